"""What checkin must be told from outside."""

from pydantic import Field

from chassis.settings import ServiceSettings


class CheckinSettings(ServiceSettings):
    """What every service needs, and whether phones from outside trust this installation's certificate."""

    tls: str = Field(
        "internal",
        pattern="^(internal|acme)$",
        description="Chứng chỉ của cổng vào: internal là CA riêng, điện thoại của đại biểu không tin; acme là tên công khai. "
        "Đại biểu chỉ tự điểm danh bằng điện thoại được với acme.",
    )

    @property
    def phones_trust(self) -> bool:
        return self.tls == "acme"
