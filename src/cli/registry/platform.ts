/** Platforms, written and compared as containerd does (containerd/platforms:database.go, compare.go; 2026-11). */

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  /** `''`: none. */
  readonly variant: string;
}

/** What BuildKit takes where nothing else is said, and what dockopt says it takes. */
export const usualPlatform = 'linux/amd64';

/** Reads `linux/arm64/v8`; other spellings of the same give the same. */
export function parsePlatform(text: string): Platform {
  const [os = '', architecture = '', variant = ''] = text.toLowerCase().split('/');
  return normalized(os, architecture, variant);
}

/** The one spelling of a platform. */
export function normalized(os: string, architecture: string, variant = ''): Platform {
  switch (architecture) {
    case 'i386':
      return { os, architecture: '386', variant: '' };
    case 'x86_64':
    case 'x86-64':
    case 'amd64':
      return { os, architecture: 'amd64', variant: variant === 'v1' ? '' : variant };
    case 'aarch64':
    case 'arm64':
      return { os, architecture: 'arm64', variant: variant === '8' || variant === 'v8' ? '' : variant };
    case 'armhf':
      return { os, architecture: 'arm', variant: 'v7' };
    case 'armel':
      return { os, architecture: 'arm', variant: 'v6' };
    case 'arm':
      return { os, architecture, variant: variant === '' ? 'v7' : variant.replace(/^(?=\d)/, 'v') };
    default:
      return { os, architecture, variant };
  }
}

export function platformText({ os, architecture, variant }: Platform): string {
  return [os, architecture, ...(variant === '' ? [] : [variant])].join('/');
}

/** The one of several that is taken for a wanted platform: it itself, else the best that runs there. */
export function choose<T extends { readonly platform: Platform }>(
  wanted: Platform,
  among: readonly T[],
): T | undefined {
  for (const text of runnable(wanted)) {
    const found = among.find(({ platform }) => platformText(platform) === text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where an image for `wanted` may come from, best first. */
function runnable(wanted: Platform): readonly string[] {
  const { os, architecture, variant } = wanted;
  const version = Number(/^v(\d)$/.exec(variant)?.[1] ?? Number.NaN);
  const down = (from: number, to: number): readonly string[] =>
    Array.from({ length: Math.max(0, from - to + 1) }, (_, index) => `v${from - index}`);
  const all = (name: string, variants: readonly string[]): readonly string[] =>
    variants.map((one) => platformText(normalized(os, name, one)));
  switch (architecture) {
    case 'amd64':
      return [
        platformText(wanted),
        ...all('amd64', down(version - 1, 1)),
        ...all('amd64', ['']),
        ...all('386', ['']),
      ];
    case 'arm':
      return [platformText(wanted), ...all('arm', down(version - 1, 5))];
    case 'arm64':
      return variant === '' ? [platformText(wanted), ...all('arm', down(8, 5))] : [platformText(wanted)];
    default:
      return [platformText(wanted)];
  }
}
