/**
 * A package index on this machine that has every project in many versions, each a wheel made on request. It sends what
 * lets pip keep its answers: without Cache-Control pip caches nothing, and --no-cache-dir would look like a no-op.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { moduleName, wheel } from './wheel.ts';

export interface PythonIndex {
  /** What `/etc/pip.conf` says to use it. */
  readonly settings: string;
  /** Takes note of versions that a text asks for: `name==1.2.3`. */
  note(text: string): void;
  close(): void;
}

/** Projects that are installed already and must not be replaced by made-up ones. */
const real = new Set(['pip', 'setuptools', 'wheel', 'uv', 'poetry', 'pipenv', 'virtualenv']);

export async function servePythonIndex(): Promise<PythonIndex> {
  const pinned = new Map<string, Set<string>>();
  const server = createServer((request, response) => {
    const [, kind, project = '', file = ''] = (request.url ?? '').split('/');
    const name = moduleName(project);
    if (real.has(name) || name === '') {
      response.writeHead(404).end();
      return;
    }
    const page = kind === 'simple';
    const version = /^.*?-(.+)-py3-none-any\.whl$/.exec(file)?.[1] ?? '';
    const body = page ? Buffer.from(links(project)) : wheel(project, version);
    const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    response.writeHead(200, {
      'Content-Type': page ? 'text/html' : 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': 'max-age=31536000, public',
      ETag: tag,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  function links(project: string): string {
    const versions = [...usual, ...(pinned.get(moduleName(project)) ?? [])];
    const files = versions.map((version) => `${moduleName(project)}-${version}-py3-none-any.whl`);
    return files.map((file) => `<a href="/files/${project}/${file}">${file}</a>\n`).join('');
  }

  return {
    settings: `[global]\\nindex-url = http://127.0.0.1:${port}/simple\\ntrusted-host = 127.0.0.1\\ndisable-pip-version-check = true\\n`,
    note: (text) => {
      for (const [, project = '', version = ''] of text.matchAll(
        /([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?===?([\w.!+-]+)/g,
      )) {
        const known = pinned.get(moduleName(project)) ?? new Set();
        pinned.set(moduleName(project), known.add(version));
      }
    },
    close: () => server.close(),
  };
}

/** 0.1 to 30.5: some version satisfies nearly every range. */
const usual = Array.from({ length: 31 }, (_, major) => [1, 5].map((minor) => `${major}.${minor}`)).flat();
