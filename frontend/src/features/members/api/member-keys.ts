/** All of members; every key below begins with it. */
export const membersKey = ["members"] as const;

/** name: a username in lower case. */
export const memberKey = (name: string) => [...membersKey, name.toLowerCase()] as const;
