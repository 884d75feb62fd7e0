"""What makes somebody look twice at an entry before the day: contradictions that no file check can settle alone."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from chassis.files.meaning.spelling import exact, folded
from services.honors.domain.awards.authority import authority_doubt, issuer_doubt, under
from services.honors.domain.awards.words import is_short
from services.honors.domain.decisions.reading import issuers_of
from services.honors.domain.decisions.record import Key, key_of
from services.honors.domain.ids import EntryId
from services.honors.domain.proof.short_awards import full_name_of
from services.honors.domain.roll.award_catalogue import Award, award_catalogue
from services.honors.domain.roll.decision_number import is_decision_number
from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind, Representative, is_same_name
from services.honors.domain.roll.presence import against_presence
from services.honors.domain.roll.receiving.receiver import receiver_warning

FAR_APART = timedelta(days=6 * 365)
LONGEST_WORD = 25
_WORD = re.compile(r"[^\s-]+")


def doubts(roll: Sequence[Entry], today: date) -> dict[EntryId, list[str]]:
    """Give, for each entry that stands, sentences on what is to be looked at; entries without any are left out."""
    standing = [entry for entry in roll if entry.status is not EntryStatus.REVOKED]
    doubled, disputed = _doubled(standing), _disputed(standing)
    newest = max((day for each in standing if (day := each.decision.date) and day <= today), default=today)
    found = {
        entry.entry_id: [
            *([stated] if (stated := against_presence(entry)) else []),
            *_of_person(entry),
            *_of_words(entry),
            *_of_decision(entry, today, newest),
            *disputed.get(entry.entry_id, ()),
            *([_DOUBLED] if entry.entry_id in doubled else []),
        ]
        for entry in standing
    }
    return {entry_id: sentences for entry_id, sentences in found.items() if sentences}


_DOUBLED = "Cùng một người hoặc một tên đứng hai chỗ với cùng hình thức khen thưởng."


def _of_person(entry: Entry) -> Iterable[str]:
    person = entry.representative
    if person is None:
        if entry.code_holder:
            yield f"Mã {entry.delegate_code} là của “{entry.code_holder}”, tên khác nên không gắn. Xin gắn lại hoặc sửa tên."
        return
    alone = entry.kind is RecipientKind.INDIVIDUAL and not entry.posthumous
    if not person.active:
        yield f"“{person.name}” không còn là đại biểu."
    if alone and not is_same_name(person.name, entry.words.name):
        yield f"Gắn với đại biểu tên khác: “{person.name}”."
    if warning := receiver_warning(entry):
        yield warning
    yield from _of_position(entry, person)


def _of_position(entry: Entry, person: Representative) -> Iterable[str]:
    """Say where the roll's position is not that of whoever receives: theirs is shown and read."""
    rolls, theirs = entry.words.position, person.position
    if entry.kind is RecipientKind.INDIVIDUAL or not rolls or (theirs and _says_the_same(rolls, theirs)):
        return
    said = f"ghi “{theirs}”, và lời ấy được chiếu, đọc" if theirs else "chưa ghi chức vụ, nên không chiếu, không đọc"
    yield f"Chức vụ trong danh sách là “{rolls}”; hồ sơ đại biểu của người nhận {said}. Chức vụ nào sai thì sửa ở nơi ấy."


def _says_the_same(one: str, other: str) -> bool:
    """Tell whether one of two positions is the other, maybe with the unit behind it."""
    return exact(one) in exact(other) or exact(other) in exact(one)


def _of_words(entry: Entry) -> Iterable[str]:
    words = entry.words
    if entry.kind is RecipientKind.INDIVIDUAL and not words.unit_name:
        yield "Chưa có đơn vị."
    if odd := sorted({c for c in words.name if unicodedata.category(c) in _ODD}):
        yield f"Tên có ký hiệu lạ: {' '.join(odd)}"
    if long := [word for word in _WORD.findall(words.name) if len(word) > LONGEST_WORD]:
        yield f"Có một từ {len(long[0])} chữ cái trong tên."
    award = award_catalogue().get(entry.award_code)
    if is_short(words.award_name):
        full = full_name_of(entry)
        yield f"Hình thức viết tắt “{words.award_name}”: màn hình và lời đọc cũng viết tắt. Xin sửa thành “{full}”."
    elif award and _says_another(entry, award):
        yield f"Hình thức ghi “{words.award_name}”, mã {entry.award_code} là “{award.full_name(entry.grade)}”."


def _of_decision(entry: Entry, today: date, newest: date) -> Iterable[str]:
    if gives := authority_doubt(entry.award_code, entry.decision):
        yield f"Hình thức này do {gives} tặng, mà mục đứng dưới {under(entry.decision)}. Xin kiểm tra."
    if said := issuer_doubt(entry.decision):
        yield said
    number, day = entry.decision.number, entry.decision.date
    if not entry.decision.is_complete:
        yield "Quyết định chưa có số hoặc ngày."
    if number and not is_decision_number(number):
        yield f"Số quyết định “{number}” viết khác lệ thường."
    if day and day > today:
        yield f"Ngày quyết định {day:%d/%m/%Y} ở tương lai."
    elif day and newest - day > FAR_APART:
        yield f"Ngày quyết định {day:%d/%m/%Y} cách các quyết định khác hơn sáu năm."


_ODD = ("So", "Sk", "Sm", "Sc", "Cn", "Nl", "No")


def _says_another(entry: Entry, award: Award) -> bool:
    """Tell whether the words name another award: one of the catalogue, or one that shares less than half of its words."""
    text = folded(entry.words.award_name)
    said, meant = set(text.split()), set(folded(award.full_name(entry.grade)).split())
    if len(said & meant) * 2 < len(said):
        return True
    others = {folded(each.name) for each in award_catalogue().values() if each.code != award.code}
    return text in others - {folded(award.name)}


def _doubled(roll: Sequence[Entry]) -> set[EntryId]:
    """Give those that share award and person, or award, name and unit, with another."""
    keys = {entry.entry_id: _keys(entry) for entry in roll}
    count = Counter(key for each in keys.values() for key in each)
    return {entry_id for entry_id, each in keys.items() if any(count[key] > 1 for key in each)}


def _disputed(roll: Sequence[Entry]) -> dict[EntryId, list[str]]:
    """Give what is said of entries of one decision that name more than one issuer."""
    by_decision: dict[Key, list[Entry]] = {}
    for entry in roll:
        if key := key_of(entry.decision):
            by_decision.setdefault(key, []).append(entry)
    return {
        entry.entry_id: [f"Cơ quan quyết định của số {key[0]} ghi khác nhau nên không chiếu: {'; '.join(named)}."]
        for key, entries in by_decision.items()
        if len(named := issuers_of(entries)) > 1
        for entry in entries
    }


def _keys(entry: Entry) -> set[tuple[str, ...]]:
    award = (entry.award_code, str(entry.grade), exact(entry.words.award_name))
    person = entry.representative
    alone = entry.kind is RecipientKind.INDIVIDUAL and person and not entry.posthumous
    named = ("name", exact(entry.words.name), exact(entry.words.unit_name), *award)
    return {named, ("person", str(person.delegate_id), *award)} if alone and person else {named}
