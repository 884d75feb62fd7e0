"""The report to the upper level: the commendation tables of 2020 and of 2016 to 2020 come out as they were printed."""

from services.registration.domain.report.summary import (
    Honoured,
    award_table,
    direct_workers_words,
    honoured_words,
)

OF_2020 = (  # portal of the province, 13 November 2020
    *(("Huân chương Lao động", "INDIVIDUAL", 3), ("Huân chương Lao động", "COLLECTIVE", 1)),
    *(("Cờ thi đua của Chính phủ", "COLLECTIVE", 4), ("Bằng khen của Thủ tướng", "COLLECTIVE", 2)),
    *(("Bằng khen của Thủ tướng", "INDIVIDUAL", 6), ("Bằng khen tỉnh", "COLLECTIVE", 245)),
    *(("Bằng khen tỉnh", "INDIVIDUAL", 468), ("Cờ thi đua tỉnh", "COLLECTIVE", 36)),
    *(("Tập thể Lao động xuất sắc", "COLLECTIVE", 145), ("Chiến sĩ thi đua tỉnh", "INDIVIDUAL", 64)),
    ("Huy hiệu", "INDIVIDUAL", 425),
)
OF_2016_2020 = (  # outline of July 2020
    *(("Cờ thi đua tỉnh", "COLLECTIVE", 113), ("Bằng khen tỉnh", "COLLECTIVE", 1156)),
    *(("Bằng khen tỉnh", "INDIVIDUAL", 1686), ("Chiến sĩ thi đua tỉnh", "INDIVIDUAL", 317)),
    *(("Tập thể Lao động xuất sắc", "COLLECTIVE", 593), ("Huy hiệu", "INDIVIDUAL", 1102)),
    *(("Huân chương Độc lập hạng Ba", "HOUSEHOLD", 19), ("Cờ thi đua của Chính phủ", "COLLECTIVE", 18)),
    *(("Bằng khen của Thủ tướng", "COLLECTIVE", 15), ("Bằng khen của Thủ tướng", "INDIVIDUAL", 36)),
)


def test_the_table_of_2020_is_reproduced() -> None:
    table = award_table(Honoured(*one) for one in OF_2020)
    assert table.columns == ("Hình thức", "Tập thể", "Hộ gia đình", "Cá nhân", "Cộng")
    assert table.rows == (
        ("Huân chương Lao động", "01", "", "03", "04"),
        ("Cờ thi đua của Chính phủ", "04", "", "", "04"),
        ("Bằng khen của Thủ tướng", "02", "", "06", "08"),
        ("Bằng khen tỉnh", "245", "", "468", "713"),
        ("Cờ thi đua tỉnh", "36", "", "", "36"),
        ("Tập thể Lao động xuất sắc", "145", "", "", "145"),
        ("Chiến sĩ thi đua tỉnh", "", "", "64", "64"),
        ("Huy hiệu", "", "", "425", "425"),
        ("Cộng", "433", "", "966", "1.399"),
    )


def test_the_table_of_2016_to_2020_is_reproduced() -> None:
    rows = {row[0]: row[1:] for row in award_table(Honoured(*one) for one in OF_2016_2020).rows}
    assert rows["Bằng khen tỉnh"] == ("1.156", "", "1.686", "2.842")
    assert rows["Cờ thi đua tỉnh"] == ("113", "", "", "113")
    assert rows["Chiến sĩ thi đua tỉnh"] == ("", "", "317", "317")
    assert rows["Tập thể Lao động xuất sắc"] == ("593", "", "", "593")
    assert rows["Huy hiệu"] == ("", "", "1.102", "1.102")
    assert rows["Huân chương Độc lập hạng Ba"] == ("", "19", "", "19")
    assert rows["Bằng khen của Thủ tướng"] == ("15", "", "36", "51")


def test_the_honoured_of_the_fifth_congress_are_told_by_kind() -> None:
    found = [Honoured("Biểu dương", "COLLECTIVE", 31), Honoured("Biểu dương", "HOUSEHOLD", 4)]
    assert honoured_words([*found, *(Honoured("Biểu dương", "INDIVIDUAL") for _ in range(83))]) == (
        "118 (31 tập thể, 04 hộ gia đình, 83 cá nhân)"
    )
    assert honoured_words([]) == "00"


def test_direct_workers_have_decimals_of_their_own() -> None:
    assert direct_workers_words(179, 468, 1, 2) == (
        "Lãnh đạo, quản lý 179/468, chiếm 38,2 %; người trực tiếp lao động 289/468, chiếm 61,75 %."
    )
