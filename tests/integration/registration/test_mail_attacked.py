"""Letters under attack: two processes on one letter, a clock that was wrong, one recipient who stops the server, odd names."""

import asyncio
from datetime import timedelta
from email.message import EmailMessage

import pytest

from chassis.mail.server import Talk
from services.registration.domain.mail.answers import WAITS
from services.registration.usecases.mail.letters import write_mail
from services.registration.usecases.mail.send_next import LEASE, send_next
from tests.support.registration import mail_desk
from tests.support.registration.mail_desk import BEGIN, MINUTE, Desk, desk, office_for
from tests.support.registration.mail_sink import MailSink
from tests.support.registration.odd_mail_server import CONTENT, odd_mail_server
from tests.support.registration.registration_world import Registration

registration, sink = mail_desk.registration, mail_desk.sink

HOSTILE_NAMES = [
    'Nguyễn "Giả Lập" A, la@ngoai.vn',
    "Giả Lập <la@ngoai.vn>, Người Khác <khac@ngoai.vn>",
    "Giả Lập; Bcc: la@ngoai.vn",
    "=?utf-8?q?Gi=E1=BA=A3?= Lập",
    "(ghi chú) Giả Lập @ đơn vị : ;",
    "<script>alert(1)</script> Giả Lập",
    "Giả" + "ả" * 190,
    "Giả Lập " + "ậ, " * 60,
    "😀 Giả Lập 漢字",
    "\\" * 50 + "Giả Lập",
]

HEADERS = {"Subject", "From", "To", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"}


async def at_once(here: Desk, talk: Talk, later: timedelta = timedelta()) -> timedelta | None:
    """Let another process try, `later`."""
    state = here.registration.app.state
    return await send_next(state.db, state.keyring, here.office, talk, here.now + later)


async def test_words_that_are_no_yes_never_count_as_sent(registration: Registration) -> None:
    async with odd_mail_server({CONTENT: b"khong phai SMTP\r\n"}) as server:
        here = await desk(registration, office_for(server.port), "an")
        await here.ask()
        for _ in range(4):
            await here.send(WAITS[0] + 15 * MINUTE)
        assert (await here.states(), server.letters) == ({"an": "UNKNOWN"}, 2)


async def test_who_lost_a_letter_to_another_process_does_not_say_what_became_of_it(
    registration: Registration, sink: MailSink
) -> None:
    here = await desk(registration, office_for(sink.port), "an")
    await here.ask()
    sink.said_yes = asyncio.Event()
    slow = asyncio.create_task(at_once(here, Talk(office_for(sink.port, timeout=1).server)))  # type: ignore[arg-type]
    await asyncio.wait_for(sink.came.wait(), 10)
    sink.came.clear()
    assert await at_once(here, here.talk, LEASE + MINUTE) is not None, "put down as broken off"
    other = asyncio.create_task(at_once(here, here.talk, LEASE + MINUTE + WAITS[0]))
    await asyncio.wait_for(sink.came.wait(), 10)
    await slow
    assert await here.states() == {"an": "GOING"}, "it is in the other's hands"
    sink.said_yes.set()
    await other
    assert (await here.states(), len(sink.letters)) == ({"an": "SENT"}, 2)
    await here.send(LEASE + timedelta(hours=8))
    assert len(sink.letters) == 2


async def test_a_late_yes_keeps_a_letter_from_going_once_more(registration: Registration, sink: MailSink) -> None:
    here = await desk(registration, office_for(sink.port), "an")
    await here.ask()
    sink.said_yes = asyncio.Event()
    slow = asyncio.create_task(at_once(here, here.talk))
    await asyncio.wait_for(sink.came.wait(), 10)
    assert await at_once(here, Talk(here.office.server), LEASE + MINUTE) is not None  # type: ignore[arg-type]
    assert await here.states() == {"an": "WAITING"}
    sink.said_yes.set()
    await slow
    await here.send(LEASE + timedelta(hours=8))
    assert (await here.states(), len(sink.letters)) == ({"an": "SENT"}, 1)


async def test_a_letter_whose_writing_took_too_long_is_left_to_who_has_it_by_now(
    registration: Registration, sink: MailSink, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = await desk(registration, office_for(sink.port), "an")
    await here.ask()
    compose = write_mail.compose

    async def meanwhile(*given: object) -> EmailMessage:
        monkeypatch.setattr(write_mail, "compose", compose)
        assert await at_once(here, here.talk, LEASE + MINUTE) is not None
        assert await at_once(here, here.talk, LEASE + MINUTE + WAITS[0]) is None
        return await compose(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(write_mail, "compose", meanwhile)
    await at_once(here, Talk(here.office.server))  # type: ignore[arg-type]
    assert (await here.states(), len(sink.letters)) == ({"an": "SENT"}, 1)


async def test_one_letter_that_cannot_be_written_does_not_stop_the_others(
    registration: Registration, sink: MailSink, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    here = await desk(registration, office_for(sink.port), "an", "binh")
    await here.ask()
    compose = write_mail.compose

    async def fails(keyring: object, said: write_mail.ToWrite) -> EmailMessage:
        if said.addressed.recipient.startswith("an@"):
            raise ValueError(f"no header can hold {said.addressed.recipient}")
        return await compose(keyring, said)  # type: ignore[arg-type]

    monkeypatch.setattr(write_mail, "compose", fails)
    for _ in range(len(WAITS) + 1):
        await here.send(timedelta(hours=7))
    assert await here.states() == {"an": "REFUSED", "binh": "SENT"}
    assert "Không soạn được thư này" in await here.answer("an")
    assert "an@coquan.vn" not in caplog.text


async def test_a_recipient_at_whom_the_server_hangs_up_each_time_is_given_up_at_last(
    registration: Registration, sink: MailSink
) -> None:
    here = await desk(registration, office_for(sink.port), "an", "binh")
    sink.replies["an"] = ["421 4.4.2 tired"] * 99
    await here.ask()
    for _ in range(len(WAITS) + 2):
        await here.send(timedelta(hours=7))
    assert await here.states() == {"an": "REFUSED", "binh": "SENT"}


async def test_a_clock_that_was_wrong_holds_no_letter_back_once_it_is_right(
    registration: Registration, sink: MailSink
) -> None:
    here = await desk(registration, office_for(sink.port), "an", "binh", "chi")
    await here.ask()
    held, put_off = [one["mail"]["mail_id"] for name, one in (await here.people()).items() if name != "chi"]  # type: ignore[index]
    ahead = BEGIN + timedelta(days=400)
    await registration.conn.execute("UPDATE mail_round SET rest_until = $1, failures = 1, trouble = 'x'", ahead)
    taken = "UPDATE mails SET state = 'GOING', taken_until = $1 WHERE mail_id = $2::text::uuid"
    await registration.conn.execute(taken, ahead, held)
    await registration.conn.execute("UPDATE mails SET due_at = $1 WHERE mail_id = $2::text::uuid", ahead, put_off)
    await here.send()
    await here.send(WAITS[0] + MINUTE)
    assert set((await here.states()).values()) == {"SENT"}


async def test_a_hostile_name_adds_no_recipient_and_no_header(registration: Registration, sink: MailSink) -> None:
    here = await desk(registration, office_for(sink.port), "an")
    for name in HOSTILE_NAMES:
        renamed = "UPDATE delegates SET full_name = $1, form_of_address = 'Bà,'"
        await registration.conn.execute(renamed, name[:200])
        await here.ask(whom="ALL")
        await here.send(MINUTE)
        letter = sink.letters.pop()
        assert [address.addr_spec for address in letter["To"].addresses] == ["an@coquan.vn"]
        assert set(letter.keys()) == HEADERS
        body = letter.get_body(("html",))
        assert body is not None
        assert "<script>" not in body.get_content()


async def test_two_presses_at_the_same_moment_ask_for_one_letter_each(
    registration: Registration, sink: MailSink
) -> None:
    here = await desk(registration, office_for(sink.port), "an", "binh")
    path = f"/congresses/{here.congress}/mails"
    answers = await asyncio.gather(*(registration.http.post(path, json={"whom": "ALL"}) for _ in range(4)))
    assert sorted(one.json()["asked"] for one in answers) == [0, 0, 0, 2]
    await registration.conn.execute("DELETE FROM mail_stops")
    talks = [Talk(here.office.server) for _ in range(3)]  # type: ignore[arg-type]
    for round_number in range(4):
        await asyncio.gather(*(at_once(here, talk, round_number * MINUTE) for talk in talks))
    assert len(sink.letters) == 2
