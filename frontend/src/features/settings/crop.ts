/** How a picture lies behind the square that will be kept of it. Pure but for `cut`. */
export interface Crop {
  /** 1: the shorter side fills the square. */
  zoom: number;
  /** Where the middle of the square is, 0 to 1 of the picture. */
  x: number;
  y: number;
}

export const whole: Crop = { zoom: 1, x: 0.5, y: 0.5 };
export const CLOSEST = 4;

/** Pixels of the picture that the square takes in. */
export function sideOf(width: number, height: number, { zoom }: Crop): number {
  return Math.min(width, height) / zoom;
}

/** The same crop, but never past the edge of the picture. */
export function within(width: number, height: number, crop: Crop): Crop {
  const zoom = Math.min(CLOSEST, Math.max(1, crop.zoom));
  const side = sideOf(width, height, { ...crop, zoom });
  const clamp = (at: number, length: number) => {
    const margin = side / 2 / length;
    return Math.min(1 - margin, Math.max(margin, at));
  };
  return { zoom, x: clamp(crop.x, width), y: clamp(crop.y, height) };
}

/** Pixels of a picture of oneself, either way. */
export const KEPT = 512;

/** The square as a picture of its own. Raises when the browser cannot draw it. */
export function cut(picture: HTMLImageElement, crop: Crop): Promise<Blob> {
  const { naturalWidth: width, naturalHeight: height } = picture;
  const side = sideOf(width, height, crop);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.min(KEPT, Math.max(1, Math.round(side)));
  const left = crop.x * width - side / 2;
  const top = crop.y * height - side / 2;
  canvas.getContext("2d")?.drawImage(picture, left, top, side, side, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("Your browser could not draw this picture."))),
      "image/webp",
      0.92,
    ),
  );
}
