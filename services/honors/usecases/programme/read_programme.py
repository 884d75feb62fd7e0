"""The programme as pages show it, planned or not."""

from dataclasses import replace

from chassis import clock
from chassis.errors import NotFound
from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId
from services.honors.domain.known.known_congress import CongressState, KnownCongress
from services.honors.domain.programme.outline import ProgrammeOutline, outline_of
from services.honors.domain.programme.programme import Programme, from_agenda
from services.honors.domain.programme.view import ProgrammeView, programme_view
from services.honors.storage.known.known_congresses import get_congress
from services.honors.storage.programme.programmes import find_programme, newest_act
from services.honors.storage.stage.stages import lock_stage
from services.honors.usecases.stage.scene import UNKNOWN_CONGRESS


async def read_programme(conn: Connection, congress_id: CongressId) -> ProgrammeView:
    """Raises NotFound."""
    congress, programme = await find(conn, congress_id)
    act = await newest_act(conn, congress_id)
    view = programme_view(congress, programme, act[1] if act else None, clock.now())
    return replace(view, clock_speed=clock.speed())


async def read_outline(conn: Connection, congress_id: CongressId) -> ProgrammeOutline:
    """Give what of it is everybody's. Raises NotFound, also of an archived congress: its page is shut as well."""
    congress, _ = await find(conn, congress_id)
    if congress.state is not CongressState.ACTIVE:
        raise NotFound(UNKNOWN_CONGRESS)
    return outline_of(await read_programme(conn, congress_id))


async def find(conn: Connection, congress_id: CongressId) -> tuple[KnownCongress, Programme]:
    """Give the congress and what stands for its programme now. Raises NotFound."""
    congress = await get_congress(conn, congress_id)
    if congress is None:
        raise NotFound(UNKNOWN_CONGRESS)
    return congress, await find_programme(conn, congress_id) or from_agenda(congress)


async def locked(conn: Connection, congress_id: CongressId) -> tuple[Programme, bool]:
    """Give what stands for the programme, which nobody else changes until the transaction ends, and whether the stage is
    rehearsed. Raises NotFound.
    """
    stage = await lock_stage(conn, congress_id)
    return (await find(conn, congress_id))[1], stage is not None and stage.rehearsal
