"""What `daihoi report credentials` prints: figures by name, of the frozen report where there is one."""

from daihoi.commands.papers.reporting import document

LIVE = {"session_id": "s", "attendance_age_ms": 900, "figures": {"summoned": 386, "present": 381}}
FROZEN = {
    "session_id": "s",
    "attendance_age_ms": 800,
    "edition": 1,
    "frozen_at": "2020-09-09T00:30:00Z",
    "frozen_by": "Vi Thử",
    "digest": "ab" * 32,
    "figures": {"summoned": 386, "present": 377},
}


def test_a_frozen_report_is_given_before_the_figures_of_the_moment() -> None:
    found = {"rules": {"enabled": True}, "live": LIVE, "frozen": FROZEN}
    said = document(found, live=False)
    assert (said["present"], said["frozen"]["digest"], said["enabled"]) == (377, "ab" * 32, True)
    assert document(found, live=True)["present"] == 381


def test_a_draft_says_that_nothing_is_frozen() -> None:
    said = document({"rules": {"enabled": False}, "live": LIVE, "frozen": None}, live=False)
    assert (said["present"], said["frozen"], said["enabled"]) == (381, None, False)
