"""Reads the attributes of a person that are sealed, as offices write them; what cannot be read stays empty and is told."""

from collections.abc import Mapping
from functools import cache

from chassis.files.meaning.rows.ticks import is_mark
from chassis.files.meaning.spelling import folded
from services.registration.domain.congress import reference
from services.registration.domain.people.delegate import Sensitive
from services.registration.domain.people.national_id import LEAST_AS_NUMBER, read_national_id
from services.registration.domain.roster.values import ticks
from services.registration.domain.roster.values.remarks import Remarks


@cache
def _groups() -> dict[str, str]:
    return {folded(name): group for name, group in reference.ethnic_names_in_use().items()}


def read_sealed(cells: Mapping[str, str], notes: Remarks) -> Sensitive:
    """Read the cells by column key; `notes` gets what could not be read."""
    groups = _groups()
    member, why = ticks.read_member(cells.get("party_member", ""), cells.get("not_party", ""))
    if why:
        notes.left_empty("party_member", why)
    number = read_national_id(cells.get("national_id", "")) if cells.get("national_id", "") else None
    if cells.get("national_id", "") and number is None:
        said = "Số định danh không đủ 12 chữ số nên để trống, cần bổ sung."
        if sum(map(str.isdigit, cells["national_id"])) == LEAST_AS_NUMBER:
            said = "Số có 9 chữ số là số CMND cũ, hoặc mất số 0 ở đầu: để trống, cần bổ sung đủ 12 chữ số."
        notes.left_empty("national_id", said)
    for key, name in (("ethnicity", "Dân tộc"), ("religion", "Tôn giáo")):
        if is_mark(cells.get(key, "")):
            notes.left_empty(key, f"Ô {name} chỉ có dấu “{cells.get(key, '')}” nên để trống, cần bổ sung. Xin ghi tên.")
    if folded(cells.get("religion", "")) in ticks.NOT_NAMED:
        notes.left_empty("religion", "Ô Tôn giáo chưa ghi tên tôn giáo nên để trống, cần bổ sung.")
    religion = ticks.read_religion(cells.get("religion", ""))
    if is_mark(cells.get("no_religion", "")):
        if religion not in (None, "none"):
            notes.left_empty("religion", "Dòng ghi cả tôn giáo và không tôn giáo nên để trống, cần bổ sung.")
        religion = "none" if religion in (None, "none") else None
    group = ticks.read_ethnicity(cells.get("ethnicity", ""), groups)
    if group and group not in groups.values():
        notes.left_empty("ethnicity", "Ô Dân tộc không có trong danh mục 54 dân tộc nên để trống, cần bổ sung.")
        group = None
    return Sensitive(
        ethnicity=group,
        religion=religion,
        party_member=member,
        political_theory=cells.get("political_theory", "") or None,
        national_id=number,
    )
