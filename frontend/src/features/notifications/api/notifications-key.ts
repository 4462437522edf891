/** All of notifications; every key below begins with it. */
export const notificationsKey = ["notifications"] as const;

/** How many are unread, and the newest twenty: what the socket says. */
export const newestKey = [...notificationsKey, "newest"] as const;

/** All of them, page by page. */
export const listKey = [...notificationsKey, "list"] as const;
