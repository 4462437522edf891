/**
 * What time it is for the server. A match clock is told as "stood at … at this moment", and a visitor's own
 * clock may be minutes off; frames carry the server's time, late by the way here at most.
 */
export class ServerTime {
  private behind: number[] = [];

  constructor(private readonly now: () => number = Date.now) {}

  /** A frame came in. at: its time on the server, RFC 3339. */
  heard(at: string): void {
    const difference = this.now() - Date.parse(at);
    if (Number.isNaN(difference)) return;
    this.behind = [...this.behind.slice(-19), difference];
  }

  /** How far our clock is ahead of the server's, in milliseconds; the quickest frame of late knows best. */
  get ahead(): number {
    if (this.behind.length === 0) return 0;
    const ahead = Math.min(...this.behind);
    // Under two seconds it is the way here rather than the clock.
    return Math.abs(ahead) < 2_000 ? 0 : ahead;
  }
}

export const serverTime = new ServerTime();
