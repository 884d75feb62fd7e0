"""An event whose data are bytes says the rest in CloudEvents attributes, and comes out of Kafka as it went in."""

import pytest
from pydantic import ValidationError

from chassis import clock
from chassis.ids import new_id
from contracts.catalog import EVENTS
from contracts.envelope import BinaryEvent, Envelope
from contracts.registration import LARGEST_THUMBNAIL, PhotoChanged
from daihoi.documents import asyncapi
from services.registration.domain.photos.photo import THUMBNAIL_BYTES

PHOTO = PhotoChanged(delegate_id=new_id(), congress_id=new_id(), aggregate_version=7, jpeg=b"\xff\xd8\0\xff")


def headers_of(event: BinaryEvent) -> list[tuple[str, bytes]]:
    about = {"source": event.event_source, "type": event.event_type, "subject": event.subject}
    envelope = Envelope(
        id=new_id(), time=clock.now(), content_type=event.content_type, extensions=event.extensions(), **about
    )
    return envelope.headers()


def test_what_was_said_is_what_is_heard() -> None:
    headers = headers_of(PHOTO)
    assert (b"image/jpeg", str(PHOTO.congress_id).encode()) == (
        dict(headers)["content-type"],
        dict(headers)["ce_congressid"],
    )
    assert PhotoChanged.heard(Envelope.from_headers(headers), PHOTO.data()) == PHOTO


def test_an_attribute_that_nobody_here_knows_is_passed_over() -> None:
    headers = [*headers_of(PHOTO), ("ce_camefromlater", b"x")]
    assert PhotoChanged.heard(Envelope.from_headers(headers), PHOTO.data()) == PHOTO


def test_no_bytes_are_no_picture_any_more() -> None:
    assert PhotoChanged.heard(Envelope.from_headers(headers_of(PHOTO)), b"").jpeg == b""


def test_a_picture_too_large_or_without_its_congress_is_not_heard() -> None:
    with pytest.raises(ValidationError):
        PhotoChanged.heard(Envelope.from_headers(headers_of(PHOTO)), bytes(LARGEST_THUMBNAIL + 1))
    bare = [pair for pair in headers_of(PHOTO) if pair[0] != "ce_congressid"]
    with pytest.raises(ValidationError):
        PhotoChanged.heard(Envelope.from_headers(bare), b"")


def test_what_registration_makes_may_travel() -> None:
    assert THUMBNAIL_BYTES <= LARGEST_THUMBNAIL


@pytest.mark.parametrize(
    "event", [one for one in EVENTS if issubclass(one, BinaryEvent)], ids=lambda one: one.event_type
)
def test_attributes_have_names_that_cloudevents_allows_and_stand_on_the_page(event: type[BinaryEvent]) -> None:
    names = list(event.attributes())
    assert all(name.isalnum() and name.islower() and len(name) <= 20 for name in names)
    message = asyncapi.document()["components"]["messages"][event.event_type.replace(".", "_")]
    assert message["contentType"] == event.content_type
    assert sorted(message["headers"]["properties"]) == sorted(f"ce_{name}" for name in names)
    assert message["payload"]["schema"]["format"] == "binary"
