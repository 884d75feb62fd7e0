"""A congress moves and those with an address are told by e-mail: once each, of what is true when the letter goes."""

from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from chassis import clock
from chassis.errors import RuleBroken
from services.registration.domain.ids import CongressId
from services.registration.usecases.mail.tell_by_mail import tell_by_mail
from tests.support.registration import mail_desk
from tests.support.registration.mail_desk import MINUTE, Desk, desk, office_for, text_of
from tests.support.registration.mail_sink import MailSink
from tests.support.registration.registration_world import Registration

registration, sink = mail_desk.registration, mail_desk.sink
FIRST, SECOND = "2020-09-10T00:30:00+00:00", "2020-09-11T00:30:00+00:00"


async def move(here: Desk, **to: str) -> int:
    """Move the congress, and give the version of the move that is to be told."""
    path = f"/congresses/{here.congress}"
    version = (await here.registration.http.get(path)).json()["version"]
    answer = await here.registration.http.patch(path, json={"version": version, **to})
    assert answer.status_code == 200, answer.text
    told = (await here.registration.http.get(f"{path}/telling")).json()["move"]
    return told["version"] if told else 0


async def plan_preparatory(here: Desk) -> None:
    path = f"/congresses/{here.congress}"
    version = (await here.registration.http.get(path)).json()["version"]
    session = {"kind": "PREPARATORY", "name": "Phiên trù bị", "starts_at": "2020-09-08T07:00:00+00:00"}
    answer = await here.registration.http.patch(path, json={"version": version, "sessions": [session]})
    assert answer.status_code == 200, answer.text


async def tell(here: Desk, version: int, **more: str) -> dict[str, object]:
    path = f"/congresses/{here.congress}/telling/mails"
    answer = await here.registration.http.post(path, json={"version": version, **more})
    assert answer.status_code == 202, answer.text
    await here.registration.conn.execute("DELETE FROM mail_stops")
    said: dict[str, object] = answer.json()
    return said


async def test_who_has_an_address_is_told_once_and_no_unit_counts_as_told(
    registration: Registration, sink: MailSink
) -> None:
    here = await desk(registration, office_for(sink.port), "an", "binh")
    await registration.conn.execute("UPDATE delegates SET email = '' WHERE delegate_code = 'GL-0002'")
    await plan_preparatory(here)
    version = await move(here, starts_at=FIRST, venue="Nhà văn hóa Giả Lập")
    asked = await tell(here, version)
    assert (asked["asked"], asked["already"], asked["without_email"], asked["configured"]) == (1, 0, 1, False)
    (unit,) = (await registration.http.get(f"/congresses/{here.congress}/telling")).json()["units"]
    assert (unit["mailed"], unit["waiting"]) == (0, 1)
    await here.send()
    assert (await tell(here, version))["already"] == 1
    await here.send()
    (letter,) = sink.letters
    said = text_of(letter)
    assert "Thông báo thay đổi" in str(letter["Subject"])
    assert "nay là 07 giờ 30 phút, ngày 10 tháng 9 năm 2020; trước là" in said
    assert "Phiên trù bị: nay là 14 giờ 00 phút, ngày 09 tháng 9 năm 2020." in said
    assert "Địa điểm: nay là Nhà văn hóa Giả Lập" in said
    assert "https://" not in said
    (unit,) = (await registration.http.get(f"/congresses/{here.congress}/telling")).json()["units"]
    assert (unit["with_email"], unit["mailed"], unit["told_at"]) == (1, 1, None)
    assert (await here.people())["an"]["sent"] is False, "the pass was never sent"


async def test_who_was_told_stays_told_when_the_congress_clock_is_set(
    registration: Registration, sink: MailSink, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = tmp_path / "clock.json"
    monkeypatch.setenv(clock.CLOCK_FILE, str(day))
    clock.write_clock_file(day, clock.real_now() + timedelta(days=40), 1)
    here = await desk(registration, office_for(sink.port), "an")
    version = await move(here, starts_at=FIRST)
    await tell(here, version)
    here.now = clock.real_now()
    await here.send()
    for days in (-3, 90):
        clock.write_clock_file(day, clock.real_now() + timedelta(days=days), 1)
        assert (await tell(here, version))["already"] == 1
        (unit,) = (await registration.http.get(f"/congresses/{here.congress}/telling")).json()["units"]
        assert (unit["mailed"], unit["waiting"]) == (1, 0)
    newest = await move(here, starts_at=SECOND)
    assert (await tell(here, newest))["asked"] == 1
    assert len(sink.letters) == 1


async def test_a_letter_about_a_move_goes_beside_the_one_that_brings_the_pass(
    registration: Registration, sink: MailSink
) -> None:
    here = await desk(registration, office_for(sink.port), "an")
    version = await move(here, starts_at=FIRST)
    await here.ask()
    assert (await tell(here, version))["asked"] == 1
    assert (await tell(here, version))["already"] == 1
    await here.send()
    assert len(sink.letters) == 2


async def test_a_letter_tells_the_newest_move_and_none_when_nothing_is_to_be_told(
    registration: Registration, sink: MailSink
) -> None:
    here = await desk(registration, office_for(sink.port), "an")
    before = (await registration.http.get(f"/congresses/{here.congress}")).json()["starts_at"]
    version = await move(here, starts_at=FIRST)
    await tell(here, version)
    newest = await move(here, starts_at=SECOND)
    stale = await registration.http.post(f"/congresses/{here.congress}/telling/mails", json={"version": version})
    assert (stale.status_code, "dời lần nữa" in stale.json()["detail"]) == (409, True)
    await here.send()
    assert "ngày 11 tháng 9" in text_of(sink.letters[0])
    await registration.conn.execute("DELETE FROM mails")
    await tell(here, newest)
    await move(here, starts_at=before)
    await here.send(MINUTE)
    assert len(sink.letters) == 1
    assert await registration.conn.fetchval("SELECT count(*) FROM mails WHERE state = 'DROPPED'") == 1


async def test_nobody_of_a_unit_that_was_told_is_written_to(registration: Registration, sink: MailSink) -> None:
    here = await desk(registration, office_for(sink.port), "an")
    version = await move(here, starts_at=FIRST)
    told = {"version": version, "unit_code": "BK-BB"}
    await registration.http.post(f"/congresses/{here.congress}/telling", json=told)
    refused = await registration.http.post(f"/congresses/{here.congress}/telling/mails", json={"version": version})
    assert (refused.status_code, "mọi đoàn đã được báo" in refused.json()["detail"]) == (409, True)
    assert (await tell(here, version, unit_code="BK-BB"))["asked"] == 1


@pytest.mark.parametrize("said", ["", " ", "\u200b"])
async def test_an_empty_delegation_is_nobody_and_never_everybody(
    registration: Registration, sink: MailSink, said: str
) -> None:
    here = await desk(registration, office_for(sink.port), "an")
    wish = {"version": await move(here, starts_at=FIRST), "unit_code": said}
    refused = await registration.http.post(f"/congresses/{here.congress}/telling/mails", json=wish)
    assert (refused.status_code, await registration.conn.fetchval("SELECT count(*) FROM mails")) == (422, 0)


async def test_no_delegation_without_a_code_stands_for_all(registration: Registration, sink: MailSink) -> None:
    office = office_for(sink.port)
    here = await desk(registration, office, "an")
    version = await move(here, starts_at=FIRST)
    with pytest.raises(RuleBroken):
        await tell_by_mail(registration.app.state.db, office, "an", CongressId(here.congress), version, "")


@pytest.mark.parametrize("act", ["mails", "badge-printing", "documents"])
async def test_what_is_done_to_many_is_refused_for_an_empty_delegation(
    registration: Registration, sink: MailSink, act: str
) -> None:
    here = await desk(registration, office_for(sink.port), "an")
    wish: dict[str, object] = {"run_id": str(uuid4()), "document": "SUMMONS"} if act == "documents" else {}
    refused = await registration.http.post(f"/congresses/{here.congress}/{act}", json={**wish, "unit_code": ""})
    assert (refused.status_code, "unit_code" in refused.text) == (422, True)
