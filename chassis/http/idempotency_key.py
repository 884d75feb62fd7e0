"""The header by which a caller names a command, so that sending it again does it once."""

from typing import Annotated

from fastapi import Header

IdempotencyKey = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=8,
        max_length=100,
        pattern=r"^[!-~]+$",
        description="Khóa do nơi gửi đặt; gửi lại thì giữ nguyên.",
    ),
]
