"""What the report to the upper level is made of: attendance, the agenda as it was run, who was honoured, lower levels."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from services.registration.domain.composition.shares import Share, counted
from services.registration.domain.report.paper import PaperTable

KINDS = ("COLLECTIVE", "HOUSEHOLD", "INDIVIDUAL")
KIND_WORDS = {"COLLECTIVE": "Tập thể", "HOUSEHOLD": "Hộ gia đình", "INDIVIDUAL": "Cá nhân"}


@dataclass(frozen=True)
class Honoured:
    """So many announced honours of one award for one kind of recipient (COLLECTIVE, HOUSEHOLD, INDIVIDUAL)."""

    award: str
    kind: str
    count: int = 1


@dataclass(frozen=True)
class HonouredPeople:
    """So many individuals were honoured, each counted once; so many of them lead, or work directly. Of the rest it is not known."""

    people: int = 0
    managers: int = 0
    direct: int = 0

    @property
    def unknown(self) -> int:
        return self.people - self.managers - self.direct


@dataclass(frozen=True)
class HeldItem:
    """One item of the programme. `state` PLANNED, RUNNING, DONE or SKIPPED."""

    title: str
    state: str
    started_at: datetime | None
    ended_at: datetime | None


@dataclass(frozen=True)
class SummaryNotes:
    """What the office types. `held_on`: the day it was really held where that is not the planned one; `addressee`: to whom the
    report is written, "" as the level of the congress has it."""

    held_on: date | None = None
    addressee: str = ""
    press: str = ""
    problems: str = ""
    proposals: str = ""
    version: int = 0


def award_table(honoured: Iterable[Honoured], caption: str = "Khen thưởng, biểu dương") -> PaperTable:
    """Give who was honoured by award, in the order in which the awards first come, and by kind; with sums."""
    found: dict[str, dict[str, int]] = {}
    for one in honoured:
        row = found.setdefault(one.award, dict.fromkeys(KINDS, 0))
        row[one.kind] += one.count
    rows = [(award, *_cells(counts)) for award, counts in found.items()]
    if found:
        sums = {kind: sum(counts[kind] for counts in found.values()) for kind in KINDS}
        rows.append(("Cộng", *_cells(sums)))
    return PaperTable(caption, ("Hình thức", *(KIND_WORDS[kind] for kind in KINDS), "Cộng"), tuple(rows))


def honoured_words(honoured: Sequence[Honoured]) -> str:
    """Give "118 (31 tập thể, 04 hộ gia đình, 83 cá nhân)"."""
    sums = {kind: sum(one.count for one in honoured if one.kind == kind) for kind in KINDS}
    parts = ", ".join(f"{counted(count)} {KIND_WORDS[kind].lower()}" for kind, count in sums.items() if count)
    return f"{counted(sum(sums.values()))} ({parts})" if parts else counted(0)


def direct_workers_words(found: HonouredPeople, manager_decimals: int = 1, direct_decimals: int = 1) -> str:
    """Give both shares of the individuals honoured, "" where none was. Direct workers are all who lead nobody (portal of 13
    November 2020); of whom that is not known stands in the base and is told."""
    if not found.people:
        return ""
    of = found.people
    base = f"Trong {counted(of)} cá nhân được khen thưởng, biểu dương (người nhận nhiều hình thức tính một lần)"
    if found.unknown == of:
        return f"{base}: chưa có thông tin ai là lãnh đạo, quản lý, ai trực tiếp lao động."
    told = (
        f"{base}: lãnh đạo, quản lý {counted(found.managers)}/{counted(of)}, "
        f"chiếm {Share(found.managers, of).words(manager_decimals)}; người trực tiếp lao động "
        f"{counted(found.direct)}/{counted(of)}, chiếm {Share(found.direct, of).words(direct_decimals)}"
    )
    return f"{told}; chưa có thông tin {counted(found.unknown)}." if found.unknown else f"{told}."


def _cells(counts: dict[str, int]) -> tuple[str, ...]:
    numbers = [counts[kind] for kind in KINDS]
    return tuple(counted(number) if number else "" for number in (*numbers, sum(numbers)))
