"""What a stage asks of an entry before its name may be taken, and what it allows; the organisers set it."""

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from services.honors.domain.known.known_congress import KnownCongress
from services.honors.domain.proof.approval import NO_RULES, RollRules
from services.honors.domain.proof.edition import Edition
from services.honors.domain.roll.entry import Entry
from services.honors.domain.stage.stage import Stage


class StageRule(StrEnum):
    """APPROVAL: nothing unapproved is taken; LIVING_PROXY: somebody may be named to receive instead of a living person;
    PORTRAITS: who agreed stands on the screens with their portrait.
    """

    APPROVAL = "APPROVAL"
    LIVING_PROXY = "LIVING_PROXY"
    PORTRAITS = "PORTRAITS"


def with_rule(stage: Stage, rule: StageRule, *, holds: bool) -> Stage:
    match rule:
        case StageRule.APPROVAL:
            return replace(stage, needs_approval=holds)
        case StageRule.LIVING_PROXY:
            return replace(stage, living_proxy=holds)
        case StageRule.PORTRAITS:
            return replace(stage, portraits=holds)


def asks_for_approval(congress: KnownCongress, stage: Stage) -> bool:
    """Tell whether nothing unapproved may be taken: as somebody set it, else for a real congress; never in a rehearsal."""
    return _wants_approval(congress, stage) and not stage.rehearsal


def is_guarded(congress: KnownCongress, stage: Stage, entry: Entry) -> bool:
    """Tell whether `entry` went out under the rule: an editor alone does not change it, a rehearsal or not."""
    is_public = entry.is_announced and not stage.is_rehearsed(entry.sequence)
    return is_public and _wants_approval(congress, stage)


def rules_of(congress: KnownCongress, stage: Stage, edition: Edition | None) -> RollRules:
    """Give the rules now; a rehearsal asks nothing, it is there to find out, but allows no more than the day itself."""
    if stage.rehearsal:
        return RollRules(living_proxy=stage.living_proxy, portraits=stage.portraits)
    approved, placed = asks_for_approval(congress, stage), edition is not None
    return RollRules(approved, placed, stage.living_proxy, stage.portraits)


def _wants_approval(congress: KnownCongress, stage: Stage) -> bool:
    return stage.needs_approval if stage.needs_approval is not None else not congress.synthetic


def under(rules: RollRules, roll: Iterable[Entry]) -> list[Entry]:
    """Give the roll under these rules."""
    return list(roll) if rules == NO_RULES else [replace(entry, rules=rules) for entry in roll]
