/** What to call somebody. */
export function nameOf({ display_name, username }: { display_name: string; username: string }): string {
  return display_name || username;
}
