import type { Account } from "@/contract/account";
import type { Client } from "../api/apps";
import type { Preferences } from "../api/preferences";
import type { Profile } from "../api/profiles";
import type { Session } from "../api/sessions";
import type { Token } from "../api/tokens";
import type { Delivery, Webhook } from "../api/webhooks";

export function anAccount(change: Partial<Account> = {}): Account {
  return {
    id: 1,
    username: "ana",
    email: "ana@example.org",
    display_name: "Ana Moreau",
    bio: "Projectionist in Rijeka.",
    location: "Rijeka",
    time_zone: "Europe/Zagreb",
    avatar_url: null,
    role: "user",
    verified: true,
    has_password: true,
    second_factor: false,
    deletion_due_at: null,
    created_at: "2026-01-05T08:00:00Z",
    ...change,
  };
}

export function somePreferences(change: Partial<Preferences> = {}): Preferences {
  return {
    theme: "system",
    language: "en",
    preferred_genres: ["crime"],
    preferred_languages: ["ja"],
    location: "",
    privacy: { profile: "public", activity: "public", watchlist: "private" },
    spoilers: "hide",
    notifications: { email: true, new_follower: true, goals: false, recommendations: true },
    ...change,
  };
}

export function aProfile(change: Partial<Profile> = {}): Profile {
  return { id: 10, name: "Ana", avatar: "lamp", maturity: 18, language: "", is_default: true, ...change };
}

export function aSession(change: Partial<Session> = {}): Session {
  return {
    id: 1,
    current: true,
    device: { kind: "desktop", name: "Firefox on Linux" },
    address_hint: "203.0.113.x",
    signed_in_at: "2026-11-20T08:00:00Z",
    last_seen_at: "2026-11-21T08:00:00Z",
    client: "browser",
    remember: false,
    ...change,
  };
}

export function aToken(change: Partial<Token> = {}): Token {
  return {
    id: 5,
    name: "Kitchen light",
    scopes: ["sports:read"],
    hint: "mq_…a1b2",
    created_at: "2026-11-20T08:00:00Z",
    expires_at: "2999-02-18T08:00:00Z",
    last_used_at: null,
    ...change,
  };
}

export function aClient(change: Partial<Client> = {}): Client {
  return {
    id: "film-diary",
    name: "Film Diary",
    kind: "public",
    redirect_uris: ["https://films.example/back"],
    device: false,
    scopes: ["openid", "library:read"],
    website: "https://films.example/",
    created_at: "2026-11-20T08:00:00Z",
    ...change,
  };
}

export function aWebhook(change: Partial<Webhook> = {}): Webhook {
  return {
    id: 5,
    url: "https://hooks.example.org/in",
    topics: ["scores"],
    refused_topics: [],
    state: "live",
    pause_reason: null,
    paused_at: null,
    failures: 0,
    failing_since: null,
    succeeded_at: null,
    former_secret_until: null,
    waiting: 0,
    created_at: "2026-11-20T10:00:00Z",
    ...change,
  };
}

export function aDelivery(change: Partial<Delivery> = {}): Delivery {
  return {
    id: 8,
    message_id: "msg_2b0f7e6d5c4b3a291807f6e5d4c3",
    type: "match.goal",
    topic: "scores",
    seq: 42,
    state: "delivered",
    attempts: 1,
    next_at: null,
    response_code: 204,
    response_excerpt: "",
    duration_ms: 38,
    fault: null,
    created_at: "2026-11-20T10:00:00Z",
    finished_at: "2026-11-20T10:00:01Z",
    ...change,
  };
}
