// `ws` with Redis: a process follows each topic once and sends one buffer to all its sockets.

import { WebSocketServer } from "ws";
import { listen, publishingServer, redisClient } from "./serving.mjs";

const publisher = await redisClient();
const subscriber = await redisClient();
const topics = new Map();

async function follow(topic, socket) {
  let sockets = topics.get(topic);
  if (sockets === undefined) {
    sockets = { open: new Set() };
    topics.set(topic, sockets);
    sockets.followed = subscriber.subscribe(
      topic,
      (message) => {
        for (const each of sockets.open) each.send(message, { binary: false });
      },
      true,
    );
  }
  await sockets.followed;
  sockets.open.add(socket);
  socket.on("close", () => sockets.open.delete(socket));
  socket.send('{"op":"ready"}');
}

const server = publishingServer((topic, body) => publisher.publish(topic, body));
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on("connection", (socket, request) => {
  socket.on("error", () => socket.terminate());
  follow(request.url.split("/")[2], socket);
});
listen(server);
