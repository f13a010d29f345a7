/**
 * Runs the program of a folder once, then writes what V8 compiled beside it, as main.cache: functions that the run
 * did not call are compiled when they are called.
 *
 * `node src/compile-ahead.mjs FOLDER DOCKERFILE`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const [, , folder, dockerfile] = process.argv;
const filename = join(folder, 'main.cjs');

// V8 would also note what it made machine code of (Sparkplug), and make that again at the start of every run to
// come, which takes longer than it saves.
setFlagsFromString('--no-sparkplug');
const script = new Script(readFileSync(filename, 'latin1'), { filename });
process.argv = [process.execPath, filename, dockerfile];
script.runInThisContext()(createRequire(filename));

process.on('exit', () => {
  // V8 takes it only under the flags it was made with.
  setFlagsFromString('--sparkplug');
  writeFileSync(join(folder, 'main.cache'), script.createCachedData());
});
