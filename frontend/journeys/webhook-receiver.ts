import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface Message {
  headers: IncomingHttpHeaders;
  body: string;
}

export interface WebhookReceiver {
  /** Where messages are to be sent. */
  address: string;
  received: Message[];
  /** The status it answers with from now on. */
  answer: (status: number) => void;
  close: () => void;
}

/** Somebody's server that takes what it is sent. */
export async function receiveWebhooks(): Promise<WebhookReceiver> {
  const received: Message[] = [];
  let status = 204;
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (piece: string) => (body += piece));
    request.on("end", () => {
      received.push({ headers: request.headers, body });
      response.statusCode = status;
      response.end(status === 204 ? undefined : "Not today.");
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/marquee`,
    received,
    answer: (next) => (status = next),
    close: () => server.close(),
  };
}
