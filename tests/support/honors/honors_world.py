"""A congress with a roll, delegates and operators for honors' tests. Everybody here is made up."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
from fastapi import FastAPI

from chassis.access.principal import Principal
from chassis.access.signing import SigningKey
from chassis.access.staff_tokens import issue_staff_token
from chassis.storage.database import Database
from contracts.envelope import Event
from contracts.registration import (
    CongressUpdated,
    KeyPurpose,
)
from services.honors.app import create_app
from services.honors.settings import HonorsSettings
from services.honors.worker import SUBSCRIPTIONS
from tests.support.honors.honors_people import congress
from tests.support.honors.honors_rows import roll_file
from tests.support.root_of_trust import pin, signed_key

TOKEN_KEY = SigningKey.from_seed("22" * 32)
PUT = ("/representative", "/batch-size", "/running-order", "/approval", "/approval-rule", "/proxy-rule")
HANDLERS = {each.event_class: each for each in SUBSCRIPTIONS}


@dataclass
class World:
    """One honors API over one database; `hear` gives it events as the worker would."""

    db: Database
    app: FastAPI
    http: httpx.AsyncClient
    congress: CongressUpdated
    _hands: dict[str, dict[str, str]] = field(default_factory=dict)

    def hand(self, role: str = "STAGE") -> dict[str, str]:
        """Headers of one and the same person with `role`: who holds the stage is somebody."""
        return self._hands.setdefault(role, self.staff(role))

    @property
    def here(self) -> str:
        return f"/congresses/{self.congress.congress_id}"

    async def hear(self, *events: Event) -> None:
        """Give `events` of one kind to their handler in one transaction, as the applier does."""
        subscription = HANDLERS[type(events[0])]
        async with self.db.transaction() as conn:
            if subscription.many:
                await subscription.many(conn, list(events))
                return
            assert subscription.handler
            for event in events:
                await subscription.handler(conn, event)

    def staff(self, *roles: str, congress_id: UUID | None = None, session_id: UUID | None = None) -> dict[str, str]:
        """Headers of somebody who signed in with registration."""
        who = Principal(
            subject=str(uuid4()),
            name="Ban Tổ chức",
            roles=frozenset(roles),
            session_id=session_id or uuid4(),
            congress_id=congress_id,
        )
        return {"authorization": f"Bearer {issue_staff_token(TOKEN_KEY, 9, who, timedelta(hours=1))}"}

    async def screen(self, name: str = "Màn hình chính", role: str = "SCREEN") -> dict[str, str]:
        """Pair a screen through the API; gives its headers."""
        offer = {"congress_id": str(self.congress.congress_id), "role": role, "name": name}
        offered = await self.http.post("/pairing-codes", json=offer, headers=self.staff("ORGANIZER"))
        assert offered.status_code == 201, offered.text
        paired = await self.http.post("/paired-clients", json={"code": offered.json()["code"]})
        assert paired.status_code == 201, paired.text
        self.http.cookies.clear()
        return {"authorization": f"Bearer {paired.json()['token']}"}

    async def load(self, rows: Sequence[Mapping[str, str]], *, dry_run: bool = False) -> dict[str, Any]:
        files = {"file": ("danh-sach.xlsx", roll_file(rows))}
        path = f"{self.here}/honour-roll-imports"
        answer = await self.http.post(
            path, files=files, params={"dry_run": dry_run}, headers=self.staff("HONORS_EDITOR")
        )
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def roll(self) -> dict[str, Any]:
        answer = await self.http.get(f"{self.here}/roll", headers=self.staff("STAGE"))
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def entry(self, name: str) -> dict[str, Any]:
        return next(entry for entry in (await self.roll())["entries"] if entry["name"] == name)

    async def stage(self) -> dict[str, Any]:
        answer = await self.http.get(f"{self.here}/stage", headers=self.staff("STAGE"))
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def screens(self) -> list[dict[str, Any]]:
        answer = await self.http.get(f"{self.here}/screens", headers=self.staff("STAGE"))
        assert answer.status_code == 200, answer.text
        return list(answer.json()["screens"])

    async def command(self, path: str, role: str = "STAGE", **body: Any) -> dict[str, Any]:
        """Send a command with a new id and the newest revision unless `body` says otherwise."""
        seen: dict[str, Any] = {"revision": (await self.stage())["revision"]}
        if path.endswith(("/approval-rule", "/proxy-rule")):
            seen = {}
        elif not path.endswith(("/running-order", "/batch-size")):
            seen["command_id"] = str(uuid4())
        method = "PUT" if path.endswith(PUT) else "POST"
        answer = await self.http.request(method, path, json={**seen, **body}, headers=self.hand(role))
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def arm(self, entry_id: str, **body: Any) -> dict[str, Any]:
        return await self.command(f"{self.here}/arming", entry_id=entry_id, **body)

    async def take(self, **body: Any) -> dict[str, Any]:
        """Take what stands armed, as it was seen, without waiting for the dwell time."""
        armed = (await self.stage())["armed"]
        seen = {"entry_id": armed["entry"]["entry_id"], "digest": armed["digest"]} if armed else {}
        return await self.command(f"{self.here}/announcements", **{**seen, "skip_dwell": True, **body})

    async def take_decision(self, **body: Any) -> dict[str, Any]:
        """Take the decision that stands armed."""
        return await self.take(is_decision=True, **body)

    async def cut(self, most: int, **held: Any) -> None:
        """Cut the roll into rows of at most `most`, each held as `held` says."""
        body = {"most": most, "revision": (await self.stage())["revision"]}
        cut = await self.http.post(f"{self.here}/rows", json=body, headers=self.hand())
        assert cut.status_code == 200, cut.text
        for row in cut.json()["rows"] if held else ():
            await self.hold_row(row["row"]["number"], **held)

    async def hold_row(self, number: int, **changed: Any) -> str:
        """Hold row `number` in another way; give its id."""
        cut = await self.http.get(f"{self.here}/rows", headers=self.hand())
        row_id = str(cut.json()["sheet"]["rows"][number - 1]["row"]["row_id"])
        body = {"revision": (await self.stage())["revision"], **changed}
        answer = await self.http.patch(f"{self.here}/rows/{row_id}", json=body, headers=self.hand())
        assert answer.status_code == 200, answer.text
        return row_id

    async def proof(self) -> dict[str, Any]:
        answer = await self.http.get(f"{self.here}/proof", headers=self.staff("HONORS_APPROVER"))
        assert answer.status_code == 200, answer.text
        return dict(answer.json()["sheet"])

    async def announce(self, entry_id: str) -> dict[str, Any]:
        """Arm an entry and take it, after its decision where that comes first; gives the answer to a refused arming."""
        armed = await self.arm(entry_id)
        if armed["is_decision"]:
            await self.take_decision()
            armed = await self.arm(entry_id)
        return await self.take(entry_id=entry_id, digest=armed["digest"]) if armed["outcome"] == "DONE" else armed

    async def said(self, event_class: type[Event]) -> list[Any]:
        """What stands in the outbox of that kind, in order."""
        async with self.db.connection() as conn:
            rows = await conn.fetch(
                "SELECT payload FROM outbox WHERE headers @> jsonb_build_array(jsonb_build_array('ce_type', $1::text))"
                " ORDER BY id",
                event_class.event_type,
            )
        return [event_class.model_validate_json(row["payload"]) for row in rows]

    async def frames(self, audience: str, event: str | None = None) -> list[dict[str, Any]]:
        """The log of one audience: number, event, data."""
        async with self.db.connection() as conn:
            rows = await conn.fetch(
                "SELECT number, event, data FROM stage_log WHERE congress_id = $1 AND audience = $2 ORDER BY number",
                self.congress.congress_id,
                audience,
            )
        return [dict(row) for row in rows if event in (None, row["event"])]


@asynccontextmanager
async def open_world(
    dsn: str, known: CongressUpdated | None = None, settings: Mapping[str, Any] | None = None, **changes: Any
) -> AsyncIterator[World]:
    """A congress that honors has heard of, and whose staff it knows; or the one that `dsn` knows already."""
    app = create_app(HonorsSettings(database_url=dsn, public_origin="https://stage.test", **(settings or {})))
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(
            transport=httpx.ASGITransport(app=app), base_url="https://stage.test/api/honors/v1", timeout=30
        ) as http,
    ):
        world = World(app.state.db, app, http, known or congress(**changes))
        if not known:
            await world.hear(world.congress)
        await pin(world.db)
        await world.hear(signed_key(TOKEN_KEY.public_hex, KeyPurpose.TOKEN, 9))
        yield world
