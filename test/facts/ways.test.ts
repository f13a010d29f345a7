import { describe, expect, it } from 'vitest';
import { parseScript } from '../../grammar/shell/parse.ts';
import { unknownValue, type Value } from '../../grammar/value.ts';
import { commands, type Argument, type Command } from '../../src/facts/commands.ts';

const build: Readonly<Record<string, Value>> = { LIST: 'one two', HIDDEN: unknownValue };

/** The commands called `a`. */
function read(text: string, environment: Readonly<Record<string, Value>> = build): readonly Command[] {
  const script = parseScript(text, 'bash');
  expect(script.errors).toEqual([]);
  return commands(script, (name) => environment[name]).filter(({ node }) => node.words[0]?.text === 'a');
}

function shown({ value, pattern }: Argument): string {
  return value ?? `<${String(pattern)}>`;
}

/** What the only command called `a` may be run with, the name left out; undefined when that is not known. */
function ways(text: string): readonly string[] | undefined {
  const [command, ...others] = read(text);
  expect(others).toEqual([]);
  return command?.argvs()?.map((argv) => argv.slice(1).map(shown).join('|'));
}

describe('arguments on each way', () => {
  it.each([
    ['one, when there is one', 'a $LIST x*', ['one|two|<x*>']],
    ['each turn of a loop', 'for i in 1 2; do a x$i; done', ['x1', 'x2']],
    ['turns told by a variable', 'for i in $LIST "$LIST"; do a "$i"; done', ['one', 'two', 'one two']],
    [
      'values made of the turn',
      'for i in a.c b.c; do o=${i%.c}.o; a "$i" "$o"; done',
      ['a.c|a.o', 'b.c|b.o'],
    ],
    ['loops in loops', 'for i in 1 2; do for j in x y; do a $i$j; done; done', ['1x', '1y', '2x', '2y']],
    ['branches', 'if x; then A=1; else A=2; fi; a $A', ['1', '2']],
    ['a branch or none', 'A=1; if x; then A=2; fi; a $A', ['2', '1']],
    ['cases', 'case $HIDDEN in x) A=1 B=2 ;; *) A=3 B=4 ;; esac; a $A $B', ['1|2', '3|4']],
    ['a case or none', 'A=1; case $HIDDEN in x) A=2 ;; esac; a $A', ['1', '2']],
    ['the right of ||', 'A=1; x || A=2; a "$A"', ['1', '2']],
    ['what is not set', 'if x; then A=1; fi; a y $A', ['y|1', 'y']],
    ['fields that differ in number', 'for i in "1 2" 3; do a $i; done', ['1|2', '3']],
  ])('%s', (_, text, expected) => {
    expect(ways(text)?.toSorted()).toEqual([...expected].sort());
  });

  it('have the wrappers in front, and not what xargs appends', () => {
    const [command] = commands(parseScript('x | sudo xargs -n 1 rm -f', 'sh'), () => undefined).slice(1);
    expect(command?.argvs()?.map((argv) => argv.map(shown))).toEqual([
      ['sudo', 'xargs', '-n', '1', 'rm', '-f'],
    ]);
  });

  it.each([
    ['a turn that is not known', 'for i in 1 $HIDDEN; do a "$i"; done'],
    ['a turn that is a glob', 'for i in *.c; do a "$i"; done'],
    ['a turn that is a home', 'for i in ~/x; do a "$i"; done'],
    ['the parameters', 'for i; do a "$i"; done'],
    ['no turn', 'for i in; do a "$i"; done'],
    ['a branch that is not known', 'if x; then A=1; else A=$(y); fi; a "$A"'],
    ['a function called later', 'for i in 1 2; do f() { a "$i"; }; done'],
    ['a loop, behind it', 'for i in 1 2; do x; done; a "$i"'],
    ['the turn before', 'for i in 1 2; do a "$A"; A=$i; done'],
    ['a menu', 'select i in 1 2; do a "$i"; done'],
    [
      'more ways than are told apart',
      `for i in ${'x '.repeat(30)}y; do for j in 1 2 3; do a "$i$j"; done; done`,
    ],
  ])('not known: %s', (_, text) => {
    expect(ways(text)).toBeUndefined();
  });

  it('leave the arguments not known', () => {
    const [command] = read('for i in 1 2; do a "$i"; done');
    expect(command?.argv[1]).toMatchObject({ value: undefined, pattern: undefined });
    expect(command?.environment('i')).toBe(unknownValue);
    const [only] = read('for i in 1 1; do a "$i"; done');
    expect(only?.argv[1]?.value).toBe('1');
  });

  it('do not come from branches that end the script', () => {
    expect(ways('case $HIDDEN in x) A=1 ;; y) A=2 ;; *) exit 1 ;; esac; a "$A"')).toEqual(['1', '2']);
    expect(ways('case $HIDDEN in x) A=1 ;; *) y; exit ;; esac; a "$A"')).toEqual(['1']);
    expect(ways('if x; then A=1; else exit 1; fi; a "$A"')).toEqual(['1']);
    expect(ways('A=1; if x; then A=2; exit 1; fi; a "$A"')).toEqual(['1']);
    expect(ways('A=1; if x; then A=2; exit 1 2; fi; a "$A"')?.toSorted()).toEqual(['1', '2']);
    expect(ways('A=1; if x; then A=2; exit >f; fi; a "$A"')?.toSorted()).toEqual(['1', '2']);
    expect(ways('A=1; if x; then A=2; (exit 1); fi; a "$A"')?.toSorted()).toEqual(['1', '2']);
    expect(ways('A=1; if x; then A=2; exit & fi; a "$A"')?.toSorted()).toEqual(['1', '2']);
    expect(ways('exit() { :; }; A=1; if x; then A=2; exit; fi; a "$A"')?.toSorted()).toEqual(['1', '2']);
  });

  it('are few, however many ways there are', () => {
    const branches = Array.from({ length: 2000 }, (_, i) => `if x; then A${i % 9}=${i}; fi; b $A0$A1$A2$A3;`);
    const nested = `${'for i in 1 2 3 4; do '.repeat(40)}a $i$LIST${'; done'.repeat(40)}`;
    const many = Array.from({ length: 1000 }, () => 'for i in 1 2 3 4 5 6 7 8 9; do a $i; done;').join(' ');
    for (const text of [branches.join(' '), nested, many])
      for (const command of read(text)) expect(command.argvs()?.length ?? 0).toBeLessThanOrEqual(64);
  });
});

describe('the output of commands', () => {
  it.each([
    ['echo', 'a "$(echo $LIST)"', 'one two'],
    ['echo, split', 'a $(echo one  "two")', 'one|two'],
    ['backticks', 'a `echo x`', 'x'],
    ['basename', 'a $(basename /x/y.tar.gz .gz) $(basename y)', 'y.tar|y'],
    ['dirname', 'a $(dirname /x/y/z)', '/x/y'],
    ['tr -d', 'V=22.04; a $(echo ubuntu$V | tr -d .)', 'ubuntu2204'],
    ['cut', 'V=1.2.3; a $(echo $V | cut -d. -f2) $(echo "$V" | cut -d . -f 1)', '2|1'],
  ])('known: %s', (_, text, expected) => {
    expect(ways(text)).toEqual([expected]);
  });

  it.each([
    'a "$(x)"',
    'a "$(echo $HIDDEN)"',
    'a "$(echo -n x)"',
    'a "$(echo \'x\\n\')"',
    'a "$(echo ~)"',
    'a "$(echo *)"',
    'a "$(echo x >f)"',
    'a "$(A=1 echo x)"',
    'a "$(echo x; echo y)"',
    'a "$(! echo x)"',
    'a "$(echo x | y)"',
    'a "$(y | echo x)"',
    'a "$(basename -a x)"',
    'a "$(basename x/)"',
    'a "$(dirname x)"',
    'a "$(echo x | tr -d a-z)"',
    'a "$(echo x | tr . -)"',
    'a "$(echo x | cut -d. -f1)"',
    'a "$(echo x.y | cut -d. -f1-2)"',
    'echo() { x; }; a "$(echo x)"',
  ])('not known: %s', (text) => {
    expect(ways(text)).toBeUndefined();
  });
});

describe('what is cut off', () => {
  const cut = (value: string, word: string): readonly string[] | undefined => ways(`V=${value}; a "${word}"`);

  it('by brackets', () => {
    expect(cut('3.11.4', '${V%%[a-z]*}')).toEqual(['3.11.4']);
    expect(cut('x86_64', '${V%%[0-9]*}')).toEqual(['x']);
    expect(cut('x86_64', '${V##*[!0-9]}')).toEqual(['64']);
    expect(cut('1_2', '${V%[_.]*}')).toEqual(['1']);
  });

  it('is not certain where locales differ, or brackets are more than a list', () => {
    expect(cut('3.11rc1', '${V%%[a-z]*}')).toBeUndefined();
    expect(cut('3.11', '${V%%[[:alpha:]]*}')).toBeUndefined();
    expect(cut('3.11', '${V%%[^0-9]*}')).toBeUndefined();
    expect(cut('3.11', '${V%%[+-/]*}')).toBeUndefined();
  });
});

describe('files that are read into the shell', () => {
  const environment = { NVM_DIR: '/nvm', NODE_VERSION: '20.1.0', OTHER: 'x', NOWHERE: undefined };
  const known = (text: string): readonly string[] | undefined =>
    read(text, environment)[0]
      ?.argvs()
      ?.map((argv) => argv.slice(1).map(shown).join('|'))
      .slice(0, 1);

  it('leave alone what is known of them', () => {
    expect(known('. $NVM_DIR/nvm.sh; a $NODE_VERSION $NVM_DIR')).toEqual(['20.1.0|/nvm']);
    expect(known('source "/nvm/nvm.sh" && nvm install $NODE_VERSION && a $NODE_VERSION')).toEqual(['20.1.0']);
    expect(known('. $NVM_DIR/nvm.sh; OTHER=y; a $OTHER')).toEqual(['y']);
  });

  it.each([
    ['another variable', '. $NVM_DIR/nvm.sh; a $OTHER'],
    ['another file', '. $NVM_DIR/other.sh; a $NODE_VERSION'],
    ['another folder', '. /etc/profile.d/nvm.sh; a $NODE_VERSION'],
    ['a folder with a slash too many', 'NVM_DIR=/nvm/; . $NVM_DIR/nvm.sh; a $NVM_DIR'],
    ['a variable of the function', '. $NVM_DIR/nvm.sh; OTHER=y; nvm use; a $OTHER'],
    ['the file taken back', '. $NVM_DIR/nvm.sh; nvm unload; a $NVM_DIR'],
    ['a verb not known', '. $NVM_DIR/nvm.sh; nvm $(x); a $NVM_DIR'],
    ['a function around it', 'f() { nvm unload; }; f; a $NVM_DIR'],
  ])('change %s', (_, text) => {
    expect(known(text)).toBeUndefined();
  });
});
