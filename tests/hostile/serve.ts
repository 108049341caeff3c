import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Served } from '../../scripts/serve.ts';

const folder = new URL('./', import.meta.url);

/** Served under names of their own, beside the pages. */
const scripts: Readonly<Record<string, string>> = {
  '/preact.js': createRequire(import.meta.url)
    .resolve('preact')
    .replace(/\.js$/, '.mjs'),
};

/** Pages that need headers: no script of theirs may run but those with the nonce. */
const policies: Readonly<Record<string, string>> = {
  '/strict-csp.html':
    "default-src 'none'; script-src 'nonce-own'; require-trusted-types-for 'script'; trusted-types 'none'",
};

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  xhtml: 'application/xhtml+xml; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Serves the pages; in each, `<!--article.html-->` and its like stand for that file beside this one. */
export async function serveHostilePages(): Promise<Served> {
  const server = createServer((request, response) => {
    void respond(new URL(request.url ?? '/', 'http://localhost').pathname, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function respond(path: string, response: ServerResponse): Promise<void> {
  try {
    const body = await answer(path);
    response.setHeader('Content-Type', types[path.split('.').at(-1) ?? ''] ?? 'text/plain');
    const policy = policies[path];
    if (policy !== undefined) response.setHeader('Content-Security-Policy', policy);
    response.end(body);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}

async function answer(path: string): Promise<string> {
  const script = scripts[path];
  if (script !== undefined) return readFile(script, 'utf8');
  const isPart = /^\/[a-z]+\.html$/.test(path) && partNames.has(path.slice(1));
  const text = await readFile(new URL(`.${isPart ? '' : '/pages'}${path}`, folder), 'utf8');
  const parts = new Map<string, string>();
  for (const name of partNames) parts.set(name, await readFile(new URL(name, folder), 'utf8'));
  return text.replaceAll(
    /<!--\s*([a-z]+\.html)\s*-->/g,
    (whole, name: string) => parts.get(name) ?? whole,
  );
}

const partNames: ReadonlySet<string> = new Set(['about.html', 'article.html', 'later.html']);
