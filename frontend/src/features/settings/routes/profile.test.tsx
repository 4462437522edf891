import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ana, answering, one, refusal, show, type Answers } from "@/testing/render";
import { anAccount } from "../testing/builders";
import { Component as Profile } from "./profile";

async function open(answers: Answers = {}) {
  const asked = answering({ "GET /me": one(anAccount()), ...answers });
  const shown = show(<Profile />, { path: "/settings/profile", at: "/settings/profile", viewer: ana });
  await screen.findByLabelText("Display name");
  return { ...shown, asked };
}

const save = () => screen.getByRole("button", { name: "Save" });

describe("the profile", () => {
  it("sends what was changed and nothing else, and says that it is saved", async () => {
    const sent: unknown[] = [];
    await open({
      "PATCH /me": (_query, body) => {
        sent.push(body);
        return one(anAccount({ bio: "Grief by the sea." }));
      },
    });
    expect(save()).toBeDisabled();
    await userEvent.clear(screen.getByLabelText("About you"));
    await userEvent.type(screen.getByLabelText("About you"), "Grief by the sea.");
    await userEvent.click(save());
    expect(await screen.findByText("Saved")).toBeVisible();
    expect(sent).toEqual([{ bio: "Grief by the sea." }]);
    expect(save()).toBeDisabled();
  });

  it("keeps what was typed when it cannot be saved, and says why", async () => {
    await open({ "PATCH /me": refusal(503, "The server is busy.") });
    await userEvent.type(screen.getByLabelText("Place"), ", by the sea");
    await userEvent.click(save());
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved. The server is busy.");
    expect(screen.getByLabelText("Place")).toHaveValue("Rijeka, by the sea");
    expect(save()).toBeEnabled();
  });

  it("says beside the field what the server minds, and goes there", async () => {
    const errors = [
      { field: "display_name", code: "invalid", message: "This name has letters we cannot show." },
    ];
    await open({
      "PATCH /me": Response.json({ code: "VALIDATION_ERROR", message: "Check it.", errors }, { status: 400 }),
    });
    await userEvent.type(screen.getByLabelText("Display name"), "x");
    await userEvent.click(save());
    expect(await screen.findByText("This name has letters we cannot show.")).toBeVisible();
    expect(screen.getByLabelText("Display name")).toHaveFocus();
    expect(screen.queryByText(/Not saved\. Check it/)).toBeNull();
  });

  it("sends nothing that is too long", async () => {
    const { asked } = await open();
    await userEvent.click(screen.getByLabelText("About you"));
    await userEvent.paste("x".repeat(501));
    expect(screen.getByLabelText("About you")).toHaveAttribute("aria-invalid", "true");
    await userEvent.click(save());
    expect(asked.filter((line) => line.startsWith("PATCH"))).toEqual([]);
  });

  it("asks before what was typed is lost", async () => {
    const { router } = await open();
    await userEvent.type(screen.getByLabelText("Place"), "!");
    await userEvent.click(screen.getByRole("link", { name: "See your profile" }));
    expect(await screen.findByRole("dialog", { name: "Leave without saving?" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(router.state.location.pathname).toBe("/settings/profile");
    expect(screen.getByLabelText("Place")).toHaveValue("Rijeka!");

    await userEvent.click(screen.getByRole("link", { name: "See your profile" }));
    await userEvent.click(await screen.findByRole("button", { name: "Leave" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/members/ana"));
  });

  it("lets one go freely when nothing is changed, or after Discard", async () => {
    const { router } = await open();
    await userEvent.type(screen.getByLabelText("Place"), "!");
    await userEvent.click(screen.getByRole("button", { name: "Discard" }));
    expect(screen.getByLabelText("Place")).toHaveValue("Rijeka");
    await userEvent.click(screen.getByRole("link", { name: "See your profile" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/members/ana"));
  });

  it("can go back to the time zone of the device", async () => {
    const sent: unknown[] = [];
    await open({
      "PATCH /me": (_query, body) => {
        sent.push(body);
        return one(anAccount({ time_zone: "" }));
      },
    });
    const field = screen.getByRole("combobox", { name: "Time zone" });
    act(() => field.focus());
    await userEvent.paste("this device");
    await userEvent.click(await screen.findByText("As on this device"));
    await userEvent.click(save());
    await waitFor(() => expect(sent).toEqual([{ time_zone: "" }]));
    expect(field).toHaveValue("As on this device");
  });

  it("finds a time zone by a part of its name", async () => {
    const sent: unknown[] = [];
    await open({
      "PATCH /me": (_query, body) => {
        sent.push(body);
        return one(anAccount({ time_zone: "America/Lima" }));
      },
    });
    const field = screen.getByRole("combobox", { name: "Time zone" });
    // What stands there is selected on arrival.
    act(() => field.focus());
    await userEvent.paste("lima");
    await userEvent.click(await screen.findByText("America/Lima"));
    await userEvent.click(save());
    await waitFor(() => expect(sent).toEqual([{ time_zone: "America/Lima" }]));
  });

  it("offers to try again when it cannot be loaded", async () => {
    answering({ "GET /me": refusal(500, "The server is busy.") });
    show(<Profile />, { viewer: ana });
    expect(await screen.findByText("Your profile could not be loaded")).toBeVisible();
    expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  });
});

describe("the picture", () => {
  it("is taken down", async () => {
    const sent: unknown[] = [];
    await open({
      "GET /me": one(anAccount({ avatar_url: "/media/a.webp" })),
      "PATCH /me": (_query, body) => {
        sent.push(body);
        return one(anAccount());
      },
    });
    await userEvent.click(screen.getByRole("button", { name: "Remove" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Remove" })).toBeNull());
    expect(sent).toEqual([{ avatar: null }]);
  });

  it("has to be a picture", async () => {
    await open();
    const file = new File(["no picture"], "taxes.pdf", { type: "application/pdf" });
    await userEvent.upload(screen.getByLabelText("Picture file"), file, { applyAccept: false });
    expect(screen.getByRole("alert")).toHaveTextContent("This is no picture.");
  });

  it("is shown before it is sent, and can be let be", async () => {
    class WithBlobs extends URL {
      static override createObjectURL = () => "blob:1";
      static override revokeObjectURL = vi.fn();
    }
    vi.stubGlobal("URL", WithBlobs);
    const { asked } = await open();
    const file = new File(["a picture"], "me.png", { type: "image/png" });
    await userEvent.upload(screen.getByLabelText("Picture file"), file);
    expect(await screen.findByRole("dialog", { name: "Choose the part to show" })).toBeVisible();
    expect(screen.getByRole("slider", { name: "Zoom" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(asked.filter((line) => line.startsWith("PATCH"))).toEqual([]);
  });
});
