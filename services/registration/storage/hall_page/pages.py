"""Keeps what the organisers say of a congress's page, its notices, and finds whose seat somebody asks for."""

from datetime import datetime
from uuid import UUID

from chassis.storage.database import Connection
from services.registration.domain.hall_page.page import Audience, Notice, NoticeKind, PageWords
from services.registration.domain.ids import CongressId, DelegateId, NoticeId


async def words_of(conn: Connection, congress_id: CongressId) -> PageWords:
    """Give what was saved, or the words of a page that nobody has touched."""
    row = await conn.fetchrow(_WORDS, congress_id)
    return PageWords(**dict(row)) if row else PageWords()


async def put_words(conn: Connection, congress_id: CongressId, words: PageWords) -> None:
    await conn.execute(_PUT, congress_id, words.open, words.by_name, words.way, words.revision)


async def notices_of(conn: Connection, congress_id: CongressId) -> list[Notice]:
    """Give those that stand, the newest first."""
    return [
        Notice(row["notice_id"], NoticeKind(row["kind"]), Audience(row["audience"]), row["text"], row["said_at"])
        for row in await conn.fetch(_NOTICES, congress_id)
    ]


async def insert_notice(conn: Connection, congress_id: CongressId, notice: Notice, actor: str) -> None:
    await conn.execute(
        _NOTICE,
        *(notice.notice_id, congress_id, notice.kind, notice.audience, notice.text, actor, notice.said_at),
    )


async def take_down(conn: Connection, congress_id: CongressId, notice_id: NoticeId, now: datetime) -> bool:
    """Tell whether there was such a notice; once taken down it stays so."""
    return await conn.fetchval(_TAKE_DOWN, congress_id, notice_id, now) is not None


async def holder_of_code(conn: Connection, congress_id: CongressId, short_code: str) -> DelegateId | None:
    """Give whose badge has these twelve digits and holds."""
    found: UUID | None = await conn.fetchval(_BY_CODE, congress_id, short_code)
    return DelegateId(found) if found else None


async def named_and_born(conn: Connection, congress_id: CongressId, birth_year: int) -> list[tuple[DelegateId, str]]:
    """Give the id and the full name of everybody on the list who was born in that year."""
    rows = await conn.fetch(_BORN, congress_id, birth_year)
    return [(DelegateId(row["delegate_id"]), row["full_name"]) for row in rows]


_WORDS = """SELECT open, by_name, way, revision FROM hall_pages WHERE congress_id = $1"""
_PUT = """
INSERT INTO hall_pages (congress_id, open, by_name, way, revision) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (congress_id) DO UPDATE SET open = $2, by_name = $3, way = $4, revision = $5
"""
_NOTICES = """
SELECT notice_id, kind, audience, text, said_at FROM hall_notices
WHERE congress_id = $1 AND taken_down_at IS NULL ORDER BY said_at DESC, notice_id LIMIT 200
"""
_NOTICE = """
INSERT INTO hall_notices (notice_id, congress_id, kind, audience, text, actor, said_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
"""
_TAKE_DOWN = """
UPDATE hall_notices SET taken_down_at = coalesce(taken_down_at, $3)
WHERE congress_id = $1 AND notice_id = $2 RETURNING notice_id
"""
_BY_CODE = """
SELECT c.delegate_id FROM credentials c JOIN delegates d USING (delegate_id)
WHERE c.congress_id = $1 AND c.short_code = $2 AND c.state = 'ISSUED' AND d.status = 'ACTIVE'
"""
_BORN = """
SELECT delegate_id, full_name FROM delegates WHERE congress_id = $1 AND birth_year = $2 AND status = 'ACTIVE'
"""
