"""docs/asyncapi.yaml is what the catalogue says, on the topics that the brokers have."""

import json
import subprocess
from pathlib import Path

import pytest
import yaml

from chassis.events.subscriptions import Hearing
from contracts.catalog import EVENTS
from contracts.envelope import Event
from contracts.progress import Progress
from daihoi.documents import asyncapi
from daihoi.local.building.node import find_node
from daihoi.local.home import SERVICES
from daihoi.local.vitals import subscriptions

ROOT = Path(__file__).parents[2]


def test_the_page_is_fresh() -> None:
    assert asyncapi.FILE.read_text("utf-8") == asyncapi.render(), "run `make docs`"


def test_every_event_is_said_on_a_topic_that_brokers_have() -> None:
    topics = yaml.safe_load(asyncapi.TOPICS.read_text("utf-8"))["topics"]
    assert {event.topic for event in EVENTS} == set(topics)


@pytest.mark.thorough
def test_the_asyncapi_parser_finds_no_fault() -> None:
    checked = subprocess.run(
        [find_node().program, ROOT / "web" / "tools" / "check-asyncapi.mjs", asyncapi.FILE],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.event_type)
def test_whom_an_event_names_as_hearers_are_those_whose_workers_hear_it(event: type[Event]) -> None:
    """An event that nobody hears is said into the void: somebody here subscribes to it, or it is marked `external`."""
    assert event.hearers
    assert {service for service in SERVICES if _hears(service, event)} == set(event.hearers) - {"external"}


def _hears(service: str, event: type[Event]) -> bool:
    """A worker follows the progress of everybody whose events it hears; to all else it subscribes."""
    if issubclass(event, Progress):
        return event.event_source.strip("/") in Hearing(subscriptions(service)).speakers
    return event in {one.event_class for one in subscriptions(service)}


def test_no_reference_is_left_inside_a_payload() -> None:
    for name, message in asyncapi.document()["components"]["messages"].items():
        assert "$ref" not in json.dumps(message["payload"]), name
