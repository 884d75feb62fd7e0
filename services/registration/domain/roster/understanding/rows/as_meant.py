"""Gives a line as its sender means it: marks for "as above" filled down, facts beside the name in their own columns."""

import re
from collections.abc import Iterator
from dataclasses import replace

from chassis.files.meaning.numbers_beside import numbers_beside
from chassis.files.meaning.people.beside import told_beside
from chassis.files.meaning.posts import parted
from chassis.files.meaning.rows.ditto import filled_down
from services.registration.domain.people.roster_columns import HEADINGS, NAMES
from services.registration.domain.roster.understanding.rows.line import Line
from services.registration.domain.roster.values.ticks import NOTHING

_BIRTHS = ("birth", "birth_male", "birth_female", "birth_year")
_SEXES = ("sex", "sex_male", "sex_female", "birth_male", "birth_female")
_NUMBERS = ("phone", "national_id", "email", "delegate_code", "seat", "list_place", "pronunciation", "replaces")
_OWN = (*NAMES, *_BIRTHS, "birth_day", "birth_month", "birth_day_month", "sex_male", "sex_female", *_NUMBERS)
"""What is each person's own: no mark stands there for what is above."""
_WORDS = ("position", "workplace", "form_of_address", "instruction", "titles", "note", "remark")
"""Cells in which a dash says that there is nothing."""
_BESIDE = (
    *(("full_name", "Sau tên"), ("position", "Trong chức vụ")),
    *(("remark", "Trong ghi chú"), ("note", "Trong ghi chú")),
)
_BIRTH = r"(?P<birth>(?:[^\W\d_]+\s)?[\d/.\-\s]*\d{4})"
_SEX_BEFORE = re.compile(rf"(?P<sex>Nam|NAM|[Nn]ữ|NỮ|nam(?=\s*[:\-–]))\s*[:,;\-–]*\s*{_BIRTH}")
_SEX_BEHIND = re.compile(rf"{_BIRTH}\s*[(\[,;:\-–]*\s*(?P<sex>[Nn]am|NAM|[Nn]ữ|NỮ)\s*[)\]]?")


def as_meant(line: Line, above: Line | None) -> Line:
    """Give the line; what was made of its cells stands in `said`."""
    values, said = filled_down(line.values, above.values if above else {}, HEADINGS, _OWN)
    _part_post(values)
    told = [*line.said, *said, *_without_numbers(values), *_sexes_with_births(values)]
    values |= {key: "" for key in _WORDS if values.get(key, "").strip() in NOTHING}
    beside = told_beside(values.get("full_name", ""))
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


def _without_numbers(values: dict[str, str]) -> Iterator[str]:
    """Put numbers that stand beside a name, and id numbers that stand in a remark, where they belong: no note keeps them."""
    for key, place in _BESIDE:
        found = numbers_beside(values.get(key, ""), phones=key in ("full_name", "position"))
        for of, words, number in (
            ("national_id", "số định danh", found.national_id),
            ("phone", "số điện thoại", found.phone),
        ):
            if number:
                kept = "đã có ở cột riêng, giữ cột ấy" if values.get(of) else "đã đưa về đúng cột"
                values[of] = values.get(of) or number
                yield f"{place} có {words}: {kept}."
        if key in values:
            values[key] = found.rest


def _sexes_with_births(values: dict[str, str]) -> Iterator[str]:
    """Part "Nam: 1962" and "1975 (nữ)" in a column of births."""
    for key in _BIRTHS:
        found = _SEX_BEFORE.fullmatch(values.get(key, "")) or _SEX_BEHIND.fullmatch(values.get(key, ""))
        if found:
            values[key] = found["birth"]
            if not any(values.get(one) for one in ("sex", "sex_male", "sex_female")):
                values["sex"] = found["sex"]
                yield f"Ô năm sinh ghi cả “{found['sex']}”: đã lấy làm giới tính."


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
