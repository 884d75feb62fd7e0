"""The hall of the simulated congress: twenty rows of twenty seats, an aisle on both sides of the middle block."""

from typing import Any

ROWS = "ABCDEFGHIJKLMNOPQRST"
SIDE = 10
MIDDLE_BLOCK = 5


def demo_hall() -> dict[str, Any]:
    """Give it as registration's API takes it."""
    row = {"floor": 1, "left": SIDE, "right": SIDE, "aisles": [MIDDLE_BLOCK]}
    rows = [{"code": code, **row} for code in ROWS]
    return {"version": 0, "name": "Hội trường giả lập", "numbering": "CENTRE", "rows": rows}
