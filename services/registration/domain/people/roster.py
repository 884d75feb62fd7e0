"""Turns one row of a roster into a delegate-to-be, or says what to mend in it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from services.registration.domain.congress import reference
from services.registration.domain.people.birth import read_birth
from services.registration.domain.people.delegate import Birth, Person, Sensitive
from services.registration.domain.people.national_id import disagreement, read_national_id
from services.registration.domain.people.roster_columns import HEADINGS
from services.registration.domain.people.roster_units import Units

MOST_CHARACTERS = 200
CODE_CHARACTERS = 40
SEXES = {"nam": "M", "m": "M", "nu": "F", "f": "F"}
STANDINGS = {"chinh thuc": "OFFICIAL", "dai bieu chinh thuc": "OFFICIAL", "official": "OFFICIAL"}
STANDINGS |= {"khach moi": "GUEST", "dai bieu khach moi": "GUEST", "guest": "GUEST"}
SHORT_CATEGORIES = {"khach moi": "GUEST", "lanh dao": "LEADER", "nguyen lanh dao": "FORMER_LEADER"}
YES = frozenset({"co", "x", "dang vien", "yes", "1", "true", "v"})
NO = frozenset({"khong", "no", "0", "false", "-", "chua", "quan chung", "ngoai dang"})

Fold = Callable[[str], str]


@dataclass(frozen=True)
class RowProblem:
    """What is wrong in a row: its number in Excel, the heading of the column, a sentence that says what to do."""

    row: int
    column: str
    message: str


@dataclass(frozen=True)
class RowWarning:
    row: int | None
    message: str


@dataclass(frozen=True)
class RosterEntry:
    """A row that can come in. What the row leaves open is '' or None in it, the standing too."""

    row: int
    delegate_code: str
    person: Person
    sensitive: Sensitive
    warnings: tuple[RowWarning, ...]


class RowReader:
    """Reads the rows of one file for one congress. `fold` takes accents and case away; `units` learns new units."""

    def __init__(self, *, level: str, year: int, fold: Fold, units: Units) -> None:
        self.level = level
        self.year = year
        self.fold = fold
        self.units = units
        self._categories = {fold(c.name): c.code for c in reference.categories().values()}
        self._categories |= {fold(code): code for code in reference.categories()} | SHORT_CATEGORIES
        self._outside = {fold(key) for badge in reference.outside_badges() for key in (badge.code, badge.name)}

    def read(self, row: int, values: Mapping[str, str]) -> RosterEntry | tuple[RowProblem, ...]:
        """Give the entry, or every problem of the row. `values`: column key to clean text, '' or absent when empty."""
        problems: list[RowProblem] = []

        def complain(column: str, message: str) -> None:
            problems.append(RowProblem(row, HEADINGS[column][0], message))

        self._check_lengths(values, complain)
        code, name = self._code_and_name(values, complain)
        sex, birth = self._sex_and_birth(values, complain)
        category = self._category(values.get("category", ""), complain)
        unit_code = self._unit(values, complain, dry=bool(problems))
        standing = STANDINGS.get(self.fold(values.get("standing", "")), "")
        if values.get("standing") and not standing:
            complain("standing", "Tư cách phải là “Chính thức” hoặc “Khách mời”.")
        sensitive = self._sensitive(values, complain)
        if problems:
            return tuple(problems)
        person = Person(
            full_name=name,
            unit_code=unit_code,
            category=category,
            standing=standing,
            form_of_address=values.get("form_of_address", ""),
            sex=sex,
            birth=birth,
            position=values.get("position", ""),
            seat=values.get("seat", ""),
            phone=_phone(values.get("phone", "")),
            instruction=values.get("instruction", ""),
        )
        return RosterEntry(row, code, person, sensitive, tuple(self._doubts(row, person, sensitive)))

    def _code_and_name(self, values: Mapping[str, str], complain: Callable[[str, str], None]) -> tuple[str, str]:
        code, name = values.get("delegate_code", ""), values.get("full_name", "")
        if not code:
            complain("delegate_code", "Thiếu mã đại biểu. Xin điền mã, mỗi người một mã.")
        if not name or any(letter.isdigit() for letter in name):
            complain("full_name", "Họ và tên còn trống hoặc có chữ số. Xin điền đúng họ và tên.")
        return code, name

    def _check_lengths(self, values: Mapping[str, str], complain: Callable[[str, str], None]) -> None:
        for column, value in values.items():
            most = CODE_CHARACTERS if column in ("delegate_code", "unit_code") else MOST_CHARACTERS
            if len(value) > most:
                complain(column, f"Ô có {len(value)} ký tự, tối đa {most}. Xin rút ngắn.")

    def _sex_and_birth(
        self, values: Mapping[str, str], complain: Callable[[str, str], None]
    ) -> tuple[str | None, Birth | None]:
        """Read the two columns, or a year under the heading Nam or Nữ, which tells both."""
        written, column, sex = values.get("birth", ""), "birth", SEXES.get(self.fold(values.get("sex", "")))
        for key, told in (("birth_male", "M"), ("birth_female", "F")):
            if values.get(key):
                written, column, sex = values[key], key, told
        if values.get("sex") and sex is None:
            complain("sex", "Giới tính phải là “Nam” hoặc “Nữ”.")
        birth = read_birth(written, self.year) if written else None
        if written and birth is None:
            complain(column, "Ngày sinh không hợp lệ. Xin ghi ngày/tháng/năm, ví dụ 03/5/1984, hoặc chỉ năm sinh.")
        return sex, birth

    def _category(self, written: str, complain: Callable[[str, str], None]) -> str:
        code = self._categories.get(self.fold(written), "")
        if not written:
            complain("category", "Thiếu thành phần. Xin điền mã hoặc tên thành phần như trong tệp mẫu.")
        elif self.fold(written) in self._outside:
            complain("category", "Phóng viên, phục vụ, an ninh, văn nghệ không phải đại biểu. Xin bỏ dòng này.")
        elif not code:
            complain("category", f"Không có thành phần “{written[:60]}”. Xin dùng mã hoặc tên như trong tệp mẫu.")
        elif (only := reference.categories()[code].levels) and self.level not in only:
            complain("category", f"Thành phần “{written[:60]}” chỉ có ở cấp tỉnh. Xin chọn thành phần khác.")
        return code

    def _unit(self, values: Mapping[str, str], complain: Callable[[str, str], None], *, dry: bool) -> str:
        code, name = values.get("unit_code", ""), values.get("unit_name", "")
        if not code and not name:
            complain("unit_code", "Thiếu đơn vị. Xin điền mã đơn vị hoặc tên đơn vị.")
            return ""
        found = self.units.find(code, name)
        if found is None and not name:
            complain("unit_code", f"Không có đơn vị mã “{code[:40]}”. Xin điền thêm tên đơn vị.")
        elif found is None and not dry:
            found = self.units.add(code, name, values.get("unit_kind", ""))
        return found or ""

    def _sensitive(self, values: Mapping[str, str], complain: Callable[[str, str], None]) -> Sensitive:
        member = self.fold(values.get("party_member", ""))
        if member and member not in YES | NO and not any(letter.isdigit() for letter in member):
            complain("party_member", "Đảng viên: xin ghi “Có”, “Không” hoặc để trống.")
        written = values.get("national_id", "")
        national_id = read_national_id(written) if written else None
        if written and national_id is None:
            complain("national_id", "Số định danh phải có 12 chữ số. Xin sửa lại, hoặc để trống.")
        return Sensitive(
            ethnicity=values.get("ethnicity") or None,
            religion=_religion(values.get("religion", ""), self.fold),
            party_member=("NO" if member in NO else "YES") if member else None,
            political_theory=values.get("political_theory") or None,
            national_id=national_id,
        )

    def _doubts(self, row: int, person: Person, sensitive: Sensitive) -> list[RowWarning]:
        doubts = []
        if sensitive.national_id and (what := disagreement(sensitive.national_id, person.sex, person.birth)):
            doubts.append(RowWarning(row, f"Số định danh không khớp {what}. Xin kiểm tra lại dòng này."))
        if sensitive.ethnicity and len(sensitive.ethnicity) > 30:
            doubts.append(RowWarning(row, "Ô Dân tộc dài bất thường. Xin kiểm tra lại dòng này."))
        return doubts


def _religion(written: str, fold: Fold) -> str | None:
    if not written:
        return None
    return "none" if fold(written) in NO | {"khong ton giao", "none"} else written


def _phone(written: str) -> str:
    """Keep what was written; nine digits are a number whose leading zero Excel took away."""
    digits = "".join(written.replace(".", "").split())
    return f"0{digits}" if digits.isdigit() and len(digits) == 9 and digits[0] != "0" else written
