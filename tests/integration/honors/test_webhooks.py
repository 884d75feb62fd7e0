"""Other systems are told of what became public: signed, in order, at least once, and never of what is public no more."""

import asyncio
import ipaddress
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks.webhooks import Webhook

from chassis import clock
from chassis.outgoing.guarded import Outgoing, Said
from services.honors.usecases.webhooks.tell_next import LEASE, tell_next
from tests.conftest import MakeDatabase
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, delegate, open_world, presence
from tests.support.honors.webhook_sink import WebhookSink, webhook_sink
from tests.support.waiting import until

HERE = (ipaddress.ip_network("127.0.0.0/8"),)
PUBLIC_FIELDS = {
    *("congress_id", "synthetic", "entry_id", "sequence", "kind", "posthumous", "form_of_address", "name", "unit_name"),
    *("award_name", "decision_number", "decision_date", "announced_at", "corrected"),
}


async def nothing(*_: object) -> None:
    """What the process sends by itself would be sent beside these tests."""
    await asyncio.Event().wait()


@pytest.fixture
async def world(make_database: MakeDatabase, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    monkeypatch.setattr("services.honors.app.tell_others", nothing)
    async with open_world(await make_database("honors")) as opened:
        people = [delegate(opened.congress, n) for n in (1, 2, 3)]
        await opened.hear(*people)
        await opened.hear(*[presence(opened.congress, person) for person in people])
        await opened.load([roll_row(n) for n in (1, 2, 3)])
        yield opened


@asynccontextmanager
async def receiver(world: World, folder: Path, **outgoing: Any) -> AsyncIterator[tuple[WebhookSink, str, Outgoing]]:
    """A receiver that the congress knows, its secret, and what sends to it."""
    async with webhook_sink(folder) as (sink, trusted):
        answer = await world.http.post(
            f"{world.here}/webhooks", json={"url": sink.url()}, headers=world.staff("ORGANIZER")
        )
        assert answer.status_code == 201, answer.text
        yield sink, answer.json()["secret"], Outgoing(**{"allowed": HERE, "ca_file": str(trusted), **outgoing})


async def kept(world: World) -> dict[str, Any]:
    answer = await world.http.get(f"{world.here}/webhooks", headers=world.staff("ORGANIZER"))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def announced(world: World, number: int) -> str:
    entry_id = str((await world.entry(f"Cá nhân Giả Lập {number}"))["entry_id"])
    assert (await world.announce(entry_id))["outcome"] == "ANNOUNCED"
    return entry_id


async def told_all(world: World, outgoing: Outgoing, later: timedelta = timedelta()) -> None:
    while await tell_next(world.db, outgoing, clock.real_now() + later):
        pass


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


async def test_who_does_not_take_it_is_asked_again_later_under_the_same_number_and_nothing_overtakes(
    world: World, tmp_path: Path
) -> None:
    async with receiver(world, tmp_path) as (sink, _, outgoing):
        sink.answers = [500, 302]
        await announced(world, 1)
        await announced(world, 2)
        await told_all(world, outgoing)
        assert len(sink.told) == 1, "it waits"
        assert (await kept(world))["tellings"][0]["answer"] == "Máy nhận trả lời 500."
        await told_all(world, outgoing, timedelta(seconds=6))
        assert "không đi theo" in (await kept(world))["tellings"][0]["answer"]
        await told_all(world, outgoing, timedelta(seconds=60))
    assert [one.headers["webhook-id"] for one in sink.told[:3]] == [sink.told[0].headers["webhook-id"]] * 3
    assert [one.path for one in sink.told] == ["/tin"] * 4, "a redirection is not followed"
    assert [one.said["data"]["sequence"] for one in sink.told] == [1, 1, 1, 2]


async def test_a_withdrawal_is_not_kept_waiting_by_an_address_that_does_not_answer(
    world: World, tmp_path: Path
) -> None:
    async with receiver(world, tmp_path) as (sink, _, outgoing):
        entry_id = await announced(world, 1)
        await told_all(world, outgoing)
        sink.answers = [503] * 4
        await announced(world, 2)
        for later in (0, 6, 40, 170):  # the next turn is ten minutes away
            await told_all(world, outgoing, timedelta(seconds=later))
        assert len(sink.told) == 5
        await world.command(f"/entries/{entry_id}/withdrawal", role="ORGANIZER", reason="Hủy")
        await told_all(world, outgoing, timedelta(seconds=170 + 50))
    assert sink.told[-1].said["type"] == "honours.withdrawn"


async def test_a_withdrawal_that_is_tried_every_minute_uses_up_no_tries(world: World, tmp_path: Path) -> None:
    async with receiver(world, tmp_path) as (sink, _, outgoing):
        entry_id = await announced(world, 1)
        await told_all(world, outgoing)
        await world.command(f"/entries/{entry_id}/withdrawal", role="ORGANIZER", reason="Hủy")
        sink.answers = [503] * 60
        for minute in range(1, 31):
            await told_all(world, outgoing, timedelta(minutes=minute))
        (hook,) = (await kept(world))["webhooks"]
        assert (hook["stopped"], len(sink.told) > 25) == ("", True)


async def test_who_says_gone_is_told_no_more_until_somebody_says_so(world: World, tmp_path: Path) -> None:
    async with receiver(world, tmp_path) as (sink, _, outgoing):
        sink.answers = [410]
        await announced(world, 1)
        await told_all(world, outgoing)
        (hook,) = (await kept(world))["webhooks"]
        assert "không nhận nữa" in hook["stopped"]
        await told_all(world, outgoing, timedelta(days=3))
        assert len(sink.told) == 1
        resumed = f"{world.here}/webhooks/{hook['webhook_id']}/resumption"
        assert (await world.http.post(resumed, headers=world.staff("ORGANIZER"))).status_code == 204
        await told_all(world, outgoing)
    assert len(sink.told) == 2


async def test_who_dies_between_the_receivers_yes_and_our_note_tells_once_more(world: World, tmp_path: Path) -> None:
    async with receiver(world, tmp_path) as (sink, _, outgoing):
        await announced(world, 1)

        class Dying(Outgoing):
            async def post(self, *given: Any) -> Said:
                await outgoing.post(*given)
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            await tell_next(world.db, Dying(), clock.real_now())
        assert not await tell_next(world.db, outgoing, clock.real_now()), "another process leaves it alone for a while"
        assert await tell_next(world.db, outgoing, clock.real_now() + LEASE + timedelta(seconds=1))
    assert len({one.headers["webhook-id"] for one in sink.told}) == 1
    assert len(sink.told) == 2


async def test_machines_of_the_house_are_not_reached_whatever_their_name_means_meanwhile(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with receiver(world, tmp_path) as (sink, _, friendly):
        strict = Outgoing()
        for host in (
            "localhost",
            "127.0.0.1",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "0.0.0.0",
            "2130706433",
            "169.254.169.254",
        ):
            said = await strict.post(sink.url(host), b"{}", {})
            assert said.trouble in ("INTERNAL", "UNKNOWN_NAME"), host
        answers = [["93.184.215.14"], ["127.0.0.1"], ["93.184.215.14", "127.0.0.1"]]

        def rebound(host: str, port: int, **_: Any) -> list[Any]:
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, port)) for one in answers[1]]

        monkeypatch.setattr(socket, "getaddrinfo", lambda host, port, *_, **__: rebound(host, port))
        assert (await strict.post(sink.url("dai-hoi.example"), b"{}", {})).trouble == "INTERNAL"
        answers[1] = answers[2]
        assert (await strict.post(sink.url("dai-hoi.example"), b"{}", {})).trouble == "INTERNAL"
        assert sink.told == []
        monkeypatch.undo()
        assert (await friendly.post(sink.url(), b"{}", {})).status == 204


async def test_a_receiver_without_a_valid_certificate_or_that_never_answers_gets_nothing_more(
    world: World, tmp_path: Path
) -> None:
    async with receiver(world, tmp_path) as (sink, _, _):
        assert (await Outgoing(allowed=HERE).post(sink.url(), b"{}", {})).trouble == "NO_CONNECTION"
        assert sink.told == []
        sink.silent = True
        hurried = Outgoing(allowed=HERE, ca_file=str(tmp_path / "mail.pem"), seconds=0.5)
        assert (await hurried.post(sink.url(), b"{}", {})).trouble == "NO_ANSWER"


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
