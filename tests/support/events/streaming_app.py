"""An API with one live stream, for tests that start it as a process: `uvicorn --factory tests.support.events.streaming_app:create_app`."""

import os

from fastapi import APIRouter, FastAPI, Request
from starlette.responses import StreamingResponse

from chassis.http.route_rules import public
from chassis.live.hub import LiveHub, Snapshot
from chassis.storage.database import Connection, Database
from tests.support.events.little_api import little_api


async def _read(conn: Connection, key: str) -> Snapshot:
    return Snapshot(revision=await conn.fetchval("SELECT 1"), data={"key": key})


def create_app() -> FastAPI:
    dsn = os.environ["DAIHOI_DATABASE_URL"]
    db = Database(dsn, application_name="streaming")
    hub = LiveHub(db, "counts", _read)
    router = APIRouter()

    @router.get("/counts/{key}", dependencies=[public()])
    async def counts(request: Request, key: str) -> StreamingResponse:
        return hub.response(request, key)

    return little_api(dsn=dsn, db=db, routers=[router], authenticators=[], hubs=[hub])
