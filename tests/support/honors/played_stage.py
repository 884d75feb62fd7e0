"""A ceremony that stands still, as honors would tell it: the stage's, the MC's and the board's pages before it, without a server."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from services.honors.domain.ids import DelegateId, EntryId, RowId
from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind, Representative
from services.honors.domain.roll.entry_view import RollView, entry_views
from services.honors.domain.rows.plan import RowPlan, in_rows
from services.honors.domain.rows.row import Row, Showing
from services.honors.domain.rows.sheet import RowSheet, row_sheet
from services.honors.domain.stage.arming import draw_next
from services.honors.domain.stage.calling_order import following
from services.honors.domain.stage.cards import board_card
from services.honors.domain.stage.stage import CardKind, Stage
from services.honors.domain.stage.stage_state import StageState, stage_state
from tests.support.honors.honors_rows import CONGRESS, entry, stage
from tests.support.pages.built_pages import Answer

NOW = datetime(2026, 11, 22, 2, 30, tzinfo=UTC)
SCREEN = "00000000-0000-7000-8000-0000000000aa"
PEOPLE = 30
ROW = 10
UNITS = ("Xã Thử, huyện Mẫu Ất", "Huyện Mẫu Giáp", "Sở Thử và Nghiệm tỉnh Giả Lập")


def roll(absent: tuple[int, ...] = (13,), **first: Any) -> list[Entry]:
    """Give thirty entries in three rows: collectives, households, persons; all are in the hall but `absent`."""
    entries = [_one(number, present=number not in absent) for number in range(1, PEOPLE + 1)]
    entries[0] = replace(entries[0], **first)
    rows = [
        Row(RowId(UUID(int=900 + at)), tuple(one.entry_id for one in entries[at : at + ROW]), showing=Showing.AS_TAKEN)
        for at in range(0, PEOPLE, ROW)
    ]
    return in_rows(entries, RowPlan(1, tuple(rows), "a", "Vi Thử", NOW))


def _one(number: int, *, present: bool) -> Entry:
    kind = RecipientKind.COLLECTIVE if number <= ROW else RecipientKind.INDIVIDUAL
    name = (
        f"Thôn Thử {number}"
        if kind is RecipientKind.COLLECTIVE
        else f"Vi Thử {'Hồng Hạnh' if number % 2 else 'An'} {number}"
    )
    who = Representative(DelegateId(UUID(int=500 + number)), f"Vi Thử {number}", "Bà", active=True, present=present)
    words = replace(
        entry().words,
        name=name,
        unit_name=UNITS[number % 3],
        award_name=f"Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh {'' if number <= ROW else 'về phong trào thi đua yêu nước'}".strip(),
        citation="Đã có thành tích xuất sắc trong phong trào thi đua yêu nước giai đoạn 2020-2025",
    )
    return entry(entry_id=EntryId(UUID(int=number)), kind=kind, words=words, list_position=number, representative=who)


def announced(entries: list[Entry], numbers: range | list[int]) -> list[Entry]:
    """Give the roll with these announced in their order."""
    places = {number: place for place, number in enumerate(numbers, start=1)}
    return [
        replace(one, status=EntryStatus.ANNOUNCED, sequence=place, announced_at=NOW, was_shown=True)
        if (place := places.get(one.list_position)) and one.is_ready
        else one
        for one in entries
    ]


def at(entries: list[Entry], last: int, **changes: Any) -> Stage:
    """Give the stage with the name `last` on air, the next one armed, and a clock that let the dwell time pass."""
    on_air = next(one for one in entries if one.list_position == last)
    begun = replace(stage(CardKind.HONOREE, revision=40), entry_id=on_air.entry_id, sequence=last, card_revision=40)
    coming = following(begun, entries, on_air.entry_id)
    armed = draw_next(CONGRESS, entries, coming[0], {}) if coming else None
    return replace(begun, armed=armed, changed_at=NOW, **changes)


def lagging() -> dict[str, Any]:
    """A programme that still stands at the flag though names are announced."""
    times = dict.fromkeys(("planned_start", "planned_end", "start", "end"))
    plain = {"minutes": 10, "more": 0, "at_minute": None, "speaker": "", "alternate": "", "says": "", "instead": False}
    plain |= {"notes": "", **times}
    flag = {"number": 1, "ordinal": 1, "kind": "CEREMONY", "title": "Chào cờ", "state": "RUNNING", **plain}
    honours = {"number": 6, "ordinal": 2, "kind": "HONOURS", "title": "Biểu dương, tôn vinh", "state": "PLANNED"}
    head = {"as_of": NOW.isoformat(), "revision": 3, "plan_revision": 1, "is_planned": True, "running": 1}
    head |= {"starts_at": NOW.isoformat(), "held_at": None, "until": NOW.isoformat(), "late_seconds": 0, "undo": None}
    return {**head, "clock_speed": 1, "items": [flag, {**honours, **plain}]}


class PlayedStage:
    """Answers the pages of one congress in mid-ceremony."""

    def __init__(self, entries: list[Entry], seen: Stage, **changes: Any) -> None:
        self.goes_on(entries, seen, **changes)
        self.congress = {
            "congress_id": str(CONGRESS.congress_id),
            "code": "GL-V",
            "name": CONGRESS.name,
            "synthetic": True,
            "starts_at": "2026-11-22T00:30:00Z",
            "title_lines": CONGRESS.title_lines,
            "review_period": "2020-2025",
            "slogans": CONGRESS.slogans,
            "agenda": [{"number": 2, "code": "OPENING", "name": "Khai mạc", "ordinal": 1, "film": False}],
        }
        self.programme: dict[str, Any] = {"items": []}

    def goes_on(self, entries: list[Entry], seen: Stage, **changes: Any) -> None:
        """Stand there from now on."""
        self.state = TypeAdapter(StageState).dump_python(stage_state(CONGRESS, seen, entries, NOW), mode="json")
        self.state |= changes
        on_air = next((one for one in entries if one.entry_id == seen.entry_id), None)
        card = board_card(CONGRESS, seen, on_air, NOW)
        self.card = TypeAdapter(type(card)).dump_python(card, mode="json")
        view = RollView(NOW, seen.revision, True, entry_views(entries, seen.batch_size))
        self.roll = TypeAdapter(RollView).dump_python(view, mode="json")
        sheet = row_sheet(
            CONGRESS, entries, RowPlan(1, (), "a", "Vi Thử", NOW), NOW, seen.revision, rehearsal=seen.rehearsal
        )
        kept = TypeAdapter(RowSheet).dump_python(sheet, mode="json")
        self.rows = {"sheet": kept, "may_cut": True, "may_order": True}

    def __call__(self, path: str) -> Answer:
        here = f"/congresses/{self.congress['congress_id']}"
        told = {
            "/me": {
                "subject": "a",
                "name": "Vi Thử",
                "roles": ["ORGANIZER"],
                "congress_id": None,
                "unit_code": None,
                "expires_at": None,
            },
            "/honors/v1/congresses": [self.congress],
            "/registration/v1/congresses": [
                {**self.congress, "state": "ACTIVE", "version": 1, "starts_at": "2026-11-22T00:30:00Z"}
            ],
            f"{here}/stage": self.state,
            f"{here}/roll": self.roll,
            f"{here}/board": self.card,
            f"{here}/hand": self.hand,
            f"{here}/screens": self.screens,
            f"{here}/photo-plan": {"turns": []},
            f"{here}/programme": self.programme,
            f"{here}/rows": self.rows,
            f"{here}/delegations": [UNITS[0]],
        }
        if path.endswith("/stage/live"):
            return self.stream("stage", self.state)
        if path.endswith("/board/live"):
            return self.stream("card", self.card)
        if path.endswith("/screens/live"):
            return self.stream("screens", self.screens)
        for end, value in told.items():
            if path.endswith(end):
                return 200, "application/json", json.dumps(value)
        return 404, "application/problem+json", json.dumps({"status": 404, "title": "x", "detail": "Không có."})

    @property
    def hand(self) -> dict[str, Any]:
        may = dict.fromkeys(("may_operate", "may_order", "may_correct", "may_withdraw", "may_hold", "signed_in"), True)
        return {"hand": "0" * 16, "name": "Vi Thử", "roles": ["ORGANIZER"], **may}

    @property
    def screens(self) -> dict[str, Any]:
        def one(number: int, name: str, *, main: bool) -> dict[str, Any]:
            heard = {
                "acknowledged_at": NOW.isoformat(),
                "heard_at": NOW.isoformat(),
                "silent_ms": 200,
                "version": "board-1",
            }
            drawn = {
                "revision": self.state["on_air"]["revision"],
                "glass": "AS_SENT",
                "paired_until": "2026-11-23T00:00:00Z",
            }
            return {
                "screen_id": f"{SCREEN[:-1]}{number}",
                "number": number,
                "name": name,
                "kind": "BOARD",
                "is_main": main,
                **heard,
                **drawn,
            }

        return {
            "as_of": NOW.isoformat(),
            "screens": [one(1, "LED chính A", main=True), one(2, "LED trái A", main=False)],
        }

    @staticmethod
    def stream(event: str, value: object) -> Answer:
        return 200, "text/event-stream", f"id: 1\nevent: {event}\ndata: {json.dumps(value)}\n\n"
