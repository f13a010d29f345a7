/** The smallest real project: one dependency, which has none of its own. */
import type { Files } from '../workshop.ts';

const dependency = '"dependencies": { "is-number": "7.0.0" }';

export const project: Files = {
  'package.json': `{ "name": "made-up", "version": "1.0.0", ${dependency} }\n`,
};

/** The same with the lock file of npm; without `resolved` it holds for every registry. */
export const locked: Files = {
  ...project,
  'package-lock.json': `{
  "name": "made-up", "version": "1.0.0", "lockfileVersion": 3, "requires": true,
  "packages": {
    "": { "name": "made-up", "version": "1.0.0", ${dependency} },
    "node_modules/is-number": {
      "version": "7.0.0",
      "integrity": "sha512-41Cifkg6e8TylSpdtTpeLVMqvSBEVzTttHvERD741+pnZ8ANv0004MRL43QKPDlK9cGvNp6NZWZUBlbGXYxxng=="
    }
  }
}
`,
};

/** Whether the dependency can be loaded, from the working directory. */
export const works = `node -e "console.log(require('is-number')(3))"`;
