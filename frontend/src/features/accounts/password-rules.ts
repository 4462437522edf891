export interface PasswordRule {
  text: string;
  holds: (password: string) => boolean;
}

/** What the server checks and we can tell while somebody types. It refuses common passwords besides. */
export const passwordRules: readonly PasswordRule[] = [
  { text: "8 characters or more", holds: (password) => [...password].length >= 8 },
  { text: "a letter", holds: (password) => /\p{L}/u.test(password) },
  { text: "an uppercase letter", holds: (password) => /\p{Lu}/u.test(password) },
  { text: "a digit", holds: (password) => /\p{Nd}/u.test(password) },
];

/** A sentence about the first rule that does not hold. */
export function passwordProblem(password: string): string | undefined {
  const broken = passwordRules.find(({ holds }) => !holds(password));
  return broken && `The password needs ${broken.text}.`;
}
