/** See the program beside. */
export function read(
  secret: string,
  headers: Record<string, string | string[] | undefined>,
  body: string,
): unknown;
