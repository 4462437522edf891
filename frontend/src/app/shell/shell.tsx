import { useEffect, useRef } from "react";
import { Outlet, ScrollRestoration, useLocation } from "react-router";
import { ConfirmEmailBanner } from "@/features/accounts/components/confirm-email-banner";
import { NewsVoice } from "@/features/notifications/components/news-voice";
import { SearchBox } from "@/features/search/components/search-box";
import { LiveStrip } from "@/features/sports/components/live-strip";
import { useViewer } from "@/ui/viewer";
import { useRouteTopics, useTopics } from "../realtime-context";
import { ConnectionBanner } from "./connection-banner";
import { Footer } from "./footer";
import { LeavingBanner } from "./leaving-banner";
import { BottomBar, Rail, TopBar } from "./navigation";
import { SignedOutBanner } from "./signed-out-banner";

const everybody = ["scores"];
/** What concerns the person behind the page: an export that moves on, a sign-in that ended, what happened. */
const signedIn = [...everybody, "me", "notifications"];

/** What stands around every page. */
export function Shell() {
  useTopics(useViewer() ? signedIn : everybody);
  useRouteTopics();
  const main = useFocusOnNewPage();
  return (
    <div className="flex min-h-dvh">
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-accent-fill px-4 py-3 font-semibold text-accent-ink focus:translate-y-0"
      >
        Skip to the page
      </a>
      <Rail />
      {/* Clipped, not scrolled: what runs from edge to edge may be a scroll bar too wide. */}
      <div className="min-w-0 flex-1 overflow-x-clip">
        <header className="sticky top-0 z-20 bg-paper">
          <TopBar />
          <div className="lg:flex">
            <div className="min-w-0 flex-1">
              <LiveStrip />
            </div>
            <div className="hidden w-86 flex-none items-center border-b border-l border-line bg-surface-1 px-7 lg:flex">
              <SearchBox className="w-full" />
            </div>
          </div>
        </header>
        <LeavingBanner />
        <ConfirmEmailBanner />
        <main
          ref={main}
          id="main"
          tabIndex={-1}
          className="mx-auto max-w-[1280px] px-4 pt-5 pb-12 lg:px-7 lg:pb-16"
        >
          <Outlet />
        </main>
        <Footer />
      </div>
      <BottomBar />
      <NewsVoice />
      <SignedOutBanner />
      <ConnectionBanner />
      <ScrollRestoration />
    </div>
  );
}

/** A screen reader follows the page: after a change of address, reading goes on where the new page begins. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const first = useRef(pathname);
  useEffect(() => {
    if (first.current === pathname) return;
    first.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
