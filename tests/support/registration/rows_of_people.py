"""Rows of a roster file, and who is there already."""

from collections.abc import Mapping

from hypothesis import strategies as st

from tests.support.files.roster_book import SOMEBODY

Row = Mapping[str, str]


NAMES = ("Vi Xuân Nam", "Vi Xuân Năm", "Hà Thị Nhung", "Ma Quang Cường", "MA QUANG CƯỜNG", "Lò Ngọc Đạt")
BIRTHS = ("", "1984", "03/05/1984", "04/05/1984", "1990")
UNITS = ("Sở Y tế", "Huyện Ba Bể")


def numbered(rows: list[Row]) -> list[Row]:
    """Give the rows with codes that follow their places, as offices number their lists."""
    return [{**row, "delegate_code": f"DB-{number:04d}"} for number, row in enumerate(rows, start=1)]


def person(name: str, birth: str = "03/05/1984", **different: str) -> dict[str, str]:
    return {**SOMEBODY, "full_name": name, "birth": birth, **different}


def somebody(units: tuple[str, ...] = UNITS) -> st.SearchStrategy[Row]:
    return st.builds(
        lambda name, birth, unit, position, seat: person(name, birth, unit_name=unit, position=position, seat=seat),
        *(st.sampled_from(choices) for choices in (NAMES, BIRTHS, units, ("", "Y sĩ", "Bác sĩ"), ("", "A1", "A2"))),
    )
