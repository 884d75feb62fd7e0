"""Other systems are told of what became public: signed, in order, at least once, and never of what is public no more."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from standardwebhooks.webhooks import Webhook

from chassis.outgoing.guarded import Outgoing
from tests.conftest import MakeDatabase
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.told_systems import HERE, announced, kept, nothing, receiver, three_there, told_all
from tests.support.honors.webhook_sink import webhook_sink
from tests.support.waiting import until

PUBLIC_FIELDS = {
    *("congress_id", "synthetic", "entry_id", "sequence", "kind", "posthumous", "form_of_address", "name", "unit_name"),
    *("award_name", "decision_number", "decision_date", "announced_at", "corrected"),
}


@pytest.fixture
async def world(make_database: MakeDatabase, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    monkeypatch.setattr("services.honors.app.tell_others", nothing)
    async with three_there(await make_database("honors")) as opened:
        yield opened


async def test_what_becomes_public_is_told_in_order_signed_and_with_the_public_fields_only(
    world: World, tmp_path: Path
) -> None:
    async with receiver(world, tmp_path) as (sink, secret, outgoing):
        first = await announced(world, 1)
        await told_all(world, outgoing)
        await announced(world, 2)
        await world.command(f"/entries/{first}/withdrawal", role="ORGANIZER", reason="Lý do không ai ngoài được biết")
        await told_all(world, outgoing)
    kinds = [one.said["type"] for one in sink.told]
    assert kinds == ["honours.announced", "honours.announced", "honours.withdrawn"]
    for one in sink.told:
        Webhook(secret).verify(one.body, one.headers)
        assert "Lý do" not in one.body.decode()
    assert set(sink.told[0].said["data"]) == PUBLIC_FIELDS
    assert set(sink.told[2].said["data"]) == {"congress_id", "synthetic", "entry_id", "sequence"}
    assert len({one.headers["webhook-id"] for one in sink.told}) == 3
    newest = (await kept(world))["tellings"][0]
    assert (newest["what"], newest["delivered"], newest["answer"]) == ("honours.withdrawn", True, "Đã nhận (204)")


async def test_words_are_those_of_now_and_whoever_is_public_no_more_is_never_told_as_announced(
    world: World, tmp_path: Path
) -> None:
    async with receiver(world, tmp_path) as (sink, _, outgoing):
        mended, gone, back = await announced(world, 1), await announced(world, 2), await announced(world, 3)
        words = {"name": "Tên Đúng", "reason": "Sai", "in_public": True}
        await world.command(f"/entries/{mended}/correction", role="HONORS_EDITOR", **words)
        await world.command(f"/entries/{gone}/withdrawal", role="ORGANIZER", reason="Hủy")
        await world.command(f"/entries/{back}/return", reason="Bấm nhầm")
        await told_all(world, outgoing)
        said = [(one.said["type"].split(".")[1], one.said["data"].get("name")) for one in sink.told]
        assert said == [("announced", "Tên Đúng"), ("corrected", "Tên Đúng"), ("withdrawn", None), ("withdrawn", None)]
        await announced(world, 3)
        await told_all(world, outgoing)
    assert sink.told[-1].said["data"]["sequence"] == 4


async def test_what_is_practised_is_told_to_nobody(world: World, tmp_path: Path) -> None:
    async with receiver(world, tmp_path) as (sink, _, outgoing):
        began = {"on": True, "revision": (await world.stage())["revision"]}
        await world.http.put(f"{world.here}/rehearsal", json=began, headers=world.hand())
        await announced(world, 1)
        await told_all(world, outgoing)
    assert sink.told == []
    assert (await kept(world))["webhooks"][0]["waiting"] == 0


async def test_a_kind_of_event_that_came_later_is_passed_over_and_holds_up_nothing(
    world: World, tmp_path: Path
) -> None:
    async with receiver(world, tmp_path) as (sink, _, outgoing):
        async with world.db.transaction() as conn:
            await conn.execute(
                "INSERT INTO outbox (event_id, topic, key, headers, payload, created_at) VALUES"
                " (gen_random_uuid(), 'honors.roll.v1', $1, $2, 'no JSON', now())",
                str(world.congress.congress_id),
                [["ce_type", "honors.entry.praised.v9"]],
            )
        await announced(world, 1)
        await told_all(world, outgoing)
    assert [one.said["type"] for one in sink.told] == ["honours.announced"]


@pytest.mark.parametrize(
    "url",
    [
        *("http://bao.example/tin", "ftp://bao.example", "bao.example", "https://", "https://ten:khoa@bao.example/"),
        *("https://bao.example/#a", "https://bao.example:0/", "https://bao.example:99999/", "https://báo.example/"),
    ],
)
async def test_what_is_no_address_is_refused_with_a_sentence(world: World, url: str) -> None:
    answer = await world.http.post(f"{world.here}/webhooks", json={"url": url}, headers=world.staff("ORGANIZER"))
    assert answer.status_code == 422
    assert "Địa chỉ" in answer.json()["detail"] or "địa chỉ" in answer.json()["detail"]


async def test_a_secret_is_shown_once_and_a_trial_names_nobody(world: World, tmp_path: Path) -> None:
    async with receiver(world, tmp_path) as (sink, secret, outgoing):
        world.app.state.outgoing = outgoing
        found = await world.http.get(f"{world.here}/webhooks", headers=world.staff("ORGANIZER"))
        assert secret not in found.text
        (hook,) = found.json()["webhooks"]
        assert (hook["last_what"], hook["last_delivered"]) == ("", None), "nothing was sent yet"
        trial = f"{world.here}/webhooks/{hook['webhook_id']}/trial"
        answer = await world.http.post(trial, headers=world.staff("ORGANIZER"))
        assert answer.json() == {"delivered": True, "answer": "Đã nhận (204)"}
        Webhook(secret).verify(sink.told[0].body, sink.told[0].headers)
        assert sink.told[0].said["type"] == "honours.trial"
        (tried,) = (await kept(world))["webhooks"]
        assert (tried["last_what"], tried["last_delivered"]) == ("honours.trial", True)
        world.app.state.outgoing = Outgoing(allowed=HERE)
        assert not (await world.http.post(trial, headers=world.staff("ORGANIZER"))).json()["delivered"]
        (failed,) = (await kept(world))["webhooks"]
        assert (failed["last_answer"], failed["last_delivered"]) == (
            "Không nối được, hoặc chứng thư của máy nhận không hợp lệ.",
            False,
        )
        world.app.state.outgoing = outgoing
        for role in ("STAGE", "HONORS_EDITOR", "AUDITOR"):
            assert (await world.http.post(trial, headers=world.staff(role))).status_code == 403
        gone = await world.http.delete(f"{world.here}/webhooks/{hook['webhook_id']}", headers=world.staff("ORGANIZER"))
        assert gone.status_code == 204
        assert (await kept(world)) == {"webhooks": [], "tellings": []}


async def test_the_process_itself_tells(make_database: MakeDatabase, tmp_path: Path) -> None:
    async with webhook_sink(tmp_path) as (sink, trusted):
        allowed = {"webhook_allowed_networks": "127.0.0.0/8", "webhook_ca_file": str(trusted)}
        async with open_world(await make_database("honors"), settings=allowed) as world:
            await world.load([roll_row(1, "Tập thể")])
            await world.http.post(f"{world.here}/webhooks", json={"url": sink.url()}, headers=world.staff("ORGANIZER"))
            await world.announce((await world.entry("Tập thể Giả Lập 1"))["entry_id"])
            await until(lambda: sink.told, "it is told")
    assert sink.told[0].said["data"]["name"] == "Tập thể Giả Lập 1"


async def test_the_log_of_tellings_forgets_what_is_older_than_ninety_days(world: World, tmp_path: Path) -> None:
    async with receiver(world, tmp_path) as (_, _, outgoing):
        for number in (1, 2):
            await announced(world, number)
        await told_all(world, outgoing)
        async with world.db.connection() as conn:
            await conn.execute(
                "UPDATE webhook_tellings SET at = at - interval '91 days' WHERE name = 'Cá nhân Giả Lập 1'"
            )
        await announced(world, 3)
        await told_all(world, outgoing)
        async with world.db.connection() as conn:
            names = {row["name"] for row in await conn.fetch("SELECT name FROM webhook_tellings")}
    assert names == {"Cá nhân Giả Lập 2", "Cá nhân Giả Lập 3"}
