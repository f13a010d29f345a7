/** Deliberate miscompilations: commands taken out that do something, and extras left out that somebody counts on. */
import type { Law } from '../../../src/law.ts';
import type { Rewritten } from './claims.ts';

interface Wrong extends Rewritten {
  readonly name: string;
  /** `check: reason`. */
  readonly rejected: string;
}

/** RUNs of one base, before and after; an empty text after: the RUN is gone. */
function under(law: Law, from: string) {
  return (
    name: string,
    reason: string,
    before: string,
    after: string,
    above = from,
    rest: Partial<Rewritten> & { readonly below?: string } = {},
  ): Wrong => ({
    name,
    rejected: `law: ${reason}`,
    law,
    before: `${above}\nRUN ${before}\n${rest.below ?? ''}`,
    after: `${above}\n${after === '' ? '' : `RUN ${after}\n`}${rest.below ?? ''}`,
    ...rest,
  });
}

const index = ['/var/cache/apk/*'] as const;
const unread = { assumes: ['caches-unread'], covers: { 'caches-unread': index } } as const;
const onAlpine = under('drop-idle', 'FROM alpine:3.20');
const onDebian = under('drop-idle', 'FROM debian:bookworm');
const cached = '--mount=type=cache,target=/var/lib/apt/lists';

export const wrongDrops: readonly Wrong[] = [
  onDebian('a command that does something', 'not-idle', 'touch /a && touch /b', 'touch /b'),
  onDebian(
    'the update an install needs',
    'read',
    'apt-get update && apt-get install -y a',
    'apt-get install -y a',
  ),
  onDebian(
    'the archives of another base',
    'not-empty',
    'apt-get install -y a && apt-get clean',
    'apt-get install -y a',
    'FROM example.com/debian:bookworm',
  ),
  onDebian(
    'archives that a call is for',
    'filled',
    'apt-get install -y -d a && apt-get clean',
    'apt-get install -y -d a',
  ),
  onDebian(
    'archives where docker-clean is gone',
    'configured',
    'apt-get install -y a && apt-get clean',
    'apt-get install -y a',
    'FROM debian:bookworm\nRUN rm /etc/apt/apt.conf.d/docker-clean',
  ),
  onDebian(
    'archives where a configuration is copied',
    'configured',
    'apt-get install -y a && apt-get clean',
    'apt-get install -y a',
    'FROM debian:bookworm\nCOPY own /etc/apt/apt.conf.d/own',
  ),
  onDebian(
    'two commands at once',
    'not-the-commands',
    'apt-get clean && apt-get clean && touch /a',
    'touch /a',
  ),
  onDebian('a word beside it', 'not-the-commands', 'touch /a && apt-get clean', 'touch /b'),
  onDebian('what gives the script its status', 'not-the-commands', 'false; apt-get clean', 'false'),
  onDebian('what stands behind ||', 'not-the-commands', 'false || apt-get clean', 'false'),
  onDebian('what is in front of ||', 'not-the-commands', 'apt-get clean || touch /a', 'touch /a'),
  onDebian('a condition', 'not-the-commands', 'if apt-get clean; then touch /a; fi', 'touch /a'),
  onDebian('what writes elsewhere', 'writes', 'apt-get clean > /log && touch /a', 'touch /a'),
  onDebian('a word that runs a command', 'not-known', 'apt-get clean $(touch /x) && touch /a', 'touch /a'),
  onDebian(
    'an rm of what no mount holds',
    'ships',
    `${cached} rm -rf /var/lib/apt/* && touch /a`,
    `${cached} touch /a`,
  ),
  onDebian(
    'an rm of the mount itself',
    'ships',
    `${cached} rm -rf /var/lib/apt/lists && touch /a`,
    `${cached} touch /a`,
  ),
  onDebian(
    'an rm that may fail',
    'not-idle',
    `${cached} rm /var/lib/apt/lists/x && touch /a`,
    `${cached} touch /a`,
  ),
  onDebian(
    'an rm past the mount',
    'ships',
    `${cached} rm -rf /var/lib/apt/lists/../x && touch /a`,
    `${cached} touch /a`,
  ),
  onDebian('a flag of the RUN with it', 'flags-differ', `${cached} apt-get clean && touch /a`, 'touch /a'),
  onDebian('a whole RUN, and does not say so', 'assumption-missing', 'apt-get clean', ''),
  onAlpine(
    'an index that a later call reads',
    'read',
    'apk update && apk add --no-cache a && apk add b',
    'apk add --no-cache a && apk add b',
    undefined,
    unread,
  ),
  onAlpine(
    'an index that the image reads',
    'read-later',
    'apk update && apk add --no-cache a',
    'apk add --no-cache a',
    undefined,
    { ...unread, below: 'CMD ["apk", "search", "a"]\n' },
  ),
  onAlpine(
    'an index with no call behind it',
    'not-idle',
    'apk update && touch /a',
    'touch /a',
    undefined,
    unread,
  ),
  onAlpine(
    'an index, and does not say so',
    'assumption-missing',
    'apk update && apk add --no-cache a',
    'apk add --no-cache a',
  ),
];

const left = under('leave-out', 'FROM debian:bookworm');
const bare = 'apt-get install --no-install-recommends -y';

export const wrongExtras: readonly Wrong[] = [
  left('headers that a compiler counts on', 'package-missing', 'apt-get install -y gcc', `${bare} gcc`),
  left('certificates', 'package-missing', 'apt-get install -y curl jq', `${bare} curl jq`),
  left('a package nobody counts on', 'not-the-packages', 'apt-get install -y jq', `${bare} jq tree`),
  left('a package lost', 'not-the-commands', 'apt-get install -y jq tree', `${bare} jq`),
  left(
    'a package added that stands there',
    'not-the-packages',
    'apt-get install -y git ca-certificates',
    `${bare} git ca-certificates ca-certificates openssh-client`,
  ),
  left('another package', 'not-the-packages', 'apt-get install -y jq', `${bare} yq`),
  left(
    'an option lost',
    'not-the-commands',
    'apt-get install -y jq',
    'apt-get install --no-install-recommends jq',
  ),
  left('the option twice', 'not-the-commands', 'apt-get install -y jq', `${bare} --no-install-recommends jq`),
  left('another command', 'not-the-commands', 'apt-get install -y jq && touch /a', `${bare} jq && touch /b`),
  left(
    'what the call asks for',
    'decided',
    'apt-get install --install-recommends -y jq',
    'apt-get install --no-install-recommends --install-recommends -y jq',
  ),
  left(
    'what a setting decides',
    'decided',
    'apt-get install -o APT::Install-Recommends=true -y jq',
    'apt-get install --no-install-recommends -o APT::Install-Recommends=true -y jq',
  ),
  left(
    'what a configuration decides',
    'configured',
    'apt-get install -y jq',
    `${bare} jq`,
    'FROM debian:bookworm\nCOPY apt.conf /etc/apt/apt.conf',
  ),
  left(
    'a verb that does not know it',
    'unknown-option',
    'apt-get build-dep -y jq',
    'apt-get build-dep --no-install-recommends -y jq',
  ),
  left(
    'packages nobody knows',
    'not-known',
    'apt-get install -y $PACKAGES',
    `${bare} $PACKAGES`,
    'FROM debian:bookworm\nARG PACKAGES',
  ),
  left('nothing at all', 'nothing-left-out', 'apt-get update', 'apt-get update -q'),
  left('and does not say so', 'assumption-missing', 'apt-get install -y jq', `${bare} jq`, undefined, {
    assumes: [],
  }),
  left('and covers too much', 'covers-too-much', 'apt-get install -y jq', `${bare} jq`, undefined, {
    assumes: ['recommends-unread'],
    covers: { 'recommends-unread': ['jq', 'tree'] },
  }),
];
