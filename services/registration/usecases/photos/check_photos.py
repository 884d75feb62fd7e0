"""Says whose portraits a ZIP holds, file by file, without storing anything."""

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from chassis.pictures.reading import Found, read_pictures
from chassis.storage.database import Database
from services.registration.domain.congress.congress import unit_names
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.people.delegate import HERE, Delegate
from services.registration.domain.photos.matching import match_files
from services.registration.domain.photos.portrayed import Match, Portrayed
from services.registration.storage.people import delegates
from services.registration.storage.photos import photos
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.photos.pictures import wish_to_look

MOST_TO_CHOOSE_FROM = 600


@dataclass(frozen=True)
class PhotoFile:
    """One file of the ZIP by its path. `digest` names path and content; `people` are whose it is, or may be.

    `why` is a sentence unless it is matched; `preview` a small JPEG in base64, '' when it is unreadable.
    """

    path: str
    digest: str
    kind: Literal["matched", "several", "nobody", "unreadable"]
    people: tuple[DelegateId, ...]
    why: str
    preview: str


@dataclass(frozen=True)
class PhotoPerson:
    """Somebody whose portrait may be in the ZIP."""

    delegate_id: DelegateId
    delegate_code: str
    full_name: str
    unit_code: str
    birth: str
    position: str
    has_photo: bool


@dataclass(frozen=True)
class PhotoCheck:
    """What the ZIP holds. `people` are those named by a file and, where there are not too many, all of the scope."""

    files: tuple[PhotoFile, ...]
    people: tuple[PhotoPerson, ...]
    in_scope: int


async def check_photos(db: Database, congress_id: CongressId, data: bytes, unit_code: str | None) -> PhotoCheck:
    """Match the pictures of a ZIP with the people on the roster, or of one unit; without one a code alone is asked about.

    Raises NotFound, Malformed.
    """
    async with db.connection() as conn:
        congress = await the_congress(conn, congress_id)
    found = await read_pictures(data, wish_to_look())
    async with db.connection() as conn:
        everybody = await delegates.delegates_of(conn, congress_id)
        with_photo = await photos.who_has_one(conn, congress_id)
    in_scope = [one for one in everybody if unit_code in (None, one.person.unit_code)]
    people = [one for one in in_scope if one.status in HERE]
    left = [one for one in in_scope if one.status not in HERE]
    elsewhere = [one for one in everybody if one.person.unit_code != unit_code] if unit_code else None
    readable = [one for one in found if one.picture]
    matches = _matches(readable, people, elsewhere, left, unit_names(congress))
    files = tuple(_told(one, matches.get(one.digest)) for one in found)
    named = {one for file in files for one in file.people}
    shown = people if len(people) <= MOST_TO_CHOOSE_FROM else [one for one in people if one.delegate_id in named]
    return PhotoCheck(files, tuple(_person(one, with_photo) for one in shown), len(people))


def _matches(
    readable: Sequence[Found],
    people: Sequence[Delegate],
    elsewhere: Sequence[Delegate] | None,
    left: Sequence[Delegate],
    units: Mapping[str, str],
) -> dict[str, Match]:
    others = None if elsewhere is None else [_portrayed(one) for one in elsewhere]
    paths, gone = [one.path for one in readable], [_portrayed(one) for one in left]
    matches = match_files(paths, [_portrayed(one) for one in people], others, left=gone, units=units)
    return dict(zip((one.digest for one in readable), matches, strict=True))


def _portrayed(one: Delegate) -> Portrayed:
    return Portrayed(one.delegate_id, one.delegate_code, one.person.full_name, one.person.unit_code)


def _told(found: Found, match: Match | None) -> PhotoFile:
    if found.picture is None or match is None:
        return PhotoFile(found.path, found.digest, "unreadable", (), found.problem, "")
    preview = base64.b64encode(found.picture.thumbnail).decode()
    return PhotoFile(found.path, found.digest, match.kind, match.people, match.why, preview)


def _person(one: Delegate, with_photo: set[DelegateId]) -> PhotoPerson:
    person = one.person
    return PhotoPerson(
        *(one.delegate_id, one.delegate_code, person.full_name, person.unit_code),
        *(person.birth.text if person.birth else "", person.position, one.delegate_id in with_photo),
    )
