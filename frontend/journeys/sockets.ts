import type { Page } from "@playwright/test";

/** The close codes of the page's sockets, as they come. */
export function socketEnds(page: Page): { codes: number[] } {
  const seen = { codes: [] as number[] };
  void page.exposeFunction("socketEnded", (code: number) => seen.codes.push(code));
  void page.addInitScript(() => {
    const told = window as unknown as { socketEnded: (code: number) => void };
    const Plain = window.WebSocket;
    window.WebSocket = class extends Plain {
      constructor(...given: ConstructorParameters<typeof Plain>) {
        super(...given);
        this.addEventListener("close", ({ code }) => told.socketEnded(code));
      }
    };
  });
  return seen;
}
