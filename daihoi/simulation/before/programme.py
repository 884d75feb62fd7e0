"""The programme of the demo: who speaks, how long, and where it stands while the day is played. Everybody is made up."""

from datetime import datetime
from typing import Any
from uuid import UUID

from chassis import clock
from daihoi.simulation.client import CongressClient, RequestRefused
from daihoi.simulation.playing.pace import wait_for

# Order and minutes as such mornings have them (practice of 2025, section 5.2); a film stands before the report.
ITEMS = (
    (1, "CEREMONY", 5, "", ""),
    (2, "CEREMONY", 15, "Ông Nguyễn Giả Lập An", ""),
    (None, "FILM", 8, "", ""),
    (3, "REPORT", 25, "Bà Hoàng Giả Lập Bình", "Ông Lý Giả Lập Chung"),
    (4, "SPEECH", 28, "Bốn điển hình, mỗi người 7 phút", ""),
    (6, "HONOURS", 60, "", ""),
    (5, "EXCHANGE", 20, "Ba điển hình giao lưu", ""),
    (7, "CEREMONY", 15, "Bà Triệu Giả Lập Dung", ""),
    (8, "SPEECH", 10, "Ông Bàn Giả Lập Én", "Bà Nông Giả Lập Giang"),
    (9, "CEREMONY", 10, "Ban Tổ chức", ""),
    (10, "CEREMONY", 10, "Ông Nguyễn Giả Lập An", ""),
)
FILM = "Phim tài liệu về phong trào thi đua (giả lập)"
HONOURS = "HONOURS"


async def plan_programme(organizer: CongressClient, congress: UUID) -> int:
    """Write the programme down from the agenda; give how many items it has."""
    path = f"/honors/v1/congresses/{congress}/programme"
    now = await organizer.call("GET", path)
    titles = {item["number"]: item["title"] for item in now["items"]}
    items = [
        {
            "number": number,
            "kind": kind,
            "title": titles[number] if number else FILM,
            "minutes": minutes,
            "speaker": speaker,
            "alternate": alternate,
        }
        for number, kind, minutes, speaker, alternate in ITEMS
        if number is None or number in titles
    ]
    await organizer.call("PUT", path, json={"revision": now["revision"], "items": items})
    return len(items)


async def begin(organizer: CongressClient, congress: UUID, kind: str) -> None:
    """Let the first item of that kind begin, unless it was held; whoever leads the programme meanwhile goes on leading it."""
    path = f"/honors/v1/congresses/{congress}/programme"
    now = await organizer.call("GET", path)
    item = next((one for one in now["items"] if one["kind"] == kind and one["state"] == "PLANNED"), None)
    if item is None:
        return
    try:
        step = {"revision": now["revision"], "act": "START", "number": item["number"]}
        await organizer.call("POST", f"{path}/acts", json=step)
    except RequestRefused:
        return


async def lead_to(organizer: CongressClient, congress: UUID, kind: str | None, by: datetime) -> None:
    """Let one item after the other have its share of the time until `by`, when the first of `kind` begins; None: when all is over.

    Whoever else leads the programme meanwhile goes on leading it.
    """
    path = f"/honors/v1/congresses/{congress}/programme"
    now = await organizer.call("GET", path)
    coming = [one for one in now["items"] if one["state"] == "PLANNED"]
    places = [place for place, one in enumerate(coming, 1) if one["kind"] == kind]
    if kind and not places:
        return
    acts: list[dict[str, Any]] = [
        {"act": "START", "number": one["number"]} for one in coming[: places[0] if places else None]
    ]
    if kind is None:
        acts.append({"act": "END"})
    begun, revision = clock.now(), now["revision"]
    for at, act in enumerate(acts, 1):
        await wait_for(begun + (by - begun) * at / len(acts))
        try:
            revision = (await organizer.call("POST", f"{path}/acts", json={"revision": revision, **act}))["revision"]
        except RequestRefused:
            return
