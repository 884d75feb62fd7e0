"""The yearbook (kỷ yếu) of those who are honoured, out of words that a second person held against the decision."""

from itertools import groupby
from typing import Any

from chassis.errors import RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.certificates.layout import Part
from services.honors.domain.certificates.stack import Certificate, stack, words
from services.honors.domain.ids import CongressId
from services.honors.domain.roll.entry import KIND_NAMES, EntryStatus
from services.honors.usecases.certificates.read_certificates import printable
from services.honors.usecases.paper.drawing import draw_pdf
from services.honors.usecases.paper.edition_words import edition_words
from services.honors.usecases.stage.scene import Scene, read_scene

NOBODY = "Chưa có lời nào được người thứ hai đối chiếu với quyết định, nên chưa in kỷ yếu được."


async def draw_yearbook(db: Database, congress_id: CongressId, actor: str) -> bytes:
    """Give the PDF, by award in the order of the stage. Raises NotFound, RuleBroken."""
    async with db.transaction() as conn:
        scene = await read_scene(conn, congress_id)
        verified = verified_of(scene)
        if not verified:
            raise RuleBroken(NOBODY)
        await audit.note(conn, actor, "yearbook.drawn", str(congress_id), entries=len(verified))
    return await draw_pdf("yearbook", yearbook_words(scene))


def verified_of(scene: Scene) -> list[Certificate]:
    """Give who stands in the yearbook."""
    return printable(scene, stack(scene.roll))


def yearbook_words(scene: Scene) -> dict[str, Any]:
    """Give all that stands in the yearbook."""
    groups = groupby(verified_of(scene), key=lambda one: words(one.entry)[Part.AWARD])
    return {
        "event": list(scene.congress.title_lines) or [scene.congress.name],
        "theme": scene.congress.theme,
        "edition": edition_words(scene),
        "synthetic": scene.congress.synthetic,
        "groups": [{"award": award, "people": [_person(one) for one in people]} for award, people in groups],
    }


def _person(one: Certificate) -> dict[str, Any]:
    said = words(one.entry)
    return {
        "name": said[Part.NAME],
        "kind": KIND_NAMES[one.entry.kind],
        "about": said[Part.ABOUT],
        "citation": said[Part.CITATION],
        "decision": said[Part.DECISION],
        "mark": "TẠM DỪNG, chưa công bố" if one.entry.status is EntryStatus.ON_HOLD else "",
    }
