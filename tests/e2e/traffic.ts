import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers what it was asked for. */
export interface Traffic {
  readonly port: number;
  /** What a browser wanted of the network: a host and port over TLS, or else method, address and body. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export async function recordTraffic(): Promise<Traffic> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      requests.push(`${request.method} ${request.url} ${body}`);
      response.statusCode = 502;
      response.end();
    });
  });
  server.on('connect', (request, socket) => {
    requests.push(`${request.url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
