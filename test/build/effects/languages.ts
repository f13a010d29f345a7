/** Package managers of languages: what they say they only look at. */
import type { Bench } from './bench.ts';

export const python: Bench = {
  name: 'python',
  base: 'python:3.11',
  setUp: ['mkdir package && touch package/made.py'],
  samples: [
    'pip list',
    'pip freeze && pip show pip; pip check; pip debug && pip hash package/made.py && pip help',
    'pip cache dir && pip cache purge || true',
    'pip config set global.timeout 60',
    'pip uninstall -y nothing',
    'pip --version',
  ],
};

export const node: Bench = {
  name: 'node',
  base: 'node:20',
  setUp: ['echo "{ \\"name\\": \\"a\\", \\"version\\": \\"1.0.0\\" }" > package.json'],
  samples: [
    'npm ls',
    'npm root && npm prefix && npm help && npm docs || true',
    'npm ls -g && npm explain npm -g || true',
    'npm config set fund false',
    'npm config get registry && npm get registry',
    'npm cache verify',
    'npm cache clean --force',
    'npm --version',
  ],
};
