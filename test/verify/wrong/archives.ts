/** Deliberate miscompilations: files removed where somebody still sees them, or where nothing says they were fetched. */
import type { Rewritten } from './claims.ts';

interface Wrong extends Rewritten {
  readonly name: string;
  /** `check: reason`. */
  readonly rejected: string;
}

const fetch = 'curl -fo /tmp/a.tgz https://example.com/a.tgz && tar xzf /tmp/a.tgz -C /opt';
const path = '/tmp/a.tgz';

interface Parts {
  /** The RUN that fetches, and what it becomes. */
  readonly first?: string;
  readonly now?: string;
  /** Lines below it, before and after. */
  readonly below: readonly string[];
  readonly left?: readonly string[];
  readonly above?: readonly string[];
  /** Instructions that are changed; by default the one that fetches, and the last when it is not what it was. */
  readonly rest?: Partial<Rewritten>;
}

function moved(name: string, reason: string, parts: Parts): Wrong {
  const {
    first = fetch,
    now = `${first} && rm -f ${path}`,
    below,
    left = below,
    above = ['FROM node:20'],
  } = parts;
  const number = above.length;
  const [last, same] = [number + below.length, left.length === below.length];
  const two = left.join() !== below.join();
  return {
    name,
    rejected: `law: ${reason}`,
    law: 'move-removal',
    before: `${[...above, `RUN ${first}`, ...below].join('\n')}\n`,
    after: `${[...above, `RUN ${now}`, ...left].join('\n')}\n`,
    targets: two ? [number, last] : [number],
    replacements: two ? [[number], same ? [last] : []] : [[number]],
    assumes: ['layers-unread'],
    ...parts.rest,
  };
}

const env = 'ENV A=1';
const forced = `RUN rm -f ${path}`;

const unread = {
  assumes: ['layers-unread', 'archives-unread'],
  covers: { 'archives-unread': [path] },
} as const;

const moves: readonly Wrong[] = [
  moved('nothing removes it later', 'not-removed', { below: [env] }),
  moved('the rm without -f stays', 'not-forced', { below: [env, `RUN rm ${path}`] }),
  moved('a command between reads it', 'seen', { below: [`RUN sha256sum ${path} > /sum`, forced] }),
  moved('a pattern between finds it', 'seen', { below: ['RUN cat /tmp/*.tgz > /all', forced] }),
  moved('its folder is copied between', 'seen', { below: ['RUN cp -r /tmp /kept', forced] }),
  moved('its folder is listed between', 'seen', { below: ['WORKDIR /tmp', 'RUN ls > /list', forced] }),
  moved('a loop between finds it', 'seen', {
    below: ['RUN for file in /tmp/*; do echo "$file"; done > /list', forced],
  }),
  moved('a command in front of the rm reads it', 'seen', {
    below: [`RUN cp ${path} /kept && rm -f ${path}`],
  }),
  moved('a JSON form between names it', 'seen', { below: [`RUN ["cp", "${path}", "/kept"]`, forced] }),
  moved('a command that nobody knows stands between', 'assumption-missing', {
    below: ['RUN /opt/build', forced],
  }),
  moved('packages between are found by a pattern', 'seen', {
    first: 'wget -O /tmp/a.deb https://example.com/a.deb && dpkg -i /tmp/a.deb',
    now: 'wget -O /tmp/a.deb https://example.com/a.deb && dpkg -i /tmp/a.deb && rm -f /tmp/a.deb',
    below: ['RUN apt-get install -y /tmp/*.deb', 'RUN rm -f /tmp/a.deb'],
  }),
  moved('a project is installed between', 'assumption-missing', { below: ['RUN pip install .', forced] }),
  moved('sums between are checked by a list', 'seen', {
    below: ['RUN cd /tmp && sha256sum -c /sums', forced],
  }),
  moved('a link leads to its folder', 'linked', {
    above: ['FROM node:20', 'RUN ln -s /tmp /t'],
    below: ['RUN cp -r /t /kept', forced],
  }),
  moved('a mount of the RUN that goes makes a folder', 'flags', {
    below: [`RUN --mount=type=cache,target=/var/cache/new rm ${path}`],
    left: [],
  }),
  moved('the rm may not run', 'not-removed', { below: [`RUN test -e /keep || rm -f ${path}`] }),
  moved('the rm may fail and nobody minds', 'not-removed', { below: [`RUN rm -f ${path}; true`] }),
  moved('the rm is of another file', 'not-removed', { below: ['RUN rm -f /tmp/b.tgz'] }),
  moved('the pattern does not find it', 'not-removed', { below: ['RUN rm -f /tmp/*.zip'] }),
  moved('the folder is not removed without -r', 'not-removed', { below: ['RUN rm -f /tmp/'] }),
  moved('the rm stands in another directory', 'not-removed', { below: ['RUN cd /srv && rm -f a.tgz'] }),
  moved('the rm works on a mount', 'mounted', {
    below: [`RUN --mount=type=tmpfs,target=/tmp rm -f ${path}`],
  }),
  moved('it was fetched into a mount', 'mounted', {
    first: `--mount=type=cache,target=/tmp ${fetch}`,
    below: [forced],
  }),
  moved('a volume keeps it', 'kept', { below: ['VOLUME /tmp', forced] }),
  moved('the rm is in another stage', 'not-removed', { below: ['FROM node:20', forced] }),
  moved('a file that the RUN does not fetch', 'not-fetched', {
    first: 'mkdir /tmp/a.tgz',
    below: [`RUN rm -rf ${path}`],
  }),
  moved('more than the fetched file', 'not-fetched', {
    now: `${fetch} && rm -f ${path} /opt/b`,
    below: [forced],
  }),
  moved('its folder', 'not-fetched', { now: `${fetch} && rm -f /tmp`, below: [forced] }),
  moved('rm may fail', 'no-removal', { now: `${fetch} && rm ${path}`, below: [forced] }),
  moved('another directory at the end', 'not-fetched', {
    first: `cd /tmp && curl -fO https://example.com/a.tgz && tar xzf a.tgz && cd /opt`,
    now: `cd /tmp && curl -fO https://example.com/a.tgz && tar xzf a.tgz && cd /opt && rm -f a.tgz`,
    below: [forced],
  }),
  moved('behind ; instead of &&', 'not-the-commands', { now: `${fetch}; rm -f ${path}`, below: [forced] }),
  moved('a process in the background', 'background', {
    first: `(sleep 9 &) && ${fetch}`,
    below: [forced],
  }),
  moved('the other rm loses more', 'removes-more', { below: [`RUN rm ${path} /srv/b`], left: [] }),
  moved('the other RUN loses another command', 'not-the-commands', {
    below: [`RUN touch /b && rm -f ${path}`],
    left: [`RUN rm -f ${path}`],
  }),
  moved('it comes back between', 'written', {
    below: ['COPY files/ /tmp/', `RUN rm ${path}`],
    left: ['COPY files/ /tmp/'],
  }),
  moved('an archive between is unpacked over it', 'written', {
    below: ['RUN tar xf /b.tar -C /tmp', `RUN rm ${path}`],
    left: ['RUN tar xf /b.tar -C /tmp'],
  }),
  moved('flags change', 'flags-differ', { now: `--network=none ${fetch} && rm -f ${path}`, below: [forced] }),
  moved('another user fetches it', 'not-fetched', { first: `sudo ${fetch}`, below: [forced] }),
  moved('a command that nobody knows is given its name', 'seen', {
    below: [`RUN /opt/build ${path}`, forced],
    rest: unread,
  }),
  moved('a variable holds its name', 'seen', {
    below: [`RUN FILE=${path} /opt/build`, forced],
    rest: unread,
  }),
  moved('another user removes it', 'not-removed', { below: [`RUN sudo -u nobody rm -f ${path}`] }),
  moved('another program called rm', 'seen', { below: [`RUN /opt/rm -f ${path}`] }),
  moved('a program called cp is not cp', 'assumption-missing', { below: ['RUN /opt/cp x y', forced] }),
  moved('another program called curl', 'not-fetched', { first: `./${fetch}`, below: [forced] }),
  moved('the rm asks', 'not-removed', { below: [`RUN rm -fi ${path}`] }),
  moved('a pattern of letters', 'not-removed', { below: ['RUN rm -f /tmp/a.t[gx]z'] }),
  moved('a pattern in a directory', 'not-removed', { below: ['WORKDIR /tmp', 'RUN rm -f *.tgz'] }),
  moved('a pattern that is read as it stands', 'not-removed', { below: ['RUN set -f && rm -rf /tmp/*'] }),
  moved('a pattern that hides it', 'not-removed', {
    first: fetch.replaceAll('/a.tgz', '/.a.tgz'),
    now: `${fetch.replaceAll('/a.tgz', '/.a.tgz')} && rm -f /tmp/.a.tgz`,
    below: ['RUN rm -rf /tmp/*'],
  }),
  moved('a directory that may not be entered', 'not-fetched', {
    first: 'cd /tmp; curl -fO https://example.com/a.tgz && tar xzf a.tgz',
    below: [forced],
  }),
  moved('a directory that a subshell left', 'not-fetched', {
    first: '(cd /opt && (cd /tmp; true) && curl -fO https://example.com/a.tgz && tar xzf a.tgz)',
    below: [forced],
  }),
  moved('a link in the stage below leads there', 'linked', {
    above: ['FROM node:20 AS a', 'RUN ln -s /tmp /t', 'FROM a'],
    below: ['RUN cp -r /t /kept', forced],
  }),
  moved('it may come back at a place that is not known', 'written', {
    above: ['FROM node:20', 'ARG DIR'],
    below: ['COPY files/ $DIR/', `RUN rm ${path}`],
    left: ['COPY files/ $DIR/'],
  }),
  moved('layers are not said to be unread', 'assumption-missing', { below: [forced], rest: { assumes: [] } }),
];

/** One RUN that loses its archive. */
function lost(
  name: string,
  reason: string,
  first: string,
  below: readonly string[] = [],
  {
    removes = path,
    above = ['FROM node:20'],
    ...rest
  }: Partial<Rewritten> & {
    readonly removes?: string;
    readonly above?: readonly string[];
  } = {},
): Wrong {
  const lines = (run: string): string => `${[...above, `RUN ${run}`, ...below].join('\n')}\n`;
  return {
    name,
    rejected: `law: ${reason}`,
    law: 'remove-archive',
    before: lines(first),
    after: lines(`${first} && rm -f ${removes}`),
    assumes: ['archives-unread'],
    covers: { 'archives-unread': [removes] },
    ...rest,
  };
}

const removals: readonly Wrong[] = [
  lost('it is not unpacked', 'not-unpacked', 'curl -fo /srv/a.tgz https://example.com/a.tgz', [], {
    removes: '/srv/a.tgz',
  }),
  lost(
    'it is only listed',
    'not-unpacked',
    'curl -fo /tmp/a.tgz https://example.com/a.tgz && tar tzf /tmp/a.tgz',
  ),
  lost(
    'another program called tar',
    'not-unpacked',
    'curl -fo /tmp/a.tgz https://example.com/a.tgz && ./tar xzf /tmp/a.tgz',
  ),
  lost(
    'it may not be unpacked',
    'not-unpacked',
    'curl -fo /tmp/a.tgz https://example.com/a.tgz && { test -e /x || tar xzf /tmp/a.tgz; }',
  ),
  lost(
    'it is unpacked before it is fetched',
    'not-unpacked',
    'tar xzf /tmp/a.tgz && curl -fo /tmp/a.tgz https://example.com/b.tgz',
  ),
  lost(
    'it may not be fetched',
    'not-fetched',
    '{ test -e /tmp/a.tgz || curl -fo /tmp/a.tgz https://example.com/a.tgz; } && tar xzf /tmp/a.tgz',
  ),
  lost('it is copied, not fetched', 'not-fetched', 'tar xzf /tmp/a.tgz', [], {
    above: ['FROM node:20', 'COPY a.tgz /tmp/'],
  }),
  lost(
    'a program that is unpacked to look at it',
    'not-unpacked',
    'wget -O /opt/app.war https://example.com/app.war && unzip /opt/app.war',
    [],
    { removes: '/opt/app.war' },
  ),
  lost(
    'a script that starts later',
    'not-unpacked',
    'curl -fo /srv/run.sh https://example.com/run.sh && sh /srv/run.sh',
    [],
    { removes: '/srv/run.sh' },
  ),
  lost(
    'a name that the server gives',
    'not-fetched',
    'cd /tmp && curl -fOJ https://example.com/a.tgz && tar xzf a.tgz',
  ),
  lost('CMD names it', 'named', fetch, ['CMD ["cat", "/tmp/a.tgz"]']),
  lost('a variable names it', 'named', fetch, ['ENV ARCHIVE=a.tgz']),
  lost('a later RUN names it', 'named', fetch, ['RUN sha256sum /tmp/a.tgz']),
  lost('a heredoc names it', 'named', fetch, ['COPY <<EOF /start', 'tar xf /tmp/a.tgz', 'EOF']),
  lost('a file of the context names it', 'named', fetch, ['COPY start /'], {
    world: { context: new Map([['start', { size: 9, mode: 0o755, text: 'tar xf /tmp/a.tgz' }]]) },
  }),
  lost('a pattern finds it', 'seen', fetch, ['RUN cat /tmp/*.tgz > /all']),
  lost('its folder is packed', 'seen', fetch, ['RUN tar cf /all.tar /tmp']),
  lost('another stage takes its folder', 'copied', fetch, ['FROM busybox', 'COPY --from=0 /tmp /tmp']),
  lost('a stage that builds on it reads it', 'seen', fetch, ['FROM a', 'RUN cp -r /tmp /kept'], {
    above: ['FROM node:20 AS a'],
  }),
  lost('a volume keeps it', 'volume', fetch, ['VOLUME ["/tmp"]']),
  lost('a trap', 'trap', `trap "cp ${path} /kept" EXIT && ${fetch}`),
  lost('a pattern', 'not-fetched', fetch, [], { removes: '/tmp/*' }),
  lost('it is not covered', 'not-covered', fetch, [], { covers: {} }),
  lost('another file is covered', 'covers-too-much', fetch, [], {
    covers: { 'archives-unread': [path, '/opt/b'] },
  }),
  lost('layers need not be unread', 'covers-too-much', fetch, [], {
    assumes: ['archives-unread', 'layers-unread'],
  }),
];

export const wrongRemovals: readonly Wrong[] = [...moves, ...removals];
