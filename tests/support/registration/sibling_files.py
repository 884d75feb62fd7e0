"""Little roster files of the habits that units have, read."""

from collections.abc import Mapping, Sequence

from services.registration.domain.people.roster_columns import HEADINGS
from services.registration.domain.roster.check import check_roster
from services.registration.domain.roster.setting import Setting
from services.registration.domain.roster.telling.told import ToldRoster, told
from tests.support.files.sheets import Value, book, found

N = None
NEEDED = ["Đơn vị", "Thành phần"]
OF = ["Sở Y tế", "Khách mời"]


def read(
    rows: Sequence[Sequence[Value]],
    merges: Sequence[str] = (),
    *,
    level: str = "DISTRICT",
    sheet: str = "DS",
    answers: Mapping[str, str] | None = None,
) -> ToldRoster:
    data = book(rows, merges=merges, name=sheet)
    return told(check_roster(found(data, HEADINGS), Setting(level, 2026), dict(answers or {}), fingerprint=str))


def groups(roster: ToldRoster) -> list[tuple[str | None, str | None]]:
    return [(one.unit_code, one.category) for one in roster.people]
