"""A very small service for tests of the chassis: no domain, every kind of route."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated
from uuid import UUID

import httpx
from fastapi import APIRouter, FastAPI, UploadFile
from pydantic import AwareDatetime, BaseModel, Field

from chassis import telemetry
from chassis.access.principal import CLIENT_COOKIE, STAFF_COOKIE, Principal
from chassis.errors import Conflict, Expired, NotFound, Revoked, SignedOut, Unauthenticated
from chassis.http.api import build_api
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.http.route_rules import Authenticator, allow, public
from chassis.http.routes.service_routes import service_routes
from chassis.http.serving.readiness import OnStart
from chassis.live.hub import LiveHub, LiveLog
from chassis.settings import ServiceSettings
from chassis.storage.database import Database

NOWHERE = "postgresql://nobody:secret@127.0.0.1:1/none"
ORIGIN = "https://congress.test"
NO_MIGRATIONS = Path(__file__).parent / "no" / "migrations"


class Person(BaseModel):
    """Something with every kind of field that can be wrong."""

    full_name: str = Field(max_length=20)
    age: int = Field(ge=0)
    unit_id: UUID
    at: AwareDatetime
    tags: list[str] = Field(default_factory=list, max_length=2)


class KnownTokens:
    """An authenticator that knows its tokens by heart; `endings` says of some why they hold no more."""

    def __init__(
        self,
        cookie: str,
        tokens: Mapping[str, Principal],
        roles: frozenset[str] | None = None,
        endings: Mapping[str, Unauthenticated] | None = None,
    ) -> None:
        self.cookie = cookie
        self.roles = roles
        self.tokens = dict(tokens)
        self.endings = dict(endings or {})

    async def authenticate(self, token: str) -> Principal | None:
        return self.tokens.get(token)

    async def ended(self, token: str) -> Unauthenticated | None:
        return self.endings.get(token)


def staff_and_devices() -> tuple[KnownTokens, KnownTokens]:
    """Give authenticators that know `boss` (ORGANIZER) and `gate-1` (GATE_STEWARD), and why others hold no more."""
    boss = Principal(subject="account-1", name="người giả lập", roles=frozenset({"ORGANIZER"}))
    gate = Principal(subject="device-1", name="Cửa 1", roles=frozenset({"GATE_STEWARD"}))
    left = {"signed-out": SignedOut("Đã đăng xuất."), "expired": Expired("Đã hết hạn.")}
    ended = {"revoked": Revoked("Đã thu hồi."), "expired-gate": Expired("Đã hết hạn.")}
    return (
        KnownTokens(STAFF_COOKIE, {"boss": boss}, endings=left),
        KnownTokens(CLIENT_COOKIE, {"gate-1": gate}, gate.roles, ended),
    )


def little_router() -> APIRouter:
    router = APIRouter()

    @router.post("/people", dependencies=[public()])
    async def add(person: Person) -> Person:
        return person

    @router.post("/files")
    async def take(file: UploadFile, principal: Annotated[Principal, allow("ORGANIZER")]) -> int:
        return len(await file.read())

    @router.get("/forgotten")
    async def forgotten() -> str:
        return "nobody may see this"

    @router.get("/organisers", responses=problems(NotFound))
    async def organisers(principal: Annotated[Principal, allow("ORGANIZER")]) -> str:
        return principal.subject

    @router.post("/organisers")
    async def change(principal: Annotated[Principal, allow("ORGANIZER")]) -> str:
        return principal.subject

    @router.get("/gates")
    async def gates(principal: Annotated[Principal, allow("GATE_STEWARD")]) -> str:
        return principal.subject

    @router.get("/anybody-signed-in")
    async def signed_in(principal: Annotated[Principal, allow()]) -> str:
        return principal.subject

    @router.get("/people/{name}", dependencies=[public()])
    async def lose(name: str) -> None:
        raise Conflict("Bản ghi đã đổi. Xin tải lại.", revision=7)

    @router.get("/broken/{name}", dependencies=[public()])
    async def broken(name: str) -> None:
        raise RuntimeError("a fault of ours")

    @router.get("/trace", dependencies=[public()])
    async def trace() -> str | None:
        return telemetry.traceparent()

    @router.get("/one", dependencies=[public()])
    async def one(db: Db) -> int:
        async with db.connection() as conn:
            return int(await conn.fetchval("SELECT 1"))

    return router


def little_api(
    *,
    dsn: str = NOWHERE,
    routers: Sequence[APIRouter] | None = None,
    authenticators: Sequence[Authenticator] | None = None,
    hubs: Sequence[LiveHub | LiveLog] = (),
    on_start: Sequence[OnStart] = (),
    db: Database | None = None,
    migrations: Path = NO_MIGRATIONS,
) -> FastAPI:
    settings = ServiceSettings(database_url=dsn, public_origin=ORIGIN, max_body_bytes=2048, max_upload_bytes=8192)
    return build_api(
        routes=service_routes("little", [little_router()] if routers is None else routers),
        settings=settings,
        db=db or Database(dsn, application_name="little-api"),
        migrations=migrations,
        authenticators=staff_and_devices() if authenticators is None else authenticators,
        hubs=hubs,
        on_start=on_start,
    )


def client_of(app: FastAPI) -> httpx.AsyncClient:
    """Give a client that calls the app in this process, as if from our own origin."""
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url=ORIGIN)
