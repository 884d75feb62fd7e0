"""What a process tells about itself: one JSON line a fact, and the trace that a fact belongs to."""

import json
import logging
import re
import secrets
import sys
from contextvars import ContextVar, Token
from datetime import UTC, datetime
from traceback import walk_tb
from types import TracebackType
from typing import IO

from chassis import clock

_TRACEPARENT = re.compile(r"00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")
_trace: ContextVar[str | None] = ContextVar("traceparent", default=None)
_encode = json.JSONEncoder(ensure_ascii=False, default=str, check_circular=False).encode
_who: dict[str, str] = {}
_STANDARD = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName", "color_message"}


def traceparent() -> str | None:
    """Give the W3C `traceparent` of what is being done now, None outside of any trace."""
    return _trace.get()


def new_traceparent() -> str:
    """Begin a trace: version 00, random trace and span ids, sampled."""
    drawn = secrets.token_hex(24)
    return f"00-{drawn[:32]}-{drawn[32:]}-01"


def trace_id(traceparent: str) -> str:
    """Give the 32 hex digits that all spans of a trace share."""
    return traceparent[3:35]


def valid_traceparent(text: str | None) -> str | None:
    """Give `text` if it is a W3C traceparent of version 00, else None: headers come from strangers."""
    return text if text and _TRACEPARENT.fullmatch(text) else None


class carry:  # noqa: N801  (reads as a verb: `with carry(traceparent):`)
    """Make `traceparent` the current trace from now on; used as a context manager, until the block ends."""

    def __init__(self, traceparent: str | None) -> None:
        self._before: Token[str | None] = _trace.set(traceparent)

    def __enter__(self) -> None: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        _trace.reset(self._before)


class JsonLines(logging.Formatter):
    """One line a record: time, level, service, process, logger, message, `extra` fields, trace, exception."""

    def __init__(self, service: str, process: str) -> None:
        super().__init__()
        self._who = {"service": service, "process": process}

    def format(self, record: logging.LogRecord) -> str:
        fact: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            **self._who,
            "logger": record.name,
            "fact": record.getMessage(),
        }
        fact |= {name: value for name, value in record.__dict__.items() if name not in _STANDARD}
        if trace := _trace.get():
            fact["traceparent"] = trace
        if record.exc_info:
            fact["exception"] = describe(record.exc_info[1])
        return _encode(fact)


def describe(error: BaseException | None) -> list[str]:
    """Give what went wrong and where, the first cause last: types and places.

    Messages are left out unless they come from the system or the database server's own words: the others repeat
    values (a pydantic or conversion error says what it was given, a unique violation whose name it was).
    """
    told: list[str] = []
    while error is not None:
        places = [
            f"{frame.f_code.co_filename}:{line} {frame.f_code.co_name}" for frame, line in walk_tb(error.__traceback__)
        ]
        state = str(getattr(error, "sqlstate", None) or "")
        words = str(getattr(error, "message", "")) if state and not state.startswith("22") else ""
        if isinstance(error, OSError):
            words = error.strerror or ""
        told += [" ".join(filter(None, (type(error).__name__, state, words))), *reversed(places)]
        error = error.__cause__ or error.__context__
    return told


class _Stdout(logging.StreamHandler[IO[str]]):
    """Writes to whatever standard output is at that moment."""

    def __init__(self) -> None:
        logging.Handler.__init__(self)

    @property
    def stream(self) -> IO[str]:  # type: ignore[override]
        return sys.stdout


def tell_now(logger: str, fact: str, **fields: object) -> None:
    """Write one line past `logging`, for the one line a request that must cost nothing (10 us instead of 50)."""
    at = clock.real_now().isoformat(timespec="milliseconds")
    line = {"at": at, "level": "info", **_who, "logger": logger, "fact": fact, **fields, "traceparent": _trace.get()}
    sys.stdout.write(_encode(line) + "\n")
    sys.stdout.flush()


def configure_logging(service: str, process: str, level: str = "info") -> None:
    """Let every logger of this process write JSON lines to standard output. `process` is `api` or `worker`.

    uvicorn's own access log is silenced: it would write addresses, and chassis.http.serving.middleware writes one line a request.
    """
    _who.update(service=service, process=process)
    root = logging.getLogger()
    for handler in [h for h in root.handlers if isinstance(h, _Stdout)]:
        root.removeHandler(handler)
    handler = _Stdout()
    handler.setFormatter(JsonLines(service, process))
    root.addHandler(handler)
    root.setLevel(level.upper())
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = name != "uvicorn.access"
    logging.getLogger("uvicorn.access").disabled = True
    for chatty in ("aiokafka", "httpx", "httpcore"):
        logging.getLogger(chatty).setLevel(max(logging.WARNING, root.level))
