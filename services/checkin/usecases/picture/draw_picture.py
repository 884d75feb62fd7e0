"""The picture of the day on paper: what the live page shows of a session, and what became of its cases."""

from chassis import clock
from chassis.errors import NotFound, RuleBroken, TooLarge
from chassis.files.confining import confined
from chassis.files.limits import Limits
from chassis.storage import audit
from chassis.storage.database import Database
from services.checkin.domain.ids import CongressId, SessionId
from services.checkin.storage.handouts import items, ticks
from services.checkin.storage.presence import counts
from services.checkin.storage.roster import roster
from services.checkin.storage.scans import admissions, conflicts
from services.checkin.usecases.picture.words import Drawn, words_of

CHILD = "services.checkin.usecases.picture.picture_child"
LIMITS = Limits(memory_bytes=2_000_000_000, made_bytes=50_000_000, cpu_seconds=30, deadline_seconds=60)
NO_SESSION = "Chưa có phiên nào để in. Hãy thêm phiên ở trang chính."
NOT_DRAWN = "Không in được. Xin thử lại; nếu vẫn lỗi, hãy in trang này từ trình duyệt."


async def draw_picture(db: Database, actor: str, congress_id: CongressId, session_id: SessionId | None) -> bytes:
    """Give the PDF of a session (None: the current one). Raises NotFound, RuleBroken."""
    async with db.snapshot() as conn:
        congress = await roster.find_congress(conn, congress_id)
        picture = await counts.read(conn, congress_id, session_id, clock.now())
        if congress is None or picture.session is None:
            raise NotFound(NO_SESSION)
        cases = [one for one in await conflicts.read(conn, congress_id) if one.session_id == picture.session.id]
        by_hand = await admissions.by_hand(conn, picture.session.id)
        things = await items.read(conn, congress_id)
        given = await ticks.by_unit(conn, congress_id, [one.item_id for one in things]) if things else []
    async with db.transaction() as conn:
        await audit.note(conn, actor, "paper.drawn", str(picture.session.id), paper="picture")
    words = words_of(Drawn(congress, picture, picture.session, cases, by_hand, things, given))
    try:
        made = await confined.run(CHILD, LIMITS, "", words, b"")
    except TooLarge:
        made = None
    if made is None:
        raise RuleBroken(NOT_DRAWN)
    return made
