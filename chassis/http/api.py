"""Builds the API of a service: everything around its routers."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, runtime_checkable

from fastapi import FastAPI

from chassis import telemetry
from chassis.audit_trail.watch import Watch
from chassis.background import keep_going
from chassis.errors import Forbidden
from chassis.garbage import collect_rarely
from chassis.http import problems as problem_answers
from chassis.http.congress_guard import CongressGuard
from chassis.http.openapi import operation_id, tell_problems
from chassis.http.route_rules import Authenticator
from chassis.http.routes.service_routes import ServiceRoutes
from chassis.http.serving.health import add_health
from chassis.http.serving.middleware import RequestMiddleware
from chassis.http.serving.once_more import OnceMore
from chassis.http.serving.pace import Pace
from chassis.http.serving.readiness import OnStart, Readiness
from chassis.http.serving.shutdown import on_stop_signal
from chassis.live.freshness import Freshness
from chassis.live.hub import KeptHub, LiveLog
from chassis.settings import ServiceSettings
from chassis.storage.database import Database
from chassis.storage.notifications import Notifications

_log = logging.getLogger(__name__)

Background = Callable[[], Awaitable[None]]


@runtime_checkable
class HearsChanges(Protocol):
    """An authenticator that keeps something in memory and wants to hear when it changes."""

    def attach(self, notifications: Notifications) -> None: ...


def build_api(
    *,
    routes: ServiceRoutes,
    settings: ServiceSettings,
    db: Database,
    migrations: Path,
    authenticators: Sequence[Authenticator],
    hubs: Sequence[KeptHub | LiveLog] = (),
    on_start: Sequence[OnStart] = (),
    background: Sequence[Background] = (),
    guard: CongressGuard | None = None,
    reads: Mapping[str, str] = MappingProxyType({}),
) -> FastAPI:
    """Give the whole API: `routes`, health, metrics, problems, live hubs.

    It starts while PostgreSQL is away: `on_start` runs once PostgreSQL answers and its schema is current; until
    then requests get 503 problems, and health/live 200. `background` goes on from then until the end. A route without `allow()` or `public()` answers 403.
    `reads` names the operations that the audit trail tells of although they change nothing, with what it calls them.
    """
    telemetry.configure_logging(routes.service, "api", settings.log_level)
    readiness, freshness, watch = Readiness(db, migrations, on_start), Freshness(db), Watch(db, reads)
    background = [*background, watch.write_for_ever]
    app = FastAPI(
        title=f"Đại Hội: {routes.service}",
        version=routes.version,
        lifespan=lambda _: _life(db, readiness, freshness, authenticators, hubs, background),
        docs_url=None,
        redoc_url=None,
        openapi_url=f"{routes.prefix}/openapi.json",
        generate_unique_id_function=operation_id,
        telemetry={"tracing": False, "metrics": False},
    )
    app.state.public_origin = settings.public_origin.rstrip("/")
    app.state.db, app.state.authenticators, app.state.guard = db, tuple(authenticators), guard
    problem_answers.install(app)
    _include(app, routes)
    speakers = {one for hub in hubs for one in hub.speakers}
    add_health(app, f"/api/{routes.service}", readiness, lambda: freshness.age_ms(speakers))
    tell_problems(app, guard, frozenset(reads))
    return _surrounded(app, routes.service, readiness, watch, settings)


def _surrounded(app: FastAPI, service: str, readiness: Readiness, watch: Watch, settings: ServiceSettings) -> FastAPI:
    app.state.watch = watch
    app.state.pace, app.state.lists = Pace(), watch.lists
    limits = {"max_body": settings.max_body_bytes, "max_upload": settings.max_upload_bytes}
    app.add_middleware(OnceMore)
    app.add_middleware(RequestMiddleware, service=service, readiness=readiness, watch=watch, **limits)
    return app


def _include(app: FastAPI, routes: ServiceRoutes) -> None:
    for route in routes.unruled():
        app.add_api_route(route.path or "", _refuse, methods=sorted(route.methods or ()), include_in_schema=False)
        _log.error("a route has no rule and stays closed", extra={"route": route.path})
    app.router.routes.extend(routes.router.routes)


@contextlib.asynccontextmanager
async def _life(
    db: Database,
    readiness: Readiness,
    freshness: Freshness,
    authenticators: Sequence[Authenticator],
    hubs: Sequence[KeptHub | LiveLog],
    background: Sequence[Background],
) -> AsyncIterator[None]:
    notifications = Notifications(db.dsn, application_name=db.application_name)
    for hearer in (*hubs, *authenticators):
        if isinstance(hearer, HearsChanges):
            hearer.attach(notifications)
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(db.close)
        await readiness.begin()
        stack.push_async_callback(readiness.end)
        await notifications.start()
        stack.push_async_callback(notifications.close)
        await freshness.start()
        stack.push_async_callback(freshness.close)
        for hub in hubs:
            hub.tell_age(freshness)
            await hub.start()
            stack.push_async_callback(hub.close)
        for work in background:
            stack.push_async_callback(_ended, asyncio.create_task(_beside(readiness, work)))
        stack.callback(on_stop_signal(lambda: [hub.end_streams() for hub in hubs]))
        stack.callback(collect_rarely())
        yield


async def _beside(readiness: Readiness, work: Background) -> None:
    await readiness.ready.wait()
    await keep_going(_name_of(work), work)


def _name_of(work: Background) -> str:
    return str(getattr(getattr(work, "func", work), "__name__", "background"))


async def _ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def _refuse() -> None:
    raise Forbidden("Địa chỉ này chưa được mở cho ai. Xin báo người quản trị.")
