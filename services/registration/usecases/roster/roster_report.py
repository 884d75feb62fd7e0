"""Says in sentences what a roster did, or would do: the report that the desk's import shows."""

from collections.abc import Iterable
from dataclasses import dataclass

from chassis.files.found import LeftOut
from chassis.files.meaning.questions import Place, Question
from services.registration.domain.ids import ImportId
from services.registration.domain.roster.check import RosterCheck
from services.registration.domain.roster.outcome import Outcome

ITSELF = frozenset({"title", "heading", "column_numbers", "section"})  # parts of a table that nobody misses
WORDS = {
    "example": "Dòng ví dụ của tệp mẫu được bỏ qua.",
    "alternate": "Người dự khuyết, để ngoài danh sách đại biểu.",
    "struck_row": "Dòng bị gạch ngang, không nhập theo trả lời của bạn.",
    "hidden_row": "Dòng đang ẩn, không nhập theo trả lời của bạn.",
}


@dataclass(frozen=True)
class RowProblem:
    """What is wrong in a row: its number in Excel, the heading of the column, a sentence that says what to do."""

    row: int
    column: str
    message: str


@dataclass(frozen=True)
class RowWarning:
    row: int | None
    message: str


@dataclass(frozen=True)
class ImportReport:
    """What a file did, or would do when `dry_run`; `import_id` is what undoes it.

    `withdrawn` are people who are no longer in the file and whose name was taken off the roster. `rows` = created + updated + unchanged + rows with an error + rows taken out of this import."""

    rows: int
    created: int
    updated: int
    unchanged: int
    withdrawn: int
    errors: tuple[RowProblem, ...]
    warnings: tuple[RowWarning, ...]
    dry_run: bool
    import_id: ImportId | None


def report(check: RosterCheck, import_id: ImportId | None) -> ImportReport:
    """Give the report; questions that nobody answered are told with what holds meanwhile."""
    sheets = {place.sheet for place in _places(check)}
    names = _Names(len(sheets) > 1)
    return ImportReport(
        rows=check.rows,
        created=check.count("new"),
        updated=check.count("changed"),
        unchanged=check.count("unchanged"),
        withdrawn=len(check.withdrawn),
        errors=tuple(sorted(_errors(check, names), key=lambda one: one.row)),
        warnings=tuple(_warnings(check, names)),
        dry_run=import_id is None,
        import_id=import_id,
    )


@dataclass(frozen=True)
class _Names:
    """Puts the sheet's name before a sentence where the file has several."""

    several: bool

    def __call__(self, sheet: str, sentence: str) -> str:
        return f"Trang “{sheet}”: {sentence}" if self.several else sentence


def _places(check: RosterCheck) -> Iterable[Place]:
    yield from (one.candidate.place for one in check.people)
    yield from (one.place for one in check.refused)


def _errors(check: RosterCheck, named: _Names) -> Iterable[RowProblem]:
    for refusal in check.refused:
        yield RowProblem(refusal.place.row, refusal.column, named(refusal.place.sheet, refusal.message))
    questions = {one.id: one for one in check.questions}
    for one in check.people:
        if one.kind == "asked":
            asked = " ".join(questions[wait].text for wait in one.candidate.waits)
            place = one.candidate.place
            sentence = f"Chưa nhập, chờ trả lời: {asked} Xin trả lời, hoặc sửa trong tệp rồi nhập lại."
            yield RowProblem(place.row, _column(questions[one.candidate.waits[0]]), named(place.sheet, sentence))


def _column(question: Question) -> str:
    if question.kind in ("unit", "delegation"):
        return "Đơn vị"
    return "Thành phần" if question.kind in ("category", "section") else "Họ và tên"


def _warnings(check: RosterCheck, named: _Names) -> Iterable[RowWarning]:
    for left in check.left_out:
        if left.why not in ITSELF:
            yield RowWarning(left.row, named(left.sheet, WORDS.get(left.why) or _left_out(left)))
    for question in check.questions:
        held = next((one.text for one in question.proposals if one.choice == question.default), "")
        if held and question.answer is None:
            yield RowWarning(question.rows[0].row if question.rows else None, f"{question.text} Tạm hiểu: {held}.")
    for note in check.notes:
        yield RowWarning(None, note)
    for one in check.people:
        yield from _notes(one, named)


def _left_out(left: LeftOut) -> str:
    return f"Không phải đại biểu, không nhập: {left.text[:120]}"


def _notes(one: Outcome, named: _Names) -> Iterable[RowWarning]:
    place = one.candidate.place
    for note in one.notes:
        yield RowWarning(place.row, named(place.sheet, f"{one.candidate.full_name}: {note}"))
    for change in one.compared.changes if one.compared else ():
        if change.field == "full_name" and not change.kept:
            sentence = f"{one.code}: tên “{change.old}” sửa thành “{change.new}”."
            yield RowWarning(place.row, named(place.sheet, sentence))
