import type { Transport } from "./line";

/** Attempts in a row without a greeting that show that sockets are blocked, when none ever got through. */
const NEW = 2;
/** The same once one did: then it is rather the server that is away. */
const PROVEN = 4;

/**
 * Which way to take: a socket, or a stream where something on the way lets no socket through. Pure.
 *
 * A server that is away looks the same at first; so when a stream fails as well, the two take turns.
 */
export class Ways {
  private everGreeted = false;
  private socketsInVain = 0;
  private streamInVain = false;

  constructor(private readonly hasStreams: boolean) {}

  get next(): Transport {
    const blocked = this.socketsInVain >= (this.everGreeted ? PROVEN : NEW);
    return this.hasStreams && blocked && !this.streamInVain ? "stream" : "socket";
  }

  /** The server was heard. */
  heard(way: Transport): void {
    this.streamInVain = false;
    if (way !== "socket") return;
    this.everGreeted = true;
    this.socketsInVain = 0;
  }

  /** An attempt ended before the server was heard. */
  failed(way: Transport): void {
    this.streamInVain = way === "stream";
    if (way === "socket") this.socketsInVain += 1;
  }
}
