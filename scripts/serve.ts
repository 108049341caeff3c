import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from '@polka/compression';
import sirv from 'sirv';

export interface Served {
  /** `http://localhost:PORT`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder on the loopback interface; port 0 takes any free one. */
export async function serveFolder(
  folder: string,
  port: number,
  headersOf: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<Served> {
  const compress = compression();
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    compress(request, response, () =>
      files(request, response, () => {
        response.statusCode = 404;
        response.end('Not found');
      }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What the quiz's pages may do: run and show what they bring, and fetch packs from where the learner says. */
const quizPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of the quiz's built files, by path; docs/hosting.md tells why. */
export function quizHeaders(path: string): Readonly<Record<string, string>> {
  return {
    'Cache-Control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Security-Policy': quizPolicy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** The policy under which `strict-csp.html` is served: nothing runs, nothing is fetched but its style. */
export const strictPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

/** Headers of the sample articles, by path. */
export function sampleHeaders(path: string): Readonly<Record<string, string>> {
  return path.endsWith('/strict-csp.html') ? { 'Content-Security-Policy': strictPolicy } : {};
}
