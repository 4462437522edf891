/** All of one's settings; every key below begins with it. */
export const settingsKey = ["settings"] as const;
