/** The options about registries, and what they say. */
import type { Command } from 'commander';
import { faults, type Fault } from '../fault.ts';
import { isHost } from './reference.ts';

/** How registries are asked. */
export interface RegistryWords {
  /** Ask them at all: nothing else ever opens a connection. */
  readonly online: boolean;
  /** Ask again for what the cache still has. */
  readonly refresh: boolean;
  /** Hosts that may be spoken to over plain http. */
  readonly insecure: readonly string[];
}

/** The options as commander reads them. */
export interface RegistryFlags {
  readonly online?: true;
  readonly refresh?: true;
  readonly insecureRegistry?: readonly string[];
}

/** Adds the options to a command that may ask registries. */
export function addRegistryOptions(command: Command): Command {
  return addInsecureOption(
    command
      .option('--online', 'ask the registries of the images (else there is no network, ever)')
      .option('--refresh', 'with --online: ask again for tags that were asked for within the hour'),
  );
}

/** The part of them that makes sense where registries are always asked. */
export function addInsecureOption(command: Command): Command {
  const repeated = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  return command.option(
    '--insecure-registry <host>',
    'a registry that may be asked over plain http (repeatable; localhost may anyway)',
    repeated,
  );
}

/** @param always whether the command asks without `--online` */
export function registryWords(flags: RegistryFlags, always = false): RegistryWords | Fault {
  const { online = always, refresh = false, insecureRegistry: insecure = [] } = flags;
  const idle = refresh ? '--refresh' : insecure.length > 0 ? '--insecure-registry' : undefined;
  if (!online && idle !== undefined)
    return faults.call(`${idle} is about registries, which are not asked`, 'add --online');
  const strange = insecure.find((host) => !isHost(host));
  if (strange !== undefined)
    return faults.call(`--insecure-registry ${strange} is no host`, 'write it like localhost:5000');
  return { online, refresh, insecure };
}
