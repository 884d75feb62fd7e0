"""The organisers' front page before services that the test plays, with a scanner in the same browser."""

import json

from tests.support.checkin.scanner_page import PlayedCheckin
from tests.support.pages.built_pages import Answer

PRINCIPAL = {
    "subject": "a",
    "name": "Ban Tổ chức",
    "roles": ["ORGANIZER"],
    "congress_id": None,
    "unit_code": None,
    "expires_at": None,
}
CONGRESS = {
    "congress_id": "c",
    "code": "GL-V",
    "name": "Đại hội giả lập",
    "version": 1,
    "starts_at": "2026-11-22T00:30:00Z",
    "venue": "Hội trường giả lập",
    "synthetic": True,
    "state": "ACTIVE",
    "sessions": [],
    "title_lines": [],
    "slogans": [],
    "agenda": [],
    "units": [],
}
GATES = [
    {"gate_id": "g0", "name": "Bàn đón tiếp", "kind": "DESK"},
    {"gate_id": "g1", "name": "Cửa A", "kind": "GATE"},
]
_LINE = {
    "verdict": "ADMITTED",
    "sentence": "Mời vào.",
    "kept": False,
    "undone": False,
    "problem": "",
    "unit": "Sở Giả Lập",
    "device": "Cửa A, máy 2",
    "gate": "Cửa A",
}
SEEN_BEFORE = [
    {**_LINE, "scan_id": "s1", "name": "Vi Thử Quét Trước", "at": "2026-11-22T00:31:00Z"},
    {**_LINE, "scan_id": "s2", "name": "Vi Thử Đã Tính", "at": "2026-11-22T00:32:00Z", "kept": True},
    {
        **_LINE,
        "scan_id": "s3",
        "name": "",
        "unit": "",
        "verdict": None,
        "at": None,
        "problem": "Lượt quét của đại hội khác.",
    },
]
TAKEN = [
    {
        "scan_id": f"s{number}",
        "verdict": "ADMITTED",
        "sentence": "Mời vào.",
        "reason": "",
        "flagged": False,
        "delegate": None,
        "first_scan": None,
        "recorded_at": "2026-11-22T00:40:00Z",
    }
    for number in (1, 2)
] + [{"scan_id": "s3", "problem": "Lượt quét của đại hội khác.", "code": "wrong_congress", "retry": False}]
PROBLEM = {"type": "about:blank", "title": "x", "status": 403, "code": "forbidden", "detail": "Vai trò của bạn…"}


class Office:
    """Answers the front page, and the scanner of the same browser as the organisers' until it is paired."""

    def __init__(self) -> None:
        self.scanner = PlayedCheckin()
        self.paired = False

    def __call__(self, path: str) -> Answer:
        if path.endswith("/checkin/v1/device") and not self.paired:
            return 403, "application/problem+json", json.dumps(PROBLEM)
        if path.endswith("/checkin/v1/paired-clients") and path.startswith("/api"):
            return self.json([])
        if path.endswith("/pairing-codes"):
            return self.json({"code": "048231750000", "expires_in_seconds": 600})
        if path.endswith("/hand-ins/preview"):
            return self.json(SEEN_BEFORE)
        if path.endswith("/hand-ins"):
            return self.json({"results": TAKEN})
        if path.endswith("/gates"):
            return self.json(GATES)
        if path.endswith("/me"):
            return self.json(PRINCIPAL)
        if path.endswith("/registration/v1/congresses"):
            return self.json([CONGRESS])
        played = self.scanner(path)
        return played if played[0] == 200 else self.json([])

    @staticmethod
    def json(value: object) -> Answer:
        return 200, "application/json", json.dumps(value)
