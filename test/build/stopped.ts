/** A verification that takes its time, for the test that stops it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verify } from '../../src/cli/verify.ts';

const folder = mkdtempSync(join(tmpdir(), 'dockopt-stopped-'));
const path = join(folder, 'slow');
writeFileSync(path, 'FROM busybox\nRUN sleep 1 && date > /now\nRUN sleep 60\n');
process.chdir(folder);
process.exitCode = await verify({
  kind: 'verify',
  before: 'slow',
  after: undefined,
  level: 2,
  allow: [],
  json: false,
  context: undefined,
  target: undefined,
  buildArgs: {},
  engine: undefined,
  network: 'host',
  builtinFrontend: true,
  smoke: undefined,
  bisect: false,
  measure: false,
});
rmSync(folder, { recursive: true, force: true });
