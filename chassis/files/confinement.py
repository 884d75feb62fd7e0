"""What the process that opens a foreign file does first: it takes what it was asked and, from then on, no more than its limits.

It imports little, because every file that comes in pays for it again.
"""

import gc
import json
import resource
import sys
from dataclasses import dataclass
from typing import Any

from chassis.files.limits import Limits


@dataclass(frozen=True)
class Asked:
    """What the process was given."""

    limits: Limits
    filename: str
    said: Any
    data: bytes


def confine() -> Asked:
    """Take what was asked for and, from here on, no more memory and processor than the limits allow (in the child)."""
    gc.disable()  # a short life without cycles: collecting would be a twentieth of it
    asked = json.loads(sys.argv[1])
    limits = Limits(**asked["limits"])
    given = Asked(limits, asked["filename"], json.loads(sys.stdin.buffer.readline()), sys.stdin.buffer.read())
    for kind, amount in ((resource.RLIMIT_AS, limits.memory_bytes), (resource.RLIMIT_CPU, limits.cpu_seconds)):
        try:
            resource.setrlimit(kind, (amount, amount))
        except (ValueError, OSError):
            continue  # a system without this limit still has the deadline
    return given
