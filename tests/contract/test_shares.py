"""A share has one written form, on every page and paper of every service (web/shared/words/format.test.ts reads the same)."""

import json
from pathlib import Path

import pytest

import contracts
from services.checkin.usecases.picture.words import percent
from services.registration.domain.composition.shares import Share

SHARES = json.loads((Path(contracts.__file__).parent / "vectors" / "shares.json").read_text("utf-8"))


@pytest.mark.parametrize("row", SHARES, ids=lambda row: f"{row['part']}/{row['of']} by {row['decimals']}")
def test_a_share_is_printed_as_the_published_figures_are_and_alike_in_every_service(row: dict[str, int | str]) -> None:
    part, of, decimals = int(row["part"]), int(row["of"]), int(row["decimals"])
    assert Share(part, of).words(decimals) == row["words"]
    if decimals == 1:
        assert percent(part, of) == row["words"]
