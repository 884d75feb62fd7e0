"""What a mail server may say, and what it is taken for: only its "yes" to a whole letter means that the letter was taken."""

import pytest

from chassis.mail.server import MailServer, Reply, Talk
from tests.support.registration.odd_mail_server import CONTENT, HANGS, HANGS_UP, odd_mail_server

LETTER = b"Subject: thu\r\n\r\nthu gia lap\r\n"
NOT_KNOWN = Reply("CONTENT", None)


async def handed_over(answers: dict[str, bytes]) -> Reply:
    async with odd_mail_server(answers) as server:
        talk = Talk(MailServer("127.0.0.1", server.port, "none", timeout=0.3))
        try:
            return await talk.hand_over("a@coquan.vn", "b@coquan.vn", LETTER)
        finally:
            await talk.close()


@pytest.mark.parametrize(
    ("answers", "reply"),
    [
        ({CONTENT: b"250 2.0.0 Taken\r\n"}, Reply("CONTENT", 250, "2.0.0")),
        ({CONTENT: b"250-two\r\n250 lines\r\n"}, Reply("CONTENT", 250)),
        ({"DATA": b"250 OK\r\n"}, NOT_KNOWN),
        ({CONTENT: b"khong phai SMTP\r\n"}, NOT_KNOWN),
        ({CONTENT: b"\xff\xfe\x00\r\n"}, NOT_KNOWN),
        ({CONTENT: b"199 almost\r\n"}, NOT_KNOWN),
        ({CONTENT: b"354 more\r\n"}, NOT_KNOWN),
        ({CONTENT: b"999 strange\r\n"}, NOT_KNOWN),
        ({CONTENT: b"250-" + b"x" * 100_000}, NOT_KNOWN),
        ({CONTENT: HANGS}, NOT_KNOWN),
        ({CONTENT: HANGS_UP}, NOT_KNOWN),
        ({CONTENT: b"452 4.3.1 full\r\n"}, Reply("CONTENT", 452, "4.3.1")),
        ({CONTENT: b"554 5.7.1 spam\r\n"}, Reply("CONTENT", 554, "5.7.1")),
        ({"DATA": HANGS}, NOT_KNOWN),
        ({"DATA": b"554 no\r\n"}, Reply("CONTENT", 554)),
        ({"RCPT": b"khong phai SMTP\r\n"}, Reply("RECIPIENT", None)),
        ({"RCPT": HANGS}, Reply("RECIPIENT", None)),
        ({"RCPT": b"550 5.1.1 nobody\r\n"}, Reply("RECIPIENT", 550, "5.1.1")),
        ({"MAIL": b"khong phai SMTP\r\n"}, Reply("SENDER", None)),
        ({"MAIL": b"550 5.7.1 not you\r\n"}, Reply("SENDER", 550, "5.7.1")),
        ({"EHLO": HANGS_UP}, Reply("SENDER", None)),
    ],
)
async def test_only_a_yes_to_the_whole_letter_is_taken_for_one(answers: dict[str, bytes], reply: Reply) -> None:
    assert await handed_over(answers) == reply


async def test_after_words_that_are_no_smtp_the_next_letter_has_a_connection_of_its_own() -> None:
    async with odd_mail_server({"RCPT": b"khong phai SMTP\r\n"}) as server:
        talk = Talk(MailServer("127.0.0.1", server.port, "none", timeout=0.3))
        for _ in range(2):
            assert (await talk.hand_over("a@coquan.vn", "b@coquan.vn", LETTER)).code is None
        assert len(server.talks) == 2
        await talk.close()
