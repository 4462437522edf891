/** All that is recommended; every key below begins with it. */
export const recommendationsKey = ["recommendations"] as const;
