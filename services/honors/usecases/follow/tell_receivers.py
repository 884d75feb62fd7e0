"""Tells the stage who of the receivers came, left or changed: once, whatever is heard again."""

from collections.abc import Iterable
from datetime import datetime

from pydantic import TypeAdapter

from chassis import clock
from chassis.errors import NotFound
from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, DelegateId
from services.honors.domain.roll.entry import Representative
from services.honors.domain.stage.stage_state import ReadinessChange, readiness_changes
from services.honors.storage.follow.delegates import behind
from services.honors.storage.roll.entries import save_told_receivers, told_receivers
from services.honors.storage.stage.stage_log import Audience
from services.honors.usecases.stage.scene import Scene, locked_scene
from services.honors.usecases.stage.tell_stage import append, append_state, current_state

_changes: TypeAdapter[ReadinessChange] = TypeAdapter(ReadinessChange)


async def tell_receivers(conn: Connection, congress_ids: Iterable[CongressId]) -> None:
    """Write a `readiness` frame for each receiver who came or left since the stage was told, in running order.

    Where only a name or a link changed, one `stage` frame says so. Receivers of whom the projections know less
    than the stage was told (a rebuild goes on) are left as told. Runs in the transaction of the projection.
    """
    for congress_id in sorted(set(congress_ids)):  # one order for all, so that two workers cannot deadlock
        try:
            scene = await locked_scene(conn, congress_id)
        except NotFound:
            continue  # whoever hears of the congress later tells the rest
        await _tell(conn, scene, clock.now())


async def _tell(conn: Connection, scene: Scene, now: datetime) -> None:
    told = await told_receivers(conn, scene.stage.congress_id)
    differing = [entry for entry in scene.roll if entry.representative != told[entry.entry_id]]
    people = {_id(entry.representative) for entry in differing} | {_id(told[entry.entry_id]) for entry in differing}
    unsure = await behind(conn, [each for each in people if each])
    sure = [e for e in differing if not unsure & {_id(e.representative), _id(told[e.entry_id])}]
    moved = [e for e in sure if e.representative and e.representative.is_ready != _was_ready(told[e.entry_id])]
    if sure:
        state = await current_state(conn, scene, now)
        for change in readiness_changes(scene.roll, {entry.entry_id for entry in moved}, state):
            await append(conn, scene, Audience.STAGE, "readiness", _changes.dump_python(change, mode="json"), now)
        if len(moved) < len(sure):
            await append_state(conn, scene, state)
        await save_told_receivers(conn, sure)


def _id(person: Representative | None) -> DelegateId | None:
    return person.delegate_id if person else None


def _was_ready(person: Representative | None) -> bool:
    return person is not None and person.is_ready
