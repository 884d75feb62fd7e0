"""Every way into the hall tells the same report, and each is counted where and when it was made."""

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import uuid4

import pytest

from chassis import clock
from contracts.checkin import ScanRecorded, ScanUndone
from contracts.registration import CredentialState
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import START, code, credential, delegate, iso, queued, reception, scan
from tests.support.checkin.checkin_world import Device, World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin"), sessions=2) as world:
        yield world


async def test_a_reception_sent_late_counts_in_the_session_it_was_made_in(world: World) -> None:
    leader = delegate(world.congress, category="LEADER", scanned=False)
    await world.hear(leader)
    desk = await world.device("Bàn đón tiếp", kind="DESK")
    first = str(world.congress.sessions[0].session_id)
    await world.set_session(1, is_open=True)
    await world.set_session(0, is_open=False)

    tap = reception(leader.delegate_id, session_id=first, shown="ADMITTED", decided_by="DEVICE", age_ms=60_000)
    [answer] = await desk.send(tap)

    assert (answer["verdict"], answer["flagged"]) == ("ADMITTED", False)
    [event] = await world.said(ScanRecorded)
    assert (str(event.session_id), event.method, event.first_presence) == (first, "DESK", True)


async def test_a_reception_sent_after_the_doors_closed_is_an_admission(world: World) -> None:
    leader = delegate(world.congress, category="LEADER", scanned=False)
    await world.hear(leader)
    desk = await world.device("Bàn đón tiếp", kind="DESK")
    first = await world.set_session(0, is_open=False)
    tap = reception(leader.delegate_id, session_id=first, shown="ADMITTED", decided_by="DEVICE", age_ms=60_000)
    answer = await desk.post("/receptions", tap)
    assert (answer.json()["verdict"], answer.json()["flagged"]) == ("ADMITTED", False)
    assert await world.inside() == {"ĐB001"}


async def test_receptions_make_conflicts_too(world: World) -> None:
    person = delegate(world.congress)
    revoked = person.credentials[0].model_copy(update={"state": CredentialState.REVOKED})
    await world.hear(person)
    gate, desk = await world.device(), await world.device("Bàn đón tiếp", kind="DESK")
    await gate.scan(code(world.congress, credential(1)))
    [double] = await desk.send(reception(person.delegate_id, shown="ADMITTED", decided_by="DEVICE"))
    assert (double["verdict"], double["flagged"]) == ("ADMITTED", True)
    withdrawn = {"aggregate_version": 2, "credentials": (revoked,), "status": "WITHDRAWN"}
    await world.hear(person.model_copy(update=withdrawn))
    [gone] = await desk.send(reception(person.delegate_id, shown="ADMITTED", decided_by="DEVICE"))
    assert gone["flagged"]
    conflicts = await world.conflicts()
    assert [each["conflict"] for each in conflicts] == ["REVOKED", "ALREADY_CHECKED_IN"]
    assert [each["gate_name"] for each in conflicts] == ["Bàn đón tiếp"] * 2
    assert [each["other"]["gate_name"] for each in conflicts] == ["Cửa A"] * 2


async def test_a_gate_cannot_receive_without_a_badge(world: World) -> None:
    await world.hear_batch([delegate(world.congress, n) for n in (1, 2, 3)])
    one, two, three = (delegate(world.congress, n).delegate_id for n in (1, 2, 3))
    gate, supervisor = await world.device(), await world.device("Cửa B", "GATE_SUPERVISOR")
    desk = await world.device("Bàn đón tiếp", kind="DESK")
    for more in ({}, {"way": "DELEGATION"}, {"gate_id": desk.gate_id}):
        refused = await gate.post("/receptions", reception(one, **more))
        assert (refused.status_code, "bàn hỗ trợ" in refused.json()["detail"]) == (409, True)
    refused = await gate.post("/scans", {**reception(one), "kind": "RECEPTION"})
    assert refused.status_code == 409
    assert await world.inside() == set()
    assert (await desk.post("/receptions", reception(two))).json()["verdict"] == "ADMITTED"
    bus = await supervisor.post("/receptions", reception(three, way="DELEGATION"))
    assert (bus.json()["verdict"], bus.json()["flagged"]) == ("ADMITTED", False)


async def test_whom_a_gate_without_network_received_without_a_badge_is_inside_and_a_case(world: World) -> None:
    await world.hear_batch([delegate(world.congress, n) for n in (1, 2, 3)])
    one, two, three = (delegate(world.congress, n).delegate_id for n in (1, 2, 3))
    gate, desk = await world.device(), await world.device("Bàn đón tiếp", kind="DESK")
    tap, already = reception(one, shown="ADMITTED"), reception(two, shown="ALREADY_CHECKED_IN")
    await gate.scan(code(world.congress, credential(2)))
    [flagged, inside] = await gate.send(tap, already)
    [right] = await desk.send(reception(three, shown="ADMITTED"))
    assert [(each["verdict"], each["flagged"]) for each in (flagged, inside, right)] == [
        ("ADMITTED", True),
        ("ALREADY_CHECKED_IN", False),
        ("ADMITTED", False),
    ]
    assert (await gate.send(tap))[0]["flagged"]
    assert await world.inside() == {"ĐB001", "ĐB002", "ĐB003"}
    [case] = await world.conflicts()
    assert (case["conflict"], case["full_name"]) == ("NO_BADGE", delegate(world.congress, 1).full_name)
    assert case["ways"] == ["RIGHT_PERSON", "LET_OUT", "NEW_BADGE", "SEEN"]
    assert "không quét thẻ" in case["reason"]


async def test_shown_already_inside_to_somebody_who_was_not_is_an_admission_with_a_conflict(world: World) -> None:
    await world.hear(delegate(world.congress))
    gate, other = await world.device("Cửa A"), await world.device("Cửa B")
    admitted = await gate.scan(code(world.congress, credential(1)))
    await gate.undo(admitted["scan_id"])
    [answer] = await other.send(queued(code(world.congress, credential(1)), shown="ALREADY_CHECKED_IN", age_ms=0))
    assert (answer["verdict"], answer["flagged"]) == ("ADMITTED", True)
    assert await world.inside() == {"ĐB001"}
    [conflict] = await world.conflicts()
    assert (conflict["conflict"], conflict["gate_name"]) == ("ALREADY_CHECKED_IN", "Cửa B")


async def test_an_admission_whose_answer_was_lost_while_the_device_refused_is_a_conflict(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    body = scan(code(world.congress, credential(1)))
    assert (await device.post("/scans", body)).json()["verdict"] == "ADMITTED"
    refused = {**queued(body["text"], shown="WRONG_SESSION"), "scan_id": body["scan_id"]}

    [answer] = await device.send(refused)
    [again] = await device.send(refused)

    assert (answer["verdict"], answer["flagged"]) == ("ADMITTED", True)
    assert again == answer
    [conflict] = await world.conflicts()
    assert conflict["conflict"] == "WRONG_SESSION"
    assert await world.table("SELECT shown, decided_by FROM scans") == [
        {"shown": "WRONG_SESSION", "decided_by": "DEVICE"}
    ]


async def test_an_entry_of_another_congress_is_kept_by_the_device(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    text = code(world.congress, credential(1))
    foreign, own = queued(text, congress_id=str(uuid4())), queued(text)
    problem, answer = await device.send(foreign, own)
    assert (problem["code"], problem["retry"], answer["verdict"]) == ("other_congress", True, "ADMITTED")
    alone = await device.post("/scans", {**scan(text), "congress_id": str(uuid4())})
    assert (alone.status_code, alone.json()["code"]) == (409, "other_congress")


async def test_an_unknown_session_or_gate_is_said_and_nothing_is_guessed(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    text = code(world.congress, credential(1))
    answers = await device.send(queued(text, session_id=str(uuid4())), queued(text, gate_id=str(uuid4())))
    assert [(each["code"], each["retry"]) for each in answers] == [("unknown_session", True), ("unknown_gate", True)]
    assert await world.table("SELECT 1 FROM scans") == []


async def test_a_device_paired_anew_sends_what_it_did_at_its_former_gate(world: World) -> None:
    await world.hear(delegate(world.congress))
    former, now = await world.device("Cửa D"), await world.device("Cửa A")
    await now.send(queued(code(world.congress, credential(1)), gate_id=former.gate_id))
    [row] = await world.table("SELECT gate_id::text, device_id::text FROM scans")
    assert row == {"gate_id": former.gate_id, "device_id": now.device_id}
    await world.hear_batch(await world.said(ScanRecorded))
    gates = {gate["name"]: (gate["scans"], gate["present"]) for gate in (await world.counts())["by_gate"]}
    assert gates == {"Cửa A": (0, 0), "Cửa D": (1, 1)}


async def test_what_a_lost_scanner_saved_is_handed_in_once(world: World) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    lost = await world.device()
    await world.http.delete(f"/paired-clients/{lost.device_id}", headers=world.staff("ORGANIZER"))
    entries = [queued(code(world.congress, credential(n))) for n in (1, 2)]
    file = {"device_id": lost.device_id, "sent_at": iso(START), "scans": entries}
    for _ in range(2):
        answer = await world.http.post("/hand-ins", json=file, headers=world.staff("ORGANIZER"))
        assert [each["verdict"] for each in answer.json()["results"]] == ["ADMITTED"] * 2, answer.text
    assert len(await world.table("SELECT 1 FROM scans")) == 2
    assert len(await world.table("SELECT 1 FROM audit WHERE action = 'scans.handed_in'")) == 2


async def test_whose_scans_a_file_would_count_is_seen_before_and_counts_nothing(world: World) -> None:
    await world.hear(*(delegate(world.congress, n) for n in (1, 2, 3)))
    lost, organiser = await world.device(), world.staff("ORGANIZER")
    here, back = (queued(code(world.congress, credential(n)), age_ms=600_000) for n in (2, 3))
    await lost.send(kept := queued(code(world.congress, credential(1))))
    await world.http.delete(f"/paired-clients/{lost.device_id}", headers=organiser)
    guest = {**queued(""), "kind": "WALK_IN", "hand_reason": "Phóng viên", "text": None, "name": "Vi Thử Khách"}
    foreign = queued(code(world.congress, credential(2)), congress_id=str(uuid4()))
    file = {
        "device_id": lost.device_id,
        "sent_at": iso(START),
        "scans": [kept, here, back, guest, foreign],
        "undos": [{"scan_id": back["scan_id"], "age_ms": 0}],
    }
    before = await world.table("SELECT scan_id FROM scans")

    answer = await world.http.post("/hand-ins/preview", json=file, headers=organiser)

    lines = answer.json()
    assert [(one["name"], one["verdict"]) for one in lines[:4]] == [
        *((f"Nguyễn Giả Lập {n}", "ADMITTED") for n in (1, 2, 3)),
        ("Vi Thử Khách", "ADMITTED"),
    ], answer.text
    assert [one["kept"] for one in lines] == [True, False, False, False, False]
    assert [one["undone"] for one in lines] == [False, False, True, False, False]
    assert [bool(one["problem"]) for one in lines] == [False, False, False, False, True]
    assert await world.table("SELECT scan_id FROM scans") == before, "nothing counts before somebody confirms"
    assert (await world.http.post("/hand-ins/preview", json=file, headers=lost.headers)).status_code in (401, 403)
    await world.http.post("/hand-ins", json=file, headers=organiser)
    assert await world.inside() == {"ĐB001", "ĐB002"}


async def test_what_the_steward_took_back_before_the_file_was_saved_is_taken_back(world: World) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    lost = await world.device()
    right, wrong = (queued(code(world.congress, credential(n)), age_ms=600_000) for n in (1, 2))
    undos = [{"scan_id": wrong["scan_id"], "age_ms": 300_000}, {"scan_id": str(uuid4()), "age_ms": 0}]
    saved = iso(clock.real_now() - timedelta(hours=2))
    file = {"device_id": lost.device_id, "sent_at": saved, "scans": [right, wrong], "undos": undos}
    for _ in range(2):
        answer = await world.http.post("/hand-ins", json=file, headers=world.staff("ORGANIZER"))
        assert [each["verdict"] for each in answer.json()["results"]] == ["ADMITTED"] * 2, answer.text
    assert await world.inside() == {"ĐB001"}
    [undone] = await world.said(ScanUndone)
    assert (clock.now() - undone.undone_at).total_seconds() == pytest.approx(7_500, abs=60)
    first, again = await world.table("SELECT details FROM audit WHERE action = 'scans.handed_in' ORDER BY id")
    assert first["details"]["kept"] == [right["scan_id"], wrong["scan_id"]]
    assert (first["details"]["undone"], again["details"]["undone"]) == ([wrong["scan_id"]], [])


async def test_an_organiser_takes_back_what_was_handed_in_and_says_why(world: World) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    lost, organiser = await world.device(), world.staff("ORGANIZER")
    entries = [queued(code(world.congress, credential(n))) for n in (1, 2)]
    file = {"device_id": lost.device_id, "sent_at": iso(START), "scans": entries}
    await world.http.post("/hand-ins", json=file, headers=organiser)
    here = f"/congresses/{world.congress.congress_id}/admissions"
    [found] = (await world.http.get(here, params={"q": "gia lap 2"}, headers=organiser)).json()
    assert (found["delegate_code"], found["offline"], found["undone"]) == ("ĐB002", True, None)
    undo = f"{here}/{found['scan_id']}/undo"

    assert (await world.http.post(undo, json={"reason": " "}, headers=organiser)).status_code == 422
    assert (await world.http.post(undo, json={"reason": "x"}, headers=lost.headers)).status_code == 403
    answers = [await world.http.post(undo, json={"reason": "Quét nhầm thẻ"}, headers=organiser) for _ in range(2)]

    assert [answer.json()["outcome"] for answer in answers] == ["UNDONE", "ALREADY_UNDONE"]
    assert await world.inside() == {"ĐB001"}
    assert len(await world.said(ScanUndone)) == 1
    [trace] = await world.table("SELECT subject, details FROM audit WHERE action = 'scan.undone'")
    assert trace == {"subject": found["scan_id"], "details": {"reason": "Quét nhầm thẻ"}}
    [after] = (await world.http.get(here, params={"q": "ĐB002"}, headers=organiser)).json()
    assert after["undone"]["reason"] == "Quét nhầm thẻ"


async def test_a_file_handed_in_later_tells_when_its_scans_were_made(world: World) -> None:
    await world.hear(delegate(world.congress))
    lost = await world.device()
    entry = queued(code(world.congress, credential(1)), age_ms=600_000)
    saved = clock.real_now() - timedelta(hours=2)
    file = {"device_id": lost.device_id, "sent_at": iso(saved), "scans": [entry]}
    await world.http.post("/hand-ins", json=file, headers=world.staff("ORGANIZER"))
    [event] = await world.said(ScanRecorded)
    assert (event.recorded_at - event.occurred_at).total_seconds() == pytest.approx(7_800, abs=60)
    assert await world.table("SELECT clock_skew_ms FROM scans") == [{"clock_skew_ms": None}]


async def test_only_the_organisers_hand_in_and_only_for_a_device_that_is_known(world: World) -> None:
    device = await world.device()
    body = {"device_id": str(uuid4()), "sent_at": iso(START), "scans": []}
    assert (await world.http.post("/hand-ins", json=body, headers=world.staff("ORGANIZER"))).status_code == 404
    assert (await device.post("/hand-ins", body)).status_code == 403


async def test_a_scan_before_the_servers_eyes_counts_in_the_current_session(world: World) -> None:
    """The device has not heard of the switch; the server has, and the person stands at the door now."""
    await world.hear(delegate(world.congress))
    device = await world.device()
    await device.scan(code(world.congress, credential(1)))
    second = await world.set_session(1, is_open=True)
    first = str(world.congress.sessions[0].session_id)
    answer = await device.scan(code(world.congress, credential(1)), session_id=first)
    assert answer["verdict"] == "ADMITTED"
    assert str((await world.said(ScanRecorded))[-1].session_id) == second


async def test_a_congress_that_nobody_told_of_asks_to_wait(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    await world.table("DELETE FROM known_sessions")
    answer = await device.post("/scans", scan(code(world.congress, credential(1))))
    assert answer.status_code == 503


async def test_a_queue_taken_over_by_two_phones_and_sent_by_all_ends_as_if_its_scanner_had_sent_it_alone(
    make_database: MakeDatabase,
) -> None:
    chance = random.Random()
    day = [queued("", age_ms=1_000 * (60 - n)) for n in range(12)]
    undone = [{"scan_id": day[n]["scan_id"], "age_ms": 1_000 * (45 - n)} for n in (2, 7)]

    async def end_of(alone: bool) -> dict[str, Any]:
        async with open_world(await make_database("checkin")) as world:
            await world.hear_batch([delegate(world.congress, n) for n in range(1, 10)])
            owner, one, two = [await world.device(f"Cửa {name}") for name in "ABC"]
            scans = [{**each, "text": code(world.congress, credential(1 + n % 10))} for n, each in enumerate(day)]

            async def by_itself() -> None:
                await owner.send(*scans)
                for each in undone:
                    await owner.undo(each["scan_id"], age_ms=each["age_ms"])

            async def brought_by(phone: Device, held: Sequence[dict[str, Any]]) -> None:
                body = {"device_id": owner.device_id, "sent_at": iso(clock.real_now()), "scans": held, "undos": undone}
                answer = await phone.post("/device/hand-ins", body)
                assert [one.get("problem") for one in answer.json()["results"]] == [None] * len(held), answer.text

            if alone:
                await by_itself()
            else:
                early = scans[: chance.randint(1, 12)]  # a chain of codes that was shown before the last scans
                ways = [partial(brought_by, one, early), *[partial(brought_by, two, scans)] * 2, by_itself]
                chance.shuffle(ways)
                await asyncio.gather(*(way() for way in ways[:2]))
                for way in ways:
                    await way()
            kept = "SELECT scan_id::text, verdict, shown, conflict, undone_at IS NOT NULL AS undone, g.name FROM scans JOIN gates g USING (gate_id)"
            return {
                "scans": {row["scan_id"]: row for row in await world.table(kept)},
                "inside": await world.inside(),
                "said": sorted(str(one.scan_id) for one in await world.said(ScanUndone)),
            }

    assert await end_of(alone=False) == await end_of(alone=True)


async def test_a_phone_brings_no_more_than_it_may_and_nothing_of_a_scanner_that_was_revoked(world: World) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    owner, phone = await world.device("Cửa A", "GATE_SUPERVISOR"), await world.device("Cửa B")
    chief = await world.device("Cửa C", "GATE_SUPERVISOR")
    badge = queued(code(world.congress, credential(1)))
    by_hand = queued(code(world.congress, credential(2)), hand_reason="Thẻ hỏng")
    body = {"device_id": owner.device_id, "sent_at": iso(clock.real_now()), "scans": [badge, by_hand]}

    first, second = (await phone.post("/device/hand-ins", body)).json()["results"]
    assert (first["verdict"], second["code"], second["retry"]) == ("ADMITTED", "rule_broken", False)
    assert "máy của phụ trách" in second["problem"]
    assert (await chief.post("/device/hand-ins", body)).json()["results"][1]["verdict"] == "ADMITTED"
    [told] = await world.table("SELECT actor, details FROM audit WHERE action = 'scans.handed_in' ORDER BY id LIMIT 1")
    assert (told["actor"], told["details"]["kept"]) == (phone.device_id, [badge["scan_id"]])

    await world.http.delete(f"/paired-clients/{owner.device_id}", headers=world.staff("ORGANIZER"))
    refused = await phone.post("/device/hand-ins", body)
    assert (refused.status_code, "Ban Tổ chức xem từng lượt" in refused.json()["detail"]) == (409, True)
    kiosk = await world.device("Cửa D", "KIOSK")
    assert (await kiosk.post("/device/hand-ins", body)).status_code == 403
