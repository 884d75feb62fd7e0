"""Takes in an honour roll as a whole: the good rows come in, the others are listed, the same file again changes nothing."""

from chassis import clock
from chassis.events import outbox
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.honors.domain.ids import CongressId, EntryId, ImportId
from services.honors.domain.proof.four_eyes import words_digest
from services.honors.domain.roll_file.check import RollCheck
from services.honors.domain.roll_file.comparing.applied import Applied, applied, topics_of
from services.honors.storage.roll.approvals import save_writers
from services.honors.storage.roll.entries import insert_entries, save_entries
from services.honors.storage.roll_file import roll_imports
from services.honors.storage.roll_file.own_awards import add_awards
from services.honors.storage.roll_file.roll_answers import answers_for, keep_answers, keep_answers_before
from services.honors.storage.roll_file.roll_imports import KeptRollImport
from services.honors.storage.roll_file.topics import save_topics
from services.honors.usecases import say
from services.honors.usecases.roll_file.check_roll_file import compare, read_roll_in_turn, with_names
from services.honors.usecases.roll_file.roll_report import ImportReport, report
from services.honors.usecases.roll_file.undo_roll_import import TIME_TO_UNDO
from services.honors.usecases.stage.scene import Scene, locked_scene, scene_of
from services.honors.usecases.stage.tell_stage import tell_stage


async def import_roll(
    db: Database,
    congress_id: CongressId,
    actor: str,
    data: bytes,
    filename: str,
    answers: dict[str, str],
    *,
    dry_run: bool,
    may_mend_at_once: bool,
) -> ImportReport:
    """Read a spreadsheet and bring the roll to it in one transaction; what is asked holds as answered, else by default.

    Raises Malformed, TooLarge, NotFound.
    """
    book = await read_roll_in_turn(db, data, filename)
    async with db.transaction() as conn:
        scene = await locked_scene(conn, congress_id)
        check = with_names(await compare(conn, book, scene, answers, may_mend_at_once=may_mend_at_once))
        done = applied(check, lambda: EntryId(new_id()))
        import_id: ImportId | None = None
        if not dry_run:
            kept = _kept(congress_id, actor, filename, done)
            import_id = kept.import_id
            remembered = await answers_for(conn, congress_id)
            before = {id_: remembered.get(id_) for id_ in check.answered}
            await keep_answers(conn, congress_id, check.answered, kept.imported_at)
            await roll_imports.settle_of_that_name(conn, congress_id, filename, kept.imported_at)
            if done.created or done.changed or done.withdrawn:
                await _store(conn, scene, check, done, kept)
                await keep_answers_before(conn, kept.import_id, before)
            await save_topics(conn, topics_of(check, done))
    return report(check, import_id)


def _kept(congress_id: CongressId, actor: str, filename: str, done: Applied) -> KeptRollImport:
    counts = (len(done.created), len(done.changed), len(done.withdrawn))
    return KeptRollImport(ImportId(new_id()), congress_id, actor, filename, clock.now(), *counts)


async def _store(conn: Connection, scene: Scene, check: RollCheck, done: Applied, kept: KeptRollImport) -> None:
    congress_id, touched = kept.congress_id, [one.entry_id for one in (*done.changed, *done.withdrawn)]
    await add_awards(conn, congress_id, check.added_awards)
    await roll_imports.forget_changes(conn, congress_id, kept.imported_at - TIME_TO_UNDO)
    await roll_imports.keep_import(conn, kept)
    await roll_imports.keep_before(conn, kept.import_id, touched)
    await insert_entries(conn, congress_id, done.created)
    await save_entries(conn, (*done.changed, *done.withdrawn))
    await save_writers(conn, _reworded(scene, done), kept.actor, kept.imported_at)
    await roll_imports.keep_after(conn, kept.import_id, [*touched, *(one.entry_id for one in done.created)])
    reason = "Đổi số quyết định theo danh sách mới."
    announced = [one for one in done.changed if one.is_announced]
    await outbox.publish(conn, *(say.entry_corrected(scene.stage, one, reason, kept.imported_at) for one in announced))
    await audit.note(
        conn,
        kept.actor,
        "roll.imported",
        str(congress_id),
        created=len(done.created),
        updated=[str(entry.entry_id) for entry in done.changed],
        withdrawn=[str(entry.entry_id) for entry in done.withdrawn],
    )
    await tell_stage(conn, scene, await scene_of(conn, scene.congress, scene.stage))


def _reworded(scene: Scene, done: Applied) -> list[EntryId]:
    """Give the entries whose words the file wrote."""
    before = {entry.entry_id: words_digest(entry) for entry in scene.roll}
    return [one.entry_id for one in (*done.created, *done.changed) if before.get(one.entry_id) != words_digest(one)]
