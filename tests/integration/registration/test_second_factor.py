"""A second factor of one's own: each code opens once, a lost phone has recovery codes, and near the day who decides needs one."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import timedelta

import httpx
import pyotp
import pytest

from chassis import clock
from services.registration.domain.access.second_factor import Required, is_required
from tests.conftest import MakeDatabase
from tests.support.registration_world import PASSWORD, Registration, client_of, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def set_up(client: httpx.AsyncClient) -> tuple[str, list[str]]:
    """Give the secret and the recovery codes; `client` goes on in the session that begins then."""
    begun = await client.post("/me/second-factor")
    assert begun.status_code == 201, begun.text
    assert begun.json()["address"].startswith("otpauth://totp/")
    secret = begun.json()["secret"]
    confirmed = await client.put("/me/second-factor", json={"code": pyotp.TOTP(secret).now()})
    assert confirmed.status_code == 200, confirmed.text
    client.headers["authorization"] = f"Bearer {confirmed.json()['session']['token']}"
    return secret, confirmed.json()["recovery_codes"]


async def sign_in(registration: Registration, code: str | None = None) -> httpx.Response:
    body = {"username": "mc", "password": PASSWORD, "code": code}
    return await registration.http.post("/sessions", json=body)


def next_code(secret: str) -> str:
    """The code after the one of now: a phone whose clock runs a little ahead."""
    return pyotp.TOTP(secret).at(clock.real_now() + timedelta(seconds=30))


async def test_the_password_alone_opens_nothing_any_more_and_each_code_opens_once(registration: Registration) -> None:
    async with aclosing(await registration.staff("mc", "MC")) as client:
        secret, _ = await set_up(client)
        me = (await client.get("/me")).json()
        assert (me["roles"], me["second_factor"]) == (["MC"], True)
    asked = await sign_in(registration)
    assert (asked.status_code, asked.json()["code"]) == (401, "second_factor")
    wrong = await sign_in(registration, "000000")
    assert (wrong.status_code, wrong.json()["code"]) == (401, "second_factor")
    code = next_code(secret)
    assert (await sign_in(registration, f"{code[:3]} {code[3:]}")).status_code == 201
    assert (await sign_in(registration, code)).status_code == 401, "it was used"
    kept = str(await registration.conn.fetch("SELECT * FROM accounts"))
    assert secret not in kept


async def test_where_the_phone_is_lost_each_recovery_code_opens_once(registration: Registration) -> None:
    async with aclosing(await registration.staff("mc", "MC")) as client:
        _, codes = await set_up(client)
        assert len(set(codes)) == 10
        assert (await client.post("/me/second-factor")).status_code == 409
    assert (await sign_in(registration, codes[0].upper().replace("-", " "))).status_code == 201
    assert (await sign_in(registration, codes[0])).status_code == 401
    assert (await sign_in(registration, codes[1])).status_code == 201


async def test_it_is_given_up_by_a_code_and_by_the_organisers_with_the_password(registration: Registration) -> None:
    async with aclosing(await registration.staff("mc", "MC")) as client:
        _, codes = await set_up(client)
        assert (await client.post("/me/second-factor/removal", json={"code": "000000"})).status_code == 401
        assert (await client.post("/me/second-factor/removal", json={"code": codes[0]})).status_code == 204
        assert (await sign_in(registration)).status_code == 201
        await set_up(client)
        account = (await client.get("/me")).json()["subject"]
    given = (await registration.http.post(f"/accounts/{account}/one-time-passwords")).json()
    body = {"username": "mc", "password": given["password"]}
    assert (await registration.http.post("/sessions", json=body)).status_code == 201


async def test_whoever_gives_it_up_stays_and_every_other_session_of_theirs_ends(registration: Registration) -> None:
    async with aclosing(await registration.staff("mc", "MC")) as client:
        _, codes = await set_up(client)
        other = await sign_in(registration, codes[1])
        elsewhere = {"authorization": f"Bearer {other.json()['token']}"}
        assert (await registration.http.get("/me", headers=elsewhere)).status_code == 200
        assert (await client.post("/me/second-factor/removal", json={"code": codes[0]})).status_code == 204
        assert (await client.get("/me")).status_code == 200
        assert (await registration.http.get("/me", headers=elsewhere)).json()["code"] == "signed_out"


async def test_where_it_is_required_a_session_opens_nothing_but_its_setting_up(make_database: MakeDatabase) -> None:
    dsn = await make_database("registration")
    async with running(dsn, second_factor="always") as strict, client_of(strict.app) as client:
        begun = await client.post("/sessions", json={"username": "organizer", "password": PASSWORD})
        client.cookies.clear()
        client.headers["authorization"] = f"Bearer {begun.json()['token']}"
        me = (await client.get("/me")).json()
        assert (me["roles"], me["must_set_second_factor"], me["must_change_password"]) == ([], True, False)
        assert (await client.get("/accounts")).status_code == 403
        await set_up(client)
        assert (await client.get("/accounts")).status_code == 200


@pytest.mark.parametrize(
    ("required", "role", "days", "expected"),
    [
        (Required.NEVER, "ORGANIZER", 1, False),
        (Required.NEAR, "ORGANIZER", 6, True),
        (Required.NEAR, "ORGANIZER", 8, False),
        (Required.NEAR, "ORGANIZER", -2, False),
        (Required.NEAR, "MC", 1, False),
        (Required.ALWAYS, "REVIEWER", 300, True),
    ],
)
def test_who_decides_needs_one_from_a_week_before_the_day(
    required: Required, role: str, days: int, expected: bool
) -> None:
    now = clock.real_now()
    assert is_required(required, [role], [now + timedelta(days=days)], now) is expected


async def test_whoever_knows_the_password_does_not_guess_codes_for_days_and_a_stranger_uses_up_no_tries(
    registration: Registration,
) -> None:
    async with aclosing(await registration.staff("mc", "MC")) as client:
        secret, codes = await set_up(client)
        for _ in range(6):
            body = {"username": "mc", "password": "khong phai mat khau", "code": "123456"}
            assert (await registration.http.post("/sessions", json=body)).status_code == 401
        await registration.conn.execute("DELETE FROM tries WHERE scope LIKE 'sign-in%'")
        wrong = [(await sign_in(registration, f"00000{n}")).status_code for n in range(5)]
        wrong += [
            (await client.post("/me/second-factor/removal", json={"code": f"00001{n}"})).status_code for n in range(5)
        ]
        assert wrong == [401] * 10
        refused = await sign_in(registration, next_code(secret))
        assert (refused.status_code, "vào giờ sau" in refused.json()["detail"]) == (429, True)
        assert (await client.post("/me/second-factor/removal", json={"code": codes[0]})).status_code == 429
        await registration.conn.execute("UPDATE tries SET minute = minute - interval '1 hour'")
        assert (await sign_in(registration, next_code(secret))).status_code == 201
        left = await registration.conn.fetchval(
            "SELECT sum(count)::int FROM tries WHERE scope = 'second-factor-code' AND minute > now() - interval '1 hour'"
        )
        assert left == 0
