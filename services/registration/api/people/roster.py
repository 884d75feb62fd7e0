"""The roster: its template, and files that come in."""

import asyncio
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form, Path, Query, Response, UploadFile
from pydantic import TypeAdapter, ValidationError

from chassis.errors import Forbidden, Malformed, NotFound, RuleBroken, TooLarge, TooMany, Unauthenticated
from chassis.files.plain_text import clean
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.http.route_rules import public
from chassis.http.spreadsheets import SENT, spreadsheet
from contracts.access import Role
from services.registration.api.keyring import Keys
from services.registration.api.text import Note
from services.registration.api.who import Editor, Organizer, may_know_needs, own_unit, within
from services.registration.domain.ids import DelegateId, ImportId
from services.registration.domain.roster.telling.told import ToldRoster
from services.registration.storage.people.roster_imports import KeptImport, imports_of
from services.registration.usecases.roster.check_roster_file import check_roster_file
from services.registration.usecases.roster.import_roster import import_roster
from services.registration.usecases.roster.mark_roster_file import mark_roster_file
from services.registration.usecases.roster.read_import_changes import ImportedPerson, read_import_changes
from services.registration.usecases.roster.roster_report import ImportReport
from services.registration.usecases.roster.roster_template import roster_template
from services.registration.usecases.roster.rows_left.keep_refused_file import keep_refused_file
from services.registration.usecases.roster.rows_left.settle_open_row import settle_open_row
from services.registration.usecases.roster.undo_report import UndoReport
from services.registration.usecases.roster.undo_roster_import import undo_roster_import
from services.registration.usecases.roster.withdraw_and_undo import withdraw_and_undo

AnswersForm = Annotated[
    str, Form(max_length=100_000, description="JSON: question id to choice; the rest holds by default.")
]
_ANSWERS = TypeAdapter(dict[str, str])

router = APIRouter(tags=["roster"])

LONGEST_NAME = 200
TEMPLATES_PER_MINUTE = 30
"""of one address: behind it may sit every clerk of a province, each of whom needs one"""


@router.get(
    "/roster-template.xlsx",
    dependencies=[public(per_minute=TEMPLATES_PER_MINUTE)],
    response_class=Response,
    responses=SENT | problems(TooMany),
)
async def download_roster_template(
    province: Annotated[Note, Query(description="Các đơn vị của tỉnh, thành phố này.")] = "",
) -> Response:
    """Give the file to fill in: required columns marked, drop-downs, the example on a sheet of its own."""
    made = await asyncio.to_thread(roster_template, province)
    return spreadsheet(made, "mau-danh-sach-dai-bieu")


@router.post(
    "/congresses/{congress_id}/roster-imports",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, TooLarge, Malformed),
)
async def upload_roster(
    congress_id: UUID,
    file: UploadFile,
    principal: Editor,
    db: Db,
    keys: Keys,
    answers: AnswersForm = "{}",
    dry_run: Annotated[bool, Query(description="Chỉ kiểm tra, không nhập.")] = False,
) -> ImportReport:
    """Take in a spreadsheet. Good rows come in, the others are listed; the cap stops the whole file; again changes nothing.

    Who is no longer in the file stays, unless an organiser answers "withdraw" to the question of that person. The file of a
    unit's clerk is of their unit alone, and who is new in it is proposed.
    """
    congress, data, name = within(principal, congress_id), await file.read(), name_of(file)
    chosen = answers_in(answers)
    may_withdraw, bound = principal.has(Role.ORGANIZER), await own_unit(db, principal, congress)
    return await import_roster(
        *(db, keys.vault, principal.subject, congress, data, name, chosen),
        dry_run=dry_run,
        may_withdraw=may_withdraw,
        only_unit=bound,
    )


@router.post(
    "/congresses/{congress_id}/roster-checks",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, TooLarge, Malformed),
)
async def check_roster(
    congress_id: UUID, file: UploadFile, principal: Editor, db: Db, keys: Keys, answers: AnswersForm = "{}"
) -> ToldRoster:
    """Say person by person what a file would do, and what it asks; nothing is stored but that a file could not be read."""
    congress, data = within(principal, congress_id), await file.read()
    bound, chosen = await own_unit(db, principal, congress), answers_in(answers)
    try:
        return await check_roster_file(db, keys.vault, congress, data, name_of(file), chosen, only_unit=bound)
    except (Malformed, TooLarge) as refused:
        await keep_refused_file(db, principal.subject, congress, name_of(file), refused.detail)
        raise


@router.post(
    "/congresses/{congress_id}/roster-markings",
    response_class=Response,
    responses={**problems(Unauthenticated, Forbidden, NotFound, RuleBroken, TooLarge, Malformed), **SENT},
)
async def mark_roster(
    congress_id: UUID, file: UploadFile, principal: Editor, db: Db, keys: Keys, answers: AnswersForm = "{}"
) -> Response:
    """Give the file back with coloured cells and comments at what keeps rows out, waits or is odd; nothing is stored."""
    congress, data = within(principal, congress_id), await file.read()
    bound = await own_unit(db, principal, congress)
    made = await mark_roster_file(db, keys.vault, congress, data, name_of(file), answers_in(answers), only_unit=bound)
    return spreadsheet(made, "tep-da-danh-dau")


@router.get(
    "/congresses/{congress_id}/roster-imports", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed)
)
async def list_roster_imports(congress_id: UUID, principal: Editor, db: Db) -> list[KeptImport]:
    """Give the files that came in, the newest first; a unit's clerk sees their own."""
    congress = within(principal, congress_id)
    bound = await own_unit(db, principal, congress)
    async with db.connection() as conn:
        kept = await imports_of(conn, congress)
    return [one for one in kept if bound is None or one.actor == principal.subject]


@router.get(
    "/congresses/{congress_id}/roster-imports/{import_id}/people",
    responses=problems(Unauthenticated, Forbidden, NotFound, Malformed),
)
async def show_import_changes(
    congress_id: UUID, import_id: ImportId, principal: Editor, db: Db
) -> tuple[ImportedPerson, ...]:
    """Say person by person, old to new, what a file did; a unit's clerk sees their own files."""
    congress = within(principal, congress_id)
    bound = await own_unit(db, principal, congress)
    known = may_know_needs(principal)
    only_own = bound is not None
    return await read_import_changes(db, principal.subject, congress, import_id, only_own=only_own, with_needs=known)


@router.post(
    "/congresses/{congress_id}/roster-imports/{import_id}/undo",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed),
)
async def undo_import(
    congress_id: UUID,
    import_id: ImportId,
    principal: Editor,
    db: Db,
    dry_run: Annotated[bool, Query(description="Chỉ nói trước, không hoàn tác.")] = False,
    withdraw: Annotated[list[UUID] | None, Query(max_length=500, description="Ai ở lại mà là người trở lại.")] = None,
) -> UndoReport:
    """Take back what a file did within 24 hours; who was edited by hand since, or has a badge, stays and is named.

    Where everybody stays, nothing is taken back and the file can be undone later. Only an organiser can `withdraw` whom the
    answer names under `doubles`.
    """
    congress = within(principal, congress_id)
    if withdraw and not principal.has(Role.ORGANIZER):
        raise Forbidden("Chỉ Ban Tổ chức rút tên được. Xin hoàn tác mà không rút tên ai.")
    chosen, bound = frozenset(map(DelegateId, withdraw or ())), await own_unit(db, principal, congress)
    return await undo_roster_import(
        db, principal.subject, congress, import_id, dry_run=dry_run, withdrawing=chosen, only_unit=bound
    )


@router.post(
    "/congresses/{congress_id}/roster-imports/{import_id}/withdraw-and-undo",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed),
)
async def withdraw_and_undo_import(congress_id: UUID, import_id: ImportId, principal: Organizer, db: Db) -> UndoReport:
    """Take back a file whose people have badges: they are withdrawn with their badges, everybody else is as before."""
    return await withdraw_and_undo(db, principal.subject, within(principal, congress_id), import_id)


@router.post(
    "/congresses/{congress_id}/roster-imports/{import_id}/open-rows/{at}/settle",
    status_code=204,
    responses=problems(Unauthenticated, Forbidden, NotFound, Malformed),
)
async def settle_row(
    congress_id: UUID, import_id: ImportId, at: Annotated[int, Path(ge=0, le=10_000)], principal: Editor, db: Db
) -> None:
    """Say of a row that did not come in that nothing is left to do: it is no longer counted."""
    congress = within(principal, congress_id)
    bound = await own_unit(db, principal, congress)
    await settle_open_row(db, principal.subject, congress, import_id, at, only_own=bound is not None)


def name_of(file: UploadFile) -> str:
    """The file's name for the log of imports: plain text, short."""
    return clean(file.filename or "")[:LONGEST_NAME]


def answers_in(text: str) -> dict[str, str]:
    """Give what was answered by question. Raises Malformed."""
    try:
        return {id_: clean(choice) for id_, choice in _ANSWERS.validate_json(text).items()}
    except ValidationError as error:
        raise Malformed("Trả lời phải là JSON: mã câu hỏi và lựa chọn. Xin gửi lại.") from error
