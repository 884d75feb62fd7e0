"""The list of those who are introduced is frozen: from now on it is what the MC reads, and who comes later is marked late."""

from chassis.errors import NotFound, RuleBroken
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, SessionId
from services.honors.domain.introductions.introductions import freeze
from services.honors.domain.introductions.view import IntroductionsView
from services.honors.storage.known.known_congresses import get_congress
from services.honors.usecases.introductions.changing import change

_NOT_REAL = "Danh sách giới thiệu chỉ chốt ở phiên thật: người vào buổi diễn tập không được tính là có mặt."


async def freeze_introductions(
    db: Database, actor: str, congress_id: CongressId, revision: int, session_id: SessionId | None = None
) -> IntroductionsView:
    """Number those who are inside `session_id`, the session whose figures whoever freezes has before them; None: the last
    session that somebody has come to. Doing it again numbers anew.

    Raises Conflict for an older revision, NotFound, RuleBroken for what is no session of the congress but a rehearsal.
    """
    if session_id:
        async with db.connection() as conn:
            congress = await get_congress(conn, congress_id)
        if congress is None:
            raise NotFound("Chưa có đại hội này.")
        if session_id not in {each.session_id for each in congress.sittings}:
            raise RuleBroken(_NOT_REAL)
    return await change(
        db,
        actor,
        congress_id,
        revision,
        "introductions.frozen",
        lambda before, now: (freeze(before.leaders), now),
        session_id,
    )
