"""One vector for Python and TypeScript: what a device sealed of a waiting scan opens by the service's key alone."""

import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidTag

from services.checkin.usecases.scans.waiting_words import opened, public_half
from tests.support.checkin.sealed_scans import sealed_for

VECTOR = Path(__file__).parents[3] / "contracts/vectors/sealed_scan.json"
KNOWN: dict[str, Any] = json.loads(VECTOR.read_text("utf-8"))
KEY = bytes.fromhex(KNOWN["private_key"])
PLACE = (KNOWN["congress_id"], KNOWN["scan_id"])


def test_what_was_sealed_opens_by_the_key_of_its_congress_for_its_own_scan() -> None:
    assert public_half(KEY) == KNOWN["public_key"]
    assert opened(KEY, *PLACE, KNOWN["sealed"]) == KNOWN["words"]
    again = sealed_for(public_half(KEY), *PLACE, {**KNOWN["words"], "shown": "ADMITTED", "text": 7})
    assert opened(KEY, *PLACE, again) == KNOWN["words"], "words and nothing else"
    for key, congress, scan in ((bytes(range(2, 34)), *PLACE), (KEY, "x", PLACE[1]), (KEY, PLACE[0], "x")):
        with pytest.raises(InvalidTag):
            opened(key, congress, scan, KNOWN["sealed"])


@pytest.mark.parametrize("sealed", ["", "AAAA", "không phải base64", "A" * 400, KNOWN["sealed"][:-8]])
def test_what_is_no_sealing_opens_nothing_and_breaks_nothing(sealed: str) -> None:
    with pytest.raises((ValueError, InvalidTag)):
        opened(KEY, *PLACE, sealed)
