"""What the big screen may show, and in which words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from services.honors.domain.decisions.card import DecisionCard
from services.honors.domain.decisions.standing import decision_picture, row_of
from services.honors.domain.hall.cards import HALL_CARDS, sitting_of
from services.honors.domain.ids import EntryId
from services.honors.domain.known.known_congress import CongressState, KnownCongress
from services.honors.domain.proof.four_eyes import is_changed_in_public
from services.honors.domain.roll.entry import Entry, RecipientKind
from services.honors.domain.roll.line import called, period_of
from services.honors.domain.roll.receiving.receiver import receiver_name, receiver_position
from services.honors.domain.rows.row import Showing
from services.honors.domain.rows.row_card import RowCard, is_late, row_card
from services.honors.domain.stage.stage import LOCKED_CARDS, Armed, CardKind, Picture, Stage

CALM_CARDS = LOCKED_CARDS | {CardKind.TITLE}
"""What calms a hall and names nobody: shown whatever became of the congress."""


@dataclass(frozen=True)
class Honoree:
    """Whom the screen names. `representative_name` (with form of address) and their own position only for a collective, a
    household or a dead person, or of who receives instead of a living one, and only of somebody who is in the hall. `review_period` as it is read, '' where the
    decision writes none; `form_of_address` of others than a person is their kind, '' where the name says it; `position` only of a person; `citation` is that for the screen where there is one, and `|` in it ends a line.
    `portrait` stands for the picture of a person who agreed to it, '' for none: what is drawn of the words does not wait for it.
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
    portrait: str = ""


@dataclass(frozen=True)
class BoardCard:
    """A whole picture for the screen: nothing of it depends on an earlier card. `text` is the slogan or agenda item.

    A screen takes each as it comes, also one with a lower revision: then the stage began anew from a dump.
    Frames kept from before there were rehearsals do not say `rehearsal`. `digest` stands for the words that a screen draws of
    it (`drawn.py`); only what is sent to screens has one. `film` is the number of the programme's item whose file a screen plays
    from its own storage, `until` the moment to which a countdown counts.
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
    row: RowCard | None = None
    decision: DecisionCard | None = None
    film: int | None = None
    until: datetime | None = None


def board_card(
    congress: KnownCongress,
    stage: Stage,
    on_air: Entry | None,
    as_of: datetime,
    standing: Sequence[Entry] = (),
) -> BoardCard:
    """Give the card on air. `on_air` is the announced entry that `stage.entry_id` names, if any; `standing` from left to right
    those whom a row is about. Of one that is there no more only the title is left.
    """
    shown = on_air if stage.card is CardKind.HONOREE and on_air and on_air.is_public else None
    row = row_card(standing, stage.entry_id) if stage.card is CardKind.ROW and standing else None
    decision = stage.decision if stage.card is CardKind.DECISION else None
    gone = stage.card in (CardKind.ROW, CardKind.DECISION) and row is None and decision is None
    counted = sitting_of(congress, stage.item) if stage.card is CardKind.COUNTDOWN else None
    return BoardCard(
        as_of=as_of,
        revision=stage.card_revision,
        card=CardKind.TITLE if gone else stage.card,
        locked=stage.locked,
        title_lines=tuple(congress.title_lines),
        text=words_of(congress, stage.picture),
        honoree=honoree(shown) if shown else None,
        synthetic=congress.synthetic,
        rehearsal=stage.rehearsal,
        row=row,
        decision=decision,
        film=stage.item if stage.card is CardKind.VIDEO else None,
        until=counted.starts_at if counted else None,
    )


def card_to_come(congress: KnownCongress, stage: Stage, roll: Sequence[Entry], armed: Armed) -> BoardCard:
    """Give the card that what is armed will be when it is taken, under revision and time of what is on air now."""
    entry = next(each for each in roll if each.entry_id == armed.entry_id)
    coming = stage.showing(picture_of(armed, entry, roll))
    standing = [
        replace(each, sequence=each.sequence or 0) if each.entry_id in armed.entry_ids else each
        for each in row_of(roll, coming)
    ]
    card = board_card(congress, coming, None, stage.changed_at, standing)
    return replace(card, honoree=honoree(entry)) if card.card is CardKind.HONOREE else card


def picture_of(armed: Armed, entry: Entry, roll: Sequence[Entry]) -> Picture:
    """Give what the screens show when `armed` is taken, whose first name is `entry`. Who is called after their row was left stands alone."""
    if armed.is_decision:
        return decision_picture(entry, roll)
    if len(armed.names) == 1 and is_late(entry, roll):
        return Picture(CardKind.HONOREE, entry_id=entry.entry_id)
    if armed.row_id:
        return Picture(CardKind.ROW, row_id=armed.row_id)
    if entry.row and entry.row.showing is not Showing.ONE_BY_ONE:
        return Picture(CardKind.ROW, entry_id=entry.entry_id, row_id=entry.row.row_id)
    return Picture(CardKind.HONOREE, entry_id=entry.entry_id)


def honoree(entry: Entry) -> Honoree:
    """Give the public words of an announced entry; no birth date, ethnicity, religion or id (domain brief, section 10)."""
    return Honoree(
        entry_id=entry.entry_id,
        name=entry.words.name,
        kind=entry.kind,
        form_of_address=called(entry)[0],
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
        portrait=entry.portrait,
    )


def words_of(congress: KnownCongress, picture: Picture) -> str | None:
    """Give the words of a card: as they were kept, else those of the slogan or agenda item."""
    return picture.text or card_text(congress, picture.card, picture.item)


def card_text(congress: KnownCongress, card: CardKind, item: int | None) -> str | None:
    """Give the words of a SLOGAN (without `item`: the theme) or AGENDA_ITEM; None for other cards or no such item."""
    if card is CardKind.SLOGAN:
        if item is None:
            return congress.theme or None
        return congress.slogans[item - 1] if 1 <= item <= len(congress.slogans) else None
    if card is CardKind.AGENDA_ITEM:
        return next((each.name for each in congress.agenda if each.number == item), None)
    if card is CardKind.COUNTDOWN:
        counted = sitting_of(congress, item)
        return f"{counted.name} bắt đầu sau" if counted else None
    return None


def refusal(
    congress: KnownCongress, card: CardKind, item: int | None, entry: Entry | None, standing: Sequence[Entry] = ()
) -> str | None:
    """Give the sentence why `card` cannot be shown, or None. `entry` is the one a HONOREE card asks for, or whom the marker of
    a ROW goes to; `standing` the row that is asked for.
    """
    if congress.state is not CongressState.ACTIVE and card not in CALM_CARDS:
        return "Đại hội đã lưu trữ: chỉ còn màn hình đen, tên đại hội, chào cờ và mặc niệm. Nếu còn dùng, hãy nhờ Ban Tổ chức khôi phục."
    if card is CardKind.ROW:
        return _row_refusal(entry, standing)
    if card is CardKind.DECISION and (entry is None or not entry.decision_announced):
        return "Chỉ chiếu lại được quyết định đã công bố. Dùng nút CÔNG BỐ cho quyết định tiếp theo."
    if card in HALL_CARDS | {CardKind.VIDEO, CardKind.PHOTO_CALL}:
        return "Chọn thẻ này ở danh sách của nó: phim, lượt chụp ảnh, chào mừng, đếm ngược, mã danh sách."
    if card is CardKind.FLAG_SALUTE and congress.form != "CONGRESS":
        return "Hội nghị không có nghi lễ chào cờ; chỉ Đại hội mới có."
    if card is CardKind.HONOREE and (entry is None or not entry.is_public):
        return "Chỉ chiếu lại được tên đã công bố. Dùng nút CÔNG BỐ cho tên tiếp theo."
    if card is CardKind.HONOREE and entry and is_changed_in_public(entry):
        return f"Lời của “{entry.words.name}” đã đổi sau khi công bố. Nhờ người có vai Duyệt khen thưởng duyệt rồi chiếu lại."
    if card in (CardKind.SLOGAN, CardKind.AGENDA_ITEM) and card_text(congress, card, item) is None:
        return "Không có khẩu hiệu hoặc mục chương trình này. Chọn mục khác trong danh sách."
    return None


def _row_refusal(marked: Entry | None, standing: Sequence[Entry]) -> str | None:
    if not standing:
        return "Hàng này không còn. Chọn hàng khác."
    if marked and (not marked.is_public or marked not in standing):
        return "Dấu chỉ đi đến tên đã công bố của hàng đang chiếu."
    changed = next((each for each in standing if is_changed_in_public(each)), None)
    if changed is None:
        return None
    return f"Lời của “{changed.words.name}” đã đổi sau khi công bố. Nhờ người có vai Duyệt khen thưởng duyệt rồi chiếu lại."
