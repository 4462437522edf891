const platforms: [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android phone"],
  [/Mac/, "Mac"],
  [/Windows/, "Windows computer"],
  [/CrOS/, "Chromebook"],
  [/Linux/, "Linux computer"],
];

/** What somebody may call this device; a suggestion, to be written over. */
export function deviceName(agent = navigator.userAgent): string {
  return platforms.find(([sign]) => sign.test(agent))?.[1] ?? "This device";
}
