"""Shows the page that everybody opens by one QR: open, with documents for all and for delegates, and a notice."""

import io
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PIL import Image, ImageDraw, ImageFont

import chassis.paper
from daihoi.language import words
from daihoi.simulation.client import CongressClient

_FONT = Path(chassis.paper.__file__).parent / "fonts" / "BeVietnamPro_600SemiBold.ttf"
REPORT, RULES = "Báo cáo tổng kết (giả lập)", "Nội quy đại hội (giả lập)"
WAY = "Cổng số 2; xe ô tô gửi ở sân sau, xe máy gửi bên trái cổng.\nHội trường ở tầng 1, thang máy cạnh bàn đón tiếp."
NOTICE = "Ăn trưa lúc 11:30 ở nhà ăn tầng 2 (giả lập)."


async def show_hall_page(organizer: CongressClient, congress: UUID, say: Callable[[str], None]) -> None:
    """Open the page, put up a report and the rules, and a notice; give a head of delegation a link. Done once."""
    here = f"/registration/v1/congresses/{congress}"
    desk = await organizer.call("GET", f"{here}/hall-desk")
    if desk["words"]["revision"]:
        return
    open_words = {"open": True, "by_name": False, "way": WAY, "revision": 0}
    desk = await organizer.call("PUT", f"{here}/hall-desk", json=open_words)
    for title, audience in ((REPORT, "ALL"), (RULES, "DELEGATES")):
        file = {"file": (f"{title}.pdf", paper(title))}
        document = (await organizer.call("POST", f"{here}/hall-documents", files=file))["documents"][-1]
        shelf = {"title": title, "audience": audience}
        await organizer.call("PUT", f"{here}/hall-documents/{document['document_id']}", json=shelf)
    await organizer.call("POST", f"{here}/hall-notices", json={"text": NOTICE})
    unit = (await organizer.call("GET", here))["units"][0]
    link = await organizer.call("POST", f"{here}/head-links/{unit['unit_code']}")
    say(words("hall_page.head", unit=unit["name"], url=link["url"]))
    say(words("hall_page.open", path=desk["path"]))


def paper(title: str) -> bytes:
    """Give a PDF of one page that says `title`, marked as made up."""
    page = Image.new("RGB", (827, 1169), "white")
    pen = ImageDraw.Draw(page)
    pen.text((413, 300), title, "#7a0c12", ImageFont.truetype(str(_FONT), 34), anchor="mm")
    pen.text((413, 380), "Dữ liệu giả lập", "#444444", ImageFont.truetype(str(_FONT), 24), anchor="mm")
    made = io.BytesIO()
    page.save(made, "PDF", resolution=100)
    return made.getvalue()
