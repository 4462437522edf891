import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { accountsServer, ok, signedIn, wrong, type Reply } from "../testing/accounts-server";
import { show } from "../testing/render";
import { EmailsSection } from "./emails-section";

const server = (replies: Record<string, Reply>) =>
  accountsServer({
    "GET /auth/session": signedIn(),
    "GET /account/email": ok([{ email: "iris@example.org", verified: true, primary: true }]),
    ...replies,
  });
const section = async (name: string) => within(await screen.findByRole("region", { name }));
const press = async (where: { getByRole: typeof screen.getByRole }, name: string) =>
  userEvent.click(where.getByRole("button", { name }));

describe("e-mail addresses", () => {
  const second = { email: "work@example.org", verified: false, primary: false };

  it("are added, sent a link again, and removed", async () => {
    const first = { email: "iris@example.org", verified: true, primary: true };
    const asked = server({
      "POST /account/email": ok([first, second]),
      "PUT /account/email": ok(undefined),
      "DELETE /account/email": ok([first]),
    });
    show(<EmailsSection />);
    const emails = await section("E-mail addresses");
    await userEvent.click(await emails.findByRole("button", { name: "Add an address" }));
    await userEvent.type(emails.getByLabelText("New e-mail address"), "work@example.org{Enter}");
    expect(await emails.findByText("Not confirmed yet")).toBeVisible();
    await press(emails, "Send the link again to work@example.org");
    expect(await emails.findByText("Link sent")).toBeVisible();
    await press(emails, "Remove work@example.org");
    await press(within(await screen.findByRole("dialog")), "Remove");
    await waitFor(() => expect(emails.queryByText("work@example.org")).toBeNull());
    const changes = asked.filter(({ method, path }) => path === "/account/email" && method !== "GET");
    expect(changes.map(({ method, body }) => [method, body])).toEqual([
      ["POST", { email: "work@example.org" }],
      ["PUT", { email: "work@example.org" }],
      ["DELETE", { email: "work@example.org" }],
    ]);
  });

  it("are made the main one", async () => {
    const asked = server({
      "GET /account/email": ok([
        { email: "iris@example.org", verified: true, primary: true },
        { ...second, verified: true },
      ]),
      "PATCH /account/email": ok([{ ...second, verified: true, primary: true }]),
    });
    show(<EmailsSection />);
    const emails = await section("E-mail addresses");
    await userEvent.click(
      await emails.findByRole("button", { name: "Make work@example.org the main address" }),
    );
    await waitFor(() => expect(emails.queryByText("iris@example.org")).toBeNull());
    expect(asked.find(({ method }) => method === "PATCH")?.body).toEqual({
      email: "work@example.org",
      primary: true,
    });
  });

  it("say beside the field when one is taken", async () => {
    server({ "POST /account/email": wrong({ param: "email", code: "email_taken", message: "?" }) });
    show(<EmailsSection />);
    const emails = await section("E-mail addresses");
    await userEvent.click(await emails.findByRole("button", { name: "Add an address" }));
    await userEvent.type(emails.getByLabelText("New e-mail address"), "ben@example.org{Enter}");
    expect(await emails.findByText("Another account uses this address.")).toBeVisible();
    expect(emails.getByLabelText("New e-mail address")).toHaveFocus();
  });
});
