"""Kafka's rules allow what the code says and hears, and no more."""

import pytest

from chassis.events import topic_file
from chassis.events.guarding.access_file import declared
from chassis.events.subscriptions import Hearing
from contracts.catalog import EVENTS
from contracts.progress import progress_topic
from daihoi.local.home import ROOT, SERVICES, TOPICS
from daihoi.local.servers.principals import ACCESS, ADMIN, READER, worker_of
from daihoi.local.vitals import subscriptions

PRINCIPALS = {one.name: one for one in declared(ACCESS)}


@pytest.mark.parametrize("service", SERVICES)
def test_a_worker_may_say_its_service_s_own_events_and_hear_those_it_applies(service: str) -> None:
    worker, hearing = PRINCIPALS[worker_of(service)], Hearing(subscriptions(service))

    assert set(worker.says) == {event.topic for event in EVENTS if event.event_source == f"/{service}"}
    assert set(worker.hears) == {*hearing.topics, *map(progress_topic, hearing.speakers)}
    assert worker.group == service
    assert not worker.looks_at_everything


def test_every_topic_has_one_who_says_it() -> None:
    said = [topic for one in PRINCIPALS.values() for topic in one.says]

    assert sorted(said) == sorted(spec.name for spec in topic_file.declared(TOPICS))


def test_there_is_a_principal_for_each_process_that_talks_to_kafka_and_no_other() -> None:
    assert PRINCIPALS.keys() == {ADMIN, READER, *map(worker_of, SERVICES)}
    assert not PRINCIPALS[ADMIN].rules(), "super.users says what it may do"
    assert not PRINCIPALS[READER].says
    script = (ROOT / "infra" / "inside.sh").read_text()
    assert f"for principal in broker {ADMIN} {READER} {' '.join(map(worker_of, SERVICES))};" in script
