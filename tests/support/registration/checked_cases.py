"""The collected cases, checked by the command."""

from pathlib import Path

from daihoi.roster_check import check_files
from services.registration.domain.roster.telling.told import ToldRoster

CASES = Path(__file__).parents[2] / "data" / "cases" / "roster"


def case(start: str) -> Path:
    (file,) = CASES.glob(f"{start}-*.xlsx")
    return file


async def checked(start: str, *after: str, level: str = "DISTRICT", **answers: str) -> ToldRoster:
    files = [case(one) for one in after]
    return await check_files(case(start), files, level=level, year=2026, answers=answers)
