import type { ImageFamily } from '../image.ts';
import { alpine, buildpackDeps, busybox, debian, erlang, ubuntu } from './distributions.ts';
import { golang } from './golang.ts';
import { corretto, openjdk, temurin } from './java.ts';
import { maven } from './maven.ts';
import { node } from './node.ts';
import { ossFuzz } from './oss-fuzz.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { amazonlinux, centos, fedora, oraclelinux } from './rpm.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';
import { httpd, nginx, postgres } from './servers.ts';

/** Every repository there is a row for. */
export const imageFamilies: readonly ImageFamily[] = [
  alpine,
  amazonlinux,
  buildpackDeps,
  busybox,
  centos,
  corretto,
  debian,
  erlang,
  fedora,
  golang,
  httpd,
  maven,
  nginx,
  node,
  openjdk,
  oraclelinux,
  ...ossFuzz,
  php,
  postgres,
  python,
  ruby,
  rust,
  temurin,
  ubuntu,
];
