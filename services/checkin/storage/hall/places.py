"""Where a code read at a door may have been shown."""

from dataclasses import dataclass

from asyncpg import Record

from chassis.storage.database import Connection
from services.checkin.domain.hall.hall_code import Place
from services.checkin.domain.ids import CongressId, GateId, SessionId
from services.checkin.domain.scans.subject import ByCredential, ByShortCode


@dataclass(frozen=True, slots=True)
class HallPlace:
    """A gate with the session that it scans for now, and the secret of its codes."""

    place: Place
    gate_name: str
    session_name: str
    rehearsal: bool
    secret: bytes


async def at_gate(conn: Connection, gate_id: GateId) -> list[HallPlace]:
    """Give that gate, or nothing where no screen ever showed a code."""
    return [_place(row) for row in await conn.fetch(_PLACES, gate_id, None)]


async def of_badge(conn: Connection, subject: ByCredential | ByShortCode) -> list[HallPlace]:
    """Give every gate of the congress that a badge is for."""
    if isinstance(subject, ByCredential):
        found = await conn.fetchval(_OF_CREDENTIAL, subject.credential_id, subject.version)
    else:
        found = await conn.fetchval(_OF_SHORT_CODE, subject.digits)
    return [_place(row) for row in await conn.fetch(_PLACES, None, found)]


_PLACES = """
SELECT g.congress_id, g.gate_id, g.name AS gate_name, d.session_id, d.name AS session_name, d.rehearsal, h.secret
FROM gates g JOIN halls h USING (congress_id) JOIN current_doors d USING (congress_id)
WHERE g.gate_id = $1::uuid OR g.congress_id = $2::uuid
"""
_OF_CREDENTIAL = """SELECT congress_id FROM known_credentials WHERE credential_id = $1 AND version = $2"""
_OF_SHORT_CODE = """
SELECT c.congress_id FROM known_short_codes s JOIN known_credentials c USING (credential_id, version)
WHERE s.short_code = $1 ORDER BY state = 'ISSUED' DESC, version DESC LIMIT 1
"""


def _place(row: Record) -> HallPlace:
    place = Place(CongressId(row["congress_id"]), SessionId(row["session_id"]), GateId(row["gate_id"]))
    return HallPlace(place, row["gate_name"], row["session_name"], row["rehearsal"], bytes(row["secret"]))
