#!/usr/bin/env node
'use strict';
/**
 * Starts the program. The build leaves what V8 compiled beside it, which saves a third of the start-up; another
 * V8 than the one that built it refuses that and compiles anew.
 */
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

// The bundle is ASCII, and that is read fastest as latin1.
const filename = `${__dirname}/main.cjs`;
const source = `(function (require) {${readFileSync(filename, 'latin1')}\n})`;

let cachedData;
try {
  cachedData = readFileSync(`${__dirname}/main.cache`);
} catch {
  // Without it the program only starts later.
}

const script = new Script(source, { filename, cachedData });
script.runInThisContext()(require);

// The build asks for the compiled form after a run, when V8 has compiled what a run needs.
if (process.env.DOCKOPT_COMPILED_TO !== undefined)
  process.on('exit', () => {
    require('node:fs').writeFileSync(process.env.DOCKOPT_COMPILED_TO, script.createCachedData());
  });
