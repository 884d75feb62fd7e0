"""Bad input gets a clear Vietnamese sentence, and nothing of what was sent comes back or into a log."""

import json
import re
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from chassis.telemetry import valid_traceparent
from tests.support.events.little_api import client_of, little_api

SECRET = "Giàng Thị Bí Mật 000123456789"  # synthetic


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(little_api()) as client:
        yield client


def problem(answer: httpx.Response, status: int, code: str) -> dict[str, Any]:
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    body: dict[str, Any] = answer.json()
    assert (body["status"], body["code"]) == (status, code)
    assert body["detail"].endswith(".")
    assert body["request_id"] == answer.headers["x-request-id"]
    return body


@pytest.mark.parametrize("body", ["", "{", "không phải JSON", "\x00\x01", '{"full_name": '])
async def test_a_body_that_is_not_json_is_422_in_vietnamese(client: httpx.AsyncClient, body: str) -> None:
    answer = await client.post(
        "/api/little/v1/people", content=body.encode(), headers={"content-type": "application/json"}
    )
    problem(answer, 422, "malformed")


async def test_bytes_that_are_not_text_are_422(client: httpx.AsyncClient) -> None:
    answer = await client.post(
        "/api/little/v1/people", content=b"\xff\xfe{}", headers={"content-type": "application/json"}
    )
    problem(answer, 422, "malformed")


@pytest.mark.parametrize("body", [[], "text", 5, None, {"full_name": 1}])
async def test_json_of_another_shape_is_422(client: httpx.AsyncClient, body: object) -> None:
    problem(await client.post("/api/little/v1/people", json=body), 422, "malformed")


async def test_each_field_is_named_with_what_to_do_and_without_what_was_sent(
    client: httpx.AsyncClient, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = await client.post(
        "/api/little/v1/people",
        json={"full_name": SECRET, "age": -1, "unit_id": SECRET, "at": SECRET, "tags": [SECRET] * 3},
    )
    body = problem(answer, 422, "malformed")
    said = {one["field"]: one["message"] for one in body["errors"]}
    assert said == {
        "body.full_name": "Dài quá 20 ký tự.",
        "body.age": "Phải từ 0 trở lên.",
        "body.unit_id": "Không phải mã định danh hợp lệ.",
        "body.at": "Không phải thời điểm có thật. Xin ghi ngày, tháng, năm và giờ, ví dụ 07:30 ngày 02/09/2026.",
        "body.tags": "Nhiều quá 2 mục.",
    }
    assert SECRET not in answer.text
    assert SECRET not in capsys.readouterr().out


async def test_a_failure_of_ours_is_500_without_its_reason(client: httpx.AsyncClient) -> None:
    answer = await client.get("/api/little/v1/broken/x")
    problem(answer, 500, "internal")
    assert "fault of ours" not in answer.text


async def test_an_app_error_keeps_its_figures(client: httpx.AsyncClient) -> None:
    body = problem(await client.get("/api/little/v1/people/x"), 409, "conflict")
    assert body["revision"] == 7


async def test_unknown_addresses_and_methods_are_problems(client: httpx.AsyncClient) -> None:
    problem(await client.get("/api/little/v1/nowhere"), 404, "not_found")
    answer = await client.delete("/api/little/v1/people")
    problem(answer, 405, "malformed")
    assert answer.headers["allow"] == "POST"


async def test_too_large_a_body_is_413_with_and_without_its_length(client: httpx.AsyncClient) -> None:
    async def drops() -> AsyncIterator[bytes]:
        for _ in range(30):
            yield b" " * 100

    known = await client.post(
        "/api/little/v1/people", content=b" " * 3000, headers={"content-type": "application/json"}
    )
    problem(known, 413, "too_large")
    streamed = await client.post("/api/little/v1/people", content=drops(), headers={"content-type": "application/json"})
    problem(streamed, 413, "too_large")


async def test_an_upload_may_be_larger_than_json(client: httpx.AsyncClient) -> None:
    boss = {"authorization": "Bearer boss"}
    small, large = ({"file": ("a", b"x" * size)} for size in (4000, 9000))
    assert (await client.post("/api/little/v1/files", files=small, headers=boss)).json() == 4000
    problem(await client.post("/api/little/v1/files", files=large, headers=boss), 413, "too_large")


async def test_the_access_line_holds_ids_and_the_routes_template_only(
    client: httpx.AsyncClient, capsys: pytest.CaptureFixture[str]
) -> None:
    await client.get(f"/api/little/v1/people/{SECRET}", params={"q": SECRET}, headers={"x-request-id": "request-0001"})
    (line,) = capsys.readouterr().out.splitlines()
    fact = json.loads(line)
    assert (fact["route"], fact["status"], fact["request_id"]) == ("/people/{name}", 409, "request-0001")
    assert SECRET not in line
    assert "Gi%C3%A0ng" not in line


async def test_every_answer_carries_the_security_headers(client: httpx.AsyncClient) -> None:
    for path in ("/api/little/v1/nowhere", "/api/little/health/live", "/api/little/v1/broken/x"):
        headers = (await client.get(path)).headers
        assert headers["content-security-policy"].startswith("default-src 'none'")
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == "no-store"


async def test_a_strange_request_id_is_replaced(client: httpx.AsyncClient) -> None:
    answer = await client.get("/api/little/health/live", headers={"x-request-id": "<script>"})
    assert answer.headers["x-request-id"] != "<script>"


async def test_metrics_name_routes_not_addresses(client: httpx.AsyncClient) -> None:
    await client.get(f"/api/little/v1/people/{SECRET}")
    text = (await client.get("/metrics")).text
    assert 'http_request_seconds_count{method="GET",route="/people/{name}",service="little",status="409"}' in text


async def test_a_trace_goes_on_through_the_request(client: httpx.AsyncClient) -> None:
    trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    assert (await client.get("/api/little/v1/trace", headers={"traceparent": trace})).json() == trace
    begun = (await client.get("/api/little/v1/trace", headers={"traceparent": "nonsense"})).json()
    assert valid_traceparent(begun)


async def test_the_openapi_document_tells_of_problems_and_has_no_loose_ends(client: httpx.AsyncClient) -> None:
    text = (await client.get("/api/little/v1/openapi.json")).text
    document = json.loads(text)
    known = {f"#/components/schemas/{name}" for name in document["components"]["schemas"]}
    assert set(re.findall(r'"\$ref":\s*"([^"]+)"', text)) <= known
    refused = document["paths"]["/api/little/v1/people"]["post"]["responses"]["422"]
    assert list(refused["content"]) == ["application/problem+json"]
    assert "HTTPValidationError" not in text
