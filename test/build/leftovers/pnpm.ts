/** pnpm: metadata in the cache folder; a store that shares its inodes with node_modules, and from pnpm 11 holds global tools. */
import { dockerfile as text } from '../text.ts';
import { cleaned, type Leftover } from './leftover.ts';
import { project, works } from './project.ts';

const installing = text`
  FROM node:20-slim
  WORKDIR /app
  COPY . .
  RUN pnpm install
`;
const global = text`
  FROM node:20-slim
  ENV PNPM_HOME=/pnpm PATH=/pnpm:/pnpm/bin:/usr/local/bin:/usr/bin:/bin
  RUN mkdir -p /pnpm/bin && pnpm add -g semver@7.6.0
`;
/** They hold times; the last two have names of chance. */
const written = [
  '/**/node_modules/.modules.yaml',
  '/**/node_modules/.pnpm-workspace-state-v1.json',
  '~/.local/state/pnpm/pnpm-state.json',
  '~/.local/share/pnpm/store/v3/files/*/*-index.json',
  '~/.cache/pnpm/**/*.json',
  '~/.cache/pnpm/**/*.jsonl',
  '/tmp/pnpm-store-operation-locks-*',
  '/pnpm/global/v11',
];

export const pnpmLeftovers: readonly Leftover[] = [
  {
    tool: 'pnpm@9.15.9',
    name: 'pnpm install, pnpm store prune',
    context: project,
    ...cleaned(installing, 'pnpm store prune'),
    goes: ['~/.cache/pnpm'],
    written,
    smoke: `${works} && ls ~/.local/share/pnpm/store/v3/files | wc -l`,
  },
  {
    tool: 'pnpm@10.34.9',
    name: 'pnpm install, store removed',
    context: project,
    ...cleaned(installing, 'rm -rf "$(pnpm store path)"'),
    goes: ['~/.local/share/pnpm/store'],
    written,
    smoke: works,
  },
  {
    tool: 'pnpm@10.34.9',
    name: 'pnpm 10 add -g, store removed',
    ...cleaned(global, 'rm -rf /pnpm/store ~/.cache/pnpm'),
    goes: ['/pnpm/store', '~/.cache/pnpm'],
    written,
    smoke: 'semver 1.2.3',
  },
  {
    tool: 'pnpm@12.21.0',
    name: 'pnpm 12 add -g, store removed',
    ...cleaned(global, 'rm -rf /pnpm/store'),
    goes: ['/pnpm/store'],
    written,
    smoke: 'semver 1.2.3',
    breaks: true,
  },
];
