/** Tells a password manager whose password this is; a person need not see it. */
export function HiddenUsername({ username }: { username: string }) {
  return (
    <input
      type="text"
      name="username"
      autoComplete="username"
      value={username}
      readOnly
      hidden
      aria-hidden="true"
      tabIndex={-1}
    />
  );
}
