"""Keeps delegates, and gives them with every badge they ever had."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, CredentialId, DelegateId
from services.registration.domain.people.attributes import further
from services.registration.domain.people.delegate import Birth, Credential, CredentialState, Delegate, Person, Status
from services.registration.domain.seating.typed import key_of

APART = ("email", "list_place")


@dataclass(frozen=True)
class NameIndex:
    """What finds and sorts a name: folded text, and a key compared byte by byte."""

    search_text: str
    sort_key: str


async def insert_delegates(
    conn: Connection, delegates: Sequence[tuple[Delegate, NameIndex]], created_at: datetime
) -> None:
    """Store new delegates, who may take each other's places."""
    if not delegates:
        return
    rows = (
        (
            *(one.delegate_id, one.congress_id, one.delegate_code, one.version, one.status, one.replaces),
            *_values(one.person, index),
        )
        for one, index in delegates
    )
    await conn.execute(_INSERT, created_at, *zip(*rows, strict=True))


async def update_delegates(
    conn: Connection, delegates: Sequence[tuple[Delegate, NameIndex]], updated_at: datetime
) -> None:
    """Store the delegates as they now are; the caller has locked them and raised their versions."""
    if not delegates:
        return
    rows = ((one.delegate_id, one.version, one.status, *_values(one.person, index)) for one, index in delegates)
    await conn.execute(_UPDATE, updated_at, *zip(*rows, strict=True))


async def put_places(conn: Connection, places: Mapping[DelegateId, int]) -> None:
    """Keep the order in which a file gave its people; it counts within a unit."""
    await conn.execute(_PUT_PLACES, list(places), list(places.values()))


async def add_promised(conn: Connection, promised: Mapping[DelegateId, Collection[str]]) -> None:
    """Keep which facts a file had of people and nobody could read, beside those of earlier files."""
    pairs = [(delegate_id, name) for delegate_id, names in promised.items() for name in names]
    await conn.execute(_ADD_PROMISED, [one for one, _ in pairs], [name for _, name in pairs])


async def raise_versions(conn: Connection, delegate_ids: Sequence[DelegateId], updated_at: datetime) -> None:
    await conn.execute(_RAISE_VERSIONS, list(delegate_ids), updated_at)


async def take_nobodys_place(conn: Connection, delegate_id: DelegateId) -> None:
    """Let a substitute stand for nobody any more, so that another may come in that place."""
    await conn.execute(_NOBODYS_PLACE, delegate_id)


async def find_delegate(conn: Connection, delegate_id: DelegateId) -> Delegate | None:
    rows = await conn.fetch(_FIND, delegate_id)
    found = await _with_credentials(conn, rows)
    return found[0] if found else None


async def lock_delegate(conn: Connection, delegate_id: DelegateId) -> Delegate | None:
    """Give the delegate and keep everybody else from changing them until this transaction ends."""
    rows = await conn.fetch(_LOCK, delegate_id)
    found = await _with_credentials(conn, rows)
    return found[0] if found else None


async def lock_delegates_of(conn: Connection, congress_id: CongressId) -> list[Delegate]:
    """Give every delegate of a congress, locked in one order so that two such callers cannot block each other."""
    return await _with_credentials(conn, await conn.fetch(_LOCK_ALL, congress_id))


async def delegates_of(conn: Connection, congress_id: CongressId) -> list[Delegate]:
    """Give every delegate of a congress by given name."""
    return await _with_credentials(conn, await conn.fetch(_BY_NAME, congress_id))


async def names_like(conn: Connection, congress_id: CongressId, folded: str) -> list[str]:
    """Give the names of those on the roster that begin so, by `fold`."""
    return [row["full_name"] for row in await conn.fetch(_NAMES_LIKE, congress_id, folded)]


async def replaced_by(conn: Connection, delegate_ids: Sequence[DelegateId]) -> dict[DelegateId, Delegate]:
    """Give, by the id of each new delegate, the delegate whose place they took."""
    rows = await conn.fetch(_REPLACED_BY, list(delegate_ids))
    olds = await _with_credentials(conn, rows)
    return {DelegateId(row["new_id"]): old for row, old in zip(rows, olds, strict=True)}


async def _with_credentials(conn: Connection, rows: Sequence[Record]) -> list[Delegate]:
    badges: dict[DelegateId, list[Credential]] = defaultdict(list)
    for row in await conn.fetch(_BADGES, [row["delegate_id"] for row in rows]):
        badges[row["delegate_id"]].append(
            Credential(
                CredentialId(row["credential_id"]), row["version"], CredentialState(row["state"]), row["short_code"]
            )
        )
    return [_delegate(row, tuple(badges[row["delegate_id"]])) for row in rows]


def _delegate(row: Record, credentials: tuple[Credential, ...]) -> Delegate:
    birth = Birth(row["birth_year"], row["birth_month"], row["birth_day"]) if row["birth_year"] else None
    texts = ("full_name", "unit_code", "category", "standing", "form_of_address", "position", "seat", "phone")
    return Delegate(
        delegate_id=DelegateId(row["delegate_id"]),
        congress_id=CongressId(row["congress_id"]),
        delegate_code=row["delegate_code"],
        version=row["version"],
        status=Status(row["status"]),
        replaces=row["replaces"],
        person=Person(
            sex=row["sex"],
            birth=birth,
            instruction=row["instruction"],
            **{name: row[name] for name in texts},
            **known_further(row["further"], row["email"], row["list_place"]),
        ),
        credentials=credentials,
        promised=frozenset(row["promised"]),
        erased=row["erased"],
    )


def _values(person: Person, index: NameIndex) -> tuple[object, ...]:
    birth = person.birth
    return (
        *(person.form_of_address, person.full_name, person.sex),
        *((birth.year, birth.month, birth.day) if birth else (None, None, None)),
        *(person.unit_code, person.position, person.category, person.standing),
        *(person.seat, person.phone, person.instruction, key_of(person.seat)),
        json.dumps(
            {one.name: text for one in further() if one.name not in APART and (text := getattr(person, one.name))}
        ),
        *(person.email, int(person.list_place or 0), index.search_text, index.sort_key),
    )


def known_further(kept: Mapping[str, str], email: str, list_place: int) -> dict[str, str]:
    """Give the kept attributes that there still are; address and place stand in columns of their own."""
    apart = {"email": email, "list_place": str(list_place or "")}
    return {one.name: kept[one.name] for one in further() if one.name in kept} | apart


async def codes_of(conn: Connection, congress_id: CongressId) -> set[str]:
    """Give the codes of everybody who is or was a delegate."""
    return {row["delegate_code"] for row in await conn.fetch(_CODES, congress_id)}


_INSERT = """
INSERT INTO delegates (
    delegate_id, congress_id, delegate_code, version, status, replaces, form_of_address, full_name, sex, birth_year,
    birth_month, birth_day, unit_code, position, category, standing, seat, phone, instruction, seat_key, further, email,
    list_place, search_text, sort_key, created_at, updated_at
)
SELECT one.*, $1, $1
FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::int[], $6::text[], $7::uuid[], $8::text[], $9::text[], $10::text[],
    $11::int[], $12::int[], $13::int[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[], $19::text[],
    $20::text[], $21::text[], $22::text[]::jsonb[], $23::text[], $24::int[], $25::text[], $26::text[]) AS one
"""
_UPDATE = """
UPDATE delegates
SET version = one.version, status = one.status, form_of_address = one.form_of_address, full_name = one.full_name,
    sex = one.sex, birth_year = one.birth_year, birth_month = one.birth_month, birth_day = one.birth_day,
    unit_code = one.unit_code, position = one.position, category = one.category, standing = one.standing,
    seat = one.seat, phone = one.phone, instruction = one.instruction, seat_key = one.seat_key, further = one.further,
    email = one.email, list_place = one.list_place, search_text = one.search_text, sort_key = one.sort_key,
    updated_at = $1
FROM unnest($2::uuid[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::int[], $9::int[], $10::int[],
    $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[],
    $19::text[]::jsonb[], $20::text[], $21::int[], $22::text[], $23::text[]) AS one (delegate_id, version, status,
    form_of_address, full_name, sex, birth_year, birth_month, birth_day, unit_code, position, category, standing, seat,
    phone, instruction, seat_key, further, email, list_place, search_text, sort_key)
WHERE delegates.delegate_id = one.delegate_id
"""
_PUT_PLACES = """
UPDATE delegates SET list_place = one.place FROM unnest($1::uuid[], $2::int[]) AS one (delegate_id, place)
WHERE delegates.delegate_id = one.delegate_id
"""
_ADD_PROMISED = """
UPDATE delegates d SET promised = ARRAY(SELECT DISTINCT unnest(d.promised || n.names) ORDER BY 1)
FROM (
    SELECT delegate_id, array_agg(name) AS names FROM unnest($1::uuid[], $2::text[]) AS one (delegate_id, name)
    GROUP BY delegate_id
) n
WHERE d.delegate_id = n.delegate_id
"""
_RAISE_VERSIONS = """UPDATE delegates SET version = version + 1, updated_at = $2 WHERE delegate_id = ANY($1)"""
_NOBODYS_PLACE = """UPDATE delegates SET replaces = NULL WHERE delegate_id = $1"""
_FIND = """
SELECT delegate_id, congress_id, delegate_code, version, status, replaces, form_of_address, full_name, sex, birth_year,
       birth_month, birth_day, unit_code, position, category, standing, seat, phone, instruction, further, email, list_place, promised,
       erased_at IS NOT NULL AS erased
FROM delegates WHERE delegate_id = $1
"""
_LOCK = """
SELECT delegate_id, congress_id, delegate_code, version, status, replaces, form_of_address, full_name, sex, birth_year,
       birth_month, birth_day, unit_code, position, category, standing, seat, phone, instruction, further, email, list_place, promised,
       erased_at IS NOT NULL AS erased
FROM delegates WHERE delegate_id = $1 FOR NO KEY UPDATE
"""
_LOCK_ALL = """
SELECT delegate_id, congress_id, delegate_code, version, status, replaces, form_of_address, full_name, sex, birth_year,
       birth_month, birth_day, unit_code, position, category, standing, seat, phone, instruction, further, email, list_place, promised,
       erased_at IS NOT NULL AS erased
FROM delegates WHERE congress_id = $1 ORDER BY delegate_id FOR NO KEY UPDATE
"""
_BY_NAME = """
SELECT delegate_id, congress_id, delegate_code, version, status, replaces, form_of_address, full_name, sex, birth_year,
       birth_month, birth_day, unit_code, position, category, standing, seat, phone, instruction, further, email, list_place, promised,
       erased_at IS NOT NULL AS erased
FROM delegates WHERE congress_id = $1 ORDER BY sort_key, delegate_code
"""
_NAMES_LIKE = """
SELECT full_name FROM delegates
WHERE congress_id = $1 AND status = 'ACTIVE' AND starts_with(search_text, $2)
"""
_REPLACED_BY = """
SELECT old.delegate_id, old.congress_id, old.delegate_code, old.version, old.status, old.replaces,
       old.form_of_address, old.full_name, old.sex, old.birth_year, old.birth_month, old.birth_day,
       old.unit_code, old.position, old.category, old.standing, old.seat, old.phone, old.instruction, old.further, old.email, old.list_place, old.promised,
       old.erased_at IS NOT NULL AS erased, new.delegate_id AS new_id
FROM delegates AS new JOIN delegates AS old ON old.delegate_id = new.replaces
WHERE new.delegate_id = ANY($1)
"""
_BADGES = """
SELECT delegate_id, credential_id, version, state, short_code
FROM credentials WHERE delegate_id = ANY($1) ORDER BY delegate_id, version
"""
_CODES = """SELECT delegate_code FROM delegates WHERE congress_id = $1"""
