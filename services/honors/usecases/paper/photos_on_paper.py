"""The group photos on paper: turn after turn, who stands in which row and place, with names where the group is known here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId
from services.honors.domain.photos.places import Person, PhotoRow, placed
from services.honors.domain.photos.plan import PhotoPlan, TimedTurn, timed
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.rows.sheet import Member, row_views
from services.honors.storage.photos.photo_plans import find_plan, people_of_units
from services.honors.usecases.photos.read_photo_plan import VIETNAM
from services.honors.usecases.stage.scene import Scene

Told = dict[str, object]


@dataclass(frozen=True)
class Photos:
    """The plan, None while there is none, and the delegates of each unit by its name."""

    plan: PhotoPlan | None
    units: Mapping[str, Sequence[Person]]

    @property
    def edition(self) -> str:
        return f", kế hoạch chụp ảnh số {self.plan.number}" if self.plan else ""


async def read_photos(conn: Connection, congress_id: CongressId) -> Photos:
    return Photos(await find_plan(conn, congress_id), await people_of_units(conn, congress_id))


def photo_rows(scene: Scene, photos: Photos) -> list[Told]:
    """Give each turn of the plan with its rows, the first in front."""
    known = {**_of_rows(scene), **photos.units}
    turns = timed(photos.plan.turns if photos.plan else (), scene.congress.sittings, {}, VIETNAM)
    return [_turn(number, one, known.get(one.turn.group, ())) for number, one in enumerate(turns, start=1)]


def _of_rows(scene: Scene) -> dict[str, list[Person]]:
    """A row of the ceremony may be photographed too: by its number or its name."""
    views = row_views(scene.congress, list(enumerate(running_order(scene.roll), start=1)))
    found: dict[str, list[Person]] = {}
    for view in views:
        people = [_person(one) for one in view.members if one.place is not None]
        found[view.row.name] = found[f"Hàng {view.row.number}"] = people
    return found


def _person(one: Member) -> Person:
    return Person(one.receiver or one.name, one.unit_name, one.seat)


def _turn(number: int, one: TimedTurn, people: Sequence[Person]) -> Told:
    turn = one.turn
    at = (
        f"{one.begins.astimezone(VIETNAM):%H:%M}–{one.ends.astimezone(VIETNAM):%H:%M}"
        if one.begins and one.ends
        else ""
    )
    day = f"ngày {one.begins.astimezone(VIETNAM):%d/%m/%Y}" if one.begins else "chưa có giờ"
    counted = f"{turn.people:02d} người, {turn.rows} hàng, {turn.minutes} phút"
    where = f"Tập trung: {turn.place}" if turn.place else ""
    named = "" if people else "Không có đoàn hay hàng nào mang tên này: ghi tên tại chỗ."
    facts = (" · ".join(part for part in (at, day, counted, where) if part), named)
    return {
        "name": f"Lượt {number}: {turn.group}",
        "facts": [fact for fact in facts if fact],
        "people": [],
        "rows": [_row(row) for row in placed(one.in_rows, people)],
    }


def _row(row: PhotoRow) -> Told:
    name = (
        "Chưa có chỗ trong kế hoạch" if row.number == 0 else f"Hàng {row.number}{' (trước)' if row.number == 1 else ''}"
    )
    return {
        "name": name,
        "people": [
            {
                "place": str(place),
                "name": one.name if one else "",
                "unit": one.unit if one else "",
                "seat": one.seat if one else "",
            }
            for place, one in enumerate(row.people, start=1)
        ],
    }
