"""What an operator asks for and what they are told."""

from dataclasses import dataclass

from services.honors.domain.ids import CommandId, CongressId
from services.honors.domain.roll.entry_view import EntryView
from services.honors.domain.stage.announcement import Outcome


@dataclass(frozen=True)
class Command:
    """`command_id` is made by the caller and repeated with a repetition; `revision` is the one the operator saw.

    `revision` None means: whatever it is now (for what does not depend on the moment, like a correction). `hand` stands for
    the sign-in or paired device that gives it, `name` is what people call it.
    """

    congress_id: CongressId
    command_id: CommandId
    actor: str
    revision: int | None
    hand: str = ""
    name: str = ""


@dataclass(frozen=True)
class CommandAnswer:
    """The outcome, a sentence for the operator, the stage's revision now, and the entry as it is now.

    `digest` is that of the entry where it stands armed now, to be named when it is taken; `is_decision`: it is its decision that
    stands armed before it.
    """

    outcome: Outcome
    sentence: str
    revision: int
    entry: EntryView | None
    digest: str | None = None
    is_decision: bool = False
