"""The code on the screen at a door: whoever has it stands before that screen now, or did seconds ago. Pure: time is an argument."""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from services.checkin.domain.ids import CongressId, GateId, SessionId

SLOT_S = 15
"""A code is shown this long, and taken for as long again."""
PREFIX = "v."
"""No secret of a pass begins so: the same page opens both."""
DIGITS = 6
_MARK = b"daihoi hall code 1"
_PROOF_BYTES = 12


@dataclass(frozen=True, slots=True)
class Place:
    """What a code is good for."""

    congress_id: CongressId
    session_id: SessionId
    gate_id: GateId


@dataclass(frozen=True, slots=True)
class HallCode:
    """`token` stands in the QR behind the address's #; `digits` are typed where a page gets no camera."""

    token: str
    digits: str


def slot_at(now: datetime) -> int:
    """Give the number of the slot that holds the server's time `now`."""
    return int(now.timestamp()) // SLOT_S


def left_in_slot_ms(now: datetime) -> int:
    """Give how long the code of `now` is still shown."""
    return round((SLOT_S - now.timestamp() % SLOT_S) * 1000)


def code_in(secret: bytes, place: Place, slot: int) -> HallCode:
    """Give the code of that slot; nobody without `secret` can make it."""
    told = b"".join((_MARK, place.congress_id.bytes, place.session_id.bytes, place.gate_id.bytes, slot.to_bytes(8)))
    proof = hmac.digest(secret, told, sha256)
    token = urlsafe_b64encode(place.gate_id.bytes + proof[:_PROOF_BYTES]).decode().rstrip("=")
    number = int.from_bytes(proof[_PROOF_BYTES : _PROOF_BYTES + 8]) % 10**DIGITS
    return HallCode(PREFIX + token, f"{number:0{DIGITS}d}")


def fits(secret: bytes, place: Place, told: str, now: datetime) -> bool:
    """Tell whether `told` (a token or its digits) is the code of this place now, or was in the slot before."""
    slot = slot_at(now)
    wanted = [code_in(secret, place, each) for each in (slot, slot - 1)]
    text = told.encode(errors="replace")
    return any(hmac.compare_digest(text, each.encode()) for code in wanted for each in (code.token, code.digits))


def gate_in(token: str) -> GateId | None:
    """Give the gate that a token names, proven or not; None for what is none."""
    body = token.removeprefix(PREFIX)
    try:
        raw = urlsafe_b64decode(body + "=" * (-len(body) % 4))
    except ValueError:
        return None
    if not token.startswith(PREFIX) or len(raw) != 16 + _PROOF_BYTES:
        return None
    return GateId(UUID(bytes=raw[:16]))
