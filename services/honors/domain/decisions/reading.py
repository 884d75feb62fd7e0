"""How a decision is announced: the card that the hall sees, and the text that the MC reads."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from services.honors.domain.decisions.card import DecisionCard
from services.honors.domain.decisions.record import DecisionRecord
from services.honors.domain.ids import EntryId
from services.honors.domain.proof.approval import Standing
from services.honors.domain.proof.four_eyes import standing
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.script import Spoken, giving
from services.honors.domain.rows.plan import award_names

_BREATH = re.compile(r"(?<=[.;:])\s+")
UNAPPROVED = "Toàn văn chưa được người thứ hai duyệt: đọc theo bản giấy."
UNWRITTEN = "Chưa có toàn văn: đọc theo bản giấy."
UNSEEN = "Có mục của quyết định chưa được người thứ hai duyệt lời: đối chiếu thẻ với bản giấy."


@dataclass(frozen=True)
class DecisionReading:
    """What the MC reads of a decision, paragraph by paragraph; `entry_id` is who is called first by it.

    `note` has sentences where its own text is not to be read or is not there, and where words of who is honoured were never approved; else ''.
    """

    entry_id: EntryId
    number: str
    date: date
    issuer: str
    award_name: str
    paragraphs: list[list[Spoken]]
    note: str


def decision_card(honoured: Sequence[Entry]) -> DecisionCard | None:
    """Give the card of the decision by which these are honoured; None for nobody, or for a draft."""
    first = honoured[0].decision if honoured else None
    if first is None or first.date is None:
        return None
    return DecisionCard(first.number, first.date, issuer_of(honoured), award_names(honoured))


def issuer_of(entries: Iterable[Entry]) -> str:
    """Give who issued the decision of these; '' where nobody says it, or they disagree."""
    named = issuers_of(entries)
    return named[0] if len(named) == 1 else ""


def issuers_of(entries: Iterable[Entry]) -> list[str]:
    """Give each issuer that is named, once."""
    return list(dict.fromkeys(one.decision.issuer for one in entries if one.decision.issuer))


def decision_reading(
    card: DecisionCard | None, honoured: Sequence[Entry], first: Entry, record: DecisionRecord | None
) -> DecisionReading | None:
    """Give what is read of the decision on `card`, by which `first` of all `honoured` is called; its own text only as far as it
    was approved, where their stage asks for that.
    """
    if card is None:
        return None
    written = record is not None and bool(record.text)
    approved = record is not None and record.standing is Standing.APPROVED
    may_be_read = written and (approved or not first.rules.approved)
    return DecisionReading(
        entry_id=first.entry_id,
        number=card.number,
        date=card.date,
        issuer=card.issuer,
        award_name=card.award_name,
        paragraphs=_paragraphs(record.text) if record and may_be_read else [_in_short(card, honoured)],
        note=" ".join(
            [
                *([] if may_be_read else [UNAPPROVED if written else UNWRITTEN]),
                *([UNSEEN] if any(map(_is_unseen, honoured)) else []),
            ]
        ),
    )


def _is_unseen(entry: Entry) -> bool:
    return entry.rules.approved and not entry.is_public and standing(entry) is Standing.UNAPPROVED


def _in_short(card: DecisionCard, honoured: Sequence[Entry]) -> list[Spoken]:
    day = card.date
    by = f" của {card.issuer}" if card.issuer else ""
    return [
        Spoken("Công bố "),
        Spoken(f"Quyết định số {card.number}", strong=True, breath=True),
        Spoken(f" ngày {day:%d} tháng {day.month} năm {day.year}{by}", breath=True),
        Spoken(" "),
        *_awarding(card, honoured),
        Spoken("."),
    ]


def _awarding(card: DecisionCard, honoured: Sequence[Entry]) -> Iterable[Spoken]:
    """Say what is awarded, and what of it to the dead; of a card that was taken before the roll was corrected, its own words."""
    if award_names(honoured) != card.award_name:
        yield Spoken(giving(card.award_name).lower() or "tặng ")
        yield Spoken(card.award_name, strong=True)
        return
    by_words: dict[str, list[Entry]] = {}
    for award in dict.fromkeys(one.words.award_name for one in honoured):
        theirs = [one for one in honoured if one.words.award_name == award]
        by_words.setdefault(_words_before(award, {one.posthumous for one in theirs}), []).extend(theirs)
    said = [(words, award_names(theirs)) for words, theirs in by_words.items()]
    is_listed = any(" và " in awards for _, awards in said[:-1])
    for at, (words, awards) in enumerate(said):
        link = "; " if is_listed else " và " if at == len(said) - 1 else ", "
        yield Spoken(f"{link if at else ''}{words}{' ' if words else ''}")
        yield Spoken(awards, strong=True)


def _words_before(award_name: str, posthumous: Collection[bool]) -> str:
    if award_name.casefold().startswith(("tặng ", "truy tặng ")):
        return ""
    words = {dead: giving(award_name, posthumous=dead).strip().lower() for dead in sorted(posthumous)}
    return " và ".join(said or ("truy tặng" if dead else "tặng") for dead, said in words.items())


def _paragraphs(text: str) -> list[list[Spoken]]:
    return [_spoken(line.strip()) for line in text.splitlines() if line.strip()]


def _spoken(line: str) -> list[Spoken]:
    parts = _BREATH.split(line)
    return [
        Spoken(f"{part} " if parts[at + 1 :] else part, breath=bool(parts[at + 1 :])) for at, part in enumerate(parts)
    ]
