"""Traces are carried, and a log line is one JSON object."""

import json
import logging
import sys

import pytest

from chassis.telemetry import JsonLines, carry, configure_logging, new_traceparent, traceparent, valid_traceparent


def test_a_trace_is_current_inside_its_block_only() -> None:
    trace = new_traceparent()
    with carry(trace):
        assert traceparent() == trace
        with carry(None):
            assert traceparent() is None
        assert traceparent() == trace
    assert traceparent() is None


@pytest.mark.parametrize("text", [None, "", "00-xyz", "00-" + "a" * 32 + "-" + "b" * 16 + "-01\r\nx: y", "ff" * 60])
def test_a_strange_traceparent_is_dropped(text: str | None) -> None:
    assert valid_traceparent(text) is None


def test_a_new_traceparent_is_valid() -> None:
    assert valid_traceparent(new_traceparent())


def test_a_record_is_one_json_line_and_a_failure_says_where_without_repeating_values() -> None:
    record = logging.makeLogRecord(
        {"name": "x", "levelno": 40, "levelname": "ERROR", "msg": "could not %s", "args": ("go",)}
    )
    record.delegate_id = "d1"
    try:
        raise ValueError("invalid: 'Nguyễn Thị Giả Lập'")
    except ValueError:
        record.exc_info = sys.exc_info()
    with carry("00-" + "a" * 32 + "-" + "b" * 16 + "-01"):
        line = JsonLines("checkin", "api").format(record)
    fact = json.loads(line)
    assert "\n" not in line
    assert (fact["fact"], fact["service"], fact["process"], fact["level"]) == (
        "could not go",
        "checkin",
        "api",
        "error",
    )
    assert fact["delegate_id"] == "d1"
    assert fact["traceparent"].startswith("00-aaaa")
    assert fact["exception"][0] == "ValueError"
    assert "Giả Lập" not in line


def test_configuring_twice_writes_each_line_once(capsys: pytest.CaptureFixture[str]) -> None:
    before = logging.getLogger().handlers[:], logging.getLogger().level
    try:
        configure_logging("a", "api")
        configure_logging("b", "worker")
        logging.getLogger("somewhere").info("told once")
        (line,) = capsys.readouterr().out.splitlines()
        assert json.loads(line)["service"] == "b"
    finally:
        logging.getLogger().handlers[:], level = before
        logging.getLogger().setLevel(level)
