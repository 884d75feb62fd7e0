"""The pages that everybody may read without signing in, and the same for programs. No cookie is read or set."""

import re
from collections.abc import Callable
from hashlib import blake2b
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import RedirectResponse

from chassis import clock
from chassis.errors import NotFound
from chassis.http.route_rules import public
from chassis.http.spreadsheets import XLSX
from chassis.live.hub import KeptHub
from services.honors.api.public import press_sheet, syndication
from services.honors.api.public.live_roll import MOST_VIEWERS
from services.honors.api.public.readable import (
    Following,
    congresses_page,
    honouree_page,
    missing_page,
    returned_page,
    roll_page,
)
from services.honors.api.public.styles import STYLES
from services.honors.api.public.words import Language, language_of
from services.honors.domain.ids import CongressId
from services.honors.domain.public.published import PublicRoll
from services.honors.domain.public.search import Wish
from services.honors.usecases.public.press_papers import PressPapers
from services.honors.usecases.public.read_public_roll import KeptRoll, PublicRolls

router = APIRouter(prefix="/feed", dependencies=[public()], include_in_schema=False)

HTML = "text/html; charset=utf-8"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_LONGEST = 200  # letters of a search; more is no name
_NUMBER = re.compile(r"[1-9][0-9]{0,5}", re.ASCII)
_PAGE_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
}
_ASK_AGAIN = {"Refresh": "60"}
"""seconds until a browser, which runs no script here, asks for the page again: most of the answers are 304"""
_KEPT_BY_READERS = "public, max-age=10, must-revalidate"


def _rolls(request: Request) -> PublicRolls:
    rolls: PublicRolls = request.app.state.public_rolls
    return rolls


async def _language(lang: str = "") -> Language:
    return language_of(lang)


Spoken = Annotated[Language, Depends(_language)]
Rolls = Annotated[PublicRolls, Depends(_rolls)]


@router.get("")
async def list_public_pages(
    request: Request, rolls: Rolls, language: Spoken, stopped: Annotated[str, Query(alias="dung")] = ""
) -> Response:
    congresses = await rolls.congresses()
    if len(congresses) == 1:
        only = f"/feed/{congresses[0].congress_id}{'?lang=en' if language is Language.EN else ''}"
        return RedirectResponse(only, headers={"Cache-Control": "no-cache"})
    following = Following.OVER if congresses else Following.STILL if stopped else Following.BY_ITSELF
    return _followed(request, congresses_page(congresses, clock.now(), following, language), following)


@router.get("/feed.css")
async def get_public_styles(request: Request) -> Response:
    return _answer(request, STYLES, "text/css; charset=utf-8", kept="public, max-age=3600")


@router.get("/{congress}")
async def get_public_page(
    request: Request,
    rolls: Rolls,
    congress: str,
    language: Spoken,
    q: str = "",
    kind: Annotated[str, Query(alias="loai")] = "",
    award: Annotated[str, Query(alias="hinh-thuc")] = "",
    unit: Annotated[str, Query(alias="don-vi")] = "",
    wanted: Annotated[str, Query(alias="trang")] = "",
    stopped: Annotated[str, Query(alias="dung")] = "",
) -> Response:
    if (found := await _kept(rolls, congress)) is None:
        return _missing(language)
    congress_id, kept = found
    number = int(wanted) if _NUMBER.fullmatch(wanted) else 1
    wish = Wish(q[:_LONGEST], kind[:_LONGEST], award[:_LONGEST], unit[:_LONGEST], number)
    still = bool(stopped) or not wish.is_empty or number > 1
    following = Following.OVER if not kept.goes_on else Following.STILL if still else Following.BY_ITSELF
    looked_at = None if kept.roll.entries else kept.read_at  # the page without a name says when it was looked at
    name = (wish, following, looked_at, language)
    page = await kept.drawn(name, lambda _: roll_page(kept, congress_id, wish, following, language))
    return _followed(request, page, following)


@router.get("/{congress}/atom.xml")
async def get_atom(request: Request, rolls: Rolls, congress: str) -> Response:
    return await _for_programs(request, rolls, congress, "application/atom+xml; charset=utf-8", syndication.atom)


@router.get("/{congress}/feed.json")
async def get_json_feed(request: Request, rolls: Rolls, congress: str) -> Response:
    return await _for_programs(request, rolls, congress, "application/feed+json", syndication.json_feed)


@router.get("/{congress}/bao-chi.xlsx")
async def get_press_sheet(request: Request, rolls: Rolls, congress: str) -> Response:
    if (found := await _kept(rolls, congress)) is None:
        return _missing()
    _, kept = found
    sheet = await kept.drawn("press", press_sheet.press_sheet)
    answer = _answer(request, sheet, XLSX)
    answer.headers["Content-Disposition"] = 'attachment; filename="danh-sach-da-cong-bo.xlsx"'
    return answer


@router.get("/{congress}/bao-chi.docx")
async def get_press_paper(request: Request, rolls: Rolls, congress: str) -> Response:
    if (found := await _kept(rolls, congress)) is None:
        return _missing()
    congress_id, kept = found
    papers: PressPapers = request.app.state.press_papers
    words = press_sheet.press_words(kept.roll, f"{request.app.state.public_origin}/feed/{congress_id}")
    answer = _answer(request, await papers.of(congress_id, kept.roll.as_of, words), DOCX)
    answer.headers["Content-Disposition"] = 'attachment; filename="thong-tin-bao-chi.docx"'
    return answer


@router.get("/{congress}/live")
async def follow_public_roll(request: Request, rolls: Rolls, congress: str) -> Response:
    """Events: `roll` (LiveRoll), whole whenever something changed; readers that are too many are asked to come again."""
    if (found := await _kept(rolls, congress)) is None:
        return _missing()
    hub: KeptHub = request.app.state.public_hub
    if hub.viewers >= MOST_VIEWERS:
        return Response(status_code=503, headers={"Retry-After": "30"})
    return hub.response(request, str(found[0]))


@router.get("/{congress}/{entry}")
async def get_honouree_page(request: Request, rolls: Rolls, congress: str, entry: str, language: Spoken) -> Response:
    if (found := await _kept(rolls, congress)) is None:
        return _missing(language)
    congress_id, kept = found
    one = next((each for each in kept.roll.entries if str(each.entry_id) == entry), None)
    if one is None:
        if not any(str(back.entry_id) == entry for back in kept.roll.returned):
            return _missing(language)
        back_page = await kept.drawn(
            ("returned", entry, language), lambda roll: returned_page(congress_id, roll, entry, language)
        )
        return _answer(request, back_page, HTML, status=410)
    address = f"{request.app.state.public_origin}/feed/{congress_id}/{one.entry_id}"
    name = (one.entry_id, language)
    page = await kept.drawn(name, lambda roll: honouree_page(congress_id, roll, one, address, language))
    return _answer(request, page, HTML, status=410 if one.withdrawn else 200)


async def _for_programs(
    request: Request,
    rolls: PublicRolls,
    congress: str,
    media_type: str,
    make: Callable[[str, CongressId, PublicRoll], bytes],
) -> Response:
    if (found := await _kept(rolls, congress)) is None:
        return _missing()
    congress_id, kept = found
    origin = str(request.app.state.public_origin)
    body = await kept.drawn(media_type, lambda roll: make(origin, congress_id, roll))
    return _answer(request, body, media_type)


async def _kept(rolls: PublicRolls, congress: str) -> tuple[CongressId, KeptRoll] | None:
    try:
        congress_id = CongressId(UUID(congress))
        return congress_id, await rolls.of(congress_id)
    except (ValueError, NotFound):
        return None


def _answer(
    request: Request, body: bytes, media_type: str, *, status: int = 200, kept: str = _KEPT_BY_READERS
) -> Response:
    """Give `body`, or only the word that the reader's copy still holds (RFC 9110, 304)."""
    etag = f'"{blake2b(body, digest_size=12).hexdigest()}"'
    headers = {**_PAGE_HEADERS, "ETag": etag, "Cache-Control": kept}
    if status == 200 and etag in (one.strip() for one in request.headers.get("if-none-match", "").split(",")):
        return Response(status_code=304, headers=headers)
    return Response(body, status, media_type=media_type, headers=headers)


def _followed(request: Request, page: bytes, following: Following) -> Response:
    answer = _answer(request, page, HTML)
    if following is Following.BY_ITSELF:
        answer.headers.update(_ASK_AGAIN)
    return answer


def _missing(language: Language = Language.VI) -> Response:
    return Response(
        missing_page(language), 404, media_type=HTML, headers={**_PAGE_HEADERS, "Cache-Control": "no-cache"}
    )
