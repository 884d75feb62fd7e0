"""What was stolen is played as in the runbook: after one command nothing of the thief's works anywhere, everybody else goes on."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner

from daihoi.cli import app
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient, RequestRefused
from tests.support.little_congress import LittleCongress
from tests.support.waiting import until

PASSWORD = "cầu vồng ngựa thồ 7731"
WITHIN = 5.0
"""Seconds after the command in which nothing of the thief's may work any more (issue 12, "Bad input")."""


@pytest.fixture(autouse=True)
def this_installation(stack: LocalStack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DAIHOI_HOME", str(stack.home.path))


async def typed(*words: str) -> str:
    """Give what the command says; it ends well."""
    done = await asyncio.to_thread(CliRunner().invoke, app, list(words), catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


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


async def reads(client: CongressClient, congress: LittleCongress) -> list[int]:
    """Give the answers of the three services to somebody who wants to see people."""
    congress_id = congress.congress_id
    paths = (
        f"/registration/v1/congresses/{congress_id}/delegates",
        f"/checkin/v1/congresses/{congress_id}/counts",
        f"/honors/v1/congresses/{congress_id}/roll",
    )
    return [(await client.http.get(f"/api{path}")).status_code for path in paths]


async def shut_out(client: CongressClient, congress: LittleCongress) -> None:
    async def nowhere() -> bool:
        return await reads(client, congress) == [401, 401, 401]

    await until(nowhere, "the thief gets in nowhere", seconds=WITHIN)


async def others_go_on(congress: LittleCongress, *clients: CongressClient) -> None:
    for client in (congress.organizer, *clients):
        assert await reads(client, congress) == [200, 200, 200]
    assert (await congress.gate.scan(congress.badge("guest").code)).verdict in ("ADMITTED", "ALREADY_CHECKED_IN")


async def test_a_stolen_token_is_dead_everywhere_and_its_owner_signs_in_again(congress: LittleCongress) -> None:
    name, other = await account(congress, "bi-trom-phien"), await account(congress, "khong-bi-trom")
    async with (
        signed_in(congress.organizer, name, PASSWORD) as thief,
        signed_in(congress.organizer, other, PASSWORD) as colleague,
    ):
        assert await reads(thief, congress) == [200, 200, 200]
        await typed("stolen", "token", name)
        await shut_out(thief, congress)
        await others_go_on(congress, colleague)
        async with signed_in(congress.organizer, name, PASSWORD) as owner:
            assert await reads(owner, congress) == [200, 200, 200]
        assert await reads(thief, congress) == [401, 401, 401]


async def test_a_stolen_password_opens_nothing_and_a_new_one_is_handed_over(congress: LittleCongress) -> None:
    name = await account(congress, "bi-lo-mat-khau")
    async with signed_in(congress.organizer, name, PASSWORD) as thief:
        said = await typed("stolen", "password", name)
        await shut_out(thief, congress)
    with pytest.raises(RequestRefused, match=" 401 "):
        async with signed_in(congress.organizer, name, PASSWORD):
            pass
    await others_go_on(congress)
    fresh = next(line for line in said.splitlines() if "password for one sign-in" in line).split(": ")[1].strip()
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


async def scanned(device: CongressClient, congress: LittleCongress) -> httpx.Response:
    body: dict[str, Any] = {"scan_id": "01890a5d-ac96-774b-bcce-b302099a8057", "text": congress.badge("guest").code}
    return await device.http.post("/api/checkin/v1/scans", json=body)
