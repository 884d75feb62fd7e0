"""The three real APIs, each served over a database with a small congress, for tests that send whatever they like."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import uuid4

from chassis.access.principal import Principal
from chassis.access.staff_tokens import issue_staff_token
from services.checkin.app import create_app as checkin_app
from services.checkin.settings import CheckinSettings
from services.honors.app import create_app as honors_app
from services.honors.settings import HonorsSettings
from services.registration.app import create_app as registration_app
from tests.support.checkin import checkin_words, checkin_world
from tests.support.congress.openapi_requests import documented
from tests.support.honors import honors_people, honors_world
from tests.support.honors.honors_rows import roll_row
from tests.support.registration import registration_world
from tests.support.serving import serving

NOBODY: Mapping[str, str] = {}


@dataclass(frozen=True)
class ServedApi:
    """`origin` is where it answers, `document` its OpenAPI; `callers` are headers, `known` real ids by parameter."""

    origin: str
    document: dict[str, Any]
    callers: Sequence[Mapping[str, str]]
    known: Mapping[str, Sequence[str]]


@asynccontextmanager
async def registration(dsn: str) -> AsyncIterator[ServedApi]:
    async with registration_world.running(dsn) as world:
        congress = await world.found(public_address="https://dai-hoi.example.vn")
        await world.bring(congress, *(registration_world.person(n) for n in range(1, 4)))
        await world.issue(congress)
        ids = [(await world.delegate(congress, f"GL-{n:04d}"))["delegate_id"] for n in range(1, 4)]
        keyring = world.app.state.keyring

        def staff(*roles: str, unit: str | None = None) -> dict[str, str]:
            who = Principal(
                subject=str(uuid4()), name="Giả Lập", roles=frozenset(roles), unit_code=unit, session_id=uuid4()
            )
            token = issue_staff_token(keyring.token_key, keyring.token_key_number, who, timedelta(hours=2))
            return {"authorization": f"Bearer {token}"}

        app = registration_app(registration_world.settings_for(dsn))
        async with serving(app) as origin:
            yield ServedApi(
                origin,
                documented("registration"),
                (staff("ORGANIZER", "REVIEWER"), staff("UNIT_REGISTRAR", unit=registration_world.UNIT), NOBODY),
                {"congress_id": [str(congress)], "delegate_id": ids},
            )


@asynccontextmanager
async def checkin(dsn: str) -> AsyncIterator[ServedApi]:
    async with checkin_world.open_world(dsn) as world:
        people = [checkin_words.delegate(world.congress, n) for n in range(1, 4)]
        await world.hear(*people)
        gate, desk = await world.device(), await world.device("Bàn đón", "GATE_SUPERVISOR", "DESK")
        kiosk, venue = await world.device(role="KIOSK"), await world.device(role="VENUE")
        scans = [checkin_words.scan(checkin_words.code(world.congress, one.credentials[0])) for one in people]
        for one in scans:
            assert (await gate.post("/scans", one)).status_code == 200
        app = checkin_app(CheckinSettings(database_url=dsn, public_origin="https://door.test", tls="acme"))
        async with serving(app) as origin:
            yield ServedApi(
                origin,
                documented("checkin"),
                (world.staff("ORGANIZER"), gate.headers, desk.headers, kiosk.headers, venue.headers, NOBODY),
                {
                    "congress_id": [str(world.congress.congress_id)],
                    "session_id": [str(world.congress.sessions[0].session_id)],
                    "delegate_id": [str(one.delegate_id) for one in people],
                    "scan_id": [one["scan_id"] for one in scans],
                    "gate_id": [gate.gate_id, desk.gate_id],
                },
            )


@asynccontextmanager
async def honors(dsn: str) -> AsyncIterator[ServedApi]:
    async with honors_world.open_world(dsn) as world:
        await world.hear(*(honors_people.delegate(world.congress, n) for n in range(1, 4)))
        await world.load([roll_row(1, "Tập thể"), roll_row(2, "Tập thể"), roll_row(1)])
        entries = [one["entry_id"] for one in (await world.roll())["entries"]]
        app = honors_app(HonorsSettings(database_url=dsn, public_origin="https://stage.test"))
        screen = await world.screen()
        (paired,) = await world.screens()
        told = await world.http.post(
            f"{world.here}/webhooks", json={"url": "https://nhan.example.vn/tin"}, headers=world.staff("ORGANIZER")
        )
        async with serving(app) as origin:
            yield ServedApi(
                origin,
                documented("honors"),
                (world.staff("ORGANIZER", "STAGE", "HONORS_EDITOR", "HONORS_APPROVER"), screen, NOBODY),
                {
                    "congress_id": [str(world.congress.congress_id)],
                    "entry_id": entries,
                    "screen_id": [paired["screen_id"]],
                    "role": ["SCREEN"],
                    "webhook_id": [told.json()["webhook_id"]],
                },
            )


SERVED: Mapping[str, Any] = {"registration": registration, "checkin": checkin, "honors": honors}


def served(service: str, dsn: str) -> AbstractAsyncContextManager[ServedApi]:
    """Serve one of the three over its database."""
    opened: AbstractAsyncContextManager[ServedApi] = SERVED[service](dsn)
    return opened
