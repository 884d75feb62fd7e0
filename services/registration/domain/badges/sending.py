"""How a pass is sent to a person: from where its address opens, and the words that go with it."""

import ipaddress
import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")


class Reach(StrEnum):
    """Who can open an address: HERE only this machine, NEAR only machines of the same network, ANYWHERE everybody."""

    HERE = "HERE"
    NEAR = "NEAR"
    ANYWHERE = "ANYWHERE"


def reach_of(origin: str) -> Reach:
    """Say from where `origin` ("https://host:port") can be opened."""
    host = urlsplit(origin).hostname or ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        if host == "localhost" or host.endswith(".localhost"):
            return Reach.HERE
        return Reach.NEAR if "." not in host or host.endswith((".local", ".lan", ".internal")) else Reach.ANYWHERE
    if address.is_loopback:
        return Reach.HERE
    return Reach.ANYWHERE if address.is_global else Reach.NEAR


@dataclass(frozen=True)
class NoPublicAddress:
    """Why passes cannot open there: a sentence that says what to do."""

    sentence: str


def read_public_address(typed: str) -> str | NoPublicAddress:
    """Give the origin that somebody means with "daihoi.example.vn/" or "https://daihoi.example.vn"; "" stays ""."""
    text = typed.strip().lower()
    if not text:
        return ""
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    if parts.scheme != "https":
        return NoPublicAddress("Địa chỉ phải bắt đầu bằng https:// để điện thoại mở thẻ an toàn. Xin gõ lại.")
    if parts.path.strip("/") or parts.query or parts.fragment or "@" in parts.netloc:
        return NoPublicAddress("Chỉ ghi tên máy chủ, ví dụ https://daihoi.example.vn, không có phần nào phía sau.")
    if not all(map(_LABEL.fullmatch, host.split("."))):
        return NoPublicAddress("Địa chỉ chưa đúng, ví dụ đúng: https://daihoi.example.vn, không dấu. Xin gõ lại.")
    origin = f"https://{host}" if port in (None, 443) else f"https://{host}:{port}"
    if reach_of(origin) is Reach.HERE:
        return NoPublicAddress("Địa chỉ này chỉ mở được trên chính máy chủ. Xin ghi địa chỉ mà điện thoại mở được.")
    return origin


def origin_to_send(public: str, asked: str) -> str:
    """Give the installation's public address; where none was set, the one under which the desk itself was opened."""
    return asked if reach_of(public) is Reach.HERE else public


LOCAL_LINKS = (
    "Liên kết thẻ chỉ mở được trong mạng này, chưa gửi cho ai được. Xin ghi “Địa chỉ mở thẻ điện tử” của đại hội ở trang "
    "chính, mục “Sửa hoặc dời ngày”."
)


def leaves_the_house(public_address: str, origin: str) -> bool:
    """Tell whether a link may be sent: to the address that the congress was given, or to one that everybody can open."""
    return bool(public_address) or reach_of(origin) is Reach.ANYWHERE


def message_of(event: str, addressed: str, url: str, code: str = "") -> str:
    """Give what is pasted into Zalo or an SMS for this one person; `code` is theirs where a namesake is on the list."""
    person = addressed + (f" (mã đại biểu {code})" if code else "")
    return (
        f"Kính gửi {person}.\n{event} xin gửi thẻ đại biểu: {url}\n"
        "Xin mở trên điện thoại trước khi đến và giữ cho riêng mình: ai có liên kết là có thẻ."
    )
