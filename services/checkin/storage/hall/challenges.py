"""Taps that phones were promised, and whether they were made."""

from datetime import datetime, timedelta

from chassis.storage.database import Connection
from services.checkin.domain.hall.calls import Badge, Challenge
from services.checkin.domain.hall.hall_code import Place
from services.checkin.domain.ids import ChallengeId, CongressId, DelegateId, GateId, PhoneId, SessionId

_KEPT = timedelta(hours=12)
"""So long a phone is remembered to have brought somebody."""


async def add(
    conn: Connection, challenge_id: ChallengeId, place: Place, badge: Badge, phone: PhoneId | None, made_at: datetime
) -> None:
    """Keep a challenge; those of yesterday go."""
    await conn.execute(_FORGET, made_at - _KEPT)
    await conn.execute(
        _ADD,
        challenge_id,
        place.congress_id,
        place.session_id,
        place.gate_id,
        badge.delegate_id,
        badge.credential_id,
        badge.version,
        badge.typed,
        phone,
        made_at,
    )


async def take(
    conn: Connection, challenge_id: ChallengeId, phone: PhoneId | None, now: datetime, lasts: timedelta
) -> Challenge | None:
    """Take it, or give it again as it was taken; None for one that is over, another phone's, or none at all.

    A phone's taps are taken one after the other, so that it brings nobody unseen beside its own bearer.
    """
    await conn.execute(_ONE_AFTER_THE_OTHER, str(phone))
    row = await conn.fetchrow(_TAKE, challenge_id, phone, now, now - lasts)
    if row is None:
        return None
    place = Place(CongressId(row["congress_id"]), SessionId(row["session_id"]), GateId(row["gate_id"]))
    delegate_id = DelegateId(row["delegate_id"])
    badge = Badge(delegate_id, row["credential_id"], row["credential_version"], row["typed"])
    return Challenge(challenge_id, phone, place, row["congress_number"], badge, row["taken_at"], row["companion"])


_FORGET = """DELETE FROM hall_challenges WHERE made_at < $1"""
_ADD = """
INSERT INTO hall_challenges (challenge_id, congress_id, session_id, gate_id, delegate_id, credential_id,
    credential_version, typed, phone, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
"""
_ONE_AFTER_THE_OTHER = """SELECT pg_advisory_xact_lock(hashtextextended('phone ' || $1::text, 0))"""
_TAKE = """
UPDATE hall_challenges h SET taken_at = coalesce(taken_at, $3), companion = coalesce(companion, EXISTS (
    SELECT FROM hall_challenges other WHERE other.phone = h.phone AND other.session_id = h.session_id
      AND other.delegate_id <> h.delegate_id AND other.taken_at IS NOT NULL))
FROM known_congresses g
WHERE h.challenge_id = $1 AND h.phone IS NOT DISTINCT FROM $2 AND g.congress_id = h.congress_id
  AND (h.taken_at IS NOT NULL OR h.made_at > $4)
RETURNING h.*, g.congress_number
"""
