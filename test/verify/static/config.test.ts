/** The interpreter of configurations. What is expected here is what `docker inspect` shows of the built image. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../../grammar/index.ts';
import { configDifferences, configsOf, type Config } from '../../../src/verify/config.ts';

/** The configuration of the last stage, built without build arguments. */
function config(...lines: readonly string[]): Config {
  const last = configsOf(parse(`${lines.join('\n')}\n`).file, { buildArgs: {} }).at(-1);
  if (last === undefined) throw new Error('no stage');
  return last.config;
}

const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

describe('configsOf', () => {
  it('begins an empty image with a PATH and a root folder', () => {
    const { env, workdir, cmd, shell } = config('FROM scratch');
    expect([...env]).toEqual([['PATH', path]]);
    expect({ workdir, cmd, shell }).toEqual({ workdir: ['/'], cmd: [], shell: [] });
  });

  it('keeps the place of a variable that is set again', () => {
    const { env } = config('FROM scratch', 'ENV A=1 B=2', 'ENV A=3');
    expect([...env]).toEqual([
      ['PATH', path],
      ['A', '3'],
      ['B', '2'],
    ]);
  });

  it('shows one instruction the variables as they were before it', () => {
    const { env } = config('FROM scratch', 'ENV abc=hello', 'ENV abc=bye def=$abc', 'ENV ghi=$abc');
    expect([env.get('def'), env.get('ghi')]).toEqual(['hello', 'bye']);
  });

  it('puts an ARG in front of an ENV above it, and keeps it out of the image', () => {
    const { env, labels } = config('FROM scratch', 'ENV A=env', 'ARG A=arg', 'LABEL l=$A');
    expect([env.get('A'), labels.get('l')]).toEqual(['env', 'arg']);
  });

  it('gives a stage an ARG before FROM only when it asks', () => {
    const { labels } = config('ARG A=1', 'ARG B=2', 'FROM scratch', 'ARG A', 'LABEL a=$A b=$B');
    expect([...labels]).toEqual([
      ['a', '1'],
      ['b', ''],
    ]);
  });

  it('shows a later ARG the earlier one beside it', () => {
    expect(config('FROM scratch', 'ARG a=1 b=$a', 'LABEL l=$b').labels.get('l')).toBe('1');
  });

  it('inherits the arguments of the stage below', () => {
    expect(config('FROM scratch AS a', 'ARG A=1', 'FROM a', 'LABEL l=$A').labels.get('l')).toBe('1');
  });

  it('resets CMD at ENTRYPOINT unless the stage has set one', () => {
    const base = ['FROM scratch AS a', 'CMD ["c"]', 'FROM a'];
    expect(config(...base, 'ENTRYPOINT ["e"]').cmd).toEqual([]);
    expect(config(...base, 'CMD ["d"]', 'ENTRYPOINT ["e"]').cmd).toEqual(['d']);
    expect(config(...base, 'ENTRYPOINT ["e"]', 'CMD ["d"]').cmd).toEqual(['d']);
    expect(config(...base).cmd).toEqual(['c']);
  });

  it('wraps the shell form in the SHELL above it', () => {
    const { cmd, entrypoint } = config(
      'FROM scratch',
      'CMD echo $A',
      'SHELL ["/bin/bash", "-c"]',
      'ENTRYPOINT echo $A',
    );
    expect(cmd).toEqual(['/bin/sh', '-c', 'echo $A']);
    expect(entrypoint).toEqual(['/bin/bash', '-c', 'echo $A']);
  });

  it('leaves the shell of a health check to the image', () => {
    const lines = [
      'FROM scratch',
      'SHELL ["/bin/bash", "-c"]',
      'HEALTHCHECK --interval=5m --retries=2 CMD true',
    ];
    expect(config(...lines).healthcheck).toEqual(['CMD-SHELL', 'true', '300000000000', '0', '0', '0', '2']);
    expect(config('FROM scratch', 'HEALTHCHECK NONE').healthcheck[0]).toBe('NONE');
  });

  it('joins a relative WORKDIR, and takes an absolute one as it is', () => {
    expect(config('FROM scratch', 'WORKDIR /a/', 'WORKDIR ../b/./c').workdir).toEqual(['/b/c']);
    expect(config('FROM scratch', 'WORKDIR /a/').workdir).toEqual(['/a/']);
  });

  it('reads ports', () => {
    const lines = ['FROM scratch', 'ENV P="9000 9001"', 'EXPOSE 80 8000-8002/UDP 127.0.0.1:1:2/tcp $P'];
    expect([...config(...lines).ports].sort()).toEqual(
      ['2/tcp', '80/tcp', '8000/udp', '8001/udp', '8002/udp', '9000/tcp', '9001/tcp'].sort(),
    );
  });

  it('runs triggers where a stage builds on theirs, and drops them there', () => {
    const lines = ['FROM scratch AS a', 'ONBUILD ENV A=1', 'ONBUILD CMD ["c"]', 'FROM a', 'ENTRYPOINT ["e"]'];
    const child = config(...lines);
    expect([child.env.get('A'), child.cmd, child.onbuild]).toEqual(['1', ['c'], []]);
    expect(config(...lines.slice(0, 3)).onbuild).toEqual(['ENV A=1', 'CMD ["c"]']);
  });

  it('takes the latest of equal stage names', () => {
    const lines = ['FROM scratch AS a', 'ENV A=1', 'FROM scratch AS a', 'ENV A=2', 'FROM A'];
    expect(config(...lines).env.get('A')).toBe('2');
  });
});

/** Whether two files are configured alike for every base and every build argument. */
function differs(before: readonly string[], after: readonly string[]): readonly string[] {
  const [a, b] = [before, after].map((lines) => parse(`${lines.join('\n')}\n`).file);
  if (a === undefined || b === undefined) throw new Error('no file');
  return configDifferences(a, b).map(({ key }) => key);
}

describe('configDifferences', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['a label set twice', ['FROM x', 'LABEL a=1', 'LABEL a=2'], ['FROM x', 'LABEL a=2']],
    ['labels in another order', ['FROM x', 'LABEL a=1 b=2'], ['FROM x', 'LABEL b=2', 'LABEL a=1']],
    ['ports in another order', ['FROM x', 'EXPOSE 1 2'], ['FROM x', 'EXPOSE 2/tcp', 'EXPOSE 1']],
    ['a variable put in place', ['FROM x', 'ENV A=1', 'USER $A'], ['FROM x', 'ENV A=1', 'USER 1']],
    ['a variable of the base', ['FROM x', 'ENV A=$B'], ['FROM x', 'ENV A=${B}', 'ENV A=$B']],
    ['RUNs come and go', ['FROM x', 'RUN a', 'CMD b'], ['FROM x', 'CMD b', 'COPY c c']],
    ['two commands', ['FROM x', 'CMD a', 'CMD b'], ['FROM x', 'CMD b']],
    [
      'CMD and ENTRYPOINT of one stage',
      ['FROM x', 'CMD a', 'ENTRYPOINT b'],
      ['FROM x', 'ENTRYPOINT b', 'CMD a'],
    ],
    [
      'an argument before FROM',
      ['ARG A=1', 'FROM x', 'ARG A', 'USER $A'],
      ['ARG A=1', 'FROM x', 'ARG A', 'USER ${A}', 'USER $A'],
    ],
  ])('finds none: %s', (_, before, after) => {
    expect(differs(before, after)).toEqual([]);
  });

  it.each<readonly [string, string, readonly string[], readonly string[]]>([
    ['base', 'another base', ['FROM x'], ['FROM y']],
    ['base', 'another platform', ['FROM --platform=linux/arm64 x'], ['FROM x']],
    ['base', 'a default of the base', ['ARG A=1', 'FROM x:$A'], ['ARG A=2', 'FROM x:$A']],
    ['stages', 'a stage more', ['FROM x'], ['FROM x', 'FROM x']],
    ['env', 'variables in another order', ['FROM x', 'ENV A=1', 'ENV B=2'], ['FROM x', 'ENV B=2', 'ENV A=1']],
    [
      'env',
      'a default that an argument may override',
      ['FROM x', 'ARG A=1', 'ENV B=$A'],
      ['FROM x', 'ENV B=1'],
    ],
    [
      'env',
      'no value and an empty one',
      ['FROM x', 'ARG A', 'ENV B=${A-c}'],
      ['FROM x', 'ARG A=', 'ENV B=${A-c}'],
    ],
    [
      'cmd',
      'what the triggers of the base may have set',
      ['FROM x', 'ENTRYPOINT a'],
      ['FROM x', 'CMD []', 'ENTRYPOINT a'],
    ],
    ['workdir', 'a folder above one that is not known', ['FROM x', 'WORKDIR ..'], ['FROM x', 'WORKDIR /']],
    [
      'labels',
      'names that are not known, in another order',
      ['FROM x', 'LABEL $A=1', 'LABEL b=2'],
      ['FROM x', 'LABEL b=2', 'LABEL $A=1'],
    ],
    [
      'user',
      'a variable of the base that another name may have set',
      ['FROM x', 'ENV $A=1', 'USER $B'],
      ['FROM x', 'USER $B', 'ENV $A=1'],
    ],
    [
      'healthcheck',
      'an interval',
      ['FROM x', 'HEALTHCHECK CMD a'],
      ['FROM x', 'HEALTHCHECK --interval=1s CMD a'],
    ],
    [
      'onbuild',
      'triggers in another order',
      ['FROM x', 'ONBUILD RUN a', 'ONBUILD RUN b'],
      ['FROM x', 'ONBUILD RUN b', 'ONBUILD RUN a'],
    ],
    ['author', 'an author', ['FROM x', 'MAINTAINER a'], ['FROM x', 'MAINTAINER b']],
  ])('finds %s: %s', (key, _, before, after) => {
    expect(differs(before, after)).toContain(key);
  });

  it('does not grow with variables that grow', () => {
    const lines = Array.from({ length: 20_000 }, () => 'ENV PATH=$PATH:/x A=$A$A');
    expect(differs(['FROM x', ...lines, 'USER a'], ['FROM x', ...lines, 'USER b'])).toEqual(['user']);
    expect(differs(['FROM scratch', ...lines, 'USER a'], ['FROM scratch', ...lines, 'USER b'])).toEqual([
      'user',
    ]);
  });
});
