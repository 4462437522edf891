import type { Environment } from "../environment";
import type { FakeServer, FakeSocket, FakeStream } from "../fake-server";
import type { Message } from "./messages";
import type { LockHandlers, Tabs } from "./tabs";

interface Lock {
  name: string;
  tab: FakeTab;
  handlers: LockHandlers;
  held: boolean;
}

/** A browser with several tabs for tests: what they tell each other waits until it is let through. */
export class FakeBrowser {
  readonly tabs: FakeTab[] = [];
  locks: Lock[] = [];
  ids = 0;
  private readonly underWay: { to: FakeTab; run: () => void }[] = [];

  constructor(readonly server: FakeServer) {}

  open(): FakeTab {
    const tab = new FakeTab(this);
    this.tabs.push(tab);
    return tab;
  }

  /** The tab that holds the connection. */
  leading(): FakeTab | undefined {
    return this.locks.find(({ name, held }) => held && name.includes("/leader/"))?.tab;
  }

  /** Something will happen in a tab. */
  later(to: FakeTab, run: () => void): void {
    this.underWay.push({ to, run });
  }

  /** The next thing that can happen does. */
  step(): boolean {
    const next = this.underWay.findIndex(({ to }) => !to.frozen);
    const [one] = next < 0 ? [] : this.underWay.splice(next, 1);
    if (one && !one.to.gone) one.run();
    return one !== undefined;
  }

  /** Everything under way arrives, from tabs and from the server. */
  settle(): void {
    do this.server.pump();
    while (this.step());
  }

  grant(name: string): void {
    const waiting = this.locks.find((lock) => lock.name === name);
    if (!waiting || waiting.held) return;
    waiting.held = true;
    this.later(waiting.tab, () => {
      if (this.locks.includes(waiting)) waiting.handlers.granted();
    });
  }

  release(lock: Lock): void {
    this.locks = this.locks.filter((one) => one !== lock);
    this.grant(lock.name);
  }
}

export class FakeTab implements Tabs {
  frozen = false;
  gone = false;
  profile = "own";
  lookedAt = true;
  private receivers: ((message: Message) => void)[] = [];
  private watchers: { leaving(): void; back(): void }[] = [];
  private eyes: (() => void)[] = [];
  private connections: (FakeSocket | FakeStream)[] = [];

  constructor(private readonly browser: FakeBrowser) {}

  get environment(): Environment {
    const { server } = this.browser;
    const keep = <T extends FakeSocket | FakeStream>(connection: T): T => {
      connection.held = this.frozen;
      if (this.gone) connection.close();
      this.connections.push(connection);
      return connection;
    };
    return {
      openSocket: (handlers) => keep(server.openSocket(handlers)),
      openStream: (request, handlers) => keep(server.openStream(request, handlers)),
      random: () => server.random(),
      isOnline: () => server.isOnline(),
      isLookedAt: () => this.lookedAt && !this.frozen,
      needsNetwork: server.needsNetwork,
      watch: (handlers) => {
        this.eyes.push(() => handlers.visible());
        return server.watch({ ...handlers, visible: () => undefined });
      },
      tabs: this,
    };
  }

  group(): string {
    return this.profile;
  }

  newId(): string {
    this.browser.ids += 1;
    return `tab-${this.browser.ids}`;
  }

  lock(name: string, handlers: LockHandlers, steal = false): () => void {
    const { browser } = this;
    const lock: Lock = { name, tab: this, handlers, held: false };
    if (steal) {
      const robbed = browser.locks.find((one) => one.name === name && one.held);
      browser.locks = [lock, ...browser.locks.filter((one) => one !== robbed)];
      if (robbed) browser.later(robbed.tab, () => robbed.handlers.lost());
    } else {
      browser.locks.push(lock);
    }
    browser.grant(name);
    return () => browser.release(lock);
  }

  join(receive: (message: Message) => void) {
    this.receivers.push(receive);
    const close = () => void (this.receivers = this.receivers.filter((one) => one !== receive));
    return { post: (message: Message) => this.post(message), close };
  }

  watch(handlers: { leaving(): void; back(): void }): () => void {
    this.watchers.push(handlers);
    return () => void (this.watchers = this.watchers.filter((one) => one !== handlers));
  }

  /** The browser stops it. `told`: it hears so before. */
  freeze(told: boolean): void {
    if (told) for (const { leaving } of this.watchers) leaving();
    this.frozen = true;
    for (const connection of this.connections) connection.held = true;
  }

  thaw(): void {
    this.frozen = false;
    for (const connection of this.connections) connection.held = false;
    for (const { back } of this.watchers) back();
  }

  look(): void {
    this.lookedAt = true;
    for (const open of this.eyes) open();
  }

  /** It is closed, or crashes: gone without a word, and the browser tidies up. */
  kill(): void {
    this.gone = true;
    this.receivers = [];
    for (const connection of this.connections) connection.close();
    for (const lock of this.browser.locks.filter(({ tab }) => tab === this)) this.browser.release(lock);
  }

  private post(message: Message): void {
    if (this.gone) return;
    // Posting copies, as in a browser.
    const text = JSON.stringify(message);
    for (const tab of this.browser.tabs) {
      if (tab === this) continue;
      this.browser.later(tab, () => {
        for (const receive of tab.receivers) receive(JSON.parse(text) as Message);
      });
    }
  }
}
