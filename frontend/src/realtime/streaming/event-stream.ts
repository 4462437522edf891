/** One block of a stream of Server-Sent Events. id: null when it has none. */
export interface Block {
  id: string | null;
  data: string;
}

/** Takes the text of a stream as it comes, cut anywhere, and gives the blocks that are whole. */
export class EventStreamReader {
  /** How long to stay away after an end, in milliseconds, as the server last said. */
  retry = 0;
  private rest = "";
  private id: string | null = null;
  private data: string[] = [];

  read(piece: string): Block[] {
    const lines = (this.rest + piece).split("\n");
    this.rest = lines.pop() ?? "";
    return lines.flatMap((line) => this.line(line.endsWith("\r") ? line.slice(0, -1) : line));
  }

  private line(line: string): Block[] {
    if (line === "") return this.end();
    const [, name, value = ""] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
    if (name === "data") this.data.push(value);
    else if (name === "id") this.id = value;
    else if (name === "retry" && /^\d+$/.test(value)) this.retry = Number(value);
    return [];
  }

  private end(): Block[] {
    const block = { id: this.id, data: this.data.join("\n") };
    const whole = this.data.length > 0;
    this.id = null;
    this.data = [];
    return whole ? [block] : [];
  }
}
