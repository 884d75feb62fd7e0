"""The honour roll as a file: its template, and files that come in."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, File, Form, Query, Response, UploadFile
from pydantic import TypeAdapter, ValidationError

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, TooLarge, Unauthenticated
from chassis.files.plain_text import clean
from chassis.files.template import write_template
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.http.spreadsheets import SENT, spreadsheet
from services.honors.api.roll.template import template_columns
from services.honors.api.who import Anyone, Editor, may_mend_at_once, within
from services.honors.domain.ids import ImportId
from services.honors.domain.roll_file.told import ToldRoll
from services.honors.storage.roll_file.roll_imports import KeptRollImport, imports_of
from services.honors.usecases.roll_file.check_roll_file import check_roll_file
from services.honors.usecases.roll_file.export_roll import export_roll
from services.honors.usecases.roll_file.import_roll import import_roll
from services.honors.usecases.roll_file.keep_refused_roll import keep_refused_roll, settle_refused_roll
from services.honors.usecases.roll_file.mark_roll_file import mark_roll_file
from services.honors.usecases.roll_file.roll_report import ImportReport
from services.honors.usecases.roll_file.undo_roll_import import RollUndone, undo_roll_import

router = APIRouter(tags=["roll"])
LONGEST_NAME = 200
AnswersForm = Annotated[
    str, Form(max_length=100_000, description="JSON: question id to choice; the rest holds by default.")
]
_ANSWERS = TypeAdapter(dict[str, str])
READ = problems(Unauthenticated, Forbidden, NotFound, Malformed)
REFUSED = problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed, TooLarge)


@router.get("/honour-roll-template.xlsx", response_class=Response, responses=SENT)
async def get_honour_roll_template(principal: Anyone) -> Response:
    """Give an empty honour roll: its headings, drop-downs, and the example on a page of its own."""
    content = write_template(template_columns(), title=["DANH SÁCH KHEN THƯỞNG"], sheet="Danh sách vinh danh")
    return spreadsheet(content, "mau-danh-sach-khen-thuong")


@router.post("/congresses/{congress_id}/honour-roll-checks", responses=REFUSED)
async def check_honour_roll(
    congress_id: UUID, file: UploadFile, principal: Editor, db: Db, answers: AnswersForm = "{}"
) -> ToldRoll:
    """Say entry by entry what a file would do, and what it asks; nothing is stored but that a file could not be read."""
    here, data, may = within(principal, congress_id), await file.read(), may_mend_at_once(principal)
    chosen = _answers(answers)
    try:
        return await check_roll_file(db, here, data, _name(file), chosen, may_mend_at_once=may)
    except (Malformed, TooLarge) as refused:
        await keep_refused_roll(db, principal.subject, here, _name(file), refused.detail)
        raise


@router.post("/congresses/{congress_id}/honour-roll-imports", responses=REFUSED)
async def import_honour_roll(
    congress_id: UUID,
    principal: Editor,
    db: Db,
    file: Annotated[UploadFile, File(description="Bảng tính .xlsx, .xls, .ods, .csv, hoặc bảng trong tệp Word .docx")],
    answers: AnswersForm = "{}",
    dry_run: Annotated[bool, Query(description="Chỉ kiểm tra, không ghi.")] = False,
) -> ImportReport:
    """Take in an honour roll: good rows come in, bad ones are listed; an entry that is known is updated, never doubled."""
    here, data, may = within(principal, congress_id), await file.read(), may_mend_at_once(principal)
    sent = (here, principal.subject, data, _name(file), _answers(answers))
    return await import_roll(db, *sent, dry_run=dry_run, may_mend_at_once=may)


@router.post("/congresses/{congress_id}/honour-roll-markings", response_class=Response, responses={**REFUSED, **SENT})
async def mark_honour_roll(
    congress_id: UUID, file: UploadFile, principal: Editor, db: Db, answers: AnswersForm = "{}"
) -> Response:
    """Give the file back with coloured cells and comments at what keeps rows out, waits or is odd; nothing is stored."""
    here, data, may = within(principal, congress_id), await file.read(), may_mend_at_once(principal)
    marked = await mark_roll_file(db, here, data, _name(file), _answers(answers), may_mend_at_once=may)
    return spreadsheet(marked, "tep-da-danh-dau")


@router.post("/congresses/{congress_id}/honour-roll-exports", response_class=Response, responses={**READ, **SENT})
async def export_honour_roll(congress_id: UUID, principal: Editor, db: Db) -> Response:
    """Give the roll as an XLSX whose cells are all texts; it comes back by an import and changes nothing."""
    return spreadsheet(
        await export_roll(db, principal.subject, within(principal, congress_id)), "danh-sach-khen-thuong"
    )


@router.get("/congresses/{congress_id}/honour-roll-imports", responses=READ)
async def list_honour_roll_imports(congress_id: UUID, principal: Editor, db: Db) -> list[KeptRollImport]:
    """Give the files that came in, the newest first."""
    async with db.connection() as conn:
        return await imports_of(conn, within(principal, congress_id))


@router.post(
    "/congresses/{congress_id}/honour-roll-imports/{import_id}/undo", responses={**READ, **problems(RuleBroken)}
)
async def undo_honour_roll_import(congress_id: UUID, import_id: ImportId, principal: Editor, db: Db) -> RollUndone:
    """Take back what a file did within 24 hours; what was touched or announced since stays and is named."""
    here, may = within(principal, congress_id), may_mend_at_once(principal)
    return await undo_roll_import(db, principal.subject, here, import_id, may_mend_at_once=may)


@router.post(
    "/congresses/{congress_id}/honour-roll-imports/{import_id}/settle",
    status_code=204,
    responses=problems(Unauthenticated, Forbidden, NotFound, Malformed),
)
async def settle_honour_roll(congress_id: UUID, import_id: ImportId, principal: Editor, db: Db) -> None:
    """Say of a file that could not be read that nothing is left to do about it."""
    await settle_refused_roll(db, principal.subject, within(principal, congress_id), import_id)


def _name(file: UploadFile) -> str:
    """The file's name for the log of imports: plain text, short."""
    return clean(file.filename or "")[:LONGEST_NAME]


def _answers(text: str) -> dict[str, str]:
    try:
        return _ANSWERS.validate_json(text)
    except ValidationError as error:
        raise Malformed("Trả lời phải là JSON: mã câu hỏi và lựa chọn. Xin gửi lại.") from error
