"""What a screen's word proves, by the same vectors as the page that says it (web/board/screen/drawn.test.ts), and what may disturb it."""

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from services.honors.domain.screens.drawn import drawn_digest
from services.honors.domain.screens.registry import Glass, OrderOutcome, ScreenKind, Sent, Word, glass_of, outcome_of
from services.honors.domain.stage.cards import BoardCard
from services.honors.domain.stage.stage import CardKind

VECTORS = json.loads((Path(__file__).parents[3] / "contracts/vectors/drawn_cards.json").read_text("utf-8"))
CARDS: TypeAdapter[BoardCard] = TypeAdapter(BoardCard)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_the_digest_stands_for_every_word_on_the_card(vector: dict[str, Any]) -> None:
    assert drawn_digest(CARDS.validate_python(vector["card"])) == vector["digest"]


def test_another_word_is_another_digest_and_a_citation_cut_at_its_end_is_the_same() -> None:
    card = VECTORS[0]["card"]

    def digest(**words: str) -> str:
        return drawn_digest(CARDS.validate_python({**card, "honoree": {**card["honoree"], **words}}))

    assert digest(name="Triệu Thị Giả Lâp") != digest()
    assert digest(citation=f"{card['honoree']['citation'][:60]}…") == digest()
    assert digest(citation="Không có thành tích") != digest()


def test_only_a_card_drawn_as_it_was_sent_proves_something_and_an_old_page_is_believed() -> None:
    assert glass_of(Word.SHOWING, 4, "a", Sent(4, "a")) == (Glass.AS_SENT, 4)
    assert glass_of(Word.SHOWING, 4, "a", Sent(4, "b")) == (Glass.OTHER, 4)
    assert glass_of(Word.SHOWING, 4, None, Sent(4, "b")) == (Glass.UNKNOWN, 4)
    assert glass_of(Word.SHOWING, 4, "a", Sent(4, "")) == (Glass.UNKNOWN, 4)
    shows = [each for each in Glass if each.shows_its_card]
    assert shows == [Glass.AS_SENT, Glass.UNKNOWN]
    for word in (Word.DARK, Word.NEUTRAL, Word.NUMBER):
        assert glass_of(word, 4, "a", Sent(4, "a")) == (Glass(word.value), 4)


@pytest.mark.parametrize(("drew", "sent"), [("a", Sent(4, None)), (None, Sent(3, None)), ("a", Sent(3, "a"))])
def test_a_card_that_was_never_sent_is_another_picture_and_no_revision(drew: str | None, sent: Sent) -> None:
    assert glass_of(Word.SHOWING, 4, drew, sent) == (Glass.OTHER, 0)
    assert glass_of(Word.DARK, 4, drew, sent) == (Glass.DARK, 0)


@pytest.mark.parametrize("card", CardKind)
@pytest.mark.parametrize("over_name", [True, False])
def test_nothing_disturbs_flag_silence_and_black_and_a_name_only_when_that_is_said(
    card: CardKind, over_name: bool
) -> None:
    named = (CardKind.HONOREE, CardKind.ROW, CardKind.DECISION)
    outcome = outcome_of(ScreenKind.BOARD, card, over_name=over_name)
    assert outcome_of(ScreenKind.TV, card, over_name=over_name) is outcome
    if card in (CardKind.FLAG_SALUTE, CardKind.SILENCE, CardKind.BLACK):
        assert outcome is OrderOutcome.LOCKED
    else:
        assert (outcome is OrderOutcome.NAME_ON_AIR) is (card in named and not over_name)
    assert outcome_of(ScreenKind.MC, card, over_name=over_name) is OrderOutcome.DONE
