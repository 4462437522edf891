let renamed: Promise<unknown> = Promise.resolve();

/**
 * Run a request that gives the session another name, which its answer brings. The socket hears of the old name's end
 * before that, and whoever asked by the old name then would be told that nobody is signed in. Gives what it gives.
 */
export function renamingSession<T>(request: () => Promise<T>): Promise<T> {
  const answer = request();
  renamed = answer.catch(() => undefined);
  return answer;
}

/** Resolves once the session has the name that it is going to keep. */
export async function sessionNamed(): Promise<void> {
  await renamed;
}
