"""What a stage asks of an entry before its name may be taken."""

from collections.abc import Iterable
from dataclasses import replace

from services.honors.domain.follow.known_congress import KnownCongress
from services.honors.domain.proof.approval import NO_RULES, RollRules
from services.honors.domain.proof.edition import Edition
from services.honors.domain.roll.entry import Entry
from services.honors.domain.stage.stage import Stage


def asks_for_approval(congress: KnownCongress, stage: Stage) -> bool:
    """Tell whether nothing unapproved may be taken: as somebody set it, else for a real congress; never in a rehearsal."""
    wanted = stage.needs_approval if stage.needs_approval is not None else not congress.synthetic
    return wanted and not stage.rehearsal


def rules_of(congress: KnownCongress, stage: Stage, edition: Edition | None) -> RollRules:
    """Give the rules now; a rehearsal asks nothing, it is there to find out."""
    if stage.rehearsal:
        return NO_RULES
    return RollRules(approved=asks_for_approval(congress, stage), placed=edition is not None)


def under(rules: RollRules, roll: Iterable[Entry]) -> list[Entry]:
    """Give the roll under these rules."""
    return list(roll) if rules == NO_RULES else [replace(entry, rules=rules) for entry in roll]
