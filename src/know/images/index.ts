import type { ImageFamily } from '../image.ts';
import { alpine, buildpackDeps, busybox, debian, erlang, ubuntu } from './distributions.ts';
import { golang } from './golang.ts';
import { openjdk, temurin } from './java.ts';
import { node } from './node.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';
import { httpd, nginx, postgres } from './servers.ts';

/** Every repository there is a row for. */
export const imageFamilies: readonly ImageFamily[] = [
  alpine,
  buildpackDeps,
  busybox,
  debian,
  erlang,
  golang,
  httpd,
  nginx,
  node,
  openjdk,
  php,
  postgres,
  python,
  ruby,
  rust,
  temurin,
  ubuntu,
];
