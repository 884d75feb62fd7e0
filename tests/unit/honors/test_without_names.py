"""A name is taken out of what was kept as JSON, whole words only."""

from services.honors.domain.known.without_names import without_names, without_text


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


def test_how_a_name_is_said_goes_where_it_stands_alone_and_stays_in_the_names_of_others() -> None:
    kept = {"said": "Bình", "names": ["Vi Văn Bình", "Bình"]}
    assert without_text(kept, "Bình") == {"said": "", "names": ["Vi Văn Bình", ""]}
