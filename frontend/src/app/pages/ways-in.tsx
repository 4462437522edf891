import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import { AccountFrame } from "../account-frame";

type Page = () => Promise<{ Component: ComponentType }>;

/** A page in the frame that all of these share; the code of its form is loaded when it is first opened. */
function framed(path: string, load: Page): RouteObject {
  const lazy = async () => {
    const { Component } = await load();
    return {
      element: (
        <AccountFrame>
          <Component />
        </AccountFrame>
      ),
    };
  };
  return { path, lazy };
}

/** Signing up and in, and what mail and other services bring people back to. */
export const waysIn: RouteObject[] = [
  framed("sign-in", () => import("@/features/accounts/routes/sign-in")),
  framed("sign-in/second-factor", () => import("@/features/accounts/routes/second-factor")),
  framed("sign-in/confirm", () => import("@/features/accounts/routes/confirm")),
  framed("sign-in/arrived", () => import("@/features/accounts/routes/sign-in-arrived")),
  framed("sign-in/failed", () => import("@/features/accounts/routes/sign-in-failed")),
  framed("sign-up", () => import("@/features/accounts/routes/sign-up")),
  framed("sign-up/complete", () => import("@/features/accounts/routes/complete-sign-up")),
  framed("reset-password", () => import("@/features/accounts/routes/request-reset")),
  framed("reset-password/:key", () => import("@/features/accounts/routes/reset-password")),
  framed("verify-email/:key", () => import("@/features/accounts/routes/verify-email")),
];
