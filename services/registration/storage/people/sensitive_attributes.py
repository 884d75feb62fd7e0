"""Keeps what the law calls sensitive, sealed by the caller; no other table has it."""

from collections.abc import Sequence
from dataclasses import dataclass

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId


@dataclass(frozen=True)
class SealedAttributes:
    """One delegate's attributes as stored; None is "not given". `national_id_hash` is keyed, not reversible."""

    delegate_id: DelegateId
    ethnicity_sealed: bytes | None
    religion_sealed: bytes | None
    party_member_sealed: bytes | None
    political_theory_sealed: bytes | None
    national_id_hash: bytes | None
    national_id_last4: str | None


async def put_sealed(conn: Connection, congress_id: CongressId, sealed: Sequence[SealedAttributes]) -> None:
    """Store or overwrite; an id number that is not given now stays as it was."""
    await conn.execute(
        _PUT,
        congress_id,
        [one.delegate_id for one in sealed],
        [one.ethnicity_sealed for one in sealed],
        [one.religion_sealed for one in sealed],
        [one.party_member_sealed for one in sealed],
        [one.political_theory_sealed for one in sealed],
        [one.national_id_hash for one in sealed],
        [one.national_id_last4 for one in sealed],
    )


async def sealed_of(conn: Connection, congress_id: CongressId) -> dict[DelegateId, SealedAttributes]:
    rows = await conn.fetch(_OF_CONGRESS, congress_id)
    return {DelegateId(row["delegate_id"]): SealedAttributes(**dict(row)) for row in rows}


async def sealed_of_one(conn: Connection, delegate_id: DelegateId) -> SealedAttributes | None:
    row = await conn.fetchrow(_OF_ONE, delegate_id)
    return SealedAttributes(**dict(row)) if row else None


async def given_by(conn: Connection, delegate_id: DelegateId) -> set[str]:
    """Name the attributes that are given, without opening them."""
    row = await conn.fetchrow(_GIVEN, delegate_id)
    return {name for name, given in row.items() if given} if row else set()


async def given_in(conn: Connection, congress_id: CongressId) -> dict[DelegateId, set[str]]:
    """Name by delegate the attributes that are given, without opening them."""
    return {
        DelegateId(row["delegate_id"]): {name for name, given in row.items() if given and name != "delegate_id"}
        for row in await conn.fetch(_GIVEN_IN, congress_id)
    }


_PUT = """
INSERT INTO sensitive_attributes AS known (
    congress_id, delegate_id, ethnicity_sealed, religion_sealed, party_member_sealed, political_theory_sealed,
    national_id_hash, national_id_last4
)
SELECT $1, one.*
FROM unnest($2::uuid[], $3::bytea[], $4::bytea[], $5::bytea[], $6::bytea[], $7::bytea[], $8::text[]) AS one
ON CONFLICT (delegate_id) DO UPDATE SET
    ethnicity_sealed = excluded.ethnicity_sealed, religion_sealed = excluded.religion_sealed,
    party_member_sealed = excluded.party_member_sealed,
    political_theory_sealed = excluded.political_theory_sealed,
    national_id_hash = coalesce(excluded.national_id_hash, known.national_id_hash),
    national_id_last4 = coalesce(excluded.national_id_last4, known.national_id_last4)
"""
_OF_CONGRESS = """
SELECT delegate_id, ethnicity_sealed, religion_sealed, party_member_sealed, political_theory_sealed,
       national_id_hash, national_id_last4
FROM sensitive_attributes WHERE congress_id = $1
"""
_OF_ONE = """
SELECT delegate_id, ethnicity_sealed, religion_sealed, party_member_sealed, political_theory_sealed,
       national_id_hash, national_id_last4
FROM sensitive_attributes WHERE delegate_id = $1
"""
_GIVEN = """
SELECT ethnicity_sealed IS NOT NULL AS ethnicity, religion_sealed IS NOT NULL AS religion,
       party_member_sealed IS NOT NULL AS party_member, political_theory_sealed IS NOT NULL AS political_theory
FROM sensitive_attributes WHERE delegate_id = $1
"""
_GIVEN_IN = """
SELECT delegate_id, ethnicity_sealed IS NOT NULL AS ethnicity, religion_sealed IS NOT NULL AS religion,
       party_member_sealed IS NOT NULL AS party_member, political_theory_sealed IS NOT NULL AS political_theory
FROM sensitive_attributes WHERE congress_id = $1
"""
