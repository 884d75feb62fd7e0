"""What a batch needs and reaches, against the plainest reading of the rule."""

from aiokafka import TopicPartition
from hypothesis import given
from hypothesis import strategies as st

from chassis.events.hearing.positions import reaches
from chassis.events.subscriptions import Message

TP = TopicPartition("ledger.v1", 0)


@given(st.integers(0, 12), st.lists(st.integers(0, 12), min_size=1, max_size=12))
def test_a_batch_is_taken_exactly_when_no_message_in_it_leaves_one_out(stand: int, offsets: list[int]) -> None:
    messages = [Message(TP.topic, 0, offset, None, (), None, lambda: None) for offset in offsets]
    needed, reached = reaches(messages)[TP]

    reach, taken = stand, True
    for offset in offsets:
        taken = taken and offset <= reach
        reach = max(reach, offset + 1)
    assert (needed <= stand) == taken
    if taken:
        assert max(stand, reached) == reach
