"""One look at everything that a scan's decision needs, in one round trip."""

from collections.abc import Sequence

from asyncpg import Record

from chassis.storage.database import Connection
from services.checkin.domain.gates.door import Door
from services.checkin.domain.ids import CongressId, DelegateId, GateId, ScanId, SessionId
from services.checkin.domain.presence.holder import Delegate, Holder
from services.checkin.domain.presence.stage_rows import rows_at
from services.checkin.domain.scans.admission import CredentialState
from services.checkin.domain.scans.sighting import Sighting
from services.checkin.domain.scans.subject import ByCredential, ByDelegate, ByShortCode, Subject
from services.checkin.storage.known.known_rows import rows_from
from services.checkin.storage.known.seats import place_in
from services.checkin.storage.presence import attendance, passings
from services.checkin.storage.scans import scans


async def look(
    conn: Connection,
    congress_id: CongressId,
    scan_id: ScanId,
    subject: Subject,
    session_id: SessionId | None = None,
    *,
    gate_id: GateId | None = None,
    past: bool = False,
) -> Sighting | None:
    """Give what is known about `subject` at the doors of `congress_id`; None when that session is not known.

    The door is that of `session_id`, else of the current session, at `gate_id`. `past`: with all that the holder passed in that
    session, which is given too where that session counts exits. Nothing is locked: what is stored on a guarded judgement is refused when the holder has changed since.
    """
    row = await conn.fetchrow(_LOOK, congress_id, scan_id, session_id, *_keys(subject), past, gate_id)
    return _sighting(row) if row else None


async def look_at_badges(
    conn: Connection, badges: Sequence[tuple[CongressId, ScanId, ByCredential, GateId]]
) -> dict[int, Sighting]:
    """As `look` for badges before the server's eyes, at the current sessions, by their place among `badges` from 0: an id
    may come twice. A congress without a session is left out.
    """
    rows = await conn.fetch(
        _AT_THE_GATE,
        [congress_id for congress_id, _, _, _ in badges],
        [scan_id for _, scan_id, _, _ in badges],
        [badge.credential_id for _, _, badge, _ in badges],
        [badge.version for _, _, badge, _ in badges],
        [gate_id for _, _, _, gate_id in badges],
    )
    return {row["place"] - 1: _sighting(row) for row in rows}


def _keys(subject: Subject) -> tuple[str | None, int | None, str | None, DelegateId | None]:
    match subject:
        case ByCredential(credential_id, version, _):
            return credential_id, version, None, None
        case ByShortCode(digits):
            return None, None, digits, None
        case ByDelegate(delegate_id):
            return None, None, None, delegate_id
        case _:
            return None, None, None, None


# A badge before the server's eyes: most of all scans. OFFSET 0 keeps it one walk along the keys for each badge, however
# many badges PostgreSQL believes there are.
_AT_THE_GATE = """
SELECT badge.place, seen.*
FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[], $5::uuid[])
    WITH ORDINALITY AS badge (congress_id, scan_id, credential_id, version, gate_id, place),
LATERAL (
    SELECT g.congress_number, s.session_id AS door_session_id, s.open AS door_open, s.changed_at AS door_changed_at,
           s.opened_at AS door_opened_at, s.rehearsal AS door_rehearsal, g.state = 'ARCHIVED' AS door_archived,
       s.counts_exits AS door_counts_exits, s.wiped_at AS door_wiped_at,
           c.credential_id AS holder_credential_id, c.version AS holder_credential_version, c.state,
           h.*, NULL::jsonb AS passings, p.kind = 'DESK' AS door_at_desk, r.*
    FROM current_doors s JOIN known_congresses g USING (congress_id)
    LEFT JOIN known_credentials c ON c.credential_id = badge.credential_id AND c.version = badge.version
    LEFT JOIN holders h ON h.holder_id = c.delegate_id
    LEFT JOIN gates p ON p.gate_id = badge.gate_id
    LEFT JOIN scans r ON r.scan_id = badge.scan_id
    WHERE s.congress_id = badge.congress_id OFFSET 0
) seen
"""
_LOOK = """
SELECT g.congress_number, s.session_id AS door_session_id, s.open AS door_open, s.changed_at AS door_changed_at,
       s.opened_at AS door_opened_at, s.rehearsal AS door_rehearsal, g.state = 'ARCHIVED' AS door_archived,
       s.counts_exits AS door_counts_exits, s.wiped_at AS door_wiped_at,
       c.credential_id AS holder_credential_id, c.version AS holder_credential_version,
       coalesce(c.state, h.holder_state) AS state, h.*,
       CASE WHEN $8 OR s.counts_exits THEN (
           SELECT jsonb_agg(jsonb_build_array(p.scan_id, p.occurred_at, p.shown, p.gate_id, e.name, p.method,
                                              p.undone_at, p.conflict, p.way, p.direction))
           FROM scans p LEFT JOIN gates e USING (gate_id)
           WHERE p.delegate_id = h.holder_id AND p.session_id = coalesce(r.session_id, s.session_id)
             AND (p.verdict IN ('ADMITTED', 'LEFT', 'ALREADY_LEFT') OR p.shown = 'ALREADY_CHECKED_IN') AND p.scan_id <> $2
       ) END AS passings, (SELECT kind = 'DESK' FROM gates WHERE gate_id = $9::uuid) AS door_at_desk, r.*
FROM doors s JOIN known_congresses g USING (congress_id)
LEFT JOIN LATERAL (
    SELECT credential_id, version, delegate_id, state FROM known_credentials WHERE credential_id = $4 AND version = $5
    UNION ALL
    SELECT * FROM (
        SELECT credential_id, version, k.delegate_id, k.state
        FROM known_short_codes t JOIN known_credentials k USING (credential_id, version) WHERE t.short_code = $6
        ORDER BY k.congress_id = $1 DESC, state = 'ISSUED' DESC, version DESC LIMIT 1
    ) typed
) c ON true
LEFT JOIN holders h ON h.holder_id = coalesce(c.delegate_id, $7)
LEFT JOIN scans r ON r.scan_id = $2
WHERE s.congress_id = $1
  AND s.session_id = coalesce($3, (SELECT session_id FROM current_doors WHERE congress_id = $1))
"""


def _sighting(row: Record) -> Sighting:
    door = Door(
        row["congress_number"],
        SessionId(row["door_session_id"]),
        row["door_open"],
        row["door_changed_at"],
        row["door_opened_at"],
        row["door_rehearsal"],
        row["door_archived"],
        bool(row["door_at_desk"]),
        row["door_counts_exits"],
        row["door_wiped_at"],
    )
    return Sighting(
        door=door,
        holder=_holder(row, door) if row["holder_id"] else None,
        stored=scans.from_row(row) if row["scan_id"] else None,
        passings=passings.from_json(row["passings"]),
    )


def _holder(row: Record, door: Door) -> Holder:
    delegate_id, congress_id = DelegateId(row["holder_id"]), CongressId(row["holder_congress_id"])
    place = place_in(row, door.session_id)
    return Holder(
        delegate=Delegate(
            delegate_id,
            row["form_of_address"],
            row["full_name"],
            row["unit_name"],
            place.seat,
            row["holder_category"],
            row["instruction"],
            place.way,
            row["assist"],
            rows_at(rows_from(row["stage_rows"]), door.session_id, rehearsal=door.rehearsal),
        ),
        congress_id=congress_id,
        unit_code=row["holder_unit_code"],
        standing=row["holder_standing"],
        session_ids=tuple(SessionId(each) for each in row["session_ids"]),
        credential_id=row["holder_credential_id"],
        credential_version=row["holder_credential_version"],
        credential=CredentialState(row["state"]),
        attendance=attendance.from_parts(
            delegate_id,
            congress_id,
            row["attendance_version"],
            row["presences"],
            row["refused"],
            row["ways"],
            row["lefts"],
        ),
    )
