"""The child process that opens foreign pictures.

It writes for each picture one line of JSON (`told`) and behind it the bytes that the line counts: the picture itself, the
part of the wanted shape, and a thumbnail of that; only the thumbnail where no more is asked for. A file that is no archive
is one line `{"refused": sentence}`.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from hashlib import sha256
from typing import Any

from PIL import Image

from chassis.files.confining.confinement import Asked
from chassis.pictures.archive import Member, NotAnArchive, members
from chassis.pictures.cutting import Cut, Shape, centred
from chassis.pictures.decoding import Unreadable, decode
from chassis.pictures.encoding import as_jpeg, part_of, small_jpeg

NOT_ASKED_FOR = "Ảnh này không được chọn."
_TOO_LARGE = "Ảnh mở ra quá lớn. Xin thu nhỏ còn khoảng 2000 điểm rồi gửi lại."


def main(asked: Asked) -> None:
    left = asked.said["most_bytes"]
    try:
        for one in _given(asked):
            told, parts = _taken(one, asked.said, left)
            left -= sum(map(len, parts))
            _write({**told, "sizes": [len(part) for part in parts]}, parts)
    except NotAnArchive as reason:
        _write({"refused": str(reason)}, ())


def _given(asked: Asked) -> Iterator[Member]:
    if asked.said["archive"]:
        yield from members(asked.data)
    else:
        yield Member(asked.filename, asked.data)


def _taken(one: Member, wish: dict[str, Any], most_bytes: int) -> tuple[dict[str, Any], tuple[bytes, ...]]:
    digest = sha256(one.path.encode() + b"\0" + one.data).hexdigest()[:32]
    told: dict[str, Any] = {"path": one.path, "digest": digest}
    if wish["only"] is not None and digest not in wish["only"]:
        return {**told, "problem": NOT_ASKED_FOR}, ()
    try:
        if one.problem:
            raise Unreadable(one.problem)
        image = decode(one.data)
        cut, parts = _made(image, wish)
        if sum(map(len, parts)) > most_bytes:
            raise MemoryError
    except Unreadable as reason:
        return {**told, "problem": str(reason)}, ()
    except MemoryError:
        return {**told, "problem": _TOO_LARGE}, ()
    return {**told, "width": image.width, "height": image.height, "cut": asdict(cut)}, parts


def _made(image: Image.Image, wish: dict[str, Any]) -> tuple[Cut, tuple[bytes, ...]]:
    shape = Shape(*wish["shape"])
    cut = Cut(*wish["cut"]) if wish["cut"] else centred(image.size, shape)
    part = part_of(image, cut, shape, wish["part_width"])
    thumbnail = part_of(image, cut, shape, wish["thumbnail_width"])
    small = small_jpeg(thumbnail, wish["thumbnail_bytes"])
    if wish["thumbnail_only"]:
        return cut, (b"", b"", small)
    return cut, (as_jpeg(image), small_jpeg(part, wish["part_bytes"]), small)


def _write(told: dict[str, Any], parts: tuple[bytes, ...]) -> None:
    sys.stdout.buffer.write(json.dumps(told).encode() + b"\n" + b"".join(parts))
