import { describe, expect, it } from 'vitest';
import { parseScript } from '../../grammar/shell/parse.ts';
import { unknownValue, type Value } from '../../grammar/value.ts';
import { commands, type Argument, type Command } from '../../src/facts/commands.ts';

const build: Readonly<Record<string, Value>> = { LIST: 'one two', EMPTY: '', HIDDEN: unknownValue };

function read(text: string, environment: Readonly<Record<string, Value>> = build): readonly Command[] {
  const script = parseScript(text, 'bash');
  expect(script.errors).toEqual([]);
  return commands(script, (name) => environment[name]);
}

/** `?` is one field that is not known, `*` any number of them, a pattern stands in `<>`. */
function shown({ value, pattern, many }: Argument): string {
  return value ?? (pattern === undefined ? (many ? '*' : '?') : `<${pattern}>`);
}

function argvs(text: string): readonly string[] {
  return read(text).map(({ argv }) => argv.map(shown).join('|'));
}

function last(text: string, environment?: Readonly<Record<string, Value>>): Command {
  const command = read(text, environment).at(-1);
  if (command === undefined) throw new Error(`no command in ${text}`);
  return command;
}

function lastArgv(text: string): string {
  return last(text).argv.map(shown).join('|');
}

describe('arguments', () => {
  it.each([
    ['a \'b c\' "d e" f\\ g', 'a|b c|d e|f g'],
    ['a $LIST', 'a|one|two'],
    ['a "$LIST"', 'a|one two'],
    ['a x${LIST}y', 'a|xone|twoy'],
    ['a $EMPTY "$EMPTY" ""', 'a||'],
    ['a $UNSET b', 'a|b'],
    ['a $HIDDEN "$HIDDEN" x$HIDDEN', 'a|*|?|*'],
    ['a $(b) "$(b)" $((1 + 1))', 'a|*|?|?'],
    ['a "$@" $1 "$1"', 'a|*|*|?'],
    ['$LIST', 'one|two'],
  ])('%s', (text, expected) => {
    expect(argvs(text)[0]).toBe(expected);
  });

  it.each([
    ['${UNSET:-d e}', 'd|e'],
    ['"${UNSET:-d e}"', 'd e'],
    ['${UNSET-d} ${EMPTY-d} ${EMPTY:-d}', 'd|d'],
    ['${LIST:+set} ${EMPTY:+set} ${EMPTY+set}', 'set|set'],
    ['${#LIST}', '7'],
    ['${HIDDEN:-d} "${HIDDEN:+d}"', '*|?'],
    ['${UNSET:-$HIDDEN}', '*'],
    ['"${LIST/one/1}"', '*'],
  ])('%s', (words, expected) => {
    expect(lastArgv(`a ${words}`)).toBe(`a|${expected}`);
  });

  it('cuts prefixes and suffixes that are exactly known', () => {
    const version = (word: string): string => lastArgv(`V=v1.2.3-rc; a "${word}"`).slice(2);
    expect(version('${V%-*}')).toBe('v1.2.3');
    expect(version('${V%%.*}')).toBe('v1');
    expect(version('${V#v}')).toBe('1.2.3-rc');
    expect(version('${V##*.}')).toBe('3-rc');
    expect(version('${V#x}')).toBe('v1.2.3-rc');
    expect(version('${V%[0-9]*}')).toBe('v1.2.');
    expect(version('${V%[a-z]*}')).toBe('?');
  });

  it('keeps globs as patterns', () => {
    expect(lastArgv('rm /a/*.deb "/b/*" c[12]')).toBe('rm|</a/*.deb>|/b/*|<c[12]>');
    expect(lastArgv('F="/a/*"; rm $F')).toBe('rm|</a/*>');
    expect(lastArgv('rm "*"*')).toBe('rm|*');
    expect(lastArgv('set -f; rm *')).toBe('rm|*');
    expect(lastArgv('[ -f x ]')).toBe('[|-f|x|]');
  });

  it('takes ~ for HOME, and tells it from a quoted one', () => {
    expect(lastArgv('a ~ ~/x $HOME/y "$HOME" \'~/z\' b~ ~app/x')).toBe('a|~|~/x|~/y|~|./~/z|b~|?');
    expect(last('a ~/x $HOME/y', { HOME: '/root' }).argv.map(shown)).toEqual(['a', '/root/x', '/root/y']);
    expect(lastArgv('HOME=/h; a ~/x')).toBe('a|/h/x');
    expect(lastArgv('HOME=$HIDDEN; a ~/x')).toBe('a|?');
    expect(lastArgv('a CC=~/x')).toBe('a|*');
    expect(lastArgv('P=~/x; a $P')).toBe('a|*');
  });

  it('does not split when IFS is not what it always is', () => {
    expect(lastArgv('IFS=,; a $LIST "$LIST"')).toBe('a|*|one two');
    expect(lastArgv('(IFS=,); a $LIST')).toBe('a|one|two');
  });

  it('bounds what a script can multiply itself into', () => {
    const text = `A=xx; ${'A=$A$A; '.repeat(60)}a $A`;
    expect(lastArgv(text)).toBe('a|*');
    expect(read(`A='eval "$A"; eval "$A"'; eval "$A"`).length).toBeLessThan(100_000);
  });
});

describe('variables', () => {
  it.each([
    ['an assignment above', "D='gcc make'; a $D", 'a|gcc|make'],
    ['the last of two', 'A=1; A=2; a $A', 'a|2'],
    ['one made of others', 'A=1; B=$A.2; a $B', 'a|1.2'],
    ['export', 'export A=1; a $A', 'a|1'],
    ['unset', 'A=1; unset A; a x$A', 'a|x'],
    ['in a group', '{ A=1; }; a $A', 'a|1'],
    ['the same in every branch', 'if x; then A=1; else A=1; fi; a $A', 'a|1'],
    ['in the branch itself', 'if x; then A=1; a $A; fi', 'a|1'],
    ['down a chain', 'x && A=1 && y && a $A', 'a|1'],
    ['not in front of the words', 'A=1; A=2 a $A', 'a|1'],
    ['by eval', "eval 'A=1'; a $A", 'a|1'],
    ['appended', 'A=1; A+=2; a $A', 'a|12'],
  ])('known: %s', (_, text, expected) => {
    expect(lastArgv(text)).toBe(expected);
  });

  it.each([
    ['a branch', 'A=1; if x; then A=2; fi; a "$A"'],
    ['a case', 'A=1; case x in y) A=2 ;; esac; a "$A"'],
    ['the right of &&', 'A=1; x && A=2; a "$A"'],
    ['the right of ||', 'A=1; x || A=2; a "$A"'],
    ['a loop, behind it', 'A=1; for i in 1 2; do A=2; done; a "$A"'],
    ['a loop, in it', 'A=1; while a "$A"; do A=2; done'],
    ['the loop variable', 'for A in 1 2; do a "$A"; done'],
    ['read', 'A=1; read A; a "$A"'],
    ['a sourced file', 'A=1; . ./f; a "$A"'],
    ['eval of something unknown', 'A=1; eval "$HIDDEN"; a "$A"'],
    ['a command that is not known', 'A=1; $HIDDEN x; a "$A"'],
    ['a function', 'A=1; f() { A=2; }; f; a "$A"'],
    ['a substitution', 'A=$(x); a "$A"'],
    ['arithmetic', 'A=1; x $((A += 1)); a "$A"'],
    ['an expansion that assigns', 'x ${A:=1}; a "$A"'],
    ['readonly', 'readonly A=1; A=2; a "$A"'],
    ['the shell itself', 'PWD=/x; a "$PWD"'],
    ['an assignment further left', 'A=1; A=2 B=$(a "$A")'],
    ['the inside of a function', 'A=1; f() { a "$A"; }; A=2'],
  ])('not known after %s', (_, text) => {
    const found = read(text).filter(({ name }) => name === 'a');
    expect(found.map(({ argv }) => argv.map(shown).join('|'))).toEqual(['a|?']);
  });

  it('loses nothing to other processes', () => {
    expect(lastArgv('A=1; (A=2); x | A=3; A=4 & x $(A=5); sh -c "A=6"; a $A')).toBe('a|1');
    expect(lastArgv('A=1; (. ./f); a $A')).toBe('a|1');
  });

  it('forgets only what functions set', () => {
    expect(lastArgv('A=1; f() { local B=2; C=3; }; f; a $A "$B" "$C"')).toBe('a|1|?|?');
  });
});

describe('environment', () => {
  const finds = (text: string, name: string): Value => last(text).environment(name);

  it('is the one of the build', () => {
    expect(finds('a', 'LIST')).toBe('one two');
    expect(finds('a', 'UNSET')).toBeUndefined();
    expect(finds('a', 'HIDDEN')).toBe(unknownValue);
  });

  it('is not told by the file alone for what the builder and the shell set', () => {
    for (const name of ['HOME', 'PATH', 'http_proxy', 'PWD']) expect(finds('a', name)).toBe(unknownValue);
  });

  it('has assignments in front and exports above, not plain variables', () => {
    expect(finds('V=1 a', 'V')).toBe('1');
    expect(finds('V=1; a', 'V')).toBeUndefined();
    expect(finds('V=1; export V; a', 'V')).toBe('1');
    expect(finds('export V; V=1; a', 'V')).toBe('1');
    expect(finds('export V=1; V=2; a', 'V')).toBe('2');
    expect(finds('LIST=1; a', 'LIST')).toBe('1');
    expect(finds('unset LIST; a', 'LIST')).toBeUndefined();
    expect(finds('V=1 x; a', 'V')).toBeUndefined();
    expect(finds('set -a; V=1; a', 'V')).toBe(unknownValue);
    expect(finds('x && export V=1; a', 'V')).toBe(unknownValue);
    expect(finds('. ./f; a', 'V')).toBe(unknownValue);
  });

  it('goes through wrappers', () => {
    expect(finds('env V=1 a', 'V')).toBe('1');
    expect(finds('env -u LIST a', 'LIST')).toBeUndefined();
    expect(finds('env -i V=1 a', 'LIST')).toBeUndefined();
    expect(finds('sudo a', 'LIST')).toBe(unknownValue);
    expect(finds('sudo V=1 a', 'V')).toBe('1');
    expect(finds('sudo -E a', 'LIST')).toBe('one two');
    expect(finds('sudo -E a', 'HOME')).toBe(unknownValue);
    expect(finds('nice -n 5 a', 'LIST')).toBe('one two');
    expect(finds('V=1 timeout 5 env W=2 a', 'V')).toBe('1');
  });

  it('goes into scripts', () => {
    expect(finds("export V=1; W=2; sh -c 'a'", 'V')).toBe('1');
    expect(finds("export V=1; W=2; sh -c 'a'", 'W')).toBeUndefined();
    expect(lastArgv("export V=1; W=2; sh -c 'a $V$W'")).toBe('a|1');
    expect(finds("bash -lc 'a'", 'LIST')).toBe(unknownValue);
    expect(finds("su - app -c 'a'", 'LIST')).toBe(unknownValue);
    expect(finds("su app -c 'a'", 'LIST')).toBe('one two');
    expect(finds("su app -c 'a'", 'HOME')).toBe(unknownValue);
  });
});

describe('wrappers', () => {
  it.each([
    ['sudo -E -H -n -u app V=1 a b', 'a|b', ['sudo -E -H -n -u app V=1']],
    ['sudo -EHu app a', 'a', ['sudo -EHu app']],
    ['sudo --user=app -- a -b', 'a|-b', ['sudo --user=app --']],
    ['/usr/bin/env -i V=1 a', 'a', ['env -i V=1']],
    ['env V=$HIDDEN a', 'a', ['env *']],
    ['command a', 'a', ['command']],
    ['exec a', 'a', ['exec']],
    ['nice -n 10 ionice -c3 nohup a', 'a', ['nice -n 10', 'ionice -c3', 'nohup']],
    ['timeout -k 5 1m a', 'a', ['timeout -k 5 1m']],
    ['stdbuf -oL a', 'a', ['stdbuf -oL']],
    ['gosu $HIDDEN a', 'a', ['gosu *']],
    ['su-exec app:app a', 'a', ['su-exec app:app']],
    ['setpriv --reuid=1 --clear-groups a', 'a', ['setpriv --reuid=1 --clear-groups']],
    ['chroot /mnt a', 'a', ['chroot /mnt']],
    ['runuser -u app -- a', 'a', ['runuser -u app --']],
  ])('%s', (text, argv, wrappers) => {
    const command = last(text);
    expect(command.argv.map(shown).join('|')).toBe(argv);
    expect(command.wrappers.map((one) => [one.name, ...one.argv.slice(1).map(shown)].join(' '))).toEqual(
      wrappers,
    );
  });

  it.each([
    'sudo --unheard-of a',
    'command -v a',
    'env -S "a b"',
    'sudo -i',
    'sudo -b a',
    'timeout a',
    'env',
    'exec >f',
  ])('leaves %s alone', (text) => {
    const command = last(text);
    expect(command.wrappers).toEqual([]);
    expect(command.name).toBe(text.split(' ')[0]);
  });

  it('hands input to what xargs runs', () => {
    expect(lastArgv('xargs -a f a b')).toBe('a|b|*');
    expect(lastArgv('x | xargs -I{} a {} x{}y b')).toBe('a|?|?|b');
    expect(last('xargs -a f a').certainty).toBe('surely');
    expect(last('xargs -r -a f a').certainty).toBe('maybe');
    expect(last('xargs -I% a %').certainty).toBe('maybe');
  });

  it('makes a builtin harmless', () => {
    expect(last('sudo cd /').subshell).toBe(true);
    expect(last('command cd /').subshell).toBe(false);
    expect(lastArgv('A=1; env export A=2; a $A')).toBe('a|1');
    expect(lastArgv('A=1; command export A=2; a $A')).toBe('a|2');
  });
});

describe('names', () => {
  it('are the last component of the path', () => {
    expect(last('/usr/bin/pip x').name).toBe('pip');
    expect(last('~/.local/bin/pip x').name).toBe('pip');
    expect(last('$HIDDEN/bin/pip x').name).toBe('pip');
    expect(last('"$HIDDEN" x').name).toBeUndefined();
    expect(last('A=1').name).toBeUndefined();
  });

  it('are not those of functions', () => {
    const command = last('apt-get() { x; }; apt-get update');
    expect(command.name).toBeUndefined();
    expect(command.function).toBe(true);
    expect(last('apt-get() { x; }; command apt-get update').name).toBe('apt-get');
  });
});

/** Names of the commands, those that surely run in capitals. */
function certain(text: string): string {
  return read(text)
    .filter(({ name }) => name !== undefined)
    .map(({ name = '', certainty }) => (certainty === 'surely' ? name.toUpperCase() : name))
    .join(' ');
}

describe('certainty', () => {
  it.each([
    ['a; b', 'A B'],
    ['a && b', 'A B'],
    ['a && b; c', 'A b C'],
    ['a || b', 'A b'],
    ['a || b && c', 'A b C'],
    ['a && b || c', 'A b c'],
    ['set -e; a && b; c', 'SET A b C'],
    ['! a && b', 'A B'],
    ['a | b', 'A B'],
    ['a & b', 'a B'],
    ['{ a && b; }', 'A B'],
    ['{ a && b; }; c', 'A b C'],
    ['(a && b)', 'A B'],
    ['if a; then b; else c; fi', 'A b c'],
    ['while a; do b; done', 'A b'],
    ['for i in x y; do a; done', 'a'],
    ['case x in y) a ;; esac', 'a'],
    ['f() { a; }; b', 'a B'],
    ['a $(b && c)', 'A B c'],
    ['a ${X:-$(b)}', 'A b'],
    ['A=$(b)', 'B'],
  ])('%s', (text, expected) => {
    expect(certain(text)).toBe(expected);
  });

  it('ends where the shell may be left', () => {
    expect(certain('a && exit 0; b')).toBe('A exit b');
    expect(certain('a || exit; b')).toBe('A exit b');
    expect(certain('a || exit 1; b')).toBe('A exit B');
    expect(certain('(a && exit 0); b')).toBe('A exit B');
    expect(certain('exec a; b')).toBe('A b');
    expect(certain('exec -a x a; b')).toBe('EXEC b');
    expect(certain('exec >f; b')).toBe('EXEC B');
    expect(certain('set -n; b')).toBe('SET b');
    expect(certain('set -Eeuo pipefail; b')).toBe('SET B');
    expect(certain("bash -lc 'b'")).toBe('BASH b');
    expect(certain('. ./f; b')).toBe('. b');
    expect(certain('$HIDDEN x; b')).toBe('b');
    expect(certain('f() { x || exit 0; }; f; b')).toBe('x exit b');
    expect(certain('f() { x || exit 2; }; f; b')).toBe('x exit B');
    expect(certain("trap 'exit 0' EXIT; b")).toBe('TRAP exit b');
    expect(certain("trap 'x' EXIT; b")).toBe('TRAP x B');
    expect(certain("sh -c 'a; exit 0; b'; c")).toBe('SH A exit b C');
  });

  it('knows that -e ends a process whose failure nobody looks at', () => {
    expect(certain('(a; b); c')).toBe('A b C');
    expect(certain('(a; b) | c')).toBe('A b C');
    expect(certain('a $(b; c)')).toBe('A B c');
    expect(certain("sh -c 'a; b'; c")).toBe('SH A b C');
    expect(certain('(a || exit 1; b); c')).toBe('A exit b C');
    expect(certain("c && sh -c 'a; b'")).toBe('C SH A B');
  });
});

describe('places', () => {
  const placed = (text: string): readonly string[] =>
    read(text)
      .filter((command) => command.placed)
      .map(({ node }) => text.slice(node.start, node.end));

  it('index the text of the script', () => {
    expect(placed('a "$(b)" | { c; }')).toEqual(['a "$(b)"', 'b', 'c']);
    expect(placed('a `b`')).toEqual(['a `b`', 'b']);
    expect(placed("x; sh -c 'a; b $(c)'")).toEqual(['x', "sh -c 'a; b $(c)'", 'a', 'b $(c)', 'c']);
    expect(placed("eval 'a' && su -c 'b' app")).toEqual(["eval 'a'", 'a', "su -c 'b' app", 'b']);
  });

  it('are none in text that was made', () => {
    expect(placed('sh -c "a b"')).toEqual(['sh -c "a b"']);
    expect(placed("eval 'a' b")).toEqual(["eval 'a' b"]);
    expect(placed('a `b \\`c\\``')).toEqual(['a `b \\`c\\``']);
    expect(placed('C=\'a b\'; sh -c "$C"')).toEqual(["C='a b'", 'sh -c "$C"']);
  });

  it('tell the words too', () => {
    const text = 'x && sh -c \'pip install "$(cat f)" y\'';
    for (const { argv } of read(text))
      for (const { word } of argv) expect(text.slice(word.start, word.end)).toBe(word.text);
  });
});

describe('scripts', () => {
  it('stand inside the command that runs them', () => {
    const [outer, inner] = read("sudo sh -c 'env V=1 a'");
    expect(inner?.inside).toBe(outer);
    expect(inner?.subshell).toBe(true);
    expect(inner?.wrappers.map(({ name }) => name)).toEqual(['sudo', 'env']);
  });

  it('are run as another user by su', () => {
    const [, inner] = read("su - app -c 'a'");
    expect(inner?.wrappers.map(({ name }) => name)).toEqual(['su']);
  });

  it('are not read when they are not known, or not understood', () => {
    for (const text of [
      'sh -c "a $HIDDEN"',
      'sh ./f',
      "sh -c 'a; ('",
      "sh -c 'a &>f'",
      'sh -s',
      "sh -n -c 'a'",
    ])
      expect(read(text)).toHaveLength(1);
    expect(read("bash -c 'a &>f'")).toHaveLength(2);
    expect(read("bash -euxo pipefail -c 'a'")).toHaveLength(2);
  });

  it('that are not read inside of words leave a command without a name', () => {
    expect(argvs('make -j$(($(nproc) + 1))')).toEqual(['make|?', '*']);
    expect(argvs('A=($(x))')).toEqual(['', '*']);
  });
});

describe('processes and pipes', () => {
  it('tell what cannot change the shell', () => {
    const subshells = (text: string): readonly boolean[] => read(text).map(({ subshell }) => subshell);
    expect(subshells('a; { b; }')).toEqual([false, false]);
    expect(subshells('(a); b | c')).toEqual([true, true, true]);
    expect(subshells('a & b')).toEqual([true, false]);
    expect(subshells("a $(b); sh -c 'c'; eval 'd'")).toEqual([false, true, false, true, false, false]);
  });

  it('tell where input and output go', () => {
    const ends = (text: string): readonly string[] => read(text).map(({ pipeline }) => pipeline);
    expect(ends('a')).toEqual(['none']);
    expect(ends('a | b | c')).toEqual(['first', 'middle', 'last']);
    expect(ends('{ a; b; } | c')).toEqual(['first', 'first', 'last']);
    expect(ends('{ a | b; } | c')).toEqual(['first', 'middle', 'last']);
    expect(ends('a $(b) | c')).toEqual(['first', 'none', 'last']);
  });

  it('have redirections, those of compounds too', () => {
    const targets = (text: string): readonly string[] =>
      read(text).map(({ redirects }) =>
        redirects.map(({ node, target }) => node.operator + (target ? shown(target) : '')).join(' '),
      );
    expect(targets('a >f 2>&1 <"$LIST"')).toEqual(['>f >&1 <one two']);
    expect(targets('{ a; } >${A:=x}$A')).toEqual(['>?']);
    expect(targets('{ a >f; b; } >>$HIDDEN')).toEqual(['>f >>?', '>>?']);
    expect(targets('cat <<E\n$(a)\nE')).toEqual(['<<', '']);
  });
});

describe('hostile scripts', () => {
  it.each([
    ['nested deeply', `${'( '.repeat(150)}a${' )'.repeat(150)}`],
    ['nested past the guard of the parser', `${'( echo ")"; '.repeat(500)}a${' )'.repeat(500)}`],
    ['a long chain of assignments', `a${Array.from({ length: 5000 }, (_, i) => ` && A${i}=x`).join('')}`],
    ['many words', `a ${'b '.repeat(50_000)}`],
    ['many wrappers', `${'env '.repeat(5000)}a`],
    ['many redirections', `a ${'>f '.repeat(20_000)}`],
    ['loops in loops', `${'while a; do '.repeat(60)}A=1${'; done'.repeat(60)}`],
  ])('%s', (_, text) => {
    expect(() => commands(parseScript(text, 'bash'), () => undefined)).not.toThrow();
  });
});
