"""Sends an API what its own OpenAPI document allows, and what it forbids (Schemathesis), and keeps every 5xx."""

import warnings
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode

from tests.support.congress.three_apis import ServedApi

ROUND = 25  # at most so many examples of one operation in a row


@dataclass
class Fuzzed:
    """`answers` counts by status; `failures` tells each answer of 5xx with what was sent."""

    answers: Counter[int] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)


def fuzz(api: ServedApi, cases: int, number: int) -> Fuzzed:
    """Send at least `cases` requests, the same ones for the same `number`. Blocks: call it in a thread."""
    found, session = Fuzzed(), requests.Session()
    schema: Any = schemathesis.openapi.from_dict(api.document)
    operations = [result.ok() for result in schema.get_all_operations()]
    operations.sort(key=lambda operation: operation.method.upper() == "DELETE")  # what ends something comes last
    each = min(ROUND, max(1, cases // len(operations)))
    turn = 0
    while sum(found.answers.values()) < cases:
        for operation in operations:
            _send_some(api, operation, found, session, number + turn, each)
        turn += 1
    session.close()
    return found


def _send_some(
    api: ServedApi, operation: Any, found: Fuzzed, session: requests.Session, number: int, each: int
) -> None:
    modes = (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
    kinds = st.one_of(*(operation.as_strategy(generation_mode=mode) for mode in modes))

    @seed(number)
    @settings(
        max_examples=each,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(kinds, st.sampled_from(api.callers[:-1] * 3 + api.callers[-1:]), st.integers(0, 99))
    def send(case: Any, caller: dict[str, str], choice: int) -> None:
        for name, values in api.known.items():
            if choice < 80 and name in (case.path_parameters or {}):
                case.path_parameters[name] = values[choice % len(values)]
            if choice < 80 and isinstance(case.body, dict) and name in case.body:
                case.body[name] = values[choice % len(values)]
        call = case.as_transport_kwargs(base_url=api.origin)
        call["headers"] = {**call.get("headers", {}), **caller}
        try:
            with session.request(**call, timeout=20, stream=True) as answer:  # a stream of events has no end
                found.answers[answer.status_code] += 1
                if answer.status_code >= 500:
                    found.failures.append(f"{answer.status_code} {case.as_curl_command()} {answer.text}")
        except (requests.exceptions.InvalidHeader, UnicodeError, requests.exceptions.InvalidURL):
            return  # what cannot even be sent

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            send()
        except Exception as error:
            if type(error).__name__ not in ("Unsatisfiable", "Unsatisfied"):
                raise
