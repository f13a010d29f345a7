/** The verifier itself, on a real engine: it sees what differs, says what fails, and leaves nothing behind. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { bisect, type Optimize } from '../../src/cli/engine/bisect.ts';
import { failed, type Failure } from '../../src/cli/engine/failure.ts';
import { openOriginal } from '../../src/cli/engine/pair.ts';
import { run } from '../../src/cli/engine/process.ts';
import { openSession } from '../../src/cli/engine/session.ts';
import { optimize, type AppliedRewrite } from '../../src/index.ts';
import { differences } from '../../src/verify/build/compare.ts';
import { undeclared } from '../../src/verify/build/judge.ts';
import { measure } from '../../src/verify/build/layers.ts';
import { outcome, smokeSame, type Report } from '../../src/verify/build/report.ts';
import type { Tally } from './tally.ts';
import { dockerfile as text } from './text.ts';
import { lines, nothingGranted, type Workshop } from './workshop.ts';

type Check = (workshop: Workshop) => Promise<string | undefined>;

/** Undefined when it holds. */
function expect(holds: boolean, otherwise: string): string | undefined {
  return holds ? undefined : otherwise;
}

function keys(report: Report): readonly string[] {
  return undeclared(report.judged).map((found) =>
    found.kind === 'config' ? `config ${found.key}` : `${found.aspect} ${found.path}`,
  );
}

/** What a pair shows: exactly these differences. */
function shows(
  before: string,
  after: string,
  expected: readonly string[],
  context?: Record<string, string>,
): Check {
  return async (workshop) => {
    const report = await workshop.same({ before, after, context }, nothingGranted);
    if (failed(report)) return lines(report);
    return expect(
      [...keys(report)].sort().join() === [...expected].sort().join(),
      keys(report).join('\n    ') || 'nothing differs',
    );
  };
}

function fails(before: string, after: string, reason: Failure['reason']): Check {
  return async (workshop) => {
    const report = await workshop.same({ before, after }, nothingGranted);
    if (!failed(report)) return `no failure but ${outcome(report)}`;
    return expect(report.reason === reason, `${report.reason}: ${lines(report)}`);
  };
}

const everything = text`
  FROM busybox
  MAINTAINER me <me@example.org>
  ENV A=1 B="two words"
  LABEL one=1 two="x=y"
  EXPOSE 80 53/udp
  VOLUME /data
  WORKDIR /srv
  USER 7:9
  STOPSIGNAL SIGINT
  SHELL ["/bin/sh", "-ec"]
  HEALTHCHECK --interval=5s CMD true
  ONBUILD RUN echo later
  ENTRYPOINT ["/bin/sh"]
  CMD ["-c", "true"]
`;

const checks: Readonly<Record<string, Check>> = {
  'sees every key of the config': shows(everything, 'FROM busybox\n', [
    ...['Author', 'Cmd', 'Entrypoint', 'Env A', 'Env B', 'ExposedPorts 53/udp', 'ExposedPorts 80/tcp'].map(
      config,
    ),
    ...[
      'Healthcheck',
      'Labels one',
      'Labels two',
      'OnBuild',
      'Shell',
      'StopSignal',
      'User',
      'Volumes /data',
    ].map(config),
    config('WorkingDir'),
    'presence /srv',
  ]),

  'sees content, mode, owner, target, type and links': shows(
    text`
      FROM busybox
      RUN echo 1 > /a && echo 1 > /b && echo 1 > /c && ln -s a /d && echo 1 > /e && ln /a /f && mkdir /g
    `,
    text`
      FROM busybox
      RUN echo 2 > /a && echo 1 > /b && chmod 600 /b && echo 1 > /c && chown 7:9 /c && ln -s b /d
      RUN mkfifo /e && cp /a /f && mkdir -m 700 /g
    `,
    [
      'content /a',
      'content /f',
      'mode /b',
      'owner /c',
      'content /d',
      'type /e',
      'content /e',
      'links /f',
      'mode /g',
    ],
  ),

  'sees file capabilities': shows(
    `FROM python:3.11-slim\nRUN cp /bin/true /t && ${capability('01000002002000000000000000000000000000000')}\n`,
    'FROM python:3.11-slim\nRUN cp /bin/true /t\n',
    ['attributes /t'],
  ),

  'sees the time of a copied file change': shows(
    'FROM busybox\nCOPY a b /\n',
    'FROM busybox\nCOPY a b /\nRUN touch /b\n',
    ['mtime /b'],
    { a: '1', b: '2' },
  ),

  'takes no noise for a difference': shows(
    'FROM busybox\nRUN date +%s%N > /now && cat /proc/sys/kernel/random/uuid > /id\n',
    'FROM busybox\nRUN date +%s%N > /now\nRUN cat /proc/sys/kernel/random/uuid > /id\n',
    [],
  ),

  'shows what recommended packages brought': async (workshop) => {
    const report = await workshop.same(
      {
        before: text`
          FROM debian:bookworm
          RUN apt-get update
          RUN apt-get install -y curl
          RUN echo installed
        `,
        after: text`
          FROM debian:bookworm
          RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
        `,
        smoke: 'test -e /etc/ssl/certs/ca-certificates.crt',
      },
      nothingGranted,
    );
    if (failed(report)) return lines(report);
    const { before, after } = report;
    return (
      expect(
        keys(report).includes('presence /etc/ssl/certs/ca-certificates.crt'),
        'the CA bundle is not missed',
      ) ??
      expect(!smokeSame(report), 'the smoke command does not see it') ??
      expect(before.layers === 4 && after.layers === 2, `${before.layers} and ${after.layers} layers`) ??
      expect(before.bytes - after.bytes > 15e6, `${before.bytes} and ${after.bytes} bytes`)
    );
  },

  'says that the original does not build': fails('FROM busybox\nRUN false\n', 'FROM busybox\n', 'original'),

  'says that the rewritten file does not build': fails(
    'FROM busybox\n',
    'FROM busybox\nRUN false\n',
    'rewritten',
  ),

  'blames neither when the original builds from its cache alone': async (workshop) => {
    let answer = 200;
    const server = createServer((_, response) => response.writeHead(answer).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const before = `FROM busybox\nRUN wget -q -O /x ${url}\nRUN true\n`;
    try {
      const first = await workshop.same({ before, after: before }, nothingGranted);
      if (failed(first)) return lines(first);
      answer = 404;
      return await fails(before, `FROM busybox\nRUN wget -q -O /x ${url} && true\n`, 'environment')(workshop);
    } finally {
      server.close();
    }
  },

  'does not run a smoke command where there is no shell': async (workshop) => {
    const scratch = 'FROM scratch\nCOPY a /\n';
    const report = await workshop.same(
      { before: scratch, after: scratch, context: { a: '' }, smoke: 'true' },
      nothingGranted,
    );
    return expect(failed(report) && report.reason === 'engine', 'it says that both are the same');
  },

  'reads the same files from the layers and from a container': async ({ engine }) => {
    const session = await openSession(engine, { network: 'host' });
    try {
      const image = await session.build({
        label: 'layers',
        text: text`
          FROM debian:bookworm-slim
          RUN mkdir -p /a/b && echo 1 > /a/b/c && ln /a/b/c /a/d && ln -s b /a/e
          RUN rm -r /a/b && echo 2 > /a/d && rm -rf /usr/share/zoneinfo && mkdir /usr/share/zoneinfo
          RUN rm -r /a && echo now a file > /a && chown -R 7:9 /var/cache
        `,
      });
      if (failed(image)) return lines(image);
      const [snapshot, layers] = [await session.snapshot(image), await session.layers(image)];
      if (failed(snapshot)) return lines(snapshot);
      if (failed(layers)) return lines(layers);
      const found = differences(snapshot, { config: snapshot.config, files: measure(layers).files });
      const paths = found.flatMap((one) => (one.kind === 'file' ? [one.path] : []));
      // The engine puts these into every container.
      const own = /^\/$|^\/(\.dockerenv|dev|proc|sys|etc\/(hostname|hosts|mtab|resolv\.conf))(\/|$)/;
      return expect(
        paths.every((path) => own.test(path)),
        paths.filter((path) => !own.test(path)).join(' '),
      );
    } finally {
      await session.close();
    }
  },

  'finds the rewrite at fault and leaves it out': async ({ engine }) => {
    const steps = ['RUN echo 1 > /a', 'RUN chmod 600 /a', 'RUN echo 2 > /b', 'RUN echo 3 > /c'];
    // Each "rewrite" replaces one step; the second is wrong.
    const made = ['RUN echo 1 >/a', 'RUN chmod 644 /a', 'RUN echo 2 >/b', 'RUN echo 3 >/c'];
    const nothing = optimize('FROM busybox\n');
    const wrongly: Optimize = ({ veto, limit = Infinity }) => {
      const all = made.map((_, index) => index).filter((index) => !veto.includes(String(index)));
      const applied = all.slice(0, limit);
      const body = steps.map((step, index) => (applied.includes(index) ? made[index] : step));
      const rewrites = applied.map(
        (index) => ({ id: String(index), law: 'join-runs', covers: {} }) as AppliedRewrite,
      );
      return { ...nothing, code: `FROM busybox\n${body.join('\n')}\n`, rewrites };
    };
    const session = await openSession(engine, { network: 'host' });
    try {
      const original = await openOriginal(
        session,
        { name: 'before', text: `FROM busybox\n${steps.join('\n')}\n` },
        {},
      );
      if (failed(original)) return lines(original);
      const found = await bisect(original, wrongly, 'after');
      if (failed(found)) return lines(found);
      const ids = found.guilty.map(({ id }) => id).join();
      return expect(
        ids === '1' && outcome(found.report) === 'same',
        `guilty: ${ids}, then ${outcome(found.report)}`,
      );
    } finally {
      await session.close();
    }
  },

  'leaves nothing behind when it is stopped': async ({ engine }) => {
    const traces = async (): Promise<string> => {
      const list = (args: readonly string[]): Promise<string> =>
        run(engine.command, args).then(({ stdout }) => stdout);
      const images = await list(['images', '-aq']);
      const containers = await list(['ps', '-aq', '--filter', 'name=dockopt-verify']);
      return [...new Set(images.split('\n'))].sort().join() + containers;
    };
    const before = await traces();
    const child = spawn(
      process.execPath,
      [...process.execArgv, fileURLToPath(new URL('stopped.ts', import.meta.url))],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    child.stderr.setEncoding('utf8');
    let said = '';
    await new Promise<void>((resolve) => {
      child.on('close', () => resolve());
      child.stderr.on('data', (chunk: string) => {
        said += chunk;
        if (/building slow/.test(said)) setTimeout(resolve, 2_000);
      });
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.kill('SIGINT');
    const code = await ended;
    return (
      expect(code === 130, `exit code ${String(code)}\n    ${said}`) ??
      expect((await traces()) === before, 'images or containers are left')
    );
  },
};

function config(key: string): string {
  return `config ${key}`;
}

function capability(hex: string): string {
  return `python3 -c "import os; os.setxattr('/t', 'security.capability', bytes.fromhex('${hex.slice(0, 40)}'))"`;
}

export async function command(workshop: Workshop, tally: Tally): Promise<void> {
  for (const [name, check] of Object.entries(checks))
    await tally.run('verifier', name, async () => ({ wrong: await check(workshop) }));
}
