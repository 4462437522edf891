import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { ana, answering, one, show, type Answers } from "@/testing/render";
import { aClient } from "../testing/builders";
import { Component as Apps } from "./apps";

const diary = aClient();
// With a dozen boxes to tick, looking at styles before every press takes most of the time.
const user = userEvent.setup({ pointerEventsCheck: 0, delay: null });

async function open(answers: Answers = {}, clients = [diary]) {
  const asked = answering({ "GET /me/apps": one([]), "GET /me/clients": one(clients), ...answers });
  show(<Apps />, { path: "/settings/apps", at: "/settings/apps", viewer: ana });
  if (clients.length > 0) await screen.findByRole("list", { name: "Apps you build" });
  return asked;
}

const rows = () => screen.getAllByRole("listitem").map((row) => row.querySelector("p")?.textContent);
const fill = async (field: HTMLElement, text: string) => {
  await user.click(field);
  await user.paste(text);
};
const press = (name: string) => user.click(screen.getByRole("button", { name }));

it("registers an app with its page and whom it asks who somebody is", async () => {
  const sent: unknown[] = [];
  await open({
    "POST /me/clients": (_query, body) => {
      sent.push(body);
      return one(aClient({ id: "film-log", name: "Film Log" }));
    },
  });
  await press("Register an app");
  const dialog = within(await screen.findByRole("dialog", { name: "Register an app" }));
  await fill(dialog.getByLabelText("Name"), " Film Log ");
  await fill(dialog.getByLabelText("Its page"), "https://log.example/");
  await fill(
    dialog.getByLabelText("Addresses people come back to"),
    "https://log.example/back org.example.log:/back",
  );
  await user.click(dialog.getByLabelText(/^Recognise you/));
  await user.click(dialog.getByLabelText(/^Read your library/));
  await user.click(dialog.getByRole("button", { name: "Register" }));

  await waitFor(() => expect(rows()).toEqual(["Film Log", "Film Diary"]));
  expect(sent).toEqual([
    {
      name: "Film Log",
      kind: "public",
      website: "https://log.example/",
      redirect_uris: ["https://log.example/back", "org.example.log:/back"],
      device: false,
      scopes: ["openid", "library:read"],
    },
  ]);
});

it("tells a secret once", async () => {
  await open(
    { "POST /me/clients": one({ ...aClient({ kind: "confidential" }), client_secret: "s3cret" }) },
    [],
  );
  await press("Register an app");
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByRole("radio", { name: /^With a secret/ }));
  await fill(dialog.getByLabelText("Name"), "Film Diary");
  await fill(dialog.getByLabelText("Addresses people come back to"), "https://films.example/back");
  await user.click(dialog.getByLabelText(/^Read your library/));
  await user.click(dialog.getByRole("button", { name: "Register" }));
  expect(await screen.findByText("s3cret")).toBeVisible();
  await press("I have saved it");
  await waitFor(() => expect(screen.queryByText("s3cret")).toBeNull());
});

it("changes an app, all but its kind", async () => {
  const sent: unknown[] = [];
  await open({
    "PATCH /me/clients/film-diary": (_query, body) => {
      sent.push(body);
      return one({ ...diary, ...(body as object) });
    },
  });
  await press("Change Film Diary");
  const dialog = within(await screen.findByRole("dialog", { name: "Change Film Diary" }));
  expect(dialog.queryByRole("radio")).toBeNull();
  expect(dialog.getByLabelText(/^Recognise you/)).toBeChecked();
  const name = dialog.getByLabelText("Name");
  await user.clear(name);
  await fill(name, "Film Log");
  await user.clear(dialog.getByLabelText("Its page"));
  await fill(dialog.getByLabelText("Addresses people come back to"), " https://films.example/new");
  await user.click(dialog.getByLabelText(/^Read scores/));
  await user.click(dialog.getByRole("button", { name: "Save" }));

  await waitFor(() => expect(rows()).toEqual(["Film Log"]));
  expect(sent).toEqual([
    {
      name: "Film Log",
      website: "",
      redirect_uris: ["https://films.example/back", "https://films.example/new"],
      device: false,
      scopes: ["openid", "library:read", "sports:read"],
    },
  ]);
  expect(screen.queryByRole("link", { name: "https://films.example/" })).toBeNull();
  expect(screen.getByText("Recognise you, read your library, and read scores.")).toBeVisible();
});

it("says beside each field what the server minds about it", async () => {
  const minded = (field: string, message: string) => ({ field, message, code: "invalid" });
  await open({
    "PATCH /me/clients/film-diary": Response.json(
      {
        success: false,
        code: "VALIDATION_ERROR",
        message: "Some of it is not right.",
        errors: [
          minded("website", "Use letters that can be seen."),
          minded("device", "A device cannot keep a secret: register it as public."),
        ],
      },
      { status: 400 },
    ),
  });
  await press("Change Film Diary");
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Save" }));
  expect(await dialog.findByText("Use letters that can be seen.")).toBeVisible();
  expect(dialog.getByLabelText("Its page")).toBeInvalid();
  expect(dialog.getByLabelText("Its page")).toHaveFocus();
  expect(dialog.getByRole("alert")).toHaveTextContent("A device cannot keep a secret");
});

it("says what is missing before asking", async () => {
  const asked = await open({}, []);
  await press("Register an app");
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Register" }));
  expect(dialog.getByText("Give it the name people will see.")).toBeVisible();
  expect(dialog.getByText("Where people come back to, or tick the code below.")).toBeVisible();
  expect(dialog.getByText("Choose at least one thing.")).toBeVisible();
  expect(dialog.getByLabelText("Name")).toHaveFocus();
  await fill(dialog.getByLabelText("Name"), "Film Log");
  await user.click(dialog.getByLabelText(/^Sign in by code/));
  await user.click(dialog.getByRole("button", { name: "Register" }));
  expect(dialog.getByRole("group", { name: "What it may ask for" })).toHaveFocus();
  expect(asked).not.toContain("POST /me/clients");
});
