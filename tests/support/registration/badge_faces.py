"""Badges of synthetic people, as many as wanted, with codes that are signed as real ones are."""

from chassis.access.signing import SigningKey
from services.registration.domain.congress.reference import categories
from services.registration.domain.ids import CredentialId
from services.registration.domain.people.delegate import Person
from services.registration.usecases.access.keyring import Keyring, PersonalDataVault
from services.registration.usecases.paper.face import face_of
from services.registration.usecases.paper.sheet import SheetBadge

TITLE = ("Đại hội Thi đua yêu nước tỉnh Bắc Kạn", "Lần thứ V")
PRINTED = "DB-0001 · In ngày 09/09/2020, bản 1"
KEYS = Keyring(PersonalDataVault("55" * 32), SigningKey.from_seed("11" * 32), 1, SigningKey.from_seed("22" * 32), 2)


def synthetic_faces(
    how_many: int, *, name: str = "Nông Thị Giả Lập", unit: str = "Huyện Ba Bể", printed: str = PRINTED
) -> list[SheetBadge]:
    kinds = list(categories())
    return [
        face_of(
            Person(name, "BK-BB", kinds[number % len(kinds)], "OFFICIAL", form_of_address="Bà", position="Giáo viên"),
            unit,
            KEYS.badge_code(1, CredentialId(f"{number:032x}"), 1),
            f"{number:012d}",
            printed,
        )
        for number in range(how_many)
    ]
