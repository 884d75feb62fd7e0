"""The smoke run finds nothing amiss in what we ship, and finds what is amiss in what we broke."""

from dataclasses import replace
from pathlib import Path

import pytest

from daihoi.local.runner import LocalStack
from daihoi.local.services import Plan
from daihoi.simulation.invented.files import write_congress
from daihoi.simulation.invented.people import Congress, make_congress
from daihoi.simulation.playing.arrivals import plan_morning
from daihoi.simulation.proving.smoke import GATES, NOT_BADGES, run_smoke

BROKEN_WORKER = "tests.support.checkin.broken_checkin_worker"


@pytest.mark.days
async def test_the_day_loses_and_doubles_nothing_though_a_worker_is_killed(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """`make smoke` plays it with everybody."""
    home, congress = _home(tmp_path_factory), _part_of_the_congress()
    async with LocalStack(home, durable=False) as stack:
        report = await run_smoke(stack, files=write_congress(home / "files", congress))
    assert (report.lost, report.doubled) == (0, 0)
    assert (report.delegates, report.announced) == (len(congress.people), len(congress.honourees))
    morning = plan_morning(congress, 2020, GATES, absent_honourees=0)
    coming, revoked = {one.person for one in morning.arrivals}, set(morning.revoked)
    assert (report.admitted, len(revoked & coming)) == (len(coming - revoked), 3)
    assert report.refused == len(revoked & coming) + len(NOT_BADGES)
    assert report.duplicates == len([one for one in morning.arrivals if one.again])
    assert report.broker == "kafka"


@pytest.mark.faults
@pytest.mark.parametrize(
    ("faults", "after", "book"),
    [
        ("without_inbox,everything_is_said_twice,batches_of_one", 1, "doubled"),
        ("relay_skips_a_row", 12, "lost"),  # the 12th batch is one of the arrivals
    ],
    ids=["no inbox", "a skipping relay"],
)
async def test_a_broken_worker_is_found_out(
    faults: str, after: int, book: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    plan = Plan(
        worker_modules={"checkin": BROKEN_WORKER}, extra_environment={"FAULT": faults, "FAULT_AFTER": str(after)}
    )
    home = _home(tmp_path_factory)
    async with LocalStack(home, plan=plan, durable=False) as stack:
        report = await run_smoke(stack, files=write_congress(home / "files", _part_of_the_congress()))
    assert getattr(report, book) > 0
    assert not report.faultless


def _part_of_the_congress() -> Congress:
    """Six who are honoured, six who are received at the desk, and sixty more: a fault shows among them as well."""
    everybody = make_congress(2020)
    honourees = tuple(replace(one, position=number) for number, one in enumerate(everybody.honourees[:6], 1))
    honoured = [one.representative for one in honourees]
    received = [one for one in everybody.people if not one.scanned][:6]
    others = [one for one in everybody.people if one.scanned and one not in honoured][:60]
    return Congress((*honoured, *received, *others), honourees)


def _home(factory: pytest.TempPathFactory) -> Path:
    home = factory.mktemp("stack")
    for folder in (home, *home.parents[:2]):
        folder.chmod(0o755)  # PostgreSQL's own user has to get in
    return home
