"""The roster: its template, and files that come in."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, UploadFile

from chassis.errors import Forbidden, Malformed, NotFound, RuleBroken, TooLarge, Unauthenticated
from chassis.files.spreadsheet import write_table
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.http.route_rules import public
from services.registration.api.keyring import Keys
from services.registration.api.who import RosterKeeper, within
from services.registration.domain.people import roster_columns
from services.registration.usecases.people.import_roster import ImportReport, import_roster

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

router = APIRouter(tags=["roster"])


@router.get(
    "/roster-template.xlsx",
    dependencies=[public()],
    response_class=Response,
    responses={200: {"content": {XLSX: {"schema": {"type": "string", "format": "binary"}}}}},
)
async def download_roster_template() -> Response:
    """Give the file to fill in: every column, and one example row."""
    made = write_table(
        [roster_columns.HEADINGS[key][0] for key in roster_columns.TEMPLATE],
        [[roster_columns.EXAMPLE[key] for key in roster_columns.TEMPLATE]],
        above=["DANH SÁCH ĐẠI BIỂU (dòng ví dụ: xin xóa trước khi gửi)", roster_columns.categories_line()],
    )
    headers = {"content-disposition": 'attachment; filename="mau-danh-sach-dai-bieu.xlsx"'}
    return Response(made, media_type=XLSX, headers=headers)


@router.post(
    "/congresses/{congress_id}/roster-imports",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, TooLarge, Malformed),
)
async def upload_roster(
    congress_id: UUID,
    file: UploadFile,
    principal: RosterKeeper,
    db: Db,
    keys: Keys,
    dry_run: Annotated[bool, Query(description="Chỉ kiểm tra, không nhập.")] = False,
) -> ImportReport:
    """Take in an XLSX. Good rows come in, bad rows are listed; the cap stops the whole file; again changes nothing."""
    return await import_roster(
        db, keys.vault, principal.subject, within(principal, congress_id), await file.read(), dry_run=dry_run
    )
