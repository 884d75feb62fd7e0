"""The paper set of a ceremony, all of one moment: with it the day goes on without power (domain brief, section 15)."""

import asyncio
import io
import zipfile
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta

from chassis import clock
from chassis.errors import RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.usecases.certificates.draw_yearbook import NOBODY, verified_of, yearbook_words
from services.honors.usecases.certificates.export_certificates import certificates_table
from services.honors.usecases.paper.draw_ceremony import NO_ROLL, Paper, head_words, nothing_on, words_of
from services.honors.usecases.paper.drawing import draw_pdf
from services.honors.usecases.paper.edition_words import edition_stem, edition_words
from services.honors.usecases.paper.photos_on_paper import Photos, read_photos
from services.honors.usecases.paper.roster_on_paper import (
    NO_ROSTER,
    NO_SEATS,
    ONE_PLAN,
    Roster,
    read_roster,
    roster_rows,
    seat_rows,
)
from services.honors.usecases.rows.export_to_give import left_to_give, to_give_table
from services.honors.usecases.stage.scene import Scene, read_scene

VIETNAM = timedelta(hours=7)
NAMES = {
    Paper.SCRIPT: "1-loi-dan.pdf",
    Paper.CALLS: "2-danh-sach-moi.pdf",
    Paper.STACK: "3-xap-giay-khen.pdf",
    Paper.PHOTOS: "4-hang-chup-anh.pdf",
}
YEARBOOK, DATA, TO_GIVE, READ_FIRST = "5-ky-yeu.pdf", "6-du-lieu-in-giay.xlsx", "7-con-phai-trao.xlsx", "DOC-TRUOC.txt"
ROSTER, SEATS = "8-danh-sach-dai-bieu.pdf", "9-cho-ngoi.pdf"
NOTHING_LEFT = "Không còn gì phải trao tại đơn vị."


async def draw_set(db: Database, actor: str, congress_id: CongressId) -> tuple[bytes, str]:
    """Give a ZIP of all papers, and of which edition they are as part of a file's name. What cannot be printed yet is named in it
    with the reason. Raises NotFound, RuleBroken.
    """
    async with db.transaction() as conn:
        scene, photos = await read_scene(conn, congress_id), await read_photos(conn, congress_id)
        roster = await read_roster(conn, congress_id)
        if not scene.roll:
            raise RuleBroken(NO_ROLL)
        await audit.note(conn, actor, "paper.drawn", str(congress_id), paper="set")
    missing = _missing(scene, photos, roster)
    made = {name: await draw() for name, draw in _parts(scene, photos, roster).items() if name not in missing}
    return await asyncio.to_thread(_packed, made, _read_first(scene, made, missing)), edition_stem(scene)


def _missing(scene: Scene, photos: Photos, roster: Roster) -> dict[str, str]:
    """Give by name what cannot be printed, and why."""
    papers = {NAMES[one]: nothing_on(one, scene, photos) for one in Paper}
    tables = {
        YEARBOOK: None if verified_of(scene) else NOBODY,
        TO_GIVE: None if left_to_give(scene) else NOTHING_LEFT,
        ROSTER: None if roster.people else NO_ROSTER,
        SEATS: None if any(one.seat for one in roster.people) else NO_SEATS,
    }
    return {name: why for name, why in {**papers, **tables}.items() if why}


def _parts(scene: Scene, photos: Photos, roster: Roster) -> dict[str, Callable[[], Awaitable[bytes]]]:
    papers = {NAMES[one]: _drawing(scene, one, photos) for one in Paper}
    return {
        **papers,
        YEARBOOK: lambda: draw_pdf("yearbook", yearbook_words(scene)),
        DATA: lambda: asyncio.to_thread(certificates_table, scene),
        TO_GIVE: lambda: asyncio.to_thread(to_give_table, scene),
        ROSTER: lambda: draw_pdf("ceremony", _of_people(scene, roster, "roster", roster_rows(roster))),
        SEATS: lambda: draw_pdf("ceremony", _of_people(scene, roster, "seats", seat_rows(roster))),
    }


def _of_people(scene: Scene, roster: Roster, kind: str, rows: Sequence[dict[str, object]]) -> dict[str, object]:
    title = "Danh sách đại biểu" if kind == "roster" else "Chỗ ngồi của đại biểu"
    note = {"note": ONE_PLAN if kind == "seats" else ""}
    return {**head_words(scene, title, roster.edition), **note, "kind": kind, "rows": rows, "needs": []}


def _drawing(scene: Scene, paper: Paper, photos: Photos) -> Callable[[], Awaitable[bytes]]:
    return lambda: draw_pdf("ceremony", words_of(scene, paper, photos))


def _read_first(scene: Scene, made: Mapping[str, bytes], missing: Mapping[str, str]) -> str:
    marks = ["DỮ LIỆU GIẢ LẬP"] if scene.congress.synthetic else []
    lines = [
        "BỘ GIẤY CỦA LỄ TRAO THƯỞNG",
        *(scene.congress.title_lines or [scene.congress.name]),
        edition_words(scene),
        f"Lập lúc {clock.now() + VIETNAM:%H:%M ngày %d/%m/%Y}",
        *marks,
        "",
        "Mọi giấy trong bộ này cùng một bản. Màn hình sang bản khác thì in lại cả bộ và bỏ bộ cũ.",
        "",
        "Có trong bộ:",
        *(f"- {name}" for name in made),
        *(["", "Chưa in được:"] if missing else []),
        *(f"- {name}: {why}" for name, why in missing.items()),
    ]
    return "\r\n".join(lines)


def _packed(made: Mapping[str, bytes], read_first: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(READ_FIRST, "\ufeff" + read_first)
        for name, file in made.items():
            archive.writestr(name, file)
    return packed.getvalue()
