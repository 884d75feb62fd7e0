"""Units that come in by files stand in the order of protocol, whatever order the files came in."""

import itertools
import random

from services.registration.domain.congress.congress import Unit
from services.registration.domain.roster.values.unit_names import kind_of
from services.registration.domain.units.protocol import with_new

_CODES = itertools.count()


def unit(name: str) -> Unit:
    return Unit(f"{next(_CODES)}", name, kind_of(name))


IN_ORDER = [
    unit(name)
    for name in (
        *("Văn phòng Tỉnh ủy", "Văn phòng UBND tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Công an tỉnh"),
        *("Sở Y tế", "Hội Chữ thập đỏ", "UBND xã Thử Sơn", "Công ty cổ phần Thử Lâm"),
    )
]


def test_a_communes_list_that_comes_first_does_not_take_the_first_row() -> None:
    for seed in range(20):
        there: list[Unit] = []
        for one in random.Random(seed).sample(IN_ORDER, len(IN_ORDER)):
            by_code = {known.unit_code: known for known in (*there, one)}
            there = [by_code[code] for code in with_new(there, [one])]
        assert there == IN_ORDER


def test_an_order_made_by_hand_is_left_as_it_is() -> None:
    by_hand = list(reversed(IN_ORDER))
    made = with_new(by_hand, [new := unit("Sở Xây dựng")])
    assert [code for code in made if code != new.unit_code] == [one.unit_code for one in by_hand]
    assert with_new(by_hand, by_hand[:2]) == [one.unit_code for one in by_hand]
