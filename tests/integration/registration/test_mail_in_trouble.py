"""A mail server that refuses, puts off, dies or is slow: nothing is sent twice for a press, and nothing is lost."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from chassis.mail.server import Talk
from services.registration.domain.mail.answers import WAITS
from services.registration.usecases.mail.send_next import LEASE, send_next
from tests.support.registration import mail_desk
from tests.support.registration.mail_desk import MINUTE, desk, office_for
from tests.support.registration.mail_sink import MailSink
from tests.support.registration.registration_world import Registration

registration, sink = mail_desk.registration, mail_desk.sink


async def test_one_refused_recipient_is_told_in_plain_words_and_the_others_get_theirs(
    registration: Registration, sink: MailSink
) -> None:
    here = await desk(registration, office_for(sink.port), "an", "binh", "chi")
    sink.replies["binh"] = ["550 5.1.1 <binh@coquan.vn>: Recipient address rejected: User unknown"]
    await here.ask()
    await here.send()
    assert await here.states() == {"an": "SENT", "binh": "REFUSED", "chi": "SENT"}
    assert await here.answer("binh") == "Không có hộp thư này. Xin hỏi lại địa chỉ thư của người nhận. (mã 550 5.1.1)"
    kept = await registration.conn.fetch("SELECT answer FROM mails UNION ALL SELECT trouble FROM mail_round")
    assert not [row for row in kept if "@" in row[0]]


async def test_a_greylisted_letter_waits_and_arrives_once(registration: Registration, sink: MailSink) -> None:
    here = await desk(registration, office_for(sink.port), "an")
    sink.replies["an"] = ["451 4.7.1 Greylisted, try again later", "451 4.7.1 Greylisted, try again later"]
    await here.ask()
    await here.send()
    assert (await here.states(), sink.letters) == ({"an": "WAITING"}, [])
    assert "hẹn gửi lại" in await here.answer("an")
    await here.send(WAITS[0] - MINUTE / 2)
    assert len(sink.replies["an"]) == 1, "not before its time"
    await here.send(MINUTE)
    await here.send(WAITS[1] + MINUTE)
    assert (await here.states(), len(sink.letters)) == ({"an": "SENT"}, 1)


async def test_a_server_that_dies_after_the_whole_letter_gets_it_once_more_and_never_a_third_time(
    registration: Registration, sink: MailSink
) -> None:
    here = await desk(registration, office_for(sink.port), "an", "binh")
    sink.dies = 3
    await here.ask()
    for _ in range(6):
        await here.send(WAITS[0] + 15 * MINUTE)
    assert sorted((await here.states()).values()) == ["SENT", "UNKNOWN"]
    assert len(sink.letters) == 4
    assert {sink.ids().count(one) for one in sink.ids()} == {2}, "the same letter can be known again by its id"


async def test_a_process_that_dies_between_the_servers_yes_and_our_note_repeats_a_letter_once_at_the_most(
    registration: Registration, sink: MailSink
) -> None:
    here = await desk(registration, office_for(sink.port), "an")
    await here.ask()
    for died in (1, 2):
        sink.came.clear()
        sink.said_yes = asyncio.Event()  # never set: our process hears no yes
        state = registration.app.state
        process = asyncio.create_task(
            send_next(state.db, state.keyring, here.office, Talk(here.office.server), here.now)
        )  # type: ignore[arg-type]
        await asyncio.wait_for(sink.came.wait(), 10)
        process.cancel()
        with pytest.raises(asyncio.CancelledError):
            await process
        sink.said_yes = None
        assert (await here.states(), len(sink.letters)) == ({"an": "GOING"}, died)
        here.now += LEASE + MINUTE
        wait = await send_next(state.db, state.keyring, here.office, here.talk, here.now)
        assert wait is not None, "first it is only put down that it was broken off"
        here.now += WAITS[0]
    await here.send(LEASE)
    assert (await here.states(), len(sink.letters)) == ({"an": "UNKNOWN"}, 2)
    assert "Xin hỏi người nhận" in await here.answer("an")


async def test_a_slow_server_is_left_alone_for_a_while_and_gets_the_letter_later(
    registration: Registration, sink: MailSink
) -> None:
    here = await desk(registration, office_for(sink.port, timeout=0.2), "an")
    sink.dawdles = asyncio.Event()
    await here.ask()
    await here.send()
    assert (await here.states(), sink.letters) == ({"an": "WAITING"}, [])
    state = (await registration.http.get(f"/congresses/{here.congress}/sending")).json()
    assert "ngắt giữa chừng" in state["trouble"]
    sink.dawdles.set()
    await here.send(5 * MINUTE)
    assert (await here.states(), len(sink.letters)) == ({"an": "SENT"}, 1)
    assert (await registration.http.get(f"/congresses/{here.congress}/sending")).json()["trouble"] == ""


async def test_letters_wait_while_sending_is_stopped_and_of_a_congress_that_is_over(
    registration: Registration, sink: MailSink
) -> None:
    here = await desk(registration, office_for(sink.port), "an")
    await here.ask()
    assert (await registration.http.post(f"/congresses/{here.congress}/sending/stop")).status_code == 204
    await here.send()
    assert sink.letters == []
    await registration.conn.execute("DELETE FROM mail_stops")
    await registration.http.post(f"/congresses/{here.congress}/archival")
    await here.send()
    assert sink.letters == []
    await registration.http.post(f"/congresses/{here.congress}/restoration")
    await here.send()
    assert len(sink.letters) == 1


async def test_letters_go_no_faster_than_they_may(registration: Registration, sink: MailSink) -> None:
    here = await desk(registration, replace(office_for(sink.port), per_minute=30), "an", "binh")
    await here.ask()
    state = registration.app.state
    assert await send_next(state.db, state.keyring, here.office, here.talk, here.now) is None
    wait = await send_next(state.db, state.keyring, here.office, here.talk, here.now + timedelta(seconds=0.5))
    assert (wait, len(sink.letters)) == (timedelta(seconds=1.5), 1)
