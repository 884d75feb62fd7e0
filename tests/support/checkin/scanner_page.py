"""A paired scanner as built, before a checkin service that the test plays: the badges are those of the shared vectors."""

import base64
import io
import json
from pathlib import Path
from typing import Any

from playwright.async_api import Page

from contracts.credential_code import typed_hash
from contracts.sealed_roster import code_key, delegate_key
from daihoi.simulation.invented.portraits import draw_portrait
from services.checkin.usecases.roster.seal_roster import sealed_with
from services.checkin.usecases.scans.waiting_words import public_half
from tests.support.checkin.opened_roster import sealed
from tests.support.pages.built_pages import BAD_GATEWAY, Answer

VECTORS = Path(__file__).parents[3] / "contracts/vectors/credential_codes.json"
_KNOWN = json.loads(VECTORS.read_text("utf-8"))
CODES = {one["name"]: str(one["text"]) for one in _KNOWN["codes"]}
VALID = CODES["a badge signed with the first key"]
UNHEARD = CODES["the same credential in its second version"]
FOREIGN = CODES["a genuine badge of another congress"]
MISREAD = ("8" if VALID.startswith("9") else "9") + VALID[1:]
OTHERS = (CODES["the largest numbers, signed with another key"], CODES["an id of zeros keeps its length"])
SHORT_CODE = "482133759027"
WAITING_KEY = bytes(range(1, 33))
"""what waiting scans are sealed for, the private half"""
LIST_KEY, LIST_CODE, SALT = bytes(range(32)), "4821337590274821", bytes(16)

CONGRESS = {"id": "c", "number": 5, "name": "Đại hội Thi đua yêu nước (giả lập)", "synthetic": True, "archived": False}
SESSION = {
    "id": "s",
    "name": "Phiên chính thức",
    "kind": "OFFICIAL",
    "open": True,
    "rehearsal": False,
    "starts_at": "2026-11-22T01:00:00Z",
}
DELEGATE: dict[str, Any] = {
    "delegate_id": "d1",
    "form_of_address": "Bà",
    "full_name": "Vi Thử Thị Nguyệt Ánh",
    "unit_name": "Ban Chỉ huy Quân sự xã Thượng Quan",
    "unit_code": "TQ",
    "delegate_code": "DB-001",
    "position": "",
    "scanned": True,
    "category": "EXEMPLAR_INDIVIDUAL",
    "seat": "A-12",
    "seat_way": "Khối giữa, hàng A, lối bên trái",
    "instruction": "Nhận tài liệu tại bàn số 2",
    "session_ids": [],
    "active": True,
    "present": None,
    "replaced_by": None,
    "gone_as": "",
    "gone_since": None,
    "assist": False,
    "stage_rows": [],
    "unit_place": 1,
    "credentials": [
        {
            "credential_id": "00112233445566778899aabbccddeeff",
            "version": 1,
            "state": "ISSUED",
            "typed_hash": typed_hash(SHORT_CODE, "c"),
        }
    ],
}
LEADER = {
    **DELEGATE,
    "delegate_id": "d2",
    "full_name": "Hoàng Thử Văn Lâm",
    "category": "LEADER",
    "scanned": False,
    "credentials": [],
}


def _portrait() -> str:
    made = io.BytesIO()
    draw_portrait(3, 240, 320).save(made, "JPEG", quality=70)
    return base64.b64encode(made.getvalue()).decode()


def _text(sealed: bytes) -> str:
    return base64.b64encode(sealed).decode()


UNLOCKING = {
    "salt": _text(SALT),
    "sealed_key": _text(sealed_with(code_key(LIST_CODE, SALT), b"list", LIST_KEY)),
    "locks_after_s": 300,
}
PORTRAIT = _portrait()
"""A face that is drawn and marked as made up."""


class PlayedCheckin:
    """Answers a paired device. Scans get `verdict`, or while that is "" no answer, so the device decides; `portrait` is a JPEG in
    base64. `undoes`: what an undo is answered, "" for not at all. `away`: nothing answers any more.
    """

    def __init__(self, kind: str = "GATE", supervises: bool = False, portrait: str = "", **delegate: Any) -> None:
        self.session: dict[str, Any] = SESSION
        self.kind, self.supervises, self.portrait = kind, supervises, portrait
        self.delegate = {**DELEGATE, **delegate}
        self.device_id = "m1"
        self.verdict = ""
        self.undoes = ""
        self.away = False

    def __call__(self, path: str) -> Answer:
        place = path.removeprefix("/api/checkin/v1")
        told: dict[str, object] = {
            "/device": {
                "device_id": self.device_id,
                "name": "Máy 1",
                "now": "2026-11-22T00:00:00Z",
                "gate": {"id": "g1", "name": "Cửa A", "kind": self.kind},
                "congress": CONGRESS,
                "session": self.session,
                "supervises": self.supervises,
                "direction": "IN",
            },
            "/roster/key": {"list_key": _text(LIST_KEY)},
            "/congresses/c/list-code": {"code": LIST_CODE},
            "/roster/sealed": {
                "revision": 1,
                "congress": CONGRESS,
                "session": self.session,
                "session_id": "s",
                "keys": _KNOWN["keys"],
                "unlocking": UNLOCKING,
                "waiting_key": public_half(WAITING_KEY),
                "delegates": [sealed(one, LIST_KEY, "c") for one in (self.delegate, LEADER)],
                "whole": True,
            },
            "/roster/sealed-photos": {"revision": 1, "photos": self._photos(), "more": False, "whole": True},
        }
        if self.verdict:
            told["/scans"] = self._answer()
        if self.undoes and place.endswith("/undo"):
            told[place] = {"scan_id": "s0", "outcome": "UNDONE", "sentence": self.undoes, "present": False}
        there = place in told and not self.away
        return (200, "application/json", json.dumps(told[place])) if there else BAD_GATEWAY

    def _answer(self) -> dict[str, Any]:
        at = "2026-11-22T00:12:00Z"
        first = {"scan_id": "s0", "at": at, "gate_id": "g2", "gate_name": "Cửa B"}
        names = (
            "delegate_id",
            "form_of_address",
            "full_name",
            "unit_name",
            "seat",
            "seat_way",
            "category",
            "instruction",
            "assist",
            "stage_rows",
        )
        told = {"scan_id": "s1", "verdict": self.verdict, "sentence": "", "reason": "", "flagged": False}
        about = {"delegate": {name: self.delegate[name] for name in names}, "recorded_at": at}
        return {**told, **about, "first_scan": first if self.verdict.startswith("ALREADY") else None}

    def _photos(self) -> list[dict[str, str]]:
        if not self.portrait:
            return []
        key = delegate_key(LIST_KEY, "d1")
        return [{"delegate_id": "d1", "sealed": _text(sealed_with(key, b"photo", base64.b64decode(self.portrait)))}]


async def scan(page: Page, digits: str, end: str = "Enter") -> None:
    """Send what a USB scanner sends, faster than the page draws; `end` may name several keys."""
    await page.evaluate(
        """([digits, ends]) => {
            const press = code => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent(
                "keydown", { code, key: code.replace("Digit", ""), bubbles: true, cancelable: true }));
            for (const digit of digits) press(`Digit${digit}`);
            for (const end of ends) press(end);
        }""",
        [digits, end.split()],
    )
