"""Pictures of people: what is taken, what is made of it, how it is served."""

import io
import zlib

import pytest
from PIL import ExifTags, Image

from core.accounts.models import User
from core.people.avatars import MOST_BYTES
from tests.callers import Caller, problem
from tests.core.people.pictures import chunk, picture, png, upload
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
SECRET = b"a place nobody should know"


@pytest.fixture
def user():
    return UserFactory()


@pytest.fixture
def ana(user, avatar_folder):
    return Caller(user)


def send(caller, content, name="me.png", kind="image/png"):
    return caller.form("/api/me", avatar=upload(content, name, kind))


def shown(user) -> str:
    user.refresh_from_db()
    return user.avatar_url


def opened(caller, user, ending=".webp") -> Image.Image:
    answer = caller.client.get(shown(user).removesuffix(".webp") + ending)
    assert answer.status_code == 200
    return Image.open(io.BytesIO(answer.content))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
def test_a_picture_becomes_two_squares_of_ours(ana, user, avatar_folder, kind):
    answer = send(ana, picture(kind, (640, 400)), "../../../etc/passwd.php", "text/html")

    assert answer.status_code == 200
    large, small = opened(ana, user), opened(ana, user, "-96.webp")
    assert [(one.format, one.size) for one in (large, small)] == [
        ("WEBP", (512, 512)),
        ("WEBP", (96, 96)),
    ]
    assert sorted(file.name for file in avatar_folder.iterdir()) == [
        f"{user.avatar}-96.webp",
        f"{user.avatar}.webp",
    ]


def test_the_middle_is_kept(ana, user):
    send(ana, picture(size=(900, 300)))

    image = opened(ana, user).convert("RGB")
    left, right = image.getpixel((100, 256)), image.getpixel((411, 256))
    assert left[0] > 200 > left[2]
    assert right[2] > 200 > right[0]


@pytest.mark.parametrize(("kind", "width"), [("JPEG", 400), ("PNG", 400), ("PNG", 2_400)])
def test_it_stands_upright_and_knows_no_place(ana, user, avatar_folder, kind, width):
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 3
    exif[ExifTags.Base.ImageDescription] = SECRET.decode()
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (48.0, 8.0, 0.0)
    sent = picture(kind, (width, width), exif=exif, comment=SECRET)
    assert SECRET in sent

    send(ana, sent)

    image = opened(ana, user)
    assert dict(image.getexif()) == {}
    assert not {"exif", "xmp", "icc_profile", "comment"} & image.info.keys()
    assert all(SECRET not in file.read_bytes() for file in avatar_folder.iterdir())
    assert image.convert("RGB").getpixel((100, 256))[2] > 200  # blue was on the right


def test_what_is_transparent_stays_so(ana, user):
    out = io.BytesIO()
    Image.new("RGBA", (64, 64), (0, 0, 0, 0)).save(out, "PNG")
    send(ana, out.getvalue())

    assert opened(ana, user).convert("RGBA").getpixel((10, 10))[3] == 0


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "CMYK", "RGBA"])
def test_every_kind_of_colours_is_taken(ana, mode):
    out = io.BytesIO()
    Image.new(mode, (40, 30)).save(out, "JPEG" if mode == "CMYK" else "PNG")

    assert send(ana, out.getvalue()).status_code == 200


def test_of_an_animation_the_first_picture_is_taken(ana, user):
    frames = [Image.new("RGB", (60, 60), colour) for colour in ("red", "green", "blue")]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    send(ana, out.getvalue())

    image = opened(ana, user)
    assert getattr(image, "n_frames", 1) == 1
    assert image.convert("RGB").getpixel((256, 256))[0] > 200


def test_a_page_hidden_in_a_picture_is_gone(ana, user, avatar_folder):
    script = b"<script>alert(document.domain)</script>"
    sent = picture("GIF", comment=script) + script + picture("JPEG") + b"PK\x03\x04" + SVG

    assert send(ana, sent, "me.html", "text/html").status_code == 200
    assert all(b"script" not in file.read_bytes() for file in avatar_folder.iterdir())


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (SVG, "unreadable"),
        (b"<!doctype html><script>alert(1)</script>", "unreadable"),
        (b"", "unreadable"),
        (b"\x89PNG\r\n\x1a\n", "unreadable"),
        (b"RIFF\xff\xff\xff\xffWEBPVP8X" + b"\xff" * 40, "too_many_pixels"),
        (picture("PNG")[:-60], "unreadable"),
        (picture("JPEG")[:-200], "unreadable"),
        (picture("WEBP")[:-50], "unreadable"),
        (picture("TIFF"), "unreadable"),
        (picture("BMP"), "unreadable"),
        (picture("ICO", (32, 32)), "unreadable"),
        (picture("PNG").replace(b"IDAT", b"IDOT"), "unreadable"),
        (png(50_000, 50_000, bytes(1_000_000)), "too_many_pixels"),
        (png(2**31 - 1, 1, b""), "too_many_pixels"),
        (png(7_000, 6_000, bytes(42_007_000)), "too_many_pixels"),
        (
            png(10, 10, bytes(110), chunk(b"zTXt", b"x\0\0" + zlib.compress(bytes(90_000_000)))),
            "unreadable",
        ),
        (picture("GIF")[:6] + b"\xff\xff\xff\xff" + picture("GIF")[10:], "too_many_pixels"),
    ],
    ids=[
        *("svg", "html", "empty", "only_a_signature", "webp_without_end", "cut_png", "cut_jpeg"),
        *("cut_webp", "tiff", "bmp", "ico", "broken_png", "huge_png", "widest_png", "png_bomb"),
        *("text_bomb", "huge_gif"),
    ],
)
def test_what_is_no_picture_is_refused_and_leaves_nothing(ana, user, avatar_folder, content, code):
    answer = send(ana, content)

    assert problem(answer) == (400, "VALIDATION_ERROR", ["avatar"])
    assert answer.json()["errors"][0]["code"] in (code, "empty")
    user.refresh_from_db()
    assert user.avatar == ""
    assert not avatar_folder.exists()


def test_forty_million_pixels_are_enough(ana):
    assert send(ana, picture("JPEG", (8_000, 5_000))).status_code == 200


@pytest.mark.parametrize("surplus", [1, 80_000])
def test_too_many_bytes(ana, user, surplus):
    answer = send(ana, picture() + bytes(MOST_BYTES + surplus - len(picture())))

    assert problem(answer)[:2] == (413, "PAYLOAD_TOO_LARGE")


def test_as_many_bytes_as_may_be(ana):
    assert send(ana, picture() + bytes(MOST_BYTES - len(picture()))).status_code == 200


@pytest.mark.parametrize("value", ["text", "http://127.0.0.1/x.png", "/etc/passwd"])
def test_only_files_are_taken(ana, value):
    assert problem(ana.form("/api/me", avatar=value)) == (400, "VALIDATION_ERROR", ["avatar"])
    assert problem(ana("PATCH", "/api/me", {"avatar": value}))[2] == ["avatar"]


def test_other_fields_come_along_and_nothing_is_changed_when_one_is_wrong(ana, user, avatar_folder):
    good = ana.form("/api/me", avatar=upload(picture()), display_name="Ana", bio="Slow films.")
    assert good.status_code == 200
    user.refresh_from_db()
    first = (user.avatar, user.display_name, user.bio)
    assert first[1:] == ("Ana", "Slow films.")

    bad = ana.form("/api/me", avatar=upload(picture()), display_name="x" * 81)
    worse = ana.form("/api/me", avatar=upload(b"nothing"), display_name="Other")
    role = ana.form("/api/me", avatar=upload(picture()), role="admin")

    assert [problem(answer)[2] for answer in (bad, worse, role)] == [
        ["display_name"],
        ["avatar"],
        ["role"],
    ]
    user.refresh_from_db()
    assert (user.avatar, user.display_name, user.bio) == first
    assert len(list(avatar_folder.iterdir())) == 2


@pytest.mark.django_db(transaction=True)
def test_the_former_picture_is_gone_and_null_removes_it(ana, user, avatar_folder):
    send(ana, picture())
    former = shown(user)
    send(ana, picture("JPEG"))

    assert shown(user) != former
    assert ana.client.get(former).status_code == 404
    assert len(list(avatar_folder.iterdir())) == 2
    assert ana("PATCH", "/api/me", {"avatar": None}).status_code == 200
    assert shown(user) is None
    assert list(avatar_folder.iterdir()) == []


def test_a_picture_whose_row_cannot_be_saved_leaves_no_file(ana, avatar_folder, monkeypatch):
    def refuse(self, **options):
        raise RuntimeError("no room")

    monkeypatch.setattr(User, "save", refuse)
    with pytest.raises(RuntimeError):
        send(ana, picture())

    assert list(avatar_folder.iterdir()) == []


def test_how_it_is_served(ana, user):
    send(ana, picture())
    answer = Caller().client.get(shown(user))

    assert answer["Content-Type"] == "image/webp"
    assert answer["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Disposition"] == "inline"
    assert Caller().client.post(shown(user)).status_code == 405


@pytest.mark.parametrize(
    "name",
    [
        *("x.webp", "..%2f..%2fmanage.py", "%2e%2e/secret_key", "secret_key", ""),
        *("a" * 24 + ".webp", "a" * 24 + ".svg", "a" * 24 + ".webp%00.html"),
    ],
)
def test_nothing_else_is_served(ana, avatar_folder, name):
    avatar_folder.mkdir()
    (avatar_folder / "secret_key").write_text("secret")
    (avatar_folder / "x.webp").write_text("secret")
    answer = ana.client.get(f"/media/avatars/{name}")

    assert answer.status_code in (404, 503) or b"secret" not in answer.content
