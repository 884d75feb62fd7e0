"""What goes out as a file comes back and changes nothing."""

from dataclasses import replace
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from chassis.files.letters.old_fonts import in_unicode
from chassis.files.meaning.origin import origin_line
from chassis.files.plain_text import clean
from chassis.files.writing import Page, write_book
from services.registration.domain.congress import reference
from services.registration.domain.congress.congress import Unit
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.attributes import Attribute, further
from services.registration.domain.people.delegate import Birth, Delegate, Person, Status
from services.registration.domain.people.roster_columns import HEADINGS
from services.registration.domain.roster.comparing.known import Known
from services.registration.domain.roster.exporting import sheet_of
from tests.support.files.roster_book import BADGE, CONGRESS, check
from tests.support.files.sheets import found

UNITS = (
    Unit("SYT", "Sở Y tế", "AGENCY"),
    Unit("012", "Xã Yên Hân", "COMMUNE"),
    Unit("012-2", "Xã Yên Hán", "COMMUNE"),
    Unit("X", "=Xã Giả Định", "OTHER"),
)
NAMES = {unit.unit_code: unit.name for unit in UNITS}
ODD = (
    "=1+1",
    "012",
    "+84",
    "_x0041_",
    "#N/A",
    "3-5",
    "03/05/2026",
    "Tổng cộng",
    "NGƯỜI LẬP BIỂU",
    "x",
    "-",
    "Khách mời",
)
words = st.text(st.sampled_from("aăâđêơ Bà Ô1=.,/-_x0'\"()"), max_size=30).map(clean)
words = words.filter(lambda text: not in_unicode(text))  # what looks typed for VNI or TCVN3 is asked about in any file
texts = st.one_of(words, st.sampled_from(ODD))
full_names = st.one_of(
    st.lists(
        st.sampled_from(["Nông", "Thị", "Văn", "Ông", "Bà", "An", "Ánh", "DƯƠNG", "giàng"]), min_size=1, max_size=4
    ).map(" ".join),
    st.sampled_from(["Tổng Công", "Vi Xuân (Trưởng đoàn)", "Ông Hoàng Giả Lập", "Chủ Tịch Giả Lập"]),
)
births = st.one_of(
    st.none(),
    st.builds(Birth, st.integers(1950, 2005)),
    st.builds(Birth, st.integers(1950, 2005), st.integers(1, 12)),
    st.builds(Birth, st.integers(1950, 2005), st.integers(1, 12), st.integers(1, 28)),
)
PLAIN = ("form_of_address", "position", "seat", "instruction", "titles", "pronunciation")


def values_of(attribute: Attribute) -> st.SearchStrategy[str]:
    """Everything that the desk lets somebody store of a further attribute."""
    codes = [one.code for one in attribute.choices]
    if attribute.kind == "several":
        return st.sets(st.sampled_from(codes)).map(lambda some: ",".join(code for code in codes if code in some))
    return st.sampled_from(["", *codes])


people = st.builds(
    Person,
    full_name=full_names,
    unit_code=st.sampled_from(sorted(NAMES)),
    category=st.sampled_from(sorted(one.code for one in reference.categories().values() if not one.levels)),
    standing=st.sampled_from(["OFFICIAL", "GUEST"]),
    sex=st.sampled_from([None, "F", "M"]),
    birth=births,
    phone=st.sampled_from(["", "0912345678", "0912 345 678", "02093.870.123"]),
    email=st.sampled_from(["", "gia.lap@example.vn"]),
    **dict.fromkeys(PLAIN, texts),
    **{one.name: values_of(one) for one in further() if one.choices},
)


def known(number: int, person: Person, code: str) -> Known:
    delegate_id = DelegateId(UUID(int=number))
    return Known(Delegate(delegate_id, CONGRESS, code, 1, Status.ACTIVE, None, person, (BADGE,)))


@given(st.lists(people, min_size=1, max_size=6), st.sampled_from(["DB-{:04d}", "{:03d}", "GL {}", "={}"]))
def test_an_exported_roster_comes_back_and_changes_nothing(persons: list[Person], shape: str) -> None:
    there = tuple(known(number, one, shape.format(number)) for number, one in enumerate(persons, start=1))
    out = sheet_of("roster", [one.delegate for one in there], NAMES, {})
    data = write_book([Page("Danh sách", out.headings, out.rows, ["DANH SÁCH ĐẠI BIỂU", origin_line("GL")])])
    back = check(found(data, HEADINGS), people=there, units=UNITS)
    assert [(one.kind, one.code, one.compared and one.compared.changes) for one in back.people] == [
        ("unchanged", one.delegate.delegate_code, ()) for one in there
    ]
    assert (back.refused, back.gone, back.units, back.questions) == ((), (), (), ())


def test_what_lacks_is_named_and_marked_and_what_is_sealed_stays_empty() -> None:
    whole = Person(
        *("Nông Thị Giả Lập", "SYT", "EXEMPLAR_INDIVIDUAL", "OFFICIAL"),
        sex="F",
        birth=Birth(1984),
        position="Bác sĩ",
        phone="0912345678",
        email="a@example.vn",
        education="UNIVERSITY",
        is_manager="NO",
    )
    bare = Person("Vi Văn Giả Lập", "SYT", "EXEMPLAR_INDIVIDUAL", "OFFICIAL", sex="M")
    guest = Person("Khách Giả Lập", "SYT", "GUEST", "GUEST")
    three = [known(number, one, f"DB-{number}").delegate for number, one in enumerate((whole, bare, guest), start=1)]
    sealed = {"ethnicity", "religion", "party_member", "political_theory"}
    known_of = {three[0].delegate_id: sealed, three[1].delegate_id: {"ethnicity"}}
    out = sheet_of("missing", three, NAMES, known_of, with_photo={three[0].delegate_id})
    assert [dict(zip(out.headings, row, strict=True)) for row in out.rows] == [
        {
            "STT": "1",
            "Mã đại biểu": "DB-2",
            "Họ và tên": "Vi Văn Giả Lập",
            "Mã đơn vị": "SYT",
            "Đơn vị": "Sở Y tế",
            "Giới tính": "Nam",
            "Ngày sinh": "",
            "Dân tộc": "",
            "Tôn giáo": "",
            "Đảng viên": "",
            "Lý luận chính trị": "",
            "Chức vụ": "",
            "Số điện thoại": "",
            "Thư điện tử": "",
            "Trình độ học vấn": "",
            "Quản lý hay trực tiếp": "",
            "Ảnh chân dung": "gửi ảnh DB-2.jpg",
            "Còn thiếu": "ngày sinh, tôn giáo, đảng viên, lý luận chính trị, chức vụ, số điện thoại, thư điện tử, "
            "trình độ học vấn, quản lý hay trực tiếp, ảnh chân dung",
        }
    ]
    assert len(out.to_fill) == 10
    promised = replace(three[2], promised=frozenset({"birth", "position"}))
    (row,) = sheet_of("missing", [promised], NAMES, known_of).rows
    assert row[-1] == "ngày sinh, chức vụ"
    only_photo = sheet_of("missing", three[:1], NAMES, known_of)
    assert [out.headings[column] for _, column in only_photo.to_fill] == ["Ảnh chân dung"]
    assert sheet_of("missing", three[:1], NAMES, known_of, with_photo={three[0].delegate_id}).rows == ()
