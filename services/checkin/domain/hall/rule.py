"""Whether delegates before the hall's QR come in at once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HallRule:
    """`at_once` false: a steward nods each one in, which is the rule unless the organisers change it."""

    at_once: bool = False
