"""What pages are shown of the reception."""

from dataclasses import dataclass
from datetime import datetime

from services.honors.domain.ids import DelegateId, SessionId
from services.honors.domain.introductions.introductions import Introductions, is_late, words


@dataclass(frozen=True)
class LeaderView:
    """`words` introduce them. `late`: they came after the list was frozen, and the MC decides."""

    delegate_id: DelegateId
    full_name: str
    words: str
    pronunciation: str
    unit_name: str
    seat: str
    vehicle: str
    escort: str
    room: str
    deputy: str
    here: bool
    introduced: int | None
    late: bool


@dataclass(frozen=True)
class IntroductionsView:
    """`here` of `expected` leaders are there; those with a number are the list that is read out. `counted`: the session that
    they are there in, None while nobody has come to any.
    """

    revision: int
    frozen_at: datetime | None
    expected: int
    here: int
    leaders: tuple[LeaderView, ...]
    counted: SessionId | None


def view_of(introductions: Introductions) -> IntroductionsView:
    """Give the view."""
    return IntroductionsView(
        revision=introductions.revision,
        frozen_at=introductions.frozen_at,
        expected=len(introductions.leaders),
        here=sum(leader.here for leader in introductions.leaders),
        leaders=tuple(
            LeaderView(
                delegate_id=leader.delegate_id,
                full_name=leader.full_name,
                words=words(leader),
                pronunciation=leader.pronunciation,
                unit_name=leader.unit_name,
                seat=leader.seat,
                vehicle=leader.vehicle,
                escort=leader.escort,
                room=leader.room,
                deputy=leader.deputy,
                here=leader.here,
                introduced=leader.introduced,
                late=is_late(leader, introductions.frozen_at),
            )
            for leader in introductions.leaders
        ),
        counted=introductions.counted,
    )
