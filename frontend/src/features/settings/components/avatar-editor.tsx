import { ImageUp } from "lucide-react";
import { useRef, useState, type DragEvent } from "react";
import type { Account } from "@/contract/account";
import { Avatar } from "@/ui/avatar";
import { Button } from "@/ui/button";
import { ProgressBar } from "@/ui/progress-bar";
import { useRemoveAvatar, useSaveAvatar } from "../api/save-account";
import { errorOf } from "../field-errors";
import { CropDialog } from "./crop-dialog";

const ACCEPTED = "image/png,image/jpeg,image/webp,image/gif";
const LARGEST = 15 * 1024 * 1024;

/** The picture of oneself: chosen or dropped, cut to a square, sent; or taken down. */
export function AvatarEditor({ account }: { account: Account }) {
  const [file, setFile] = useState<File | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const [arrived, setArrived] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const save = useSaveAvatar(setArrived);
  const remove = useRemoveAvatar();
  const error = refused ?? messageOf(save.error) ?? messageOf(remove.error);

  const take = (chosen: File | undefined) => {
    save.reset();
    remove.reset();
    const problem = chosen && problemOf(chosen);
    setRefused(problem ?? null);
    if (chosen && !problem) setFile(chosen);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const send = (picture: Blob) => {
    setFile(null);
    setArrived(0);
    save.mutate(picture);
  };
  return (
    <section
      aria-label="Picture"
      className={`flex flex-wrap items-center gap-x-6 gap-y-4 rounded-lg border p-4 ${over ? "border-accent bg-surface-2" : "border-line"}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Avatar
        name={account.display_name || account.username}
        picture={account.avatar_url}
        shape="rounded-lg text-36"
        className="size-26"
      />
      <div className="min-w-48 flex-1">
        <div className="flex flex-wrap gap-3">
          <Button aria-disabled={save.isPending} onClick={() => save.isPending || input.current?.click()}>
            <ImageUp size={18} strokeWidth={1.5} aria-hidden="true" />
            {account.avatar_url ? "Change picture" : "Choose a picture"}
          </Button>
          {account.avatar_url && (
            <Button
              kind="plain"
              aria-disabled={remove.isPending}
              onClick={() => remove.isPending || remove.mutate()}
            >
              {remove.isPending ? "Removing…" : "Remove"}
            </Button>
          )}
        </div>
        <input
          ref={input}
          type="file"
          accept={ACCEPTED}
          aria-label="Picture file"
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => {
            take(event.target.files?.[0]);
            // The same file may be chosen again.
            event.target.value = "";
          }}
        />
        <div className="pt-2">
          {save.isPending ? (
            <ProgressBar label="Sending your picture" share={arrived < 1 ? arrived : null}>
              {arrived < 1 ? "Sending…" : "Checking it…"}
            </ProgressBar>
          ) : (
            <p className="text-14 text-text-3">
              {over
                ? "Let go to use it."
                : "Or drop one here. PNG, JPEG, WebP or GIF; we keep no place or camera data."}
            </p>
          )}
          {error && (
            <p role="alert" className="appears pt-1 text-14 text-bad">
              {error}
            </p>
          )}
          <p role="status" className="sr-only">
            {save.isSuccess && "Your picture is saved."}
            {remove.isSuccess && "Your picture is removed."}
          </p>
        </div>
      </div>
      {file && (
        <CropDialog file={file} onClose={() => setFile(null)} onCut={send} onUnreadable={setRefused} />
      )}
    </section>
  );
}

function messageOf(error: Error | null): string | undefined {
  return error ? (errorOf(error, "avatar") ?? error.message) : undefined;
}

function problemOf({ type, size }: File): string | undefined {
  if (type && !type.startsWith("image/")) return "This is no picture. Choose a PNG, JPEG, WebP or GIF file.";
  if (size > LARGEST) return "This picture is larger than 15 MB. Choose a smaller one.";
  return undefined;
}
