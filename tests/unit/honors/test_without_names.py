"""A name is taken out of what was kept as JSON, whole words only."""

from services.honors.domain.follow.without_names import without_names


def test_a_name_goes_wherever_it_stands_and_a_longer_one_stays() -> None:
    kept = {
        "receiver": {"name": "Vi Văn An", "line": "Bà Vi Văn An, đại diện"},
        "next": ["Vi Văn Anh", "Vi Văn Ấn", 7, None],
        "Vi Văn An": True,
    }
    assert without_names(kept, ["Vi Văn An"]) == {
        "receiver": {"name": "(đã xóa)", "line": "Bà (đã xóa), đại diện"},
        "next": ["Vi Văn Anh", "Vi Văn Ấn", 7, None],
        "Vi Văn An": True,
    }


def test_no_name_changes_nothing() -> None:
    assert without_names({"a": "b"}, [""]) == {"a": "b"}
