"""What was stolen is played as in the runbook: after one command nothing of the thief's works anywhere, everybody else goes on."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import httpx
import pytest
from typer.testing import CliRunner

from daihoi.cli import app
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient, RequestRefused
from services.registration.asking import NothingDone
from services.registration.usecases.access.keys import remark_numbers, renew_pass_links
from services.registration.usecases.access.keys.vault import PersonalDataVault
from tests.support.checkin.opened_roster import opened as opened_list
from tests.support.congress.after_a_theft import (
    Lines,
    goes_on,
    held,
    is_over,
    lines_of,
    others_go_on,
    reads,
    typed,
)
from tests.support.congress.little_congress import LittleCongress
from tests.support.congress.one_sign_in import OneSignIn
from tests.support.congress.others_secrets import others_secrets_are_worth_nothing, sealed
from tests.support.congress.thief import A_SESSION, Copy, decoded, read_tables
from tests.support.waiting import until

PASSWORD = "cầu vồng ngựa thồ 7731"
WITHIN = 5.0
"""Seconds after the command in which nothing of the thief's may work any more (issue 12, "Bad input")."""


@pytest.fixture(autouse=True)
def this_installation(stack: LocalStack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DAIHOI_HOME", str(stack.home.path))


async def account(congress: LittleCongress, username: str) -> str:
    """Open an account for an organiser who has chosen `PASSWORD`; give its name."""
    organizer = congress.organizer
    wanted = {"username": username, "display_name": "Vi Thử Bị Trộm", "roles": ["ORGANIZER"]}
    given = await organizer.call("POST", "/registration/v1/accounts", json=wanted)
    async with signed_in(organizer, username, given["password"]) as newcomer:
        words = {"old_password": given["password"], "new_password": PASSWORD}
        await newcomer.call("PUT", "/registration/v1/me/password", json=words)
    return username


@asynccontextmanager
async def signed_in(near: CongressClient, username: str, password: str) -> AsyncIterator[CongressClient]:
    async with CongressClient(near.origin, near.ca_file) as nobody:
        body = {"username": username, "password": password}
        token = (await nobody.call("POST", "/registration/v1/sessions", json=body))["token"]
    async with CongressClient(near.origin, near.ca_file, token) as client:
        yield client


async def shut_out(client: CongressClient, congress: LittleCongress, lines: Lines = ()) -> None:
    async def nowhere() -> bool:
        return await reads(client, congress) == [401, 401, 401] and is_over(lines)

    await until(nowhere, "the thief gets in nowhere, and pages left open show nothing more", seconds=WITHIN)


async def test_a_stolen_token_is_dead_everywhere_and_its_owner_signs_in_again(congress: LittleCongress) -> None:
    name, other = await account(congress, "bi-trom-phien"), await account(congress, "khong-bi-trom")
    async with (
        signed_in(congress.organizer, name, PASSWORD) as thief,
        signed_in(congress.organizer, other, PASSWORD) as colleague,
        held(thief, *lines_of(congress)) as followed,
        held(colleague, *lines_of(congress)) as beside,
    ):
        assert await reads(thief, congress) == [200, 200, 200]
        await typed("stolen", "token", name)
        await shut_out(thief, congress, followed)
        await others_go_on(congress, colleague)
        assert goes_on(beside)
        async with signed_in(congress.organizer, name, PASSWORD) as owner:
            assert await reads(owner, congress) == [200, 200, 200]
        assert await reads(thief, congress) == [401, 401, 401]


async def test_a_stolen_password_opens_nothing_and_a_new_one_is_handed_over(congress: LittleCongress) -> None:
    name = await account(congress, "bi-lo-mat-khau")
    async with (
        signed_in(congress.organizer, name, PASSWORD) as thief,
        held(thief, *lines_of(congress)) as followed,
    ):
        said = await typed("stolen", "password", name)
        await shut_out(thief, congress, followed)
    with pytest.raises(RequestRefused, match=" 401 "):
        async with signed_in(congress.organizer, name, PASSWORD):
            pass
    await others_go_on(congress)
    fresh = next(line for line in said.splitlines() if "mật khẩu dùng một lần" in line).split(": ")[1].strip()
    async with signed_in(congress.organizer, name, fresh) as owner:
        assert await reads(owner, congress) != [200, 200, 200], "it opens nothing but its own change"


async def test_a_stolen_device_is_refused_and_the_one_beside_it_goes_on(
    congress: LittleCongress, stack: LocalStack
) -> None:
    gate_id = await congress.organizer.add_gate(congress.congress_id, "Cửa B", "GATE")
    async with await congress.organizer.pair_device(congress.congress_id, gate_id, "Máy bị trộm") as thief:
        assert (await thief.http.get("/api/checkin/v1/roster/sealed")).status_code == 200
        await typed("stolen", "device", "máy bị trộm")

        async def refused() -> bool:
            answers = [
                await thief.http.get("/api/checkin/v1/roster/sealed"),
                await thief.http.get("/api/checkin/v1/device"),
                await scanned(thief, congress),
            ]
            return {answer.status_code for answer in answers} == {401}

        await until(refused, "the device gets nothing", seconds=WITHIN)
    await others_go_on(congress)
    unclear = await asyncio.to_thread(CliRunner().invoke, app, ["stolen", "device", "máy bị trộm"])
    assert isinstance(unclear.exception, RuntimeError), "it is shut out already: nobody else is, by mistake"


@pytest.mark.parametrize(("role", "asks"), [("STAGE", "stage"), ("SCREEN", "board")])
async def test_a_stolen_console_or_screen_of_the_stage_sees_and_says_nothing_and_the_one_beside_it_goes_on(
    congress: LittleCongress, role: str, asks: str
) -> None:
    of = f"/api/honors/v1/congresses/{congress.congress_id}"
    pair = congress.organizer.pair_screen
    async with (
        await pair(congress.congress_id, "Máy sân khấu bị trộm", role) as thief,
        await pair(congress.congress_id, "Máy sân khấu bên cạnh", role) as beside,
        held(thief, f"{of.removeprefix('/api')}/{asks}/live") as followed,
        held(beside, f"{of.removeprefix('/api')}/{asks}/live") as others,
    ):
        for one in (thief, beside):
            assert (await one.http.get(f"{of}/{asks}")).status_code == 200
        await typed("stolen", "device", "máy sân khấu bị trộm")
        black = {"command_id": str(uuid4()), "card": "BLACK"}

        async def refused() -> bool:
            answers = [await thief.http.get(f"{of}/{asks}"), await thief.http.post(f"{of}/cards", json=black)]
            return {answer.status_code for answer in answers} == {401} and is_over(followed)

        await until(refused, "it sees nothing and shows nothing", seconds=WITHIN)
        assert goes_on(others)
        assert (await beside.http.get(f"{of}/{asks}")).status_code == 200
    await others_go_on(congress)


async def test_a_stolen_disk_makes_no_session_no_link_and_no_badge_while_the_gate_and_who_knows_a_password_go_on(
    congress: LittleCongress, stack: LocalStack, sign_in: OneSignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (remark_numbers, renew_pass_links):
        monkeypatch.setattr(module, "PATIENCE", 2.5)  # processes look every two seconds
    secrets = stack.home.secrets_dir("registration")
    copied = {file.name: file.read_text() for file in secrets.iterdir() if file.is_file()}
    conn = await asyncpg.connect(stack.service_dsn("registration"))
    try:
        session = await conn.fetchrow(A_SESSION)
        numbers = {row["public_key"]: row["key_number"] for row in await conn.fetch("SELECT * FROM signing_keys")}
    finally:
        await conn.close()
    assert session
    guest, coming = congress.badge("guest"), congress.badge("individual")
    await congress.organizer.pair_device(congress.congress_id, await a_gate(congress, "Cửa D"), "Màn cửa", role="VENUE")
    receiver = {"url": "https://receiver.example/told"}
    await congress.organizer.call("POST", f"/honors/v1/congresses/{congress.congress_id}/webhooks", json=receiver)
    before = {one.delegate_code: one for one in await congress.organizer.badges(congress.congress_id)}
    digits = before[guest.delegate_code].short_code
    read = await read_tables(stack.service_dsn, congress.congress_id)
    assert opened_list(await sealed(congress), read.list_key), "who has the tables reads what lies on scanners"
    thief = Copy(copied, numbers)
    link = PersonalDataVault(copied["personal_data_key"]).pass_secret(decoded(guest.code).credential_id)
    async with CongressClient(stack.origin, stack.ca_file, thief.session(session)) as forged:
        assert await reads(forged, congress) == [200, 200, 200], "who has the key makes a session for anybody"
        assert await opened(congress, link) == 200
        assert thief.badge(guest.code) == guest.code, "and every badge"

        refused_by_hand = await asyncio.to_thread(CliRunner().invoke, app, ["stolen", "disk", "--badges"], input="n\n")
        assert isinstance(refused_by_hand.exception, NothingDone)
        assert "→" not in refused_by_hand.output
        assert {file.name: file.read_text() for file in secrets.iterdir() if file.is_file()} == copied
        assert await read_tables(stack.service_dsn, congress.congress_id) == read, "the other services' secrets neither"
        assert await reads(forged, congress) == [200, 200, 200]

        said = await typed("stolen", "disk", "--badges", "--yes")

        await shut_out(forged, congress)
        again = thief.session(session)
    async with CongressClient(stack.origin, stack.ca_file, again) as forged:
        assert await reads(forged, congress) == [401, 401, 401]
    assert await opened(congress, link) == 404

    await others_secrets_are_worth_nothing(congress, stack, read, said)

    async def refused() -> bool:
        return (await congress.gate.scan(thief.badge(guest.code))).verdict == "NOT_VALID"

    await until(refused, "the forged badge opens no door", seconds=WITHIN)
    typed_in = await congress.gate.scan(digits, method="SHORT_CODE")
    assert typed_in.verdict == "NOT_VALID", "nor do the 12 digits that lay in the tables"
    async with CongressClient(stack.origin, stack.ca_file, sign_in.again()) as organizer:
        assert await reads(organizer, congress) == [200, 200, 200], "the password holds"
        printed = {one.delegate_code: one for one in await organizer.badges(congress.congress_id)}
    for old in (guest, coming):
        fresh = printed[old.delegate_code]
        assert fresh.code != old.code
        assert fresh.short_code != before[old.delegate_code].short_code
        by_hand = old is coming
        text, method = (fresh.short_code, "SHORT_CODE") if by_hand else (fresh.code, "QR")
        answer = await congress.gate.scan(text, method=method)
        assert answer.verdict == "ADMITTED", "the device at the gate went on"


async def a_gate(congress: LittleCongress, name: str) -> UUID:
    return await congress.organizer.add_gate(congress.congress_id, name, "GATE")


async def opened(congress: LittleCongress, secret: str) -> int:
    return (await congress.gate.http.post("/api/registration/v1/passes", json={"secret": secret})).status_code


async def scanned(device: CongressClient, congress: LittleCongress) -> httpx.Response:
    body: dict[str, Any] = {"scan_id": "01890a5d-ac96-774b-bcce-b302099a8057", "text": congress.badge("guest").code}
    return await device.http.post("/api/checkin/v1/scans", json=body)
