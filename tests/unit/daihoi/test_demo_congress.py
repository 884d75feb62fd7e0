"""Which congress a demo takes up when it begins again."""

import pytest

from daihoi.simulation.client import DEMO_CODE, NoDemo, demo_of

DEMO, OWN = {"code": DEMO_CODE}, {"code": "BK-VI"}


def test_a_demo_takes_up_its_own_congress_whatever_people_made_beside_it() -> None:
    assert demo_of([OWN, DEMO]) is DEMO
    assert demo_of([]) is None


def test_where_only_others_are_a_sentence_says_how_to_go_on() -> None:
    with pytest.raises(NoDemo, match="daihoi up"):
        demo_of([OWN])
