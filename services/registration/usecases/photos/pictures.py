"""Makes of a foreign picture what is kept of a person, and back."""

from collections.abc import Iterable
from dataclasses import replace

from chassis.pictures.cutting import Cut, Shape
from chassis.pictures.reading import Picture, Wish
from services.registration.domain.ids import DelegateId
from services.registration.domain.photos.photo import (
    PORTRAIT_BYTES,
    PORTRAIT_WIDTH,
    SHAPE,
    THUMBNAIL_BYTES,
    THUMBNAIL_WIDTH,
)
from services.registration.storage.photos.photos import StoredPhoto


def wish(cut: Cut | None = None) -> Wish:
    """Say what is to be made of a picture; `cut` None: around the middle."""
    return Wish(Shape(*SHAPE), PORTRAIT_WIDTH, PORTRAIT_BYTES, THUMBNAIL_WIDTH, THUMBNAIL_BYTES, cut)


def wish_to_look() -> Wish:
    """Say that each picture is only to be looked at."""
    return replace(wish(), thumbnail_only=True)


def wish_of(digests: Iterable[str]) -> Wish:
    """Say that only these files of an archive are to be taken."""
    return replace(wish(), only=frozenset(digests))


def photo_of(delegate_id: DelegateId, picture: Picture) -> StoredPhoto:
    cut = picture.cut
    return StoredPhoto(
        *(delegate_id, picture.width, picture.height, cut.left, cut.top, cut.width),
        *(picture.whole, picture.part, picture.thumbnail),
    )
