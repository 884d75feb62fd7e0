"""Reading the audit trail: the same in each service, for who audits and who organises."""

import asyncio
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from chassis.access.principal import Principal
from chassis.audit_trail.finding import NOBODY, NamesOf, Shown, with_what_is_shown
from chassis.audit_trail.reading import Asked, Kept, read_trail, seal_of
from chassis.errors import Forbidden, Malformed, NotFound, Unauthenticated
from chassis.files.writing import write_table
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body, Moment, PlainText
from chassis.http.problems import problems
from chassis.http.route_rules import allow
from chassis.http.spreadsheets import SENT, spreadsheet
from chassis.storage import audit
from chassis.storage.database import Connection, Database

A_PAGE, A_FILE = 200, 20_000
MOST_NAMED = 60
"""Ids of one name that can be asked for together."""
_VIETNAM = timezone(timedelta(hours=7))
HEADINGS = ("Số", "Lúc", "Người", "Mã người", "Việc", "Mã việc", "Đối tượng", "Chi tiết", "Niêm phong")

_MAY_FAIL = problems(Unauthenticated, Forbidden, Malformed)
_HERE_MAY_FAIL = problems(Unauthenticated, Forbidden, NotFound, Malformed)


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


class Wanted(Body):
    """What is looked for: words in who, what and whom, as they are kept or shown, or else one of the ids `also` (a name's, as registration knows them);
    a time; lines before one. In a body: names that are looked for stand in no address, which logs keep.
    """

    q: Annotated[str, PlainText(80)] = ""
    action: Annotated[str, PlainText(80)] = ""
    since: Moment | None = None
    until: Moment | None = None
    before: Annotated[int | None, Field(ge=1, le=2**63 - 1)] = None
    also: Annotated[list[UUID], Field(max_length=MOST_NAMED)] = Field(default_factory=list)

    def asked(self, most: int, congress_id: UUID | None) -> Asked:
        also = tuple(str(one) for one in self.also)
        return Asked(self.q, self.action, self.since, self.until, self.before, most, also, congress_id)


STILL_OPEN = ("search_audit", "export_audit", "search_audit_here", "export_audit_here")
"""Operations that only read, also of an archived congress."""


async def _nameless(conn: Connection, subjects: Collection[str]) -> Mapping[str, str]:
    del conn, subjects
    return {}


def audit_router(
    *, readers: Collection[str], words: Callable[[str], str], names_of: NamesOf, about: NamesOf = _nameless
) -> APIRouter:
    """Give the routes of the trail. `words(action)` says it in Vietnamese, `names_of(conn, actors)` who they are,
    `about(conn, subjects)` what the things are called that something was done to.
    """
    trail = _Trail(Shown(words, names_of, about))
    router = APIRouter(tags=["audit"])
    Reader = Annotated[Principal, allow(*readers)]  # noqa: N806  (a type)

    @router.post("/audit/search", responses=_MAY_FAIL)
    async def search_audit(wanted: Wanted, principal: Reader, db: Db) -> AuditPage:
        """Give who did what, newest first."""
        return await trail.page(db, wanted, None)

    @router.post("/audit/export", response_class=Response, responses={**_MAY_FAIL, **SENT})
    async def export_audit(wanted: Wanted, principal: Reader, db: Db) -> Response:
        """Give the same as a table; that it was taken is noted."""
        return await trail.file(db, wanted, None, principal.subject)

    @router.post("/congresses/{congress_id}/audit/search", responses=_HERE_MAY_FAIL)
    async def search_audit_here(congress_id: UUID, wanted: Wanted, principal: Reader, db: Db) -> AuditPage:
        """Give what was done in this congress, newest first."""
        return await trail.page(db, wanted, congress_id)

    @router.post(
        "/congresses/{congress_id}/audit/export", response_class=Response, responses={**_HERE_MAY_FAIL, **SENT}
    )
    async def export_audit_here(congress_id: UUID, wanted: Wanted, principal: Reader, db: Db) -> Response:
        """Give the same as a table; that it was taken is noted."""
        return await trail.file(db, wanted, congress_id, principal.subject)

    return router


@dataclass(frozen=True)
class _Trail:
    """The trail of one service."""

    shown: Shown

    async def page(self, db: Database, wanted: Wanted, congress_id: UUID | None) -> AuditPage:
        async with db.connection() as conn:
            found, lines = await self._lines(conn, wanted.asked(A_PAGE + 1, congress_id))
            sealed, link, sealed_at = await seal_of(conn)
        return AuditPage(
            lines=lines[:A_PAGE], more=found > A_PAGE, sealed=sealed, link=link.hex()[:16], sealed_at=sealed_at
        )

    async def file(self, db: Database, wanted: Wanted, congress_id: UUID | None, actor: str) -> Response:
        async with db.transaction() as conn:
            found, lines = await self._lines(conn, wanted.asked(A_FILE, congress_id))
            await audit.note(conn, actor, "audit.exported", "", lines=found)
        rows = [_row(one) for one in lines]
        return spreadsheet(await asyncio.to_thread(write_table, HEADINGS, rows), "nhat-ky")

    async def _lines(self, conn: Connection, asked: Asked) -> tuple[int, list[AuditLine]]:
        found = await read_trail(conn, await with_what_is_shown(conn, asked, self.shown))
        names = await self.shown.names_of(conn, {one.actor for one in found})
        called = await self.shown.about(conn, {one.subject for one in found})
        return len(found), [_line(one, self.shown.words, names, called) for one in found]


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
    who = line.name or NOBODY.get(line.actor, "")
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
