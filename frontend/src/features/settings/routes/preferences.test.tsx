import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ana, answering, one, refusal, show, type Answers } from "@/testing/render";
import { withChange, type Preferences, type PreferencesChange } from "../api/preferences";
import { somePreferences } from "../testing/builders";
import { Component as PreferencesPage } from "./preferences";
import { Component as PrivacyPage } from "./privacy";

let saved: Preferences;
let sent: PreferencesChange[];
let broken: boolean;

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
  saved = somePreferences();
  sent = [];
  broken = false;
});

const server: Answers = {
  "GET /me/preferences": () => one(saved),
  "PATCH /me/preferences": (_query, body) => {
    sent.push(body as PreferencesChange);
    if (broken) return refusal(503, "The server is busy.");
    saved = withChange(saved, body as PreferencesChange);
    return one(saved);
  },
  "GET /genres": one([
    { slug: "crime", name: "Crime" },
    { slug: "comedy", name: "Comedy" },
  ]),
};

async function open(page: "preferences" | "privacy") {
  answering(server);
  const shown = show(page === "privacy" ? <PrivacyPage /> : <PreferencesPage />, {
    path: "/settings/here",
    at: "/settings/here",
    viewer: ana,
  });
  await screen.findAllByRole("radio");
  return shown;
}

const part = (name: string) => within(screen.getByRole("region", { name }));

describe("preferences", () => {
  it("are saved at once, and say so quietly where they were changed", async () => {
    await open("preferences");
    await userEvent.click(await screen.findByRole("button", { name: "Comedy" }));
    expect(await part("Genres you like").findByText("Saved")).toBeVisible();
    expect(part("Notifications").queryByText("Saved")).toBeNull();
    expect(sent).toEqual([{ preferred_genres: ["crime", "comedy"] }]);
    await userEvent.click(screen.getByRole("button", { name: "Crime" }));
    await waitFor(() => expect(sent.at(-1)).toEqual({ preferred_genres: ["comedy"] }));
  });

  it("keep what was chosen when saving fails, and send it along the next time", async () => {
    broken = true;
    await open("preferences");
    await userEvent.click(screen.getByRole("radio", { name: "Deutsch" }));
    expect(await part("Languages").findByRole("alert")).toHaveTextContent("Not saved. The server is busy.");
    expect(screen.getByRole("radio", { name: "Deutsch" })).toBeChecked();
    broken = false;
    await userEvent.click(screen.getByRole("checkbox", { name: "Somebody follows you" }));
    expect(await part("Notifications").findByText("Saved")).toBeVisible();
    expect(sent.at(-1)).toEqual({ language: "de", notifications: { new_follower: false } });
    expect(saved).toMatchObject({ language: "de", notifications: { new_follower: false, email: true } });
  });

  it("offer only what something reads", async () => {
    await open("preferences");
    expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual([
      "Look",
      "Genres you like",
      "Languages",
      "Notifications",
    ]);
    const boxes = () => screen.getAllByRole("checkbox").map((box) => box.getAttribute("name"));
    expect(boxes()).toEqual(["new_follower", "email"]);
    await userEvent.click(screen.getByRole("checkbox", { name: /News by mail/ }));
    await waitFor(() => expect(sent).toEqual([{ notifications: { email: false } }]));
  });

  it("are not lost silently", async () => {
    broken = true;
    const { router } = await open("preferences");
    await userEvent.click(screen.getByRole("radio", { name: "Deutsch" }));
    await screen.findByRole("alert");
    void router.navigate("/films");
    expect(await screen.findByRole("dialog", { name: "Leave without saving?" })).toBeVisible();
  });

  it("change the look of this page with the theme", async () => {
    await open("preferences");
    await userEvent.click(screen.getByRole("radio", { name: /^Light/ }));
    expect(document.documentElement.dataset.theme).toBe("light");
    await waitFor(() => expect(sent).toEqual([{ theme: "light" }]));
  });
});

describe("privacy", () => {
  it("says of each choice who sees what, and saves it at once", async () => {
    await open("privacy");
    const choice = part("Activity").getByRole("radio", { name: /Only you see them/ });
    await userEvent.click(choice);
    expect(await part("Activity").findByText("Saved")).toBeVisible();
    expect(sent).toEqual([{ privacy: { activity: "private" } }]);
    expect(saved.privacy).toEqual({ profile: "public", activity: "private", watchlist: "private" });
  });

  it("leads to one's page as others see it", async () => {
    await open("privacy");
    expect(screen.getByRole("link", { name: "See your profile as others do" })).toHaveAttribute(
      "href",
      "/members/ana",
    );
  });
});
