"""How long data is kept after a congress, and when somebody may be erased."""

from datetime import UTC, datetime

import pytest

from services.registration.domain.privacy.data_rules import DEFAULTS, Basis, DataRule, Kind, due, with_all


@pytest.mark.parametrize(
    ("closed", "months", "expected"),
    [
        ((2026, 12, 1), 0, (2026, 12, 1)),
        ((2026, 12, 1), 1, (2027, 1, 1)),
        ((2027, 1, 31), 1, (2027, 2, 28)),
        ((2027, 8, 31), 6, (2028, 2, 29)),
        ((2026, 11, 30), 120, (2036, 11, 30)),
    ],
)
def test_a_period_is_counted_in_calendar_months(
    closed: tuple[int, int, int], months: int, expected: tuple[int, int, int]
) -> None:
    rule = DataRule(Kind.CONTACT, Basis.CONSENT, "x", months)
    assert due(rule, datetime(*closed, 8, 30, tzinfo=UTC)) == datetime(*expected, 8, 30, tzinfo=UTC)


def test_what_a_congress_does_not_say_is_the_default() -> None:
    own = DataRule(Kind.PORTRAIT, Basis.LEGAL_DUTY, "Quyết định", 24)
    rules = with_all((own,))
    assert [one.kind for one in rules] == list(Kind)
    assert own in rules
    assert set(rules) - {own} == set(DEFAULTS) - {one for one in DEFAULTS if one.kind is Kind.PORTRAIT}
