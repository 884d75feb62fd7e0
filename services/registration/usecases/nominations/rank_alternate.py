"""Lets somebody stand among the alternates of their unit's category, or move up from them in their order."""

from dataclasses import replace

from chassis.storage.database import Connection, Database
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import DelegateId
from services.registration.domain.nominations.states import OPEN_TO_THE_UNIT, State, Why, why_not_next
from services.registration.domain.people.acts import Kind
from services.registration.storage.nominations import nominations
from services.registration.storage.nominations.nominations import KeptNomination
from services.registration.usecases.nominations.changing import (
    close_ranks,
    lock_proposal,
    overtaken,
    refused,
    seen,
    settle,
)
from services.registration.usecases.nominations.nomination_file import NominationFile, open_nomination
from services.registration.usecases.nominations.portal import require_open
from services.registration.usecases.places.ledger import within_places


async def rank_alternate(
    db: Database, actor: str, delegate_id: DelegateId, version: int, place: int | None, *, only_unit: str | None = None
) -> NominationFile:
    """Give the file with the person as alternate number `place`, the others behind; None: among those who come.

    `only_unit` binds a unit's clerk, to their deadline too. Raises NotFound, Forbidden, RuleBroken (decided already; somebody
    stands before them; no place free), Overtaken with the file as it is.
    """
    async with db.transaction() as conn:
        congress, delegate, kept = await lock_proposal(conn, delegate_id, only_unit)
        if seen(delegate, version):
            if only_unit is not None:
                await require_open(conn, congress.congress_id, only_unit)
            if why := await _why_not(conn, congress, kept, place):
                raise refused(why)
            async with within_places(conn, congress):
                changed = await settle(conn, actor, delegate, replace(kept.nomination, alternate=place), Kind.RANKED)
                await close_ranks(conn, congress, kept, place)
            return await open_nomination(conn, actor, changed, for_reviewers=only_unit is None)
        current = await open_nomination(conn, actor, delegate, for_reviewers=only_unit is None)
    raise overtaken(current, current.person.version)


async def _why_not(conn: Connection, congress: Congress, kept: KeptNomination, place: int | None) -> Why | None:
    if kept.nomination.state not in OPEN_TO_THE_UNIT:
        return Why.NOT_FROM_HERE
    if place is not None or kept.nomination.alternate is None or kept.nomination.state is not State.SUBMITTED:
        return None
    everybody = await nominations.of_congress(conn, congress.congress_id, kept.unit_code)
    line = {
        who: one.nomination
        for who, one in everybody.items()
        if one.category == kept.category and one.nomination.alternate and one.nomination.state is State.SUBMITTED
    }
    return why_not_next(line, kept.delegate_id)
