"""The card of a decision: the picture itself, which stays as it was taken whatever the roll says later."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class DecisionCard:
    """What the hall sees of a decision: only what stands in the roll, which a second person approves."""

    number: str
    date: date
    issuer: str
    award_name: str
