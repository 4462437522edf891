// What both servers share: the port and Redis they are told, and the request that publishes.

import { createServer } from "node:http";
import { createClient } from "redis";

/** A client of the Redis that the environment names, by address or by Unix socket. */
export async function redisClient() {
  const url = new URL(process.env.REDIS_URL);
  const client = url.protocol === "unix:"
    ? createClient({ socket: { path: decodeURIComponent(url.pathname) } })
    : createClient({ url: url.href });
  client.on("error", (error) => console.error(error));
  await client.connect();
  return client;
}

/** A server whose POST /publish/TOPIC calls `publish(topic, body)`. */
export function publishingServer(publish) {
  return createServer((request, response) => {
    const pieces = [];
    request.on("data", (piece) => pieces.push(piece));
    request.on("end", async () => {
      const topic = request.url.split("/")[2];
      await publish(topic, Buffer.concat(pieces));
      response.writeHead(200, { "content-type": "application/json", "content-length": 2 });
      response.end("{}");
    });
  });
}

/** Listen where the environment says. */
export function listen(server) {
  server.listen(Number(process.env.PORT), "127.0.0.1");
}
