"""What a line of the file means: an entry as it would be, or why it cannot come in."""

from dataclasses import dataclass

from chassis.files.meaning.questions import Place
from services.honors.domain.known.known_delegate import KnownDelegate
from services.honors.domain.roll.award_catalogue import Award
from services.honors.domain.roll.entry import Decision, RecipientKind, Words


@dataclass(frozen=True)
class Candidate:
    """An entry of the file. `kind` and `award` are None only while a question of `waits` is open.

    `list_number` is the file's own number, `list_position` the place from 1. `delegate_code` is what the file says, or what
    was found or answered; `linked` whoever has it, `is_confirmed` when somebody said so although the name differs. `movement` and `sector` are for figures only.
    `award_written` is what the file calls the award.
    """

    place: Place
    kind: RecipientKind | None
    words: Words
    award: Award | None
    grade: int
    decision: Decision
    list_number: str
    list_position: int
    delegate_code: str
    posthumous: bool
    linked: KnownDelegate | None = None
    is_confirmed: bool = False
    has_died: bool = False
    notes: tuple[str, ...] = ()
    waits: tuple[str, ...] = ()
    movement: str = ""
    sector: str = ""
    award_written: str = ""


@dataclass(frozen=True)
class Refusal:
    """Why a line cannot come in: the heading of the column, and a sentence that says what to do."""

    place: Place
    name: str
    column: str
    message: str
