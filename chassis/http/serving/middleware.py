"""What every request passes first: ids, trace, size, headers, one log line, one measurement. Pure ASGI, one layer."""

import logging
import re
from collections.abc import Iterable
from time import perf_counter

from prometheus_client import Histogram
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis import clock, telemetry
from chassis.audit_trail.watch import Watch
from chassis.errors import AppError, TooSlow
from chassis.http.problems import as_app_error, problem_response
from chassis.http.serving.readiness import Readiness
from chassis.http.serving.threshold import Body, Threshold, Visit

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

SECURITY_HEADERS = [
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
    (b"cache-control", b"no-store"),
]
"""What each answer carries that does not say it otherwise itself."""


class RequestMiddleware:
    """The outermost layer of an API."""

    def __init__(
        self, app: ASGIApp, *, service: str, readiness: Readiness, watch: Watch, max_body: int, max_upload: int
    ) -> None:
        self._app = app
        self._service = service
        self._readiness = readiness
        self._watch = watch
        self._threshold = Threshold(max_body=max_body, max_upload=max_upload)
        self._seconds: dict[tuple[str, str, int], Histogram] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = perf_counter()
        request_id, trace, length, has_body = self._read_headers(scope["headers"])
        scope["request_id"] = request_id
        status: int | None = None
        visit = Visit(self._threshold, Body(self._threshold, scope, receive, length) if has_body else None)

        async def answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                visit.answered()
                if visit.body:
                    await visit.body.let_out()
                headers = message["headers"]
                said = {name for name, _ in headers}
                ours = [header for header in SECURITY_HEADERS if header[0] not in said]
                last = [(b"connection", b"close")] if status == TooSlow.status else []
                message["headers"] = [*headers, *ours, *last, (b"x-request-id", request_id.encode()), _now()]
                self._measure(scope, message["status"], perf_counter() - began)
            await send(message)

        with telemetry.carry(trace):
            try:
                if refusal := self._refusal(scope, visit):
                    await problem_response(request_id, refusal)(scope, receive, answer)
                else:
                    await self._app(scope, visit.body or receive, answer)
            except Exception as error:
                _log.exception("a request failed", extra={"request_id": request_id, "route": _route(scope)})
                if status is None:
                    await problem_response(request_id, as_app_error(error))(scope, receive, answer)
            finally:
                visit.answered()
                self._watch.tell(scope, status)
                self._tell(scope, request_id, status, perf_counter() - began)

    def _read_headers(self, headers: Iterable[tuple[bytes, bytes]]) -> tuple[str, str, int | None, bool]:
        """Give request id, traceparent, the body's length (None: not said), and whether there is one."""
        request_id = trace = length = None
        has_body = False
        for name, value in headers:
            if name == b"x-request-id":
                request_id = value.decode() if _REQUEST_ID.fullmatch(value) else None
            elif name == b"traceparent":
                trace = telemetry.valid_traceparent(value.decode("latin-1"))
            elif name == b"content-length":
                length = int(value) if value.isdigit() else None
                has_body = length != 0
            elif name == b"transfer-encoding":
                has_body = True
        trace = trace or telemetry.new_traceparent()
        return request_id or telemetry.trace_id(trace), trace, length, has_body

    def _refusal(self, scope: Scope, visit: Visit) -> AppError | None:
        if any(part in scope["path"] for part in _QUIET):
            return None
        return self._readiness.refusal or visit.enter()

    def _measure(self, scope: Scope, status: int, seconds: float) -> None:
        key = (scope["method"], _route(scope), status)
        child = self._seconds.get(key)
        if child is None:
            child = self._seconds[key] = SECONDS.labels(self._service, key[0], key[1], str(status))
        child.observe(seconds)

    def _tell(self, scope: Scope, request_id: str, status: int | None, seconds: float) -> None:
        if not _access.isEnabledFor(logging.INFO):
            return
        if status is not None and status < 400 and any(part in scope["path"] for part in _QUIET):
            return
        principal = scope.get("state", {}).get("principal")
        telemetry.tell_now(
            "access",
            "answered a request",
            request_id=request_id,
            method=scope["method"],
            route=_route(scope),
            status=status,
            ms=round(seconds * 1000, 1),
            principal=principal.subject if principal else None,
        )


def _now() -> tuple[bytes, bytes]:
    """Give the time by which the service decides: pages decide by the same, not by the clock of their device."""
    return b"x-now", clock.now().isoformat(timespec="milliseconds").encode()


def _route(scope: Scope) -> str:
    """The route's template: a path holds ids and, at worst, what somebody typed."""
    route = scope.get("route")
    return getattr(route, "path", None) or "unknown"
