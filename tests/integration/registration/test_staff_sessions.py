"""Sessions are seen, ended one by one, and go on while they are used; the last organiser comes back by the command line."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import datetime, timedelta

import jwt
import pytest

from chassis import clock
from chassis.access.principal import STAFF_COOKIE
from chassis.storage.database import Database
from services.registration.usecases.access.recover_account import NotRecoverable, meet_account, recover_account
from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import PASSWORD, Registration, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_one_session_of_somebody_is_ended_and_the_others_go_on(registration: Registration) -> None:
    async with (
        aclosing(await registration.staff("mc", "MC")) as first,
        aclosing(await registration.sign_in("mc")) as second,
    ):
        account = (await first.get("/me")).json()["subject"]
        path = f"/accounts/{account}/sessions"
        newest, oldest = (await registration.http.get(path)).json()
        assert newest["started_at"] > oldest["started_at"]
        assert (await registration.http.delete(f"{path}/{newest['session_id']}")).status_code == 204
        assert (await second.get("/me")).json()["code"] == "signed_out"
        assert (await first.get("/me")).status_code == 200
        assert (await registration.http.delete(f"{path}/{newest['session_id']}")).status_code == 404
        assert (await first.get(path)).status_code == 403
    own = (await registration.http.get("/me")).json()["subject"]
    foreign = f"/accounts/{own}/sessions/{oldest['session_id']}"
    assert (await registration.http.delete(foreign)).status_code == 404, "it is another's"


async def test_a_session_says_when_it_ends_and_goes_on_while_it_is_used(registration: Registration) -> None:
    soon = clock.real_now() + timedelta(minutes=5)
    await registration.conn.execute("UPDATE staff_sessions SET expires_at = $1", soon)
    assert datetime.fromisoformat((await registration.http.get("/me")).json()["expires_at"]) == soon
    renewed = await registration.http.post("/sessions/current/renewal")
    assert renewed.status_code == 200, renewed.text
    registration.http.headers["authorization"] = f"Bearer {renewed.json()['token']}"
    until = datetime.fromisoformat((await registration.http.get("/me")).json()["expires_at"])
    assert until - clock.real_now() > timedelta(hours=15)
    assert await registration.conn.fetchval("SELECT count(*) FROM staff_sessions") == 1


async def test_no_session_outlasts_seven_days_however_it_is_used(registration: Registration) -> None:
    now = clock.real_now()
    began = now - timedelta(days=6, hours=22)
    await registration.conn.execute(
        "UPDATE staff_sessions SET started_at = $1, expires_at = $2", began, now + timedelta(hours=1)
    )
    renewed = await registration.http.post("/sessions/current/renewal")
    assert renewed.status_code == 200, renewed.text
    assert datetime.fromisoformat(renewed.json()["expires_at"]) == began + timedelta(days=7)
    registration.http.headers["authorization"] = f"Bearer {renewed.json()['token']}"
    until = datetime.fromisoformat((await registration.http.get("/me")).json()["expires_at"])
    assert until == began + timedelta(days=7)
    claims = jwt.decode(renewed.json()["token"], options={"verify_signature": False})
    assert abs(claims["exp"] - until.timestamp()) <= 2, "the other services go by the token alone"


async def test_organisers_see_when_the_oldest_session_of_an_account_ends_for_good(registration: Registration) -> None:
    began = clock.real_now() - timedelta(days=6)
    await registration.conn.execute("UPDATE staff_sessions SET started_at = $1", began)
    await (await registration.sign_in("organizer")).aclose()
    (account,) = (await registration.http.get("/accounts")).json()
    assert account["sessions"] == 2
    assert datetime.fromisoformat(account["sign_in_by"]) == began + timedelta(days=7)


async def test_a_session_that_was_ended_does_not_go_on(registration: Registration) -> None:
    await registration.conn.execute("UPDATE staff_sessions SET ended_at = now()")
    assert (await registration.http.post("/sessions/current/renewal")).json()["code"] == "signed_out"


@pytest.mark.parametrize(
    ("username", "opened", "told"),
    [
        ("organizer", False, {"roles": ["ORGANIZER"], "disabled": False}),
        ("ban-to-chuc-moi", True, {"roles": ["ORGANIZER"], "opened": True}),
    ],
)
async def test_the_last_organiser_comes_back_by_the_command_line(
    registration: Registration, username: str, opened: bool, told: dict[str, object]
) -> None:
    await registration.conn.execute("UPDATE accounts SET disabled_at = now()")
    db = Database(registration.dsn, application_name="test")
    try:
        before = await meet_account(db, username)
        given = await recover_account(db, username)
    finally:
        await db.close()
    assert (before is None, given.opened) == (opened, opened)
    async with aclosing(await registration.sign_in(username, given.password)) as client:
        words = {"old_password": given.password, "new_password": "ba con trâu tắm suối"}
        assert (await client.put("/me/password", json=words)).json()["principal"]["roles"].count("ORGANIZER") == 1
    old = await registration.http.post("/sessions", json={"username": "organizer", "password": PASSWORD})
    assert old.status_code == 401
    line = await registration.conn.fetchrow("SELECT actor, details FROM audit WHERE action = 'account.recovered'")
    assert line is not None
    assert (line["actor"], line["details"]) == ("command line", told)


@pytest.mark.parametrize("here_alone", [False, True])
async def test_the_command_line_makes_nobody_organiser_of_all_congresses_who_is_not(
    registration: Registration, here_alone: bool
) -> None:
    one = "SELECT * FROM accounts WHERE username = 'giamsat'"
    async with aclosing(await registration.staff("giamsat", "AUDITOR")) as client:
        if here_alone:
            held = {str(await registration.found()): ["ORGANIZER"]}
            await registration.conn.execute(
                "UPDATE accounts SET roles = '{}', roles_in = $1 WHERE username = 'giamsat'", held
            )
        before = await registration.conn.fetchrow(one)
        db = Database(registration.dsn, application_name="test")
        try:
            for act in (meet_account, recover_account):
                with pytest.raises(NotRecoverable) as refused:
                    await act(db, "giamsat")
                assert refused.value.organizers == ("organizer",)
        finally:
            await db.close()
        assert await registration.conn.fetchrow(one) == before
        assert (await client.get("/me")).status_code == 200, "nothing of theirs ended"
    assert not await registration.conn.fetchval("SELECT count(*) FROM audit WHERE action = 'account.recovered'")


async def test_who_signs_in_again_in_a_browser_leaves_no_session_behind(registration: Registration) -> None:
    words = {"username": "organizer", "password": PASSWORD}
    async with aclosing(await registration.staff("mc", "MC")) as elsewhere:
        first = await registration.http.post("/sessions", json=words)
        cookie = {"cookie": f"{STAFF_COOKIE}={first.json()['token']}"}
        again = await registration.http.post("/sessions", json=words, headers=cookie)
        assert again.status_code == 201
        old = {"authorization": f"Bearer {first.json()['token']}"}
        assert (await registration.http.get("/me", headers=old)).json()["code"] == "signed_out"
        new = {"authorization": f"Bearer {again.json()['token']}"}
        assert (await registration.http.get("/me", headers=new)).status_code == 200
        assert (await elsewhere.get("/me")).status_code == 200, "another browser goes on"
    forged = {"cookie": f"{STAFF_COOKIE}=not.a.token"}
    assert (await registration.http.post("/sessions", json=words, headers=forged)).status_code == 201
    wrong = {**words, "password": "không phải mật khẩu"}
    still = {"cookie": f"{STAFF_COOKIE}={again.json()['token']}"}
    assert (await registration.http.post("/sessions", json=wrong, headers=still)).status_code == 401
    assert (await registration.http.get("/me", headers=new)).status_code == 200, "a slip of the keyboard ends nothing"


async def test_a_page_has_its_token_in_the_cookie_alone(registration: Registration) -> None:
    words = {"username": "organizer", "password": PASSWORD}
    phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1 Version/18.5 Safari/604.1"
    page = await registration.http.post("/sessions", json=words, headers={"x-daihoi": "1", "user-agent": phone})
    (newest, _) = (await registration.http.get("/me/sessions")).json()
    assert (newest["browser"], newest["system"]) == ("Safari", "iPhone")
    assert page.json()["token"] == ""
    assert f"{STAFF_COOKIE}=" in ",".join(page.headers.get_list("set-cookie"))
    assert (await registration.http.post("/sessions", json=words)).json()["token"].count(".") == 2
    renewed = await registration.http.post("/sessions/current/renewal", headers={"x-daihoi": "1"})
    assert renewed.json()["token"] == ""


async def test_each_person_sees_and_ends_their_own_sessions_and_nobody_elses(registration: Registration) -> None:
    async with (
        aclosing(await registration.staff("mc", "MC")) as here,
        aclosing(await registration.sign_in("mc")) as other,
    ):
        await registration.conn.execute("UPDATE staff_sessions SET started_at = started_at - interval '1 hour'")
        listed = (await here.get("/me/sessions")).json()
        assert [(one["browser"], one["system"]) for one in listed] == [("", ""), ("", "")], "a program is no browser"
        assert listed[1]["used_at"] > listed[0]["used_at"], "the older one is used just now"
        assert [one["own"] for one in listed] == [False, True], "the newest first"
        foreign = (await registration.http.get("/me/sessions")).json()[0]["session_id"]
        ending, shown = "/me/sessions/ending", {"password": PASSWORD}
        assert (await here.post(ending, json={**shown, "session_id": foreign})).status_code == 404
        one = {"session_id": listed[0]["session_id"]}
        assert (await here.post(ending, json={"password": "khong phai mat khau", **one})).status_code == 422
        assert (await other.get("/me")).status_code == 200
        assert (await here.post(ending, json={**shown, **one})).status_code == 204
        assert (await other.get("/me")).json()["code"] == "signed_out"
        async with aclosing(await registration.sign_in("mc")) as third:
            assert (await here.post(ending, json=shown)).status_code == 204
            assert (await third.get("/me")).status_code == 401
        assert len((await here.get("/me/sessions")).json()) == 1
        assert (await registration.http.get("/me")).status_code == 200
