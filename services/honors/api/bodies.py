"""What callers send."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from chassis.http.field_types import Body, PlainText
from services.honors.domain.ids import CommandId, EntryId, RowId
from services.honors.domain.roll.entry import RecipientKind
from services.honors.domain.roll.mending import Mending
from services.honors.domain.screens.registry import ScreenKind, Word
from services.honors.domain.stage.calling_order import LatePlace
from services.honors.domain.stage.stage import CardKind, Gesture
from services.honors.usecases.roll.place_entry import NewPlace

MOST = 2**53  # what a browser's number holds exactly

Text = Annotated[str, PlainText(200)]
Name = Annotated[str, PlainText(200, least=1)]
Reason = Annotated[str, PlainText(500, least=1)]
Revision = Annotated[int, Field(ge=1, le=MOST)]
Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]


class SeenCommand(Body):
    """`command_id` is made by the caller and repeated with a repetition; `revision` is the one the operator saw."""

    command_id: CommandId
    revision: Revision


class EdgeCommand(Body):
    """What is done at the edge of the stage may leave out the revision: names go on being taken meanwhile, and how far the
    entry has come decides.
    """

    command_id: CommandId
    revision: Revision | None = None


class DeferBody(EdgeCommand):
    reason: Reason


class ReinstateBody(EdgeCommand):
    """Bring back a deferred entry."""


class ArmBody(SeenCommand):
    entry_id: EntryId


class AnnounceBody(SeenCommand):
    """`digest` is that of the name as it stood armed; `skip_dwell`: knowingly, before the last name had its time.

    Of a row that is taken as a whole `entry_ids` are all that stood armed, from left to right. `is_decision`: the decision of
    `entry_id` stood armed, and nobody is named by taking it.
    """

    entry_id: EntryId
    digest: Digest
    skip_dwell: bool = False
    entry_ids: list[EntryId] = Field(default_factory=list, max_length=200)
    is_decision: bool = False


class ReleaseLockBody(SeenCommand):
    """`back` true goes back to what the flag, the silence or the black covers, false to the title; `to` names the solemn card that follows at once."""

    back: bool
    to: Literal["FLAG_SALUTE", "SILENCE"] | None = None


class TakeOverBody(Body):
    command_id: CommandId


class LateBody(SeenCommand):
    entry_id: EntryId
    place: LatePlace


class DwellBody(SeenCommand):
    """How long a name stays before the next may be taken, in milliseconds."""

    dwell_ms: Annotated[int, Field(ge=2_000, le=60_000)]


class ReturnBody(SeenCommand):
    """Announced by mistake: back into the queue."""

    reason: Reason


class CardBody(Body):
    """`item` counts slogans or agenda items from 1 (a SLOGAN without it is the theme). BLACK needs no revision.

    HONOREE shows an announced entry again and needs its `entry_id`. ROW shows whoever of `row_id` was announced, with the marker
    at `entry_id`; before the first name it shows the award alone. DECISION shows again that of `entry_id`.
    """

    command_id: CommandId
    revision: Revision | None = None
    card: CardKind
    item: Annotated[int, Field(ge=1, le=1000)] | None = None
    entry_id: EntryId | None = None
    row_id: RowId | None = None


class LooseCommand(Body):
    """What does not depend on the moment may leave out the revision; then the newest counts."""

    command_id: CommandId | None = None
    revision: Revision | None = None


class HoldBody(LooseCommand):
    """`on` false lets the entry go on."""

    on: bool = True
    reason: Reason


class CorrectBody(LooseCommand):
    """Words left out stay as they are. `in_public`: it is known that the entry was announced, so its words change before everybody.
    `though_present`: the honouree is dead though the door let them in (409 with `admitted` asks for it).
    """

    name: Name | None = None
    unit_name: Text | None = None
    award_name: Name | None = None
    position: Text | None = None
    citation: Annotated[str, PlainText(2000)] | None = None
    screen_citation: Annotated[str, PlainText(300)] | None = None
    form_of_address: Text | None = None
    review_period: Text | None = None
    decision_number: Name | None = None
    decision_date: date | None = None
    issuer: Text | None = None
    kind: RecipientKind | None = None
    posthumous: bool | None = None
    in_public: bool = False
    though_present: bool = False
    reason: Reason

    def mending(self) -> Mending:
        return Mending(**self.model_dump(include=set(Mending.__dataclass_fields__)))


class AwardRenamingBody(LooseCommand):
    """`written` becomes `wanted` in the entries that were shown; the other way round, with `takes_back`, it takes that back in those that
    were not announced since.
    """

    written: Name
    wanted: Name
    takes_back: bool = False
    entry_ids: Annotated[tuple[EntryId, ...], Field(min_length=1, max_length=5000)]


class WithdrawBody(LooseCommand):
    reason: Reason


class RunningOrderBody(Body):
    """All entries that are still to be announced, each once, in the order approved."""

    revision: Revision
    entry_ids: Annotated[list[EntryId], Field(max_length=5000)]


class ApproveBody(LooseCommand):
    """`digest` stands for the words as they were seen; null takes the approval back."""

    digest: Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")] | None


class PlaceBody(Body):
    """Where somebody stands who came after the order was approved."""

    revision: Revision
    place: NewPlace


class ApprovalRuleBody(Body):
    """`needed`: nothing unapproved may be taken on stage."""

    needed: bool


class ProxyRuleBody(Body):
    """`allowed`: somebody may be named to receive instead of a living person."""

    allowed: bool


class SignBody(Body):
    """`gesture` null takes away what that side said. `entry_id` is the name that stands large before whoever says it."""

    gesture: Gesture | None
    entry_id: EntryId | None = None


class BatchSizeBody(Body):
    revision: Revision
    size: Annotated[int, Field(ge=1, le=100)]


class RehearsalBody(Body):
    """`on` false ends the rehearsal and takes every step of it back. Where names were announced for real it only begins when
    `real_names` says how many: whoever asks has seen that a ceremony goes on.
    """

    revision: Revision
    on: bool
    real_names: Annotated[int, Field(ge=0, le=100_000)] = 0


class AcknowledgeBody(Body):
    """What a screen has on its glass: the revision of its card (0: none yet) and the digest of what it really drew.

    `version` is that of its page, `congress_id` whose card it draws. An old page says its revision only.
    """

    revision: Annotated[int, Field(ge=0, le=MOST)]
    word: Word = Word.SHOWING
    digest: Digest | None = None
    version: Annotated[str, PlainText(40)] = ""
    congress_id: UUID | None = None


class OrderScreenBody(Body):
    """`over_name`: the operator was told that a name is on air and that it will be covered."""

    over_name: bool = False


class PointScreenBody(OrderScreenBody):
    congress_id: UUID
    kind: ScreenKind


class DescribeScreenBody(Body):
    """What is left out stays as it is."""

    name: Annotated[str, PlainText(80, least=1)] | None = None
    is_main: bool | None = None
    is_public: bool | None = None
