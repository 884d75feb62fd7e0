"""Reads what the page of the certificates shows: how many there are by award, and where their words stand."""

from dataclasses import dataclass, replace

from pydantic import TypeAdapter

from chassis.storage.database import Connection, Database
from services.honors.domain.certificates.layout import A4_ACROSS, Layout
from services.honors.domain.certificates.stack import Certificate, stack
from services.honors.domain.ids import CongressId
from services.honors.domain.stage.rules import asks_for_approval
from services.honors.storage.certificates.layouts import KeptLayout, layouts_of
from services.honors.usecases.stage.scene import Scene, read_scene

KEPT: TypeAdapter[Layout] = TypeAdapter(Layout)


@dataclass(frozen=True)
class OfAward:
    """The certificates of one award. `ready` may be printed: approved, where this congress asks for approval, and not `held`.

    `version` 0: the layout is that for all awards. `background`: there is a picture under the words.
    """

    award_name: str
    total: int
    ready: int
    held: int
    version: int
    layout: Layout
    background: bool


@dataclass(frozen=True)
class Certificates:
    """`common` is the layout for every award without one of its own."""

    synthetic: bool
    needs_approval: bool
    common: OfAward
    awards: list[OfAward]


async def read_certificates(db: Database, congress_id: CongressId) -> Certificates:
    """Raises NotFound."""
    async with db.transaction() as conn:
        scene = await read_scene(conn, congress_id)
        kept = await layouts_of(conn, congress_id)
    lying = stack(scene.roll)
    may = {one.entry.entry_id for one in on_forms(scene, lying)}
    names = dict.fromkeys(one.entry.words.award_name for one in lying)

    def of(name: str, mine: list[Certificate]) -> OfAward:
        own = kept.get(name)
        return OfAward(
            *(name, len(mine), sum(one.entry.entry_id in may for one in mine), sum(one.is_held for one in mine)),
            version=own.version if own else 0,
            layout=layout_of(own or kept.get("")),
            background=bool((own or kept.get("") or NOTHING).has_background),
        )

    awards = [of(name, [one for one in lying if one.entry.words.award_name == name]) for name in names]
    return Certificates(scene.congress.synthetic, _needs_approval(scene), of("", lying), awards)


NOTHING = KeptLayout(0, {}, False)


def layout_of(kept: KeptLayout | None) -> Layout:
    """Give a layout as it was set, else the usual one."""
    return KEPT.validate_python(kept.layout) if kept and kept.layout else A4_ACROSS


def printable(scene: Scene, lying: list[Certificate]) -> list[Certificate]:
    """Leave out what nobody held against the decision, where this congress asks for that."""
    needs = _needs_approval(scene)
    return [one for one in lying if one.approved or not needs]


def on_forms(scene: Scene, lying: list[Certificate]) -> list[Certificate]:
    """Leave out also who is held: an office's form has no room for a mark, and what is printed is handed over."""
    return [one for one in printable(scene, lying) if not one.is_held]


def _needs_approval(scene: Scene) -> bool:
    """A rehearsal asks for none, and paper is for the day."""
    return asks_for_approval(scene.congress, replace(scene.stage, rehearsed_from=None))


async def whose_layout(conn: Connection, congress_id: CongressId, award: str) -> tuple[str, Layout]:
    """Give under which name the layout of an award is kept, and the layout."""
    kept = await layouts_of(conn, congress_id)
    name = award if award in kept else ""
    return name, layout_of(kept.get(name))
