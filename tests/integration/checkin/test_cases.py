"""What becomes of an admission that contradicts: who is called, what may be made of it, and what follows."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pypdfium2
import pytest

from contracts.checkin import ScanUndone
from contracts.registration import CredentialState, DelegateStatus
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.settlement import Settlement, ways_out
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, credential, delegate, queued
from tests.support.checkin.checkin_world import Device, World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        yield world


async def twice_in(world: World) -> tuple[Device, Device, dict[str, Any], dict[str, Any]]:
    """Let one badge in at two gates without network; give both devices, and the answers to the first and the second."""
    await world.hear(delegate(world.congress))
    one, two = await world.device("Cửa A"), await world.device("Cửa B")
    text = code(world.congress, credential(1))
    [first] = await one.send(queued(text, age_ms=120_000))
    [second] = await two.send(queued(text, age_ms=60_000))
    assert second["flagged"]
    return one, two, first, second


async def settle(world: World, scan_id: str, **body: Any) -> httpx.Response:
    path = f"/congresses/{world.congress.congress_id}/conflicts/{scan_id}/settlement"
    return await world.http.post(path, json=body, headers=world.staff("ORGANIZER"))


async def test_both_gates_hear_of_somebody_who_came_in_at_both_and_a_third_one_does_not(world: World) -> None:
    one, two, first, second = await twice_in(world)
    elsewhere = await world.device("Cửa C")
    for device in (one, two):
        [case] = (await device.get("/device/cases")).json()
        assert case["scan_id"] == second["scan_id"]
        assert (case["gate_name"], case["other"]["gate_name"]) == ("Cửa B", "Cửa A")
        assert case["other"]["scan_id"] == first["scan_id"]
    assert (await elsewhere.get("/device/cases")).json() == []


@pytest.mark.parametrize(("role", "kind"), [("GATE_SUPERVISOR", "GATE"), ("GATE_STEWARD", "DESK")])
async def test_a_supervisor_and_the_help_desk_hear_of_the_cases_of_all_gates(
    world: World, role: str, kind: str
) -> None:
    await twice_in(world)
    device = await world.device("Nơi khác", role, kind)
    assert len((await device.get("/device/cases")).json()) == 1


async def test_a_settled_case_calls_nobody_and_can_be_opened_again(world: World) -> None:
    one, _, _, second = await twice_in(world)
    settled = (await settle(world, second["scan_id"], settlement="RIGHT_PERSON", note="Quên giấy, quay lại lấy")).json()
    assert (settled["settled"]["settlement"], settled["settled"]["note"]) == ("RIGHT_PERSON", "Quên giấy, quay lại lấy")
    assert (await one.get("/device/cases")).json() == []
    assert (await world.counts())["conflicts"] == 0

    path = f"/congresses/{world.congress.congress_id}/conflicts/{second['scan_id']}/settlement"
    opened = await world.http.delete(path, headers=world.staff("ORGANIZER"))
    assert opened.json()["settled"] is None
    assert len((await one.get("/device/cases")).json()) == 1
    assert (await world.counts())["conflicts"] == 1


@pytest.mark.parametrize("out", ["the flagged one", "the other one"])
async def test_letting_one_of_the_two_out_leaves_the_other_inside(world: World, out: str) -> None:
    _, _, first, second = await twice_in(world)
    leaves, stays = (second, first) if out == "the flagged one" else (first, second)
    answer = await settle(world, second["scan_id"], settlement="LET_OUT", let_out=leaves["scan_id"])
    assert answer.json()["settled"]["settlement"] == "LET_OUT"
    counted = await world.counts()
    assert (counted["present"], counted["conflicts"], counted["off_list"]) == (1, 0, 0)
    [inside] = await world.table("SELECT scan_id::text FROM presence WHERE present")
    assert inside["scan_id"] == stays["scan_id"]
    assert [str(each.scan_id) for each in await world.said(ScanUndone)] == [leaves["scan_id"]]


async def test_two_people_with_one_badge_are_one_delegate_and_somebody_outside_the_list(world: World) -> None:
    _, _, _, second = await twice_in(world)
    await settle(world, second["scan_id"], settlement="TWO_PEOPLE")
    counted = await world.counts()
    assert (counted["present"], counted["off_list"], counted["conflicts"]) == (1, 1, 0)


async def test_whoever_was_let_out_does_not_come_back_by_opening_the_case_again(world: World) -> None:
    revoked = credential(1, state=CredentialState.REVOKED)
    await world.hear(delegate(world.congress, credentials=(revoked,)))
    device = await world.device()
    [answer] = await device.send(queued(code(world.congress, revoked)))
    await settle(world, answer["scan_id"], settlement="LET_OUT")
    assert await world.inside() == set()
    path = f"/congresses/{world.congress.congress_id}/conflicts/{answer['scan_id']}/settlement"
    refused = await world.http.delete(path, headers=world.staff("ORGANIZER"))
    assert refused.status_code == 409
    assert "cho ra" in refused.json()["detail"]
    assert await world.inside() == set()


async def test_what_makes_no_sense_of_a_case_is_refused_and_changes_nothing(world: World) -> None:
    revoked = credential(1, state=CredentialState.REVOKED)
    await world.hear(delegate(world.congress, credentials=(revoked,)), delegate(world.congress, 2))
    device = await world.device()
    [alone, good] = await device.send(
        queued(code(world.congress, revoked)), queued(code(world.congress, credential(2)))
    )
    assert (await settle(world, alone["scan_id"], settlement="TWO_PEOPLE")).status_code == 409
    foreign = await settle(world, alone["scan_id"], settlement="LET_OUT", let_out=good["scan_id"])
    assert foreign.status_code == 409
    assert (await world.counts())["conflicts"] == 1
    assert len(await world.table("SELECT 1 FROM presence WHERE present")) == 2


async def test_who_settles_first_holds_whatever_the_second_one_says(world: World) -> None:
    _, _, _, second = await twice_in(world)
    await settle(world, second["scan_id"], settlement="RIGHT_PERSON")
    late = (await settle(world, second["scan_id"], settlement="LET_OUT")).json()
    assert late["settled"]["settlement"] == "RIGHT_PERSON"
    assert not late["undone"]
    assert len(await world.inside()) == 1


async def test_somebody_let_in_at_a_time_that_cannot_be_is_a_case_with_both_times(world: World) -> None:
    await world.hear(*(delegate(world.congress, n) for n in (1, 2, 3)))
    device = await world.device("Cửa A")
    impossible, right, refused = (
        queued(code(world.congress, credential(1)), scanned_at="2001-01-01T00:00:00Z"),
        queued(code(world.congress, credential(2)), age_ms=60_000),
        queued(code(world.congress, credential(3)), "NOT_VALID", scanned_at="2001-01-01T00:00:00Z"),
    )
    await device.send(impossible, right, refused)
    [case] = (await device.get("/device/cases")).json()
    assert (case["scan_id"], case["conflict"], case["clock_unsure"]) == (impossible["scan_id"], "CLOCK_UNSURE", True)
    assert case["scanned_at"].startswith("2001-01-01T00:00:00")
    assert case["occurred_at"] == case["recorded_at"]
    assert "đồng hồ" in case["reason"]
    assert case["ways"] == ["RIGHT_PERSON", "LET_OUT", "SEEN"]
    assert (await world.counts())["conflicts"] == 1

    await settle(world, case["scan_id"], settlement="RIGHT_PERSON")
    counted = await world.counts()
    assert (counted["conflicts"], counted["present"]) == (0, 2)


async def test_who_stood_before_the_server_is_no_case_whatever_the_devices_clock_says(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device("Cửa A")
    await device.scan(code(world.congress, credential(1)), scanned_at="2001-01-01T00:00:00Z")
    assert (await device.get("/device/cases")).json() == []
    assert await world.table("SELECT clock_case FROM scans") == [{"clock_case": False}]


async def test_who_is_let_out_of_a_case_of_a_wrong_clock_is_gone_and_the_case_says_what_it_was(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device("Cửa A")
    [answer] = await device.send(queued(code(world.congress, credential(1)), scanned_at="2001-01-01T00:00:00Z"))
    settled = (await settle(world, answer["scan_id"], settlement="LET_OUT")).json()
    assert (settled["conflict"], settled["undone"]) == ("CLOCK_UNSURE", True)
    assert await world.inside() == set()
    assert (await world.counts())["conflicts"] == 0


def test_a_badge_of_nobody_can_only_be_seen_or_let_out() -> None:
    assert set(ways_out(Verdict.UNKNOWN, named=False, twice=True)) == {Settlement.SEEN, Settlement.LET_OUT}
    assert Settlement.TWO_PEOPLE not in ways_out(Verdict.REVOKED, named=True, twice=False)


async def test_of_somebody_withdrawn_nothing_says_that_they_count_as_present_and_no_new_badge_is_offered(
    world: World,
) -> None:
    revoked = credential(1, state=CredentialState.REVOKED)
    await world.hear(delegate(world.congress))
    device = await world.device("Cửa B")
    gone = delegate(world.congress, aggregate_version=2, status=DelegateStatus.WITHDRAWN, credentials=(revoked,))
    await world.hear(gone)
    [answer] = await device.send(queued(code(world.congress, revoked)))
    [case] = (await device.get("/device/cases")).json()
    assert (case["listed"], case["ways"]) == (False, ["RIGHT_PERSON", "LET_OUT", "SEEN"])
    assert "ngoài danh sách" in case["reason"]
    assert "cấp thẻ mới" not in case["reason"].replace("không được cấp thẻ mới", "")
    assert (await settle(world, answer["scan_id"], settlement="NEW_BADGE")).status_code == 409
    await settle(world, answer["scan_id"], settlement="RIGHT_PERSON")
    counted = await world.counts()
    assert (counted["present"], counted["off_list"], counted["conflicts"]) == (0, 1, 0)
    path = f"/congresses/{world.congress.congress_id}/picture"
    paper = await world.http.get(path, headers=world.staff("ORGANIZER"))
    pages = pypdfium2.PdfDocument(paper.content)
    text = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pages)
    assert "tính là vào ngoài danh sách" in text
    assert "vẫn tính là có mặt" not in text
