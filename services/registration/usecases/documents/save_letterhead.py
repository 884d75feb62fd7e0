"""Keeps what the office fills in for its letters, unless somebody else was first."""

from dataclasses import dataclass

from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.documents.letterhead import Letterhead, LetterKind
from services.registration.domain.ids import CongressId
from services.registration.storage.documents.letterheads import letterheads_of, put_letterhead
from services.registration.usecases.congress.the_congress import the_congress_locked


@dataclass(frozen=True)
class KeptLetterhead:
    """`version` 0: nobody has filled it in yet, the words are a proposal."""

    kind: LetterKind
    version: int
    head: Letterhead


async def save_letterhead(
    db: Database, actor: str, congress_id: CongressId, kind: LetterKind, version: int, head: Letterhead
) -> KeptLetterhead:
    """Give it as kept. `version` is the one the editor saw. Raises NotFound, Conflict with the one that is there now."""
    async with db.transaction() as conn:
        await the_congress_locked(conn, congress_id)
        now, kept = (await letterheads_of(conn, congress_id)).get(kind, (0, None))
        if now != version:
            overtaken = "Người khác vừa lưu mẫu này. Xin xem giá trị mới rồi sửa tiếp."
            raise Conflict(overtaken, version=now, current=kept)
        await put_letterhead(conn, congress_id, kind, now + 1, head)
        await audit.note(conn, actor, "letterhead.saved", str(congress_id), kind=kind, version=now + 1)
    return KeptLetterhead(kind, now + 1, head)
