import { describe, expect, it } from 'vitest';
import { parseScript } from '../../grammar/shell/parse.ts';
import { unknownValue } from '../../grammar/value.ts';
import { callsAmong, type Call, type Option } from '../../src/facts/calls.ts';
import { commands, type Argument } from '../../src/facts/commands.ts';

function callsIn(text: string): readonly Call[] {
  const script = parseScript(text, 'bash');
  expect(script.errors).toEqual([]);
  return callsAmong(commands(script, (name) => (name === 'HIDDEN' ? unknownValue : undefined)));
}

function shown({ value, pattern }: Argument): string {
  return value ?? (pattern === undefined ? '?' : `<${pattern}>`);
}

function option({ name = '?', value }: Option): string {
  if (value === undefined) return name;
  return `${name}=${typeof value === 'string' ? value : shown(value)}`;
}

/** `apt install [-y] gcc make` */
function summary({ manager, verb, options, packages }: Call): string {
  const words = [manager.name, verb, `[${options.map(option).join(' ')}]`, ...packages.map(shown)];
  return words.join(' ');
}

describe('calls', () => {
  it.each([
    ['apt-get update', ['apt update []']],
    ['apt-get -y -qq install gcc', ['apt install [-y -q -q] gcc']],
    ['apt-get install -yqq gcc make', ['apt install [-y -q -q] gcc make']],
    [
      'apt-get install -y gcc --no-install-recommends make',
      ['apt install [-y --no-install-recommends] gcc make'],
    ],
    ['apt-get -o A=b -oC=d install gcc', ['apt install [-o=A=b -o=C=d] gcc']],
    ['apt-get -q=2 install -yt stretch gcc', ['apt install [-q=2 -y -t=stretch] gcc']],
    ['apt install --target-release=sid gcc', ['apt install [--target-release=sid] gcc']],
    ['apt-get install -- -gcc', ['apt install [] -gcc']],
    ['apk add --no-cache --virtual .deps gcc', ['apk install [--no-cache --virtual=.deps] gcc']],
    ['apk -U --virtual=.deps add gcc', ['apk install [-U --virtual=.deps] gcc']],
    ['pip install -qr requirements.txt', ['pip install [-q -r=requirements.txt]']],
    [
      'pip3.11 --proxy p install "flask>=2" requests[socks]',
      ['pip install [--proxy=p] flask>=2 <requests[socks]>'],
    ],
    ['pip cache purge', ['pip clean []']],
    ['pip cache dir', ['pip cache [] dir']],
    ['/usr/bin/pip install x', ['pip install [] x']],
    ['$HIDDEN/bin/pip install x', ['pip install [] x']],
    ['python3 -m pip install x', ['pip install [] x']],
    ['python -u -W ignore -Im pip install x', ['pip install [] x']],
    ['python3.12 -mpip install x', ['pip install [] x']],
    ['pipx install --pip-args=-q x', ['pipx install [--pip-args=-q] x']],
  ])('%s', (text, expected) => {
    expect(callsIn(text).map(summary)).toEqual(expected);
  });

  it('are found wherever they stand', () => {
    const texts = [
      'sudo apt-get install x',
      'DEBIAN_FRONTEND=noninteractive apt-get install x',
      'env DEBIAN_FRONTEND=noninteractive apt-get install x',
      'yes | apt-get install x',
      'if a; then apt-get install x; fi',
      "sh -c 'apt-get install x'",
      'bash -c "apt-get install x"',
      "su -c 'apt-get install x'",
      'a $(apt-get install x)',
      'for p in x; do apt-get install x; done',
      'timeout 60 apt-get install x',
      'f() { apt-get install x; }; f',
    ];
    for (const text of texts) expect(callsIn(text).map(summary)).toEqual(['apt install [] x']);
  });

  it('are all found in one script', () => {
    const text = 'apt-get update && apt-get install -y python3-pip && pip install x; apk add y';
    expect(callsIn(text).map(({ manager, verb }) => `${manager.name} ${verb}`)).toEqual([
      'apt update',
      'apt install',
      'pip install',
      'apk install',
    ]);
  });

  it('resolve packages behind variables', () => {
    expect(callsIn("D='gcc make'; apt-get install -y $D vim").map(summary)).toEqual([
      'apt install [-y] gcc make vim',
    ]);
    expect(callsIn("I='apt-get install -y'; $I gcc").map(summary)).toEqual(['apt install [-y] gcc']);
    expect(callsIn('apt-get install $HIDDEN gcc').map(summary)).toEqual(['apt install [] ? gcc']);
    expect(callsIn('cat f | xargs apt-get install').map(summary)).toEqual(['apt install [] ?']);
  });

  it('keep options whose value is not known', () => {
    expect(callsIn('pip --index-url=$HIDDEN install -i$HIDDEN --log $HIDDEN x').map(summary)).toEqual([
      'pip install [--index-url=? -i=? --log=?] x',
    ]);
    expect(callsIn('pip install --no-$HIDDEN x').map(summary)).toEqual(['pip install [?] x']);
  });

  it('name the word that new options go behind', () => {
    const text = 'sudo -E pip -q install x && pip cache purge';
    const ends = callsIn(text).map(({ verbArgument: { word } }) => text.slice(0, word.end));
    expect(ends).toEqual(['sudo -E pip -q install', text]);
  });

  it.each([
    'pip',
    'pip --version',
    'pip $HIDDEN install x',
    '$HIDDEN install x',
    'apt-get frobnicate',
    'pip constructor',
    'echo apt-get install x',
    'pdm install x',
    'python -c "import pip" install x',
    'python setup.py -m pip install x',
    'apt-get() { x; }; apt-get install x',
    'command -v apt-get',
  ])('are none: %s', (text) => {
    expect(callsIn(text)).toEqual([]);
  });
});
