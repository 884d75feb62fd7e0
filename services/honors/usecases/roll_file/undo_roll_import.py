"""Takes back what an honour roll did, within a day, with the awards that it added; what was touched, approved or announced since
stays, and is named."""

from dataclasses import dataclass
from datetime import timedelta

from chassis import clock
from chassis.errors import NotFound, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, EntryId, ImportId
from services.honors.domain.roll_file.questions import about_award
from services.honors.storage.roll.approvals import save_writers
from services.honors.storage.roll_file import own_awards, roll_imports
from services.honors.storage.roll_file.roll_answers import forget_answers, put_back_answers
from services.honors.storage.roll_file.roll_imports import KeptEntryChange
from services.honors.usecases.stage.scene import locked_scene, scene_of
from services.honors.usecases.stage.tell_stage import tell_stage

TIME_TO_UNDO = timedelta(hours=24)
GUARDED = "Đã công bố. Nhờ người có vai Duyệt khen thưởng hoàn tác."


@dataclass(frozen=True)
class EntryThatStayed:
    """An entry that the undoing leaves alone, and why in one sentence."""

    name: str
    why: str


@dataclass(frozen=True)
class RollUndone:
    """How many entries came in with the file and are gone again, how many are as before, and which stay as they are."""

    removed: int
    restored: int
    stayed: tuple[EntryThatStayed, ...]


async def undo_roll_import(
    db: Database, actor: str, congress_id: CongressId, import_id: ImportId, *, may_mend_at_once: bool
) -> RollUndone:
    """Undo one import. Raises NotFound, RuleBroken (undone already, or more than 24 hours ago)."""
    async with db.transaction() as conn:
        scene = await locked_scene(conn, congress_id)
        kept = next(
            (one for one in await roll_imports.imports_of(conn, congress_id) if one.import_id == import_id), None
        )
        if kept is None or kept.refused:
            raise NotFound("Không có lần nhập này.")
        if kept.undone_at:
            raise RuleBroken("Lần nhập này đã được hoàn tác rồi.")
        if clock.now() - kept.imported_at > TIME_TO_UNDO:
            raise RuleBroken("Chỉ hoàn tác được trong 24 giờ sau khi nhập. Xin sửa từng mục, hoặc nhập tệp đúng.")
        changes = await roll_imports.changes_of(conn, import_id)
        guarded = frozenset() if may_mend_at_once else scene.guarded
        stayed = {one.entry_id: why for one in changes if (why := _why_it_stays(one, guarded))}
        removed = [one.entry_id for one in changes if one.entry_id not in stayed and one.is_new]
        back = [one.entry_id for one in changes if one.entry_id not in stayed and not one.is_new]
        await roll_imports.remove_entries(conn, removed)
        await roll_imports.put_back(conn, import_id, back)
        await save_writers(conn, back, actor, clock.now())
        await roll_imports.mark_undone(conn, import_id, clock.now())
        await put_back_answers(conn, congress_id, import_id)
        gone = await own_awards.remove_unused(conn, congress_id)
        await forget_answers(conn, congress_id, [id_ for name in gone for id_ in about_award(name)])
        await audit.note(conn, actor, "roll.import_undone", str(congress_id), removed=len(removed), restored=len(back))
        await tell_stage(conn, scene, await scene_of(conn, scene.congress, scene.stage))
    names = {one.entry_id: one.name for one in changes}
    told = tuple(EntryThatStayed(names[entry_id], why) for entry_id, why in stayed.items())
    return RollUndone(len(removed), len(back), told)


def _why_it_stays(one: KeptEntryChange, guarded: frozenset[EntryId]) -> str | None:
    """Give the sentence why the undoing leaves an entry alone, or None."""
    if not one.is_untouched:
        return "Đã công bố sau lần nhập này." if one.is_announced else "Đã sửa sau lần nhập này."
    if one.is_approved_since:
        return "Đã duyệt sau lần nhập này."
    return GUARDED if one.entry_id in guarded else None
