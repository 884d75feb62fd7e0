"""Makes the papers of the days before: badges of the large delegations, those of press and staff, summonses and invitations."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from chassis import clock
from chassis.ids import new_id
from daihoi.language import words
from daihoi.simulation.client import CongressClient

UNITS = 2
"""whose badges are printed: the others wait on the workbench"""
NUMBERS = {"SUMMONS": "12", "INVITATION": "13"}
OUTSIDE = {
    "PRESS": ("Báo Giả Lập", ("Vi Thử Phóng Viên", "Vi Thử Quay Phim", "Vi Thử Ảnh")),
    "STAFF": ("Ban Tổ chức", ("Vi Thử Lễ Tân", "Vi Thử Hậu Cần", "")),
    "PERFORMER": ("Đoàn Nghệ thuật Giả Lập", ("Vi Thử Ca Sĩ", "Vi Thử Nhạc Công")),
}
"""Kind: whence they come, and their names; '' is written in by hand."""


async def show_papers(organizer: CongressClient, congress: UUID, say: Callable[[str], None]) -> None:
    """Print badges and say that they are on paper; make letters of one delegation each. Done once."""
    here = f"/registration/v1/congresses/{congress}"
    bench = await organizer.call("GET", f"{here}/badge-printing")
    if bench["runs"]:
        return
    largest = sorted(bench["units"], key=lambda one: (-one["badges"], one["unit_code"]))[:UNITS]
    for unit in largest:
        await _print(organizer, here, unit["unit_code"])
    outside = [await _outside(organizer, here, kind) for kind in OUTSIDE]
    say(words("papers.badges", badges=sum(one["badges"] for one in largest), outside=sum(outside)))
    letters = [await _letters(organizer, here, kind) for kind in NUMBERS]
    say(words("papers.letters", summonses=letters[0], invitations=letters[1]))


async def _print(organizer: CongressClient, here: str, unit_code: str) -> None:
    sheets = await organizer.fetch("POST", f"{here}/badge-printing", json={"unit_code": unit_code})
    await organizer.call("PUT", f"{here}/badge-printing/{sheets.headers['print-run']}/paper")


async def _outside(organizer: CongressClient, here: str, kind: str) -> int:
    """Add the badges of one kind, give how many; the first kind is printed, the others wait."""
    organisation, names = OUTSIDE[kind]
    wanted = {"kind": kind, "organisation": organisation, "full_names": list(names)}
    added = await organizer.call("POST", f"{here}/outside-badges", json=wanted)
    if kind == next(iter(OUTSIDE)):
        badges = {"badge_ids": [one["badge_id"] for one in added]}
        await organizer.fetch("POST", f"{here}/outside-badges/sheets", json=badges)
        await organizer.call("POST", f"{here}/outside-badges/sheets-on-paper", json=badges)
    return len(added)


async def _letters(organizer: CongressClient, here: str, kind: str) -> int:
    """Fill in number and day of one kind of letter and make those of the delegation that gets the most; give how many."""
    documents = await organizer.call("GET", f"{here}/documents")
    head: dict[str, Any] = next(one for one in documents["letterheads"] if one["kind"] == kind)
    filled = {**head["head"], "number": NUMBERS[kind], "issued_on": f"{clock.now():%Y-%m-%d}"}
    await organizer.call("PUT", f"{here}/letterheads/{kind}", json={**filled, "version": head["version"]})
    readers = f"{kind.lower()}s" if kind == "INVITATION" else "summonses"
    unit = max(documents["units"], key=lambda one: int(one[readers]))
    wanted = {"run_id": str(new_id()), "document": kind, "unit_code": unit["unit_code"]}
    await organizer.fetch("POST", f"{here}/documents", json=wanted)
    return int(unit[readers])
