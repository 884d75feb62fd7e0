"""What is still open in a congress that is to be closed: after that nobody works on it any more."""

from dataclasses import dataclass
from enum import StrEnum


class OpenKind(StrEnum):
    """What this service knows of; scans in conflict and corrections that wait are told of by checkin and honors."""

    WAITING = "WAITING"
    """proposals handed in and not decided on"""
    HELD = "HELD"
    """proposals and delegates on hold until something is verified"""
    NOT_HANDED_IN = "NOT_HANDED_IN"
    """proposals that their unit never handed in, or got back and kept"""
    CHANGES_ASKED = "CHANGES_ASKED"
    """people whom their clerk asks the organisers to change"""
    LEAVE_ASKED = "LEAVE_ASKED"
    """people who said why they do not come, while nobody decided whether that is leave"""
    OPEN_ROWS = "OPEN_ROWS"
    """rows of files that did not come in"""
    DOORS = "DOORS"
    """sessions whose doors are open"""
    LETTERS = "LETTERS"
    """letters that wait to be sent"""


@dataclass(frozen=True)
class OpenEnd:
    """`number` of one kind, at least 1."""

    kind: OpenKind
    number: int
