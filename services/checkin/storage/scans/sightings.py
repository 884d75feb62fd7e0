"""One look at everything that a scan's decision needs, in one round trip."""

from asyncpg import Record

from chassis.storage.database import Connection
from services.checkin.domain.gates.door import Door
from services.checkin.domain.ids import CongressId, DelegateId, ScanId, SessionId
from services.checkin.domain.presence.holder import Delegate, Holder
from services.checkin.domain.scans.admission import CredentialState
from services.checkin.domain.scans.sighting import Sighting
from services.checkin.domain.scans.subject import ByCredential, ByDelegate, ByShortCode, Subject
from services.checkin.storage.presence import attendance
from services.checkin.storage.scans import scans

_LOOK = """
SELECT g.congress_number, s.session_id AS door_session_id, s.open AS door_open, s.changed_at AS door_changed_at,
       c.credential_id AS holder_credential_id, c.version AS holder_credential_version,
       coalesce(c.state, CASE d.status WHEN 'ACTIVE' THEN 'ISSUED' ELSE 'REVOKED' END) AS state,
       d.form_of_address, d.full_name,
       d.unit_code AS holder_unit_code, d.unit_name, d.seat, d.category AS holder_category, d.instruction,
       d.standing AS holder_standing, d.session_ids, {attendance}, r.*
FROM {door} s JOIN known_congresses g USING (congress_id)
{holder}
LEFT JOIN attendance a ON a.delegate_id = d.delegate_id
LEFT JOIN scans r ON r.scan_id = $2
WHERE s.congress_id = $1
"""
_BY_CREDENTIAL = """
LEFT JOIN known_credentials c ON c.credential_id = $3 AND c.version = $4
LEFT JOIN known_delegates d ON d.delegate_id = c.delegate_id"""
_BY_SHORT_CODE = """
LEFT JOIN LATERAL (
    SELECT * FROM known_credentials WHERE short_code = $3
    ORDER BY congress_id = $1 DESC, state = 'ISSUED' DESC, version DESC LIMIT 1
) c ON true
LEFT JOIN known_delegates d ON d.delegate_id = c.delegate_id"""
_BY_DELEGATE = """
LEFT JOIN (SELECT NULL::text AS credential_id, NULL::int AS version, NULL::text AS state) c ON true
LEFT JOIN known_delegates d ON d.delegate_id = $3"""


async def look(
    conn: Connection, congress_id: CongressId, scan_id: ScanId, subject: Subject, session_id: SessionId | None = None
) -> Sighting | None:
    """Give what is known about `subject` at the doors of `congress_id`; None when no session of it is known yet.

    The door is that of `session_id` when a device says for which session it scanned, else the current one.
    Nothing is locked: `scans.add_arrival` refuses to store on a holder that has changed since.
    """
    match subject:
        case ByCredential(credential_id, version, _):
            holder, arguments = _BY_CREDENTIAL, [credential_id, version]
        case ByShortCode(digits):
            holder, arguments = _BY_SHORT_CODE, [digits]
        case ByDelegate(delegate_id):
            holder, arguments = _BY_DELEGATE, [delegate_id]
        case _:
            holder, arguments = _BY_CREDENTIAL, ["", 0]
    if session_id is None:
        row = await conn.fetchrow(_sql("current_doors", holder), congress_id, scan_id, *arguments)
    else:
        sql = _sql("doors", holder) + f"AND s.session_id = ${len(arguments) + 3}"
        row = await conn.fetchrow(sql, congress_id, scan_id, *arguments, session_id)
        if row is None:  # a session nobody knows: the current one it is
            return await look(conn, congress_id, scan_id, subject)
    return _sighting(row) if row else None


def _sql(door: str, holder: str) -> str:
    return _LOOK.format(door=door, holder=holder, attendance=attendance.COLUMNS)


def _sighting(row: Record) -> Sighting:
    door = Door(row["congress_number"], SessionId(row["door_session_id"]), row["door_open"], row["door_changed_at"])
    return Sighting(
        door=door,
        holder=_holder(row) if row["holder_id"] else None,
        stored=scans.from_row(row) if row["scan_id"] else None,
    )


def _holder(row: Record) -> Holder:
    return Holder(
        delegate=Delegate(
            DelegateId(row["holder_id"]),
            row["form_of_address"],
            row["full_name"],
            row["unit_name"],
            row["seat"],
            row["holder_category"],
            row["instruction"],
        ),
        congress_id=CongressId(row["holder_congress_id"]),
        unit_code=row["holder_unit_code"],
        standing=row["holder_standing"],
        session_ids=tuple(row["session_ids"]),
        credential_id=row["holder_credential_id"],
        credential_version=row["holder_credential_version"],
        credential=CredentialState(row["state"]),
        attendance=attendance.from_row(row),
    )
