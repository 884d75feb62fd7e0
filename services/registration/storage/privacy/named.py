"""Finds who and what an id in the audit trail is, and the ids of a name."""

from collections.abc import Collection

from chassis.files.vietnamese import fold
from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId


async def named_by(conn: Connection, ids: Collection[str], congress_id: CongressId | None) -> dict[str, str]:
    """Give the names of accounts, congresses and people by id; of people of one congress where `congress_id` says so."""
    rows = await conn.fetch(_BY_ID, list(ids), congress_id)
    return {row["id"]: row["name"] for row in rows}


async def named_like(conn: Connection, words: str, congress_id: CongressId | None, most: int) -> dict[str, str]:
    """Give at most `most` accounts and people whose name has these words, whatever their accents, accounts first."""
    wanted = fold(words)
    accounts = {row["id"]: row["name"] for row in await conn.fetch(_ACCOUNTS)}
    found = {key: name for key, name in accounts.items() if wanted in fold(name)}
    people = {row["id"]: row["name"] for row in await conn.fetch(_PEOPLE, wanted, congress_id, most)}
    return dict(list({**found, **people}.items())[:most])


_BY_ID = """
SELECT account_id::text AS id, display_name AS name FROM accounts WHERE account_id::text = ANY($1::text[])
UNION ALL
SELECT congress_id::text, name FROM congresses WHERE congress_id::text = ANY($1::text[])
UNION ALL
SELECT delegate_id::text, full_name FROM delegates
WHERE delegate_id = ANY(SELECT one::uuid FROM unnest($1::text[]) AS one WHERE one ~ '^[0-9a-f-]{36}$')
  AND ($2::uuid IS NULL OR congress_id = $2)
"""
_ACCOUNTS = """SELECT account_id::text AS id, display_name AS name FROM accounts"""
_PEOPLE = """
SELECT delegate_id::text AS id, full_name AS name FROM delegates
WHERE position($1 IN search_text) > 0 AND ($2::uuid IS NULL OR congress_id = $2)
  AND position($1 IN array_to_string(  -- which begins with name and code; unit, position and telephone come after them
      (string_to_array(search_text, ' '))[1 : cardinality(string_to_array(full_name, ' ')) + 1], ' ')) > 0
ORDER BY sort_key, delegate_id LIMIT $3
"""
