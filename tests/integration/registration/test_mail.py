"""Passes by e-mail over a real mail server: what arrives, what is refused, put off, broken off; never twice for a press."""

import logging
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from chassis.mail.server import Talk
from services.registration.domain.mail.addresses import Address
from services.registration.usecases.mail.post_office import PostOffice
from tests.conftest import MakeDatabase
from tests.support.registration import mail_desk
from tests.support.registration.mail_desk import MINUTE, desk, link_of, office_for, text_of
from tests.support.registration.mail_sink import PASSWORD, USER, MailSink, mail_sink, only_our_user, secured
from tests.support.registration.printed_sheets import words_of
from tests.support.registration.registration_world import Registration, running
from tests.support.waiting import until

registration, sink = mail_desk.registration, mail_desk.sink


async def test_a_letter_brings_link_code_and_summons(registration: Registration, sink: MailSink) -> None:
    here = await desk(registration, office_for(sink.port), "an")
    await here.ask(with_document=True)
    await here.send()
    (letter,) = sink.letters
    assert letter["To"].addresses[0].addr_spec == "an@coquan.vn"
    assert letter["To"].addresses[0].display_name == "Bà Nông Thị Giả Lập B"
    assert letter["From"].addresses[0].addr_spec == "ban-to-chuc@coquan.vn"
    assert str(letter["Subject"]).startswith("[DỮ LIỆU GIẢ LẬP] Giấy triệu tập và thẻ đại biểu: Đại hội")
    link = await link_of(registration, here.congress)
    for kind in ("plain", "html"):
        body = letter.get_body((kind,))
        assert body is not None
        assert link in body.get_content()
    parts = {part.get_content_type(): part for part in letter.walk()}
    picture = Image.open(BytesIO(parts["image/png"].get_content()))
    read = zxingcpp.read_barcodes(picture)[0].text
    assert read == (await registration.http.get(f"/congresses/{here.congress}/badges")).json()[0]["code"]
    (words,) = words_of(parts["application/pdf"].get_content())
    assert "GIẤY TRIỆU TẬP" in words
    assert (await here.states(), (await here.people())["an"]["sent"]) == ({"an": "SENT"}, True)


async def test_a_letter_names_the_code_of_whom_somebody_else_is_named_like(
    registration: Registration, sink: MailSink
) -> None:
    here = await desk(registration, office_for(sink.port), "an", "binh", "chi")
    for name in ("an", "binh"):
        one = (await here.people())[name]
        edit = {"version": one["version"], "full_name": "Hà Thị Trùng Tên" if name == "an" else "HÀ THỊ TRÙNG TÊN"}
        kept = await registration.http.patch(f"/delegates/{one['delegate_id']}", json=edit)
        assert kept.status_code == 200, kept.text
    await here.ask()
    await here.send()
    first = {letter["To"].addresses[0].username: text_of(letter).splitlines()[0] for letter in sink.letters}
    assert {name: "mã đại biểu" in words for name, words in first.items()} == {"an": True, "binh": True, "chi": False}
    assert "GL-0001" in first["an"]


async def test_a_server_that_asks_for_tls_and_a_password_gets_both(registration: Registration, tmp_path: Path) -> None:
    tls, authority = secured(tmp_path)
    options = {"require_starttls": True, "tls_context": tls, "auth_required": True, "authenticator": only_our_user}
    async with mail_sink(**options) as sink:
        secure = {"host": "localhost", "security": "starttls", "ca_file": str(authority), "user": USER}
        here = await desk(registration, office_for(sink.port, **secure, password="sai"), "an")
        await here.ask()
        await here.send()
        state = (await registration.http.get(f"/congresses/{here.congress}/sending")).json()
        assert "tên đăng nhập" in state["trouble"]
        assert await registration.conn.fetchval("SELECT tries FROM mails") == 0, "no fault of this letter"
        here.office = office_for(sink.port, **secure, password=PASSWORD)
        here.talk = Talk(here.office.server)  # type: ignore[arg-type]
        await here.send(30 * MINUTE)
        assert (await here.states(), len(sink.letters)) == ({"an": "SENT"}, 1)
        stranger = replace(here.office.server, ca_file=None)  # type: ignore[type-var]
        assert (await Talk(stranger).hand_over("a@b.vn", "c@d.vn", b"Subject: thu\r\n\r\nthu\r\n")).stage == "ACCESS"


async def test_a_press_sent_twice_asks_once_and_a_second_press_asks_for_nothing_that_is_on_its_way(
    registration: Registration, sink: MailSink
) -> None:
    here = await desk(registration, office_for(sink.port), "an", "binh")
    first = await here.ask("mot-lan-bam-1")
    assert (first["asked"], await here.ask("mot-lan-bam-1")) == (2, first)
    second = await here.ask("mot-lan-bam-2", whom="ALL")
    assert (second["asked"], second["on_their_way"]) == (0, 2)
    await here.send()
    assert len(sink.letters) == 2
    again = await registration.http.post(f"/congresses/{here.congress}/mails", json={"whom": "NEW"})
    assert (again.status_code, again.json()["code"]) == (409, "rule_broken")
    other = {"Idempotency-Key": "mot-lan-bam-1"}
    changed = await registration.http.post(f"/congresses/{here.congress}/mails", json={"whom": "ALL"}, headers=other)
    assert changed.status_code == 409


async def test_without_a_mail_server_letters_are_written_to_look_at_and_nothing_is_called_sent(
    registration: Registration,
) -> None:
    here = await desk(registration, PostOffice(None, Address("ban-to-chuc@coquan.vn")), "an")
    path = f"/congresses/{here.congress}"
    asked = (await registration.http.post(f"{path}/mails", json={"with_document": True})).json()
    assert (asked["asked"], asked["stopped"]) == (1, True)
    state = (await registration.http.get(f"{path}/sending", params={"unit": "BK-BB"})).json()
    assert (state["configured"], state["stopped"], state["units"][0]["sent"]) == (False, True, 0)
    mail = state["people"][0]["mail"]
    assert mail["state"] == "WAITING"
    shown = await registration.http.get(f"{path}/mails/{mail['mail_id']}")
    assert shown.headers["cache-control"] == "no-store"
    assert await link_of(registration, here.congress) in shown.json()["text"]
    assert [one["name"] for one in shown.json()["attached"]] == ["ma-vao-cua.png", "giay-trieu-tap.pdf"]
    resumed = await registration.http.post(f"{path}/sending/resume")
    assert (resumed.status_code, "DAIHOI_SMTP_HOST" in resumed.json()["detail"]) == (409, True)


async def test_a_letter_says_what_is_true_when_it_goes(registration: Registration, sink: MailSink) -> None:
    here = await desk(registration, office_for(sink.port), "an", "binh")
    await here.ask()
    first, second = [await registration.delegate(here.congress, f"GL-000{number}") for number in (1, 2)]
    old = await link_of(registration, here.congress)
    await registration.http.post(f"/delegates/{first['delegate_id']}/credentials", json={"reason": "Mất thẻ"})
    await registration.http.post(f"/delegates/{second['delegate_id']}/revocation", json={"reason": "Rút tên"})
    await here.send()
    (letter,) = sink.letters
    assert await link_of(registration, here.congress) in text_of(letter)
    assert old not in text_of(letter)
    dropped = "SELECT state, answer FROM mails ORDER BY state LIMIT 1"
    assert dict(await registration.conn.fetchrow(dropped) or {})["state"] == "DROPPED"


async def test_an_address_that_is_none_is_refused_with_a_sentence(registration: Registration) -> None:
    here = await desk(registration, PostOffice(None, Address("a@b.vn")), "an")
    one = await registration.delegate(here.congress, "GL-0001")
    for hostile in ("an@coquan.vn, binh@coquan.vn", "An <an@coquan.vn>", "an@coquan.vn\nBcc: tat-ca@coquan.vn"):
        edit = {"version": one["version"], "email": hostile}
        answer = await registration.http.patch(f"/delegates/{one['delegate_id']}", json=edit)
        assert answer.status_code == 422, answer.text
        (fault,) = answer.json()["errors"]
        assert (fault["field"], fault["message"][:10]) == ("body.email", "Mỗi người ")
    await registration.conn.execute("UPDATE delegates SET email = E'an@coquan.vn\\nBcc: tat-ca@coquan.vn'")
    asked = await registration.http.post(f"/congresses/{here.congress}/mails", json={})
    assert (asked.json()["asked"], asked.json()["wrong_email"]) == (0, 1)


async def test_the_api_itself_sends_what_waits_and_logs_no_secret(
    make_database: MakeDatabase, sink: MailSink, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    mail = {"smtp_host": "127.0.0.1", "smtp_port": sink.port, "smtp_security": "none", "mails_per_minute": 6000}
    async with running(await make_database("registration"), **mail) as registration:
        here = await desk(registration, office_for(sink.port), "an", "binh")
        await here.ask()

        async def all_sent() -> bool:
            return set((await here.states()).values()) == {"SENT"}

        await until(all_sent, "both letters are sent")
        assert len(sink.letters) == 2
        secret = (await link_of(registration, here.congress)).partition("#")[2]
        said = capsys.readouterr().out + caplog.text
        assert "/congresses/{congress_id}/mails" in said, "our own lines are among them"
        assert [word for word in (secret, "an@coquan.vn", "binh@") if word in said] == []


async def test_a_deleted_congress_leaves_no_letters(registration: Registration) -> None:
    here = await desk(registration, PostOffice(None, Address("a@b.vn")), "an")
    await registration.http.post(f"/congresses/{here.congress}/mails", json={})
    gone = await registration.http.post(f"/congresses/{here.congress}/deletion", json={"code": "BK-V"})
    assert gone.status_code == 204, gone.text
    for table in ("mails", "mail_stops", "letterheads", "document_runs"):
        assert await registration.conn.fetchval(f"SELECT count(*) FROM {table}") == 0
