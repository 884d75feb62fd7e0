"""How long a list of ten thousand rows takes from the upload's bytes to what stands in it, child process and all."""

from statistics import median
from time import perf_counter

from chassis.files.book import read_book
from chassis.files.writing import write_table

ROWS = 10_000
ROUNDS = 3
WORDS = {
    "number": ("STT",),
    "code": ("Mã đại biểu",),
    "name": ("Họ và tên",),
    "birth": ("Ngày sinh",),
    "unit": ("Đơn vị",),
}
HEADINGS = (
    *("STT", "Mã đại biểu", "Danh xưng", "Họ và tên", "Giới tính", "Ngày sinh", "Dân tộc", "Tôn giáo", "Đảng viên"),
    *("Số CCCD", "Đơn vị", "Chức vụ", "Thành phần", "Tư cách", "Số ghế", "Số điện thoại", "Hướng dẫn", "Ghi chú"),
)
FAMILIES = ("Nguyễn", "Trần", "Hoàng", "Đặng", "Lường", "Triệu", "Bàn", "Giàng", "Hứa", "Quách", "Sằm")
MIDDLE = ("Văn Thử", "Thị Thử", "Hữu Mẫu", "Ngọc Mẫu", "Quang Giả")
GIVEN = ("Hường", "Đức", "Nhung", "Phước", "Thuỷ", "Khánh", "Uyên", "Bảo", "Ước", "Ổn", "Diệp", "Cường", "Ánh")


async def measure() -> dict[str, float]:
    """Give `read_10000_s`, the median of three readings in seconds."""
    data = write_table(HEADINGS, [row_of(number) for number in range(1, ROWS + 1)])
    taken = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        book = await read_book(data, WORDS)
        taken.append(perf_counter() - begun)
        assert len(book.sheets[0].rows) == ROWS
    return {"read_10000_s": median(taken)}


def row_of(number: int) -> list[str]:
    """Give one synthetic person as a row under `HEADINGS`."""
    name = f"{FAMILIES[number % 11]} {MIDDLE[number % 5]} {GIVEN[number % 13]}"
    born = f"{number % 28 + 1:02}/{number % 12 + 1:02}/{1950 + number % 55}"
    return [
        *(str(number), f"DB-{number:05}", "Ông", name, "Nam", born, "Tày", "Không", "Có", f"000{number:09}"),
        *(f"Sở Giả Lập {number % 40}", "Chuyên viên", "Điển hình tiên tiến là cá nhân", "Chính thức", f"A{number}"),
        *(f"09{number:08}", "Cửa A, dãy giữa", ""),
    ]
