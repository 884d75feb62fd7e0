"""What a smoke run measured, and the JSON line that it ends with."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from daihoi.simulation.proving import reconcile


@dataclass(frozen=True)
class SmokeReport:
    """The last line of `make smoke`. Times are milliseconds but for `recovered_s`."""

    mode: str
    delegates: int
    admitted: int
    refused: int
    duplicates: int
    announced: int
    lost: int
    doubled: int
    broker: str
    recovered_s: float
    scan_p99_ms: float
    scan_to_dashboard_p99_ms: float
    scan_to_stage_p99_ms: float
    reception_to_stage_p99_ms: float

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @property
    def faultless(self) -> bool:
        return (
            self.lost == 0
            and self.doubled == 0
            and self.delegates == reconcile.DELEGATES
            and self.announced == reconcile.HONOUREES
        )


@dataclass
class Timings:
    """Seconds, one entry an admission: the answer's, and when it was sent on the loop's clock."""

    answers: list[float]
    sent: dict[UUID, float]
    """delegate -> when the admitting scan was sent"""
    ordinals: list[tuple[int, float]]
    """(how many were present with this one, when it was sent)"""

    def until(self, present_at: Mapping[str, float]) -> list[float]:
        """Give the seconds from the sending of each admission until it was seen; `present_at` by the delegate's id."""
        return [present_at[str(one)] - sent for one, sent in self.sent.items() if str(one) in present_at]


def p99_ms(seconds: list[float]) -> float:
    """Give the 99th percentile in milliseconds; raises ValueError when nothing was measured."""
    if not seconds:
        raise ValueError("nothing was measured")
    ordered = sorted(seconds)
    return round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))] * 1000, 1)
