"""How long the credentials report of 2,500 delegates takes: sealed attributes opened, all figures and words, over HTTP.

The people differ in everything that the report counts, so that no group is empty and none has everybody.
"""

from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any
from uuid import UUID

import asyncpg
import httpx

from bench.desk import PEOPLE, desk, import_people
from bench.reading import HEADINGS, row_of
from daihoi.local.servers.postgres import PostgresServer

DELEGATES = 2_500
ROUNDS = 5
CODE = "BAO-CAO"
FURTHER = ("Trình độ học vấn", "Quản lý hay trực tiếp", "Lĩnh vực", "Thành phần kinh tế", "Vùng sâu, vùng xa")
ETHNIC = ("Tày", "Tày", "Dao", "Kinh", "Nùng", "Mông", "Sán Chay", "Hoa")
CATEGORIES = (
    *("Điển hình tiên tiến là cá nhân", "Điển hình tiên tiến là cá nhân"),
    *("Đại diện tập thể điển hình tiên tiến", "Đại diện hộ gia đình điển hình", "Đại biểu khách mời"),
)
LEARNING = ("Dưới đại học", "Đại học", "Sau đại học")
SECTORS = ("Kinh tế", "Văn hóa, xã hội, giáo dục, y tế", "Quốc phòng, an ninh", "Lĩnh vực khác")
COMPONENTS = ("Nhà nước", "Tập thể, hợp tác xã", "Hộ kinh doanh, hộ gia đình", "Tư nhân", "Có vốn đầu tư nước ngoài")


async def measure(folder: Path) -> dict[str, float]:
    """Give seconds, everybody in: `report_2500_s` until the report stands, read or frozen, whichever takes longer (the median
    of five readings; the one freezing); `report_2500_docx_s` and `report_2500_pdf_s` for its files.
    """
    assert DELEGATES <= PEOPLE
    with PostgresServer(folder / "report", durable=True) as server:
        async with desk(server) as (http, conn):
            await import_people(http, CODE, DELEGATES, (*HEADINGS, *FURTHER), varied_row)
            congress = await conn.fetchval("SELECT congress_id FROM congresses WHERE code = $1", CODE)
            await _let_in(conn, congress)
            taken = [await _read(http, congress) for _ in range(ROUNDS)]
            frozen = await _freeze(http, congress)
            files = {f"report_2500_{form}_s": await _draw(http, congress, form) for form in ("docx", "pdf")}
    return {"report_2500_s": max(median(taken), frozen), **files}


def varied_row(number: int) -> list[str]:
    """Give one synthetic person under `HEADINGS` and `FURTHER`; sex, group, party, category, learning and work go round."""
    row = dict(zip(HEADINGS, row_of(number), strict=True))
    row["Giới tính"] = ("Nam", "Nữ")[number % 2]
    row["Dân tộc"], row["Tôn giáo"] = ETHNIC[number % 8], ("Không", "Không", "Công giáo", "Phật giáo")[number % 4]
    row["Đảng viên"], row["Thành phần"] = ("Có", "Không", "")[number % 3], CATEGORIES[number % 5]
    row["Tư cách"] = "Khách mời" if row["Thành phần"] == "Đại biểu khách mời" else "Chính thức"
    duty = ("Lãnh đạo, quản lý", "Lao động trực tiếp")[number % 7 > 1]
    work = (duty, SECTORS[number % 4], COMPONENTS[number % 5], ("Vùng sâu, vùng xa", "Không")[number % 2])
    return [*row.values(), LEARNING[number % 3], *work]


async def _let_in(conn: "asyncpg.Connection[Any]", congress: UUID) -> None:
    await conn.execute(
        "INSERT INTO attendance (delegate_id, congress_id, session_id, present) "
        "SELECT delegate_id, congress_id, s.session_id, true FROM delegates d "
        "JOIN congress_sessions s USING (congress_id) WHERE congress_id = $1",
        congress,
    )
    await conn.execute("ANALYZE attendance, delegates, sensitive_attributes")


async def _read(http: httpx.AsyncClient, congress: UUID) -> float:
    begun = perf_counter()
    answer = await http.get(f"/congresses/{congress}/credential-report")
    taken = perf_counter() - begun
    figures = answer.json()["live"]["figures"]
    assert (figures["summoned"], figures["present"]) == (DELEGATES, DELEGATES), answer.text[:500]
    return taken


async def _freeze(http: httpx.AsyncClient, congress: UUID) -> float:
    path = f"/congresses/{congress}/credential-report"
    rules = {"version": 0, "enabled": True, "standing": "OFFICIAL"}
    (await http.put(f"{path}/rules", json=rules)).raise_for_status()
    begun = perf_counter()
    answer = await http.post(f"{path}/freezing", json={"accepted": {"until": None}, "before_opening": True})
    taken = perf_counter() - begun
    assert answer.json()["outcome"] == "FROZEN", answer.text[:500]
    return taken


async def _draw(http: httpx.AsyncClient, congress: UUID, form: str) -> float:
    begun = perf_counter()
    answer = await http.get(f"/congresses/{congress}/credential-report/file", params={"form": form})
    taken = perf_counter() - begun
    assert answer.status_code == 200, answer.text[:500]
    return taken
