/**
 * What is pushed, and the function of a feature that answers it: the only place that knows them all.
 * A new event or snapshot without a row here does not compile.
 */
import type { QueryClient } from "@tanstack/react-query";
import type { EventMap, SnapshotMap } from "@/contract/events";
import { feedItemAdded, feedItemRemoved, feedSnapshot } from "@/features/feed/api/live";
import { movieRatingChanged, movieSnapshot, presenceChanged } from "@/features/films/api/live";
import { ownCountsChanged, userCountsChanged, userSnapshot } from "@/features/members/api/live";
import {
  notificationCreated,
  notificationDeleted,
  notificationRead,
  notificationsAllRead,
  notificationsSnapshot,
} from "@/features/notifications/api/live";
import { recommendationsSnapshot, recommendationsUpdated } from "@/features/recommendations/api/live";
import { exportProgress, exportReady, meSnapshot, sessionEnded } from "@/features/settings/api/live";
import {
  matchCard,
  matchClock,
  matchCorrected,
  matchGoal,
  matchScoreChanged,
  matchSnapshot,
  matchStarted,
  matchStatusChanged,
  matchSubstitution,
  scoresSnapshot,
} from "@/features/sports/api/live";
import type { Sink } from "@/realtime/client";
import { serverTime } from "@/realtime/server-time";

type Answers<Map> = { [Name in keyof Map]: (cache: QueryClient, value: Map[Name]) => void };

const events: Answers<EventMap> = {
  "export.progress": exportProgress,
  "export.ready": exportReady,
  "feed.item_added": feedItemAdded,
  "feed.item_removed": feedItemRemoved,
  "match.card": matchCard,
  "match.clock": matchClock,
  "match.corrected": matchCorrected,
  "match.goal": matchGoal,
  "match.score_changed": matchScoreChanged,
  "match.started": matchStarted,
  "match.status_changed": matchStatusChanged,
  "match.substitution": matchSubstitution,
  "movie.rating_changed": movieRatingChanged,
  "notification.created": notificationCreated,
  "notification.deleted": notificationDeleted,
  "notification.read": notificationRead,
  "notifications.all_read": notificationsAllRead,
  "presence.changed": presenceChanged,
  "profile.counts_changed": ownCountsChanged,
  "recommendations.updated": recommendationsUpdated,
  "session.ended": sessionEnded,
  "user.counts_changed": userCountsChanged,
};

const snapshots: Answers<SnapshotMap> = {
  feed: feedSnapshot,
  "match:{id}": matchSnapshot,
  me: (cache, snapshot) => {
    meSnapshot(cache, snapshot);
    ownCountsChanged(cache, snapshot.counts);
  },
  "movie:{id}": movieSnapshot,
  notifications: notificationsSnapshot,
  recommendations: recommendationsSnapshot,
  scores: scoresSnapshot,
  "user:{id}": userSnapshot,
};

/** "match:{id}" for "match:7". */
function patternOf(topic: string): string {
  return topic.replace(/:.*$/, ":{id}");
}

function answer<Map>(answers: Answers<Map>, name: string, cache: QueryClient, value: unknown): void {
  // A newer server may push what this build has never heard of.
  if (!Object.hasOwn(answers, name)) return;
  const known = name as keyof Map;
  answers[known](cache, value as Map[typeof known]);
}

/** Where everything from the socket goes: into the query cache. */
export function cacheSink(cache: QueryClient): Sink {
  return {
    snapshot: (topic, snapshot) => answer(snapshots, patternOf(topic), cache, snapshot),
    event: (frame) => {
      serverTime.heard(frame.at);
      answer(events, frame.type, cache, frame.data);
    },
    signal: (frame) => {
      serverTime.heard(frame.at);
      answer(events, frame.type, cache, frame.data);
    },
  };
}
