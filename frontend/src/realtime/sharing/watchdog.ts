import type { Environment } from "../environment";

const ASK_EVERY = 5_000;
const ANSWER_WITHIN = 3_000;
/** Not all tabs take over in the same moment. */
const SPREAD = 1_000;

interface Handlers {
  ask(look: boolean): void;
  /** No answer came in time. */
  givenUp(): void;
}

/**
 * Asks the leading tab now and then whether it is there: a browser may freeze it without a word. Only a page that
 * is on screen asks; the others find out when somebody looks at them.
 */
export class Watchdog {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;

  constructor(
    private readonly environment: Environment,
    private readonly handlers: Handlers,
  ) {}

  /** A leader has just been asked for. */
  start(): void {
    this.running = true;
    this.expect();
  }

  stop(): void {
    this.running = false;
    clearTimeout(this.timer);
  }

  answered(): void {
    if (!this.running) return;
    this.after(ASK_EVERY, () => this.ask(false));
  }

  /** Somebody came back to this page. */
  look(): void {
    if (this.running) this.ask(true);
  }

  private ask(look: boolean): void {
    if (this.environment.isLookedAt()) {
      this.expect();
      this.handlers.ask(look);
    } else {
      this.after(ASK_EVERY, () => this.ask(false));
    }
  }

  private expect(): void {
    this.after(ANSWER_WITHIN + this.environment.random() * SPREAD, () => {
      if (!this.environment.isLookedAt()) return this.ask(false);
      this.expect();
      this.handlers.givenUp();
    });
  }

  private after(milliseconds: number, then: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(then, milliseconds);
  }
}
