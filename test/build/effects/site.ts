/** A web site on loopback for the samples that fetch: a page with a link, a file, a file that is sent under a name. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  readonly address: string;
  close(): void;
}

const pages: Readonly<Record<string, string>> = {
  '/page.html': '<a href="other.html">other</a>',
  '/other.html': 'other',
  '/file': 'file',
  '/sent': 'sent',
};

export async function openSite(): Promise<Site> {
  const server: Server = createServer(({ url = '' }, answer) => {
    const page = pages[url];
    answer.statusCode = page === undefined ? 404 : 200;
    if (url === '/sent') answer.setHeader('Content-Disposition', 'attachment; filename="named"');
    if (url.endsWith('.html')) answer.setHeader('Content-Type', 'text/html');
    answer.end(page ?? 'not found');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
