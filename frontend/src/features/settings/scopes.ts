import type { components } from "@/contract/api";

export type Scope = components["schemas"]["ScopeEnum"];

/** Apps may ask besides who somebody is. */
export type AppScope = components["schemas"]["AppScopeEnum"];

/** What a token or an app may be allowed to do, in words; the names are the server's. */
export interface ScopeWords<Name extends AppScope = Scope> {
  scope: Name;
  label: string;
  hint: string;
}

export interface ScopeGroup<Name extends AppScope = Scope> {
  title: string;
  scopes: readonly ScopeWords<Name>[];
}

export const scopeGroups: readonly ScopeGroup[] = [
  {
    title: "Films and scores",
    scopes: [
      { scope: "catalogue:read", label: "Read the catalogue", hint: "Films, people, genres and search." },
      { scope: "sports:read", label: "Read scores", hint: "Matches, teams, players and tables." },
      {
        scope: "realtime:subscribe",
        label: "Follow live",
        hint: "Open a socket and hear what happens the moment it does.",
      },
    ],
  },
  {
    title: "What you do",
    scopes: [
      { scope: "library:read", label: "Read your library", hint: "Your ratings, watchlist and history." },
      {
        scope: "library:write",
        label: "Change your library",
        hint: "Rate films for you, and take ratings back.",
      },
      {
        scope: "recommendations:read",
        label: "Read your recommendations",
        hint: "What is recommended to you, and why.",
      },
      {
        scope: "social:read",
        label: "Read profiles",
        hint: "Your account, members you may see, who follows whom.",
      },
      {
        scope: "social:write",
        label: "Act towards members",
        hint: "Follow and unfollow people in your name.",
      },
    ],
  },
  {
    title: "For builders and staff",
    scopes: [
      { scope: "publish", label: "Publish", hint: "Push events of your own to topics of your own." },
      {
        scope: "webhooks:manage",
        label: "Manage webhooks",
        hint: "Say which addresses are called, and when.",
      },
      { scope: "moderation:act", label: "Moderate", hint: "For moderators: act on what was reported." },
      { scope: "admin:read", label: "Read the administration", hint: "For administrators: the audit log." },
    ],
  },
];

/** What apps may ask for; the first group is of signing in with them, by OpenID Connect. */
export const appScopeGroups: readonly ScopeGroup<AppScope>[] = [
  {
    title: "Who you are",
    scopes: [
      { scope: "openid", label: "Recognise you", hint: "Know you again when you come back." },
      { scope: "profile", label: "See your name", hint: "Your name and user name." },
      { scope: "email", label: "See your e-mail address", hint: "And whether it is confirmed." },
    ],
  },
  ...scopeGroups,
];

const known = new Map<string, string>(
  appScopeGroups.flatMap(({ scopes }) => scopes).map(({ scope, label }) => [scope, label]),
);

/** "Read the catalogue"; a scope of a newer server keeps its name. */
export function scopeLabel(scope: string): string {
  return known.get(scope) ?? scope;
}

/** "Read the catalogue, follow live and publish". */
export function scopesSentence(scopes: readonly string[]): string {
  const words = scopes.map(scopeLabel).map((label, place) => (place === 0 ? label : lowerFirst(label)));
  return new Intl.ListFormat("en", { type: "conjunction" }).format(words) || "Nothing";
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
