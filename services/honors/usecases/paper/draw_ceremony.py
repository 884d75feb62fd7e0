"""The ceremony on paper, with the edition that is on the screens: the MC's text, whom one calls up, the certificates as they lie, the
group photos.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import timedelta
from enum import StrEnum

from chassis import clock
from chassis.errors import RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.proof.approval import Standing
from services.honors.domain.proof.four_eyes import standing
from services.honors.domain.roll.entry import Entry, EntryStatus
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.roll.script import script
from services.honors.domain.rows.row import Reading, Row
from services.honors.domain.rows.sheet import Member, member, row_views
from services.honors.usecases.paper.decisions_on_paper import DecisionsOnPaper
from services.honors.usecases.paper.drawing import draw_pdf
from services.honors.usecases.paper.edition_words import edition_words
from services.honors.usecases.paper.needs_on_paper import needs_of
from services.honors.usecases.paper.photos_on_paper import Photos, photo_rows, read_photos
from services.honors.usecases.paper.stack_on_paper import stack_rows
from services.honors.usecases.stage.scene import Scene, read_scene

VIETNAM = timedelta(hours=7)
NO_ROLL = "Chưa có danh sách khen thưởng để in."
NO_PLAN = "Chưa có kế hoạch chụp ảnh. Lập ở mục Chụp ảnh của trang Danh sách khen thưởng rồi in lại."


class Paper(StrEnum):
    """SCRIPT: what the MC reads; CALLS: whom one calls up, place by place, and what lies ready for each row; STACK: the certificates
    in the order in which they lie; PHOTOS: who stands where in each group photo.
    """

    SCRIPT = "script"
    CALLS = "calls"
    STACK = "stack"
    PHOTOS = "photos"


TITLES = {
    Paper.SCRIPT: "Lời dẫn lễ trao thưởng",
    Paper.CALLS: "Danh sách mời theo hàng",
    Paper.STACK: "Xấp giấy khen theo thứ tự trao",
    Paper.PHOTOS: "Hàng chụp ảnh lưu niệm",
}
READINGS = {Reading.READ_THEN_CALL: "Đọc quyết định rồi mời", Reading.CALL_THEN_READ: "Mời lên rồi đọc quyết định"}

MARKS = {
    EntryStatus.REVOKED: "ĐÃ RÚT, không đọc",
    EntryStatus.DEFERRED: "TRAO SAU, không đọc",
    EntryStatus.ON_HOLD: "TẠM DỪNG, không đọc",
}
"""Who is passed over says so before the text: whoever reads must not come to the end of it to know."""


async def draw_ceremony(db: Database, actor: str, congress_id: CongressId, paper: Paper) -> bytes:
    """Give the PDF. Raises NotFound, RuleBroken."""
    async with db.transaction() as conn:
        scene, photos = await read_scene(conn, congress_id), await read_photos(conn, congress_id)
        if sentence := nothing_on(paper, scene, photos):
            raise RuleBroken(sentence)
        await audit.note(conn, actor, "paper.drawn", str(congress_id), paper=paper.value)
    return await draw_pdf("ceremony", words_of(scene, paper, photos))


def nothing_on(paper: Paper, scene: Scene, photos: Photos) -> str | None:
    """Give the sentence why there is nothing to print, or None."""
    if paper is Paper.PHOTOS:
        return None if photos.plan and photos.plan.turns else NO_PLAN
    return None if scene.roll else NO_ROLL


def words_of(scene: Scene, paper: Paper, photos: Photos) -> dict[str, object]:
    """Give all that stands on the paper."""
    return {
        **head_words(scene, TITLES[paper], photos.edition if paper is Paper.PHOTOS else ""),
        "kind": paper.value,
        "rows": _rows_of(scene, paper, photos),
        "needs": needs_of(scene) if paper is Paper.CALLS else [],
    }


def head_words(scene: Scene, title: str, also_of: str) -> dict[str, object]:
    """Give what stands above and at the foot; `also_of` the edition of what is on it beside the ceremony, '' for nothing."""
    return {
        "title": title,
        "event": scene.congress.name,
        "edition": f"{edition_words(scene)}{also_of}",
        "taken": f"in lúc {clock.now() + VIETNAM:%H:%M ngày %d/%m/%Y}",
        "rehearsal": scene.stage.rehearsal,
        "synthetic": scene.congress.synthetic,
    }


def _rows_of(scene: Scene, paper: Paper, photos: Photos) -> list[dict[str, object]]:
    if paper is Paper.STACK:
        return stack_rows(scene)
    return photo_rows(scene, photos) if paper is Paper.PHOTOS else _rows(scene)


def _rows(scene: Scene) -> list[dict[str, object]]:
    placed = list(enumerate(running_order(scene.roll), start=1))
    entries = {entry.entry_id: entry for _, entry in placed}
    read = DecisionsOnPaper(scene)
    told = [
        {
            **_row(f"Hàng {view.row.number}: {view.row.name}", _facts(scene, view.row), view.members, entries),
            "decisions": read.of(f"Hàng {view.row.number}", [entries[one.entry_id] for one in view.members]),
            "after": view.row.reading is Reading.CALL_THEN_READ and not view.row.decision_first,
        }
        for view in row_views(scene.congress, placed)
    ]
    loose = [member(entry, order, None) for order, entry in placed if entry.row is None]
    name = "Chưa đứng ở hàng nào" if told else "Thứ tự công bố"
    alone = {
        **_row(name, [], loose, entries),
        "decisions": read.of(name, [entries[one.entry_id] for one in loose]),
        "after": False,
    }
    return [*told, *([alone] if loose else [])]


def _facts(scene: Scene, row: Row) -> list[str]:
    sitting = next((one.name for one in scene.congress.sittings if one.session_id == row.session_id), "")
    where = "Trao tại ghế" if row.at_seat else ""
    given = f"Người trao: {row.presenter}" if row.presenter else ""
    counts = ((row.flowers, "bó hoa"), (row.trays, "khay"), (row.presenters, "người trao"))
    told = ", ".join(part for part in (row.items, *(f"{count:02d} {what}" for count, what in counts if count)) if part)
    items = f"Trao: {told}" if told else ""
    escort = f"Dẫn: {row.escort}" if row.escort else ""
    block = f"Khu ghế: {row.seat_block}" if row.seat_block else ""
    first = " · ".join(filter(None, (READINGS[row.reading], sitting, where)))
    return [line for line in (first, " · ".join(filter(None, (given, items, escort, block)))) if line]


def _row(
    name: str, facts: Sequence[str], members: Sequence[Member], entries: Mapping[EntryId, Entry]
) -> dict[str, object]:
    return {"name": name, "facts": list(facts), "people": [_person(one, entries[one.entry_id]) for one in members]}


def _person(told: Member, entry: Entry) -> dict[str, object]:
    gone = entry.status is EntryStatus.REVOKED
    notes = [
        f"Người nhận: {told.receiver}" if told.receiver else "",
        f"Đọc là: {told.pronunciation}" if told.pronunciation else "",
    ]
    marks = [
        MARKS.get(entry.status, ""),
        "Lời chưa duyệt" if not gone and standing(entry) is not Standing.APPROVED else "",
    ]
    return {
        "place": str(told.place or "–"),
        "order": str(told.order),
        "name": told.name,
        "unit": told.unit_name,
        "seat": told.seat,
        "marks": [mark for mark in marks if mark],
        "passed": entry.status in MARKS,
        "notes": [note for note in notes if note],
        "script": [] if gone else [asdict(one) for one in script(entry)],
    }
