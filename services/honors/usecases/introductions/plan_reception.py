"""The head of reception puts the leaders into the order of protocol, and notes how each comes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, DelegateId
from services.honors.domain.introductions.introductions import Introductions, Leader
from services.honors.domain.introductions.view import IntroductionsView
from services.honors.usecases.introductions.changing import change


@dataclass(frozen=True)
class Planned:
    """What is noted of one leader; texts may be ""."""

    delegate_id: DelegateId
    vehicle: str
    escort: str
    room: str
    deputy: str


async def plan_reception(
    db: Database, actor: str, congress_id: CongressId, revision: int, planned: Sequence[Planned]
) -> IntroductionsView:
    """Keep the leaders in the order of `planned`; one who is left out stands behind them, one unknown is passed over.

    A frozen list stays as it is: its numbers are what was read out. Raises Conflict for an older revision.
    """
    notes = {one.delegate_id: one for one in planned}

    def step(before: Introductions, _: datetime) -> tuple[list[Leader], datetime | None]:
        places = {one.delegate_id: place for place, one in enumerate(planned)}
        known = sorted(before.leaders, key=lambda leader: places.get(leader.delegate_id, len(places)))
        return [_noted(leader, notes.get(leader.delegate_id)) for leader in known], before.frozen_at

    return await change(db, actor, congress_id, revision, "reception.planned", step)


def _noted(leader: Leader, one: Planned | None) -> Leader:
    if one is None:
        return leader
    return replace(leader, vehicle=one.vehicle, escort=one.escort, room=one.room, deputy=one.deputy)
