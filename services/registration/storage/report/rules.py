"""Keeps how the credentials report of a congress is reckoned."""

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId
from services.registration.domain.report.rules import ReportRules, Standing


async def rules_of(conn: Connection, congress_id: CongressId) -> ReportRules:
    """Give the rules, of version 0 while nobody set any."""
    row = await conn.fetchrow(_OF, congress_id)
    return ReportRules(**{**dict(row), "standing": Standing(row["standing"])}) if row else ReportRules()


async def put_rules(conn: Connection, congress_id: CongressId, rules: ReportRules) -> None:
    """Store; the caller has locked the congress."""
    given = (rules.enabled, rules.standing, rules.decimals, rules.direct_decimals, rules.signer_role, rules.signer_name)
    await conn.execute(_PUT, congress_id, rules.version, *given)


_OF = """
SELECT enabled, standing, decimals, direct_decimals, signer_role, signer_name, version
FROM report_rules WHERE congress_id = $1
"""
_PUT = """
INSERT INTO report_rules (
    congress_id, version, enabled, standing, decimals, direct_decimals, signer_role, signer_name
)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (congress_id) DO UPDATE SET version = excluded.version, enabled = excluded.enabled,
    standing = excluded.standing, decimals = excluded.decimals, direct_decimals = excluded.direct_decimals,
    signer_role = excluded.signer_role, signer_name = excluded.signer_name
"""
