"""Seals what devices keep of people: each record and portrait for itself, so that a lost device shows nobody."""

import asyncio
import json
from base64 import b64encode
from dataclasses import asdict
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from chassis.ids import random_hex
from contracts.sealed_roster import badge_keys, delegate_key
from services.checkin.domain.ids import CongressId, DelegateId
from services.checkin.storage.roster.locks import RosterLock
from services.checkin.storage.roster.views import (
    Roster,
    RosterCredential,
    RosterDelegate,
    SealedBadge,
    SealedDelegate,
    SealedRoster,
    Unlocking,
)

NONCE_BYTES = 12
AT_ONCE = 50
"""People between two looks at who stands at a door: some milliseconds."""


def sealed_with(key: bytes, what: bytes, text: bytes) -> bytes:
    """Give a nonce of 12 bytes and `text` under AES-256-GCM; it opens only as `what` it was sealed as."""
    nonce = bytes.fromhex(random_hex(NONCE_BYTES))
    return nonce + AESGCM(key).encrypt(nonce, text, what)


async def seal_roster(roster: Roster, lock: RosterLock, unlocking: Unlocking | None, waiting_key: str) -> SealedRoster:
    """Give the list as a device may keep it. `unlocking`: what a device needs to open all of it by code; None: it may not.

    Twenty thousand people take half a second, in pieces: nobody at a door waits for all of it.
    """
    sealed: list[SealedDelegate] = []
    for start in range(0, len(roster.delegates), AT_ONCE):
        sealed += [_sealed(one, roster.congress.id, lock) for one in roster.delegates[start : start + AT_ONCE]]
        await asyncio.sleep(0)
    return SealedRoster(
        revision=roster.revision,
        congress=roster.congress,
        session_id=roster.session_id,
        session=roster.session,
        keys=roster.keys,
        unlocking=unlocking,
        waiting_key=waiting_key,
        delegates=tuple(sealed),
        whole=roster.whole,
    )


def seal_photo(delegate_id: DelegateId, jpeg: bytes, lock: RosterLock) -> str:
    """Give a portrait in base64, sealed under its person's key; "" of no portrait."""
    return _text(sealed_with(delegate_key(lock.list_key, str(delegate_id)), b"photo", jpeg)) if jpeg else ""


def _sealed(delegate: RosterDelegate, congress_id: CongressId, lock: RosterLock) -> SealedDelegate:
    key = delegate_key(lock.list_key, str(delegate.delegate_id))
    return SealedDelegate(
        delegate_id=delegate.delegate_id,
        sealed=_text(sealed_with(key, b"record", _record(delegate))),
        badges=tuple(_badge(one, congress_id, key) for one in delegate.credentials),
        present=delegate.present,
    )


def _badge(credential: RosterCredential, congress_id: CongressId, key: bytes) -> SealedBadge:
    index, opens = badge_keys(credential.credential_id, credential.version, str(congress_id))
    return SealedBadge(index=index, sealed=_text(sealed_with(opens, b"badge", key)))


def _record(delegate: RosterDelegate) -> bytes:
    """Give the record as JSON, without what it does not say; its credentials stand in the order of the badges."""
    credentials = [
        {"version": one.version, "state": one.state, "typed_hash": one.typed_hash} for one in delegate.credentials
    ]
    said: dict[str, Any] = {name: getattr(delegate, name) for name in _SAID}
    said |= {"session_ids": [str(one) for one in delegate.session_ids], "credentials": credentials}
    said["stage_rows"] = [asdict(one) for one in delegate.stage_rows]
    said["replaced_by"] = str(delegate.replaced_by) if delegate.replaced_by else None
    said["gone_since"] = delegate.gone_since.isoformat() if delegate.gone_since else None
    kept = {name: value for name, value in said.items() if value or value == 0}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()


_SAID = (
    "delegate_code",
    "form_of_address",
    "full_name",
    "unit_code",
    "unit_name",
    "unit_place",
    "category",
    "position",
    "seat",
    "seat_way",
    "instruction",
    "scanned",
    "active",
    "gone_as",
    "assist",
)


def _text(sealed: bytes) -> str:
    return b64encode(sealed).decode()
