import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { htmlOf, savedPages } from '../../packages/model/scripts/saved-pages.ts';
import type { Served } from '../../scripts/serve.ts';

/**
 * Serves the saved pages under their paths, and nothing else that they ask for. With `?still` a page
 * may run no script and load nothing, and so is always the same.
 */
export async function serveSavedPages(): Promise<Served> {
  const byPath = new Map(savedPages().map((page) => [`/${page.file}`, page]));
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const page = byPath.get(pathname);
    if (!page) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (searchParams.has('still')) {
      response.setHeader(
        'Content-Security-Policy',
        "default-src 'none'; style-src 'unsafe-inline'",
      );
    }
    response.end(htmlOf(page));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
