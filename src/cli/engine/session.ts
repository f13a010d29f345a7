/**
 * One verification with one engine: images are built under names of their own, read, and removed again, together with
 * every container and scratch file, whatever happens between.
 */
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { configOf } from '../../verify/build/config.ts';
import { measure, type Layer } from '../../verify/build/layers.ts';
import { filesOf, type Files, type Member, type Snapshot } from '../../verify/build/snapshot.ts';
import { encode } from '../bytes.ts';
import { exported, savedLayers } from './archive.ts';
import { failed, failure, type Failure } from './failure.ts';
import type { Engine } from './find.ts';
import { run, stream, type Ended } from './process.ts';
import { silent, type Progress } from './progress.ts';
import { tracesIn } from './traces.ts';

export interface SessionOptions {
  /** Network mode for the steps of a build, as the engine names it. */
  readonly network?: string | undefined;
  readonly progress?: Progress;
  /** Stops whatever runs. */
  readonly signal?: AbortSignal;
}

export interface BuildOptions {
  /** How the image is called in messages. */
  readonly label: string;
  readonly text: string;
  /** A folder; an empty one when not given. */
  readonly context?: string | undefined;
  /** The text of a .dockerignore that belongs to this Dockerfile alone. */
  readonly dockerignore?: string | undefined;
  readonly target?: string | undefined;
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** Whether steps of earlier builds may be taken; true when not given. */
  readonly cache?: boolean;
}

export interface Image {
  readonly label: string;
  readonly tag: string;
  readonly seconds: number;
  /** Bytes, as the engine counts them; undefined when it does not. */
  readonly size: number | undefined;
  readonly layers: number;
  readonly config: Snapshot['config'];
}

export interface ShellResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Session {
  readonly engine: Engine;
  /** Builds a Dockerfile. A failure has the reason `original`; the caller knows better what it built. */
  build(options: BuildOptions): Promise<Image | Failure>;
  /** Every file of an image. */
  snapshot(image: Image): Promise<Snapshot | Failure>;
  layers(image: Image): Promise<readonly Layer[] | Failure>;
  /** Runs a shell command in a new container. */
  shell(image: Image, command: string): Promise<ShellResult | Failure>;
  /** Removes what it made. */
  close(): Promise<void>;
}

/** Opens a session; close it in a `finally`. */
export async function openSession(engine: Engine, options: SessionOptions = {}): Promise<Session> {
  const { row, command } = engine;
  const { network, progress = silent, signal } = options;
  const id = `dockopt-verify-${randomBytes(5).toString('hex')}`;
  const folder = await mkdtemp(join(tmpdir(), `${id}-`));
  const traces = tracesIn(engine, id);
  const settings = { env: row.env, ...(signal && { signal }) };

  return { engine, build, snapshot, layers, shell, close };

  async function build(wanted: BuildOptions): Promise<Image | Failure> {
    const { label, text, target, dockerignore, buildArgs = {}, cache = true } = wanted;
    const tag = traces.image();
    const place = join(folder, tag.replace(':', '-'));
    const dockerfile = join(place, 'Dockerfile');
    const context = wanted.context ?? join(folder, 'empty');
    const ignoreFile = dockerignore === undefined ? undefined : `${dockerfile}.dockerignore`;
    await mkdir(place, { recursive: true });
    if (wanted.context === undefined) await mkdir(context, { recursive: true });
    await writeFile(dockerfile, encode(text));
    if (ignoreFile !== undefined) await writeFile(ignoreFile, dockerignore ?? '');

    const request = { tag, dockerfile, ignoreFile, context, target, buildArgs, network, cache };
    const tail: string[] = [];
    const watch = await traces.watch();
    const line = progress.start(`building ${label}`);
    const onLine = (said: string): void => {
      if (said.trim() !== '') tail.push(said);
      if (tail.length > 40) tail.shift();
      watch.line(said);
      const at = row.step.exec(said)?.groups;
      if (at) line.at(`step ${at.step}/${at.steps}`, at.what ?? '');
    };
    const began = performance.now();
    const ended = await run(command, row.build(request), { ...settings, onLine });
    const seconds = (performance.now() - began) / 1000;
    if (ended.code !== 0) {
      line.failed();
      if (signal?.aborted) await watch.stopped(text);
      return wentWrong('original', `${label} does not build`, 'See what the engine says below.', ended, tail);
    }
    const inspected = await inspect(tag);
    if (failed(inspected)) {
      line.failed();
      return inspected;
    }
    line.done(`built ${label} in ${seconds.toFixed(1)} s`);
    return { label, tag, seconds, ...inspected };
  }

  async function inspect(tag: string): Promise<Pick<Image, 'size' | 'layers' | 'config'> | Failure> {
    const ended = await run(command, row.inspect(tag), settings);
    if (ended.code !== 0)
      return wentWrong('engine', `${command} does not show the image it built`, report, ended);
    const image = row.inspected(JSON.parse(ended.stdout)) as {
      readonly Size?: number;
      readonly RootFS?: { readonly Layers?: readonly string[] };
      readonly rootfs?: { readonly diff_ids?: readonly string[] };
    };
    const digests = image.RootFS?.Layers ?? image.rootfs?.diff_ids ?? [];
    return { size: image.Size, layers: digests.length, config: configOf(image) };
  }

  async function snapshot(image: Image): Promise<Snapshot | Failure> {
    const name = traces.container();
    const from = row.files?.({ name, label: id, image: image.tag });
    if (from === undefined) {
      const saved = await layers(image);
      return failed(saved) ? saved : { config: image.config, files: measure(saved).files };
    }
    const created = await run(command, from.create, settings);
    if (created.code !== 0)
      return wentWrong('engine', `${command} makes no container of ${image.label}`, report, created);
    const files = await reading(from.read, gatherFiles);
    await traces.removeContainer(name);
    return failed(files) ? files : { config: image.config, files };
  }

  async function layers(image: Image): Promise<readonly Layer[] | Failure> {
    const file = join(folder, 'image.tar');
    const args = row.save(image.tag, file);
    const saved = await run(command, args, settings);
    if (saved.code !== 0) return wentWrong('engine', `${command} ${args[0]} failed`, report, saved);
    try {
      return await savedLayers(createReadStream(file));
    } catch (error) {
      return wentWrong(
        'engine',
        `${command} ${args[0]} gave no whole archive: ${String(error)}`,
        report,
        saved,
      );
    } finally {
      await rm(file, { force: true });
    }
  }

  async function reading<T>(
    args: readonly string[],
    read: (output: Readable) => Promise<T>,
  ): Promise<T | Failure> {
    const { stdout, ended } = stream(command, args, settings);
    try {
      const value = await read(stdout);
      const end = await ended;
      if (end.code === 0) return value;
      return wentWrong('engine', `${command} ${args[0]} failed`, report, end);
    } catch (error) {
      stdout.destroy();
      const end = await ended;
      return wentWrong(
        'engine',
        `${command} ${args[0]} gave no whole archive: ${String(error)}`,
        report,
        end,
      );
    }
  }

  async function shell(image: Image, script: string): Promise<ShellResult | Failure> {
    const name = traces.container();
    const steps = row.shell({ name, label: id, image: image.tag }, script, network);
    let ended: Ended | undefined;
    for (const [index, args] of steps.entries()) {
      ended = await run(command, args, settings);
      if (ended.code !== 0 && index < steps.length - 1)
        return wentWrong('engine', `${command} ${args[0]} failed on ${image.label}`, report, ended);
    }
    await traces.removeContainer(name);
    if (ended === undefined || signal?.aborted || neverRan(ended))
      return wentWrong('engine', `${command} runs nothing in ${image.label}`, report, ended);
    return { code: ended.code, stdout: ended.stdout, stderr: ended.stderr };
  }

  async function close(): Promise<void> {
    await traces.clear();
    await rm(folder, { recursive: true, force: true });
  }

  function wentWrong(
    reason: Failure['reason'],
    message: string,
    remedy: string,
    ended: Ended | undefined,
    said: readonly string[] = [],
  ): Failure {
    if (signal?.aborted) return failure('interrupted', 'stopped; nothing was verified', 'Run it again.');
    const text = [ended?.stderr ?? '', ...said].join('\n');
    const lines = (said.length > 0 ? said : text.split('\n')).filter((line) => line.trim() !== '').slice(-20);
    if (/no space left on device/i.test(text))
      return failure(
        'disk-full',
        'the engine has no disk space left',
        `Free some: ${command} system prune.`,
        lines,
      );
    if (unreachable.test(text))
      return failure('engine', `${command} lost its daemon`, 'Start the engine and run it again.', lines);
    return failure(reason, message, remedy, lines);
  }
}

const report = 'Run the command again; see what the engine says below.';

/** Whether the runtime could not start the command, for want of a shell in the image or for itself. */
function neverRan({ code, stderr }: Ended): boolean {
  return code === 125 || (code >= 126 && unstarted.test(stderr));
}

const unstarted = /OCI runtime|exec: "?\/bin\/sh|executable file.*not found/i;
const unreachable = /cannot connect to the docker daemon|error during connect|connection refused.*podman/i;

async function gatherFiles(output: Readable): Promise<Files> {
  const members: Member[] = [];
  for await (const member of exported(output)) members.push(member);
  return filesOf(members);
}
