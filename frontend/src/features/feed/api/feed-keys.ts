/** All of the feed; every key below begins with it. */
export const feedKey = ["feed"] as const;

/** What those one follows did, page by page. */
export const listKey = [...feedKey, "list"] as const;

/** Whom one could follow. */
export const suggestionsKey = [...feedKey, "suggestions"] as const;
