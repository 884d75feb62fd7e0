"""The rules of the door, held to the vectors that the scanner page is held to as well."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daihoi.documents import vectors
from services.checkin.domain.scans.admission import (
    NO_ANSWERS,
    Code,
    CredentialState,
    Decision,
    Direction,
    Given,
    Standing,
    Verdict,
    decide,
    stand,
)
from services.checkin.domain.wording import reason, sentence

VECTORS = [*json.loads(vectors.BY_HAND.read_text("utf-8")), *json.loads(vectors.FILE.read_text("utf-8"))]

situations = st.builds(
    Given,
    code=st.sampled_from(Code),
    same_congress=st.booleans(),
    credential=st.none() | st.sampled_from(CredentialState),
    session_open=st.booleans(),
    invited=st.booleans(),
    present=st.booleans(),
    online=st.booleans(),
    direction=st.sampled_from(Direction),
    outside=st.booleans(),
)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_the_vector_holds(vector: dict[str, Any]) -> None:
    said = vector["given"]
    state = CredentialState(said["credential"]) if said["credential"] else None
    way = Direction(said.get("direction", "IN"))
    decision = decide(Given(**{**said, "code": Code(said["code"]), "credential": state, "direction": way}))
    assert decision == Decision(Verdict(vector["verdict"]), vector["flagged"])


def test_two_hundred_different_situations_are_shared() -> None:
    assert vectors.FILE.read_text("utf-8") == vectors.render(), "run `make docs`"
    assert len({vectors.situation_of(vector["given"]) for vector in VECTORS}) == vectors.TOGETHER


def test_the_vectors_name_every_verdict() -> None:
    assert {vector["verdict"] for vector in VECTORS} == set(Verdict) - NO_ANSWERS


@given(situations)
def test_nobody_is_admitted_without_a_badge_in_order(situation: Given) -> None:
    if decide(situation).verdict is Verdict.ADMITTED:
        assert situation.code is Code.OURS
        assert situation.same_congress
        assert situation.session_open
        assert situation.invited
        assert not situation.present or situation.outside
        assert situation.credential in (CredentialState.ISSUED, None)
        assert situation.credential is not None or not situation.online


@given(situations)
def test_only_a_badge_not_heard_of_and_an_exit_without_an_entry_are_flagged(situation: Given) -> None:
    decision = decide(situation)
    unheard_of = decision.verdict is Verdict.ADMITTED and situation.credential is None
    never_in = decision.verdict is Verdict.LEFT and not situation.present
    assert decision.flagged == (unheard_of or never_in)


@given(situations)
def test_nobody_whose_badge_is_known_is_kept_in(situation: Given) -> None:
    if situation.direction is Direction.OUT and situation.code is Code.OURS and situation.same_congress:
        verdict = decide(situation).verdict
        assert verdict in (Verdict.LEFT, Verdict.ALREADY_LEFT) or situation.credential is None


@given(situations)
def test_a_device_alone_differs_from_the_server_only_where_a_badge_is_not_heard_of(situation: Given) -> None:
    fields = {name: getattr(situation, name) for name in Given.__slots__}
    online, offline = (decide(Given(**{**fields, "online": online})) for online in (True, False))
    assert online == offline or situation.credential is None


@given(st.none() | st.sampled_from(Verdict), st.sampled_from(Verdict), st.booleans())
def test_whoever_was_let_in_is_admitted_and_a_contradiction_is_named(
    shown: Verdict | None, decided: Verdict, inside: bool
) -> None:
    standing = stand(shown, decided, inside=inside)
    if shown is None or shown is decided:
        assert standing == Standing(decided)
    elif shown in (Verdict.LEFT, Verdict.ALREADY_LEFT):
        assert standing.verdict is shown
    elif shown is Verdict.ADMITTED:
        assert standing == Standing(Verdict.ADMITTED, conflict=decided)
    elif shown is Verdict.ALREADY_CHECKED_IN and not inside:
        assert standing.verdict is Verdict.ADMITTED
        assert standing.conflict is not None
    elif shown is Verdict.ALREADY_CHECKED_IN and decided not in (*PASSES, Verdict.LEFT, Verdict.ALREADY_LEFT):
        assert standing == Standing(shown, conflict=decided), "a worthless badge is one in whatever order it is heard"
    else:
        assert standing == Standing(shown)


PASSES = (Verdict.ADMITTED, Verdict.ALREADY_CHECKED_IN)


def test_shown_already_inside_and_decided_admitted_is_an_admission_with_a_conflict() -> None:
    standing = stand(Verdict.ALREADY_CHECKED_IN, Verdict.ADMITTED, inside=False)
    assert standing == Standing(Verdict.ADMITTED, conflict=Verdict.ALREADY_CHECKED_IN)


@given(st.sampled_from(Verdict), st.none() | st.sampled_from(Verdict))
def test_no_word_accuses_the_delegate(verdict: Verdict, conflict: Verdict | None) -> None:
    words = f"{sentence(verdict)} {reason(verdict, conflict)}".lower()
    assert "giả" not in words
    assert words.strip()
