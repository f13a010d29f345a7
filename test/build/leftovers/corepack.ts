/** corepack: what it downloads are the package managers themselves, which no later call of theirs can do without. */
import { dockerfile as text } from '../text.ts';
import { cleaned, type Leftover } from './leftover.ts';

const preparing = text`
  FROM node:20-slim
  # Registries that mirror another one leave the signatures out.
  ENV COREPACK_INTEGRITY_KEYS=0
  RUN corepack enable && corepack prepare yarn@1.22.22 --activate
`;

export const corepackLeftovers: readonly Leftover[] = [
  {
    tool: 'corepack@0.34.0',
    name: 'corepack prepare, corepack cache clean',
    ...cleaned(preparing, 'corepack cache clean'),
    goes: ['~/.cache/node/corepack/v1'],
    smoke: 'COREPACK_ENABLE_NETWORK=0 yarn --version',
    breaks: true,
  },
];
