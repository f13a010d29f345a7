/** npm: everything is below its cache folder; `npm cache clean` takes the downloads and leaves logs and npx's installs. */
import { dockerfile as text } from '../text.ts';
import { cleaned, type Leftover } from './leftover.ts';
import { locked, project, works } from './project.ts';

const installing = text`
  FROM node:20-slim
  WORKDIR /app
  COPY . .
  RUN npm install
`;

export const npmLeftovers: readonly Leftover[] = [
  {
    name: 'npm install, npm cache clean --force',
    context: project,
    ...cleaned(installing, 'npm cache clean --force'),
    goes: ['~/.npm/_cacache'],
    smoke: works,
  },
  {
    name: 'npm install, rm -rf ~/.npm',
    context: project,
    ...cleaned(installing, 'rm -rf ~/.npm'),
    goes: ['~/.npm'],
    smoke: works,
  },
  {
    name: 'npm install, a cache folder of its own',
    context: project,
    ...cleaned(installing.replace('RUN', 'RUN npm_config_cache=/tmp/npm'), 'rm -rf /tmp/npm'),
    goes: ['/tmp/npm'],
    smoke: works,
  },
  {
    name: 'npm ci with a lock file, as another user',
    context: locked,
    ...cleaned(
      text`
        FROM node:20-slim
        USER node
        WORKDIR /home/node/app
        COPY --chown=node:node . .
        RUN npm ci
      `,
      'rm -rf ~/.npm',
    ),
    goes: ['~/.npm'],
    smoke: works,
  },
  {
    name: 'npm install -g',
    ...cleaned(
      text`
        FROM node:20-slim
        RUN npm install -g is-number@7.0.0
      `,
      'rm -rf ~/.npm',
    ),
    goes: ['~/.npm'],
    smoke: `NODE_PATH=/usr/local/lib/node_modules ${works}`,
  },
  {
    name: 'npx, npm cache clean --force',
    ...cleaned(
      text`
        FROM node:20-slim
        RUN npx --yes semver@7.6.0 1.2.3
      `,
      'npm cache clean --force',
    ),
    goes: ['~/.npm/_cacache'],
    smoke: 'ls ~/.npm/_npx/*/node_modules',
  },
];
