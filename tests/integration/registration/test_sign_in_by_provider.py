"""Staff sign in by a real OpenID Connect provider beside the test, once an organiser linked who they are there."""

from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pyotp
import pytest

from chassis.access.principal import STAFF_COOKIE
from services.registration.app import CALLBACK, WrongSetting, sign_in_provider
from tests.conftest import MakeDatabase
from tests.support.registration.provider_sign_in import (
    BEGUN,
    PROVEN,
    THERE,
    actions,
    browser_at,
    linked,
    settings,
)
from tests.support.registration.real_provider import running_provider, sign_in_there
from tests.support.registration.registration_world import PASSWORD, Registration, running, settings_for


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    with running_provider() as started:
        yield started


@pytest.fixture
async def registration(make_database: MakeDatabase, issuer: str) -> AsyncIterator[Registration]:
    async with running(await make_database("registration"), **settings(issuer)) as started:
        yield started


async def test_who_is_linked_signs_in_and_comes_back_to_the_page_they_wanted(registration: Registration) -> None:
    assert (await registration.http.get(THERE)).json() == {"name": "tài khoản của tỉnh"}
    async with browser_at(registration) as browser:
        await linked(registration, browser)
        told = await browser.prove(page="/stage/?congress=1#words")
        assert told == {"provider": "proven", "next": "/stage/?congress=1#words"}
        begun = await browser.finish()
        assert begun.status_code == 201, begun.text
        assert begun.json()["token"] == "", "a page has it in the cookie alone"
        assert begun.json()["principal"]["roles"] == ["MC"]
        me = await browser.http.get("/me")
        assert me.status_code == 200
    by_provider = "SELECT actor FROM audit WHERE action = 'session.started' AND details->>'by' = 'provider'"
    assert await registration.conn.fetchval(by_provider) == me.json()["subject"]


async def test_only_what_comes_back_from_another_site_may_come_along_from_there(registration: Registration) -> None:
    async with browser_at(registration) as browser:
        await linked(registration, browser)
        sent = await browser.http.post(f"{THERE}/attempts", json={"next": "/"})
        (begun,) = sent.headers.get_list("set-cookie")
        assert begun.startswith(f"{BEGUN}=")
        for word in ("SameSite=lax", "Secure", "HttpOnly", "Path=/", "Max-Age=600"):
            assert word in begun
        answer = await browser.http.get(await sign_in_there(sent.json()["address"], "nguoi-1"))
        gone, proven = answer.headers.get_list("set-cookie")
        assert gone.startswith(f'{BEGUN}=""')
        assert proven.startswith(f"{PROVEN}=")
        assert "SameSite=strict" in proven
        assert answer.headers["cache-control"] == "no-store"
        cookies = (await browser.finish()).headers.get_list("set-cookie")
        (session,) = [one for one in cookies if one.startswith(f"{STAFF_COOKIE}=")]
        assert "SameSite=strict" in session


async def test_an_answer_counts_once_and_only_in_the_browser_that_asked(registration: Registration) -> None:
    async with browser_at(registration) as browser, browser_at(registration) as thief:
        await linked(registration, browser)
        back = await sign_in_there(await browser.begin(), "nguoi-1")
        assert await thief.come_back(back) == {"provider": "lost"}, "it began nothing"
        await thief.begin()
        assert (await thief.come_back(back))["provider"] == "lost", "it began something else"
        kept = browser.http.cookies[BEGUN]
        assert (await browser.come_back(back))["provider"] == "proven"
        assert await browser.come_back(back) == {"provider": "lost"}
        browser.http.cookies.set(BEGUN, kept, domain="testserver.local")
        assert (await browser.come_back(back))["provider"] == "lost", "the state was used"
        proof = browser.http.cookies[PROVEN]
        assert (await browser.finish()).status_code == 201
        thief.http.cookies.set(PROVEN, proof, domain="testserver.local")
        assert (await thief.finish()).status_code == 401, "and so was the proof"
        assert (await thief.http.get("/me")).status_code == 401


async def test_a_code_that_was_used_at_the_provider_opens_nothing_by_another_state(registration: Registration) -> None:
    async with browser_at(registration) as browser, browser_at(registration) as thief:
        await linked(registration, browser)
        back = await sign_in_there(await browser.begin(), "nguoi-1")
        code = parse_qs(urlsplit(back).query)["code"][0]
        state = parse_qs(urlsplit(await thief.begin()).query)["state"][0]
        forged = f"{urlsplit(back)._replace(query='').geturl()}?code={code}&state={state}&iss={issuer_of(back)}"
        assert (await thief.come_back(forged))["provider"] == "refused", "another verifier, another nonce"
        assert (await thief.finish()).status_code == 401


def issuer_of(back: str) -> str:
    return parse_qs(urlsplit(back).query)["iss"][0]


@pytest.mark.parametrize("iss", ["https://khac.example", ""])
async def test_an_answer_that_names_another_provider_is_none_of_this_one(registration: Registration, iss: str) -> None:
    async with browser_at(registration) as browser:
        await linked(registration, browser)
        back = urlsplit(await sign_in_there(await browser.begin(), "nguoi-1"))
        query = {name: values[0] for name, values in parse_qs(back.query).items()}
        query = {**query, "iss": iss} if iss else {name: query[name] for name in ("code", "state")}
        changed = back._replace(query="&".join(f"{name}={value}" for name, value in query.items())).geturl()
        assert (await browser.come_back(changed))["provider"] == "refused"


async def test_who_does_not_go_on_at_the_provider_is_told_so(registration: Registration) -> None:
    async with browser_at(registration) as browser:
        state = parse_qs(urlsplit(await browser.begin("/desk/")).query)["state"][0]
        issuer = registration.app.state.sign_in_provider.provider.issuer
        said = await browser.come_back(f"{THERE}/callback?error=access_denied&state={state}&iss={issuer}")
        assert said == {"provider": "denied", "next": "/desk/"}
    await registration.app.state.watch.write()
    assert "security.sign_in_failed" in await actions(registration, "security.%")


async def test_after_the_sign_in_nobody_is_led_to_a_strange_page(registration: Registration) -> None:
    async with browser_at(registration) as browser:
        back = await browser.come_back(await sign_in_there(await browser.begin("//khac.example/desk/"), "nguoi-1"))
        assert back == {"provider": "proven", "next": "/"}


async def test_a_second_factor_of_ours_is_asked_for_all_the_same(registration: Registration) -> None:
    async with browser_at(registration) as browser:
        await linked(registration, browser)
        async with aclosing(await registration.sign_in("mc")) as phone:
            secret = (await phone.post("/me/second-factor", json={"password": PASSWORD})).json()["secret"]
            set_up = await phone.put("/me/second-factor", json={"code": pyotp.TOTP(secret).now()})
            (recovery, *_) = set_up.json()["recovery_codes"]
        assert (await browser.sign_in()).json()["code"] == "second_factor"
        assert (await browser.finish("000000")).json()["code"] == "second_factor"
        await registration.app.state.watch.write()
        found = await registration.conn.fetch(
            "SELECT subject, details FROM audit WHERE action = 'security.sign_in_failed'"
        )
        mc = await registration.conn.fetchval("SELECT account_id::text FROM accounts WHERE username = 'mc'")
        assert [(row["subject"], row["details"]["count"]) for row in found] == [(mc, 1)], "whose account it was"
        assert (await browser.http.get("/me")).status_code == 401
        assert (await browser.finish(recovery)).status_code == 201, "the same proof, now with a code"


async def test_who_came_long_ago_is_forgotten_when_the_next_one_comes(registration: Registration) -> None:
    async with browser_at(registration) as browser:
        await browser.sign_in("nguoi-1")
        await registration.conn.execute("UPDATE provider_proposals SET came_at = now() - interval '15 days'")
        assert (await registration.http.get("/provider-proposals")).json() == []
        await browser.prove("nguoi-2")
        assert await registration.conn.fetchval("SELECT count(*) FROM provider_proposals") == 0


async def test_a_new_sign_in_ends_the_session_that_this_browser_had(registration: Registration) -> None:
    async with browser_at(registration) as browser:
        await linked(registration, browser)
        await browser.sign_in()
        first = {"authorization": f"Bearer {browser.http.cookies[STAFF_COOKIE]}"}
        assert (await browser.sign_in()).status_code == 201
        assert (await registration.http.get("/me", headers=first)).json()["code"] == "signed_out"
        assert (await browser.http.delete("/sessions/current")).status_code == 204
        assert (await browser.http.get("/me")).status_code == 401


async def test_the_way_there_begins_only_at_the_address_that_the_provider_knows(registration: Registration) -> None:
    elsewhere = {"origin": "https://192.168.1.5:8443"}
    refused = await registration.http.post(f"{THERE}/attempts", json={"next": "/"}, headers=elsewhere)
    assert (refused.status_code, "https://testserver" in refused.json()["detail"]) == (403, True)


async def test_what_fails_is_counted(registration: Registration) -> None:
    async with browser_at(registration) as browser:
        for _ in range(3):
            assert (await browser.finish()).status_code == 401
        await browser.come_back(f"{THERE}/callback?state=x&code=y")
    counted = await registration.conn.fetchval("SELECT sum(count) FROM tries WHERE scope = 'sign-in-provider-address'")
    assert counted == 4
    await registration.app.state.watch.write()
    assert "security.sign_in_failed" in await actions(registration, "security.%")


async def test_a_provider_that_is_away_holds_up_neither_the_start_nor_a_password(make_database: MakeDatabase) -> None:
    nobody = settings("http://127.0.0.1:9")
    async with running(await make_database("registration"), **nobody) as registration:
        away = await registration.http.post(f"{THERE}/attempts", json={"next": "/"})
        assert (away.status_code, away.json()["code"]) == (503, "unavailable")
        async with aclosing(await registration.sign_in("organizer")) as client:
            assert (await client.get("/me")).status_code == 200


@pytest.mark.parametrize(
    ("different", "said"),
    [
        ({"oidc_issuer": "http://sso.example"}, "DAIHOI_OIDC_ISSUER"),
        ({"oidc_issuer": "https://sso.example/?a=b"}, "DAIHOI_OIDC_ISSUER"),
        ({"oidc_client_secret": ""}, "oidc_client_secret"),
        ({"oidc_client_id": None}, "DAIHOI_OIDC_CLIENT_ID"),
        ({"oidc_ca_file": "/khong/co.pem"}, "DAIHOI_OIDC_CA_FILE"),
    ],
)
def test_settings_that_cannot_work_are_told_at_the_start(different: dict[str, Any], said: str) -> None:
    given = settings_for("postgresql://none", **{**settings("https://sso.example"), **different})
    with pytest.raises(WrongSetting, match=said):
        sign_in_provider(given)


def test_the_address_that_the_provider_has_to_know_has_no_port_that_browsers_leave_out() -> None:
    given = settings_for(
        "postgresql://none", **settings("https://sso.example"), public_origin="https://the.example:443"
    )
    office = sign_in_provider(given)
    assert office
    assert office.provider._client.redirect_uri == f"https://the.example{CALLBACK}"


async def test_without_a_provider_nobody_is_offered_one(make_database: MakeDatabase) -> None:
    async with running(await make_database("registration")) as registration:
        assert (await registration.http.get(THERE)).json() == {"name": None}
        assert (await registration.http.post(f"{THERE}/attempts", json={"next": "/"})).status_code == 404
        assert (await registration.http.get("/provider-proposals")).json() == []
