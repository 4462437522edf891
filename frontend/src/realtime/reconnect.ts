/** When to try again after a socket closed: pure, so that every close code can be checked in a table. */

export type Random = () => number;

export type Verdict =
  /** Wait so long (milliseconds), then connect. */
  | { then: "wait"; milliseconds: number }
  /** Ask who we are first: the session this socket belonged to is over. */
  | { then: "ask-session"; milliseconds: number }
  /** Trying again would end the same way. */
  | { then: "stop" };

const BASE = 500;
const CAP = 30_000;

/** Full jitter: anywhere between nothing and twice as much for each failure in a row, at most 30 s. */
export function fullJitter(failures: number, random: Random): number {
  return random() * Math.min(CAP, BASE * 2 ** failures);
}

/**
 * What to do after a close. failures: closes in a row before this one, without a minute of health between.
 * random: uniform in [0, 1).
 */
export function afterClose(code: number, failures: number, random: Random): Verdict {
  switch (code) {
    case 1009:
    case 4400:
      // What we say is too long or not understood: only another version of this page can mend that.
      return { then: "stop" };
    case 4403:
      // This address will never let us in.
      return { then: "stop" };
    case 4401:
      return { then: "ask-session", milliseconds: fullJitter(failures, random) };
    case 4413:
      // We were too slow for the stream, the server is well: resume at once. A second time in a row, do wait.
      return { then: "wait", milliseconds: failures === 0 ? 0 : fullJitter(failures, random) };
    case 1012:
      // A restart sends everybody away in the same moment; spread the way back.
      return { then: "wait", milliseconds: random() * 10_000 };
    case 4429:
      // Others of this account or address hold the places; they are not freed in a moment.
      return { then: "wait", milliseconds: 10_000 + random() * 20_000 };
    default:
      // 1006 and whatever a proxy says; 1000, 1011 and 4408 too: the way there is not to blame for long.
      return { then: "wait", milliseconds: fullJitter(failures, random) };
  }
}
