"""Keeps the list of who goes to the congress one level up, and how it was adopted."""

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId, SessionId
from services.registration.domain.report.upper_delegation import Adoption, ListedPerson, Tally, UpperList, Words


async def upper_list_of(conn: Connection, congress_id: CongressId) -> UpperList:
    """Give the list, empty and of version 0 while there is none."""
    row = await conn.fetchrow(_LIST, congress_id)
    if row is None:
        return UpperList()
    people = tuple(
        ListedPerson(DelegateId(one["delegate_id"]), one["place"], one["alternate"], _voted(one))
        for one in await conn.fetch(_PEOPLE, congress_id)
    )
    adoption = None
    if row["adopted_at"]:
        tally = Tally(row["in_favour"], row["against"], row["abstained"], row["unanimous"], row["other"])
        adoption = Adoption(row["adopted_at"], row["present"], tally, row["adopted_by"])
    parent = CongressId(row["parent_id"]) if row["parent_id"] else None
    return UpperList(people, row["places"], parent, adoption, row["version"])


async def put_upper_list(conn: Connection, congress_id: CongressId, found: UpperList) -> None:
    """Store instead of what was; the caller has locked the congress."""
    adoption = found.adoption
    tally = adoption.tally if adoption else None
    hands = (tally.in_favour, tally.against, tally.abstained, tally.unanimous, tally.other) if tally else (None,) * 5
    about = (adoption.at, adoption.present) if adoption else (None, None)
    by = adoption.by if adoption else ""
    await conn.execute(_PUT, congress_id, found.version, found.parent_id, found.places, *about, *hands, by)
    await conn.execute(_FORGET_PEOPLE, congress_id)
    ids = [one.delegate_id for one in found.people]
    places, alternates = [one.place for one in found.people], [one.alternate for one in found.people]
    voted = [_columns(one.voted) for one in found.people]
    await conn.execute(
        _PUT_PEOPLE, congress_id, ids, places, alternates, *([one[at] for one in voted] for at in range(3))
    )


async def count_official_present(conn: Connection, congress_id: CongressId, session_id: SessionId) -> int:
    """Count official delegates on the list who are present at the session, as checkin last said."""
    return int(await conn.fetchval(_PRESENT, congress_id, session_id))


def _voted(row: Record) -> Words | None:
    return None if row["voted_name"] is None else Words(row["voted_name"], row["voted_position"], row["voted_unit"])


def _columns(voted: Words | None) -> tuple[str | None, str | None, str | None]:
    return (voted.full_name, voted.position, voted.unit) if voted else (None, None, None)


_LIST = """
SELECT version, parent_id, places, adopted_at, present, in_favour, against, abstained, unanimous, other, adopted_by
FROM upper_lists WHERE congress_id = $1
"""
_PEOPLE = """
SELECT delegate_id, place, alternate, voted_name, voted_position, voted_unit
FROM upper_delegates WHERE congress_id = $1 ORDER BY alternate, place
"""
_PUT = """
INSERT INTO upper_lists (congress_id, version, parent_id, places, adopted_at, present, in_favour, against, abstained,
    unanimous, other, adopted_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
ON CONFLICT (congress_id) DO UPDATE SET version = excluded.version, parent_id = excluded.parent_id,
    places = excluded.places, adopted_at = excluded.adopted_at, present = excluded.present,
    in_favour = excluded.in_favour, against = excluded.against, abstained = excluded.abstained,
    unanimous = excluded.unanimous, other = excluded.other, adopted_by = excluded.adopted_by
"""
_FORGET_PEOPLE = """DELETE FROM upper_delegates WHERE congress_id = $1"""
_PUT_PEOPLE = """
INSERT INTO upper_delegates (congress_id, delegate_id, place, alternate, voted_name, voted_position, voted_unit)
SELECT $1, * FROM unnest($2::uuid[], $3::int[], $4::boolean[], $5::text[], $6::text[], $7::text[])
"""
_PRESENT = """
SELECT count(*) FROM delegates d JOIN attendance a USING (delegate_id)
WHERE d.congress_id = $1 AND d.status = 'ACTIVE' AND d.standing = 'OFFICIAL' AND a.session_id = $2 AND a.present
"""
