"""Names of units are matched as offices write them; nothing is made unseen, and two places stay two."""

import pytest

from services.registration.domain.congress import reference
from services.registration.domain.congress.congress import Unit
from services.registration.domain.roster.understanding.units import NEW, UnitFinder

REFERENCE = [Unit(one.unit_code, one.name, one.kind) for one in reference.units().values()]


def finder(*known: Unit) -> UnitFinder:
    return UnitFinder(known, REFERENCE)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("huyện Ba Bể", "BK-BB"),
        ("HUYỆN BA BỂ", "BK-BB"),
        ("Huyện  Ba  Bể ", "BK-BB"),
        ("Sở Y Tế", "SYT"),
        ("Sở Y tế.", "SYT"),
        ("Sở Văn hoá, Thể thao và Du lịch", "SVHTTDL"),
        ("Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh", "MTTQ"),
    ],
)
def test_case_blanks_and_the_place_of_a_tone_need_no_question(written: str, code: str) -> None:
    reading = finder().read("", written)
    assert reading
    assert (reading.unit and reading.unit.unit_code, reading.sure) == (code, True)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        *((name, "BK-BB") for name in ("H. Ba Bể", "H.Ba Bể", "Ba Bể", "UBND huyện Ba Bể", "Huyện Ba Bê")),
        *((name, "BK-BB") for name in ("Huyện Ba Bể, tỉnh Bắc Kạn", "Đoàn huyện Ba Bể", "Đoàn đại biểu huyện Ba Bể")),
        *((name, "SYT") for name in ("Sở Ytế", "SYT", "Sở y tế tỉnh Bắc Kạn")),
        *((name, "SVHTTDL") for name in ("Sở VHTTDL", "Sở VH-TT&DL")),
        *((name, "MTTQ") for name in ("UBMTTQ tỉnh", "Ủy ban MTTQ Việt Nam tỉnh")),
        ("Huyện Na Rỳ", "BK-NR"),
        ("Sở GD&ĐT", "SGDDT"),
        ("Sở LĐTBXH", "SLDTBXH"),
        ("TP Bắc Kạn", "BK-TP"),
        ("VP UBND tỉnh", "VPUB"),
    ],
)
def test_short_forms_are_proposed(written: str, code: str) -> None:
    reading = finder().read("", written)
    assert reading
    assert ([unit.unit_code for unit in reading.proposals], reading.default, reading.sure) == ([code], code, False)


@pytest.mark.parametrize("written", ["0", "-", "", "...", "12"])
def test_what_names_nothing_is_no_unit(written: str) -> None:
    assert finder().read("", written) is None


def test_accents_of_their_own_make_two_units() -> None:
    reading = finder(Unit("YH", "Xã Yên Hân", "COMMUNE")).read("", "Xã Yên Hán")
    assert reading
    assert (reading.default, [unit.unit_code for unit in reading.proposals]) == (NEW, ["YH"])


def test_missing_accents_between_two_units_are_asked_without_a_default() -> None:
    reading = finder(Unit("YH", "Xã Yên Hân", "COMMUNE"), Unit("YH2", "Xã Yên Hán", "COMMUNE")).read("", "Xã Yen Han")
    assert reading
    assert (reading.default, len(reading.proposals)) == (None, 2)


def test_another_kind_of_place_is_another_unit() -> None:
    reading = finder().read("", "Xã Ba Bể")
    assert reading
    assert (reading.proposals, reading.default) == ((), NEW)


def test_a_code_and_the_name_of_another_unit_are_asked() -> None:
    reading = finder().read("BK-BB", "Huyện Na Rì")
    assert reading
    assert (reading.default, {unit.unit_code for unit in reading.proposals}) == (None, {"BK-BB", "BK-NR"})


def test_a_new_unit_has_one_code_and_no_shouting() -> None:
    made = finder()
    assert made.make("", "XÃ MẪU CANH") == made.make("", "Xã Mẫu Canh") == Unit("XA-MAU-CANH", "Xã Mẫu Canh", "OTHER")
    assert made.make("", "Xã Mậu Cảnh").unit_code == "XA-MAU-CANH-2"
