"""What every request passes first: ids, trace, size, headers, one log line, one measurement. Pure ASGI, one layer."""

import logging
import re
from time import perf_counter
from typing import Any

from prometheus_client import Counter, Histogram
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis import telemetry
from chassis.errors import AppError, TooLarge
from chassis.ids import new_id
from chassis.problems import as_app_error, problem_response
from chassis.readiness import Readiness

_log = logging.getLogger(__name__)
_access = logging.getLogger("access")
_REQUEST_ID = re.compile(rb"[A-Za-z0-9_-]{8,64}")
_QUIET = ("/health/", "/metrics")

SECONDS = Histogram(
    "http_request_seconds",
    "Time until the answer began",
    ("service", "method", "route", "status"),
    buckets=(0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8, 1, 2, 5, 10),
)
OPEN = Counter("http_requests_started_total", "Requests that came in", ("service",))

SECURITY_HEADERS = [
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
]
_CACHE = (b"cache-control", b"no-store")


class Edge:
    """The outermost layer of an API."""

    def __init__(self, app: ASGIApp, *, service: str, readiness: Readiness, max_body: int, max_upload: int) -> None:
        self._app = app
        self._readiness = readiness
        self._service = service
        self._max_body = max_body
        self._max_upload = max_upload
        self._started = OPEN.labels(service)
        self._seconds: dict[tuple[str, str, int], Any] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = perf_counter()
        self._started.inc()
        request_id, trace, length, is_upload = None, None, None, False
        for name, value in scope["headers"]:
            if name == b"x-request-id":
                request_id = value.decode() if _REQUEST_ID.fullmatch(value) else None
            elif name == b"traceparent":
                trace = telemetry.valid_traceparent(value.decode("latin-1"))
            elif name == b"content-length":
                length = int(value) if value.isdigit() else None
            elif name == b"content-type":
                is_upload = value.startswith(b"multipart/form-data")
        request_id = scope["request_id"] = request_id or str(new_id())
        status: int | None = None

        async def answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = message["headers"] = [*message["headers"], *SECURITY_HEADERS]
                headers.append((b"x-request-id", request_id.encode()))
                if not any(name == b"cache-control" for name, _ in headers):
                    headers.append(_CACHE)
                self._measure(scope, status, perf_counter() - began)
            await send(message)

        limit = self._max_upload if is_upload else self._max_body
        with telemetry.carry(trace or telemetry.new_traceparent()):
            try:
                if refusal := self._refusal(scope, length, limit):
                    await problem_response(request_id, refusal)(scope, receive, answer)
                else:
                    body = receive if length is not None else _limited(receive, limit)
                    await self._app(scope, body, answer)
            except Exception as error:
                _log.exception("a request failed", extra={"request_id": request_id, "route": _route(scope)})
                if status is None:
                    await problem_response(request_id, as_app_error(error))(scope, receive, answer)
            finally:
                self._log(scope, request_id, status, perf_counter() - began)

    def _refusal(self, scope: Scope, length: int | None, limit: int) -> AppError | None:
        if length is not None and length > limit:
            return _too_large(limit)
        refusal = self._readiness.refusal
        if refusal and not any(part in scope["path"] for part in _QUIET):
            return refusal
        return None

    def _measure(self, scope: Scope, status: int, seconds: float) -> None:
        key = (scope["method"], _route(scope), status)
        child = self._seconds.get(key)
        if child is None:
            child = self._seconds[key] = SECONDS.labels(self._service, key[0], key[1], str(status))
        child.observe(seconds)

    def _log(self, scope: Scope, request_id: str, status: int | None, seconds: float) -> None:
        if status is not None and status < 400 and any(part in scope["path"] for part in _QUIET):
            return
        principal = scope.get("state", {}).get("principal")
        _access.info(
            "answered a request",
            extra={
                "request_id": request_id,
                "method": scope["method"],
                "route": _route(scope),
                "status": status,
                "ms": round(seconds * 1000, 1),
                "principal": principal.subject if principal else None,
            },
        )


def _route(scope: Scope) -> str:
    """The route's template: a path holds ids and, at worst, what somebody typed."""
    route = scope.get("route")
    return getattr(route, "path", None) or "unknown"


def _too_large(limit: int) -> TooLarge:
    return TooLarge(f"Nội dung gửi lên lớn quá {max(limit // 1_048_576, 1)} MB. Xin chia nhỏ rồi gửi lại.")


def _limited(receive: Receive, limit: int) -> Receive:
    """Count a body that came without a length."""
    seen = 0

    async def counted() -> Message:
        nonlocal seen
        message = await receive()
        if message["type"] == "http.request":
            seen += len(message.get("body", b""))
            if seen > limit:
                raise _too_large(limit)
        return message

    return counted
