"""Opens the list that devices keep sealed, as a scanner's page does."""

import json
from base64 import b64decode, b64encode
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from contracts.sealed_roster import badge_keys, delegate_key
from daihoi.simulation.client import CongressClient
from services.checkin.usecases.roster.seal_roster import sealed_with

_UNSAID: dict[str, Any] = {
    **dict.fromkeys(("position", "seat", "seat_way", "instruction", "category", "form_of_address", "unit_name"), ""),
    **dict.fromkeys(("scanned", "active"), False),
    **dict.fromkeys(("unit_place", "replaced_by"), None),
}


def open_sealed(key: bytes, what: bytes, sealed: str) -> bytes:
    """Give what was sealed as `what`. Raises cryptography's InvalidTag for another key."""
    raw = b64decode(sealed)
    return AESGCM(key).decrypt(raw[:12], raw[12:], what)


def opened(roster: dict[str, Any], list_key: str) -> dict[str, Any]:
    """Give a sealed list with everybody open, by the list's key in base64."""
    return {**roster, "delegates": [_opened(one, b64decode(list_key)) for one in roster["delegates"]]}


def _opened(one: dict[str, Any], list_key: bytes) -> dict[str, Any]:
    record = json.loads(open_sealed(delegate_key(list_key, one["delegate_id"]), b"record", one["sealed"]))
    return {**_UNSAID, "session_ids": [], **record, "delegate_id": one["delegate_id"], "present": one["present"]}


def sealed(person: dict[str, Any], list_key: bytes, congress_id: str) -> dict[str, Any]:
    """Give an open person, with `credential_id` and `version` of each badge, as a service would hand them to a device."""
    key = delegate_key(list_key, person["delegate_id"])
    badges = []
    for one in person["credentials"]:
        index, opens = badge_keys(one["credential_id"], one["version"], congress_id)
        badges.append({"index": index, "sealed": b64encode(sealed_with(opens, b"badge", key)).decode()})
    said = {
        name: value
        for name, value in person.items()
        if name not in ("delegate_id", "present") and value not in ("", None)
    }
    said["credentials"] = [
        {name: one[name] for name in ("version", "state", "typed_hash")} for one in person["credentials"]
    ]
    record = sealed_with(key, b"record", json.dumps(said).encode())
    return {
        "delegate_id": person["delegate_id"],
        "sealed": b64encode(record).decode(),
        "badges": badges,
        "present": person["present"],
    }


async def people_of(device: CongressClient) -> list[dict[str, Any]]:
    """Give everybody on the list of a device of a running installation."""
    said = await device.call("GET", "/checkin/v1/roster/sealed")
    key = await device.call("GET", "/checkin/v1/roster/key")
    found: list[dict[str, Any]] = opened(said, key["list_key"])["delegates"]
    return found
