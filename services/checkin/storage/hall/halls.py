"""The secret of a congress's door codes, and the organisers' rule for who reads them."""

from chassis.storage.database import Connection
from services.checkin.domain.hall.rule import HallRule
from services.checkin.domain.ids import CongressId


async def secret_of(conn: Connection, congress_id: CongressId, fresh: bytes) -> bytes:
    """Give the secret; `fresh` becomes it where there is none yet."""
    found = await conn.fetchval(_FIND_SECRET, congress_id)
    return bytes(found or await conn.fetchval(_MAKE_SECRET, congress_id, fresh))


async def change_secret(conn: Connection, congress_id: CongressId, fresh: bytes) -> bool:
    """Put `fresh` in the place of the secret; tell whether there was one."""
    return bool(await conn.fetchval(_CHANGE_SECRET, congress_id, fresh))


async def rule_of(conn: Connection, congress_id: CongressId) -> HallRule:
    return HallRule(bool(await conn.fetchval(_RULE, congress_id)))


async def set_rule(conn: Connection, congress_id: CongressId, rule: HallRule, fresh: bytes) -> None:
    await conn.execute(_SET_RULE, congress_id, fresh, rule.at_once)


_FIND_SECRET = """SELECT secret FROM halls WHERE congress_id = $1"""
_MAKE_SECRET = """
INSERT INTO halls (congress_id, secret) VALUES ($1, $2)
ON CONFLICT (congress_id) DO UPDATE SET secret = halls.secret RETURNING secret
"""
_CHANGE_SECRET = """UPDATE halls SET secret = $2 WHERE congress_id = $1 RETURNING true"""
_RULE = """SELECT at_once FROM halls WHERE congress_id = $1"""
_SET_RULE = """
INSERT INTO halls (congress_id, secret, at_once) VALUES ($1, $2, $3)
ON CONFLICT (congress_id) DO UPDATE SET at_once = excluded.at_once
"""
