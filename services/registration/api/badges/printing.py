"""The badge workbench: what is to be printed, sheets as PDF, and badges outside the cap."""

from collections.abc import Mapping
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.idempotency_key import IdempotencyKey
from chassis.http.problems import problems
from services.registration.api.file_names import stem_of
from services.registration.api.keyring import Keys
from services.registration.api.text import Code, Text, UnitCode
from services.registration.api.who import Organizer, within
from services.registration.domain.badges.paper import Layout, Wanted, Which
from services.registration.domain.ids import DelegateId, OutsideBadgeId, PrintRunId
from services.registration.storage.badges.outside import OutsideBadge
from services.registration.usecases.paper.confirm_print_run import confirm_print_run
from services.registration.usecases.paper.draw_test_sheet import draw_test_sheet
from services.registration.usecases.paper.forget_print_run import forget_print_run
from services.registration.usecases.paper.outside.add_outside_badges import add_outside_badges
from services.registration.usecases.paper.outside.confirm_outside_sheets import confirm_outside_sheets
from services.registration.usecases.paper.outside.forget_outside_sheets import forget_outside_sheets
from services.registration.usecases.paper.outside.print_outside_badges import print_outside_badges
from services.registration.usecases.paper.outside.remove_outside_badge import remove_outside_badge
from services.registration.usecases.paper.print_badges import print_badges
from services.registration.usecases.paper.read_workbench import Workbench, read_workbench

router = APIRouter(tags=["badge printing"])
PDF = "application/pdf"
FAILURES = problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed)
SHEETS = {**FAILURES, 200: {"content": {PDF: {"schema": {"type": "string", "format": "binary"}}}}}
MOST_PEOPLE = 1000
RUN = "print-run"
"""The header that names the printing, so that it can be taken back where its sheets are handed over."""


class WantedBadges(Body):
    """Which badges; `unit_code` limits them to one unit, `delegate_ids` name those of CHOSEN."""

    layout: Layout = Layout.SMALL
    which: Which = Which.DUE
    unit_code: UnitCode | None = None
    delegate_ids: list[UUID] = Field(default_factory=list, max_length=MOST_PEOPLE)


class NewOutsideBadges(Body):
    """Badges of one kind and organisation, one a name; an empty name leaves its place free."""

    kind: Code
    organisation: Text = ""
    full_names: list[Text] = Field(min_length=1, max_length=200)


class OutsideSheets(Body):
    """The badges whose sheets came to nothing."""

    badge_ids: list[OutsideBadgeId] = Field(min_length=1, max_length=MOST_PEOPLE)


class WantedOutsideBadges(Body):
    """None named: all that were never printed."""

    layout: Layout = Layout.SMALL
    badge_ids: list[OutsideBadgeId] = Field(default_factory=list, max_length=MOST_PEOPLE)


@router.get(
    "/congresses/{congress_id}/badge-printing", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed)
)
async def show_workbench(congress_id: UUID, principal: Organizer, db: Db) -> Workbench:
    """Say whose badges are to be printed, by unit, and what was printed until now."""
    return await read_workbench(db, within(principal, congress_id))


@router.post(
    "/congresses/{congress_id}/badge-printing",
    response_class=Response,
    responses={**SHEETS, **problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed)},
)
async def print_sheets(
    congress_id: UUID, body: WantedBadges, principal: Organizer, db: Db, keys: Keys, key: IdempotencyKey = None
) -> Response:
    """Give the sheets; they count as printed once they are said to be on paper. No code changes: badges that are out stay valid.

    The same key again gives the same sheets: what was lost on the way is not printed twice.
    """
    wanted = Wanted(body.layout, body.which, body.unit_code, frozenset(map(DelegateId, body.delegate_ids)))
    printed = await print_badges(db, keys, principal.subject, within(principal, congress_id), wanted, key)
    stem = await stem_of(db, congress_id, "the-dai-bieu", body.unit_code)
    return _sheets(printed.pdf, f"{stem}-lan-{printed.number}", {RUN: str(printed.run_id)})


@router.get(
    "/congresses/{congress_id}/badge-test-sheet.pdf",
    response_class=Response,
    responses={**SHEETS, **problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed)},
)
async def show_test_sheet(
    congress_id: UUID, principal: Organizer, db: Db, layout: Annotated[Layout, Query()] = Layout.SMALL
) -> Response:
    """Give a sheet of badges of nobody to try the printer with; nothing is kept as printed."""
    return _sheets(await draw_test_sheet(db, within(principal, congress_id), layout), "the-in-thu")


@router.put(
    "/congresses/{congress_id}/badge-printing/{run_id}/paper",
    status_code=204,
    responses=problems(Unauthenticated, Forbidden, NotFound, Malformed),
)
async def confirm_printing(congress_id: UUID, run_id: PrintRunId, principal: Organizer, db: Db) -> None:
    """Say that the sheets of a printing are on paper: from now on its badges count as printed."""
    await confirm_print_run(db, principal.subject, within(principal, congress_id), run_id)


@router.delete(
    "/congresses/{congress_id}/badge-printing/{run_id}",
    status_code=204,
    responses=problems(Unauthenticated, Forbidden, NotFound, Malformed),
)
async def take_printing_back(congress_id: UUID, run_id: PrintRunId, principal: Organizer, db: Db) -> None:
    """Take a printing back that came to nothing: its badges are to be printed again."""
    await forget_print_run(db, principal.subject, within(principal, congress_id), run_id)


@router.post("/congresses/{congress_id}/outside-badges", status_code=201, responses=FAILURES)
async def add_badges_outside_the_cap(
    congress_id: UUID, body: NewOutsideBadges, principal: Organizer, db: Db
) -> list[OutsideBadge]:
    """Add badges for press, staff, security or performers: no code, no cap, no report."""
    congress = within(principal, congress_id)
    return await add_outside_badges(db, principal.subject, congress, body.kind, body.organisation, body.full_names)


@router.post(
    "/congresses/{congress_id}/outside-badges/sheets",
    response_class=Response,
    responses={**SHEETS, **problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed)},
)
async def print_sheets_outside_the_cap(
    congress_id: UUID, body: WantedOutsideBadges, principal: Organizer, db: Db, key: IdempotencyKey = None
) -> Response:
    """Give the sheets of these badges; they count once they are said to be on paper. The same key gives the same sheets."""
    congress = within(principal, congress_id)
    pdf = await print_outside_badges(db, principal.subject, congress, body.layout, frozenset(body.badge_ids), key)
    return _sheets(pdf, "the-ngoai-dai-bieu")


@router.post(
    "/congresses/{congress_id}/outside-badges/sheets-on-paper",
    status_code=204,
    responses=problems(Unauthenticated, Forbidden, NotFound, Malformed),
)
async def confirm_sheets_outside_the_cap(congress_id: UUID, body: OutsideSheets, principal: Organizer, db: Db) -> None:
    """Say that the newest sheets of these badges are on paper."""
    await confirm_outside_sheets(db, principal.subject, within(principal, congress_id), body.badge_ids)


@router.post(
    "/congresses/{congress_id}/outside-badges/sheets-taken-back",
    status_code=204,
    responses=problems(Unauthenticated, Forbidden, NotFound, Malformed),
)
async def take_outside_sheets_back(congress_id: UUID, body: OutsideSheets, principal: Organizer, db: Db) -> None:
    """Take the newest sheets of these badges back that came to nothing."""
    await forget_outside_sheets(db, principal.subject, within(principal, congress_id), body.badge_ids)


@router.delete(
    "/congresses/{congress_id}/outside-badges/{badge_id}",
    status_code=204,
    responses=problems(Unauthenticated, Forbidden, NotFound, Malformed),
)
async def remove_badge_outside_the_cap(
    congress_id: UUID, badge_id: OutsideBadgeId, principal: Organizer, db: Db
) -> None:
    """Remove one."""
    await remove_outside_badge(db, principal.subject, within(principal, congress_id), badge_id)


def _sheets(pdf: bytes, name: str, more: Mapping[str, str] | None = None) -> Response:
    headers = {"cache-control": "no-store", "content-disposition": f'inline; filename="{name}.pdf"'}
    return Response(pdf, media_type=PDF, headers={**headers, **(more or {})})
