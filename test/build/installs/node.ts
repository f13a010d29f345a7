/** npm, on the registry this machine uses. */
import { dockerfile as text } from '../text.ts';
import { locked } from '../leftovers/project.ts';
import type { Scenario } from './scenario.ts';

export const nodeInstalls: readonly Scenario[] = [
  {
    name: 'npm: a project and a global tool',
    levels: [1, 2],
    smoke: 'node -e "console.log(require(\'is-odd\')(3))" && ls /usr/local/lib/node_modules',
    context: {
      'package.json': '{ "name": "made-up", "version": "1.0.0", "dependencies": { "is-odd": "3.0.1" } }\n',
      'index.js': 'console.log(require("is-odd")(3));\n',
    },
    text: text`
      FROM node:20-slim
      WORKDIR /app
      COPY package.json .
      RUN npm install --no-audit --no-fund
      RUN npm install -g --no-audit --no-fund semver@7.6.0
      COPY . .
      RUN node index.js > /out
      RUN cat /out && rm /out
      USER node
      CMD ["node", "index.js"]
    `,
  },
  {
    name: 'npm: a locked project as another user, from a builder stage',
    levels: [1, 2],
    smoke: 'node index.js && cat stamp && stat -c %U node_modules/is-number',
    context: { ...locked, 'index.js': 'console.log(require("is-number")(3));\n' },
    text: text`
      FROM node:20 AS build
      WORKDIR /build
      COPY package.json package-lock.json ./
      RUN npm ci
      RUN npm cache clean --force
      FROM node:20
      RUN mkdir /app && chown node:node /app
      USER node
      WORKDIR /app
      COPY --from=build --chown=node:node /build/node_modules node_modules
      COPY --chown=node:node index.js .
      RUN node index.js > stamp
      RUN cat stamp
      CMD ["node", "index.js"]
    `,
  },
];
