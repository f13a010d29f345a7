/** apt-get: the official Debian images remove each archive once it is installed, which leaves `clean` nothing to do. */
import { dockerfile as text } from '../text.ts';
import { cleaned, type Leftover } from './leftover.ts';

const install = 'apt-get update && apt-get install -y --no-install-recommends tree';

export const aptLeftovers: readonly Leftover[] = [
  {
    name: 'apt-get install, apt-get clean',
    ...cleaned(
      text`
        FROM debian:bookworm-slim
        RUN ${install}
      `,
      'apt-get clean',
    ),
    goes: [],
    smoke: 'tree --version && ls /var/cache/apt/archives',
  },
  {
    name: 'apt-get install that keeps its archives, apt-get clean',
    ...cleaned(
      text`
        FROM debian:bookworm-slim
        RUN rm /etc/apt/apt.conf.d/docker-clean && ${install}
      `,
      'apt-get clean',
    ),
    goes: ['/var/cache/apt/archives', '/var/cache/apt/*.bin'],
    smoke: 'tree --version',
  },
];
