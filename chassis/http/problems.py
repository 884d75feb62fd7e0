"""Failures as RFC 9457 problem+json, in Vietnamese, without a word of what was sent (it may be personal data)."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel, Field
from pydantic_core import to_json
from starlette.exceptions import HTTPException

from chassis.errors import AppError, Malformed, NotFound, TooLarge, TooMany, Unavailable
from chassis.storage.database import is_away, is_outdated_plan

_FIELD = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,39}")
MEDIA_TYPE = "application/problem+json"
PROBLEM_REF = "#/components/schemas/Problem"

_SENTENCES = {
    "missing": "Thiếu trường bắt buộc này.",
    "extra_forbidden": "Trường này không có trong mẫu.",
    "json_invalid": "Nội dung gửi lên không phải JSON hợp lệ.",
    "string_too_long": "Dài quá {max_length} ký tự.",
    "string_too_short": "Ngắn hơn {min_length} ký tự.",
    "string_pattern_mismatch": "Không đúng khuôn dạng.",
    "too_long": "Nhiều quá {max_length} mục.",
    "too_short": "Ít hơn {min_length} mục.",
    "greater_than_equal": "Phải từ {ge} trở lên.",
    "less_than_equal": "Phải từ {le} trở xuống.",
    "greater_than": "Phải lớn hơn {gt}.",
    "less_than": "Phải nhỏ hơn {lt}.",
    "enum": "Không nằm trong các giá trị được phép.",
    "literal_error": "Không nằm trong các giá trị được phép.",
    "uuid_parsing": "Không phải mã định danh hợp lệ.",
    "timezone_aware": "Thời điểm phải có múi giờ.",
    "untypable": "Có ký tự ẩn mà hệ thống không giữ được. Xin gõ lại.",
}
_KINDS = (
    ("int", "Phải là số nguyên."),
    ("float", "Phải là số."),
    ("decimal", "Phải là số."),
    ("bool", "Phải là đúng hoặc sai."),
    ("datetime", "Không phải thời điểm có thật. Xin ghi ngày, tháng, năm và giờ, ví dụ 07:30 ngày 02/09/2026."),
    ("date", "Không phải ngày có thật. Xin ghi ngày, tháng, năm, ví dụ 02/09/2026."),
    ("uuid", "Không phải mã định danh hợp lệ."),
    ("string", "Phải là chữ."),
    ("list", "Phải là một danh sách."),
    ("model", "Phải là một đối tượng JSON."),
    ("dict", "Phải là một đối tượng JSON."),
)
_STATUS_SENTENCES = {
    404: "Không có địa chỉ này. Xin kiểm tra lại đường dẫn.",
    405: "Địa chỉ này không nhận cách gọi như vậy.",
    413: "Nội dung gửi lên lớn quá giới hạn. Xin chia nhỏ rồi gửi lại.",
}


class FieldProblem(BaseModel):
    """One field that does not fit. `code` is for programs, `message` for people."""

    field: str
    code: str
    message: str


class Problem(BaseModel):
    """RFC 9457. `detail` is a Vietnamese sentence that says what to do; `code` is stable, for programs."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    code: str
    request_id: str | None = None
    errors: list[FieldProblem] | None = Field(default=None, description="Các trường chưa đúng, khi mã là malformed.")


def problems(*kinds: type[AppError]) -> dict[int | str, dict[str, Any]]:
    """Give what `responses=` wants, for the failures a route declares."""
    return {
        kind.status: {"description": kind.title, "content": {MEDIA_TYPE: {"schema": {"$ref": PROBLEM_REF}}}}
        for kind in kinds
    }


def problem_response(
    request_id: str | None, error: AppError, errors: Sequence[FieldProblem] | None = None, status: int | None = None
) -> Response:
    """Give the answer for `error`; `error.extra` stands beside the detail.

    What is in it the caller may read by another route too: figures, revisions, and on 409 `current`, the row as it now
    is, which may name a person. So it goes to the caller and nowhere else: the detail and the log never repeat it.
    """
    body = Problem(
        title=error.title,
        status=status or error.status,
        detail=error.detail,
        code=error.code,
        request_id=request_id,
        errors=list(errors) if errors else None,
    ).model_dump(exclude_none=True)
    wait = {Unavailable: "2", TooMany: "60"}.get(type(error))  # seconds
    headers = {"retry-after": wait} if wait else None
    extra = {name: value for name, value in error.extra.items() if name not in body}
    return _ProblemResponse(
        {**extra, **body}, status_code=status or error.status, headers=headers, media_type=MEDIA_TYPE
    )


class _ProblemResponse(JSONResponse):
    """JSON that also takes ids, dates and decimals among the extra figures."""

    def render(self, content: Any) -> bytes:
        return to_json(content, fallback=str)


def as_app_error(error: Exception) -> AppError:
    """Give the failure that a caller may see for one that nobody foresaw."""
    if is_outdated_plan(error) or (is_away(error) and not isinstance(error, OSError)):
        # Of OSErrors only chassis.storage.database knows whose they are.
        return Unavailable("Hệ thống đang bận. Xin gửi lại sau ít giây.")
    return AppError("Hệ thống gặp lỗi và đã ghi lại. Xin thử lại; nếu vẫn lỗi, báo Ban Tổ chức.")


def install(app: FastAPI) -> None:
    """Let every failure leave as a problem."""
    app.add_exception_handler(AppError, _app_error)
    app.add_exception_handler(RequestValidationError, _validation_error)
    app.add_exception_handler(HTTPException, _http_error)


def _request_id(request: Request) -> str | None:
    found: str | None = request.scope.get("request_id")
    return found


async def _app_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, AppError)
    return problem_response(_request_id(request), error)


async def _validation_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    found = [_field_problem(one) for one in error.errors()[:50]]
    if any(one.code == "json_invalid" for one in found):
        detail = "Nội dung gửi lên không phải JSON hợp lệ. Xin kiểm tra và gửi lại."
    else:
        detail = "Dữ liệu gửi lên chưa đúng. Xin sửa các trường được nêu rồi gửi lại."
    return problem_response(_request_id(request), Malformed(detail), found)


async def _http_error(request: Request, error: Exception) -> Response:
    """Starlette's own refusals, and what it wraps around an error of ours that was raised while a body was read."""
    assert isinstance(error, HTTPException)
    if isinstance(error.__cause__, AppError):
        return problem_response(_request_id(request), error.__cause__)
    status = error.status_code
    sentence = _STATUS_SENTENCES.get(status, "Yêu cầu này không đọc được. Xin kiểm tra và gửi lại.")
    kind: type[AppError] = {404: NotFound, 413: TooLarge}.get(status, Malformed)
    response = problem_response(_request_id(request), kind(sentence), status=422 if status == 400 else status)
    response.headers.update(error.headers or {})
    return response


def _field_problem(one: Mapping[str, Any]) -> FieldProblem:
    code = str(one["type"])
    sentence = _SENTENCES.get(code)
    if sentence:
        limits = {name: _figure(limit) for name, limit in (one.get("ctx") or {}).items()}
        sentence = sentence.format_map(_Limits(limits))
    else:
        sentence = next((text for start, text in _KINDS if code.startswith(start)), "Giá trị không hợp lệ.")
    return FieldProblem(field=".".join(_safe(part) for part in one["loc"]), code=code, message=sentence)


def _figure(limit: object) -> object:
    return f"{limit:,}".replace(",", ".") if isinstance(limit, int) else limit


class _Limits(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return "…"


def _safe(part: object) -> str:
    """A place in the body; keys that the sender invented are not repeated."""
    return str(part) if isinstance(part, int) or _FIELD.fullmatch(str(part)) else "?"
