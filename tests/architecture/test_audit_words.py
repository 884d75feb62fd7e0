"""Every deed that the audit trail is told has words: who audits reads Vietnamese."""

import re
from pathlib import Path

from contracts.audit_words import words_of

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
