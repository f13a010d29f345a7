#!/usr/bin/env node
'use strict';
/**
 * Starts the program. The build leaves what V8 compiled beside it, which saves half of the start-up; another V8 than
 * the one that built it refuses that and compiles anew.
 */
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

// A function of `require`, and ASCII, which is read fastest as latin1.
const filename = `${__dirname}/main.cjs`;
const source = readFileSync(filename, 'latin1');

let cachedData;
try {
  cachedData = readFileSync(`${__dirname}/main.cache`);
} catch {
  // Without it the program only starts later.
}

new Script(source, { filename, cachedData }).runInThisContext()(require);
