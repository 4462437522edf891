import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface CallbackListener {
  /** Where a person is to be sent back to. */
  address: string;
  /** What came with the first who was. */
  told: Promise<URLSearchParams>;
  close: () => void;
}

/** The little server of an app on this computer: it waits for a person who comes back with a code. */
export async function listenForCallback(): Promise<CallbackListener> {
  let tell: (told: URLSearchParams) => void;
  const told = new Promise<URLSearchParams>((resolve) => (tell = resolve));
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    response.setHeader("Content-Type", "text/html");
    response.end("<!doctype html><title>The app</title><h1>Back in the app</h1>");
    if (pathname === "/callback") tell(searchParams);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/callback`, told, close: () => server.close() };
}
