"""The smoke run finds nothing amiss in what we ship, and finds what is amiss in what we broke."""

from pathlib import Path

import pytest

from daihoi.local.runner import LocalStack
from daihoi.local.services import Plan
from daihoi.simulation.smoke import run_smoke

BROKEN_WORKER = "tests.support.broken_checkin_worker"


async def test_the_day_loses_and_doubles_nothing_though_a_worker_is_killed(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    async with LocalStack(_home(tmp_path_factory), durable=False) as stack:
        report = await run_smoke(stack)
    assert (report.lost, report.doubled) == (0, 0)
    assert (report.delegates, report.announced) == (386, 118)
    assert (report.admitted, report.refused, report.duplicates) == (371, 6, 8)
    assert report.broker == "kafka"


@pytest.mark.parametrize(
    ("faults", "after", "book"),
    [
        ("without_inbox,everything_is_said_twice,batches_of_one", 1, "doubled"),
        ("relay_skips_a_row", 20, "lost"),  # the 20th batch is one of the arrivals
    ],
    ids=["no inbox", "a skipping relay"],
)
async def test_a_broken_worker_is_found_out(
    faults: str, after: int, book: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    plan = Plan(
        worker_modules={"checkin": BROKEN_WORKER}, extra_environment={"FAULT": faults, "FAULT_AFTER": str(after)}
    )
    async with LocalStack(_home(tmp_path_factory), plan=plan, durable=False) as stack:
        report = await run_smoke(stack)
    assert getattr(report, book) > 0
    assert not report.faultless


def _home(factory: pytest.TempPathFactory) -> Path:
    home = factory.mktemp("stack")
    for folder in (home, *home.parents[:2]):
        folder.chmod(0o755)  # PostgreSQL's own user has to get in
    return home
