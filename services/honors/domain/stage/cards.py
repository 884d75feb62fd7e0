"""What the big screen may show, and in which words."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from services.honors.domain.follow.known_congress import CongressState, KnownCongress
from services.honors.domain.ids import EntryId
from services.honors.domain.proof.four_eyes import is_changed_in_public
from services.honors.domain.roll.entry import Entry, RecipientKind
from services.honors.domain.roll.line import address_of, period_of
from services.honors.domain.roll.receiver import receiver_name, receiver_position
from services.honors.domain.stage.stage import LOCKED_CARDS, CardKind, Picture, Stage

CALM_CARDS = LOCKED_CARDS | {CardKind.TITLE}
"""What calms a hall and names nobody: shown whatever became of the congress."""


@dataclass(frozen=True)
class Honoree:
    """Whom the screen names. `representative_name` (with form of address) and their own position only for a collective, a
    household or a dead person, and only of somebody who is in the hall. `review_period` as it is read, '' where the
    decision writes none; `position` only of a person; `citation` is that for the screen where there is one, and `|` in it ends a line.
    """

    entry_id: EntryId
    name: str
    kind: RecipientKind
    form_of_address: str
    award_name: str
    review_period: str
    position: str
    unit_name: str
    citation: str
    decision_number: str
    decision_date: date | None
    representative_name: str | None
    representative_position: str = ""
    posthumous: bool = False


@dataclass(frozen=True)
class BoardCard:
    """A whole picture for the screen: nothing of it depends on an earlier card. `text` is the slogan or agenda item.

    A screen takes each as it comes, also one with a lower revision: then the stage began anew from a dump.
    Frames kept from before there were rehearsals do not say `rehearsal`. `digest` stands for the words that a screen draws of
    it (`drawn.py`); only what is sent to screens has one.
    """

    as_of: datetime
    revision: int
    card: CardKind
    locked: bool
    title_lines: tuple[str, ...]
    text: str | None
    honoree: Honoree | None
    synthetic: bool
    rehearsal: bool = False
    digest: str = ""


def board_card(congress: KnownCongress, stage: Stage, on_air: Entry | None, as_of: datetime) -> BoardCard:
    """Give the card on air. `on_air` is the announced entry that `stage.entry_id` names, if any."""
    shown = on_air if stage.card is CardKind.HONOREE and on_air and on_air.is_public else None
    return BoardCard(
        as_of=as_of,
        revision=stage.card_revision,
        card=stage.card,
        locked=stage.locked,
        title_lines=tuple(congress.title_lines),
        text=card_text(congress, stage.card, stage.item),
        honoree=honoree(shown) if shown else None,
        synthetic=congress.synthetic,
        rehearsal=stage.rehearsal,
    )


def card_to_come(congress: KnownCongress, stage: Stage, entry: Entry) -> BoardCard:
    """Give the card that `entry` will be when it is taken, under revision and time of what is on air now."""
    coming = stage.showing(Picture(CardKind.HONOREE, entry_id=entry.entry_id))
    return replace(board_card(congress, coming, None, stage.changed_at), honoree=honoree(entry))


def honoree(entry: Entry) -> Honoree:
    """Give the public words of an announced entry; no birth date, ethnicity, religion or id (domain brief, section 10)."""
    return Honoree(
        entry_id=entry.entry_id,
        name=entry.words.name,
        kind=entry.kind,
        form_of_address=address_of(entry),
        award_name=entry.words.award_name,
        review_period=period_of(entry),
        position=entry.words.position if entry.kind is RecipientKind.INDIVIDUAL else "",
        unit_name=entry.words.unit_name,
        citation=entry.words.drawn_citation,
        decision_number=entry.decision.number,
        decision_date=entry.decision.date,
        representative_name=receiver_name(entry),
        representative_position=receiver_position(entry),
        posthumous=entry.posthumous,
    )


def card_text(congress: KnownCongress, card: CardKind, item: int | None) -> str | None:
    """Give the words of a SLOGAN (without `item`: the theme) or AGENDA_ITEM; None for other cards or no such item."""
    if card is CardKind.SLOGAN:
        if item is None:
            return congress.theme or None
        return congress.slogans[item - 1] if 1 <= item <= len(congress.slogans) else None
    if card is CardKind.AGENDA_ITEM:
        return next((each.name for each in congress.agenda if each.number == item), None)
    return None


def refusal(congress: KnownCongress, card: CardKind, item: int | None, entry: Entry | None) -> str | None:
    """Give the sentence why `card` cannot be shown, or None. `entry` is the one a HONOREE card asks for."""
    if congress.state is not CongressState.ACTIVE and card not in CALM_CARDS:
        return "Đại hội đã lưu trữ: chỉ còn màn hình đen, tên đại hội, chào cờ và mặc niệm. Nếu còn dùng, hãy nhờ Ban Tổ chức khôi phục."
    if card is CardKind.FLAG_SALUTE and congress.form != "CONGRESS":
        return "Hội nghị không có nghi lễ chào cờ; chỉ Đại hội mới có."
    if card is CardKind.HONOREE and (entry is None or not entry.is_public):
        return "Chỉ chiếu lại được tên đã công bố. Dùng nút CÔNG BỐ cho tên tiếp theo."
    if card is CardKind.HONOREE and entry and is_changed_in_public(entry):
        return f"Lời của “{entry.words.name}” đã đổi sau khi công bố. Nhờ người có vai Duyệt khen thưởng duyệt rồi chiếu lại."
    if card in (CardKind.SLOGAN, CardKind.AGENDA_ITEM) and card_text(congress, card, item) is None:
        return "Không có khẩu hiệu hoặc mục chương trình này. Chọn mục khác trong danh sách."
    return None
