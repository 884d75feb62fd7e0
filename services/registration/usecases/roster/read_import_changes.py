"""Says person by person what one file did to the roster: who came in, who changed and how, who was withdrawn."""

from dataclasses import dataclass, replace
from datetime import datetime

from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId, DelegateId, ImportId
from services.registration.domain.people.acts import FieldChange, Kind
from services.registration.storage.people import acts, roster_imports

SHOWN_AT_MOST = 10_000
"""a file has no more rows than a level has delegates"""


@dataclass(frozen=True)
class ImportedPerson:
    """What a file did to one person, who is called `full_name` by now. IMPORTED without changes: the file brought them.

    Values of `hidden` changes are ''; `undone_at` says since when it was taken back.
    """

    delegate_id: DelegateId
    delegate_code: str
    full_name: str
    unit_code: str
    kind: Kind
    changes: tuple[FieldChange, ...]
    undone_at: datetime | None


async def read_import_changes(
    db: Database,
    actor: str,
    congress_id: CongressId,
    import_id: ImportId,
    *,
    only_own: bool = False,
    with_needs: bool = True,
) -> tuple[ImportedPerson, ...]:
    """Give them in the order of the units' names; the reading is noted. `only_own`: a clerk's files alone. Raises NotFound."""
    async with db.transaction() as conn:
        kept = await roster_imports.imports_of(conn, congress_id)
        if not any(one.import_id == import_id and (not only_own or one.actor == actor) for one in kept):
            raise NotFound("Không có lần nhập này.")
        await audit.note(conn, actor, "roster.import_read", str(import_id))
        people = tuple(
            ImportedPerson(
                *(one.act.delegate_id, one.delegate_code, one.full_name, one.unit_code),
                *(one.act.kind, one.act.changes, one.act.undone_at),
            )
            for one in await acts.people_of_import(conn, import_id, SHOWN_AT_MOST)
        )
    return people if with_needs else tuple(map(_without_needs, people))


def _without_needs(one: ImportedPerson) -> ImportedPerson:
    changes = (FieldChange(change.field, hidden=True) if change.field == "needs" else change for change in one.changes)
    return replace(one, changes=tuple(changes))
