import { readdirSync } from "node:fs";
import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** What each folder of src/ may import besides itself: app -> features -> realtime | ui -> contract. */
const below = {
  contract: [],
  realtime: ["contract"],
  ui: ["contract"],
  features: ["realtime", "ui", "contract"],
};
const folders = ["app", "features", "realtime", "ui", "contract"];
const features = readdirSync(new URL("./src/features", import.meta.url));

/** Forbid every import, absolute or relative, that leads to one of the named folders. */
function forbid(names, message) {
  return {
    "no-restricted-imports": [
      "error",
      {
        patterns: names.map((name) => ({
          group: [`@/${name}/**`, `@/${name}`, `../**/${name}/**`],
          message,
        })),
      },
    ],
  };
}

const ladder = Object.entries(below)
  .filter(([folder]) => folder !== "features")
  .map(([folder, allowed]) => ({
    files: [`src/${folder}/**`],
    rules: forbid(
      folders.filter((name) => name !== folder && !allowed.includes(name)),
      `src/${folder} may import: ${[folder, ...allowed].join(", ")}.`,
    ),
  }));

const neighbours = features.map((feature) => ({
  files: [`src/features/${feature}/**`],
  rules: forbid(
    ["app", ...features.filter((name) => name !== feature).map((name) => `features/${name}`)],
    "A feature knows neither the app nor another feature; a page in src/app composes them.",
  ),
}));

export default tseslint.config(
  { ignores: ["dist", "playwright-report", "test-results", "src/contract/api.ts", "src/contract/events.ts"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  reactHooks.configs.flat["recommended-latest"],
  jsxA11y.flatConfigs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      eqeqeq: "error",
      // A list without bullets is still a list to VoiceOver only when it says so.
      "jsx-a11y/no-redundant-roles": "off",
    },
  },
  { files: ["scripts/**", "*.config.*", "journeys/**"], languageOptions: { globals: { ...globals.node } } },
  ...ladder,
  ...neighbours,
);
