"""The live picture as a stream of whole snapshots."""

from uuid import UUID

from fastapi import Request
from pydantic import TypeAdapter

from chassis import clock
from chassis.live.hub import LiveHub, Snapshot
from chassis.live.revision import snapshot_revision
from chassis.storage.database import Connection, Database
from services.checkin.domain.ids import CongressId
from services.checkin.storage.presence import counts
from services.checkin.storage.presence.views import Counts
from services.checkin.usecases.channels import COUNTS

_COUNTS = TypeAdapter(Counts)
SPEAKERS = ("registration", "checkin")
"""Who is expected is registration's word; who came is counted from checkin's own events."""


def counts_hub(db: Database) -> LiveHub:
    """Give the hub; its keys are congress ids."""
    return LiveHub(db, COUNTS, _read, speakers=SPEAKERS)


def hub_of(request: Request) -> LiveHub:
    hub: LiveHub = request.app.state.counts_hub
    return hub


async def _read(conn: Connection, key: str) -> Snapshot:
    revision = await snapshot_revision(conn)
    picture = await counts.read(conn, CongressId(UUID(key)), None, clock.now())
    return Snapshot(revision=revision, data=_COUNTS.dump_python(picture, mode="json"), as_of=picture.as_of)
