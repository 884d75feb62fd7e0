"""What is not ours gets a clear Vietnamese answer at the public origin, and leaves no trace of its words anywhere."""

from io import BytesIO
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest
from openpyxl import Workbook

from chassis import clock
from chassis.ids import new_id
from daihoi.local.home import SERVICES
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.congress.little_congress import LittleCongress, little_congress

MARK = "TENBIMAT7391"  # nobody's name; what must be found nowhere afterwards
URL = f"https://{MARK}.example.vn/?q={MARK}"
ID_CARD = f"000196280165|280165280|{MARK} (giả lập)|27071996|Nữ|{MARK}, Ba Bể|01012021"
LONG = (MARK + " ") * 385
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


async def test_what_is_no_badge_of_ours_is_not_valid_and_leaves_no_word_behind(
    stack: LocalStack, congress: LittleCongress
) -> None:
    genuine = congress.badge("guest").code
    damaged = genuine[:100] + str((int(genuine[100]) + 1) % 10) + genuine[101:]
    for text in (URL, ID_CARD, LONG[:5_000], damaged, f"\x00{MARK}", ""):
        answer = await _scan(congress, text)
        assert answer.status_code == 200, answer.text
        assert answer.json()["verdict"] == "NOT_VALID"
        assert answer.json()["sentence"] == "QUÉT LẠI"
        assert MARK not in answer.text
    later = await congress.gate.call("POST", "/checkin/v1/scans/batch", json=_batch(URL, ID_CARD))
    assert [one["verdict"] for one in later["results"]] == ["NOT_VALID", "NOT_VALID"]
    for body in (f"{MARK}, no JSON", f'{{"text": "{MARK}"'):
        answer = await congress.gate.http.post(
            "/api/checkin/v1/scans", content=body.encode(), headers={"content-type": "application/json"}
        )
        _is_problem(answer, 422)
    _is_problem(await _scan(congress, f"{MARK} " * 2_000), 422)
    assert (await congress.gate.scan(genuine)).verdict == "ADMITTED"
    await _found_nowhere(stack, MARK, "280165280", damaged)


async def test_a_badge_of_another_congress_is_told_apart(
    organizer: CongressClient, congress: LittleCongress, tmp_path: Path
) -> None:
    async with little_congress(organizer, tmp_path) as other:
        badge = other.badge("guest")
        assert (await congress.gate.scan(badge.code)).verdict == "WRONG_CONGRESS"
        assert (await other.gate.scan(badge.code)).verdict == "ADMITTED"


@pytest.mark.parametrize("service", ["registration", "honors"])
async def test_a_file_that_is_no_list_is_refused_with_what_to_do(
    stack: LocalStack, organizer: CongressClient, congress: LittleCongress, service: str
) -> None:
    path = {"registration": "roster-imports", "honors": "honour-roll-imports"}[service]
    text, table = "tiêu đề", {"registration": "Họ và tên", "honors": "tên"}[service]
    for content, words in ((f"{MARK};văn bản".encode(), text), (_without_needed_columns(), table)):
        answer = await organizer.http.post(
            f"/api/{service}/v1/congresses/{congress.congress_id}/{path}",
            files={"file": ("danh-sach.xlsx", content, XLSX)},
        )
        _is_problem(answer, 422)
        assert words.lower() in answer.json()["detail"].lower()
    await _found_nowhere(stack, MARK)


async def _scan(congress: LittleCongress, text: str) -> httpx.Response:
    moment = clock.real_now().isoformat()
    body = {"scan_id": str(new_id()), "text": text, "method": "QR", "scanned_at": moment, "sent_at": moment}
    return await congress.gate.http.post("/api/checkin/v1/scans", json=body)


def _batch(*texts: str) -> dict[str, Any]:
    moment = clock.real_now().isoformat()
    shown = {"scanned_at": moment, "shown": "NOT_VALID", "decided_by": "DEVICE"}
    return {"sent_at": moment, "scans": [{"scan_id": str(new_id()), "text": text, **shown} for text in texts]}


def _is_problem(answer: httpx.Response, status: int) -> None:
    """Problem+json in Vietnamese that repeats nothing of what was sent."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert any(letter in answer.json()["detail"] for letter in "ăâđêôơưạảấậệịọốộớợụứự")
    assert MARK not in answer.text


def _without_needed_columns() -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Mã đại biểu", "Ghi chú"])
    sheet.append(["DB-1", MARK])
    file = BytesIO()
    book.save(file)
    return file.getvalue()


async def _found_nowhere(stack: LocalStack, *words: str) -> None:
    """Look through every log file and every row of every database."""
    for log in stack.home.logs.iterdir():
        text = log.read_bytes().decode(errors="replace")
        assert not [word for word in words if word in text], log
    for service in SERVICES:
        conn = await asyncpg.connect(stack.service_dsn(service))
        try:
            for (table,) in await conn.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"):
                for word in words:
                    found = await conn.fetchval(
                        f'SELECT EXISTS (SELECT FROM "{table}" t WHERE t::text LIKE $1)', f"%{word}%"
                    )
                    assert not found, f"{service}.{table} keeps a word of it"
        finally:
            await conn.close()
