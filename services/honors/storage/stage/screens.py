"""The registry of screens, and what each says that it shows; neither waits for the stage's lock nor takes it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, ScreenId
from services.honors.domain.screens.registry import Glass, ScreenKind, Sent, kind_of


@dataclass(frozen=True)
class ScreenState:
    """One paired screen and its last word; `number` is its place by the time of pairing, from 1.

    `is_public` False: it stands inside, and shows names and rites but nothing of the programme.
    `heard_at` and `silent_ms` (how long ago it last said anything) are None for one that never spoke, `revision` is then 0.
    `acknowledged_at` is when it first said that it shows `revision`; `version` that of its page, '' from an old one.
    """

    screen_id: ScreenId
    number: int
    name: str
    kind: ScreenKind
    is_main: bool
    paired_until: datetime
    revision: int
    glass: Glass
    version: str
    acknowledged_at: datetime | None
    heard_at: datetime | None
    silent_ms: int | None
    is_public: bool = True


@dataclass(frozen=True)
class Registered:
    """What a screen is, and what was asked of it: to show its number for `number_ms` over the card `number_over`."""

    congress_id: CongressId
    name: str
    kind: ScreenKind
    is_main: bool
    number: int
    reloads: int
    number_ms: int
    number_over: int | None
    is_public: bool = True


async def register(conn: Connection, screen_id: ScreenId, *, is_board: bool, now: datetime) -> None:
    """Enter a paired client; the first board of a congress is its main one. Doing it twice changes nothing."""
    await conn.execute(_REGISTER, screen_id, is_board, now)


async def congress_of_screen(conn: Connection, screen_id: ScreenId) -> CongressId | None:
    found: UUID | None = await conn.fetchval(_CONGRESS, screen_id)
    return CongressId(found) if found else None


async def find_sent(conn: Connection, congress_id: CongressId, revision: int) -> Sent | None:
    """Give what was sent under that revision; None for a congress without a stage."""
    row = await conn.fetchrow(_SENT, congress_id, revision)
    return Sent(row["card_revision"], row["digest"]) if row else None


async def acknowledge(
    conn: Connection,
    congress_id: CongressId,
    screen_id: ScreenId,
    name: str,
    revision: int,
    glass: Glass,
    version: str,
    at: datetime,
) -> None:
    """Note that a screen lives and what it shows, `revision` 0 for no card. What it says last counts."""
    await conn.execute(_ACKNOWLEDGE, congress_id, str(screen_id), name, revision, glass.value, version, at)


async def mark_shown(conn: Connection, congress_id: CongressId, revision: int, at: datetime) -> None:
    """Let each name on the card of `revision` count as shown."""
    await conn.execute(_SHOWN, congress_id, revision, at)


async def find_registered(conn: Connection, screen_id: ScreenId, now: datetime) -> Registered | None:
    """Give what a screen is and what was asked of it; None for one that the registry does not know."""
    row = await conn.fetchrow(_REGISTERED, screen_id)
    if row is None:
        return None
    until: datetime | None = row["number_until"]
    left = int((until - now).total_seconds() * 1000) if until else 0
    return Registered(
        congress_id=CongressId(row["congress_id"]),
        name=row["name"],
        kind=kind_of(row["roles"]),
        is_main=row["is_main"],
        number=row["number"],
        reloads=row["reloads"],
        number_ms=max(0, left),
        number_over=row["number_over"],
        is_public=row["is_public"],
    )


async def ask_number(conn: Connection, screen_id: ScreenId, until: datetime, over: int) -> None:
    await conn.execute(_ASK_NUMBER, screen_id, until, over)


async def ask_reload(conn: Connection, screen_id: ScreenId) -> None:
    await conn.execute(_ASK_RELOAD, screen_id)


async def set_main(conn: Connection, screen_id: ScreenId, *, is_main: bool) -> None:
    await conn.execute(_SET_MAIN, screen_id, is_main)


async def set_public(conn: Connection, screen_id: ScreenId, *, is_public: bool) -> None:
    await conn.execute(_SET_PUBLIC, screen_id, is_public)


async def forget_word(conn: Connection, screen_id: ScreenId) -> None:
    """Forget what a screen said and was asked, as that of a screen elsewhere."""
    await conn.execute(_FORGET_WORD, str(screen_id))
    await conn.execute(_FORGET, screen_id)


async def list_screens(conn: Connection, congress_id: CongressId, now: datetime) -> list[ScreenState]:
    """Give each screen that is paired and its last word, in the order of pairing."""
    return [
        ScreenState(
            screen_id=ScreenId(row["client_id"]),
            number=row["number"],
            name=row["name"],
            kind=kind_of(row["roles"]),
            is_main=row["is_main"],
            paired_until=row["expires_at"],
            revision=row["revision"],
            glass=Glass(row["glass"]),
            version=row["version"],
            acknowledged_at=row["acknowledged_at"],
            heard_at=row["heard_at"],
            silent_ms=max(0, int((now - row["heard_at"]).total_seconds() * 1000)) if row["heard_at"] else None,
            is_public=row["is_public"],
        )
        for row in await conn.fetch(_LIST, congress_id)
    ]


_REGISTER = """
INSERT INTO screens (screen_id, is_main)
SELECT $1::uuid, $2::boolean AND NOT EXISTS (
    SELECT FROM screens s JOIN paired_clients c ON c.client_id = s.screen_id
    WHERE s.is_main AND c.revoked_at IS NULL AND c.expires_at > $3
        AND c.congress_id = (SELECT congress_id FROM paired_clients WHERE client_id = $1)
)
ON CONFLICT DO NOTHING
"""

_CONGRESS = """
SELECT congress_id FROM paired_clients WHERE client_id = $1
"""

_SENT = """
SELECT card_revision, (
    SELECT coalesce(data ->> 'digest', '') FROM stage_log
    WHERE congress_id = $1 AND audience = 'BOARD' AND (data ->> 'revision')::bigint = $2
    ORDER BY number DESC LIMIT 1
) AS digest
FROM stages WHERE congress_id = $1
"""

_ACKNOWLEDGE = """
INSERT INTO screen_acknowledgements AS s
    (congress_id, screen_id, name, revision, glass, version, acknowledged_at, heard_at)
SELECT congress_id, $2, $3, $4, $5, $6, $7, $7 FROM stages WHERE congress_id = $1
ON CONFLICT (congress_id, screen_id) DO UPDATE SET name = excluded.name, revision = excluded.revision,
    glass = excluded.glass, version = excluded.version, heard_at = excluded.heard_at,
    acknowledged_at = CASE WHEN (s.revision, s.glass) = (excluded.revision, excluded.glass) THEN s.acknowledged_at
        ELSE excluded.acknowledged_at END
"""

_SHOWN = """
WITH sent AS (
    SELECT data FROM stage_log
    WHERE congress_id = $1 AND audience = 'BOARD' AND (data ->> 'revision')::bigint = $2
    ORDER BY number DESC LIMIT 1
)
INSERT INTO shown_names (entry_id, congress_id, shown_at)
SELECT (name ->> 'entry_id')::uuid, $1, $3
FROM sent, LATERAL (
    SELECT data -> 'honoree' UNION ALL
    SELECT jsonb_array_elements(coalesce(nullif(data -> 'row', 'null') -> 'names', '[]'))
) AS drawn (name)
WHERE name ->> 'entry_id' IS NOT NULL
ON CONFLICT DO NOTHING
"""

_REGISTERED = """
SELECT c.congress_id, c.name, c.roles, s.is_main, s.is_public, s.reloads, s.number_until, s.number_over, (
    SELECT count(*) FROM paired_clients before
    WHERE before.congress_id = c.congress_id AND before.revoked_at IS NULL
        AND (before.paired_at, before.client_id) <= (c.paired_at, c.client_id)
) AS number
FROM screens s JOIN paired_clients c ON c.client_id = s.screen_id WHERE s.screen_id = $1
"""

_ASK_NUMBER = """
UPDATE screens SET number_until = $2, number_over = $3 WHERE screen_id = $1
"""

_ASK_RELOAD = """
UPDATE screens SET reloads = reloads + 1 WHERE screen_id = $1
"""

_SET_MAIN = """
INSERT INTO screens (screen_id, is_main) VALUES ($1, $2) ON CONFLICT (screen_id) DO UPDATE SET is_main = excluded.is_main
"""

_SET_PUBLIC = """
INSERT INTO screens (screen_id, is_main, is_public) VALUES ($1, false, $2)
ON CONFLICT (screen_id) DO UPDATE SET is_public = excluded.is_public
"""

_FORGET_WORD = """
DELETE FROM screen_acknowledgements WHERE screen_id = $1
"""

_FORGET = """
DELETE FROM screens WHERE screen_id = $1
"""

_LIST = """
SELECT client_id, row_number() OVER (ORDER BY paired_at, client_id) AS number, c.name, roles, expires_at,
    coalesce(is_main, false) AS is_main, coalesce(is_public, true) AS is_public, coalesce(revision, 0) AS revision, coalesce(glass, 'UNKNOWN') AS glass,
    coalesce(version, '') AS version, acknowledged_at, heard_at
FROM paired_clients c
    LEFT JOIN screens s ON s.screen_id = client_id
    LEFT JOIN screen_acknowledgements a ON a.congress_id = c.congress_id AND a.screen_id = client_id::text
WHERE c.congress_id = $1 AND revoked_at IS NULL
ORDER BY number
"""
