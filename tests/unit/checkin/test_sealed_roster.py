"""One vector for Python and TypeScript: what a device keeps of a person opens by each badge, by the list's key and by the code."""

import json
from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidTag

from contracts.sealed_roster import badge_keys, code_key, delegate_key
from tests.support.checkin.opened_roster import open_sealed, opened

VECTORS = Path(__file__).parents[3] / "contracts/vectors/sealed_roster.json"
KNOWN: dict[str, Any] = json.loads(VECTORS.read_text("utf-8"))


def test_every_badge_of_a_person_names_them_and_opens_their_record_and_portrait() -> None:
    sealed = KNOWN["sealed"]
    for badge, kept in zip(KNOWN["badges"], sealed["badges"], strict=True):
        index, opens = badge_keys(badge["credential_id"], badge["version"], KNOWN["congress_id"])
        assert index == kept["index"] == badge["index"]
        key = open_sealed(opens, b"badge", kept["sealed"])
        assert json.loads(open_sealed(key, b"record", sealed["sealed"]))["full_name"] == KNOWN["person"]["full_name"]
        assert open_sealed(key, b"photo", KNOWN["photo"]["sealed"]) == b64decode(KNOWN["photo"]["jpeg"])


def test_the_code_opens_the_lists_key_and_that_everybody() -> None:
    unlocking = KNOWN["unlocking"]
    list_key = open_sealed(code_key(KNOWN["code"], b64decode(unlocking["salt"])), b"list", unlocking["sealed_key"])
    assert list_key == b64decode(KNOWN["list_key"])
    [person] = opened({"delegates": [KNOWN["sealed"]]}, KNOWN["list_key"])["delegates"]
    assert person == {**KNOWN["person"], "credentials": KNOWN["credentials"]}


def test_nothing_opens_as_something_else_or_in_another_congress() -> None:
    badge, sealed = KNOWN["badges"][0], KNOWN["sealed"]
    index, opens = badge_keys(badge["credential_id"], badge["version"], "another congress")
    assert index != badge["index"]
    own = delegate_key(b64decode(KNOWN["list_key"]), sealed["delegate_id"])
    for key, what, text in ((opens, b"badge", sealed["badges"][0]["sealed"]), (own, b"photo", sealed["sealed"])):
        with pytest.raises(InvalidTag):
            open_sealed(key, what, text)
