"""What is paired with a stage, what each of them proves, and what may be asked of it without harm to what is on air."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from services.honors.domain.stage.stage import LOCKED_CARDS, CardKind

READ_OUT = frozenset({CardKind.HONOREE, CardKind.ROW, CardKind.DECISION})
"""Cards that are being read while they are on air."""


class ScreenKind(StrEnum):
    """BOARD: a big screen; MC: the tablet that is read from; REMOTE: a laptop that operates the stage; BACKSTAGE: a phone there;
    TV: the line for a broadcaster's mixer, which goes on air and is never a main screen.
    """

    BOARD = "BOARD"
    MC = "MC"
    REMOTE = "REMOTE"
    BACKSTAGE = "BACKSTAGE"
    TV = "TV"


ROLE_OF = {
    ScreenKind.BOARD: "SCREEN",
    ScreenKind.MC: "MC",
    ScreenKind.REMOTE: "STAGE",
    ScreenKind.BACKSTAGE: "BACKSTAGE",
    ScreenKind.TV: "TV",
}


class Word(StrEnum):
    """What a screen says of itself.

    SHOWING: a card; DARK: its own keyboard made it black; NEUTRAL: the title of the congress stands in, because it hears
    nothing; NUMBER: its number and name cover the card.
    """

    SHOWING = "SHOWING"
    DARK = "DARK"
    NEUTRAL = "NEUTRAL"
    NUMBER = "NUMBER"


class Glass(StrEnum):
    """What stands on it: AS_SENT or OTHER by the digest of what it drew, UNKNOWN where there is none to compare."""

    AS_SENT = "AS_SENT"
    OTHER = "OTHER"
    UNKNOWN = "UNKNOWN"
    DARK = "DARK"
    NEUTRAL = "NEUTRAL"
    NUMBER = "NUMBER"

    @property
    def shows_its_card(self) -> bool:
        return self in (Glass.AS_SENT, Glass.UNKNOWN)


class Order(StrEnum):
    """What an operator asks of a screen. IDENTIFY: to show its number and name for a few seconds."""

    IDENTIFY = "IDENTIFY"
    RELOAD = "RELOAD"
    POINT = "POINT"


class OrderOutcome(StrEnum):
    """DONE; LOCKED: never over flag, silence or black; NAME_ON_AIR: only when it is said that the name is covered."""

    DONE = "DONE"
    LOCKED = "LOCKED"
    NAME_ON_AIR = "NAME_ON_AIR"


SENTENCES = {
    OrderOutcome.DONE: "Đã gửi. Màn hình làm theo trong vài giây.",
    OrderOutcome.LOCKED: "Đang chào cờ, mặc niệm hoặc màn hình đen: không đụng đến màn hình lớn. Chờ hết nghi lễ rồi bấm lại.",
    OrderOutcome.NAME_ON_AIR: "Đang có tên hoặc quyết định trên màn hình: việc này che mất trong vài giây. Bấm lần nữa nếu vẫn làm.",
}


def kind_of(roles: Collection[str]) -> ScreenKind:
    return next((kind for kind, role in ROLE_OF.items() if role in roles), ScreenKind.REMOTE)


@dataclass(frozen=True)
class Sent:
    """What the screens were sent. `on_air`: the revision of the newest card; `digest`: that of the card which a screen names,
    '' where it was sent without one, None where there was no such card.
    """

    on_air: int
    digest: str | None


def glass_of(word: Word, revision: int, drew: str | None, sent: Sent) -> tuple[Glass, int]:
    """Tell what stands on a screen and of which card, 0 for none. `drew`: digest of what it drew, None from an old page.

    A card that was never sent (from before a database was restored, of another congress, or made up) is another picture.
    """
    never = revision > sent.on_air or (drew is not None and sent.digest is None)
    known = 0 if never else revision
    if word is not Word.SHOWING:
        return Glass(word.value), known
    if never:
        return Glass.OTHER, known
    if drew is None or not sent.digest:
        return Glass.UNKNOWN, known
    return Glass.AS_SENT if drew == sent.digest else Glass.OTHER, known


def outcome_of(kind: ScreenKind, on_air: CardKind, *, over_name: bool) -> OrderOutcome:
    """Decide whether a screen may be disturbed now. `over_name`: the operator was told that a name is on air."""
    if kind not in (ScreenKind.BOARD, ScreenKind.TV):
        return OrderOutcome.DONE
    if on_air in LOCKED_CARDS:
        return OrderOutcome.LOCKED
    return OrderOutcome.NAME_ON_AIR if on_air in READ_OUT and not over_name else OrderOutcome.DONE
