"""A checkin with a congress, gates and devices, for its tests. Everybody here is made up."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
from fastapi import FastAPI

from chassis.access.principal import Principal
from chassis.access.signing import SigningKey
from chassis.access.staff_tokens import issue_staff_token
from chassis.storage.database import Database
from contracts.envelope import Event
from contracts.registration import CongressUpdated, KeyPurpose
from services.checkin.app import create_app
from services.checkin.settings import CheckinSettings
from services.checkin.worker import SUBSCRIPTIONS
from tests.support.checkin.checkin_words import QR_KEY, START, congress, iso, scan
from tests.support.checkin.opened_roster import opened
from tests.support.root_of_trust import pin, signed_key
from tests.support.waiting import until

TOKEN_KEY = SigningKey.from_seed("22" * 32)
HANDLERS = {each.event_class: each for each in SUBSCRIPTIONS}


_OPEN_FIRST_OF_THE_DAY = """
INSERT INTO session_doors (session_id, congress_id, open, changed_at)
SELECT session_id, congress_id, true, now() FROM known_sessions
WHERE congress_id = $1 AND NOT rehearsal AND (starts_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
ORDER BY (starts_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date DESC, place LIMIT 1
ON CONFLICT DO NOTHING
"""


@dataclass
class World:
    """One checkin API over one database; `hear` gives it events as the worker would."""

    db: Database
    app: FastAPI
    http: httpx.AsyncClient
    congresses: list[CongressUpdated] = field(default_factory=list)
    opens: bool = True
    """Whether somebody opens the doors as soon as a congress whose day has come is heard of."""

    @property
    def congress(self) -> CongressUpdated:
        return self.congresses[0]

    async def hear(self, *events: Event) -> None:
        """Give `events` to their handlers in one transaction, neighbours of a kind together."""
        async with self.db.transaction() as conn:
            for event in events:
                subscription = HANDLERS[type(event)]
                if subscription.many:
                    await subscription.many(conn, [event])
                else:
                    assert subscription.handler
                    await subscription.handler(conn, event)
                if self.opens and isinstance(event, CongressUpdated):
                    await conn.execute(_OPEN_FIRST_OF_THE_DAY, event.congress_id)

    async def hear_batch(self, events: Sequence[Event]) -> None:
        many = HANDLERS[type(events[0])].many
        assert many
        async with self.db.transaction() as conn:
            await many(conn, list(events))

    def staff(self, *roles: str) -> dict[str, str]:
        """Headers of somebody who signed in with registration."""
        who = Principal(subject=str(uuid4()), name="Ban Tổ chức", roles=frozenset(roles), session_id=uuid4())
        return {"authorization": f"Bearer {issue_staff_token(TOKEN_KEY, 9, who, timedelta(hours=1))}"}

    async def gate(self, name: str = "Cửa A", kind: str = "GATE") -> str:
        body = {"name": name, "kind": kind}
        path = f"/congresses/{self.congress.congress_id}/gates"
        made = await self.http.post(path, json=body, headers=self.staff("ORGANIZER"))
        assert made.status_code == 201, made.text
        return str(made.json()["gate_id"])

    async def device(self, gate_name: str = "Cửa A", role: str = "GATE_STEWARD", kind: str = "GATE") -> "Device":
        """Pair a device at that gate, through the API as a person would."""
        gate_id = await self.gate(gate_name, kind)
        offer = {
            "congress_id": str(self.congress.congress_id),
            "role": role,
            "name": f"Máy {gate_name}",
            "attributes": {"gate_id": gate_id},
        }
        offered = await self.http.post("/pairing-codes", json=offer, headers=self.staff("ORGANIZER"))
        assert offered.status_code == 201, offered.text
        paired = await self.http.post("/paired-clients", json={"code": offered.json()["code"]})
        assert paired.status_code == 201, paired.text
        self.http.cookies.clear()
        return Device(self, gate_id, paired.json()["token"], paired.json()["client"]["client_id"])

    async def counts(self) -> dict[str, Any]:
        """The live picture of the current session."""
        path = f"/congresses/{self.congress.congress_id}/counts"
        answer = await self.http.get(path, headers=self.staff("ORGANIZER"))
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def set_session(self, number: int, *, is_open: bool) -> str:
        """Open or close the doors of one session, as the organisers do who mean it; give its id."""
        session = self.congress.sessions[number].session_id
        path = f"/congresses/{self.congress.congress_id}/sessions/{session}"
        body = {"open": is_open, "over_real": True}
        answer = await self.http.put(path, json=body, headers=self.staff("ORGANIZER"))
        assert answer.status_code == 200, answer.text
        return str(session)

    async def conflicts(self) -> list[dict[str, Any]]:
        """What stands flagged, settled and undone too."""
        path = f"/congresses/{self.congress.congress_id}/conflicts"
        return list((await self.http.get(path, headers=self.staff("ORGANIZER"))).json())

    async def inside(self) -> set[str]:
        """Codes of the delegates who are present in any session."""
        rows = await self.table(
            "SELECT DISTINCT d.delegate_code FROM presence JOIN known_delegates d USING (delegate_id) WHERE present"
        )
        return {row["delegate_code"] for row in rows}

    async def said(self, event_class: type[Event]) -> list[Any]:
        """What stands in the outbox of that kind, in order."""
        async with self.db.connection() as conn:
            rows = await conn.fetch("SELECT headers, payload FROM outbox ORDER BY id")
        kinds = [(dict(row["headers"])["ce_type"], row["payload"]) for row in rows]
        return [event_class.model_validate_json(data) for kind, data in kinds if kind == event_class.event_type]

    async def waiting_for_a_lock(self, number: int) -> None:
        """Wait until `number` statements of this database wait for somebody's lock."""
        sql = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"

        async def wait() -> bool:
            (found,) = await self.table(sql)
            return int(found["count"]) >= number

        await until(wait, f"{number} statements wait for a lock")

    async def table(self, sql: str, *arguments: object) -> list[dict[str, Any]]:
        async with self.db.connection() as conn:
            return [dict(row) for row in await conn.fetch(sql, *arguments)]


@dataclass
class Device:
    world: World
    gate_id: str
    token: str
    device_id: str

    @property
    def headers(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.token}"}

    async def post(self, path: str, body: Any) -> httpx.Response:
        return await self.world.http.post(path, json=body, headers=self.headers)

    async def get(self, path: str) -> httpx.Response:
        return await self.world.http.get(path, headers=self.headers)

    async def roster(self, query: str = "") -> dict[str, Any]:
        """Give the list that a device gets, opened with the key that one on line gets."""
        answer = await self.get(f"/roster/sealed{query}")
        assert answer.status_code == 200, answer.text
        return opened(answer.json(), (await self.get("/roster/key")).json()["list_key"])

    async def scan(self, text: str, **changes: Any) -> dict[str, Any]:
        answer = await self.post("/scans", scan(text, **changes))
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def undo(self, scan_id: str, **told: Any) -> dict[str, Any]:
        """Take an admission back; `told` says when that was done, nothing told is now."""
        answer = await self.post(f"/scans/{scan_id}/undo", told or None)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def send(self, *scans: Any, sent_at: datetime = START) -> list[dict[str, Any]]:
        answer = await self.post("/scans/batch", {"sent_at": iso(sent_at), "scans": list(scans)})
        assert answer.status_code == 200, answer.text
        return list(answer.json()["results"])


@asynccontextmanager
async def open_world(
    dsn: str, sessions: int = 1, known: CongressUpdated | None = None, *, opens: bool = True
) -> AsyncIterator[World]:
    """A congress whose keys are known and whose doors somebody opened, without delegates; or the one that `dsn` knows already."""
    settings = CheckinSettings(database_url=dsn, public_origin="https://door.test")
    app = create_app(settings)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(
            transport=httpx.ASGITransport(app=app), base_url="https://door.test/api/checkin/v1", timeout=30
        ) as http,
    ):
        world = World(app.state.db, app, http, [known or congress(sessions=sessions)], opens)
        await pin(world.db)
        qr_key = signed_key(QR_KEY.public_hex, KeyPurpose.QR, 1)
        token_key = signed_key(TOKEN_KEY.public_hex, KeyPurpose.TOKEN, 9)
        await world.hear(*([] if known else [world.congress, qr_key]), token_key)
        yield world
