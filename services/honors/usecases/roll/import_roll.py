"""Takes in an honour roll file: good rows come in, bad ones are listed, again means update."""

from collections.abc import Sequence
from dataclasses import dataclass

from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.roll.award_catalogue import award_catalogue
from services.honors.domain.roll.entry import Entry, EntryStatus
from services.honors.domain.roll.roll_import import Planned, plan_import
from services.honors.domain.roll.roll_row import RollRow, RowProblem
from services.honors.storage.follow.delegates import known_codes
from services.honors.storage.roll.entries import insert_entries, save_entries
from services.honors.usecases.stage.scene import locked_scene, scene_of
from services.honors.usecases.stage.tell_stage import tell_stage


@dataclass(frozen=True)
class ImportReport:
    """`rows` = rows with content below the header; each is created, updated, unchanged or in `errors`."""

    rows: int
    created: int
    updated: int
    unchanged: int
    errors: list[RowProblem]
    warnings: list[RowProblem]
    dry_run: bool


async def import_roll(
    db: Database, congress_id: CongressId, actor: str, read: Sequence[RollRow | list[RowProblem]], *, dry_run: bool
) -> ImportReport:
    """Join the rows read from a file with the roll; with `dry_run` only say what would happen. Raises NotFound."""
    good = [row for row in read if isinstance(row, RollRow)]
    bad = [problem for row in read if isinstance(row, list) for problem in row]
    async with db.transaction() as conn:
        scene = await locked_scene(conn, congress_id)
        planned = plan_import(good, scene.roll, await known_codes(conn, congress_id))
        if not dry_run and (planned.created or planned.updated):
            await insert_entries(conn, congress_id, [_new_entry(row) for row in planned.created])
            await save_entries(conn, planned.updated)
            await audit.note(
                conn,
                actor,
                "roll.imported",
                str(congress_id),
                created=len(planned.created),
                updated=[str(entry.entry_id) for entry in planned.updated],
            )
            after = await scene_of(conn, scene.congress, scene.stage)
            await tell_stage(conn, scene, after)
    return _report(len(read), bad, planned, dry_run=dry_run)


def _new_entry(row: RollRow) -> Entry:
    return Entry(
        entry_id=EntryId(new_id()),
        kind=row.kind,
        words=row.words,
        award_code=row.award_code,
        precedence=award_catalogue()[row.award_code].precedence,
        grade=row.grade,
        decision=row.decision,
        list_position=row.list_position,
        posthumous=row.posthumous,
        delegate_code=row.delegate_code,
        status=EntryStatus.SCHEDULED if row.decision.is_complete else EntryStatus.DRAFT,
    )


def _report(rows: int, bad: list[RowProblem], planned: Planned, *, dry_run: bool) -> ImportReport:
    return ImportReport(
        rows=rows,
        created=len(planned.created),
        updated=len(planned.updated),
        unchanged=planned.unchanged,
        errors=sorted(bad + planned.errors, key=lambda problem: problem.row),
        warnings=planned.warnings,
        dry_run=dry_run,
    )
