// socket.io with its Redis adapter: a room per topic.

import { createAdapter } from "@socket.io/redis-adapter";
import { Server } from "socket.io";
import { listen, publishingServer, redisClient } from "./serving.mjs";

const publisher = await redisClient();
const subscriber = await redisClient();
const server = publishingServer((topic, body) => {
  io.to(topic).emit("event", JSON.parse(body));
});
const io = new Server(server, {
  adapter: createAdapter(publisher, subscriber),
  perMessageDeflate: false,
  serveClient: false,
});
io.on("connection", (socket) => {
  socket.on("follow", (topic) => {
    socket.join(topic);
    socket.emit("ready");
  });
});
listen(server);
