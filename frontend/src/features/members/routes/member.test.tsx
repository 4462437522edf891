import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ana, answering, one, refusal, show, type Answers } from "@/testing/render";
import type { Viewer } from "@/ui/viewer";
import { userCountsChanged } from "../api/live";
import type { Openness } from "../seen-by";
import { aClosedMember, aMember } from "../testing/builders";
import { MemberPage } from "./member";

const PROFILE = "GET /social/users/mirela/profile";

interface Open {
  viewer?: Viewer;
  openness?: Openness;
}

function open(answers: Answers, { viewer = ana, openness }: Open = {}) {
  const asked = answering(answers);
  const shown = show(<MemberPage name="mirela" openness={openness} />, {
    path: "/members/mirela",
    at: "/members/mirela",
    viewer,
  });
  return { ...shown, asked };
}

const followButton = () => screen.findByRole("button", { name: "Follow Mirela Vuković" });
const followers = () =>
  screen.getByText(/^followers?$|\bfollowers?$/, { selector: "header span" }).textContent;

describe("the page of a member", () => {
  it("tells who it is, what they like and what they rated last", async () => {
    open({ [PROFILE]: one(aMember()) });
    expect(await screen.findByRole("heading", { level: 1, name: "Mirela Vuković" })).toBeVisible();
    expect(screen.getByText("Projectionist in Rijeka.")).toBeVisible();
    expect(screen.getByText("here since March 2024")).toBeVisible();
    expect(screen.getByText("1,042")).toBeVisible();
    const genres = within(screen.getByRole("region", { name: "Loves" }));
    expect(genres.getAllByRole("listitem").map((row) => row.textContent)).toEqual([
      "Noir40 films",
      "Heist10 films",
    ]);
    expect(screen.getByRole("toolbar", { name: "Ratings by Mirela Vuković, by stars" })).toBeVisible();
    const rail = within(screen.getByRole("list", { name: "Recently rated" }));
    expect(rail.getAllByRole("link")[0]).toHaveAttribute("href", "/films/7");
    expect(rail.getAllByRole("link")[0]).toHaveAccessibleName(/Film 7.*4 stars/);
  });

  it("says to a stranger that only followers see more", async () => {
    open({ [PROFILE]: one(aClosedMember()) });
    expect(await screen.findByText("Only followers see more of Mirela Vuković.")).toBeVisible();
    expect(screen.queryByText("Projectionist in Rijeka.")).toBeNull();
    expect(await followButton()).toBeVisible();
  });

  it("does not exist for those who may not know of it", async () => {
    open({ [PROFILE]: refusal(404, "There is no such member.") });
    expect(await screen.findByRole("heading", { name: "There is no such member" })).toBeVisible();
  });

  it("offers to try again when it cannot be loaded", async () => {
    open({ [PROFILE]: refusal(500, "The server is busy.") });
    expect(await screen.findByText("This member could not be loaded")).toBeVisible();
  });

  it("moves its counts when they are pushed", async () => {
    const { cache, asked } = open({ [PROFILE]: one(aMember()) });
    await followButton();
    act(() => userCountsChanged(cache, { user_id: 9, followers: 212, following: 97 }));
    expect(await screen.findByText("212")).toBeVisible();
    expect(screen.getByText("97")).toBeVisible();
    expect(asked).toEqual([PROFILE]);
  });
});

describe("following", () => {
  it("shows at once", async () => {
    let member = aMember();
    open({
      [PROFILE]: () => one(member),
      "PUT /social/users/9/follow": () => {
        member = aMember({
          relation: { following: true, followed_by: false, blocking: false },
          counts: { followers: 212, following: 96, ratings: 1042 },
        });
        return one({ following: true, followers: 212 });
      },
    });
    await userEvent.click(await followButton());
    expect(await followButton()).toHaveAttribute("aria-pressed", "true");
    expect(await followButton()).toHaveTextContent("Following");
    await waitFor(() => expect(followers()).toBe("212 followers"));
  });

  it("goes back and says why when it is refused", async () => {
    open({
      [PROFILE]: one(aMember()),
      "PUT /social/users/9/follow": refusal(409, "You cannot follow this person."),
    });
    await userEvent.click(await followButton());
    expect(await screen.findByRole("alert")).toHaveTextContent("You cannot follow this person.");
    expect(await followButton()).toHaveAttribute("aria-pressed", "false");
    expect(followers()).toBe("211 followers");
  });

  it("opens what only followers see", async () => {
    let member = aClosedMember();
    open({
      [PROFILE]: () => one(member),
      "PUT /social/users/9/follow": () => {
        member = aMember({ relation: { following: true, followed_by: false, blocking: false } });
        return one({ following: true, followers: 212 });
      },
    });
    await userEvent.click(await followButton());
    expect(await screen.findByText("Projectionist in Rijeka.")).toBeVisible();
  });

  it("leads a guest to signing in, and back", async () => {
    open({ [PROFILE]: one(aMember()) }, { viewer: null });
    expect(await screen.findByRole("link", { name: "Sign in to follow" })).toHaveAttribute(
      "href",
      "/sign-in?next=%2Fmembers%2Fmirela",
    );
  });

  it("is not offered of somebody one has blocked; that can be taken back", async () => {
    let blocking = true;
    open({
      [PROFILE]: () => one(aClosedMember({ relation: { following: false, followed_by: false, blocking } })),
      "DELETE /social/users/9/block": () => {
        blocking = false;
        return new Response(null, { status: 204 });
      },
    });
    await userEvent.click(await screen.findByRole("button", { name: "Unblock" }));
    expect(await followButton()).toBeVisible();
  });
});

describe("one's own page", () => {
  const own = { [PROFILE]: one(aMember({ is_you: true })) };
  const seenBy = async (name: string) => userEvent.click(await screen.findByRole("radio", { name }));

  it("can be looked at as others do", async () => {
    open(own, { openness: { profile: "followers", activity: "private" } });
    expect(await screen.findByText("Projectionist in Rijeka.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Follow/ })).toBeNull();

    await seenBy("Followers");
    expect(screen.getByText("Projectionist in Rijeka.")).toBeVisible();
    expect(screen.queryByRole("list", { name: "Recently rated" })).toBeNull();

    await seenBy("Everyone");
    expect(screen.getByText("Only followers see more of Mirela Vuković.")).toBeVisible();
    expect(screen.queryByText("Projectionist in Rijeka.")).toBeNull();

    await seenBy("You");
    expect(screen.getByRole("list", { name: "Recently rated" })).toBeVisible();
  });

  it("says when nobody else sees it", async () => {
    open(own, { openness: { profile: "private", activity: "public" } });
    await seenBy("Everyone");
    expect(screen.getByText("Nobody else sees this page")).toBeVisible();
  });
});
