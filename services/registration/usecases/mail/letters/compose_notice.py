"""Writes the letter that tells somebody that the congress moved: no link and no code, which they have already."""

from email.message import EmailMessage

from services.registration.domain.congress.moving import Move, notice_lines
from services.registration.usecases.mail.letters.addressed import Addressed, begun


async def compose_notice(said: Addressed, move: Move) -> EmailMessage:
    """Give the letter; the move's old values are what the reader knows so far."""
    congress = said.congress
    letter = begun(said, "Thông báo thay đổi")
    reader = said.name + (f" (mã đại biểu {said.code})" if said.code else "")
    paragraphs = [f"Kính gửi {reader}.", *notice_lines(congress.name, move, congress.sessions)]
    if congress.hotline:
        paragraphs.append(f"Liên hệ Ban Tổ chức: {congress.hotline}.")
    letter.set_content("\n\n".join(paragraphs) + "\n")
    return letter
