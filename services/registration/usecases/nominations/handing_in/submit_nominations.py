"""Hands in what a unit has on its list, within its places and before its deadline; again hands in nothing more."""

from dataclasses import dataclass

from chassis.errors import RuleBroken
from chassis.storage.database import Connection, Database
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.nominations.states import Nomination, State, Step, taken
from services.registration.domain.people.acts import Kind
from services.registration.storage.nominations import nominations
from services.registration.storage.people import delegates
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.nominations.changing import settle
from services.registration.usecases.nominations.nominations_book import NominationBook, open_nominations
from services.registration.usecases.nominations.portal import require_open
from services.registration.usecases.places.ledger import within_places

ADVICE = "Xin rút bớt người, hoặc chuyển người thừa sang dự khuyết, rồi nộp lại."


@dataclass(frozen=True)
class Submitted:
    """`handed_in` counts those who were on the list and are with the reviewers now; 0 when all were already."""

    handed_in: int
    book: NominationBook


async def submit_nominations(
    db: Database, actor: str, congress_id: CongressId, unit_code: str, *, with_holds: bool
) -> Submitted:
    """Hand in everybody of the unit who is not yet, alternates too. Raises NotFound, RuleBroken (closed, beyond the places,
    nobody on the list): then nobody is handed in."""
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        await require_open(conn, congress_id, unit_code)
        handed_in = await _hand_in(conn, actor, congress, unit_code)
        return Submitted(handed_in, await open_nominations(conn, congress, unit_code, with_holds=with_holds))


async def _hand_in(conn: Connection, actor: str, congress: Congress, unit_code: str) -> int:
    people = await nominations.of_congress(conn, congress.congress_id, unit_code)
    ready = {
        who: after for who, one in people.items() if isinstance(after := taken(one.nomination, Step.SUBMIT), Nomination)
    }
    if not ready and not any(one.nomination.state is State.SUBMITTED for one in people.values()):
        raise RuleBroken("Chưa có ai trong danh sách để nộp. Xin thêm người hoặc nhập tệp rồi nộp.")
    async with within_places(conn, congress, ADVICE):
        for who in sorted(ready):
            await _one(conn, actor, who, ready[who])
    return len(ready)


async def _one(conn: Connection, actor: str, who: DelegateId, after: Nomination) -> None:
    delegate = await delegates.lock_delegate(conn, who)
    assert delegate is not None
    await settle(conn, actor, delegate, after, Kind.SUBMITTED)
