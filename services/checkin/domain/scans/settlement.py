"""What somebody made of a flagged admission."""

from enum import StrEnum


class Settlement(StrEnum):
    """SEEN: looked at ("đã xem"), and everything is as it should be or was put right by hand."""

    SEEN = "SEEN"
