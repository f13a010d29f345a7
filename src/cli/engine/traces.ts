/** Everything a session makes in an engine, noted before it is made, and removed whatever happened since. */
import type { Engine } from './find.ts';
import { run } from './process.ts';

export interface Traces {
  /** A name of its own for an image. */
  image(): string;
  /** A name of its own for a container. */
  container(): string;
  removeContainer(name: string): Promise<void>;
  /** Listens to a build for what it makes on the way. */
  watch(): Promise<Watch>;
  clear(): Promise<void>;
}

export interface Watch {
  line(said: string): void;
  /** The build was stopped: what it was working in is still there. */
  stopped(text: string): Promise<void>;
}

/**
 * @param id begins every name, and labels every container
 */
export function tracesIn({ row, command }: Engine, id: string): Traces {
  const containers = new Set<string>();
  const images = new Set<string>();
  /** Images made on the way to one, in their order. */
  const ways: string[] = [];
  let count = 0;
  return { image, container, removeContainer, watch, clear };

  function image(): string {
    const tag = `${id}:${(count += 1)}`;
    images.add(tag);
    return tag;
  }

  function container(): string {
    const name = `${id}-${(count += 1)}`;
    containers.add(name);
    return name;
  }

  async function removeContainer(name: string): Promise<void> {
    const { code } = await call(row.removeContainer(name));
    if (code === 0) containers.delete(name);
  }

  async function watch(): Promise<Watch> {
    const before = new Set((await strays()).map((stray) => stray.container));
    let hit = false;
    return {
      line(said) {
        // What stood in the engine's cache is not ours to remove; it is named once more behind a hit.
        const made = row.onTheWay?.image.exec(said)?.groups?.image;
        if (made !== undefined && !hit) ways.push(made);
        hit = said.includes('Using cache');
      },
      async stopped(text) {
        const bases = [...text.matchAll(/^[^\S\n]*FROM\s+(?:--\S+\s+)*([^\s:@]+)/gim)].map(
          ([, name = '']) => name,
        );
        for (const { container: name, from } of await strays())
          if (!before.has(name) && [...bases, ...ways].some((one) => from.includes(one)))
            containers.add(name);
      },
    };
  }

  /** Containers that builds work in, and the image each began with. */
  async function strays(): Promise<readonly { readonly container: string; readonly from: string }[]> {
    if (row.onTheWay === undefined) return [];
    const { stdout } = await call(row.onTheWay.containers);
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ container: line.split(' ')[0] ?? '', from: line.slice(line.indexOf(' ') + 1) }));
  }

  async function clear(): Promise<void> {
    for (const name of containers) await call(row.removeContainer(name));
    for (const name of [...images, ...ways.reverse()]) await call(row.removeImage(name));
    containers.clear();
    images.clear();
    ways.length = 0;
  }

  /** Runs to its end, also when everything else was stopped. */
  function call(args: readonly string[]): ReturnType<typeof run> {
    return run(command, args, { env: row.env });
  }
}
