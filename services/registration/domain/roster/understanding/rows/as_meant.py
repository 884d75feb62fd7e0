"""Gives a line as its sender means it: marks for "as above" filled down, facts beside the name in their own columns."""

from dataclasses import replace

from chassis.files.meaning.beside import told_beside
from chassis.files.meaning.ditto import filled_down
from chassis.files.meaning.posts import parted
from services.registration.domain.people.roster_columns import HEADINGS, NAMES
from services.registration.domain.roster.understanding.rows.line import Line

_BIRTHS = ("birth", "birth_male", "birth_female", "birth_year")
_SEXES = ("sex", "sex_male", "sex_female", "birth_male", "birth_female")
_NUMBERS = ("phone", "national_id", "email", "delegate_code", "seat", "list_place", "pronunciation", "replaces")
_OWN = (*NAMES, *_BIRTHS, "birth_day", "birth_month", "birth_day_month", "sex_male", "sex_female", *_NUMBERS)
"""What is each person's own: no mark stands there for what is above."""


def as_meant(line: Line, above: Line | None) -> Line:
    """Give the line; what was made of its cells stands in `said`."""
    values, said = filled_down(line.values, above.values if above else {}, HEADINGS, _OWN)
    _part_post(values)
    beside = told_beside(values.get("full_name", ""))
    told = [*line.said, *said]
    facts = (("birth", "ngày sinh", beside.birth, _BIRTHS), ("sex", "giới tính", beside.sex, _SEXES))
    for key, words, text, keys in facts:
        if not text:
            continue
        there = next((values[one] for one in keys if values.get(one)), "")
        values[key] = values.get(key) or ("" if there else text)
        kept = f"đã có “{there}” ở cột riêng, giữ cột ấy" if there else f"đã lấy làm {words}"
        told.append(f"Sau tên có “{text}”: {kept}.")
    if beside.alias:
        told.append(f"Sau tên có “{beside.alias}”, có thể là tên gọi khác: không nhập. Xin kiểm tra.")
    if "full_name" in values:
        values["full_name"] = beside.rest
    return replace(line, values=values, said=tuple(told))


def _part_post(values: dict[str, str]) -> None:
    """Part the cell of a column "Chức vụ, đơn vị công tác", unless the unit has a cell of its own."""
    both = values.pop("position_and_unit", "")
    if not both:
        return
    has_unit = values.get("unit_name") or values.get("workplace")
    position, unit = (both, "") if has_unit else parted(both)
    values["position"] = ", ".join(part for part in (values.get("position", ""), position) if part)
    if unit:
        values["workplace"] = unit
