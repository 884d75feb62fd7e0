"""Every deed that the audit trail is told has words: who audits reads Vietnamese."""

import re
from pathlib import Path

from contracts.audit_words import words_of
from services.honors.domain.roll.entry_status import Step
from services.registration.domain.people.acts import Kind
from services.registration.domain.units.acts import Kind as UnitKind

ROOT = Path(__file__).parents[2]
ACTION = re.compile(r'"([a-z_]+\.[a-z_]+)"')
NOTE = re.compile(r"(?:audit\.note\(|action\s*=|action:|act\()(?:[^()]|\([^()]*\))*?\"([a-z_]+\.[a-z_]+)\"", re.S)


def test_every_deed_of_the_audit_trail_has_vietnamese_words() -> None:
    told = {
        action
        for folder in ("chassis", "services")
        for path in (ROOT / folder).rglob("*.py")
        if "audit" in (text := path.read_text("utf-8"))
        for action in NOTE.findall(text)
    }
    assert len(told) > 80, "the pattern finds them"
    assert sorted(action for action in told if words_of(action) == action) == []


def test_deeds_whose_code_is_put_together_have_words_too() -> None:
    reviewed = (Kind.SUBMITTED, Kind.RECALLED, Kind.RETURNED, Kind.APPROVED, Kind.REJECTED, Kind.HELD, Kind.RELEASED)
    told = [
        *(f"nomination.{one.lower()}" for one in (*reviewed, Kind.RANKED)),
        *(f"unit.{one.lower()}" for one in UnitKind),
        *(f"entry.{one.lower()}" for one in Step),
    ]
    assert [action for action in told if words_of(action) == action] == []
