/* generated from docs/contract/events.schema.json by `npm run contract`; do not edit */

/**
 * Where the match clock stood: `seconds` played at `at`, moving at `rate` while `running`.
 *
 * rate: match seconds per real second; 1 for a real match, more in the built-in match day.
 */
export interface Clock {
  at: string;
  rate: number;
  running: boolean;
  seconds: number;
}
/**
 * Enough of a competition to name it.
 */
export interface CompetitionRef {
  id: number;
  name: string;
}
/**
 * The export of your data moved on, or failed.
 */
export interface ExportProgress {
  done: number;
  status: "none" | "queued" | "building" | "ready" | "failed" | "expired";
  step: string;
  total: number;
}
/**
 * The export of your data can be downloaded until it expires.
 */
export interface ExportReady {
  expires_at: string;
  size_bytes: number;
}
/**
 * How far the export of somebody's data is. step: the part being written, `""` for none; done of total parts.
 */
export interface ExportState {
  done: number;
  status: "none" | "queued" | "building" | "ready" | "failed" | "expired";
  step: string;
  total: number;
}
/**
 * Who did it.
 */
export interface FeedActor {
  avatar_url: string | null;
  display_name: string;
  id: number;
  username: string;
}
/**
 * One thing that somebody you follow did. The newest has the highest id.
 */
export interface FeedItem {
  actor: FeedActor;
  at: string;
  id: number;
  object: FeedMovie | FeedMember;
  verb: "rated" | "followed";
}
/**
 * A film. stars: 0.5 to 5, what the actor gave it.
 */
export interface FeedMovie {
  id: number;
  poster_url: string;
  release_year: number;
  stars: number;
  type: "movie";
  title: string;
}
/**
 * A person.
 */
export interface FeedMember {
  avatar_url: string | null;
  display_name: string;
  id: number;
  type: "user";
  username: string;
}
/**
 * Somebody did something, or an item changed: one of the same id takes its place.
 */
export interface FeedItemAdded {
  actor: FeedActor;
  at: string;
  id: number;
  object: FeedMovie | FeedMember;
  verb: "rated" | "followed";
}
/**
 * An item is gone, or not for you any more. Where `id` is null: every item of this actor.
 */
export interface FeedItemRemoved {
  actor_id: number;
  id: number | null;
}
/**
 * The newest 20, the newest first.
 */
export interface FeedSnapshot {
  items: FeedItem[];
}
/**
 * One side's sheet.
 */
export interface Lineup {
  formation: string;
  players: LineupPlayer[];
}
/**
 * A player on the sheet. `x` runs 0 (own goal) to 1 (halfway line), `y` 0 (left) to 1 (right).
 */
export interface LineupPlayer {
  id: number;
  name: string;
  number: number;
  position: string;
  starts: boolean;
  x: number | null;
  y: number | null;
}
/**
 * Both sheets.
 */
export interface Lineups {
  away: Lineup;
  home: Lineup;
}
/**
 * A card was shown.
 */
export interface MatchCard {
  match_id: number;
  moment: MatchMoment;
}
/**
 * One thing that happened in a match, with the score after it. `seq` counts within the match.
 */
export interface MatchMoment {
  assist: PlayerRef | null;
  detail: string;
  id: number;
  kind:
    | "kickoff"
    | "goal"
    | "own_goal"
    | "penalty_goal"
    | "penalty_missed"
    | "yellow"
    | "second_yellow"
    | "red"
    | "substitution"
    | "var"
    | "half_time"
    | "full_time";
  minute: number;
  player: PlayerRef | null;
  score: Score;
  seq: number;
  side: ("home" | "away") | null;
  stoppage: number | null;
  team: number | null;
}
/**
 * Enough of a player to name one.
 */
export interface PlayerRef {
  id: number;
  name: string;
  number: number;
}
/**
 * Goals so far; `half_time` and `penalties` are [home, away] once known.
 */
export interface Score {
  away: number;
  half_time?: [number, number] | null;
  home: number;
  penalties?: [number, number] | null;
}
/**
 * The clock and the pressure, now and then; between two a client runs its own.
 */
export interface MatchClock {
  clock: Clock;
  match_id: number;
  minute: number | null;
  pressure: number[];
  status:
    | "scheduled"
    | "live"
    | "half_time"
    | "extra_time"
    | "penalties"
    | "suspended"
    | "finished"
    | "postponed"
    | "cancelled"
    | "abandoned";
  stoppage: number | null;
}
/**
 * The course was rewritten (a goal taken back, a scorer changed): the whole match anew.
 */
export interface MatchCorrected {
  match: MatchDetail;
}
/**
 * A match with its course. `pressure` is one number a minute in -1 (away) to 1 (home).
 */
export interface MatchDetail {
  attendance: number | null;
  away: TeamRef;
  clock: Clock | null;
  competition: CompetitionRef;
  events: MatchMoment[];
  home: TeamRef;
  id: number;
  kickoff: string;
  last_moment: MatchMoment | null;
  lineups: Lineups | null;
  minute: number | null;
  pressure: number[];
  provider: string;
  score: Score;
  stage: string;
  status:
    | "scheduled"
    | "live"
    | "half_time"
    | "extra_time"
    | "penalties"
    | "suspended"
    | "finished"
    | "postponed"
    | "cancelled"
    | "abandoned";
  stoppage: number | null;
  updated_at: string;
  venue: string;
}
/**
 * Enough of a team to show it. `colors` are CSS hex, the main one first.
 */
export interface TeamRef {
  /**
   * @minItems 2
   * @maxItems 2
   */
  colors: [string, string];
  crest_url: string;
  id: number;
  name: string;
  short_name: string;
}
/**
 * A goal stood: `moment` tells of it, `score` is after it.
 */
export interface MatchGoal {
  match_id: number;
  moment: MatchMoment;
  score: Score;
}
/**
 * The score of a match moved: by a goal, or back by a correction (then `moment` is null).
 */
export interface MatchScoreChanged {
  clock: Clock | null;
  competition_id: number;
  match_id: number;
  minute: number | null;
  moment: MatchMoment | null;
  score: Score;
  status:
    | "scheduled"
    | "live"
    | "half_time"
    | "extra_time"
    | "penalties"
    | "suspended"
    | "finished"
    | "postponed"
    | "cancelled"
    | "abandoned";
  stoppage: number | null;
}
/**
 * The whole match.
 */
export interface MatchSnapshot {
  match: MatchDetail;
}
/**
 * A match kicked off.
 */
export interface MatchStarted {
  match: MatchSummary;
}
/**
 * A match as lists show it.
 */
export interface MatchSummary {
  attendance: number | null;
  away: TeamRef;
  clock: Clock | null;
  competition: CompetitionRef;
  home: TeamRef;
  id: number;
  kickoff: string;
  last_moment: MatchMoment | null;
  minute: number | null;
  provider: string;
  score: Score;
  stage: string;
  status:
    | "scheduled"
    | "live"
    | "half_time"
    | "extra_time"
    | "penalties"
    | "suspended"
    | "finished"
    | "postponed"
    | "cancelled"
    | "abandoned";
  stoppage: number | null;
  updated_at: string;
  venue: string;
}
/**
 * Half-time, second half, full-time, a postponement. `moment` is null when none belongs to it.
 */
export interface MatchStatusChanged {
  clock: Clock | null;
  competition_id: number;
  match_id: number;
  minute: number | null;
  moment: MatchMoment | null;
  score: Score;
  status:
    | "scheduled"
    | "live"
    | "half_time"
    | "extra_time"
    | "penalties"
    | "suspended"
    | "finished"
    | "postponed"
    | "cancelled"
    | "abandoned";
  stoppage: number | null;
}
/**
 * `moment.player` came on, `moment.assist` went off.
 */
export interface MatchSubstitution {
  match_id: number;
  moment: MatchMoment;
}
/**
 * What a person's own account counts, and the export of its data.
 */
export interface MeSnapshot {
  counts: OwnCounts;
  export: ExportState;
}
/**
 * A person's own counters; ratings: of all their viewing profiles.
 */
export interface OwnCounts {
  followers: number;
  following: number;
  ratings: number;
}
/**
 * Somebody rated the film, changed or withdrew a rating. Never says who.
 */
export interface MovieRatingChanged {
  movie_id: number;
  rating: RatingCounts;
}
/**
 * How a film is rated. average: 0.5 to 5, null without ratings; histogram: ½ star … 5 stars.
 */
export interface RatingCounts {
  average: number | null;
  count: number;
  histogram: number[];
}
/**
 * The film's public numbers. viewers: who has its page open now; null while nobody can say.
 */
export interface MovieSnapshot {
  movie_id: number;
  rating: RatingCounts;
  viewers: number | null;
}
/**
 * A film that a reason speaks of.
 */
export interface NamedMovie {
  id: number;
  title: string;
}
/**
 * Who did it. following: whether the reader follows them, as of the frame.
 */
export interface NotificationActor {
  avatar_url: string | null;
  display_name: string;
  following: boolean;
  id: number;
  username: string;
}
/**
 * Something happened, or is to be seen again. unread_count: afterwards, as in every event here.
 */
export interface NotificationCreated {
  notification: NotificationItem;
  unread_count: number;
}
/**
 * One thing that happened. parameters: values for its sentence; which ones, the kind says.
 */
export interface NotificationItem {
  actor: NotificationActor | null;
  created_at: string;
  id: number;
  kind: "new_follower";
  parameters: {
    [k: string]: unknown;
  };
  read_at: string | null;
}
/**
 * One is gone: you deleted it, its cause was withdrawn, or it grew old.
 */
export interface NotificationDeleted {
  id: number;
  unread_count: number;
}
/**
 * You have read one, on whichever device.
 */
export interface NotificationRead {
  id: number;
  read_at: string;
  unread_count: number;
}
/**
 * You have read them all.
 */
export interface NotificationsAllRead {
  read_at: string;
  unread_count: number;
}
/**
 * How many are unread in all, and the newest twenty.
 */
export interface NotificationsSnapshot {
  notifications: NotificationItem[];
  unread_count: number;
}
/**
 * How many follow the topic now, once a second at most. Never says who.
 */
export interface PresenceChanged {
  topic: string;
  viewers: number;
}
/**
 * Your counters are now these.
 */
export interface ProfileCountsChanged {
  followers: number;
  following: number;
  ratings: number;
}
/**
 * What the person, or everybody, did that changed the rails.
 */
export interface RecommendationsReason {
  kind: "rated" | "unrated" | "dismissed" | "said" | "refreshed";
  movie: NamedMovie | null;
  text: string;
}
/**
 * The current rails. generation: rises by one with each change.
 */
export interface RecommendationsSnapshot {
  generation: number;
  rails: RecommendedRail[];
}
/**
 * A row of films with its own idea; `top` is the first.
 */
export interface RecommendedRail {
  id: string;
  items: RecommendedItem[];
  reason: string;
  title: string;
}
/**
 * A pick. slate: what feedback about it names; null while the rails are not kept yet.
 */
export interface RecommendedItem {
  because: RecommendedBecause[];
  movie: RecommendedMovie;
  score: number;
  slate: string | null;
}
/**
 * One true reason, in words.
 */
export interface RecommendedBecause {
  kind: "rated" | "people" | "community" | "popular" | "genre" | "language";
  movie: NamedMovie | null;
  text: string;
}
/**
 * A film as a rail shows it.
 */
export interface RecommendedMovie {
  id: number;
  poster_url: string;
  release_year: number;
  title: string;
}
/**
 * The rails are now these. Films just rated or dismissed are gone from them.
 */
export interface RecommendationsUpdated {
  generation: number;
  rails: RecommendedRail[];
  reason: RecommendationsReason;
}
/**
 * Every match in play.
 */
export interface ScoresSnapshot {
  matches: MatchSummary[];
}
/**
 * One of your sign-ins is over; `session_id` as the list of your sessions calls it.
 */
export interface SessionEnded {
  session_id: number;
}
/**
 * Somebody's public counters are now these.
 */
export interface UserCountsChanged {
  followers: number;
  following: number;
  user_id: number;
}
/**
 * Somebody's public counters.
 */
export interface UserSnapshot {
  followers: number;
  following: number;
  user_id: number;
}

/** Every pushed event by its type. */
export interface EventMap {
  "export.progress": ExportProgress;
  "export.ready": ExportReady;
  "feed.item_added": FeedItemAdded;
  "feed.item_removed": FeedItemRemoved;
  "match.card": MatchCard;
  "match.clock": MatchClock;
  "match.corrected": MatchCorrected;
  "match.goal": MatchGoal;
  "match.score_changed": MatchScoreChanged;
  "match.started": MatchStarted;
  "match.status_changed": MatchStatusChanged;
  "match.substitution": MatchSubstitution;
  "movie.rating_changed": MovieRatingChanged;
  "notification.created": NotificationCreated;
  "notification.deleted": NotificationDeleted;
  "notification.read": NotificationRead;
  "notifications.all_read": NotificationsAllRead;
  "presence.changed": PresenceChanged;
  "profile.counts_changed": ProfileCountsChanged;
  "recommendations.updated": RecommendationsUpdated;
  "session.ended": SessionEnded;
  "user.counts_changed": UserCountsChanged;
}

/** Every snapshot by the pattern of its topic. */
export interface SnapshotMap {
  feed: FeedSnapshot;
  "match:{id}": MatchSnapshot;
  me: MeSnapshot;
  "movie:{id}": MovieSnapshot;
  notifications: NotificationsSnapshot;
  recommendations: RecommendationsSnapshot;
  scores: ScoresSnapshot;
  "user:{id}": UserSnapshot;
}
