"""Keeps the rules of a congress about its people's data."""

from dataclasses import asdict

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId
from services.registration.domain.privacy.data_rules import Basis, DataRule, Kind


async def find_rules(conn: Connection, congress_id: CongressId) -> tuple[int, tuple[DataRule, ...]]:
    """Give their version and those that differ from the defaults; version 0: none were set."""
    row = await conn.fetchrow(_FIND, congress_id)
    if row is None:
        return 0, ()
    rules = (DataRule(Kind(r["kind"]), Basis(r["basis"]), r["source"], r["months"]) for r in row["rules"])
    return int(row["version"]), tuple(rules)


async def put_rules(conn: Connection, congress_id: CongressId, version: int, rules: tuple[DataRule, ...]) -> None:
    await conn.execute(_PUT, congress_id, version, [asdict(one) for one in rules])


_FIND = """SELECT version, rules FROM data_rules WHERE congress_id = $1"""
_PUT = """
INSERT INTO data_rules (congress_id, version, rules) VALUES ($1, $2, $3)
ON CONFLICT (congress_id) DO UPDATE SET version = excluded.version, rules = excluded.rules
"""
