"""What a unit's clerk may write of somebody whom the unit itself proposes."""

from chassis.errors import Forbidden, RuleBroken
from chassis.storage.database import Connection
from services.registration.domain.nominations.states import OPEN_TO_THE_UNIT
from services.registration.domain.people.delegate import Delegate
from services.registration.domain.people.proposals import takes_of_a_proposal
from services.registration.domain.roster.by_hand import Typed
from services.registration.storage.congress import congresses
from services.registration.storage.nominations import nominations
from services.registration.usecases.nominations.portal import require_open
from services.registration.usecases.people.by_hand import read_by_hand

NOT_YOURS_NOW = "Hồ sơ này đã được xét, đơn vị không sửa được nữa. Xin liên hệ Ban Tổ chức."


async def of_own_proposal(conn: Connection, actor: str, delegate: Delegate, typed: Typed) -> Typed:
    """Give what was typed, all of which the clerk `actor` may write. The person's row is locked.

    Raises RuleBroken (decided; the unit's time is over), Malformed, Forbidden (seat and standing are not theirs).
    """
    kept = await nominations.find(conn, delegate.delegate_id)
    if kept is None or kept.nomination.state not in OPEN_TO_THE_UNIT:
        raise RuleBroken(NOT_YOURS_NOW)
    await require_open(conn, delegate.congress_id, delegate.person.unit_code)
    congress = await congresses.find_congress(conn, delegate.congress_id)
    assert congress is not None
    if takes_of_a_proposal(delegate.person, read_by_hand(typed, delegate.person, congress).person):
        raise Forbidden("Ghế và tư cách do Ban Tổ chức đặt. Xin liên hệ Ban Tổ chức.")
    return typed
