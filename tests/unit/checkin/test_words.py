"""The words at the gate, and what is told about a text that is not ours."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from chassis.access.signing import verify
from contracts.credential_code import NotOurCode, decode, is_short_code, typed_hash
from services.checkin.domain.ids import CongressId, DelegateId
from services.checkin.domain.known import Badge, KnownDelegate, Person, Place, newest
from services.checkin.domain.scans.admission import NO_ANSWERS, CredentialState, Verdict
from services.checkin.domain.scans.scanned_text import TextKind, kind_of
from services.checkin.domain.scans.settlement import Doubt
from services.checkin.domain.wording import reason, reason_of_case, sentence

CODES = json.loads((Path(__file__).parents[3] / "contracts/vectors/credential_codes.json").read_text("utf-8"))
WORDS = json.loads((Path(__file__).parents[3] / "contracts/vectors/door_words.json").read_text("utf-8"))
KEYS = {key["key_number"]: key["public_key"] for key in CODES["keys"]}


def test_the_gate_speaks_as_the_design_says() -> None:
    at = datetime(2026, 11, 22, 0, 42, tzinfo=UTC)
    assert sentence(Verdict.ADMITTED) == "MỜI VÀO"
    assert sentence(Verdict.ALREADY_CHECKED_IN, at, "Cửa A") == "ĐÃ VÀO 07:42, CỬA A"
    assert sentence(Verdict.ALREADY_CHECKED_IN) == "ĐÃ VÀO"
    assert sentence(Verdict.REVOKED) == "MỜI QUA BÀN HỖ TRỢ"


@pytest.mark.parametrize("vector", WORDS, ids=lambda vector: vector["name"])
def test_the_server_says_the_same_words_as_the_scanner_page(vector: dict[str, Any]) -> None:
    verdict, first = Verdict(vector["verdict"]), vector["first"]
    at = datetime.fromisoformat(first["at"]) if first else None
    assert sentence(verdict, at, first["gate"] if first else None) == vector["sentence"]
    conflict = Verdict.UNKNOWN if vector["flagged"] else None
    assert reason(verdict, conflict, invited=vector.get("invited", True)) == vector["reason"]


def test_the_words_name_every_verdict() -> None:
    assert {vector["verdict"] for vector in WORDS} == set(Verdict) - NO_ANSWERS


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", TextKind.EMPTY),
        ("0" * 214, TextKind.CREDENTIAL),
        ("000099000001", TextKind.SHORT_CODE),
        ("12345", TextKind.DIGITS),
        ("000099000001|000000001|Người Giả Lập", TextKind.ID_CARD),
        ("https://example.vn", TextKind.URL),
        ("WIFI:S:giả lập;", TextKind.URL),
        ("xin chào", TextKind.TEXT),
        ("\u0660" * 214, TextKind.TEXT),
    ],
)
def test_the_kind_of_a_text_is_told_by_its_looks(text: str, kind: TextKind) -> None:
    assert kind_of(text) is kind


@pytest.mark.parametrize("vector", CODES["codes"], ids=lambda vector: vector["name"])
def test_a_credential_code_reads_as_its_vector_says(vector: dict[str, object]) -> None:
    try:
        claim, signed, signature = decode(str(vector["text"]))
    except NotOurCode:
        assert vector["outcome"] == "NOT_OURS"
        return
    genuine = claim.key_number in KEYS and verify(KEYS[claim.key_number], signed, signature)
    assert vector["outcome"] == ("OURS" if genuine else "BAD_SIGNATURE")
    assert vector["claim"] == vars(claim)


@pytest.mark.parametrize("vector", CODES["short_codes"], ids=lambda vector: vector["name"])
def test_a_short_code_reads_as_its_vector_says(vector: dict[str, object]) -> None:
    assert is_short_code(str(vector["text"])) is vector["valid"]


@pytest.mark.parametrize("vector", CODES["typed_hashes"], ids=lambda vector: str(vector["hash"])[:6])
def test_a_typed_code_is_hashed_as_its_vector_says(vector: dict[str, str]) -> None:
    assert typed_hash(vector["text"], vector["congress_id"]) == vector["hash"]


def _state(version: int, *, person: Person | None, status: str = "ACTIVE") -> KnownDelegate:
    badge = Badge("0" * 32, 1, CredentialState.ISSUED, "0" * 12)
    return KnownDelegate(DelegateId(UUID(int=1)), CongressId(UUID(int=2)), version, status, person, (badge,))


def test_the_newest_word_on_a_delegate_keeps_the_name_of_an_older_one() -> None:
    person = Person(
        "ĐB1", "Bà", "Giả Lập", "", "", "DV", "Đơn vị", "GUEST", "GUEST", "", Place("", ""), {}, "", True, ()
    )
    told = [_state(3, person=None, status="REPLACED"), _state(1, person=person), _state(2, person=person)]
    [kept] = newest(told)
    assert (kept.version, kept.status, kept.person) == (3, "REPLACED", person)


def test_a_badge_in_order_opens_nothing_for_somebody_who_is_a_delegate_no_longer() -> None:
    state = _state(1, person=None, status="WITHDRAWN")
    assert state.effective(state.badges[0]) is CredentialState.REVOKED


def test_every_reason_has_its_english_for_pages_that_speak_it() -> None:
    english = json.loads((Path(__file__).parents[3] / "web/shared/words/told.en.json").read_text("utf-8"))
    offline = "Thiết bị đã mời vào khi mất mạng; Ban Tổ chức cần kiểm tra lại. "
    said = {reason(verdict, invited=invited) for verdict in Verdict for invited in (True, False)}
    said |= {reason(Verdict.ADMITTED, conflict) for conflict in Verdict} | {reason(Verdict.ADMITTED, by_hand=True)}
    said |= {reason_of_case(Doubt.CLOCK_UNSURE), reason_of_case(Verdict.REVOKED, listed=False), offline.strip()}
    assert sorted({one.removeprefix(offline) for one in said} - english.keys()) == []
    assert sorted(english.keys() - {one.removeprefix(offline) for one in said}) == []
