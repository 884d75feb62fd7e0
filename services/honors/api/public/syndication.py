"""The announced names for programs: Atom (RFC 4287) and JSON Feed 1.1, newest first."""

import json
from datetime import datetime
from xml.etree import ElementTree as Xml

from services.honors.api.public.readable import called, decision_of, hour
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.public.published import PublicEntry, PublicRoll

_ATOM = "http://www.w3.org/2005/Atom"
RETURNED = "Một tên đã thu lại do công bố nhầm"
TAKE_DOWN = "Tên này đã thu lại: công bố nhầm, không phải rút quyết định. Xin gỡ khỏi nơi đã đăng."


def atom(origin: str, congress_id: CongressId, roll: PublicRoll) -> bytes:
    """Give an Atom document. A withdrawn entry stays as one without words, so that readers take theirs back,
    and so does one that was announced by mistake until it is announced again."""
    Xml.register_namespace("", _ATOM)
    feed = Xml.Element(f"{{{_ATOM}}}feed", {"{http://www.w3.org/XML/1998/namespace}lang": "vi"})
    home = f"{origin}/feed/{congress_id}"
    _said(feed, "id", f"urn:uuid:{congress_id}")
    _said(feed, "title", _title(roll))
    _said(feed, "updated", roll.as_of.isoformat())
    _link(feed, home, "alternate")
    _link(feed, f"{home}/atom.xml", "self")
    _said(Xml.SubElement(feed, f"{{{_ATOM}}}author"), "name", roll.congress_name)
    for back in reversed(roll.returned):
        _entry(feed, home, back.entry_id, RETURNED, back.returned_at, TAKE_DOWN)
    for entry in reversed(roll.entries):
        _entry(feed, home, entry.entry_id, _headline(entry), _moment_of(roll, entry), _summary(entry))
    return bytes(Xml.tostring(feed, encoding="utf-8", xml_declaration=True))


def json_feed(origin: str, congress_id: CongressId, roll: PublicRoll) -> bytes:
    """Give a JSON Feed; `_withdrawn`, `_corrected` and `_returned` are our own fields, named as its version 1.1 asks."""
    home = f"{origin}/feed/{congress_id}"
    returned = [
        {
            "id": str(back.entry_id),
            "url": f"{home}/{back.entry_id}",
            "title": RETURNED,
            "content_text": TAKE_DOWN,
            "date_published": back.announced_at.isoformat(),
            "date_modified": back.returned_at.isoformat(),
            "_withdrawn": False,
            "_corrected": False,
            "_returned": True,
        }
        for back in reversed(roll.returned)
    ]
    items = [
        {
            "id": str(entry.entry_id),
            "url": f"{home}/{entry.entry_id}",
            "title": _headline(entry),
            "content_text": _summary(entry),
            "date_published": entry.announced_at.isoformat() if entry.announced_at else None,
            "date_modified": _moment_of(roll, entry).isoformat(),
            "_withdrawn": entry.withdrawn,
            "_corrected": entry.corrected,
            "_returned": False,
        }
        for entry in reversed(roll.entries)
    ]
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _title(roll),
        "home_page_url": home,
        "feed_url": f"{home}/feed.json",
        "language": "vi",
        "items": [*returned, *items],
    }
    return json.dumps(feed, ensure_ascii=False).encode()


def _entry(feed: Xml.Element, home: str, entry_id: EntryId, title: str, moment: datetime, summary: str) -> None:
    told = Xml.SubElement(feed, f"{{{_ATOM}}}entry")
    _said(told, "id", f"urn:uuid:{entry_id}")
    _said(told, "title", title)
    _said(told, "updated", moment.isoformat())
    _said(told, "summary", summary)
    _link(told, f"{home}/{entry_id}", "alternate")


def _title(roll: PublicRoll) -> str:
    return f"{'[Dữ liệu giả lập] ' if roll.synthetic else ''}Vinh danh: {roll.congress_name}"


def _headline(entry: PublicEntry) -> str:
    if not entry.withdrawn:
        return called(entry)
    return f"Tên công bố lúc {hour(entry.announced_at)} đã rút" if entry.announced_at else "Một tên đã rút"


def _summary(entry: PublicEntry) -> str:
    if entry.withdrawn:
        return "Mục này đã rút khỏi danh sách vinh danh. Xin gỡ khỏi nơi đã đăng."
    award = f"{'Truy tặng ' if entry.posthumous else ''}{entry.award_name}"
    said = [award, entry.unit_name, decision_of(entry), "Đã đính chính" if entry.corrected else ""]
    return ". ".join(part for part in said if part)


def _moment_of(roll: PublicRoll, entry: PublicEntry) -> datetime:
    """When a name was mended or withdrawn is not kept: the moment of the roll is late enough that readers look again."""
    return roll.as_of if entry.withdrawn or entry.corrected or not entry.announced_at else entry.announced_at


def _said(parent: Xml.Element, name: str, text: str) -> None:
    Xml.SubElement(parent, f"{{{_ATOM}}}{name}").text = text


def _link(parent: Xml.Element, href: str, rel: str) -> None:
    Xml.SubElement(parent, f"{{{_ATOM}}}link", {"href": href, "rel": rel})
