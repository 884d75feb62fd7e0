"""Writes the letter that brings somebody their pass: link, QR, and the summons or invitation on wish."""

import asyncio
from dataclasses import dataclass
from email.message import EmailMessage
from html import escape

from services.registration.domain.badges.sending import message_of
from services.registration.domain.congress.congress import unit_names
from services.registration.domain.documents.letterhead import TITLES, Letterhead, LetterKind, time_lines
from services.registration.domain.documents.wanted import STANDINGS
from services.registration.domain.people.delegate import Credential, Delegate
from services.registration.domain.seating.places import Places
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.badges.export_badges import PASS_PAGE
from services.registration.usecases.badges.qr_picture import qr_png
from services.registration.usecases.documents.drawing import draw_pdf
from services.registration.usecases.documents.letter import addressee, letters
from services.registration.usecases.mail.letters.addressed import Addressed, begun

FILES = {LetterKind.SUMMONS: "giay-trieu-tap.pdf", LetterKind.INVITATION: "giay-moi.pdf"}


@dataclass(frozen=True)
class ToWrite:
    """All that a letter is made of. `head` None: no summons or invitation comes along."""

    addressed: Addressed
    delegate: Delegate
    badge: Credential
    origin: str
    head: Letterhead | None
    places: Places


def letter_kind(delegate: Delegate) -> LetterKind:
    """Give which of the two documents this person gets."""
    return next(kind for kind, standing in STANDINGS.items() if standing == delegate.person.standing)


async def compose(keyring: Keyring, said: ToWrite) -> EmailMessage:
    """Give the letter. Raises RuleBroken when no PDF could be made."""
    congress = said.addressed.congress
    code = keyring.badge_code(congress.congress_number, said.badge.credential_id, said.badge.version)
    picture = await asyncio.to_thread(qr_png, code)
    link = said.origin + PASS_PAGE + keyring.vault.pass_secret(said.badge.credential_id)
    what = "Thẻ đại biểu" if said.head is None else f"{TITLES[letter_kind(said.delegate)]} và thẻ đại biểu"
    letter, paragraphs = begun(said.addressed, what), _paragraphs(said, link)
    letter.set_content("\n\n".join(paragraphs) + "\n")
    letter.add_alternative(_html(paragraphs, link), subtype="html")
    html = letter.get_body(("html",))
    assert html is not None
    html.add_related(picture, "image", "png", cid="<qr>", filename="ma-vao-cua.png", disposition="inline")
    if said.head is not None:
        kind = letter_kind(said.delegate)
        person = addressee(keyring, congress, unit_names(congress), said.delegate, said.places)
        pdf = await draw_pdf("letters", letters(kind, congress, said.head, [person]))
        letter.add_attachment(pdf, "application", "pdf", filename=FILES[kind])
    return letter


def _paragraphs(said: ToWrite, link: str) -> list[str]:
    congress = said.addressed.congress
    message = message_of(congress.name, said.addressed.name, link, said.addressed.code)
    words = [message, "\n".join(time_lines(congress))]
    if congress.venue:
        words.append(f"Địa điểm: {congress.venue}.")
    if said.head is not None:
        words.append(f"{TITLES[letter_kind(said.delegate)]} ở tệp PDF kèm theo thư này.")
    if congress.hotline:
        words.append(f"Liên hệ Ban Tổ chức: {congress.hotline}.")
    return words


def _html(paragraphs: list[str], link: str) -> str:
    shown = "".join(f"<p>{escape(one).replace(chr(10), '<br>')}</p>" for one in paragraphs)
    linked = shown.replace(escape(link), f'<a href="{escape(link)}">{escape(link)}</a>')
    picture = '<p><img src="cid:qr" alt="Mã QR vào cửa" width="280" height="280"></p>'
    return f'<!doctype html><html lang="vi"><body style="font:16px sans-serif">{linked}{picture}</body></html>'
