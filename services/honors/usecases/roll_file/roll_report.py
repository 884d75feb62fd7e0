"""Says in sentences what an honour roll did, or would do."""

from collections.abc import Iterable
from dataclasses import dataclass

from services.honors.domain.ids import ImportId
from services.honors.domain.roll_file.check import RollCheck
from services.honors.domain.roll_file.columns import HEADINGS
from services.honors.domain.roll_file.marks import COLUMN_OF_QUESTION

ITSELF = frozenset({"title", "heading", "column_numbers", "section"})  # parts of a table that nobody misses


@dataclass(frozen=True)
class RowProblem:
    """`row` is the number Excel shows, None for the whole file; `column` the heading, None for the whole row."""

    row: int | None
    column: str | None
    message: str


@dataclass(frozen=True)
class ImportReport:
    """What a file did, or would do when `dry_run`; `import_id` is what undoes it. `rows` = created + updated + unchanged +
    rows with an error; `updated` counts the file's rows, entries that only go along with their decision are not among them.
    """

    rows: int
    created: int
    updated: int
    unchanged: int
    withdrawn: int
    errors: tuple[RowProblem, ...]
    warnings: tuple[RowProblem, ...]
    dry_run: bool
    import_id: ImportId | None


def report(check: RollCheck, import_id: ImportId | None) -> ImportReport:
    """Give the report; questions that nobody answered are told with what holds meanwhile."""
    return ImportReport(
        rows=check.rows,
        created=check.count("new"),
        updated=check.count("changed"),
        unchanged=check.count("unchanged"),
        withdrawn=sum(one.is_withdrawn for one in check.gone),
        errors=tuple(sorted(_errors(check), key=lambda one: one.row or 0)),
        warnings=tuple(_warnings(check)),
        dry_run=import_id is None,
        import_id=import_id,
    )


def _errors(check: RollCheck) -> Iterable[RowProblem]:
    for refusal in check.refused:
        yield RowProblem(refusal.place.row, refusal.column, refusal.message)
    questions = {one.id: one for one in check.questions}
    for one in check.entries:
        if one.kind == "asked":
            asked = " ".join(questions[wait].text for wait in one.candidate.waits)
            sentence = f"Chưa nhập, chờ trả lời: {asked} Xin trả lời, hoặc sửa trong tệp rồi nhập lại."
            kind = questions[one.candidate.waits[0]].kind
            yield RowProblem(one.candidate.place.row, COLUMN_OF_QUESTION.get(kind, HEADINGS["name"][0]), sentence)


def _warnings(check: RollCheck) -> Iterable[RowProblem]:
    for left in check.left_out:
        if left.why not in ITSELF:
            yield RowProblem(left.row, None, f"Không phải mục khen thưởng, không nhập: {left.text[:120]}")
    for question in check.questions:
        held = next((one.text for one in question.proposals if one.choice == question.default), "")
        if held and not question.answer:
            yield RowProblem(
                question.rows[0].row if question.rows else None, None, f"{question.text} Tạm hiểu: {held}."
            )
    for note in check.notes:
        yield RowProblem(None, None, note)
    for one in check.entries:
        for note in one.candidate.notes:
            yield RowProblem(one.candidate.place.row, None, f"{one.candidate.words.name}: {note}")
