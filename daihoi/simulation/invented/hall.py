"""The hall of the simulated congress: twenty rows of twenty seats, an aisle on both sides of the middle block."""

from typing import Any

ROWS = "ABCDEFGHIJKLMNOPQRST"
SIDE = 10
MIDDLE_BLOCK = 5
KEPT = "AB"
"""the rows of those who are received at the desk"""


def demo_hall() -> dict[str, Any]:
    """Give it as registration's API takes it."""
    row = {"floor": 1, "left": SIDE, "right": SIDE, "aisles": [MIDDLE_BLOCK]}
    rows = [{"code": code, "kept": code in KEPT, **row} for code in ROWS]
    return {"version": 0, "name": "Hội trường giả lập", "numbering": "CENTRE", "rows": rows}
