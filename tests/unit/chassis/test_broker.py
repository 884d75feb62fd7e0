"""As whom Kafka is asked: one value for every client, and nothing of the password where people look."""

from pathlib import Path

import pytest

from chassis.events.broker import Broker
from chassis.settings import ServiceSettings
from daihoi.local.servers.principals import given_broker

KNOWN = Broker("mot:9092,hai:9092", "checkin-worker", "mat-khau-thu", "SCRAM-SHA-512", Path("/run/secrets/inside_ca"))


def test_the_password_stands_in_no_text_that_is_printed() -> None:
    assert (
        "mat-khau-thu" not in f"{KNOWN} {KNOWN!r} {ServiceSettings(database_url='', kafka_password='mat-khau-thu')!r}"
    )


def test_what_a_process_is_told_is_what_it_asks_with(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in KNOWN.environment().items():
        monkeypatch.setenv(name, value)

    assert Broker.of(ServiceSettings(database_url="")) == KNOWN


def test_a_kafka_that_asks_nobody_is_told_nobody_and_one_that_asks_is_told_who() -> None:
    assert Broker("mot:9092").client() == {"bootstrap_servers": "mot:9092", "security_protocol": "PLAINTEXT"}
    assert Broker("mot:9092", "reader", "x").client() == {
        "bootstrap_servers": "mot:9092",
        "security_protocol": "SASL_PLAINTEXT",
        "sasl_mechanism": "SCRAM-SHA-256",
        "sasl_plain_username": "reader",
        "sasl_plain_password": "x",
    }


def test_somebody_s_own_kafka_is_asked_as_whom_the_environment_names(monkeypatch: pytest.MonkeyPatch) -> None:
    assert given_broker("mot:9092") == Broker("mot:9092")
    monkeypatch.setenv("KAFKA_USER", "daihoi")
    monkeypatch.setenv("KAFKA_PASSWORD", "mat-khau-thu")
    monkeypatch.setenv("KAFKA_MECHANISM", "PLAIN")
    monkeypatch.setenv("KAFKA_CA_FILE", "/etc/ca.pem")

    assert given_broker("mot:9092") == Broker("mot:9092", "daihoi", "mat-khau-thu", "PLAIN", Path("/etc/ca.pem"))
