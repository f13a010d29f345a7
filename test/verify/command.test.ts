import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { isFault, type Fault } from '../../src/cli/fault.ts';
import { addVerifyCommand, type Verify } from '../../src/cli/verify.ts';

function read(...words: readonly string[]): Verify | Fault {
  let chosen: Verify | Fault | undefined;
  const program = new Command('dockopt').option('--json').option('-O, --level <level>').exitOverride();
  program.configureOutput({ writeErr: () => undefined });
  addVerifyCommand(program, (choice) => (chosen = choice()));
  program.parse(['verify', ...words], { from: 'user' });
  if (chosen === undefined) throw new Error('nothing was chosen');
  return chosen;
}

describe('dockopt verify', () => {
  it('takes two files', () => {
    expect(read('a', 'b')).toMatchObject({
      kind: 'verify',
      before: 'a',
      after: 'b',
      level: 2,
      allow: [],
      json: false,
    });
  });

  it('takes its options, also those the program has too', () => {
    const words = [
      '-O1',
      '--json',
      '--target',
      't',
      '--build-arg',
      'A=1',
      '--build-arg',
      'B=x=y',
      '--allow',
      'caches,base',
    ];
    expect(
      read('a', ...words, '--smoke', 'true', '--bisect', '--measure', '--engine', 'podman'),
    ).toMatchObject({
      after: undefined,
      level: 1,
      json: true,
      target: 't',
      buildArgs: { A: '1', B: 'x=y' },
      allow: ['caches', 'base'],
      smoke: 'true',
      bisect: true,
      measure: true,
      engine: 'podman',
    });
  });

  it.each([
    [['a', '-O', '7'], 'there is no level 7'],
    [['a', '--allow', 'all'], '--allow all is unknown'],
    [['a', '--build-arg', '=1'], '--build-arg =1 has no name'],
  ])('refuses %j', (words, what) => {
    const found = read(...words);
    expect(isFault(found) && found.what).toBe(what);
  });

  it('needs a file', () => expect(() => read()).toThrow());
});
