"""Answers and leave through the API: from the pass, by the desk, by a unit's clerk for their own people; seen at once."""

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import httpx
import pytest
from openpyxl import load_workbook

from contracts.leave import LeaveChanged
from services.registration.usecases.answers.tell_leave import tell_what_was_granted
from tests.conftest import MakeDatabase
from tests.support.registration.answering import answer, congress_of, id_of, secret_of
from tests.support.registration.registration_world import Registration, running
from tests.support.registration.unit_desk import rename


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def say(client: httpx.AsyncClient, who: str, value: str, reason: str = "", seen: int | None = None) -> Any:
    if seen is None:
        seen = (await client.get(f"/delegates/{who}/answers")).json().get("number", 0)
    return await client.post(f"/delegates/{who}/answers", json={"value": value, "reason": reason, "seen": seen})


async def test_a_delegate_answers_from_the_pass_and_the_desk_sees_it_at_once(registration: Registration) -> None:
    congress = await congress_of(registration)
    who = await id_of(registration, congress)
    secret = await secret_of(registration, who)
    shown = (await registration.http.post("/passes", json={"secret": secret})).json()["answer"]
    assert (shown["answer"], shown["open"]) == (None, True)
    assert (await answer(registration, secret, "DECLINED")).json()["refused"] == "NO_REASON"
    said = await answer(registration, secret, "DECLINED", "Đi công tác")
    assert (said.status_code, said.headers["cache-control"]) == (200, "no-store")
    assert (said.json()["answer"], said.json()["answer_reason"]) == ("DECLINED", "Đi công tác")
    drawer = (await registration.http.get(f"/delegates/{who}")).json()["answers"]
    assert (drawer["answer"], drawer["answer_reason"], drawer["number"]) == ("DECLINED", "Đi công tác", 1)
    path = f"/congresses/{congress}/delegates"
    listed = (await registration.http.get(path, params={"show": "declined"})).json()["items"]
    assert [(one["delegate_code"], one["answer"], one["answer_number"]) for one in listed] == [
        ("GL-0001", "DECLINED", 1)
    ]
    assert (await answer(registration, secret, "CONFIRMED")).json()["answer"] == "CONFIRMED"
    assert (await answer(registration, secret, "CONFIRMED")).status_code == 200
    file = (await registration.http.get(f"/delegates/{who}/answers")).json()
    assert [(one["value"], one["source"], one["actor_name"]) for one in file["lines"]] == [
        ("CONFIRMED", "DELEGATE", ""),
        ("DECLINED", "DELEGATE", ""),
    ]
    assert (await registration.http.get(path, params={"show": "unanswered"})).json()["total"] == 2


async def test_a_reason_that_nobody_has_decided_on_is_left_to_do(registration: Registration) -> None:
    congress = await congress_of(registration)
    who = await id_of(registration, congress)
    await answer(registration, await secret_of(registration, who), "DECLINED", "Ốm")
    path = f"/congresses/{congress}/delegates"

    async def left() -> tuple[int, int]:
        """The figure of the chip, and that of the list behind it."""
        overview = (await registration.http.get(f"/congresses/{congress}/overview")).json()
        listed = (await registration.http.get(path, params={"show": "asks_leave"})).json()["total"]
        return sum(unit["asks_leave"] for unit in overview["left_by_unit"]), listed

    assert await left() == (1, 1)
    assert (await say(registration.http, who, "ABSENT", "Ốm")).status_code == 200
    assert await left() == (0, 0)


async def test_a_reason_stands_in_the_register_alone(registration: Registration) -> None:
    congress = await congress_of(registration)
    who = await id_of(registration, congress)
    await answer(registration, await secret_of(registration, who), "DECLINED", "Bệnh nặng")
    audit = await registration.conn.fetch("SELECT actor, action, details::text AS text FROM audit")
    assert f"pass:{who}" in {row["actor"] for row in audit if row["action"] == "answer.said"}
    assert not any("Bệnh nặng" in row["text"] for row in audit)
    out = await registration.conn.fetch("SELECT convert_from(payload, 'UTF8') AS text FROM outbox")
    assert not any("Bệnh nặng" in row["text"] for row in out)


async def test_the_door_hears_of_leave_and_of_its_end_but_of_no_answer(registration: Registration) -> None:
    congress = await congress_of(registration)
    who = await id_of(registration, congress)
    await say(registration.http, who, "DECLINED", "Ốm")
    await say(registration.http, who, "ABSENT", "Ốm nặng")
    await say(registration.http, who, "LATE", "Đi khám")
    seen = (await registration.http.get(f"/delegates/{who}/answers")).json()["number"]
    body = {"line": "LEAVE", "reason": "Đã khỏi", "seen": seen}
    assert (await registration.http.post(f"/delegates/{who}/answers/taking-back", json=body)).status_code == 200
    said = await registration.conn.fetch(
        "SELECT payload FROM outbox WHERE convert_from(payload, 'UTF8') LIKE '%\"leave\"%' ORDER BY id"
    )
    told = [LeaveChanged.model_validate_json(row["payload"]) for row in said]
    assert [(str(one.delegate_id), one.aggregate_version, one.leave) for one in told] == [
        (who, 2, "ABSENT"),
        (who, 3, "LATE"),
        (who, 4, "ABSENT"),
    ]
    assert await tell_what_was_granted(registration.app.state.db) == 0, "all of it was told"
    await registration.conn.execute(
        "DELETE FROM outbox WHERE key = $1", who
    )  # as granted by a release that told no door
    assert [await tell_what_was_granted(registration.app.state.db) for _ in range(2)] == [1, 0]
    [late] = await registration.conn.fetch("SELECT payload FROM outbox WHERE key = $1", who)
    assert LeaveChanged.model_validate_json(late["payload"]) == told[-1]


async def test_a_secret_that_opens_nothing_and_a_badge_that_was_ended_answer_nothing(
    registration: Registration,
) -> None:
    congress = await congress_of(registration)
    assert (await answer(registration, "x" * 32, "CONFIRMED")).status_code == 404
    who = await id_of(registration, congress)
    secret = await secret_of(registration, who)
    await registration.http.post(f"/delegates/{who}/credentials", json={"reason": "Mất thẻ"})
    ended = await answer(registration, secret, "CONFIRMED")
    assert (ended.status_code, ended.json()["code"]) == (409, "rule_broken")
    assert (await answer(registration, await secret_of(registration, who), "CONFIRMED")).status_code == 200
    await registration.http.post(f"/congresses/{congress}/archival")
    assert (await answer(registration, await secret_of(registration, who), "DECLINED", "Ốm")).status_code == 409


async def test_once_the_doors_open_organisers_alone_write_answers(registration: Registration) -> None:
    congress = await congress_of(registration, starts_at="2020-09-09T00:30:00+00:00")
    who = await id_of(registration, congress)
    secret = await secret_of(registration, who)
    assert (await registration.http.post("/passes", json={"secret": secret})).json()["answer"]["open"] is False
    assert (await answer(registration, secret, "CONFIRMED")).json()["refused"] == "DOORS_OPEN"
    async with aclosing(await registration.staff("can.bo", "UNIT_REGISTRAR", unit_code="BK-BB")) as clerk:
        assert (await say(clerk, who, "CONFIRMED")).json()["refused"] == "DOORS_OPEN"
        assert (await say(clerk, who, "ABSENT", "Ốm")).json()["leave"] == "ABSENT"
    assert (await say(registration.http, who, "DECLINED", "Gọi điện báo ốm")).json()["answer"] == "DECLINED"


async def test_a_clerk_writes_for_their_own_people_and_takes_back_their_own_words(registration: Registration) -> None:
    congress = await congress_of(registration)
    own, other = await id_of(registration, congress), await id_of(registration, congress, "GL-0003")
    assert (await say(registration.http, own, "LATE", "Đường xa")).status_code == 200
    async with aclosing(await registration.staff("can.bo", "UNIT_REGISTRAR", unit_code="BK-BB")) as clerk:
        assert (await clerk.get(f"/delegates/{other}/answers")).status_code == 403
        assert (await say(clerk, other, "CONFIRMED", seen=0)).status_code == 403
        back = {"line": "LEAVE", "seen": 1}
        refused = await clerk.post(f"/delegates/{own}/answers/taking-back", json=back)
        assert refused.json()["refused"] == "NOT_THEIRS"
        assert (await say(clerk, own, "ABSENT", "Ốm", seen=1)).json()["leave"] == "ABSENT"
        done = await clerk.post(f"/delegates/{own}/answers/taking-back", json={**back, "seen": 2})
        assert (done.json()["leave"], done.json()["lines"][0]["takes_back"]) == ("LATE", 2)
        book = (await clerk.get(f"/congresses/{congress}/nominations")).json()
        assert [(one["leave"], one["leave_reason"]) for one in book["people"]] == [("LATE", "Đường xa"), (None, "")]


async def test_of_two_desks_that_write_at_once_one_is_shown_what_the_other_wrote(registration: Registration) -> None:
    congress = await congress_of(registration)
    who = await id_of(registration, congress)
    both = await asyncio.gather(
        say(registration.http, who, "CONFIRMED", seen=0), say(registration.http, who, "DECLINED", "Ốm", seen=0)
    )
    assert sorted(one.status_code for one in both) == [200, 409]
    late = next(one for one in both if one.status_code == 409)
    assert late.json()["current"]["number"] == 1


async def test_who_left_the_list_is_asked_nothing_and_a_word_is_never_rewritten(registration: Registration) -> None:
    congress = await congress_of(registration)
    who = await id_of(registration, congress)
    await say(registration.http, who, "CONFIRMED")
    with pytest.raises(Exception, match="never rewritten"):
        await registration.conn.execute("UPDATE answers SET reason = 'x'")
    await registration.http.post(f"/delegates/{who}/revocation", json={"reason": "Ốm"})
    assert (await say(registration.http, who, "DECLINED", "Ốm")).status_code == 409
    overview = (await registration.http.get(f"/congresses/{congress}/overview")).json()
    assert sum(unit["unanswered"] for unit in overview["left_by_unit"]) == 2


async def test_the_caller_has_who_did_not_answer_and_the_caterer_how_many_come(registration: Registration) -> None:
    congress = await congress_of(registration)
    named = {"head_name": "Vi Thử Trưởng", "head_phone": "0900 000 001"}
    assert (await rename(registration, congress, "BK-BB", **named)).status_code == 200
    await say(registration.http, await id_of(registration, congress), "ABSENT", "Ốm")
    await say(registration.http, await id_of(registration, congress, "GL-0003"), "CONFIRMED")
    book = (await registration.http.get(f"/congresses/{congress}/answers")).json()
    total = {"asked": 3, "confirmed": 1, "declined": 0, "unanswered": 1, "absent": 1, "expected": 2}
    assert book["total"] == {**total, "late": 0, "leaves_early": 0}
    heads = {one["unit_code"]: (one["head_phone"], one["counts"]["expected"]) for one in book["units"]}
    assert heads == {"BK-BB": ("0900 000 001", 1), "SYT": ("", 1)}
    made = await registration.http.post(f"/congresses/{congress}/exports", json={"kind": "callers"})
    pages = load_workbook(io.BytesIO(made.content))
    called, counted = (list(pages[name].iter_rows(values_only=True)) for name in ("Chưa trả lời", "Số người dự"))
    assert [row[1:6] for row in called if row[0] == 1] == [
        ("Huyện Ba Bể", "Vi Thử Trưởng", "0900 000 001", "GL-0002", called[-1][5])
    ]
    assert counted[-1][0] == "Cộng"
    late = await id_of(registration, congress, "GL-0002")
    await say(registration.http, late, "LATE", "Xe hỏng")
    book = (await registration.http.get(f"/congresses/{congress}/answers")).json()
    assert [book["total"][name] for name in ("confirmed", "unanswered", "late")] == [2, 0, 1], (
        "who is let off late comes"
    )
    overview = (await registration.http.get(f"/congresses/{congress}/overview")).json()
    assert sum(unit["unanswered"] for unit in overview["left_by_unit"]) == 0
    shown = await registration.http.get(f"/congresses/{congress}/delegates", params={"show": "unanswered"})
    assert shown.json()["total"] == 0
    made = await registration.http.post(f"/congresses/{congress}/exports", json={"kind": "callers"})
    called = load_workbook(io.BytesIO(made.content)).worksheets[0].iter_rows(values_only=True)
    assert not any(row[0] == 1 for row in called), "nobody is called who said when they come"
    assert [row[-1] for row in counted[-3:]] == [1, 1, 2]
    async with aclosing(await registration.staff("can.bo", "UNIT_REGISTRAR", unit_code="SYT")) as clerk:
        own = (await clerk.get(f"/congresses/{congress}/answers")).json()
        assert [one["unit_code"] for one in own["units"]] == ["SYT"]
        wish = {"kind": "callers", "unit_code": "BK-BB"}
        theirs = await clerk.post(f"/congresses/{congress}/exports", json=wish)
        assert "GL-0002" not in str(list(load_workbook(io.BytesIO(theirs.content)).active.iter_rows(values_only=True)))
