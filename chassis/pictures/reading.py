"""Reads foreign pictures in a confined process: one, or all of a ZIP."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from chassis.errors import Malformed, TooLarge
from chassis.files.confining import confined, forking
from chassis.files.limits import Limits
from chassis.pictures.cutting import Cut, Shape

CHILD = forking.make_ready("chassis.pictures.child")
LIMITS = Limits(memory_bytes=256_000_000, made_bytes=400_000_000, cpu_seconds=110, deadline_seconds=120)
_PLAIN = ("part_width", "part_bytes", "thumbnail_width", "thumbnail_bytes", "thumbnail_only", "most_bytes")
_DIED = "Không đọc được ảnh. Xin gửi lại ảnh dạng JPEG, hoặc gửi ít ảnh hơn một lần."


@dataclass(frozen=True)
class Wish:
    """What is to be made of each picture; `cut` None: around the middle. Widths in pixels and bytes, at most.

    `thumbnail_only`: the other two stay b"". `only`: digests of the files that are to be opened at all, None for every one.
    `most_bytes` are made of a whole archive: who asks holds them in memory, and a small file may say how to draw much.
    """

    shape: Shape
    part_width: int
    part_bytes: int
    thumbnail_width: int
    thumbnail_bytes: int
    cut: Cut | None = None
    thumbnail_only: bool = False
    only: frozenset[str] | None = None
    most_bytes: int = 64_000_000


@dataclass(frozen=True)
class Picture:
    """A picture upright and without metadata, `width` x `height`; the part that `cut` names; that one small. All JPEG."""

    width: int
    height: int
    cut: Cut
    whole: bytes
    part: bytes
    thumbnail: bytes


@dataclass(frozen=True)
class Found:
    """One file: its path as plain text, a digest of path and content, and the picture, or the sentence why there is none."""

    path: str
    digest: str
    picture: Picture | None
    problem: str = ""


async def read_picture(data: bytes, wish: Wish) -> Picture:
    """Give one picture. Raises Malformed with a sentence that says what to do."""
    (found,) = await _read(data, wish, archive=False)
    if found.picture is None:
        raise Malformed(found.problem)
    return found.picture


async def read_pictures(data: bytes, wish: Wish) -> list[Found]:
    """Give every file of a ZIP in its order, but for what systems put beside them. Raises Malformed when it is no ZIP."""
    return await _read(data, wish, archive=True)


async def _read(data: bytes, wish: Wish, *, archive: bool) -> list[Found]:
    said = {
        **{name: getattr(wish, name) for name in _PLAIN},
        "shape": list(asdict(wish.shape).values()),
        "cut": list(asdict(wish.cut).values()) if wish.cut else None,
        "archive": archive,
        "only": None if wish.only is None else sorted(wish.only),
    }
    try:
        made = await confined.run(CHILD, LIMITS, "", said, data)
    except TooLarge:
        made = None
    if made is None:
        raise Malformed(_DIED)
    return list(_found(made))


def _found(made: bytes) -> Iterator[Found]:
    at = 0
    while at < len(made):
        end = made.index(b"\n", at)
        told, at = json.loads(made[at:end]), end + 1
        if refused := told.get("refused"):
            raise Malformed(refused)
        parts = []
        for size in told["sizes"]:
            parts.append(made[at : at + size])
            at += size
        picture = Picture(told["width"], told["height"], Cut(**told["cut"]), *parts) if parts else None
        yield Found(told["path"], told["digest"], picture, told.get("problem", ""))
