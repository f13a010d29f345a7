/** yarn 1: the cache of root is not below its home; every call writes the compiled program anew. */
import { dockerfile as text } from '../text.ts';
import { cleaned, type Leftover } from './leftover.ts';
import { project, works } from './project.ts';

const yarn = {
  tool: 'yarn@1.22.22',
  /** v8's compiled code of yarn itself, 2.2 MB, by user; `yarn cache clean` writes it as well. */
  written: ['/tmp/v8-compile-cache-*'],
};

export const yarnLeftovers: readonly Leftover[] = [
  {
    ...yarn,
    name: 'yarn install, yarn cache clean',
    context: project,
    ...cleaned(
      text`
        FROM node:20-slim
        WORKDIR /app
        COPY . .
        RUN yarn install
      `,
      'yarn cache clean',
    ),
    goes: ['/usr/local/share/.cache/yarn'],
    smoke: works,
  },
  {
    ...yarn,
    name: 'yarn install as another user, rm -rf ~/.cache/yarn',
    context: project,
    ...cleaned(
      text`
        FROM node:20-slim
        USER node
        WORKDIR /home/node/app
        COPY --chown=node:node . .
        RUN yarn install
      `,
      'rm -rf ~/.cache/yarn',
    ),
    goes: ['~/.cache/yarn'],
    smoke: works,
  },
  {
    ...yarn,
    name: 'yarn global add, cache and compiled program removed',
    ...cleaned(
      text`
        FROM node:20-slim
        RUN yarn global add semver@7.6.0
      `,
      'rm -rf /usr/local/share/.cache/yarn /tmp/v8-compile-cache-*',
    ),
    goes: ['/usr/local/share/.cache/yarn', '/tmp/v8-compile-cache-*'],
    written: [],
    smoke: 'semver 1.2.3',
  },
];
