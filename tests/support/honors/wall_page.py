"""A server for one wall: it sends one card and is then silent."""

import json
from collections.abc import Callable
from typing import Any

from tests.support.pages.built_pages import BAD_GATEWAY, Answer

CLIENT = "00000000-0000-7000-8000-000000000009"
TITLE = ["Đại hội giả lập", "Lần thứ V"]


def showing(card: str, asked: dict[str, Any] | None = None, **given: Any) -> Callable[[str], Answer]:
    """Give a server that sends one card, in a rehearsal of an invented congress, and is then silent.

    `asked` is what its screens hear in answer to what they say.
    """
    whole = {"as_of": "2026-11-22T01:00:00Z", "revision": 3, "card": card, "locked": True, "title_lines": TITLE}
    frame = {**whole, "text": None, "honoree": None, "synthetic": True, "rehearsal": True, **given}
    orders = {"congress_id": CLIENT, "kind": "BOARD", "name": "LED", "is_main": True, "reloads": 0, "show_number": None}

    def answer(path: str) -> Answer:
        if path.endswith("/paired-clients/me"):
            return 200, "application/json", json.dumps({"client_id": CLIENT, "congress_id": CLIENT, "kind": "SCREEN"})
        if path.endswith("/board/live"):
            return 200, "text/event-stream", f"id: 1\nevent: card\ndata: {json.dumps(frame)}\n\n"
        if path.endswith("/screens/acknowledgements"):
            return 200, "application/json", json.dumps({**orders, **(asked or {})})
        return BAD_GATEWAY

    return answer
