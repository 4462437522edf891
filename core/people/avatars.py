"""A picture somebody sent, made into two of ours. Nothing of the file itself is ever kept or served."""

import threading
from io import BytesIO
from typing import IO

from PIL import Image, ImageOps

from core.accounts.avatars import LARGE, SMALL
from core.api.errors import InvalidError

MOST_BYTES = 4 * 1024 * 1024
MOST_PIXELS = 40_000_000
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
_QUALITY = 82

# The largest picture takes some 200 MB while it is decoded: one at a time in a process.
_one_at_a_time = threading.Lock()


def avatars_from(file: IO[bytes]) -> dict[int, bytes]:
    """Square WebP pictures by their width, cut from the middle, upright, without any metadata.

    Only the first frame of an animation is read. Raises InvalidError for what is no JPEG, PNG, WebP or
    GIF by its content, for one with too many pixels (known before any is decoded) and for a broken one.
    """
    with _one_at_a_time:
        try:
            _check(file)
            return _made(file)
        except InvalidError:
            raise
        except (
            Image.DecompressionBombError
        ):  # Pillow's own limit, which some formats meet while opening
            raise _too_many_pixels() from None
        except Exception as error:  # decoders fail on strangers' bytes in ways nobody has listed
            raise _unreadable() from error


def _check(file: IO[bytes]) -> None:
    """`verify` reads checksums, and leaves the picture unusable: it has to be opened again."""
    with Image.open(file, formats=_FORMATS) as image:
        width, height = image.size
        if width * height > MOST_PIXELS:
            raise _too_many_pixels()
        image.verify()
    file.seek(0)


def _made(file: IO[bytes]) -> dict[int, bytes]:
    with Image.open(file, formats=_FORMATS) as image:
        # A JPEG can be decoded at half, a quarter or an eighth of its size.
        image.draft("RGB", (2 * LARGE, 2 * LARGE))
        plain = ImageOps.exif_transpose(_smaller(image))
    large = ImageOps.fit(plain, (LARGE, LARGE), Image.Resampling.LANCZOS)
    return {
        LARGE: _encoded(large),
        SMALL: _encoded(large.resize((SMALL, SMALL), Image.Resampling.LANCZOS)),
    }


def _smaller(image: Image.Image) -> Image.Image:
    """In true colours, and at most some four times as wide as needed: every later copy is cheap."""
    colours = "RGBA" if image.has_transparency_data else "RGB"
    if image.mode != colours:
        image = image.convert(colours)
    factor = min(image.size) // (2 * LARGE)
    return image.reduce(factor) if factor > 1 else image


def _encoded(image: Image.Image) -> bytes:
    """Pixels alone: a new picture knows nothing of profiles, places and comments of the one it came from."""
    bare = Image.new(image.mode, image.size)
    bare.paste(image)
    out = BytesIO()
    bare.save(out, "WEBP", quality=_QUALITY, method=4)
    return out.getvalue()


def _too_many_pixels() -> InvalidError:
    return InvalidError(
        "avatar",
        f"A picture may have at most {MOST_PIXELS // 1_000_000} million pixels.",
        code="too_many_pixels",
    )


def _unreadable() -> InvalidError:
    return InvalidError(
        "avatar",
        "This is not a picture that can be read; use JPEG, PNG, WebP or GIF.",
        code="unreadable",
    )
