/** node images for the tests: on the registry this machine uses, with a package manager that npm installs into them. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { failed, type Failure } from '../../src/cli/engine/failure.ts';
import type { Engine } from '../../src/cli/engine/find.ts';
import { openSession, type Image } from '../../src/cli/engine/session.ts';
import { rebased } from './bases.ts';

export interface NodeBases {
  /**
   * The same file on prepared bases.
   * @param tool what npm installs into them first, `yarn@1.22.22`
   * @returns a failure where the registry, or the tool, cannot be had
   */
  on(text: string, tool?: string): Promise<string | Failure>;
  close(): Promise<void>;
}

export async function openNodeBases(engine: Engine, signal: AbortSignal): Promise<NodeBases> {
  const session = await openSession(engine, { network: 'host', signal });
  const buildArgs = { REGISTRY: await ownRegistry() };
  const known = new Map<string, Promise<Image | Failure>>();

  return { on, close: () => session.close() };

  async function on(text: string, tool?: string): Promise<string | Failure> {
    const names = [...new Set(text.match(/\bnode:20(?:-slim)?(?=\s|$)/gm) ?? [])];
    const ready = new Map<string, string>();
    for (const name of names) {
      const image = await (tool === undefined
        ? reached(name)
        : once(`${name} ${tool}`, () => equipped(name, tool)));
      if (failed(image)) return image;
      ready.set(name, image.tag);
    }
    return rebased(text, (reference) => ready.get(reference) ?? reference) ?? text;
  }

  /** A base that has asked the registry for something. */
  function reached(base: string): Promise<Image | Failure> {
    const text = `FROM ${base}
ARG REGISTRY
RUN [ -z "$REGISTRY" ] || npm config set --location=global registry "$REGISTRY"
RUN npm view --fetch-retries=1 is-number@7.0.0 version && rm -rf /root/.npm
`;
    return once(base, () => session.build({ label: `${base} on the registry`, text, buildArgs }));
  }

  async function equipped(base: string, tool: string): Promise<Image | Failure> {
    const plain = await reached(base);
    if (failed(plain)) return plain;
    const text = `FROM ${plain.tag}
${await certificates(plain)}RUN npm install --global --force ${tool} && rm -rf /root/.npm /root/.cache /tmp/*
`;
    return session.build({ label: `${base} with ${tool}`, text });
  }

  /** Only npm itself reads the certificates that npm is configured with; corepack and pnpm 12 do not. */
  async function certificates(image: Image): Promise<string> {
    const asked = await session.shell(image, 'npm config get cafile');
    const file = failed(asked) ? '' : asked.stdout.trim();
    return file.startsWith('/') ? `ENV NODE_EXTRA_CA_CERTS=${file} SSL_CERT_FILE=${file}\n` : '';
  }

  function once(key: string, make: () => Promise<Image | Failure>): Promise<Image | Failure> {
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made;
  }
}

/** Why a case is skipped that has no base, on one line. */
export function unavailable({ message, detail }: Failure): string {
  return `NOT BUILT, the registry or the tool is out of reach: ${[message, ...detail.slice(-1)].join(': ')}`;
}

/** The registry that npm is configured with on this machine; '' without npm: then the image's own holds. */
async function ownRegistry(): Promise<string> {
  const asked = promisify(execFile)('npm', ['config', 'get', 'registry']);
  return asked.then(({ stdout }) => stdout.trim()).catch(() => '');
}
