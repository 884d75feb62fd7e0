"""Tells when a scan has looked, before it stores."""

from typing import Any

import pytest

from services.checkin.storage.scans import sightings


def looks_of(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Give the list that each look of a scan by itself is added to from now on."""
    looked: list[object] = []
    look = sightings.look

    async def counted(*asked: Any, **more: Any) -> Any:
        looked.append(asked)
        return await look(*asked, **more)

    monkeypatch.setattr(sightings, "look", counted)
    return looked
