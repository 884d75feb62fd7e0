"""What operators do to a stage, as pure steps: whatever leads a name onto the screens goes through here."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from services.honors.domain.ids import EntryId
from services.honors.domain.stage.stage import (
    LOCKED_CARDS,
    TITLE,
    Armed,
    CardKind,
    Hold,
    Moved,
    Picture,
    Side,
    Sign,
    Stage,
)

LOCKED = "Màn hình đang khóa (chào cờ, mặc niệm hoặc màn hình đen). Giữ nút mở khóa 2 giây trước."


def held_by_another(stage: Stage, hand: str) -> str | None:
    """Give the sentence for an operator who does not hold the stage; None for whoever does, or when nobody does."""
    if stage.hold is None or stage.hold.hand == hand:
        return None
    return f"“{stage.hold.name}” đang điều khiển sân khấu. Bấm “Nhận điều khiển” nếu cần làm thay."


def taken_over(stage: Stage, hold: Hold) -> Stage:
    """Give the stage in the hand of `hold`; whoever holds it already goes on holding it since then."""
    same = stage.hold is not None and stage.hold.hand == hold.hand
    return stage if same else replace(stage, hold=hold)


def armed(stage: Stage, drawn: Armed | None) -> Stage:
    return replace(stage, armed=drawn)


def taken(stage: Stage, following: Armed | None, at: datetime, picture: Picture) -> Stage:
    """Put what is armed on air as `picture` and arm `following`. The caller has decided that it may be taken."""
    assert stage.armed is not None
    sequence = stage.sequence + len(stage.armed.names)
    told = replace(stage.showing(picture), taken_back="", withdrawn="")
    return replace(told, sequence=sequence, armed=following, taken_at=at, signs=())


def shown(stage: Stage, picture: Picture) -> Stage:
    """Put another card on air. A lock remembers what it covers; black over the flag or the silence covers both."""
    if picture == replace(stage.picture, covers=None):
        return stage
    return stage.showing(replace(picture, covers=stage.picture if picture.card in LOCKED_CARDS else None))


def released(stage: Stage, *, back: bool) -> Stage:
    """Leave a locked card: `back` to what it covers, else to the title. What is locked itself still covers what it did."""
    if not back or stage.covered is None:
        return stage.showing(TITLE)
    under = stage.showing(stage.covered)
    return replace(under, covered=TITLE) if under.locked and under.covered is None else under


def taken_off(stage: Stage, entry_id: EntryId) -> Stage:
    """Give the stage without that name: neither on air, nor under a lock, nor armed."""
    stage = stage.showing(stage.picture.without(entry_id))
    return replace(stage, armed=None) if stage.armed and entry_id in stage.armed.called else stage


def taken_back(stage: Stage, what: str) -> Stage:
    """Give the stage, off which it was taken, after `what` (a name, a decision) was announced by mistake: nothing stays armed.

    What stood armed was to follow the mistake; whoever is to come is proposed anew behind the name that stands last.
    """
    return replace(stage, armed=None, taken_back=what)


def withdrawn(stage: Stage, entry_id: EntryId, name: str, *, in_its_row: bool) -> Stage:
    """Give the stage without that name, and with word to the MC where it stood before them: on air, under a lock or armed;
    `in_its_row`: its row does, on air or under a lock.
    """
    off = taken_off(stage, entry_id)
    return replace(off, withdrawn=name) if off != stage or in_its_row else off


def disarmed(stage: Stage, entry_id: EntryId) -> Stage:
    """Give the stage with nothing armed where that name alone stood armed: whoever comes next is proposed, and armed by a person.

    A row that is taken as a whole stays armed and says what differs: the rest of it is armed anew.
    """
    return replace(stage, armed=None) if stage.armed and stage.armed.called == (entry_id,) else stage


def rehearsal_over(stage: Stage) -> Stage:
    """Give the stage with the title on air, whatever was practised last; black, which somebody pressed, stays over it."""
    return stage.showing(replace(TITLE, card=CardKind.BLACK, covers=TITLE) if stage.card is CardKind.BLACK else TITLE)


def decision_off(stage: Stage, number: str, day: date, under: Iterable[EntryId]) -> Stage:
    """Give the stage without the decision by which these are honoured: neither on air, nor under a lock, nor armed."""
    stage = stage.showing(stage.picture.without_decision(number, day))
    for entry_id in under:
        stage = taken_off(stage, entry_id)
    return stage


def placed(stage: Stage, entry_id: EntryId, after: EntryId | None) -> Stage:
    """Let a late entry be called behind `after` (None: behind all), and behind whoever was placed there before."""
    others = tuple(each for each in stage.moved if each.entry_id != entry_id)
    return replace(stage, moved=(*others, Moved(entry_id, after)))


def signed(stage: Stage, side: Side, sign: Sign | None) -> Stage:
    """Give the stage with `sign` as the only one of that side; None takes away what it said."""
    others = tuple(one for one in stage.signs if one.side is not side)
    return replace(stage, signs=(*others, sign) if sign else others)
