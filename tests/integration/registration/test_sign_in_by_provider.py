"""Staff sign in by a real OpenID Connect provider beside the test, once an organiser linked who they are there."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import asyncpg
import httpx
import pyotp
import pytest

from chassis import clock
from chassis.access.principal import STAFF_COOKIE
from chassis.ids import new_id
from chassis.storage.database import Database
from services.registration.app import CALLBACK, WrongSetting, sign_in_provider
from services.registration.domain.ids import AccountId, IdentityId, StaffSessionId
from services.registration.storage.access import accounts
from services.registration.storage.access.accounts import StaffSession
from services.registration.usecases.access.by_provider.link_identity import unlink_own
from services.registration.usecases.access.shut_out import replace_stolen_password
from tests.conftest import MakeDatabase
from tests.support.real_provider import CLIENT, SECRET, running_provider, sign_in_there
from tests.support.registration_world import PASSWORD, Registration, client_of, running, settings_for
from tests.support.waiting import until

BEGUN, PROVEN = "__Host-daihoi-provider", "__Host-daihoi-proven"
THERE = "/sign-in-provider"


@dataclass
class Browser:
    """Somebody's browser at our pages, with its cookies."""

    http: httpx.AsyncClient

    async def begin(self, page: str = "/") -> str:
        sent = await self.http.post(f"{THERE}/attempts", json={"next": page})
        assert sent.status_code == 201, sent.text
        address: str = sent.json()["address"]
        return address

    async def come_back(self, address: str) -> dict[str, str]:
        """Open the address that leads back; give what stands in the one of the front page that follows."""
        answer = await self.http.get(address)
        assert answer.status_code == 303, answer.text
        to = urlsplit(answer.headers["location"])
        assert (to.scheme, to.netloc, to.path) == ("", "", "/")
        return {name: values[0] for name, values in parse_qs(to.query).items()}

    async def prove(self, person: str = "nguoi-1", page: str = "/") -> dict[str, str]:
        return await self.come_back(await sign_in_there(await self.begin(page), person))

    async def finish(self, code: str | None = None) -> httpx.Response:
        return await self.http.post(f"{THERE}/sessions", json={"code": code})

    async def sign_in(self, person: str = "nguoi-1") -> httpx.Response:
        assert (await self.prove(person))["provider"] == "proven"
        return await self.finish()


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    with running_provider() as started:
        yield started


@pytest.fixture
async def registration(make_database: MakeDatabase, issuer: str) -> AsyncIterator[Registration]:
    async with running(await make_database("registration"), **settings(issuer)) as started:
        yield started


def settings(issuer: str) -> dict[str, Any]:
    return {
        "oidc_issuer": issuer,
        "oidc_client_id": CLIENT,
        "oidc_client_secret": SECRET,
        "oidc_name": "tài khoản của tỉnh",
    }


@asynccontextmanager
async def browser_at(registration: Registration) -> AsyncIterator[Browser]:
    async with aclosing(client_of(registration.app)) as http:
        http.headers["x-daihoi"] = "1"
        http.headers["origin"] = "https://testserver"
        yield Browser(http)


async def account_of(registration: Registration, username: str) -> dict[str, Any]:
    listed = (await registration.http.get("/accounts")).json()
    one: dict[str, Any] = next(one for one in listed if one["username"] == username)
    return one


async def link(registration: Registration, username: str, password: str = PASSWORD) -> httpx.Response:
    """Link who came last to this account, as the organiser does."""
    proposals = (await registration.http.get("/provider-proposals")).json()
    account = (await account_of(registration, username))["account_id"]
    body = {"proposal_id": proposals[0]["proposal_id"], "password": password}
    return await registration.http.post(f"/accounts/{account}/identities", json=body)


async def linked(registration: Registration, browser: Browser, username: str = "mc", *roles: str) -> None:
    """Open an account with a password of its own and link `nguoi-1` to it."""
    await (await registration.staff(username, *(roles or ("MC",)))).aclose()
    assert (await browser.sign_in()).json()["code"] == "not_linked"
    assert (await link(registration, username)).status_code == 201


async def actions(registration: Registration, like: str) -> list[str]:
    rows = await registration.conn.fetch("SELECT action FROM audit WHERE action LIKE $1 ORDER BY id", like)
    return [row["action"] for row in rows]


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


async def test_who_is_linked_to_nobody_gets_a_code_that_the_organiser_sees_beside_the_name(
    registration: Registration,
) -> None:
    await (await registration.staff("mc", "MC")).aclose()
    async with browser_at(registration) as browser:
        refused = await browser.sign_in()
        assert (refused.status_code, refused.json()["code"]) == (403, "not_linked")
        assert "gọi Ban Tổ chức" in refused.json()["detail"]
        code = refused.json()["code_for_organizer"]
        assert (await browser.finish()).json()["code_for_organizer"] == code, "asking again changes nothing"
        (proposal,) = (await registration.http.get("/provider-proposals")).json()
        assert (proposal["name"], proposal["code"]) == ("Vi Thử Một", code)
        assert (await link(registration, "mc", "khong phai mat khau")).status_code == 422
        assert (await link(registration, "mc")).status_code == 201
        assert (await registration.http.get("/provider-proposals")).json() == []
        assert (await browser.finish()).status_code == 201, "the proof of before still holds"
        account = await account_of(registration, "mc")
        assert account["linked"]["name"] == "Vi Thử Một"
        path = f"/accounts/{account['account_id']}/identities/{account['linked']['identity_id']}"
        assert (await registration.http.delete(path)).status_code == 204
        assert (await browser.http.get("/me")).json()["code"] == "signed_out"
        assert (await registration.http.delete(path)).status_code == 404
        again = await browser.sign_in()
        assert again.json()["code"] == "not_linked"
    assert await actions(registration, "identity.%") == [
        "identity.proposed",
        "identity.linked",
        "identity.unlinked",
        "identity.proposed",
    ]
    said = await registration.conn.fetchval(
        "SELECT string_agg(convert_from(payload, 'UTF8'), ' ') FROM outbox"
    ) + await registration.conn.fetchval("SELECT string_agg(details::text, ' ') FROM audit")
    assert "nguoi-1" not in said, "what the provider calls somebody goes nowhere"
    assert "Vi Thử" not in said


async def test_one_account_has_one_identity_and_one_identity_one_account(registration: Registration) -> None:
    async with browser_at(registration) as browser:
        await linked(registration, browser)
        assert (await browser.sign_in("nguoi-2")).json()["code"] == "not_linked"
        assert (await link(registration, "mc")).status_code == 409
        account = (await account_of(registration, "mc"))["account_id"]
        gone = {"proposal_id": account, "password": PASSWORD}
        assert (await registration.http.post(f"/accounts/{account}/identities", json=gone)).status_code == 404
        async with aclosing(await registration.sign_in("mc")) as other:
            assert (await other.get("/provider-proposals")).status_code == 403
            assert (await other.post(f"/accounts/{account}/identities", json=gone)).status_code == 403


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
        assert (await browser.http.get("/me")).status_code == 401
        assert (await browser.finish(recovery)).status_code == 201, "the same proof, now with a code"


async def test_a_link_is_no_way_round_a_password_that_was_handed_over(registration: Registration) -> None:
    wanted = {"username": "mc", "display_name": "Người giả lập", "roles": ["MC"], "unit_code": None}
    await registration.http.post("/accounts", json=wanted)
    async with browser_at(registration) as browser:
        await browser.sign_in()
        await link(registration, "mc")
        principal = (await browser.sign_in()).json()["principal"]
        assert (principal["roles"], principal["must_change_password"]) == ([], True)
        await registration.conn.execute("UPDATE accounts SET one_time_until = now() - interval '1 minute'")
        await registration.conn.execute("UPDATE accounts SET one_time_until = NULL WHERE username = 'organizer'")
        assert "hết hạn" in (await browser.sign_in()).json()["detail"]


async def test_a_shut_account_stays_shut_and_gets_no_link(registration: Registration) -> None:
    async with browser_at(registration) as browser:
        await linked(registration, browser)
        await registration.conn.execute("UPDATE accounts SET disabled_at = now() WHERE username = 'mc'")
        refused = await browser.sign_in()
        assert (refused.status_code, "ngừng dùng" in refused.json()["detail"]) == (401, True)
        await browser.sign_in("nguoi-2")
        assert (await link(registration, "mc")).status_code == 409


async def test_a_stolen_password_is_replaced_and_a_link_that_the_thief_may_have_made_is_gone(
    registration: Registration,
) -> None:
    async with browser_at(registration) as browser:
        await linked(registration, browser)
        db = Database(registration.dsn, application_name="test")
        try:
            await replace_stolen_password(db, "mc")
        finally:
            await db.close()
        assert (await browser.sign_in()).json()["code"] == "not_linked"


async def test_everybody_sees_who_else_opens_their_account_and_ends_it_by_their_password(
    registration: Registration,
) -> None:
    async with browser_at(registration) as browser:
        await linked(registration, browser)
        await browser.sign_in()
        async with aclosing(await registration.sign_in("mc")) as owner:
            (own,) = (await owner.get("/me/identities")).json()
            assert own["name"] == "Vi Thử Một"
            removal = f"/me/identities/{own['identity_id']}/removal"
            assert (await owner.post(removal, json={"password": "khong phai mat khau"})).status_code == 422
            assert (await registration.http.get("/me/identities")).json() == []
            foreign = await registration.http.post(removal, json={"password": PASSWORD})
            assert foreign.status_code == 404, "it is another's"
            assert (await owner.post(removal, json={"password": PASSWORD})).status_code == 204
            assert (await browser.http.get("/me")).json()["code"] == "signed_out"
            assert (await owner.get("/me/identities")).json() == []
        assert (await browser.sign_in()).json()["code"] == "not_linked"


async def test_a_sign_in_that_meets_the_end_of_its_link_ends_with_it(registration: Registration) -> None:
    """It has looked and stored its session, in another process, and is not committed yet."""
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    async with browser_at(registration) as browser:
        await linked(registration, browser)
        account = await account_of(registration, "mc")
    owner, identity = AccountId(UUID(account["account_id"])), IdentityId(UUID(account["linked"]["identity_id"]))
    looking, db = await asyncpg.connect(registration.dsn), Database(registration.dsn, application_name="test")
    async with registration.conn.transaction():
        await accounts.get_account(registration.conn, owner)
        now = clock.real_now()
        begun = StaffSession(StaffSessionId(new_id()), owner, now, now + timedelta(hours=16))
        await accounts.insert_session(registration.conn, begun)
        ending = asyncio.create_task(unlink_own(db, owner, identity, None))

        async def waits() -> bool:
            return ending.done() or await looking.fetchval(waiting) > 0

        await until(waits, "the end of the link waits for the sign-in")
    await ending
    await db.close()
    await looking.close()
    ended = "SELECT ended_at IS NOT NULL FROM staff_sessions WHERE session_id = $1"
    assert await registration.conn.fetchval(ended, begun.session_id)


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
