"""Staff who sign in, what their roles open, and keys that are told once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from urllib.parse import urlsplit

import asyncpg
import httpx
import pytest

from daihoi.local.servers.postgres import PostgresServer
from services.registration.app import SecretMissing, create_app
from services.registration.usecases.access.keys.load_keyring import KeysNotPublished
from services.registration.usecases.access.keys.publish_keys import KeyNumberTaken
from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import (
    PASSWORD,
    Registration,
    client_of,
    person,
    publish,
    running,
    settings_for,
)
from tests.support.serving import serving
from tests.support.waiting import until


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_wrong_password_and_an_unknown_name_get_the_same_answer(registration: Registration) -> None:
    details = set()
    for name in ("organizer", "nobody"):
        answer = await registration.http.post("/sessions", json={"username": name, "password": "sai mật khẩu"})
        assert answer.status_code == 401
        details.add(answer.json()["detail"])
    assert len(details) == 1


async def test_signing_out_ends_the_session_everywhere_and_is_told_once(registration: Registration) -> None:
    async with aclosing(await registration.sign_in("organizer")) as http:
        assert (await http.get("/me")).json()["roles"] == ["ORGANIZER"]
        assert (await http.delete("/sessions/current")).status_code == 204
        refused = await http.get("/me")
        assert (refused.status_code, refused.json()["code"]) == (401, "signed_out")
        assert len(await registration.said("registration.access.session_ended.v1")) == 1


async def test_a_cookie_alone_changes_nothing_without_the_header_of_our_own_page(registration: Registration) -> None:
    async with client_of(registration.app) as browser:
        await browser.post("/sessions", json={"username": "organizer", "password": PASSWORD})
        assert (await browser.get("/me")).status_code == 200
        assert (await browser.delete("/sessions/current")).status_code == 403
        own = {"X-Daihoi": "1", "Origin": "https://testserver"}
        assert (await browser.delete("/sessions/current", headers=own)).status_code == 204


async def test_a_registrar_sees_their_own_unit_only(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2, unit_code="SYT", unit_name="Sở Y tế"))
    theirs, other = [await registration.delegate(congress, code) for code in ("GL-0002", "GL-0001")]
    async with aclosing(await registration.staff("syt", "UNIT_REGISTRAR", unit_code="SYT")) as http:
        listed = (await http.get(f"/congresses/{congress}/delegates", params={"unit": "BK-BB"})).json()
        assert [one["delegate_code"] for one in listed["items"]] == ["GL-0002"]
        assert (await http.get(f"/delegates/{other['delegate_id']}")).status_code == 403
        assert (await http.patch(f"/delegates/{other['delegate_id']}", json={"version": 1})).status_code == 403
        edit = {"version": theirs["version"], "position": "Giám đốc"}
        assert (await http.patch(f"/delegates/{theirs['delegate_id']}", json=edit)).status_code == 200
        assert (await http.get(f"/congresses/{congress}/badges")).status_code == 403
        overview = (await http.get(f"/congresses/{congress}/overview")).json()
        for counts in (overview["by_unit"], overview["left_by_unit"]):
            assert [one["unit_code"] for one in counts] == ["SYT"]


async def test_nobody_comes_in_without_signing_in(registration: Registration) -> None:
    async with client_of(registration.app) as http:
        for path in ("/congresses", "/me"):
            assert (await http.get(path)).status_code == 401
        assert (await http.get("/levels")).status_code == 200


async def test_keys_and_the_first_account_are_made_once_however_often_the_api_starts(
    registration: Registration,
) -> None:
    async with running(registration.dsn) as again:
        assert len(await again.said("registration.access.key_published.v1")) == 2
        assert await again.conn.fetchval("SELECT count(*) FROM accounts") == 1


async def test_other_secrets_than_those_of_the_database_serve_nobody(
    registration: Registration, caplog: pytest.LogCaptureFixture
) -> None:
    other = create_app(settings_for(registration.dsn, qr_signing_seed="44" * 32))
    async with other.router.lifespan_context(other), client_of(other) as http:
        assert (await http.get("/levels")).status_code == 503
    assert KeysNotPublished.__name__ in caplog.text
    with pytest.raises(KeyNumberTaken, match="put the right secrets back"):
        await publish(registration.dsn, qr_signing_seed="44" * 32)


async def test_without_its_secrets_the_api_does_not_start() -> None:
    with pytest.raises(SecretMissing, match="personal_data_key"):
        create_app(settings_for("postgresql://nowhere/x", personal_data_key=None))


async def test_the_api_starts_without_postgresql_and_works_once_it_is_there(
    make_database: MakeDatabase, postgres_server: PostgresServer
) -> None:
    dsn = await make_database("registration")
    await publish(dsn)
    name = urlsplit(dsn).path[1:]
    hidden = f"{name}_later"
    admin = await asyncpg.connect(postgres_server.dsn())
    await admin.execute(f"ALTER DATABASE {name} RENAME TO {hidden}")
    try:
        async with serving(create_app(settings_for(dsn))) as base, httpx.AsyncClient(base_url=base) as http:
            assert (await http.get("/api/registration/health/live")).status_code == 200
            assert (await http.get("/api/registration/v1/levels")).status_code == 503
            await admin.execute(f"ALTER DATABASE {hidden} RENAME TO {name}")

            async def ready() -> bool:
                return (await http.get("/api/registration/health/ready")).status_code == 200

            await until(ready)
            body = {"username": "organizer", "password": PASSWORD}
            assert (await http.post("/api/registration/v1/sessions", json=body)).status_code == 201
    finally:
        await admin.close()


async def test_two_processes_that_start_at_once_tell_each_key_once(make_database: MakeDatabase) -> None:
    dsn = await make_database("registration")
    await asyncio.gather(publish(dsn), publish(dsn))
    async with running(dsn) as registration:
        assert len(await registration.said("registration.access.key_published.v1")) == 2
