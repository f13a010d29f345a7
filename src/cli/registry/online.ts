/** Asks registries. The only way to them, and loaded only when one is to be asked. */
import { authorities } from './authorities.ts';
import { cacheFolder, openCache } from './cache.ts';
import type { Failure } from './failure.ts';
import { isHost, parseName } from './reference.ts';
import { openRepository } from './repository.ts';
import { resolveImage, type Resolved, type WantedPlatforms } from './resolve.ts';
import { usualPatience, type Patience } from './send.ts';

export type { Failure, Resolved, WantedPlatforms };
export { canonical, parseName } from './reference.ts';
export { knownBase, type Known } from './known-base.ts';

export interface Settings {
  readonly env: NodeJS.ProcessEnv;
  /** Ask for tags again that the cache still has. */
  readonly refresh: boolean;
  /** Hosts that may be spoken to over plain http. */
  readonly insecure: readonly string[];
  readonly patience?: Patience;
}

export interface Registries {
  /** What its registry says of an image. */
  resolve(image: string, platforms: WantedPlatforms): Promise<Resolved | Failure>;
  /** The images the cache knows, in full. */
  known(): readonly string[];
}

export function openRegistries({ env, refresh, insecure, patience = usualPatience }: Settings): Registries {
  const cache = openCache(cacheFolder(env));
  const trusted = authorities(env);
  return {
    async resolve(image, platforms) {
      const name = parseName(image);
      if (name.kind === 'fault') return name;
      if (trusted !== undefined && 'reason' in trusted) return trusted;
      const hosts = insecure.filter(isHost);
      const way = { patience, deadline: Date.now() + patience.all, authorities: trusted, insecure: hosts };
      const repository = openRepository(name, env, way);
      return resolveImage(name, platforms, { repository, cache, way, refresh });
    },
    known: () => cache.references(),
  };
}
