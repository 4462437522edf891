import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { CLOSEST, cut, sideOf, whole, within, type Crop } from "../crop";

interface CropDialogProps {
  file: File;
  onClose: () => void;
  onCut: (picture: Blob) => void;
  /** With a sentence: the browser cannot show this file. */
  onUnreadable: (why: string) => void;
}

const STEP = 0.04;

/** Choose the square of a picture: drag it, or the arrow keys; zoom by the slider or the wheel. */
export function CropDialog({ file, onClose, onCut, onUnreadable }: CropDialogProps) {
  const address = useObjectUrl(file);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const [crop, setCrop] = useState<Crop>(whole);
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLImageElement>(null);

  const move = (change: (before: Crop) => Partial<Crop>) => {
    if (size) setCrop((before) => within(size.width, size.height, { ...before, ...change(before) }));
  };
  const drag = (event: PointerEvent) => {
    if (!size || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const scale = sideOf(size.width, size.height, crop) / (frame.current?.clientWidth ?? 1);
    move(({ x, y }) => ({
      x: x - (event.movementX * scale) / size.width,
      y: y - (event.movementY * scale) / size.height,
    }));
  };
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!step) return;
    event.preventDefault();
    move(({ x, y, zoom }) => ({
      x: x + ((step[0] ?? 0) * STEP) / zoom,
      y: y + ((step[1] ?? 0) * STEP) / zoom,
    }));
  };
  const use = async () => {
    if (!picture.current) return;
    try {
      onCut(await cut(picture.current, crop));
    } catch (error) {
      onClose();
      onUnreadable(error instanceof Error ? error.message : "Your browser could not draw this picture.");
    }
  };
  return (
    <Dialog title="Choose the part to show" open onClose={onClose} stays>
      {/* A pointer and the arrow keys move it; the slider below does the rest. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={frame}
        role="application"
        aria-label="Part of the picture. The arrow keys move it."
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="relative mx-auto mt-4 aspect-square w-full max-w-80 cursor-grab touch-none overflow-hidden rounded-lg bg-surface-2 active:cursor-grabbing"
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onWheel={(event) => move(({ zoom }) => ({ zoom: zoom * (event.deltaY < 0 ? 1.08 : 1 / 1.08) }))}
        onKeyDown={walk}
      >
        {address && (
          <img
            ref={picture}
            src={address}
            alt=""
            draggable={false}
            className="pointer-events-none absolute max-w-none select-none"
            style={size ? placed(size, crop) : { opacity: 0 }}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setSize({ width: naturalWidth, height: naturalHeight })
            }
            onError={() => {
              onClose();
              onUnreadable("Your browser cannot show this file. Choose a PNG, JPEG, WebP or GIF picture.");
            }}
          />
        )}
      </div>
      <label className="mt-4 flex min-h-11 items-center gap-4 text-14 font-semibold text-text-1">
        Zoom
        <input
          type="range"
          min={1}
          max={CLOSEST}
          step={0.05}
          value={crop.zoom}
          className="h-11 flex-1 cursor-pointer accent-accent-fill"
          onChange={(event) => move(() => ({ zoom: Number(event.target.value) }))}
        />
      </label>
      <div className="mt-4 flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>Cancel</Button>
        <Button kind="primary" disabled={!size} onClick={() => void use()}>
          Use picture
        </Button>
      </div>
    </Dialog>
  );
}

/** Where the whole picture lies so that the crop fills the frame. */
function placed({ width, height }: { width: number; height: number }, crop: Crop) {
  const side = sideOf(width, height, crop);
  return {
    width: `${(width / side) * 100}%`,
    height: `${(height / side) * 100}%`,
    left: `${50 - ((crop.x * width) / side) * 100}%`,
    top: `${50 - ((crop.y * height) / side) * 100}%`,
  };
}

function useObjectUrl(file: File): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    // The address lives as long as the file is shown.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}
