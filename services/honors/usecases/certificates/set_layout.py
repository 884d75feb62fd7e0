"""Keeps where the words stand on the certificates of an award, unless somebody else was first; and the picture under them."""

from chassis import clock
from chassis.errors import Conflict, Malformed, NotFound
from chassis.pictures.pages import read_pages
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.honors.domain.certificates.layout import A4_ACROSS, Layout, refused
from services.honors.domain.ids import CongressId
from services.honors.storage.certificates.layouts import hold_layouts, layouts_of, put_background, put_layout
from services.honors.storage.stage.stages import get_stage
from services.honors.usecases.certificates.read_certificates import KEPT, layout_of
from services.honors.usecases.stage.scene import UNKNOWN_CONGRESS

FOR_PRINT = 2_480
"""points across: a sheet of A4 across at 212 an inch"""
OUTRUN = "Người khác vừa lưu mẫu này. Xin xem lại rồi sửa tiếp."


async def set_layout(
    db: Database, congress_id: CongressId, actor: str, award: str, version: int, layout: Layout
) -> int:
    """Keep it and give its version; `version` is the one that was seen, 0 for none. Raises Malformed, NotFound, Conflict."""
    if sentence := refused(layout):
        raise Malformed(sentence)
    async with db.transaction() as conn:
        await _held(conn, congress_id)
        kept = (await layouts_of(conn, congress_id)).get(award)
        if version != (kept.version if kept else 0):
            raise Conflict(OUTRUN)
        return await _keep(conn, congress_id, actor, award, version + 1, layout)


async def set_background(db: Database, congress_id: CongressId, actor: str, award: str, data: bytes | None) -> None:
    """Put the first page of a PDF, or a picture, under the words; None takes it away. Raises Malformed, NotFound."""
    pages = await read_pages(data, FOR_PRINT) if data is not None else [None]
    async with db.transaction() as conn:
        await _held(conn, congress_id)
        kept = await layouts_of(conn, congress_id)
        if award not in kept:
            await _keep(conn, congress_id, actor, award, 1, layout_of(kept.get("")) if kept else A4_ACROSS)
        await put_background(conn, congress_id, award, pages[0])
        await audit.note(conn, actor, "certificate.background_set", str(congress_id), award=award, there=bool(data))


async def _held(conn: Connection, congress_id: CongressId) -> None:
    if await get_stage(conn, congress_id) is None:
        raise NotFound(UNKNOWN_CONGRESS)
    await hold_layouts(conn, congress_id)


async def _keep(conn: Connection, congress_id: CongressId, actor: str, award: str, version: int, layout: Layout) -> int:
    written = KEPT.dump_python(layout, mode="json")
    await put_layout(conn, congress_id, award, version, written, actor, clock.now())
    await audit.note(conn, actor, "certificate.layout_set", str(congress_id), award=award, version=version)
    return version
