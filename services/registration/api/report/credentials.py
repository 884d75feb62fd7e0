"""The credentials report: how it is reckoned, how it stands, freezing it, and as files."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import AwareDatetime, Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from services.registration.api.keyring import Keys
from services.registration.api.text import Line, Text
from services.registration.api.who import Organizer, StatisticsReader, may_open_sealed, within
from services.registration.domain.ids import ReportId, SessionId
from services.registration.domain.report.freezing import AcceptedAge
from services.registration.domain.report.rules import MOST_DECIMALS, ReportRules, Standing
from services.registration.usecases.report.freeze_report import FreezeAnswer, freeze_report
from services.registration.usecases.report.read_report import CredentialReport, FrozenReport, read_report
from services.registration.usecases.report.report_file import report_file
from services.registration.usecases.report.set_rules import set_rules
from services.registration.usecases.report.withdraw_report import withdraw_report

router = APIRouter(tags=["reports"])
READING = problems(Unauthenticated, Forbidden, NotFound, Malformed)
WRITING = problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed)
PDF, DOCX = "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MEDIA = {"pdf": PDF, "docx": DOCX}
FILE = {"schema": {"type": "string", "format": "binary"}}
NOT_KEPT = {"cache-control": "no-store"}
Decimals = Annotated[int, Field(ge=0, le=MOST_DECIMALS)]


class RulesBody(Body):
    """`version` is the one you saw, 0 for none."""

    version: Annotated[int, Field(ge=0, le=2**31 - 1)]
    enabled: bool
    standing: Standing
    decimals: Decimals = 1
    direct_decimals: Decimals = 1
    signer_role: Text = ""
    signer_name: Text = ""


class Accepted(Body):
    """The attendance that you saw was old: `until` as the refusal gave it, null for never heard."""

    until: AwareDatetime | None


class FreezingBody(Body):
    """`session_id` null: the first official session. `accepted` only in the second act, after ATTENDANCE_OLD; `before_opening`
    after NOT_OPENED."""

    session_id: UUID | None = None
    accepted: Accepted | None = None
    before_opening: bool = False


class WithdrawalBody(Body):
    report_id: ReportId
    reason: Line


@router.get("/congresses/{congress_id}/credential-report", responses=READING)
async def show_credential_report(
    congress_id: UUID,
    principal: StatisticsReader,
    db: Db,
    keys: Keys,
    session_id: UUID | None = None,
    decimals: Annotated[int | None, Query(ge=0, le=MOST_DECIMALS)] = None,
) -> CredentialReport:
    """Give the report as it stands now, and what was frozen. For organisers what is sealed is opened to be counted, which is
    noted; for everybody else the draft tells nothing of it."""
    session, whole = SessionId(session_id) if session_id else None, may_open_sealed(principal)
    congress = within(principal, congress_id)
    return await read_report(db, keys.vault, principal.subject, congress, session, decimals, whole=whole)


@router.put("/congresses/{congress_id}/credential-report/rules", responses=WRITING)
async def keep_report_rules(congress_id: UUID, body: RulesBody, principal: Organizer, db: Db) -> ReportRules:
    """Switch the report on or off, and set whose share the percentages are, rounding and the signature."""
    return await set_rules(db, principal.subject, within(principal, congress_id), ReportRules(**body.model_dump()))


@router.post("/congresses/{congress_id}/credential-report/freezing", responses=WRITING)
async def freeze_credential_report(
    congress_id: UUID, body: FreezingBody, principal: Organizer, db: Db, keys: Keys
) -> FreezeAnswer:
    """Freeze what is known now; a refusal is an answer too. The second time the frozen report comes back as it was."""
    accepted = AcceptedAge(_until(body.accepted)) if body.accepted else None
    session = SessionId(body.session_id) if body.session_id else None
    who = (principal.subject, principal.name)
    return await freeze_report(
        db, keys.vault, *who, within(principal, congress_id), session, accepted, body.before_opening
    )


@router.post("/congresses/{congress_id}/credential-report/withdrawal", responses=WRITING)
async def take_credential_report_back(
    congress_id: UUID, body: WithdrawalBody, principal: Organizer, db: Db
) -> list[FrozenReport]:
    """Take back a report that was frozen too early; it stays readable, and another edition may be frozen."""
    congress = within(principal, congress_id)
    return await withdraw_report(db, principal.subject, congress, body.report_id, body.reason)


@router.get(
    "/congresses/{congress_id}/credential-report/file",
    response_class=Response,
    responses={**WRITING, 200: {"content": {PDF: FILE, DOCX: FILE}}},
)
async def download_credential_report(
    congress_id: UUID,
    principal: StatisticsReader,
    db: Db,
    keys: Keys,
    form: Literal["pdf", "docx"] = "pdf",
    edition: Annotated[int | None, Query(ge=1, le=10_000)] = None,
) -> Response:
    """Give the report that holds, the edition asked for, or a draft while none is frozen."""
    congress, whole = within(principal, congress_id), may_open_sealed(principal)
    made = await report_file(db, keys.vault, principal.subject, congress, form, edition, whole=whole)
    name = f"bao-cao-tham-tra{'-nhap' if made.is_draft else ''}.{form}"
    headers = {**NOT_KEPT, "content-disposition": f'attachment; filename="{name}"'}
    return Response(made.data, media_type=MEDIA[form], headers=headers)


def _until(accepted: Accepted) -> datetime | None:
    return accepted.until
