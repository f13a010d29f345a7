/** All benches. */
import type { Bench } from './bench.ts';
import { building } from './building.ts';
import { busybox } from './busybox.ts';
import { files } from './files.ts';
import { node, python } from './languages.ts';
import { network } from './network.ts';
import { packing } from './packing.ts';
import { services, suse } from './services.ts';
import { system } from './system.ts';

export const benches: readonly Bench[] = [
  files,
  system,
  packing,
  building,
  network,
  services,
  suse,
  busybox,
  python,
  node,
];
