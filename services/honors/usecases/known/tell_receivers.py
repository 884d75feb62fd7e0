"""Tells the stage who of the receivers came, left or changed: what differs after hearing from what stood before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from pydantic import TypeAdapter

from chassis import clock
from chassis.errors import NotFound
from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, DelegateId
from services.honors.domain.known.known_presence import Attended
from services.honors.domain.stage.readiness import ReadinessChange, as_it_was, moved_receivers, readiness_changes
from services.honors.domain.stage.stage import Stage
from services.honors.storage.known.known_congresses import get_congress
from services.honors.storage.stage.stage_log import Audience
from services.honors.usecases.stage.scene import Scene, locked_scene, scene_of
from services.honors.usecases.stage.tell_stage import append, append_state

ONE_BY_ONE = 20
"""receivers of one batch told each by a frame; more (a rebuild, a whole bus at the door) make one whole state"""

_changes: TypeAdapter[ReadinessChange] = TypeAdapter(ReadinessChange)


async def scenes_before(conn: Connection, congress_ids: Iterable[CongressId]) -> list[Scene]:
    """Lock the stages of these congresses and give them as they are; one that was not heard of yet is left out."""
    scenes = []
    for congress_id in sorted(set(congress_ids)):  # one order for all, so that two workers cannot deadlock
        try:
            scenes.append(await locked_scene(conn, congress_id))
        except NotFound:
            continue  # whoever hears of the congress later tells the whole
    return scenes


async def tell_receivers(conn: Connection, before: Sequence[Scene]) -> None:
    """Append a `readiness` frame for each receiver who came or left since `before`, in running order.

    Where a name or a link changed, or many came at once, one `stage` frame says everything. Runs in the transaction of
    the projection, which holds the stages' locks.
    """
    for old in before:
        await _tell(conn, old, await locked_scene(conn, old.stage.congress_id))


async def tell_arrivals(conn: Connection, stage: Stage, before: Mapping[DelegateId, Attended]) -> None:
    """As `tell_receivers`, for people who had attended what `before` says of each; the caller has locked `stage`.

    One reading of the roll serves for before and after: nothing but presence has moved. A rehearsal counts everybody in.
    """
    congress = await get_congress(conn, stage.congress_id)
    if congress is None or stage.rehearsal:
        return  # whoever hears of the congress later, or ends the rehearsal, tells the whole
    new = await scene_of(conn, congress, stage)
    await _tell(conn, replace(new, roll=as_it_was(new.roll, before)), new)


async def _tell(conn: Connection, old: Scene, new: Scene) -> None:
    changed, moved = moved_receivers(old.roll, new.roll)
    if not changed:
        return
    now = clock.now()
    if changed > len(moved) or changed > ONE_BY_ONE:
        await append_state(conn, new, now)
        return
    for change in readiness_changes(new.roll, moved, new.state(now)):
        await append(conn, new, Audience.STAGE, "readiness", _changes.dump_python(change, mode="json"), now)
