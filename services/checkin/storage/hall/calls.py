"""Who waits at the doors for a steward."""

from dataclasses import dataclass
from datetime import datetime

from asyncpg import Record

from chassis.storage.database import Connection
from services.checkin.domain.hall.calls import LASTS, CallKind, CallState, Challenge
from services.checkin.domain.hall.hall_code import Place
from services.checkin.domain.ids import CallId, CongressId, DelegateId, DeviceId, GateId, SessionId
from services.checkin.domain.scans.admission import CredentialState, Verdict
from services.checkin.domain.scans.report import Post
from services.checkin.storage.known.seats import place_in


@dataclass(frozen=True, slots=True)
class Call:
    """A call as it is kept. `badge` are credential and version of a NOD."""

    call_id: CallId
    place: Place
    congress_number: int
    kind: CallKind
    delegate_id: DelegateId | None
    badge: tuple[str, int] | None
    typed: bool
    called_at: datetime
    state: CallState


@dataclass(frozen=True, slots=True)
class CallCard:
    """A call as stewards see it: who, and what to look at. `device_name` and `shown` are those of a machine that calls for
    help. `companion`: the phone has brought somebody else before; `typed`: only the badge's digits were given.
    """

    call_id: CallId
    kind: CallKind
    gate_name: str
    called_at: datetime
    delegate_id: DelegateId | None
    form_of_address: str | None
    full_name: str | None
    unit_name: str | None
    seat: str | None
    credential: CredentialState | None
    typed: bool
    companion: bool
    device_name: str | None
    shown: Verdict | None


async def ask_for_nod(conn: Connection, challenge: Challenge) -> None:
    """Open the call of a tap; it takes the place of an earlier one of this phone for this delegate. Again changes nothing."""
    place, badge = challenge.place, challenge.badge
    await conn.execute(_LAPSE, challenge.phone, badge.delegate_id, challenge.challenge_id)
    await conn.execute(
        _ASK_FOR_NOD,
        challenge.challenge_id,
        place.congress_id,
        place.session_id,
        place.gate_id,
        badge.delegate_id,
        badge.credential_id,
        badge.version,
        badge.typed,
        challenge.companion,
        challenge.phone,
        challenge.taken_at,
    )


async def ask_for_help(conn: Connection, call_id: CallId, post: Post, shown: Verdict, now: datetime) -> None:
    """Open the call of a machine for the scan `call_id`; again changes nothing. Without a session nobody is called."""
    await conn.execute(_ASK_FOR_HELP, call_id, post.congress_id, post.gate_id, post.device_id, shown, now)


async def find(conn: Connection, call_id: CallId) -> Call | None:
    row = await conn.fetchrow(_FIND, call_id)
    return _call(row) if row else None


async def answer(conn: Connection, call_id: CallId, state: CallState, now: datetime, by: DeviceId) -> bool:
    """Note what became of an open call and who said so; a nod holds against a "no" of the same moment, for somebody is
    inside. False: another answer stands.
    """
    return await conn.fetchval(_ANSWER, call_id, state, now, str(by)) is not None


async def list_open(conn: Connection, congress_id: CongressId, gate_id: GateId | None, now: datetime) -> list[CallCard]:
    """Give the open calls of one gate (None: of all), the longest waiting first; who is inside meanwhile waits no more."""
    return [_card(row) for row in await conn.fetch(_LIST_OPEN, congress_id, gate_id, now - LASTS)]


async def count_open(conn: Connection, congress_id: CongressId, session_id: SessionId | None, now: datetime) -> int:
    """Give how many delegates wait to be nodded into that session."""
    waiting: int = await conn.fetchval(_COUNT_OPEN, congress_id, session_id, now - LASTS)
    return waiting


_LAPSE = """
UPDATE door_calls SET state = 'LAPSED'
WHERE phone = $1 AND delegate_id = $2 AND call_id <> $3 AND kind = 'NOD' AND state = 'OPEN'
"""
_ASK_FOR_NOD = """
INSERT INTO door_calls (call_id, congress_id, session_id, gate_id, kind, delegate_id, credential_id, credential_version,
    typed, companion, phone, called_at)
VALUES ($1, $2, $3, $4, 'NOD', $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING
"""
_ASK_FOR_HELP = """
INSERT INTO door_calls (call_id, congress_id, session_id, gate_id, kind, delegate_id, device_id, shown, called_at)
SELECT $1, $2, d.session_id, $3, 'HELP', s.delegate_id, $4, $5, $6
FROM current_doors d LEFT JOIN scans s ON s.scan_id = $1 AND s.congress_id = $2
WHERE d.congress_id = $2 ON CONFLICT DO NOTHING
"""
_COUNT_OPEN = """
SELECT count(DISTINCT c.delegate_id) FROM door_calls c
WHERE c.congress_id = $1 AND c.session_id = $2 AND c.kind = 'NOD' AND c.state = 'OPEN' AND c.called_at > $3
  AND NOT EXISTS (SELECT FROM presence i
      WHERE i.delegate_id = c.delegate_id AND i.session_id = c.session_id AND i.present AND i.left_at IS NULL)
"""
_FIND = """
SELECT c.*, g.congress_number FROM door_calls c JOIN known_congresses g USING (congress_id) WHERE c.call_id = $1
"""
_ANSWER = """
UPDATE door_calls SET state = $2, answered_at = $3, answered_by = $4
WHERE call_id = $1 AND (state IN ('OPEN', $2) OR $2 = 'NODDED') RETURNING call_id
"""
_LIST_OPEN = """
SELECT c.*, g.name AS gate_name, d.form_of_address, d.full_name, d.unit_name, d.seat, d.seat_way, d.session_seats,
       k.state AS credential,
       p.name AS device_name
FROM door_calls c JOIN gates g USING (gate_id) JOIN current_doors s ON s.session_id = c.session_id
LEFT JOIN known_delegates d USING (delegate_id)
LEFT JOIN known_credentials k ON k.credential_id = c.credential_id AND k.version = c.credential_version
LEFT JOIN paired_clients p ON p.client_id = c.device_id
WHERE c.congress_id = $1 AND ($2::uuid IS NULL OR c.gate_id = $2) AND c.state = 'OPEN' AND c.called_at > $3
  AND (c.kind = 'HELP' OR NOT EXISTS (
      SELECT FROM presence i WHERE i.delegate_id = c.delegate_id AND i.session_id = c.session_id AND i.present AND i.left_at IS NULL))
ORDER BY c.called_at, c.call_id LIMIT 200
"""


def _call(row: Record) -> Call:
    return Call(
        call_id=row["call_id"],
        place=Place(CongressId(row["congress_id"]), SessionId(row["session_id"]), GateId(row["gate_id"])),
        congress_number=row["congress_number"],
        kind=CallKind(row["kind"]),
        delegate_id=DelegateId(row["delegate_id"]) if row["delegate_id"] else None,
        badge=(row["credential_id"], row["credential_version"]) if row["credential_id"] else None,
        typed=row["typed"],
        called_at=row["called_at"],
        state=CallState(row["state"]),
    )


def _card(row: Record) -> CallCard:
    return CallCard(
        call_id=row["call_id"],
        kind=CallKind(row["kind"]),
        gate_name=row["gate_name"],
        called_at=row["called_at"],
        delegate_id=DelegateId(row["delegate_id"]) if row["delegate_id"] else None,
        form_of_address=row["form_of_address"],
        full_name=row["full_name"],
        unit_name=row["unit_name"],
        seat=place_in(row, SessionId(row["session_id"])).seat if row["seat"] is not None else None,
        credential=CredentialState(row["credential"]) if row["credential"] else None,
        typed=row["typed"],
        companion=row["companion"],
        device_name=row["device_name"],
        shown=Verdict(row["shown"]) if row["shown"] else None,
    )
