"""Somebody at a door waits for a steward: to be nodded in, or because a machine could not help."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from services.checkin.domain.hall.hall_code import Place
from services.checkin.domain.ids import ChallengeId, DelegateId, PhoneId

LASTS = timedelta(minutes=15)
"""Who has not been answered until then has gone, or was let in otherwise."""


class CallKind(StrEnum):
    """NOD: a delegate before the hall's QR asks to be let in. HELP: a machine that stands alone refused somebody."""

    NOD = "NOD"
    HELP = "HELP"


class CallState(StrEnum):
    OPEN = "OPEN"
    NODDED = "NODDED"
    REJECTED = "REJECTED"
    SEEN = "SEEN"
    LAPSED = "LAPSED"


class CallAnswer(StrEnum):
    """NOD and REJECT answer who asks to be let in, SEEN who needs help."""

    NOD = "NOD"
    REJECT = "REJECT"
    SEEN = "SEEN"

    def answers(self, kind: CallKind) -> bool:
        return (self is CallAnswer.SEEN) is (kind is CallKind.HELP)


@dataclass(frozen=True, slots=True)
class Badge:
    """Whose code a phone showed. `typed`: by its twelve digits alone, which prove nothing."""

    delegate_id: DelegateId
    credential_id: str
    version: int
    typed: bool


@dataclass(frozen=True, slots=True)
class Challenge:
    """One tap of one phone for one badge at one place, until `until`. `companion`: this phone has brought somebody else before."""

    challenge_id: ChallengeId
    phone: PhoneId | None
    place: Place
    congress_number: int
    badge: Badge
    taken_at: datetime
    companion: bool


def needs_nod(challenge: Challenge, *, at_once: bool) -> bool:
    """A signed pass alone, the first of its phone, comes in at once where the organisers say so; all else takes a steward's eyes."""
    return not at_once or challenge.badge.typed or challenge.companion or challenge.phone is None
