"""Who may read a document is named by code or by name; a name of several is asked."""

from uuid import uuid4

from services.registration.domain.hall_page.readers import Reader, readers_of
from services.registration.domain.ids import DelegateId


def reader(code: str, full_name: str, unit: str = "Sở Y tế") -> Reader:
    return Reader(DelegateId(uuid4()), code, full_name, unit)


BINH, BINH_WITHOUT, HAI, OTHER_HAI = (
    reader("DB-1", "Vi Thử Bình"),
    reader("DB-2", "Vi Thử Binh"),
    reader("DB-3", "Lý Giả Hai"),
    reader("DB-4", "Lý Giả Hai", "Huyện Ba Bể"),
)
ALL = (BINH, BINH_WITHOUT, HAI, OTHER_HAI)


def test_codes_and_names_find_their_people_with_and_without_marks() -> None:
    assert readers_of(["db-1"], ALL) == {BINH.delegate_id}
    assert readers_of(["vi thử bình", "DB-4"], ALL) == {BINH.delegate_id, OTHER_HAI.delegate_id}
    assert readers_of(["Vi Thu Binh"], [BINH, HAI]) == {BINH.delegate_id}


def test_a_name_of_nobody_or_of_several_is_said_with_the_codes() -> None:
    assert "Vi Thử Lạ" in str(readers_of(["Vi Thử Lạ"], ALL))
    said = str(readers_of(["Lý Giả Hai"], ALL))
    assert "DB-3 (Sở Y tế), DB-4 (Huyện Ba Bể)" in said
