"""What strangers and broken programs send: an answer in Vietnamese, no failure of ours, nothing personal in the log."""

import logging
from collections.abc import AsyncIterator

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import CONGRESS, Registration, person, running

NUL = "Nông Thị\x00 Giả Lập"


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_control_characters_are_refused_everywhere(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    one = await registration.delegate(congress, "GL-0001")
    http, path = registration.http, f"/delegates/{one['delegate_id']}"
    answers = [
        await http.get(f"/congresses/{congress}/delegates", params={"q": NUL}),
        await http.get(f"/congresses/{congress}/delegates", params={"unit": NUL}),
        await http.get(f"/congresses/{congress}/delegates", params={"category": NUL}),
        await http.patch(path, json={"version": 1, "full_name": NUL}),
        await http.post(f"{path}/revocation", json={"reason": NUL}),
        await http.post(f"{path}/replacement", json={"full_name": NUL}),
        await http.post("/congresses", json={**CONGRESS, "code": "X1", "venue": NUL}),
        await http.post("/sessions", json={"username": NUL, "password": "x"}),
        await http.post(
            "/accounts",
            json={"username": "x1", "display_name": NUL, "roles": ["MC"]},
        ),
    ]
    assert [answer.status_code for answer in answers] == [422] * len(answers)


async def test_a_mangled_pass_address_gets_a_sentence_that_helps(registration: Registration) -> None:
    for secret in ("", NUL, "x" * 500):
        answer = await registration.http.post("/passes", json={"secret": secret})
        assert answer.status_code == 404
        assert "đường dẫn" in answer.json()["detail"]


async def test_sizes_and_kinds_that_do_not_fit_are_refused(registration: Registration) -> None:
    congress = await registration.found()
    http = registration.http
    answers = [
        await http.get(f"/congresses/{congress}/delegates", params={"q": "x" * 5000}),
        await http.get(f"/congresses/{congress}/delegates", params={"limit": 100000}),
        await http.get(f"/congresses/{congress}/delegates", params={"offset": 2**70}),
        await http.get("/delegates/not-an-id"),
        await http.post(f"/congresses/{congress}/roster-imports", content=b"no form"),
        await http.post("/congresses", json={**CONGRESS, "starts_at": "2020-09-09T00:30:00"}),
        await http.post("/congresses", json={**CONGRESS, "ordinal": "<script>"}),
    ]
    assert [answer.status_code for answer in answers] == [422] * len(answers)
    assert all(answer.json()["detail"].endswith(".") for answer in answers)


async def test_nothing_personal_is_logged(
    registration: Registration, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2, national_id="000184000001"), person(3, birth="hôm kia"))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0001")
    await registration.http.get(f"/congresses/{congress}/delegates", params={"q": "Nông Thị Giả Lập"})
    await registration.http.patch(f"/delegates/{one['delegate_id']}", json={"version": 99, "full_name": "Tên Kín"})
    secret = (await registration.http.get(f"/congresses/{congress}/badges")).json()[0]["pass_path"].split("#")[1]
    await registration.http.post("/passes", json={"secret": secret})
    written = capsys.readouterr()
    logged = written.out + written.err + caplog.text
    for personal in ("Nông Thị", "000184000001", "hôm kia", "Tên Kín", "0900000001", secret, "Tày"):
        assert personal not in logged
