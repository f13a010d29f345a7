/** Platforms as BuildKit reads them (containerd/platforms: Parse). */

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string;
}

const part = /^[A-Za-z0-9_.-]+$/;
const systems = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(
    ' ',
  ),
);
const architectures = new Set(
  '386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm'.split(
    ' ',
  ),
);
const aliases: Readonly<Record<string, readonly [string, string]>> = {
  i386: ['386', ''],
  x86_64: ['amd64', ''],
  'x86-64': ['amd64', ''],
  aarch64: ['arm64', ''],
  armhf: ['arm', 'v7'],
  armel: ['arm', 'v6'],
};

/** A platform, or why a text is none. Where it says only one of the two, `host` says the other. */
export function readPlatform(text: string, host: Platform): Platform | { readonly error: string } {
  const parts = text.split('/');
  for (const one of parts)
    if (!part.test(one.replace(/\([^)]*\)$/, '')))
      return {
        error: `"${one}" is an invalid component of "${text}": platform specifier component must match "^[A-Za-z0-9_.-]+$": invalid argument`,
      };
  const [first = '', second, third, more] = parts.map((one) => one.replace(/\(.*$/, ''));
  if (more !== undefined) return { error: `"${text}": cannot parse platform specifier: invalid argument` };
  const os = system(first);
  if (second !== undefined) return { os, ...machine(second, third ?? '') };
  if (systems.has(os)) return { ...host, os };
  const alone = machine(first, '');
  if (architectures.has(alone.architecture)) return { os: host.os, ...alone };
  return { error: `"${text}": unknown operating system or architecture: invalid argument` };
}

/** As `os/architecture/variant`. */
export function platformText({ os, architecture, variant }: Platform): string {
  return [os, architecture, variant].filter((one) => one !== '').join('/');
}

function system(text: string): string {
  const name = text.toLowerCase();
  return name === 'macos' ? 'darwin' : name;
}

function machine(text: string, given: string): Pick<Platform, 'architecture' | 'variant'> {
  const name = text.toLowerCase();
  const [architecture, variant] = (Object.hasOwn(aliases, name) ? aliases[name] : undefined) ?? [name, ''];
  return { architecture, variant: given.toLowerCase() || variant };
}
