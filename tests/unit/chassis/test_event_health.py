"""When events count as unwell: what is only on its way is no trouble."""

import pytest

from chassis.events.running.health import EventHealth


@pytest.mark.parametrize(
    ("health", "named"),
    [
        (EventHealth(0, 0.0, {"door": 0.4, "office": 1.2}), []),
        (EventHealth(500, 2.0, {"door": 3.0}), []),
        (EventHealth(133, 240.0, {"door": 1.0}), ["133 rows of the outbox wait, the oldest for 240 s"]),
        (EventHealth(0, 0.0, {"door": 71.0}), ["what door said is applied until 71 s ago"]),
        (EventHealth(0, 0.0, {"door": None}), ["nothing was heard yet of how far door is"]),
        (EventHealth(1, 16.0, {"door": 16.0}), ["1 rows of the outbox wait", "what door said is applied until 16 s"]),
    ],
)
def test_what_waits_too_long_is_named(health: EventHealth, named: list[str]) -> None:
    troubles = health.troubles()
    assert len(troubles) == len(named)
    assert all(trouble.startswith(start) for trouble, start in zip(troubles, named, strict=True))
