"""A ZIP of foreign pictures gives each of them by name, and what is no archive is refused whole."""

import zipfile
from dataclasses import replace
from unicodedata import normalize

import pytest
from PIL import Image

from chassis.errors import Malformed
from chassis.pictures.reading import Found, read_pictures
from daihoi.simulation.invented.portraits import draw_portrait, portrait_file
from tests.support.files.pictures import (
    archive,
    archive_of_an_old_program,
    encoded,
)
from tests.support.files.portrait_wish import WISH, opened


async def found(data: bytes) -> dict[str, Found]:
    return {one.path: one for one in await read_pictures(data, WISH)}


async def test_a_zip_gives_each_of_its_files_by_name_the_bad_ones_with_a_sentence() -> None:
    files = await found(
        archive({"BK-1.jpg": portrait_file(1), "đoàn/ảnh/BK-2.png": encoded(draw_portrait(2), "PNG"), "ghi.txt": b"x"})
    )
    assert [path for path, one in files.items() if one.picture] == ["BK-1.jpg", "đoàn/ảnh/BK-2.png"]
    assert "Không phải ảnh" in files["ghi.txt"].problem


async def test_what_systems_put_beside_pictures_is_passed_over() -> None:
    beside = ("__MACOSX/._BK-1.jpg", "._BK-1.jpg", ".DS_Store", "a/Thumbs.db", "desktop.ini")
    assert list(await found(archive({"BK-1.jpg": portrait_file(1), **dict.fromkeys(beside, b"x")}))) == ["BK-1.jpg"]


async def test_names_are_read_as_they_were_meant() -> None:
    name = "Nông Thị Hường.jpg"
    apart = normalize("NFD", name)
    windows = "".join(apart_of_windows(name)).encode("cp1258")
    made = archive_of_an_old_program({windows: portrait_file(1), name.encode(): portrait_file(2)})
    assert [one.path for one in await read_pictures(made, WISH)] == [name, name]
    assert list(await found(archive({apart: portrait_file(1)}))) == [name]


def apart_of_windows(name: str) -> list[str]:
    """Windows-1258 has tones as marks of their own, and ê ô ơ ư ă â as letters."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    parts = []
    for letter in name:
        apart = normalize("NFD", letter)
        tone = "".join(mark for mark in apart if mark in tones)
        parts.append(normalize("NFC", "".join(mark for mark in apart if mark not in tones)) + tone)
    return parts


@pytest.mark.parametrize(
    "name", ["../../etc/cron.d/a.jpg", "/tmp/a.jpg", "C:\\Windows\\a.jpg", "a\u202egpj.jpg", "=cmd|x.jpg"]
)
async def test_a_hostile_name_is_only_a_name(name: str) -> None:
    (one,) = (await found(archive({name: portrait_file(1)}))).values()
    assert one.picture is not None
    assert "\u202e" not in one.path


async def test_a_zip_bomb_is_one_unreadable_file() -> None:
    bomb = archive({"bom.jpg": bytes(300_000_000)}, zipfile.ZIP_DEFLATED)
    assert len(bomb) < 400_000
    files = await found(bomb)
    assert "lớn hơn 25 MB" in files["bom.jpg"].problem


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "không phải tệp ZIP"),
        (b"Rar!\x1a\x07\x00", "RAR"),
        (b"7z\xbc\xaf\x27\x1c\0\0", "7z"),
        (archive({"a.jpg": b"x"})[:40], "không phải tệp ZIP"),
        (archive({}), "không có ảnh"),
        (archive({f"{number}.jpg": b"" for number in range(601)}), "quá nhiều ảnh"),
    ],
    ids=["empty", "rar", "7z", "cut off", "no files", "too many"],
)
async def test_what_is_no_archive_is_refused_whole(data: bytes, words: str) -> None:
    with pytest.raises(Malformed) as refused:
        await read_pictures(data, WISH)
    assert words in refused.value.detail


async def test_an_archive_that_unpacks_to_too_much_is_refused_whole() -> None:
    swollen = archive(dict.fromkeys([f"{n}.jpg" for n in range(3)], bytes(200_000_000)), zipfile.ZIP_DEFLATED)
    with pytest.raises(Malformed) as refused:
        await read_pictures(swollen, WISH)
    assert "quá lớn" in refused.value.detail


async def test_a_file_under_a_password_is_named() -> None:
    made = bytearray(archive({"a.jpg": portrait_file(1)}))
    made[6] |= 1  # the mark in the local header, and below in the directory
    made[made.index(b"PK\x01\x02") + 8] |= 1
    assert "mật khẩu" in (await found(bytes(made)))["a.jpg"].problem


def noisy(seed: int) -> bytes:
    """Give a small file that says how to draw much: one strip of noise over and over."""
    strip = Image.effect_noise((1280, 8), 90 + seed)
    whole = Image.new("L", (1280, 1280))
    for top in range(0, 1280, 8):
        whole.paste(strip, (0, top))
    return encoded(whole, "PNG")


async def test_a_small_zip_cannot_fill_the_memory_of_who_asks() -> None:
    sent = archive({f"BK-{number}.png": noisy(number) for number in range(3)})
    assert len(sent) < 200_000
    asked = replace(WISH, most_bytes=1_500_000)
    files = await read_pictures(sent, asked)
    assert sum(len(one.picture.whole) for one in files if one.picture) < 1_500_000
    assert ["quá lớn" in one.problem for one in files] == [False, True, True]


async def test_for_a_look_only_thumbnails_are_made_and_of_the_chosen_alone_the_rest() -> None:
    sent = archive({"BK-1.jpg": portrait_file(1), "BK-2.jpg": portrait_file(2)})
    looked_at = await read_pictures(sent, replace(WISH, thumbnail_only=True))
    pictures = [one.picture for one in looked_at if one.picture]
    assert [(one.whole, one.part, bool(one.thumbnail)) for one in pictures] == [(b"", b"", True)] * 2
    first, second = await read_pictures(sent, replace(WISH, only=frozenset([looked_at[1].digest])))
    assert (first.picture, first.digest) == (None, looked_at[0].digest)
    assert second.picture is not None
    assert opened(second.picture.whole).width == second.picture.width
