"""The report to the upper level: the commendation tables of 2020 and of 2016 to 2020 come out as they were printed."""

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import yaml

from services.registration.domain.composition.shares import Share
from services.registration.domain.ids import LowerCongressId
from services.registration.domain.report.lower_levels import LowerCongress, PlanState, plan_state
from services.registration.domain.report.summary import (
    KINDS,
    Honoured,
    HonouredPeople,
    award_table,
    direct_workers_words,
    honoured_words,
)

KNOWN = yaml.safe_load((Path(__file__).parents[2] / "data" / "commendations.yaml").read_text("utf-8"))
"""The figures of the sources, with how papers print them."""


def honoured(row: dict[str, Any]) -> list[Honoured]:
    """Give the honours of a row: one of each kind of recipient that it counts."""
    award = row.get("award", "Biểu dương")
    return [Honoured(award, kind, row[kind.lower()]) for kind in KINDS if row.get(kind.lower())]


@pytest.mark.parametrize("table", KNOWN["tables"], ids=lambda table: str(table["name"]))
def test_a_published_table_is_reproduced_in_full_each_grade_apart(table: dict[str, Any]) -> None:
    made = award_table([one for row in table["rows"] for one in honoured(row)])
    assert made.columns == ("Hình thức", "Tập thể", "Hộ gia đình", "Cá nhân", "Cộng")
    assert list(made.rows[:-1]) == [(row["award"], *row["printed"]) for row in table["rows"]]
    assert made.rows[-1] == ("Cộng", *table["sum"])


def test_the_figures_of_the_sources_agree_with_themselves() -> None:
    assert all(sum(one["left"]) == one["right"] for one in KNOWN["checks"])
    plan = KNOWN["plan_of_the_fifth"]
    shares = [Share(plan[name], plan["delegates"]).words(2) for name in ("exemplars", "guests")]
    assert shares == [plan["exemplars_printed"], plan["guests_printed"]]


def test_the_honoured_of_the_fifth_congress_are_told_by_kind() -> None:
    fifth = KNOWN["fifth_congress"]
    assert honoured_words(honoured(fifth)) == fifth["printed"]
    assert honoured_words([]) == "00"


def test_direct_workers_have_decimals_of_their_own() -> None:
    known = KNOWN["direct_workers"]
    people = HonouredPeople(known["individuals"], known["managers"], known["direct"])
    assert direct_workers_words(people, known["manager_decimals"], known["direct_decimals"]) == (
        "Trong 468 cá nhân được khen thưởng, biểu dương (người nhận nhiều hình thức tính một lần): lãnh đạo, quản lý "
        f"179/468, chiếm {known['managers_printed']}; người trực tiếp lao động 289/468, chiếm {known['direct_printed']}."
    )


def test_of_whom_it_is_not_known_whether_they_lead_is_in_the_base_and_guessed_to_be_neither() -> None:
    words = direct_workers_words(HonouredPeople(8, 2, 5))
    assert words.endswith("02/08, chiếm 25,0%; người trực tiếp lao động 05/08, chiếm 62,5%; chưa có thông tin 01.")
    assert "chưa có thông tin ai là lãnh đạo" in direct_workers_words(HonouredPeople(3))
    assert direct_workers_words(HonouredPeople()) == ""


@pytest.mark.parametrize(
    ("sent", "due", "today", "state"),
    [
        (date(2024, 8, 1), date(2024, 8, 1), date(2025, 1, 1), PlanState.SENT),
        (date(2024, 8, 2), date(2024, 8, 1), date(2025, 1, 1), PlanState.SENT_LATE),
        (None, date(2024, 8, 1), date(2024, 8, 1), PlanState.NOT_SENT),
        (None, date(2024, 8, 1), date(2024, 8, 2), PlanState.OVERDUE),
        (date(2024, 8, 2), None, date(2025, 1, 1), PlanState.SENT),
        (None, None, date(2025, 1, 1), PlanState.NOT_SENT),
    ],
)
def test_a_plan_is_in_time_until_the_evening_of_the_day_it_is_due(
    sent: date | None, due: date | None, today: date, state: PlanState
) -> None:
    event = LowerCongress(LowerCongressId(UUID(int=1)), "BK-BB", "COMMUNE", "Hội nghị xã Thử", plan_sent_on=sent)
    assert plan_state(event, due, today) is state
