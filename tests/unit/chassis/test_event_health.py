"""When events count as unwell: what is only on its way is no trouble."""

import pytest

from chassis.events.running.health import EventHealth
from chassis.language import LANG


@pytest.mark.parametrize(
    ("health", "named"),
    [
        (EventHealth(0, 0.0, {"door": 0.4, "office": 1.2}), []),
        (EventHealth(500, 2.0, {"door": 3.0}), []),
        (EventHealth(133, 240.0, {"door": 1.0}), ["133 dòng của hộp gửi đi đang chờ, lâu nhất 240 giây"]),
        (EventHealth(0, 0.0, {"door": 71.0}), ["những gì door nói mới áp dụng đến 71 giây trước"]),
        (EventHealth(0, 0.0, {"door": None}), ["chưa nghe door đã nói đến đâu"]),
        (EventHealth(1, 16.0, {"door": 16.0}), ["1 dòng của hộp gửi đi", "những gì door nói mới áp dụng đến 16 giây"]),
    ],
)
def test_what_waits_too_long_is_named(health: EventHealth, named: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(LANG, "en")
    english = health.troubles()
    monkeypatch.delenv(LANG)
    troubles = health.troubles()
    assert len(english) == len(named)
    assert not set(english) & set(troubles)
    assert len(troubles) == len(named)
    assert all(trouble.startswith(start) for trouble, start in zip(troubles, named, strict=True))
