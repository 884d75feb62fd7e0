"""The words that a screen has to have drawn of a card, and the digest that stands for them.

The same parts as in `web/board/layout/compose.ts` and the same digest as in `web/board/screen/drawn.ts`: both are held to
`contracts/vectors/drawn_cards.json`.
"""

import hashlib
import unicodedata

from services.honors.domain.decisions.card import DecisionCard
from services.honors.domain.roll.receiving.capacity import receives
from services.honors.domain.rows.row_card import NamedInRow, RowCard
from services.honors.domain.stage.cards import BoardCard, Honoree

LINE_ENDS = "|"
"""the editor's mark in a text, which is not drawn"""
CITATION_COUNTS = 24
"""letters: a citation that no sheet holds is cut, with a sign, so its end proves nothing"""


def drawn_digest(card: BoardCard) -> str:
    """Give 16 hex digits over the card's kind and each part with its words, letters only: lines may break anywhere."""
    said = [(part, _letters(words)) for part, words in _parts(card)]
    counted = [(part, words[:CITATION_COUNTS] if part == "citation" else words) for part, words in said]
    written = "\n".join([card.card.value, *(f"{part}:{words}" for part, words in counted if words)])
    return hashlib.sha256(written.encode()).hexdigest()[:16]


def _parts(card: BoardCard) -> list[tuple[str, str]]:
    if card.honoree:
        return _of_honoree(card.honoree)
    if card.row:
        return _of_row(card.row)
    if card.decision:
        return _of_decision(card.decision)
    if card.film is not None:
        return [("film", str(card.film))]
    if card.card.value == "WELCOME":
        return [("text", card.text or ""), *(("title", line) for line in card.title_lines)]
    if card.card.value == "TITLE":
        return [("title", line) for line in card.title_lines]
    return [("text", card.text or "")]


def _of_honoree(named: Honoree) -> list[tuple[str, str]]:
    who, what = receives(named.kind, named.representative_position, posthumous=named.posthumous)
    position = f", {what}" if what else ""
    date = f" ngày {named.decision_date:%d/%m/%Y}" if named.decision_date else ""
    same = named.name.lower().endswith(named.unit_name.lower())
    return [
        ("posthumous", "Truy tặng" if named.posthumous else ""),
        ("award", named.award_name),
        ("period", named.review_period),
        ("address", named.form_of_address),
        ("name", named.name),
        ("position", named.position),
        ("unit", "" if same else named.unit_name),
        ("receiver", f"{who}: {named.representative_name}{position}" if named.representative_name else ""),
        ("citation", named.citation),
        ("decision", f"Quyết định số {named.decision_number}{date}" if named.decision_number else ""),
    ]


def _of_decision(decision: DecisionCard) -> list[tuple[str, str]]:
    return [
        ("decision", f"Quyết định số {decision.number}"),
        ("date", f"ngày {decision.date:%d/%m/%Y}"),
        ("issuer", f"của {decision.issuer}" if decision.issuer else ""),
        ("award", decision.award_name),
    ]


def _of_row(row: RowCard) -> list[tuple[str, str]]:
    each = [
        part
        for one in row.names
        for part in (
            ("posthumous", "Truy tặng" if one.posthumous else ""),
            ("kind", one.kind),
            ("name", one.name),
            ("unit", unit_of(one)),
        )
    ]
    return [("award", row.award_name), ("wave", row.wave), *each]


def unit_of(named: NamedInRow) -> str:
    """Give the unit, '' where the name ends with it."""
    return "" if named.name.lower().endswith(named.unit_name.lower()) else named.unit_name


def _letters(words: str) -> str:
    return "".join(unicodedata.normalize("NFC", words).replace(LINE_ENDS, " ").split())
