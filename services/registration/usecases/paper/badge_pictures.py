"""Gives a picture of each badge of a unit as one ZIP, as it is sent by Zalo: drawn piece by piece while it is sent."""

import io
import zipfile
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from chassis import clock
from chassis.errors import RuleBroken
from chassis.files.writing import write_table
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.congress.congress import Congress, unit_names
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import CongressId
from services.registration.domain.people.delegate import Delegate
from services.registration.domain.photos.file_names import file_name, unlike
from services.registration.storage.people import delegates
from services.registration.storage.photos import photos
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.paper.face import badge_face, grouped, title_of_delegates
from services.registration.usecases.paper.marks import marks_now
from services.registration.usecases.paper.sheet import draw_pictures

AT_ONCE = 20
"""Badges drawn in one go: what a caller waits for, and what is held in memory."""
MANIFEST = "00-danh-sach.xlsx"
HEADINGS = ("Tệp", "Mã đại biểu", "Họ và tên", "Đoàn", "Mã ngắn")


@dataclass(frozen=True)
class _Holder:
    delegate: Delegate
    file: str


async def badge_pictures(
    db: Database, keyring: Keyring, actor: str, congress_id: CongressId, unit_code: str | None
) -> AsyncIterator[bytes]:
    """Give the bytes of the ZIP as they come: a list of the files, then a PNG of each badge that holds, of one unit or all.

    Who took them is noted. Raises NotFound, RuleBroken (no badge, or one that can't be drawn) before the first byte.
    """
    congress, holders = await _holders(db, actor, congress_id, unit_code)
    first = await _drawn(db, keyring, congress, holders[:AT_ONCE])
    return _packed(db, keyring, congress, holders, first)


async def _holders(
    db: Database, actor: str, congress_id: CongressId, unit_code: str | None
) -> tuple[Congress, list[_Holder]]:
    async with db.transaction() as conn:
        congress = await the_congress(conn, congress_id)
        people = await delegates.delegates_of(conn, congress_id)
        held = [one for one in people if one.on_list and one.current and unit_code in (None, one.person.unit_code)]
        if not held:
            raise RuleBroken("Chưa có thẻ nào để gửi. Xin cấp thẻ trước.")
        await audit.note(conn, actor, "badges.pictured", str(congress_id), unit=unit_code, badges=len(held))
    order = [unit.unit_code for unit in congress.units]
    held.sort(key=lambda one: (order.index(one.person.unit_code), one.in_their_units_order))
    files = unlike(file_name(one.delegate_code, one.person.full_name, "png") for one in held)
    return congress, [_Holder(one, file) for one, file in zip(held, files, strict=True)]


async def _drawn(db: Database, keyring: Keyring, congress: Congress, some: Sequence[_Holder]) -> list[bytes]:
    async with db.connection() as conn:
        marks = await marks_now(conn, congress.congress_id)
        found = await photos.portraits_of(conn, [one.delegate.delegate_id for one in some])
    portraits, line = (
        {str(one): jpeg for one, jpeg in found.items()},
        f"Ảnh thẻ lập ngày {in_vietnam(clock.now()):%d/%m/%Y}",
    )
    faces = [badge_face(keyring, congress, one.delegate, line, portraits, marks) for one in some]
    return await draw_pictures(title_of_delegates(congress), faces, portraits)


async def _packed(
    db: Database, keyring: Keyring, congress: Congress, holders: Sequence[_Holder], first: list[bytes]
) -> AsyncIterator[bytes]:
    made = _Sink()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(_entry(MANIFEST), _manifest(congress, holders))
        for begin in range(0, len(holders), AT_ONCE):
            some = holders[begin : begin + AT_ONCE]
            for one, picture in zip(some, first or await _drawn(db, keyring, congress, some), strict=True):
                archive.writestr(_entry(one.file), picture)
                yield made.taken()
            first = []
    yield made.taken()


def _manifest(congress: Congress, holders: Sequence[_Holder]) -> bytes:
    units, rows = unit_names(congress), []
    for one in holders:
        person, badge = one.delegate.person, one.delegate.current
        assert badge is not None
        name = person.shown
        code = one.delegate.delegate_code
        rows.append([one.file, code, name, units[person.unit_code], grouped(badge.short_code)])
    return write_table(HEADINGS, rows)


def _entry(name: str) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name, clock.now().timetuple()[:6])
    made.external_attr = 0o644 << 16
    return made


class _Sink(io.RawIOBase):
    """Takes what a ZIP writes, which can't go back in it, and gives it on."""

    def __init__(self) -> None:
        self._held = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        piece = bytes(data)  # type: ignore[call-overload]
        self._held += piece
        return len(piece)

    def taken(self) -> bytes:
        held, self._held = bytes(self._held), bytearray()
        return held
