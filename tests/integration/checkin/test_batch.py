"""What a device scanned without network is a fact: kept once, never rewritten, conflicts told."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from contracts.checkin import PresenceChanged, ScanRecorded
from contracts.registration import CredentialState
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import START, code, congress, credential, delegate, iso, queued, scan
from tests.support.checkin.checkin_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin"), sessions=2) as world:
        yield world


async def test_an_offline_admission_that_the_server_would_refuse_becomes_a_fact_and_a_conflict(world: World) -> None:
    revoked = credential(1, state=CredentialState.REVOKED)
    await world.hear(delegate(world.congress, credentials=(revoked,)))
    device = await world.device(role="GATE_SUPERVISOR")

    [answer] = await device.send(queued(code(world.congress, revoked)))

    assert (answer["verdict"], answer["flagged"]) == ("ADMITTED", True)
    [event] = await world.said(ScanRecorded)
    assert (event.verdict, event.conflict, event.first_presence) == ("ADMITTED", "REVOKED", True)
    [conflict] = (await device.get(f"/congresses/{world.congress.congress_id}/conflicts")).json()
    assert (conflict["conflict"], conflict["full_name"]) == ("REVOKED", "Nguyễn Giả Lập 1")
    assert "thu hồi" in conflict["reason"]


async def test_what_a_newer_page_did_at_the_door_is_kept_whatever_else_it_says(world: World) -> None:
    """A release was taken back, and the devices still hold its pages: nobody who came in is lost for a word too many."""
    await world.hear(delegate(world.congress, 1), delegate(world.congress, 2))
    device = await world.device()
    waiting = queued(code(world.congress, credential(1))) | {"word_of_a_newer_page": "x"}
    [kept] = await device.send(waiting)
    live = await device.scan(code(world.congress, credential(2)), word_of_a_newer_page="x")
    assert (kept["verdict"], live["verdict"]) == ("ADMITTED", "ADMITTED")
    undone = await device.undo(live["scan_id"], word_of_a_newer_page="x")
    assert undone["outcome"] == "UNDONE"
    misspelt = {"name": "Cửa B", "kind": "GATE", "nmae": "Cửa C"}
    path = f"/congresses/{world.congress.congress_id}/gates"
    refused = await world.http.post(path, json=misspelt, headers=world.staff("ORGANIZER"))
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "body.nmae"), (
        "what people type is another matter"
    )


async def test_two_devices_that_admitted_the_same_badge_are_told_as_a_conflict(world: World) -> None:
    await world.hear(delegate(world.congress))
    one, two = await world.device("Cửa A"), await world.device("Cửa B")
    text = code(world.congress, credential(1))
    await one.send(queued(text))
    [answer] = await two.send(queued(text))
    assert (answer["verdict"], answer["flagged"]) == ("ADMITTED", True)
    first, second = await world.said(ScanRecorded)
    assert (first.first_presence, first.conflict) == (True, None)
    assert (second.first_presence, second.conflict) == (False, "ALREADY_CHECKED_IN")


async def test_the_same_batch_twice_and_at_once_changes_nothing(world: World) -> None:
    people = [delegate(world.congress, n) for n in range(1, 21)]
    await world.hear_batch(people)
    device = await world.device()
    batch = [queued(code(world.congress, person.credentials[0])) for person in people]
    batch.append(queued(batch[0]["text"], shown="ALREADY_CHECKED_IN"))

    answers = await asyncio.gather(*(device.send(*batch) for _ in range(4)))
    again = await device.send(*batch, sent_at=START + timedelta(hours=2))

    assert all(answer == answers[0] for answer in (*answers, again))
    said = await world.said(ScanRecorded)
    assert len(said) == 21
    assert sum(event.first_presence for event in said) == 20
    assert not any(event.conflict for event in said)


async def test_one_bad_scan_never_blocks_the_others(world: World) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    device = await world.device()
    taken = scan(code(world.congress, credential(2)))
    await device.post("/scans", taken)
    good, nameless = queued(code(world.congress, credential(1))), str(uuid4())
    results = await device.send(
        {"scan_id": nameless, "text": 5, "shown": "ADMITTED"},
        {"scan_id": "not an id"},
        "not an object",
        {**queued("https://example.vn", shown="NOT_VALID"), "scan_id": taken["scan_id"]},
        queued("x", shown="HELLO"),
        queued("nul \x00 inside", shown="NOT_VALID"),
        good,
    )
    problems = [result for result in results if "problem" in result]
    assert [result["scan_id"] for result in problems[:3]] == [nameless, None, None]
    assert [result["code"] for result in problems] == ["malformed", "malformed", "malformed", "conflict", "malformed"]
    assert not any(result["retry"] for result in problems)
    assert (results[-1]["scan_id"], results[-1]["verdict"]) == (good["scan_id"], "ADMITTED")


@pytest.mark.parametrize("other", ["shown", "code", "gate", "typed", "session"])
async def test_two_words_of_a_device_on_one_scan_are_a_conflict_and_the_first_holds(world: World, other: str) -> None:
    people = [delegate(world.congress, n) for n in (1, 2)]
    await world.hear_batch(people)
    device, elsewhere = await world.device(), await world.gate("Cửa B")
    now, later = (str(one.session_id) for one in world.congress.sessions)
    first = queued(code(world.congress, credential(1)), session_id=now)
    if other == "typed":
        first |= {"text": people[0].credentials[0].short_code, "method": "SHORT_CODE"}
    second = (
        first
        | {
            "shown": {"shown": "REVOKED"},
            "code": {"text": code(world.congress, credential(2))},
            "gate": {"gate_id": elsewhere},
            "typed": {"text": people[1].credentials[0].short_code},
            "session": {"session_id": later},
        }[other]
    )
    [kept] = await device.send(first)

    [answer] = await device.send(second)

    assert (answer["code"], answer["retry"]) == ("conflict", False)
    assert "báo Ban Tổ chức" in answer["problem"]
    assert await device.send(first) == [kept]
    assert await world.inside() == {"ĐB001"}
    assert len(await world.said(ScanRecorded)) == 1


async def test_a_badge_of_another_congress_shown_as_that_holds_up_no_other_scan(world: World) -> None:
    other = congress(number=6)
    await world.hear(other, delegate(other, 3), delegate(world.congress))
    device = await world.device()
    foreign = queued(code(other, credential(3)), shown="WRONG_CONGRESS")
    answers = await device.send(foreign, queued(code(world.congress, credential(1))))
    assert [answer["verdict"] for answer in answers] == ["WRONG_CONGRESS", "ADMITTED"]


@pytest.mark.parametrize("kept_by", ["server", "device"])
async def test_two_foreign_texts_of_one_length_under_one_id_are_a_conflict(world: World, kept_by: str) -> None:
    device = await world.device()
    kept = {"text": "https://a.vn"}, {"text": "https://b.vn"}
    if kept_by == "device":
        looks = {"text": None, "text_kind": "URL", "text_length": 12}
        kept = {**looks, "text_mark": 1}, {**looks, "text_mark": 2}
    first, second = ({**queued("", shown="NOT_VALID", scan_id=str(UUID(int=5))), **one} for one in kept)
    [answer] = await device.send(first)
    [other] = await device.send(second)
    assert (answer["verdict"], other["code"]) == ("NOT_VALID", "conflict")
    assert await device.send(first) == [answer]


async def test_a_text_that_is_not_ours_is_sent_as_kind_and_length_only(world: World) -> None:
    device = await world.device()
    [answer] = await device.send(queued(None, shown="NOT_VALID", text_kind="ID_CARD", text_length=93))
    assert answer["verdict"] == "NOT_VALID"
    [row] = await world.table("SELECT text_kind, text_length FROM scans")
    assert row == {"text_kind": "ID_CARD", "text_length": 93}


async def test_a_refusal_that_never_arrived_gives_way_to_what_the_device_showed(world: World) -> None:
    person = delegate(world.congress)
    device = await world.device()
    body = scan(code(world.congress, person.credentials[0]))
    assert (await device.post("/scans", body)).json()["verdict"] == "UNKNOWN"
    await world.hear(person)
    offline = {**queued(body["text"]), "scan_id": body["scan_id"], "scanned_at": body["scanned_at"]}

    [answer] = await device.send(offline)
    [again] = await device.send(offline)

    assert (answer["verdict"], answer["flagged"]) == ("ADMITTED", True)
    assert again == answer
    refused, amended = await world.said(ScanRecorded)
    assert (refused.verdict, refused.amends) == ("UNKNOWN", False)
    assert (amended.scan_id, amended.verdict, amended.conflict) == (refused.scan_id, "ADMITTED", "UNKNOWN")
    assert amended.amends
    assert amended.first_presence
    await world.hear_batch([refused, amended])
    picture = await world.counts()
    assert (picture["scans"], picture["present"], picture["off_list"]) == (1, 1, 0)


async def test_an_answer_that_never_arrived_is_no_second_arrival(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    body = scan(code(world.congress, credential(1)))
    online = (await device.post("/scans", body)).json()
    [answer] = await device.send({**queued(body["text"]), "scan_id": body["scan_id"], "scanned_at": body["scanned_at"]})
    assert answer == online
    assert len(await world.said(ScanRecorded)) == 1


async def test_a_green_scan_is_never_rewritten_when_the_badge_is_revoked_later(world: World) -> None:
    person = delegate(world.congress)
    await world.hear(person)
    device = await world.device()
    body = queued(code(world.congress, person.credentials[0]))
    await device.send(body)
    revoked = person.credentials[0].model_copy(update={"state": CredentialState.REVOKED})
    await world.hear(person.model_copy(update={"aggregate_version": 2, "credentials": (revoked,)}))
    [again] = await device.send(body)
    assert (again["verdict"], again["flagged"]) == ("ADMITTED", False)
    [row] = await world.table("SELECT verdict, conflict FROM scans")
    assert row == {"verdict": "ADMITTED", "conflict": None}


async def test_somebody_let_in_before_they_were_heard_of_gets_their_name_and_presence(world: World) -> None:
    person = delegate(world.congress, 9)
    device = await world.device()
    [answer] = await device.send(queued(code(world.congress, person.credentials[0])))
    assert (answer["verdict"], answer["delegate"], answer["flagged"]) == ("ADMITTED", None, True)

    await world.hear(person)
    await world.hear(person.model_copy(update={"aggregate_version": 2}))

    stranger, named = await world.said(ScanRecorded)
    assert (stranger.delegate_id, stranger.conflict) == (None, "UNKNOWN")
    assert (named.delegate_id, named.conflict, named.first_presence, named.amends) == (
        person.delegate_id,
        None,
        True,
        True,
    )
    [presence] = await world.said(PresenceChanged)
    assert presence.sessions[0].present
    await world.hear_batch([stranger, named])
    picture = await world.counts()
    assert (picture["scans"], picture["present"], picture["off_list"]) == (1, 1, 0)


async def test_a_scan_made_before_the_doors_were_closed_found_them_open(world: World) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    device = await world.device()
    session = world.congress.sessions[0].session_id
    path = f"/congresses/{world.congress.congress_id}/sessions/{session}"
    closed = await world.http.put(path, json={"open": False}, headers=world.staff("ORGANIZER"))
    assert closed.json()["open"] is False
    early = queued(code(world.congress, credential(1)), scanned_at=iso(START - timedelta(minutes=5)))
    late = queued(code(world.congress, credential(2)))
    answers = await device.send(early, late)
    assert [answer["flagged"] for answer in answers] == [False, True]
    assert (await device.scan(code(world.congress, credential(1))))["verdict"] == "WRONG_SESSION"
