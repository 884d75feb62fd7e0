"""Reading the audit trail: the same in each service, for who audits and who organises."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response
from pydantic import AwareDatetime, BaseModel

from chassis.access.principal import Principal
from chassis.audit_trail.reading import Asked, Kept, read_trail, seal_of
from chassis.errors import Forbidden, Malformed, Unauthenticated
from chassis.files.writing import write_table
from chassis.http.database_dependency import Db
from chassis.http.field_types import PlainText
from chassis.http.problems import problems
from chassis.http.route_rules import allow
from chassis.http.spreadsheets import spreadsheet
from chassis.storage import audit
from chassis.storage.database import Connection

A_PAGE, A_FILE = 200, 20_000
MOST_NAMED = 60
"""Ids of one name that can be asked for together."""
_VIETNAM = timezone(timedelta(hours=7))
HEADINGS = ("Số", "Lúc", "Người", "Mã người", "Việc", "Mã việc", "Đối tượng", "Chi tiết", "Niêm phong")

NamesOf = Callable[[Connection, Collection[str]], Awaitable[Mapping[str, str]]]


class AuditLine(BaseModel):
    """One line. `name`: who it was, as far as this service knows; `about`: what `subject` is called now, "" where this service
    knows no name; `number`: its place in the chain, null until it is sealed.
    """

    id: int
    at: datetime
    actor: str
    name: str | None
    action: str
    words: str
    subject: str
    details: dict[str, Any]
    number: int | None
    about: str = ""


class AuditPage(BaseModel):
    """Newest first. `sealed`: how many lines are in the chain, `link`: the newest link's first 16 digits, `sealed_at` its moment."""

    lines: list[AuditLine]
    more: bool
    sealed: int
    link: str
    sealed_at: datetime | None


@dataclass(frozen=True)
class Wanted:
    """What is looked for: words in who, what and whom, or else one of the ids `also` (a name's, as registration knows them);
    a time; lines before one."""

    q: Annotated[str, PlainText(80), Query()] = ""
    action: Annotated[str, PlainText(80), Query()] = ""
    since: AwareDatetime | None = None
    until: AwareDatetime | None = None
    before: Annotated[int | None, Query(ge=1)] = None
    also: Annotated[list[UUID] | None, Query(max_length=MOST_NAMED)] = None

    def asked(self, most: int) -> Asked:
        also = tuple(str(one) for one in self.also or ())
        return Asked(self.q, self.action, self.since, self.until, self.before, most, also)


async def _nameless(conn: Connection, subjects: Collection[str]) -> Mapping[str, str]:
    del conn, subjects
    return {}


def audit_router(
    *, readers: Collection[str], words: Callable[[str], str], names_of: NamesOf, about: NamesOf = _nameless
) -> APIRouter:
    """Give the routes of the trail. `words(action)` says it in Vietnamese, `names_of(conn, actors)` who they are,
    `about(conn, subjects)` what the things are called that something was done to.
    """
    router = APIRouter(tags=["audit"])
    Reader = Annotated[Principal, allow(*readers)]  # noqa: N806  (a type)
    Asks = Annotated[Wanted, Depends()]  # noqa: N806  (a type)

    @router.get("/audit", responses=problems(Unauthenticated, Forbidden, Malformed))
    async def read_audit(principal: Reader, wanted: Asks, db: Db) -> AuditPage:
        """Give who did what, newest first."""
        async with db.connection() as conn:
            found = await read_trail(conn, wanted.asked(A_PAGE + 1))
            names = await names_of(conn, {one.actor for one in found})
            called = await about(conn, {one.subject for one in found})
            sealed, link, sealed_at = await seal_of(conn)
        lines = [_line(one, words, names, called) for one in found[:A_PAGE]]
        return AuditPage(
            lines=lines, more=len(found) > A_PAGE, sealed=sealed, link=link.hex()[:16], sealed_at=sealed_at
        )

    @router.get("/audit.xlsx", response_class=Response, responses=problems(Unauthenticated, Forbidden, Malformed))
    async def export_audit(principal: Reader, wanted: Asks, db: Db) -> Response:
        """Give the same as a table; that it was taken is noted."""
        async with db.transaction() as conn:
            found = await read_trail(conn, wanted.asked(A_FILE))
            names = await names_of(conn, {one.actor for one in found})
            called = await about(conn, {one.subject for one in found})
            await audit.note(conn, principal.subject, "audit.exported", "", lines=len(found))
        rows = [_row(_line(one, words, names, called)) for one in found]
        return spreadsheet(await asyncio.to_thread(write_table, HEADINGS, rows), "nhat-ky")

    return router


def _line(one: Kept, words: Callable[[str], str], names: Mapping[str, str], called: Mapping[str, str]) -> AuditLine:
    return AuditLine(
        id=one.id,
        at=one.at,
        actor=one.actor,
        name=names.get(one.actor),
        action=one.action,
        words=words(one.action),
        subject=one.subject,
        details=dict(one.details),
        number=one.number,
        about=called.get(one.subject, ""),
    )


def _row(line: AuditLine) -> list[str]:
    said = "; ".join(f"{name}: {value}" for name, value in sorted(line.details.items()))
    who = line.name or ("người lạ" if line.actor == "stranger" else "")
    sealed = str(line.number or "chưa")
    return [
        str(line.id),
        line.at.astimezone(_VIETNAM).strftime("%d/%m/%Y %H:%M:%S"),
        who,
        line.actor,
        line.words,
        line.action,
        f"{line.about} ({line.subject})" if line.about else line.subject,
        said,
        sealed,
    ]
