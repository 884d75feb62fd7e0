"""A password is handed over once and opens nothing but its own change; who forgot theirs gets another one."""

import unicodedata
from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import timedelta

import pytest

from chassis import clock
from tests.conftest import MakeDatabase
from tests.support.registration.accounts import account, edit, opened
from tests.support.registration.registration_world import PASSWORD, Registration, running

NEW = "ba con trâu tắm suối"


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_password_that_was_handed_over_opens_nothing_but_its_own_change(registration: Registration) -> None:
    given = await opened(registration, "duyet", "ORGANIZER")
    async with aclosing(await registration.sign_in("duyet", given["password"])) as client:
        me = (await client.get("/me")).json()
        assert (me["roles"], me["must_change_password"]) == ([], True)
        assert (await client.get("/accounts")).status_code == 403
        words = {"old_password": given["password"], "new_password": NEW}
        changed = await client.put("/me/password", json=words)
        assert changed.status_code == 200, changed.text
        assert changed.json()["principal"]["roles"] == ["ORGANIZER"]
        assert (await client.get("/me")).status_code == 401  # the session of the old password is over
    async with aclosing(await registration.sign_in("duyet", NEW)) as client:
        assert (await client.get("/accounts")).status_code == 200
    old = await registration.http.post("/sessions", json={"username": "duyet", "password": given["password"]})
    assert old.status_code == 401


async def test_a_handed_over_password_ends_after_a_week_and_says_so(registration: Registration) -> None:
    given = await opened(registration, "mc", "MC")
    late = clock.real_now() - timedelta(seconds=1)
    await registration.conn.execute("UPDATE accounts SET one_time_until = $1 WHERE username = 'mc'", late)
    answer = await registration.http.post("/sessions", json={"username": "mc", "password": given["password"]})
    assert (answer.status_code, "hết hạn" in answer.json()["detail"]) == (401, True)


@pytest.mark.parametrize(
    "password",
    [
        *("ngan", "123456789012", "passwordpassword1", "aaaaaaaaaaaa", "nguoi-duyet-01", "unbelievable12"),
        *("nguoigialap", "GiảLậpNgười", "thiduayeunuoc2026GIẢ LẬP người"),
        *("Người Giả Lập 1985!", " " * 12),
    ],
)
async def test_a_password_that_is_soon_guessed_is_refused_with_what_to_do(
    registration: Registration, password: str
) -> None:
    given = await opened(registration, "nguoi-duyet", "MC")
    async with aclosing(await registration.sign_in("nguoi-duyet", given["password"])) as client:
        words = {"old_password": given["password"], "new_password": password}
        answer = await client.put("/me/password", json=words)
        assert answer.status_code == 422, answer.text
        assert answer.json()["detail"].startswith("Mật khẩu")
        assert (await client.get("/me")).status_code == 200


async def test_who_forgot_the_password_gets_another_one_and_the_old_one_is_dead(registration: Registration) -> None:
    async with aclosing(await registration.staff("mc", "MC")) as client:
        one = await account(registration, "mc")
        given = await registration.http.post(f"/accounts/{one['account_id']}/one-time-passwords")
        assert given.status_code == 201, given.text
        assert (await client.get("/me")).status_code == 401
    body = {"username": "mc", "password": PASSWORD}
    assert (await registration.http.post("/sessions", json=body)).status_code == 401
    async with aclosing(await registration.sign_in("mc", given.json()["password"])) as client:
        assert (await client.get("/me")).json()["must_change_password"]


async def test_guessing_ones_own_password_from_an_open_session_is_stopped(registration: Registration) -> None:
    async with aclosing(await registration.staff("mc", "MC")) as client:
        words = {"old_password": "sai", "new_password": NEW}
        answers = [(await client.put("/me/password", json=words)).status_code for _ in range(11)]
    assert (answers[0], answers[-1]) == (422, 429)


async def test_a_password_of_vietnamese_words_holds_from_any_keyboard(registration: Registration) -> None:
    given = await opened(registration, "mc", "MC")
    async with aclosing(await registration.sign_in("mc", given["password"])) as client:
        words = {"old_password": given["password"], "new_password": unicodedata.normalize("NFC", NEW)}
        assert (await client.put("/me/password", json=words)).status_code == 200
    async with aclosing(await registration.sign_in("mc", unicodedata.normalize("NFD", NEW))) as client:
        assert (await client.get("/me")).status_code == 200


async def test_a_handed_over_password_reads_nothing_of_the_congress(registration: Registration) -> None:
    congress = await registration.found()
    given = await opened(registration, "mc", "MC")
    async with aclosing(await registration.sign_in("mc", given["password"])) as client:
        paths = ("/congresses", f"/congresses/{congress}", f"/congresses/{congress}/counters")
        answers = [await client.get(path) for path in paths]
    assert [answer.status_code for answer in answers] == [403] * len(paths)
    assert "mật khẩu của riêng mình" in answers[0].json()["detail"]


async def test_an_organiser_who_never_chose_a_password_is_none_to_rely_on(registration: Registration) -> None:
    await opened(registration, "thu-hai", "ORGANIZER")
    alone = await edit(registration, "organizer", roles=["AUDITOR"])
    assert alone.status_code == 409
    ours = await account(registration, "organizer")
    oneself = await registration.http.post(f"/accounts/{ours['account_id']}/one-time-passwords")
    assert (oneself.status_code, "Đổi mật khẩu" in oneself.json()["detail"]) == (409, True)


async def test_an_account_out_of_use_is_handed_no_password(registration: Registration) -> None:
    await opened(registration, "mc", "MC")
    assert (await edit(registration, "mc", disabled=True)).status_code == 204
    one = await account(registration, "mc")
    answer = await registration.http.post(f"/accounts/{one['account_id']}/one-time-passwords")
    assert (answer.status_code, "dùng lại" in answer.json()["detail"]) == (409, True)


async def test_the_very_first_password_opens_nothing_but_its_own_change_unless_it_is_a_demo(
    make_database: MakeDatabase,
) -> None:
    async with running(await make_database("registration"), first_password_stays=False) as started:
        me = (await started.http.get("/me")).json()
        assert (me["roles"], me["must_change_password"]) == ([], True)
        assert (await started.http.get("/accounts")).status_code == 403
        words = {"old_password": PASSWORD, "new_password": NEW}
        changed = (await started.http.put("/me/password", json=words)).json()
        assert changed["principal"]["roles"] == ["ORGANIZER"]
