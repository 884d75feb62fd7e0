"""A morning that stands still, as the three services would tell it: the organisers' live page before it, without a server."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.support.pages.built_pages import BAD_GATEWAY, Answer
from tests.support.pages.played_office import CONGRESS, PRINCIPAL

OPENING = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
AS_OF = OPENING - timedelta(minutes=10)
SESSION = {
    "id": "00000000-0000-7000-8000-0000000000b1",
    "kind": "OFFICIAL",
    "name": "Phiên khai mạc",
    "starts_at": OPENING.isoformat(),
    "open": True,
    "rehearsal": False,
    "opens_at": None,
    "counts_exits": False,
    "changed_at": (OPENING - timedelta(hours=1)).isoformat(),
    "own_hour": None,
}
UNITS = [("DV01", "Huyện Mẫu Giáp", 40, 31), ("DV02", "Sở Thử và Nghiệm", 12, 12), ("DV03", "Xã Mẫu Ất", 8, 0)]
CATEGORIES = [("EXEMPLAR_INDIVIDUAL", 40, 30), ("GUEST", 12, 9), ("LEADER", 8, 4)]
GATES = [("g1", "Cửa A", 25), ("g2", "Cửa B", 16), ("g0", "Bàn đón tiếp", 2)]


def person(number: int, **changes: Any) -> dict[str, Any]:
    """Somebody of a delegation; with `entered_at` they are there."""
    told = {"delegate_id": f"d{number}", "form_of_address": "Ông", "full_name": f"Vi Thử {number}", "position": ""}
    missing = {"entered_at": None, "gate_name": None, "way": None, "left_at": None, "leave": None}
    return {**told, "unit_code": "DV01", "unit_name": UNITS[0][1], "category": "GUEST", **missing, **changes}


THERE = {"entered_at": (AS_OF - timedelta(minutes=5)).isoformat(), "gate_name": "Cửa A"}
PEOPLE = [
    person(1, leave="ABSENT"),
    person(2, position="Trưởng ban"),
    person(3, **THERE, way="STEWARD"),
    person(4, **THERE, way="BY_HAND"),
]


def counts(**changes: Any) -> dict[str, Any]:
    """The live picture ten minutes before the opening."""
    minutes = [(at, 1 + at % 3) for at in range(35)]
    whole = {
        "as_of": AS_OF.isoformat(),
        "congress_id": "c",
        "session": SESSION,
        "expected": sum(one[2] for one in UNITS),
        "present": sum(one[3] for one in UNITS),
        "inside": None,
        "absent": 15,
        "excused": 2,
        "waiting": 3,
        "withdrawn": 1,
        "off_list": 0,
        "official_expected": 48,
        "official_present": 35,
        "scans": 60,
        "by_unit": [dict(zip(("unit_code", "name", "expected", "present"), one, strict=True)) for one in UNITS],
        "by_category": [dict(zip(("category", "expected", "present"), one, strict=True)) for one in CATEGORIES],
        "by_gate": [{"gate_id": of, "name": name, "scans": came, "present": came} for of, name, came in GATES],
        "by_way": [{"way": "STEWARD", "present": 41}, {"way": "BY_HAND", "present": 2}],
        "by_minute": [
            {"minute": (AS_OF - timedelta(minutes=35 - at)).isoformat(), "present": came} for at, came in minutes
        ],
        "leaders_missing": [
            {
                "delegate_id": "d9",
                "form_of_address": "Đồng chí",
                "full_name": "Vi Thử Lãnh",
                "position": "Phó Chủ tịch",
                "unit_name": UNITS[0][1],
            }
        ],
        "leaders_here": [],
        "conflicts": 1,
    }
    return {**whole, **changes}


NOBODY = {
    "expected": 0,
    "present": 0,
    "absent": 0,
    "excused": 0,
    "waiting": 0,
    "withdrawn": 0,
    "conflicts": 0,
    "official_expected": 0,
    "official_present": 0,
    "scans": 0,
    "leaders_missing": [],
    "leaders_here": [],
    "by_minute": [],
    "by_unit": [],
    "by_category": [],
    "by_gate": [],
    "by_way": [],
}
"""What changes in `counts` of a congress that has no people yet."""

CASE = {
    "scan_id": "s1",
    "session_id": SESSION["id"],
    "conflict": "ALREADY_CHECKED_IN",
    "reason": "Thẻ này đã vào ở một cửa khác khi cửa này mất mạng.",
    "delegate_id": "d3",
    "form_of_address": "Ông",
    "full_name": "Vi Thử 3",
    "unit_name": UNITS[0][1],
    "gate_name": "Cửa B",
    "device_id": "m2",
    "occurred_at": THERE["entered_at"],
    "recorded_at": THERE["entered_at"],
    "scanned_at": THERE["entered_at"],
    "clock_unsure": False,
    "other": {"at": (AS_OF - timedelta(minutes=20)).isoformat(), "gate_name": "Cửa A", "scan_id": "s0"},
    "undone": False,
    "settled": None,
    "delegate_code": "ĐB003",
    "photo": False,
    "ways": ["RIGHT_PERSON", "LET_OUT", "NEW_BADGE", "TWO_PEOPLE"],
}


def device(number: int, gate: int, **changes: Any) -> dict[str, Any]:
    """A device that was heard just now."""
    of, name, _ = GATES[gate]
    told = {"device_id": f"m{number}", "name": f"{name}, máy {number}", "roles": ["GATE_STEWARD"], "gate_id": of}
    now = datetime.now(UTC).isoformat()
    calm = {"ended": False, "heard_at": now, "waiting": 0, "unsure": False, "oldest_at": None, "skew_ms": 5}
    more = {"clock_wrong": False, "version": "scan-Bx3_k2", "battery": 80, "charging": False, "direction": None}
    return {**told, "gate_name": name, "paired_at": now, **calm, **more, **changes}


def crowded() -> dict[str, Any]:
    """What changes in `counts` of a whole province on its day: six places to come in, eleven categories, forty delegations."""
    categories = [
        "COUNCIL_REP",
        "EMULATION_OFFICER",
        "EXEMPLAR_COLLECTIVE_REP",
        "EXEMPLAR_HOUSEHOLD_REP",
        "FORMER_LEADER",
    ]
    categories += [
        "EXEMPLAR_INDIVIDUAL",
        "GUEST",
        "LEADER",
        "NATIONAL_EMULATION_FIGHTER",
        "STATE_TITLE_HOLDER",
        "UNIT_REP",
    ]
    units = [(f"DV{n:02}", f"Ủy ban Mặt trận Tổ quốc và các đoàn thể huyện Mẫu {n}", 9, n % 9) for n in range(40)]
    places = ["Bàn đón tiếp", "Bàn hỗ trợ 2", "Cửa A", "Cửa B", "Cửa C", "Cửa D"]
    whole = counts()
    return {
        "expected": 383,
        "present": 369,
        "official_expected": 150,
        "official_present": 147,
        "conflicts": 2,
        "by_unit": [dict(zip(("unit_code", "name", "expected", "present"), one, strict=True)) for one in units],
        "by_category": [{"category": one, "expected": 105, "present": 103} for one in categories],
        "by_gate": [{"gate_id": f"g{at}", "name": name, "scans": 81, "present": 81} for at, name in enumerate(places)],
        "by_way": [{"way": way, "present": 41} for way in ("STEWARD", "KIOSK", "DELEGATION", "BY_HAND")],
        "leaders_missing": [
            {**whole["leaders_missing"][0], "delegate_id": f"l{at}", "full_name": f"Vi Thử Lãnh {at}"}
            for at in range(34)
        ],
    }


class Live:
    """Answers the live page; what a test changes is answered from then on."""

    def __init__(self, **changes: Any) -> None:
        self.counts = counts(**changes)
        self.asked: list[str] = []
        self.cases = [CASE]
        long_ago = (datetime.now(UTC) - timedelta(minutes=10)).isoformat()
        silent = {"heard_at": long_ago, "waiting": 4, "oldest_at": long_ago}
        self.fleet = [device(1, 0), device(2, 1, **silent), device(3, 0, version="scan-cu", battery=12)]
        self.units = [{"unit_code": "DV01", "head_name": "Vi Thử Trưởng", "head_phone": "0900 000 001"}]

    def __call__(self, path: str) -> Answer:
        self.asked.append(path)
        for end, told in self._told().items():
            if path.endswith(end):
                return told
        return BAD_GATEWAY

    def _told(self) -> dict[str, Answer]:
        items = [{"item_id": "i1", "name": "Kỷ yếu"}, {"item_id": "i2", "name": "Suất ăn trưa"}]
        handed = [
            {"unit_code": code, "name": name, "expected": of, "given": [here, 0]} for code, name, of, here in UNITS
        ]
        past = {
            "at": AS_OF.isoformat(),
            "session": SESSION,
            "inside": None,
            "expected": 60,
            "present": 40,
            "first_at": (AS_OF - timedelta(minutes=35)).isoformat(),
            "last_at": AS_OF.isoformat(),
            "by_unit": self.counts["by_unit"],
            "by_gate": [{"gate_id": "g1", "name": "Cửa A", "present": 25}],
        }
        there = [
            {"delegate_code": f"ĐB00{number}", "form_of_address": "Ông", "full_name": f"Vi Thử {number}"}
            | {"unit_name": UNITS[0][1], **THERE, "inside": True, "way": way}
            for number, way in ((3, "STEWARD"), (4, "BY_HAND"))
        ]
        return {
            "/registration/v1/me": _json(PRINCIPAL),
            "/registration/v1/congresses": _json([CONGRESS]),
            "/checkin/v1/congresses/c/live": _stream("counters", self.counts),
            "/checkin/v1/congresses/c/counts": _json(self.counts),
            "/sessions": _json([SESSION]),
            "/fleet": _json(self.fleet),
            "/people": _json(there if "/past/" in self.asked[-1] else PEOPLE),
            "/past": _json(past),
            "/conflicts": _json(self.cases),
            "/settlement": _json(
                {**CASE, "settled": {"at": AS_OF.isoformat(), "by": "a", "settlement": "SEEN", "note": ""}}
            ),
            "/handouts": _json({"items": items, "units": handed}),
            "/units": _json({"units": self.units}),
            "/picture": (200, "application/pdf", "%PDF-1.7 giả lập"),
        }


def _json(value: object) -> Answer:
    return 200, "application/json", json.dumps(value)


def _stream(event: str, value: object) -> Answer:
    return 200, "text/event-stream", f"id: 1\nevent: {event}\ndata: {json.dumps(value)}\n\n"
