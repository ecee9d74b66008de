import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  /** for the browser's proxy setting */
  readonly server: string;
  /** everything that tried to leave the browser, as `host:port` or a full address; nothing ever gets out */
  readonly escaped: readonly string[];
  close(): Promise<void>;
}

/**
 * What is nobody's request: the browser's own look for updates and sign-in, and sockets opened ahead for addresses that
 * are then answered here (a request to those hosts is seen and written down where it is answered).
 */
const browsersOwn =
  /^(http:\/\/)?(accounts\.google\.com|[\w.-]+\.(googleapis|gvt1)\.com|(pro\.|www\.|business\.)?(x|twitter|linkedin|facebook)\.com)[:/]/;

/** A proxy that writes down what wants to leave the browser and refuses all of it: pages, workers, the browser itself. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const escaped: string[] = [];
  const record = (address = '') => {
    if (!browsersOwn.test(address)) escaped.push(address);
  };
  const server = createServer((request, response) => {
    record(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    record(request.url);
    // The browser drops many sockets that it opened ahead; that is its business.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { server: `http://127.0.0.1:${port}`, escaped, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
