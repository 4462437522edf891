import type { Refusal, StreamHandlers, StreamRequest } from "../environment";
import type { Who } from "../line";

const ANSWER_WITHIN = 10_000;

/** A stream of this site by `fetch`: unlike EventSource, it says why it was refused. */
export function openBrowserStream(
  { topics, lastId, profile }: StreamRequest,
  { opened, text, closed }: StreamHandlers,
): { close(): void } {
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), ANSWER_WITHIN);
  const query = new URLSearchParams({ topics: topics.join(",") });
  if (profile !== undefined) query.set("profile", String(profile));
  const read = async (): Promise<Refusal | null> => {
    const response = await fetch(`/api/stream?${query}`, {
      headers: { Accept: "text/event-stream", ...(lastId && { "Last-Event-ID": lastId }) },
      cache: "no-store",
      signal: stop.signal,
    });
    clearTimeout(late);
    if (!response.ok || !response.body) return refusal(response);
    opened(speaksFor(response));
    const pieces = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) text(piece.value);
    return null;
  };
  // Aborted or cut off: over, and nobody said why.
  void read()
    .catch(() => null)
    .then((refused) => {
      clearTimeout(late);
      closed(refused);
    });
  return { close: () => stop.abort() };
}

function speaksFor({ headers }: Response): Who {
  const account = headers.get("X-Account");
  if (account === null) return undefined;
  return account === "none" ? null : Number(account);
}

async function refusal(response: Response): Promise<Refusal> {
  const problem = (await response.json().catch(() => ({}))) as Partial<Refusal>;
  return { status: response.status, code: problem.code ?? "", detail: problem.detail ?? "" };
}
