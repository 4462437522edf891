/** The server takes 60 frames at once and 20 a second after that; who asks faster is sent away (4429). */
const AT_ONCE = 40;
const PER_SECOND = 10;

/** Lets through at most so many at once, and the rest one after the other. */
export class Pace {
  private readonly waiting: string[] = [];
  private allowed = AT_ONCE;
  private at = Date.now();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly send: (text: string) => void) {}

  take(text: string): void {
    this.waiting.push(text);
    if (this.timer === undefined) this.flow();
  }

  /** What waits is not sent any more. */
  stop(): void {
    clearTimeout(this.timer);
    this.waiting.length = 0;
  }

  private flow(): void {
    this.timer = undefined;
    const now = Date.now();
    this.allowed = Math.min(AT_ONCE, this.allowed + ((now - this.at) / 1_000) * PER_SECOND);
    this.at = now;
    for (; this.allowed >= 1 && this.waiting.length > 0; this.allowed -= 1)
      this.send(this.waiting.shift() ?? "");
    if (this.waiting.length > 0) this.timer = setTimeout(() => this.flow(), 1_000 / PER_SECOND);
  }
}
