import type { RouteObject } from "react-router";

/** The settings: one frame, a page for each section of its list. */
export const settings: RouteObject = {
  path: "settings",
  lazy: async () => ({
    Component: (await import("@/features/settings/components/settings-frame")).SettingsFrame,
  }),
  children: [
    {
      index: true,
      lazy: async () => ({
        Component: (await import("@/features/settings/components/settings-frame")).SettingsIndex,
      }),
    },
    { path: "profile", lazy: () => import("@/features/settings/routes/profile") },
    { path: "viewing-profiles", lazy: () => import("@/features/settings/routes/viewing-profiles") },
    { path: "preferences", lazy: () => import("@/features/settings/routes/preferences") },
    { path: "privacy", lazy: () => import("@/features/settings/routes/privacy") },
    { path: "security", lazy: () => import("./security") },
    { path: "devices", lazy: () => import("@/features/settings/routes/devices") },
    { path: "tokens", lazy: () => import("@/features/settings/routes/tokens") },
    { path: "apps", lazy: () => import("@/features/settings/routes/apps") },
    { path: "webhooks", lazy: () => import("@/features/settings/routes/webhooks") },
    { path: "connections", lazy: () => import("./connections") },
    { path: "data", lazy: () => import("./data") },
  ],
};
