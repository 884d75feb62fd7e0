"""The hall of practice: the provincial culture centre that seated an emulation congress, 763 seats on three floors."""

from services.registration.domain.seating.hall import Hall, Numbering, Row

FLOORS = {
    1: "V1 28, V2 30, A 34, B 32, C 39, D 42, E 44, F 45, G 45, H 45, I 46, K 34, L 25, M 18",
    2: "N 49, O 53, P 50",
    3: "Q 54, R 50",
}


def lengths() -> list[tuple[int, str, int]]:
    """Give floor, row and number of seats, from the stage backwards."""
    words = [(floor, row.split()) for floor, rows in FLOORS.items() for row in rows.split(",")]
    return [(floor, code, int(seats)) for floor, (code, seats) in words]


def culture_centre(*aisles: int) -> Hall:
    """Give the hall with odd numbers left and even ones right of the middle; the rows V1 and V2 are kept for guests."""
    rows = (
        Row(code, floor, (seats + 1) // 2, seats // 2, aisles, (), code.startswith("V"))
        for floor, code, seats in lengths()
    )
    return Hall("Trung tâm Văn hóa tỉnh (giả lập)", Numbering.CENTRE, tuple(rows))


def as_table() -> str:
    """Give the hall as lines that somebody copied out of a spreadsheet."""
    lines = [f"{floor}\t{code}\t{seats}\t10\t\t{'x' if code[0] == 'V' else ''}" for floor, code, seats in lengths()]
    return "\n".join(["Tầng\tHàng\tSố ghế\tLối đi\tBỏ ghế\tGiữ cho lãnh đạo", *lines])


def a_row(code: str, seats: int, **different: object) -> dict[str, object]:
    """Give one row as the API takes it."""
    return {"code": code, "floor": 1, "left": (seats + 1) // 2, "right": seats // 2, **different}
