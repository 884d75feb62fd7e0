"""A second factor of one's own: each code opens once, a lost phone has recovery codes, and near the day who decides needs one."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import timedelta
from hashlib import sha256
from uuid import UUID

import httpx
import pyotp
import pytest
import yaml

from chassis import clock
from services.registration.domain.access.second_factor import Required, is_required, settled, step_of
from services.registration.usecases.access.second_factor import check_second_factor, confirm_second_factor
from services.registration.usecases.access.second_factor.salt_old_codes import salt_old_codes
from tests.conftest import ROOT, MakeDatabase
from tests.support.registration.registration_world import PASSWORD, Registration, client_of, running

SHOWN = {"password": PASSWORD}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


class Hand:
    """Our clock, by 30 seconds; it stands still until a test moves it."""

    def __init__(self) -> None:
        self.step = step_of(clock.real_now())


@pytest.fixture(autouse=True)
def hand(monkeypatch: pytest.MonkeyPatch) -> Hand:
    standing = Hand()
    for module in (check_second_factor, confirm_second_factor):
        monkeypatch.setattr(module, "step_of", lambda now: standing.step)
    return standing


async def set_up(client: httpx.AsyncClient, hand: Hand) -> tuple[str, list[str]]:
    """Give the secret and the recovery codes; `client` goes on in the session that begins then, thirty seconds later."""
    begun = await client.post("/me/second-factor", json=SHOWN)
    assert begun.status_code == 201, begun.text
    assert begun.json()["address"].startswith("otpauth://totp/")
    secret = begun.json()["secret"]
    confirmed = await client.put("/me/second-factor", json={"code": code_at(secret, hand.step)})
    assert confirmed.status_code == 200, confirmed.text
    client.headers["authorization"] = f"Bearer {confirmed.json()['session']['token']}"
    hand.step += 1
    return secret, confirmed.json()["recovery_codes"]


async def sign_in(registration: Registration, code: str | None = None) -> httpx.Response:
    body = {"username": "mc", "password": PASSWORD, "code": code}
    return await registration.http.post("/sessions", json=body)


def code_at(secret: str, step: int) -> str:
    return pyotp.HOTP(secret).at(step)


async def test_the_password_alone_opens_nothing_any_more_and_each_code_opens_once(
    registration: Registration, hand: Hand
) -> None:
    async with aclosing(await registration.staff("mc", "MC")) as client:
        secret, _ = await set_up(client, hand)
        me = (await client.get("/me")).json()
        assert (me["roles"], me["second_factor"]) == (["MC"], True)
    asked = await sign_in(registration)
    assert (asked.status_code, asked.json()["code"]) == (401, "second_factor")
    assert await registration.security_told() == ["security.code_asked"], "half of a sign-in is no failure"
    wrong = await sign_in(registration, "000000")
    assert (wrong.status_code, wrong.json()["code"]) == (401, "second_factor")
    code = code_at(secret, hand.step)
    assert (await sign_in(registration, f"{code[:3]} {code[3:]}")).status_code == 201
    assert (await sign_in(registration, code)).status_code == 401, "it was used"
    kept = str(await registration.conn.fetch("SELECT * FROM accounts"))
    assert secret not in kept


async def test_where_the_phone_is_lost_each_recovery_code_opens_once(registration: Registration, hand: Hand) -> None:
    async with aclosing(await registration.staff("mc", "MC")) as client:
        _, codes = await set_up(client, hand)
        assert len(set(codes)) == 10
        assert (await client.post("/me/second-factor", json=SHOWN)).status_code == 409
    assert (await sign_in(registration, codes[0].upper().replace("-", " "))).status_code == 201
    assert (await sign_in(registration, codes[0])).status_code == 401
    assert (await sign_in(registration, codes[1])).status_code == 201


async def test_an_open_session_alone_neither_sets_it_up_nor_gives_it_up(registration: Registration, hand: Hand) -> None:
    async with aclosing(await registration.staff("mc", "MC")) as client:
        wrong = {"password": "khong phai mat khau nay"}
        assert (await client.post("/me/second-factor", json=wrong)).status_code == 422
        _, codes = await set_up(client, hand)
        removal = "/me/second-factor/removal"
        assert (await client.post(removal, json={**wrong, "code": codes[0]})).status_code == 422
        assert (await client.post(removal, json={**SHOWN, "code": "000000"})).status_code == 401
        assert (await client.post(removal, json={**SHOWN, "code": codes[0]})).status_code == 204
        assert (await sign_in(registration)).status_code == 201


async def test_a_new_password_and_a_lost_phone_are_two_acts_of_the_organisers(
    registration: Registration, hand: Hand
) -> None:
    async with aclosing(await registration.staff("mc", "MC")) as client:
        await set_up(client, hand)
        account = (await client.get("/me")).json()["subject"]
    given = (await registration.http.post(f"/accounts/{account}/one-time-passwords")).json()
    body = {"username": "mc", "password": given["password"]}
    still = await registration.http.post("/sessions", json=body)
    assert (still.status_code, still.json()["code"]) == (401, "second_factor")
    listed = {one["username"]: one["second_factor"] for one in (await registration.http.get("/accounts")).json()}
    assert listed == {"mc": True, "organizer": False}
    assert (await registration.http.delete(f"/accounts/{account}/second-factor")).status_code == 204
    assert (await registration.http.post("/sessions", json=body)).status_code == 201
    own = (await registration.http.get("/me")).json()["subject"]
    assert (await registration.http.delete(f"/accounts/{own}/second-factor")).status_code == 409


async def test_a_code_holds_its_own_thirty_seconds(registration: Registration, hand: Hand) -> None:
    async with aclosing(await registration.staff("mc", "MC")) as client:
        secret, _ = await set_up(client, hand)
    hand.step += 3
    for wrong in (-1, 1, -4, 12):
        assert (await sign_in(registration, code_at(secret, hand.step + wrong))).status_code == 401, wrong
    assert (await sign_in(registration, code_at(secret, hand.step))).status_code == 201


async def test_a_phone_whose_clock_moved_is_followed_by_the_second_code_that_shows_it(
    registration: Registration, hand: Hand
) -> None:
    async with aclosing(await registration.staff("mc", "MC")) as client:
        secret, _ = await set_up(client, hand)
    ahead = 3
    first = code_at(secret, hand.step + ahead)
    assert [(await sign_in(registration, first)).status_code for _ in range(2)] == [401, 401], "one code shows nothing"
    hand.step += 1
    assert (await sign_in(registration, code_at(secret, hand.step + ahead))).status_code == 201
    hand.step += 1
    assert (await sign_in(registration, code_at(secret, hand.step))).status_code == 401
    assert (await sign_in(registration, code_at(secret, hand.step + ahead))).status_code == 201


async def test_recovery_codes_are_kept_salted_and_those_of_older_releases_still_open(
    registration: Registration, hand: Hand
) -> None:
    async with aclosing(await registration.staff("mc", "MC")) as client:
        _, codes = await set_up(client, hand)
        account = (await client.get("/me")).json()["subject"]
    quick = sha256(codes[0].replace("-", "").encode()).digest()
    kept = await registration.conn.fetch("SELECT code_hash, salt FROM recovery_codes")
    assert quick not in [row["code_hash"] for row in kept]
    assert {len(row["salt"]) for row in kept} == {16}
    await registration.conn.execute("DELETE FROM recovery_codes")
    old = "INSERT INTO recovery_codes (account_id, code_hash) VALUES ($1, $2)"
    await registration.conn.execute(old, UUID(account), quick)
    assert (await sign_in(registration, codes[0])).status_code == 401
    async with registration.app.state.db.transaction() as conn:
        assert await salt_old_codes(conn) == 1
    assert (await sign_in(registration, codes[0])).status_code == 201
    assert (await sign_in(registration, codes[0])).status_code == 401, "it was used"


async def test_whoever_gives_it_up_stays_and_every_other_session_of_theirs_ends(
    registration: Registration, hand: Hand
) -> None:
    async with aclosing(await registration.staff("mc", "MC")) as client:
        _, codes = await set_up(client, hand)
        other = await sign_in(registration, codes[1])
        elsewhere = {"authorization": f"Bearer {other.json()['token']}"}
        assert (await registration.http.get("/me", headers=elsewhere)).status_code == 200
        assert (await client.post("/me/second-factor/removal", json={**SHOWN, "code": codes[0]})).status_code == 204
        assert (await client.get("/me")).status_code == 200
        assert (await registration.http.get("/me", headers=elsewhere)).json()["code"] == "signed_out"


async def test_where_it_is_required_a_session_opens_nothing_but_its_setting_up(
    make_database: MakeDatabase, hand: Hand
) -> None:
    dsn = await make_database("registration")
    async with running(dsn, second_factor="always") as strict, client_of(strict.app) as client:
        begun = await client.post("/sessions", json={"username": "organizer", "password": PASSWORD})
        client.cookies.clear()
        client.headers["authorization"] = f"Bearer {begun.json()['token']}"
        me = (await client.get("/me")).json()
        assert (me["roles"], me["must_set_second_factor"], me["must_change_password"]) == ([], True, False)
        assert (await client.get("/accounts")).status_code == 403
        await set_up(client, hand)
        assert (await client.get("/accounts")).status_code == 200


def test_where_the_whole_world_may_try_the_server_asks_who_decides_for_it_always_and_else_near_the_day() -> None:
    assert settled(Required.SERVER, public_name=True) is Required.ALWAYS
    assert settled(Required.SERVER, public_name=False) is Required.NEAR
    assert {settled(one, public_name=True) for one in Required} == {*Required} - {Required.SERVER}
    said = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"]["registration-api"]["environment"]
    assert said["DAIHOI_SECOND_FACTOR"] == "${DAIHOI_SECOND_FACTOR:-server}"
    assert said["DAIHOI_TLS"] == "${DAIHOI_TLS:-internal}"


@pytest.mark.parametrize(
    ("required", "role", "days", "expected"),
    [
        (Required.NEVER, "ORGANIZER", 1, False),
        (Required.NEAR, "ORGANIZER", 6, True),
        (Required.NEAR, "ORGANIZER", 8, False),
        (Required.NEAR, "ORGANIZER", -2, False),
        (Required.NEAR, "MC", 1, False),
        (Required.ALWAYS, "REVIEWER", 300, True),
        (Required.ALWAYS, "UNIT_REGISTRAR", 1, False),
        (Required.EVERYBODY, "UNIT_REGISTRAR", 300, True),
    ],
)
def test_who_decides_needs_one_from_a_week_before_the_day(
    required: Required, role: str, days: int, expected: bool
) -> None:
    now = clock.real_now()
    assert is_required(required, [role], [now + timedelta(days=days)], now) is expected


async def test_whoever_knows_the_password_does_not_guess_codes_for_days_and_a_stranger_uses_up_no_tries(
    registration: Registration, hand: Hand
) -> None:
    async with aclosing(await registration.staff("mc", "MC")) as client:
        secret, codes = await set_up(client, hand)
        for _ in range(6):
            body = {"username": "mc", "password": "khong phai mat khau", "code": "123456"}
            assert (await registration.http.post("/sessions", json=body)).status_code == 401
        await registration.conn.execute("DELETE FROM tries WHERE scope LIKE 'sign-in%'")
        wrong = [(await sign_in(registration, f"00000{n}")).status_code for n in range(5)]
        wrong += [
            (await client.post("/me/second-factor/removal", json={**SHOWN, "code": f"00001{n}"})).status_code
            for n in range(5)
        ]
        assert wrong == [401] * 10
        refused = await sign_in(registration, code_at(secret, hand.step))
        assert (refused.status_code, "vào giờ sau" in refused.json()["detail"]) == (429, True)
        assert (await client.post("/me/second-factor/removal", json={**SHOWN, "code": codes[0]})).status_code == 429
        await registration.conn.execute("UPDATE tries SET minute = minute - interval '1 hour'")
        assert (await sign_in(registration, code_at(secret, hand.step))).status_code == 201
        left = await registration.conn.fetchval(
            "SELECT sum(count)::int FROM tries WHERE scope = 'second-factor-code' AND minute > now() - interval '1 hour'"
        )
        assert left == 0
