"""Writes docs/environment.md from the settings classes themselves, so that the page cannot lie."""

import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from chassis.clock import CLOCK_FILE
from chassis.outgoing.way_out import WayOutSettings
from chassis.settings import SECRETS_DIR, ServiceSettings
from services.checkin.settings import CheckinSettings
from services.honors.settings import HonorsSettings
from services.registration.settings import RegistrationSettings

PAGE = Path(__file__).parent.parent / "docs" / "environment.md"
OWNERS: tuple[tuple[str, type[ServiceSettings]], ...] = (
    ("registration", RegistrationSettings),
    ("checkin", CheckinSettings),
    ("honors", HonorsSettings),
)
_TYPES = {str: "chữ", int: "số nguyên", float: "số", bool: "true/false", Path: "đường dẫn"}
_HEAD = f"""# Biến môi trường

Trang này được sinh ra từ các lớp cấu hình (`make docs`); đừng sửa bằng tay.

Mỗi dịch vụ (API và worker) đọc cấu hình từ biến môi trường. Một bí mật có thể nằm trong một tệp cùng tên,
viết thường, không có tiền tố, trong thư mục `{SECRETS_DIR}`; biến môi trường thắng tệp.

| biến | kiểu | mặc định | ý nghĩa |
| --- | --- | --- | --- |
| `{SECRETS_DIR}` | đường dẫn | | Thư mục chứa các tệp bí mật. |
| `{CLOCK_FILE}` | đường dẫn | | Tệp đồng hồ của bản chạy thử (ngày trôi nhanh hơn); để trống khi chạy thật. |
"""


def render() -> str:
    """Give the page as Markdown: what all services share, then what each one has of its own."""
    shared = ServiceSettings.model_fields
    parts = [_HEAD, _section("Mọi dịch vụ", list(_rows(shared)))]
    for name, settings in OWNERS:
        own = {field: info for field, info in settings.model_fields.items() if field not in shared}
        if own:
            parts.append(_section(f"Riêng {name}", list(_rows(own))))
    going = {field: info for field, info in WayOutSettings.model_fields.items() if field not in shared}
    parts.append(_section("Riêng tiến trình đi ra ngoài (`chassis.outgoing.way_out`)", list(_rows(going))))
    return "\n".join(parts)


def _section(title: str, rows: list[str]) -> str:
    return "\n".join(
        [f"## {title}", "", "| biến | kiểu | mặc định | ý nghĩa |", "| --- | --- | --- | --- |", *rows, ""]
    )


def _rows(fields: dict[str, FieldInfo]) -> Iterator[str]:
    for name, info in fields.items():
        default = "**bắt buộc**" if info.is_required() else _default(info.default)
        meaning = (info.description or "").replace("|", "\\|")
        yield f"| `DAIHOI_{name.upper()}` | {_type(info.annotation)} | {default} | {meaning} |"


def _type(annotation: Any) -> str:
    if get_origin(annotation) in (Union, types.UnionType):
        return ", ".join(_type(one) for one in get_args(annotation) if one is not type(None))
    return _TYPES.get(annotation, "chữ")


def _default(value: object) -> str:
    return "" if value is None else f"`{value}`"
