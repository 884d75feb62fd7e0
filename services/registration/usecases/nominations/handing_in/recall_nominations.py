"""Takes back what a unit handed in and nobody has decided on: it stands on the unit's own list again."""

from dataclasses import dataclass

from chassis.errors import RuleBroken
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.nominations.states import Nomination, State, Step, taken
from services.registration.domain.people.acts import Kind
from services.registration.storage.nominations import nominations
from services.registration.storage.people import delegates
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.nominations.changing import settle
from services.registration.usecases.nominations.nominations_book import NominationBook, open_nominations
from services.registration.usecases.nominations.portal import require_open


@dataclass(frozen=True)
class Recalled:
    """`taken_back`: how many are on the unit's own list again, 1 or more."""

    taken_back: int
    book: NominationBook


async def recall_nominations(
    db: Database,
    actor: str,
    congress_id: CongressId,
    unit_code: str,
    *,
    only: DelegateId | None = None,
    with_holds: bool,
) -> Recalled:
    """Take back everybody who waits for the reviewers, alternates too, or `only` one person.

    Raises NotFound, RuleBroken (the unit's time is over; nobody of them waits any more).
    """
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        await require_open(conn, congress_id, unit_code)
        people = await nominations.of_congress(conn, congress_id, unit_code)
        back = {
            who: after
            for who, one in people.items()
            if only in (None, who)
            and one.nomination.state is State.SUBMITTED
            and isinstance(after := taken(one.nomination, Step.RECALL), Nomination)
        }
        if not back:
            raise RuleBroken("Không còn hồ sơ nào chờ xét để lấy về. Hồ sơ đã được xét thì xin liên hệ Ban Tổ chức.")
        for who in sorted(back):
            delegate = await delegates.lock_delegate(conn, who)
            assert delegate is not None
            await settle(conn, actor, delegate, back[who], Kind.RECALLED)
        return Recalled(len(back), await open_nominations(conn, congress, unit_code, with_holds=with_holds))
