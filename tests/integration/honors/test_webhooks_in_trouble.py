"""A receiver that does not answer, has no certificate, or says that it is gone: told again, later, or no more."""

import socket
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from chassis import clock
from chassis.outgoing.guarded import Outgoing, Said
from services.honors.usecases.webhooks.tell_next import LEASE, tell_next
from tests.conftest import MakeDatabase
from tests.support.honors.honors_world import World
from tests.support.honors.told_systems import HERE, announced, kept, nothing, receiver, three_there, told_all


@pytest.fixture
async def world(make_database: MakeDatabase, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    monkeypatch.setattr("services.honors.app.tell_others", nothing)
    async with three_there(await make_database("honors")) as opened:
        yield opened


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
