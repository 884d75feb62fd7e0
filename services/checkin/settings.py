"""What checkin must be told from outside."""

from pydantic import Field

from chassis.settings import ServiceSettings


class CheckinSettings(ServiceSettings):
    """What every service needs, how long a list stays open on a device, and whether phones from outside trust this installation's certificate."""

    tls: str = Field(
        "internal",
        pattern="^(internal|acme)$",
        description="Chứng chỉ của cổng vào: internal là CA riêng, điện thoại của đại biểu không tin; acme là tên công khai. "
        "Đại biểu chỉ tự điểm danh bằng điện thoại được với acme.",
    )

    list_locks_after_minutes: int = Field(
        5,
        ge=1,
        le=120,
        description="Danh sách đại biểu mở trên máy quét tự khóa sau bấy nhiêu phút không ai dùng máy.",
    )

    @property
    def phones_trust(self) -> bool:
        return self.tls == "acme"
