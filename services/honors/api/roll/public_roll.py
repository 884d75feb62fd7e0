"""What everybody may know: the names announced so far."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from fastapi import APIRouter

from chassis import clock
from chassis.errors import NotFound
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.http.route_rules import public
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind
from services.honors.domain.roll.line import address_of
from services.honors.usecases.stage.scene import read_scene

router = APIRouter(tags=["live"])


@dataclass(frozen=True)
class PublicEntry:
    """One announced honour. A withdrawn one keeps its place and loses its words."""

    sequence: int
    entry_id: EntryId
    withdrawn: bool
    corrected: bool
    kind: RecipientKind
    posthumous: bool | None
    form_of_address: str | None
    name: str | None
    unit_name: str | None
    award_name: str | None
    decision_number: str | None
    decision_date: date | None
    announced_at: datetime | None


@dataclass(frozen=True)
class PublicRoll:
    as_of: datetime
    congress_name: str
    title_lines: list[str]
    synthetic: bool
    entries: list[PublicEntry]


@router.get("/congresses/{congress_id}/public-roll", dependencies=[public()], responses=problems(NotFound))
async def get_public_roll(congress_id: UUID, db: Db) -> PublicRoll:
    """Give what was announced so far, in the order of announcement; nothing else, and nothing that was rehearsed."""
    async with db.transaction() as conn:
        scene = await read_scene(conn, CongressId(congress_id))
    announced = sorted(
        (entry for entry in scene.roll if entry.is_announced and not scene.stage.is_rehearsed(entry.sequence)),
        key=lambda entry: entry.sequence or 0,
    )
    return PublicRoll(
        as_of=clock.now(),
        congress_name=scene.congress.name,
        title_lines=list(scene.congress.title_lines),
        synthetic=scene.congress.synthetic,
        entries=[_public(entry) for entry in announced],
    )


def _public(entry: Entry) -> PublicEntry:
    withdrawn = entry.status is EntryStatus.REVOKED
    return PublicEntry(
        sequence=entry.sequence or 0,
        entry_id=entry.entry_id,
        withdrawn=withdrawn,
        corrected=entry.corrected,
        kind=entry.kind,
        posthumous=None if withdrawn else entry.posthumous,
        form_of_address=None if withdrawn else address_of(entry),
        name=None if withdrawn else entry.words.name,
        unit_name=None if withdrawn else entry.words.unit_name,
        award_name=None if withdrawn else entry.words.award_name,
        decision_number=None if withdrawn else entry.decision.number,
        decision_date=None if withdrawn else entry.decision.date,
        announced_at=entry.announced_at,
    )
