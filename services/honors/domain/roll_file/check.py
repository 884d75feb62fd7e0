"""Says what an honour roll means for a congress: what is new, what changes and how, what is asked, what cannot come in.

Pure: the same file, roll and answers give the same result. Nothing is stored here.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from chassis.files.found import FoundBook, LeftOut
from chassis.files.meaning.columns import SeenSheet
from chassis.files.meaning.origin import origin_of
from chassis.files.meaning.questions import Answers, Asking, Question
from services.honors.domain.ids import EntryId
from services.honors.domain.roll.award_catalogue import Award, award_catalogue
from services.honors.domain.roll.entry import Entry, EntryStatus
from services.honors.domain.roll_file.columns import COLUMNS, HEADINGS, WAVE
from services.honors.domain.roll_file.comparing.comparison import Compared, compare
from services.honors.domain.roll_file.comparing.corrected import match_corrected
from services.honors.domain.roll_file.comparing.doubles import without_doubles
from services.honors.domain.roll_file.comparing.gone import Gone, gone_entries, partial_lists
from services.honors.domain.roll_file.comparing.identity import How, Matching, match_entries
from services.honors.domain.roll_file.comparing.moved import Moved, moved_since
from services.honors.domain.roll_file.comparing.persons import Persons
from services.honors.domain.roll_file.questions import ABOUT_WORDS
from services.honors.domain.roll_file.setting import Setting
from services.honors.domain.roll_file.understanding.award_notes import award_notes
from services.honors.domain.roll_file.understanding.candidate import Candidate, Refusal
from services.honors.domain.roll_file.understanding.places import with_places
from services.honors.domain.roll_file.understanding.reading import read_entries

Kind = Literal["new", "changed", "unchanged", "asked"]
_GUARDED = "Mục này đã công bố, giữ như cũ. Nhờ người có vai Duyệt khen thưởng nhập tệp này."
_WITHDRAWN = "Mục này đã rút khỏi danh sách mà tệp vẫn ghi: giữ là đã rút, không nhập lại. Xin kiểm tra."
_DONE = "Mục này đã công bố hoặc đã rút, không sửa bằng tệp. Ban Tổ chức hoặc người có vai Duyệt khen thưởng đính chính ở trang Danh sách khen thưởng (/roll/)."


@dataclass(frozen=True)
class Outcome:
    """What becomes of one line; `entry` and `compared` where it is there."""

    kind: Kind
    candidate: Candidate
    entry: Entry | None = None
    compared: Compared | None = None
    how: How | None = None


@dataclass(frozen=True)
class RollCheck:
    """The whole answer: every line is one of `entries` or `refused`. `renumbered` are entries that go along with their decision."""

    entries: tuple[Outcome, ...]
    refused: tuple[Refusal, ...]
    questions: tuple[Question, ...]
    left_out: tuple[LeftOut, ...]
    gone: tuple[Gone, ...]
    renumbered: tuple[Entry, ...]
    added_awards: tuple[Award, ...]
    notes: tuple[str, ...]
    named: bool
    sheets: tuple[SeenSheet, ...]

    def count(self, kind: Kind) -> int:
        return sum(one.kind == kind for one in self.entries)

    @property
    def answered(self) -> dict[str, str]:
        """What was answered about words and columns: it holds for the next file too."""
        return {one.id: one.answer for one in self.questions if one.answer and one.kind in ABOUT_WORDS}

    @property
    def refused_rows(self) -> int:
        return len({refusal.place for refusal in self.refused}) + self.count("asked")

    @property
    def rows(self) -> int:
        return len(self.entries) + len({refusal.place for refusal in self.refused})


def check_roll(book: FoundBook, setting: Setting, answers: Answers, before: Answers | None = None) -> RollCheck:
    """Read a file for a congress; `answers` maps question ids to choices, `before` is what was answered when a file came in
    last, None where that is no matter."""
    asking = Asking(dict(answers))
    moved = moved_since(book, setting, answers, before)
    read = read_entries(book, setting, award_catalogue(), asking)
    if not read.named:
        return _unnamed(read.left_out, asking, COLUMNS.seen(book, answers))
    refused = list(read.refused)
    persons = Persons(setting.delegates, setting.roll, asking, setting.units)
    once = without_doubles([persons.linked(one) for one in with_places(read.candidates)], setting.roll, asking)
    matching = match_entries(once.candidates, setting.roll, asking)
    match_corrected(matching, setting.roll)
    outcomes: list[Outcome] = []
    for index, one in enumerate(once.candidates):
        outcome = _outcome(index, one, matching, moved, setting.guarded)
        if isinstance(outcome, Refusal):
            refused.append(outcome)
        else:
            outcomes.append(outcome)
    along = list(_renumbered(outcomes, matching, setting.roll))
    kept = [one for one in along if one.entry_id in setting.guarded]
    return RollCheck(
        entries=tuple(outcomes),
        refused=(*refused, *once.refused),
        gone=tuple(gone_entries(once.candidates, refused, matching, setting.roll, asking)),
        renumbered=tuple(one for one in along if one.entry_id not in setting.guarded),
        questions=asking.questions,
        left_out=read.left_out,
        added_awards=read.added_awards,
        notes=(
            *_of_another(book, setting),
            *_of_waves(book),
            *partial_lists(once.candidates, matching, setting.roll),
            *_notes(once.candidates, setting),
            *_kept_public(kept),
        ),
        named=read.named,
        sheets=COLUMNS.seen(book, answers),
    )


def _unnamed(left_out: tuple[LeftOut, ...], asking: Asking, sheets: tuple[SeenSheet, ...]) -> RollCheck:
    """Give the answer while nobody knows which column has the names: what the columns are is all there is to say."""
    return RollCheck((), (), asking.questions, left_out, (), (), (), (), named=False, sheets=sheets)


def _outcome(
    index: int, one: Candidate, matching: Matching, moved: Moved, guarded: frozenset[EntryId]
) -> Outcome | Refusal:
    entry, how = matching.matches.get(index, (None, None))
    waits = (*one.waits, *matching.waits.get(index, ()))
    if waits or one.kind is None or one.award is None:
        return Outcome("asked", replace(one, waits=waits), entry)
    if entry is None or how is None:
        return Outcome("new", one)
    emptied = moved.emptied(one, entry, matching.asking)
    compared = compare(one, entry, matching.asking, emptied)
    if not compared.changed:
        if entry.status is EntryStatus.REVOKED:
            one = replace(one, notes=(*one.notes, _WITHDRAWN))
        return Outcome("unchanged", one, entry, compared, how)
    if entry.status is EntryStatus.REVOKED or (entry.is_announced and how != "renumbered"):
        return Refusal(one.place, one.words.name, HEADINGS["name"][0], _DONE)
    if entry.entry_id in guarded:
        return Refusal(one.place, one.words.name, HEADINGS["name"][0], _GUARDED)
    return Outcome("changed", one, entry, compared, how)


def _renumbered(outcomes: Sequence[Outcome], matching: Matching, roll: Sequence[Entry]) -> Iterable[Entry]:
    """Give the entries of a renumbered decision that the file does not name: they go along."""
    moved = {
        one.entry.decision.number: one.candidate.decision
        for one in outcomes
        if one.entry and one.how == "renumbered" and one.kind == "changed"
    }
    for entry in matching.free(roll):
        if entry.decision.number and (decision := moved.get(entry.decision.number)):
            yield replace(entry, decision=replace(decision, issuer=decision.issuer or entry.decision.issuer))


def _kept_public(kept: Sequence[Entry]) -> Iterable[str]:
    for one in kept:
        yield f"{one.words.name}: {_GUARDED}"


def _of_another(book: FoundBook, setting: Setting) -> Iterable[str]:
    if (origin := origin_of(book)) and setting.code and origin != setting.code:
        yield (
            f"Tệp này xuất từ đại hội {origin}, không phải {setting.code}: mã trong tệp là của đại hội kia. "
            "Xin kiểm tra trước khi nhập."
        )


def _of_waves(book: FoundBook) -> Iterable[str]:
    for name in dict.fromkeys(
        one.name for sheet in book.sheets for one in sheet.columns if one.key == WAVE and one.filled
    ):
        yield f"Cột “{name}” không nhập: ai lên cùng đợt xếp ở phần “Hàng trao thưởng” của trang Danh sách khen thưởng."


def _notes(candidates: Sequence[Candidate], setting: Setting) -> Iterable[str]:
    yield from award_notes(candidates)
    unknown = [one for one in candidates if one.delegate_code and one.linked is None and not one.waits]
    if unknown and not setting.delegates:
        yield f"Chưa có đại biểu nào có thẻ: {len(unknown)} mã trong tệp sẽ tự nối khi cấp thẻ, nếu đúng tên."
    elif unknown:
        codes = ", ".join(one.delegate_code for one in unknown[:10]) + (" …" if len(unknown) > 10 else "")
        yield f"{len(unknown)} mã chưa thấy trong danh sách đại biểu ({codes}); sẽ tự nối khi có, nếu đúng tên."
