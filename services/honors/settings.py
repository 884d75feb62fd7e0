"""What the processes of honors must be told."""

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field

from chassis.outgoing.connections import WAY_OUT
from chassis.outgoing.guarded import networks
from chassis.settings import ServiceSettings

SERVICE = "honors"
MIGRATIONS = Path(__file__).parent / "migrations"

Unset = BeforeValidator(lambda said: said or None)
"""Compose gives every variable, an empty one for what nobody set."""


def _networks(written: str) -> str:
    networks(written)
    return written


class HonorsSettings(ServiceSettings):
    """Settings of honors."""

    way_out: str = Field(
        "",
        pattern=WAY_OUT,
        description="Tiến trình duy nhất của dịch vụ này được ra ngoài (máy:cổng), xem chassis.outgoing.way_out; để trống thì tự đi.",
    )
    webhook_allowed_networks: Annotated[str, AfterValidator(_networks)] = Field(
        "",
        description="Mạng nội bộ mà máy nhận tin (webhook) được phép ở, ví dụ 10.1.2.0/24,192.168.7.9; để trống là không mạng nào.",
    )
    webhook_ca_file: Annotated[str | None, Unset] = Field(
        None,
        description="Tệp chứng thư (PEM) của CA nội bộ cấp cho máy nhận tin; để trống thì chỉ tin các CA của hệ thống.",
    )
