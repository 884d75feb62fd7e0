"""One line of the honour roll: who is honoured, for what, by which decision, and how far it has come."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from chassis.files.meaning.spelling import exact
from services.honors.domain.ids import DelegateId, EntryId, SessionId
from services.honors.domain.proof.approval import NO_RULES, Approval, RollRules
from services.honors.domain.proof.public_correction import PublicCorrection
from services.honors.domain.rows.row import Row


class RecipientKind(StrEnum):
    COLLECTIVE = "COLLECTIVE"
    HOUSEHOLD = "HOUSEHOLD"
    INDIVIDUAL = "INDIVIDUAL"


KIND_NAMES = {
    RecipientKind.COLLECTIVE: "Tập thể",
    RecipientKind.HOUSEHOLD: "Hộ gia đình",
    RecipientKind.INDIVIDUAL: "Cá nhân",
}


class EntryStatus(StrEnum):
    """How far an entry has come. Whether it was announced is told by its `sequence`, which only RETURN takes back."""

    DRAFT = "DRAFT"
    SCHEDULED = "SCHEDULED"
    ON_HOLD = "ON_HOLD"
    ANNOUNCED = "ANNOUNCED"
    PRESENTED = "PRESENTED"
    RECEIVED_BY_PROXY = "RECEIVED_BY_PROXY"
    DEFERRED = "DEFERRED"
    REVOKED = "REVOKED"


@dataclass(frozen=True)
class Decision:
    """The decision an honour stands in. A blank number or date is a draft (two of the sources carry one)."""

    number: str
    date: date | None
    issuer: str

    @property
    def is_complete(self) -> bool:
        return bool(self.number) and self.date is not None


@dataclass(frozen=True)
class Representative:
    """The delegate who goes up: the honoured person, or whoever receives for a collective or household, or instead of somebody.

    `delegate_id` is None for somebody who is no delegate and was named by hand: whoever named them saw them there. `active` is false for one who was replaced or withdrawn; `present` is what the door says of the honouring session, `left`
    that they were there and went; `sessions` and `left_sessions` say the same of each sitting. `pronunciation` is how the name
    is said, '' where that is plain; `position`, `unit_name` and `seat` are the delegate's own. `portrait` stands for their picture
    where they agreed that screens show it, else ''. `admitted_at`: the door let them in, None where it told of no time.
    """

    delegate_id: DelegateId | None
    name: str
    form_of_address: str
    active: bool
    present: bool
    pronunciation: str = ""
    position: str = ""
    unit_name: str = ""
    left: bool = False
    seat: str = ""
    sessions: frozenset[SessionId] = field(default=frozenset(), compare=False)
    left_sessions: frozenset[SessionId] = field(default=frozenset(), compare=False)
    portrait: str = field(default="", compare=False)
    admitted_at: datetime | None = field(default=None, compare=False)

    @property
    def is_ready(self) -> bool:
        return self.active and self.present

    @property
    def was_admitted(self) -> bool:
        """Tell whether any sitting saw them come: also in a rehearsal, where everybody counts as present."""
        return bool(self.sessions or self.left_sessions)


@dataclass(frozen=True)
class Said:
    """How registration said an honoured person is called when their name was taken; '' where it said nothing."""

    form_of_address: str = ""
    pronunciation: str = ""


@dataclass(frozen=True)
class Words:
    """What is read out and shown, as the decision writes it. `position` and `citation` may be empty.

    `form_of_address` is the decision's ("Ông", "Thượng tá"), `review_period` the period it honours; empty where it writes none.
    `screen_citation` is the shorter citation for the big screen, where `|` ends a line; empty: the whole citation is drawn.
    """

    name: str
    unit_name: str
    award_name: str
    position: str
    citation: str
    form_of_address: str = ""
    review_period: str = ""
    screen_citation: str = ""

    @property
    def drawn_citation(self) -> str:
        return self.screen_citation or self.citation


@dataclass(frozen=True)
class Entry:
    """`grade` is 1 to 3, 0 where the award has none; `precedence` is the award's, lower is higher.

    `sequence` counts announcements of the congress from 1, None before; `approved_order` is the place that the
    approver gave by hand; `delegate_code` is what the honour roll file says, blank if nothing.
    `list_number` is the number that the file writes beside, as it writes it. `is_confirmed`: somebody said that the person with
    the code is meant although the name differs. `by_hand` has, by field, what a file had said before people mended it.
    `was_shown`: a screen said that it showed the name. `received_by` and `received_as` tell who received in fact, '' while nobody did.
    `approval` is the newest, of these words or of others; `writers` the accounts that wrote words since it, empty for nobody known;
    `rules` are what its stage asks of it. `said` is kept with an announced entry: what registration says later is not what was said. `status_before_rehearsal` is where it returns when the rehearsal that goes on is over, None if it took no step in it.
    `row` is the row on stage that it stands in, None where none was cut; `counts` are the sittings whose presence counts, empty for any.
    `decision_announced`: its decision was read out as an act of its own.
    `standing_by`: whoever goes up stands ready behind the stage; `certificate_number` is that of what was handed over.
    `correction` of announced words waits for a second person, or for being confirmed by one.
    `movement` and `sector` (field of work) are for figures, '' where no file says them.
    `proxy` was named to receive instead, whoever the link says; their `position` is what they are to the honouree, where that was said.
    `code_holder` is the delegate who has `delegate_code` and is not linked because the name is another, '' for nobody.
    """

    entry_id: EntryId
    kind: RecipientKind
    words: Words
    award_code: str
    precedence: int
    grade: int
    decision: Decision
    list_position: int
    posthumous: bool
    delegate_code: str
    status: EntryStatus
    representative: Representative | None = None
    proxy: Representative | None = None
    approved_order: int | None = None
    sequence: int | None = None
    announced_at: datetime | None = None
    corrected: bool = False
    status_before_rehearsal: EntryStatus | None = None
    list_number: str = ""
    is_confirmed: bool = False
    was_shown: bool = False
    received_by: str = ""
    received_as: str = ""
    by_hand: Mapping[str, str] = field(default_factory=dict)
    approval: Approval | None = None
    writers: frozenset[str] = frozenset()
    rules: RollRules = NO_RULES
    said: Said | None = None
    row: Row | None = None
    counts: frozenset[SessionId] = frozenset()
    standing_by: bool = False
    certificate_number: str = ""
    code_holder: str = ""
    decision_announced: bool = False
    correction: PublicCorrection | None = None
    movement: str = ""
    sector: str = ""

    @property
    def is_announced(self) -> bool:
        return self.sequence is not None

    @property
    def is_public(self) -> bool:
        return self.is_announced and self.status is not EntryStatus.REVOKED

    @property
    def is_ready(self) -> bool:
        """Tell whether somebody is known to be in the hall to receive it; of whom nobody knows, nobody says that they are."""
        return self.goes_up is not None and self.goes_up.is_ready

    @property
    def has_receiver(self) -> bool:
        """Tell whether it is known who receives it: a delegate, or whoever was named."""
        return self.goes_up is not None and self.goes_up.active

    @property
    def goes_up(self) -> Representative | None:
        """Give who goes up: whoever was named to receive instead, else whom the link says."""
        return self.proxy or self.linked_receiver

    @property
    def linked_receiver(self) -> Representative | None:
        """Give whom the link says; of a dead person nobody, where it is they themselves who stood on the list."""
        person = self.representative
        if person and self.posthumous and is_same_name(person.name, self.words.name):
            return None
        return person

    @property
    def honoured_delegate(self) -> DelegateId | None:
        """Give the honoured person where they stand on the list themselves, None for all others; never who receives for them."""
        person = self.representative
        if person is None or self.kind is not RecipientKind.INDIVIDUAL:
            return None
        return person.delegate_id if self.is_living or is_same_name(person.name, self.words.name) else None

    @property
    def is_in_person(self) -> bool:
        """Tell whether a living person receives for themselves."""
        return self.is_living and self.proxy is None

    @property
    def is_living(self) -> bool:
        return self.kind is RecipientKind.INDIVIDUAL and not self.posthumous

    @property
    def portrait(self) -> str:
        """Give what stands for the picture of the honoured person, '' where screens show none: of the dead nobody can be asked."""
        shown = self.rules.portraits and self.is_living and self.representative
        return shown.portrait if shown else ""

    @property
    def may_have_proxy(self) -> bool:
        """Tell whether anybody may be named to receive instead: of a living person only where the stage allows it."""
        return not self.is_living or self.rules.living_proxy


def is_same_name(name: str, other: str) -> bool:
    """Tell whether two names are the same but for case and the place of a tone; accents tell people apart."""
    return exact(name) == exact(other)
