"""Keeps what registration says of delegates and their credentials. One statement a table, however many delegates."""

import json
from collections.abc import Sequence

from chassis.storage.database import Connection
from services.checkin.domain.ids import DelegateId
from services.checkin.domain.known import NOBODY, KnownDelegate
from services.checkin.storage.known import known_short_codes
from services.checkin.storage.known.known_short_codes import KnownShortCode


async def apply(conn: Connection, states: Sequence[KnownDelegate]) -> set[DelegateId]:
    """Take over each state (one a delegate) that is newer than what is known; give the delegates it was news of.

    A state without a person (a place that was taken over) keeps the known person; where none is known yet, a
    nameless row keeps the end of the place until an older state brings the name.
    """
    by_id = {state.delegate_id: state for state in states}
    news = await _end(conn, [state for state in states if state.person is None])
    told = [_row(state) for state in states if state.delegate_id not in news]
    rows = await conn.fetch(_APPLY, *map(list, zip(*told, strict=True))) if told else []
    news |= {
        DelegateId(row["delegate_id"])
        for row in rows
        if row["version"] == by_id[DelegateId(row["delegate_id"])].version
    }
    await _apply_badges(conn, [state for state in states if state.delegate_id in news])
    return news


async def _end(conn: Connection, states: Sequence[KnownDelegate]) -> set[DelegateId]:
    if not states:
        return set()
    ids, versions = [s.delegate_id for s in states], [s.version for s in states]
    rows = await conn.fetch(_END, ids, versions, [s.status for s in states], [s.as_of for s in states])
    return {DelegateId(row["delegate_id"]) for row in rows}


_APPLY = """
INSERT INTO known_delegates AS known (
    delegate_id, congress_id, version, status, delegate_code, form_of_address, full_name, folded, sort_key, unit_code,
    unit_name, category, standing, position, seat, instruction, scanned, session_ids, seat_way, session_seats, replaces,
    assist, gone_since)
SELECT delegate_id, congress_id, version, status, delegate_code, form_of_address, full_name, folded, sort_key, unit_code,
       unit_name, category, standing, position, seat, instruction, scanned,
       CASE sessions WHEN '' THEN '{}'::uuid[] ELSE string_to_array(sessions, ',')::uuid[] END,
       seat_way, session_seats::jsonb, replaces, assist, CASE WHEN status <> 'ACTIVE' THEN as_of END
FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
            $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[], $17::boolean[],
            $18::text[], $19::text[], $20::text[], $21::uuid[], $22::boolean[], $23::timestamptz[])
    AS new (delegate_id, congress_id, version, status, delegate_code, form_of_address, full_name, folded, sort_key,
            unit_code, unit_name, category, standing, position, seat, instruction, scanned, sessions, seat_way, session_seats,
            replaces, assist, as_of)
ORDER BY delegate_id
ON CONFLICT (delegate_id) DO UPDATE SET
    delegate_code = excluded.delegate_code, form_of_address = excluded.form_of_address, full_name = excluded.full_name,
    folded = excluded.folded, sort_key = excluded.sort_key, unit_code = excluded.unit_code,
    unit_name = excluded.unit_name, category = excluded.category, standing = excluded.standing,
    position = excluded.position, seat = excluded.seat, instruction = excluded.instruction, scanned = excluded.scanned,
    session_ids = excluded.session_ids, seat_way = excluded.seat_way, session_seats = excluded.session_seats, replaces = coalesce(excluded.replaces, known.replaces),
    assist = excluded.assist,
    gone_since = CASE WHEN known.version >= excluded.version THEN known.gone_since
                      WHEN excluded.status = 'ACTIVE' THEN NULL
                      WHEN known.status = excluded.status THEN coalesce(known.gone_since, excluded.gone_since)
                      ELSE excluded.gone_since END,
    version = greatest(known.version, excluded.version),
    status = CASE WHEN known.version < excluded.version THEN excluded.status ELSE known.status END
WHERE known.version < excluded.version AND excluded.full_name <> '' OR known.full_name = '' AND excluded.full_name <> ''
RETURNING delegate_id, version
"""
_END = """
UPDATE known_delegates AS known SET version = new.version, status = new.status,
    gone_since = CASE WHEN new.status = 'ACTIVE' THEN NULL
                      WHEN known.status = new.status THEN coalesce(known.gone_since, new.as_of) ELSE new.as_of END
FROM unnest($1::uuid[], $2::int[], $3::text[], $4::timestamptz[]) AS new (delegate_id, version, status, as_of)
WHERE known.delegate_id = new.delegate_id AND known.version < new.version RETURNING known.delegate_id
"""


def _row(state: KnownDelegate) -> tuple[object, ...]:
    person = state.person or NOBODY
    return (
        state.delegate_id,
        state.congress_id,
        state.version,
        state.status,
        person.delegate_code,
        person.form_of_address,
        person.full_name,
        person.folded,
        person.sort_key,
        person.unit_code,
        person.unit_name,
        person.category,
        person.standing,
        person.position,
        person.place.seat,
        person.instruction,
        person.scanned,
        ",".join(map(str, person.session_ids)),
        person.place.way,
        json.dumps({str(session): [place.seat, place.way] for session, place in person.session_places.items()}),
        person.replaces,
        person.assist,
        state.as_of,
    )


async def _apply_badges(conn: Connection, states: Sequence[KnownDelegate]) -> None:
    badges = [(state, badge) for state in states for badge in state.badges]
    await conn.execute(
        _APPLY_BADGES,
        [badge.credential_id for _, badge in badges],
        [badge.version for _, badge in badges],
        [state.delegate_id for state, _ in badges],
        [state.congress_id for state, _ in badges],
        [state.effective(badge) for state, badge in badges],
    )
    codes = [KnownShortCode(b.credential_id, b.version, s.congress_id, b.short_code) for s, b in badges if b.short_code]
    if codes:  # as events of earlier versions tell them
        await known_short_codes.keep_first(conn, codes)


_APPLY_BADGES = """
INSERT INTO known_credentials (credential_id, version, delegate_id, congress_id, state)
SELECT * FROM unnest($1::text[], $2::int[], $3::uuid[], $4::uuid[], $5::text[]) ORDER BY 1, 2
ON CONFLICT (credential_id, version) DO UPDATE SET state = excluded.state,
    delegate_id = excluded.delegate_id, congress_id = excluded.congress_id
"""
