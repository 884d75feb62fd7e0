"""Foreign pictures are opened in a process that may die of them; what comes back is upright, small and bare of all but pixels."""

import io

import pytest
from PIL import Image

from chassis.errors import Malformed
from chassis.pictures import reading
from chassis.pictures.cutting import Cut, Shape, height_of
from chassis.pictures.reading import Wish, read_picture
from daihoi.simulation.invented.portraits import draw_portrait, portrait_file
from tests.support.files.pictures import (
    GPS,
    SECRETS,
    archive,
    encoded,
    heic,
    huge_png,
    phone_photo,
)
from tests.support.files.portrait_wish import WISH, opened


def is_red(pixel: object) -> bool:
    assert isinstance(pixel, tuple)
    return pixel[0] > 150 and pixel[1] < 90


TURNED = {  # where the picture's own top lies once it is upright
    1: (0.5, 0.03),
    2: (0.5, 0.03),
    3: (0.5, 0.97),
    4: (0.5, 0.97),
    5: (0.03, 0.5),
    6: (0.97, 0.5),
    7: (0.97, 0.5),
    8: (0.03, 0.5),
}


@pytest.mark.parametrize("orientation", TURNED)
async def test_a_picture_is_turned_as_the_phone_was_held(orientation: int) -> None:
    picture = await read_picture(phone_photo(orientation=orientation), WISH)
    whole = opened(picture.whole)
    assert whole.size == ((1280, 960) if orientation < 5 else (960, 1280))
    x, y = TURNED[orientation]
    assert is_red(whole.getpixel((int(x * whole.width), int(y * whole.height))))


async def test_nothing_but_pixels_is_left() -> None:
    sent = phone_photo()
    assert all(secret in sent for secret in SECRETS[:4])
    assert Image.open(io.BytesIO(sent)).getexif().get_ifd(GPS)
    picture = await read_picture(sent, WISH)
    for made in (picture.whole, picture.part, picture.thumbnail):
        assert [secret for secret in SECRETS if secret in made] == []
        assert not opened(made).getexif()


async def test_the_portrait_is_three_by_four_around_the_middle_and_the_thumbnail_is_light() -> None:
    for size in ((1600, 1200), (700, 1600), (300, 400)):
        picture = await read_picture(portrait_file(1, *size), WISH)
        part, thumbnail = opened(picture.part), opened(picture.thumbnail)
        assert abs(part.width * 4 - part.height * 3) <= 4
        assert (part.width <= 360, thumbnail.width <= 240, len(picture.thumbnail) <= 16_384) == (True, True, True)
        assert abs(picture.cut.left * 2 + picture.cut.width - picture.width) <= 1


async def test_a_noisy_picture_still_gives_a_thumbnail_that_may_travel() -> None:
    noise = Image.effect_noise((1200, 1600), 200).convert("RGB")
    picture = await read_picture(encoded(noise, "JPEG", quality=95), WISH)
    assert (len(picture.thumbnail) <= 16_384, len(picture.part) <= 40_000) == (True, True)


async def test_another_part_is_cut_from_the_same_picture() -> None:
    first = await read_picture(portrait_file(2, 1200, 900), WISH)
    wanted = Cut(10, 20, 300)
    again = await read_picture(first.whole, Wish(Shape(3, 4), 360, 40_000, 240, 16_384, wanted))
    assert (again.cut, opened(again.part).size) == (wanted, (300, height_of(wanted, Shape(3, 4))))


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "1", "CMYK", "I;16"])
async def test_every_kind_of_colour_becomes_plain(mode: str) -> None:
    image = draw_portrait(3)
    image = image.convert("I").point(lambda v: v * 256).convert("I;16") if mode == "I;16" else image.convert(mode)
    kind = "JPEG" if mode == "CMYK" else "PNG"
    middle = opened((await read_picture(encoded(image, kind), WISH)).part).getpixel((180, 40))
    assert isinstance(middle, tuple)
    assert min(middle) > 120, "the wall is light in every kind"


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
async def test_of_a_moving_picture_the_first_frame_is_taken(kind: str) -> None:
    frames = [Image.new("RGB", (300, 400), colour) for colour in ("#d01010", "#1010d0")]
    sent = encoded(frames[0], kind, save_all=True, append_images=frames[1:], duration=100)
    assert is_red(opened((await read_picture(sent, WISH)).part).getpixel((100, 100)))


async def test_what_is_seen_through_becomes_white() -> None:
    sent = encoded(Image.new("RGBA", (300, 400), (0, 0, 0, 0)), "PNG")
    assert opened((await read_picture(sent, WISH)).part).getpixel((50, 50)) == (255, 255, 255)


REFUSED = {
    "nothing": (b"", "rỗng"),
    "text": ("Nông Thị Giả Lập".encode(), "Không phải ảnh"),
    "heic": (heic(), "HEIC"),
    "tiff": (encoded(Image.new("RGB", (300, 400)), "TIFF"), "TIFF"),
    "pdf": (b"%PDF-1.7 nothing", "PDF"),
    "word": (archive({"word/document.xml": b"<w/>"}), "Word"),
    "cut off": (portrait_file(1)[:9_000], "cắt cụt"),
    "huge png": (huge_png(), "60000×60000"),
    "tiny": (encoded(Image.new("RGB", (60, 80)), "JPEG"), "nhỏ quá"),
    "sliver": (encoded(Image.new("RGB", (8000, 130)), "JPEG"), "nhỏ quá"),
    "svg": (b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>', "Không phải ảnh"),
    "broken head": (b"\xff\xd8\xff\xe0" + b"\xff" * 500, "Không phải ảnh"),
}


@pytest.mark.parametrize("name", REFUSED)
async def test_what_is_no_portrait_is_refused_in_a_sentence_that_says_what_to_do(name: str) -> None:
    sent, words = REFUSED[name]
    with pytest.raises(Malformed) as refused:
        await read_picture(sent, WISH)
    assert words in refused.value.detail
    assert "Xin" in refused.value.detail


async def test_broken_metadata_do_not_spoil_a_whole_picture() -> None:
    sent = phone_photo().replace(b"Exif\0\0II", b"Exif\0\0I!", 1).replace(b"Exif\0\0MM", b"Exif\0\0M!", 1)
    assert (await read_picture(sent, WISH)).width == 1280


async def test_a_picture_that_kills_its_process_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LIMITS", reading.Limits(memory_bytes=1))
    with pytest.raises(Malformed) as refused:
        await read_picture(portrait_file(1), WISH)
    assert "Xin" in refused.value.detail
