"""Every deed that the audit trail is told has words: who audits reads Vietnamese."""

import re
from pathlib import Path

from contracts.audit_words import words_of
from services.honors.domain.roll.entry_status import Step
from services.honors.domain.screens.registry import Order
from services.registration.domain.people.acts import Kind
from services.registration.domain.units.acts import Kind as UnitKind

ROOT = Path(__file__).parents[2]
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


def test_deeds_whose_code_is_made_of_a_step_or_an_order_have_words_too() -> None:
    announced = {Step.ANNOUNCE}  # noted as "entry.announced"
    pointed = {Order.POINT}  # noted as "screen.pointed"
    codes = [f"entry.{step.lower()}" for step in Step if step not in announced]
    codes += [f"screen.{order.lower()}" for order in Order if order not in pointed]
    assert [code for code in codes if words_of(code) == code] == []


def test_a_card_that_was_put_on_the_wall_is_not_told_as_something_that_was_looked_at() -> None:
    assert "xem" not in words_of("card.shown")


def test_deeds_whose_code_is_made_of_a_kind_of_act_have_words_too() -> None:
    reviewed = (Kind.SUBMITTED, Kind.RECALLED, Kind.RETURNED, Kind.APPROVED, Kind.REJECTED, Kind.HELD, Kind.RELEASED)
    told = [
        *(f"nomination.{one.lower()}" for one in (*reviewed, Kind.RANKED)),
        *(f"unit.{one.lower()}" for one in UnitKind),
    ]
    assert [action for action in told if words_of(action) == action] == []
