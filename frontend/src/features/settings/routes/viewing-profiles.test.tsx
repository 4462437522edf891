import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { viewingProfile } from "@/contract/viewing-profile";
import { ana, answering, one, refusal, show, type Answers } from "@/testing/render";
import { WatchingAs } from "../components/watching-as";
import { aProfile } from "../testing/builders";
import { Component as ViewingProfiles } from "./viewing-profiles";

const own = aProfile();
const child = aProfile({ id: 12, name: "Kim", avatar: "fox", maturity: 6, is_default: false });

beforeEach(() => {
  viewingProfile.signedInAs(ana?.id ?? null);
  viewingProfile.choose(null);
});
afterEach(() => viewingProfile.signedInAs(null));

async function open(answers: Answers = {}, profiles = [child, own]) {
  const asked = answering({ "GET /me/profiles": one(profiles), ...answers });
  show(<ViewingProfiles />, { path: "/settings/here", at: "/settings/here", viewer: ana });
  await screen.findByRole("list", { name: "Viewing profiles" });
  return asked;
}

const names = () =>
  within(screen.getByRole("list", { name: "Viewing profiles" }))
    .getAllByRole("listitem")
    .map((row) => row.querySelector("p")?.textContent);

it("shows everyone, the account's own first, with the limit in words", async () => {
  await open();
  expect(names()).toEqual(["Ana", "Kim"]);
  expect(screen.getByText("Everything · the account’s own · watching now")).toBeVisible();
  expect(screen.getByText("Up to 6")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Delete Ana" })).toBeNull();
});

it("adds one with a name, a figure nobody has, and a limit", async () => {
  const sent: unknown[] = [];
  await open({
    "POST /me/profiles": (_query, body) => {
      sent.push(body);
      return one(aProfile({ id: 13, name: "Jo", avatar: "owl", maturity: 12, is_default: false }));
    },
  });
  await userEvent.click(screen.getByRole("button", { name: "Add a profile" }));
  const dialog = within(await screen.findByRole("dialog", { name: "A new profile" }));
  await userEvent.click(dialog.getByRole("button", { name: "Add profile" }));
  expect(dialog.getByText("Give it a name.")).toBeVisible();
  expect(dialog.getByRole("radio", { name: "Owl" })).toBeChecked();
  await userEvent.type(dialog.getByLabelText("Name"), "Jo");
  await userEvent.click(dialog.getByRole("radio", { name: /Up to 12/ }));
  await userEvent.click(dialog.getByRole("button", { name: "Add profile" }));
  await waitFor(() => expect(names()).toEqual(["Ana", "Kim", "Jo"]));
  expect(sent).toEqual([{ name: "Jo", avatar: "owl", maturity: 12, language: "" }]);
});

it("changes one, and keeps what was typed when that is refused", async () => {
  let busy = true;
  await open({
    "PATCH /me/profiles/12": () =>
      busy ? refusal(503, "The server is busy.") : one({ ...child, name: "Kimi" }),
  });
  await userEvent.click(screen.getByRole("button", { name: "Change Kim" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Change Kim" }));
  await userEvent.type(dialog.getByLabelText("Name"), "i");
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  expect(await dialog.findByRole("alert")).toHaveTextContent("Not saved. The server is busy.");
  expect(dialog.getByLabelText("Name")).toHaveValue("Kimi");
  busy = false;
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(names()).toEqual(["Ana", "Kimi"]));
});

it("deletes one after a question; whoever watched as it watches as the account again", async () => {
  viewingProfile.choose(12);
  await open({ "DELETE /me/profiles/12": new Response(null, { status: 204 }) });
  await userEvent.click(screen.getByRole("button", { name: "Delete Kim" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Delete Kim?" }));
  await userEvent.click(dialog.getByRole("button", { name: "Delete" }));
  await waitFor(() => expect(names()).toEqual(["Ana"]));
  expect(viewingProfile.get()).toBeNull();
});

it("has room for six", async () => {
  const six = [own, ...[2, 3, 4, 5, 6].map((id) => aProfile({ id, name: `P${id}`, is_default: false }))];
  await open({}, six);
  expect(screen.queryByRole("button", { name: "Add a profile" })).toBeNull();
  expect(screen.getByText(/That is all 6/)).toBeVisible();
});

it("is switched in the account menu, and every request says so", async () => {
  answering({ "GET /me/profiles": one([own, child]) });
  show(<WatchingAs />, { viewer: ana });
  const group = within(await screen.findByRole("radiogroup", { name: "Watching as" }));
  expect(group.getByRole("radio", { name: "Ana" })).toBeChecked();
  await userEvent.click(group.getByRole("radio", { name: "Kim" }));
  expect(group.getByRole("radio", { name: "Kim" })).toBeChecked();
  expect(viewingProfile.get()).toBe(12);
  await userEvent.click(group.getByRole("radio", { name: "Ana" }));
  expect(viewingProfile.get()).toBeNull();
});

it("is not spoken of in the menu while there is only one", async () => {
  const asked = answering({ "GET /me/profiles": one([own]) });
  show(<WatchingAs />, { viewer: ana });
  await waitFor(() => expect(asked).toEqual(["GET /me/profiles"]));
  expect(screen.queryByRole("radiogroup")).toBeNull();
});
