"""What becomes of a letter by the mail server's answer."""

from datetime import timedelta

import pytest

from services.registration.domain.mail.answers import (
    RESTS,
    WAITS,
    Answer,
    MailState,
    Stage,
    interrupted,
    next_step,
    rest_after,
)


def test_only_a_yes_after_the_content_is_sent() -> None:
    assert next_step(Answer(Stage.CONTENT, 250), 1, 0).state is MailState.SENT


@pytest.mark.parametrize(
    ("code", "status", "said"),
    [
        (550, "5.1.1", "Không có hộp thư này."),
        (550, "", "Không có hộp thư này."),
        (552, "5.2.2", "đã đầy"),
        (554, "5.7.1", "thư rác"),
        (550, "5.7.26", "thư rác"),
        (552, "5.3.4", "không kèm giấy"),
        (599, "", "gửi qua Zalo"),
    ],
)
def test_a_refusal_says_in_plain_words_what_to_do(code: int, status: str, said: str) -> None:
    step = next_step(Answer(Stage.RECIPIENT, code, status), 1, 0)
    assert step.state is MailState.REFUSED
    assert said in step.sentence
    assert f"(mã {code}{f' {status}' if status else ''})" in step.sentence


def test_a_letter_that_is_put_off_waits_longer_each_time_and_is_refused_at_last() -> None:
    steps = [next_step(Answer(Stage.RECIPIENT, 451, "4.7.1"), tries, 0) for tries in range(1, len(WAITS) + 2)]
    assert [step.wait for step in steps[:-1]] == list(WAITS)
    assert {step.state for step in steps[:-1]} == {MailState.WAITING}
    assert steps[-1].state is MailState.REFUSED


@pytest.mark.parametrize("stage", [Stage.CONNECT, Stage.ACCESS, Stage.SENDER])
@pytest.mark.parametrize("code", [None, 421, 454, 530, 535, 550])
def test_what_the_server_does_to_everybody_is_no_try_of_this_letter(stage: Stage, code: int | None) -> None:
    step = next_step(Answer(stage, code), 99, 0)
    assert (step.state, step.rest, step.counts) == (MailState.WAITING, True, False)


def test_a_letter_without_an_answer_goes_once_more_and_never_a_third_time() -> None:
    first, second = next_step(Answer(Stage.CONTENT, None), 1, 0), next_step(Answer(Stage.CONTENT, None), 2, 1)
    assert (first.state, first.interrupted) == (MailState.WAITING, True)
    assert (second.state, second.interrupted) == (MailState.UNKNOWN, True)
    assert interrupted(1).state is MailState.UNKNOWN


def test_the_server_is_left_alone_longer_after_each_failure() -> None:
    rests = [rest_after(failures) for failures in range(1, 20)]
    assert rests == sorted(rests)
    assert (rests[0], rests[-1]) == (RESTS[0], timedelta(minutes=15))


@pytest.mark.parametrize("stage", [Stage.RECIPIENT, Stage.CONTENT])
def test_a_letter_that_is_broken_off_each_time_is_given_up_at_last(stage: Stage) -> None:
    steps = [next_step(Answer(stage, 421), tries, 0) for tries in range(1, len(WAITS) + 2)]
    assert {(step.state, step.rest, step.counts) for step in steps[:-1]} == {(MailState.WAITING, True, True)}
    assert [step.wait for step in steps[:-1]] == list(WAITS)
    assert steps[-1].state is MailState.REFUSED
