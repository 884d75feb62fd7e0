"""A second person's word that what is drawn and read of an entry is what the decision says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True)
class Approval:
    """`digest` stands for the words that were approved, which `words` has by field (empty where nobody kept them); `approved_by` is
    the account, `approver` what people call it.
    """

    digest: str
    approved_by: str
    approver: str
    approved_at: datetime
    words: Mapping[str, str] = field(default_factory=dict)


class Standing(StrEnum):
    """How the words of an entry stand: REWORDED were approved once, and are others now."""

    APPROVED = "APPROVED"
    REWORDED = "REWORDED"
    UNAPPROVED = "UNAPPROVED"


@dataclass(frozen=True)
class RollRules:
    """What a stage asks of an entry before it is announced: `approved` words, and a place in the edition (`placed`).
    `portraits`: who agreed stands on the screens with their portrait.

    `living_proxy`: somebody may be named to receive instead of a living person (domain brief, section 8 rule 8: else nobody does).
    """

    approved: bool = False
    placed: bool = False
    living_proxy: bool = False
    portraits: bool = False


NO_RULES = RollRules()
