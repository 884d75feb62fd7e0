"""Which identity at a provider opens which account: linked by an organiser, seen and ended by its owner."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing
from datetime import timedelta
from uuid import UUID

import asyncpg
import pytest

from chassis import clock
from chassis.ids import new_id
from chassis.storage.database import Database
from services.registration.domain.ids import AccountId, IdentityId, StaffSessionId
from services.registration.storage.access import accounts
from services.registration.storage.access.accounts import StaffSession
from services.registration.usecases.access.by_provider.link_identity import unlink_own
from services.registration.usecases.access.shut_out import replace_stolen_password
from tests.conftest import MakeDatabase
from tests.support.registration.provider_sign_in import (
    account_of,
    actions,
    browser_at,
    link,
    linked,
    settings,
)
from tests.support.registration.real_provider import running_provider
from tests.support.registration.registration_world import PASSWORD, Registration, running
from tests.support.waiting import until


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    with running_provider() as started:
        yield started


@pytest.fixture
async def registration(make_database: MakeDatabase, issuer: str) -> AsyncIterator[Registration]:
    async with running(await make_database("registration"), **settings(issuer)) as started:
        yield started


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
