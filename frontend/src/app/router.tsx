import { createBrowserRouter, type RouteObject } from "react-router";
import { Home } from "./pages/home";
import { NotFound } from "./pages/not-found";
import { RouteError } from "./pages/route-error";
import { settings } from "./pages/settings/routes";
import { waysIn } from "./pages/ways-in";
import type { RouteHandle } from "./realtime-context";
import { Shell } from "./shell/shell";

const liveMatch: RouteHandle = { topics: ({ id }) => (id ? [`match:${id}`] : []) };
const liveFilm: RouteHandle = { topics: ({ id }) => (id ? [`movie:${id}`] : []) };

/** Every page, its code loaded when it is first opened, its failure kept to itself. */
const pages: RouteObject[] = [
  { index: true, element: <Home /> },
  { path: "films", lazy: () => import("@/features/films/routes/films") },
  { path: "films/:id", handle: liveFilm, lazy: () => import("./pages/film") },
  { path: "search", lazy: () => import("@/features/search/routes/search") },
  { path: "scores", lazy: () => import("@/features/sports/routes/scores") },
  { path: "matches/:id", handle: liveMatch, lazy: () => import("@/features/sports/routes/match") },
  { path: "teams/:id", lazy: () => import("@/features/sports/routes/team") },
  { path: "players/:id", lazy: () => import("@/features/sports/routes/player") },
  ...waysIn,
  settings,
  { path: "notifications", lazy: () => import("./pages/notifications") },
  { path: "feed", lazy: () => import("./pages/feed") },
  { path: "members/:name", lazy: () => import("./pages/member") },
  { path: "developers", lazy: () => import("./pages/developers") },
  { path: "goodbye", lazy: () => import("./pages/goodbye") },
  { path: "*", element: <NotFound /> },
];

export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <RouteError />,
    hydrateFallbackElement: <></>,
    children: pages.map((page) => ({ ...page, errorElement: <RouteError /> })),
  },
];

export const newRouter = () => createBrowserRouter(routes);
