"""What the page of one proposal shows: the person, how far they are, the evidence, and for reviewers who they may be as well."""

from dataclasses import dataclass

from chassis.errors import Forbidden
from chassis.storage.database import Connection, Database
from services.registration.domain.congress.congress import unit_names
from services.registration.domain.ids import DelegateId
from services.registration.domain.nominations.states import Hold, State
from services.registration.domain.people.delegate import HERE, Delegate
from services.registration.domain.people.missing import reported_of, to_complete
from services.registration.domain.people.namesakes import people_like
from services.registration.domain.places import Cell
from services.registration.storage.congress import congresses
from services.registration.storage.nominations import evidence, lists, nominations
from services.registration.storage.nominations.evidence import KeptEvidence
from services.registration.storage.people import delegates
from services.registration.storage.places.figures import NOBODY, figures_of
from services.registration.usecases.people.delegate_file import DelegateFile, open_file
from services.registration.usecases.people.finding.the_delegate import the_delegate
from services.registration.usecases.places.ledger import load_ledger


@dataclass(frozen=True)
class MayBe:
    """Somebody else on some list who may be this person. `same_number`: they have the same id number."""

    delegate_code: str
    full_name: str
    unit_name: str
    same_number: bool


@dataclass(frozen=True)
class PlacesThere:
    """The places of the unit in the person's category: of `allocated`, `approved` are delegates and `submitted` wait; `free`
    is what the approved leave over, below 0 where more are there than places."""

    allocated: int
    approved: int
    submitted: int
    free: int


@dataclass(frozen=True)
class NominationFile:
    """One proposal. `hold` and `may_be` are for reviewers: NONE and empty for the unit. `places` None: the congress gives out
    none. `to_complete` names what lacks, as the unit is told; `declared` tells of each fact that the credentials report counts by
    whether it is known."""

    person: DelegateFile
    state: State
    alternate: int | None
    reason: str
    evidence: tuple[KeptEvidence, ...]
    hold: Hold
    may_be: tuple[MayBe, ...]
    places: PlacesThere | None
    to_complete: tuple[str, ...]
    declared: dict[str, bool]


async def read_nomination(
    db: Database, actor: str, delegate_id: DelegateId, *, only_unit: str | None = None
) -> NominationFile:
    """Give the file and note that it was read. `only_unit` binds a unit's clerk. Raises NotFound, Forbidden."""
    async with db.transaction() as conn:
        delegate = await the_delegate(conn, delegate_id)
        if only_unit not in (None, delegate.person.unit_code):
            raise Forbidden("Người này thuộc đơn vị khác. Xin liên hệ Ban Tổ chức.")
        return await open_nomination(conn, actor, delegate, for_reviewers=only_unit is None)


async def open_nomination(conn: Connection, actor: str, delegate: Delegate, *, for_reviewers: bool) -> NominationFile:
    """Give the file as it is."""
    kept = await nominations.find(conn, delegate.delegate_id)
    assert kept is not None
    hold = kept.nomination.hold if for_reviewers else Hold.NONE
    may_be = await _may_be(conn, delegate) if for_reviewers else ()
    file = await open_file(conn, actor, delegate)
    return NominationFile(
        file,
        *(kept.nomination.state, kept.nomination.alternate, kept.reason),
        tuple(await evidence.evidence_of(conn, delegate.delegate_id)),
        *(hold, may_be),
        await _places(conn, delegate),
        to_complete(file.missing, delegate.person.position, has_photo=file.photo is not None),
        reported_of(delegate.person, file.given),
    )


async def _places(conn: Connection, delegate: Delegate) -> PlacesThere | None:
    congress = await congresses.find_congress(conn, delegate.congress_id)
    assert congress is not None
    ledger = (await load_ledger(conn, congress)).ledger
    if not ledger.opened:
        return None
    cell = Cell(delegate.person.unit_code, delegate.person.category)
    allocated = ledger.allocated.get(cell, 0)
    there = (await figures_of(conn, delegate.congress_id)).get(cell, NOBODY)
    return PlacesThere(allocated, there.approved, there.submitted, allocated - there.approved)


async def _may_be(conn: Connection, delegate: Delegate) -> tuple[MayBe, ...]:
    congress = await congresses.find_congress(conn, delegate.congress_id)
    assert congress is not None
    everybody = await delegates.delegates_of(conn, delegate.congress_id)
    others = [one for one in everybody if one.status in HERE and one.delegate_id != delegate.delegate_id]
    same = set(await lists.same_number_elsewhere(conn, delegate.delegate_id))
    alike = {one.delegate_id for one in people_like(delegate.person, others)} | same
    names = unit_names(congress)
    return tuple(
        MayBe(one.delegate_code, one.person.full_name, names[one.person.unit_code], one.delegate_id in same)
        for one in others
        if one.delegate_id in alike
    )
