import { useSyncExternalStore } from "react";

/** One timer per pace for the whole page, and only while somebody looks at the time. */
class Metronome {
  private now = Date.now();
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly watchers = new Set<() => void>();

  constructor(private readonly every: number) {}

  readonly watch = (watcher: () => void) => {
    if (this.watchers.size === 0) {
      this.now = Date.now();
      this.timer = setInterval(() => this.beat(), this.every);
    }
    this.watchers.add(watcher);
    return () => {
      this.watchers.delete(watcher);
      if (this.watchers.size === 0) clearInterval(this.timer);
    };
  };

  readonly get = () => this.now;

  private beat(): void {
    this.now = Date.now();
    for (const watcher of [...this.watchers]) watcher();
  }
}

const second = new Metronome(1_000);
const halfMinute = new Metronome(30_000);

/** The time in milliseconds, renewed every second, or every half minute for what is only read in minutes. */
export function useNow(pace: "second" | "half-minute" = "second"): number {
  const metronome = pace === "second" ? second : halfMinute;
  return useSyncExternalStore(metronome.watch, metronome.get);
}
