import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { aNotification, anActor, streamOf } from "@/features/notifications/testing/builders";
import { ana, answering, one, refusal, show, type Answers } from "@/testing/render";
import { Component as Page } from "./notifications";

const followed = aNotification(1, { actor: anActor() });

function open(answers: Answers) {
  const asked = answering({ "GET /notifications": streamOf([followed]), ...answers });
  show(<Page />, { path: "/notifications", at: "/notifications", viewer: ana });
  return asked;
}

const follow = () => screen.findByRole("button", { name: "Follow back: Mirela Vuković" });
const following = () => screen.findByRole("button", { name: "Following: Mirela Vuković" });

it("follows back, and stops", async () => {
  const asked = open({
    "PUT /social/users/9/follow": one({ following: true, followers: 3 }),
    "DELETE /social/users/9/follow": one({ following: false, followers: 2 }),
  });
  await userEvent.click(await follow());
  await userEvent.click(await following());
  expect(await follow()).toBeVisible();
  expect(asked.slice(1)).toEqual(["PUT /social/users/9/follow", "DELETE /social/users/9/follow"]);
});

it("says why somebody cannot be followed", async () => {
  open({ "PUT /social/users/9/follow": refusal(409, "You cannot follow this person.") });
  await userEvent.click(await follow());
  expect(await screen.findByRole("alert")).toHaveTextContent("You cannot follow this person.");
  await waitFor(async () => expect(await follow()).toBeVisible());
});
