"""How long the badges of a whole congress take, from codes and names to the PDF, child process and all."""

from random import Random
from statistics import median
from time import perf_counter

from contracts.credential_code import CODE_DIGITS
from services.registration.domain.badges.paper import Layout
from services.registration.domain.congress.reference import categories
from services.registration.domain.people.delegate import Person
from services.registration.usecases.paper.face import face_of
from services.registration.usecases.paper.sheet import draw_sheet

BADGES = 386
ROUNDS = 3
TITLE = ("Đại hội Thi đua yêu nước tỉnh Bắc Kạn", "Lần thứ V")


async def measure() -> dict[str, float]:
    """Give `badges_386_s`, the median of three printings in seconds."""
    kinds, digits = list(categories()), Random(5)
    faces = [
        face_of(
            Person(
                f"Nguyễn Thị Giả Lập {number}",
                "BK-BB",
                kinds[number % len(kinds)],
                "OFFICIAL",
                "Bà",
                position="Giáo viên",
            ),
            f"Huyện Giả Lập {number % 40}",
            "".join(digits.choices("0123456789", k=CODE_DIGITS)),
            f"{number:012d}",
            "In ngày 09/09/2020, bản 1",
        )
        for number in range(BADGES)
    ]
    taken = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        assert (await draw_sheet(Layout.SMALL, TITLE, faces)).startswith(b"%PDF")
        taken.append(perf_counter() - begun)
    return {"badges_386_s": median(taken)}
