"""What the registration processes must be told from outside."""

from pydantic import Field

from chassis.settings import ServiceSettings

SEED = r"^[0-9a-f]{64}$"


class RegistrationSettings(ServiceSettings):
    """The worker needs none of the secrets; the API refuses to start without them."""

    qr_signing_seed: str | None = Field(
        None,
        repr=False,
        pattern=SEED,
        description="Bí mật: hạt giống 32 byte (64 chữ số hex) của khóa ký thẻ đại biểu.",
    )
    qr_key_number: int = Field(1, ge=0, le=255, description="Số của khóa ký thẻ; đổi hạt giống thì phải tăng số này.")
    token_signing_seed: str | None = Field(
        None, repr=False, pattern=SEED, description="Bí mật: hạt giống 32 byte (64 chữ số hex) của khóa ký phiên."
    )
    token_key_number: int = Field(
        2, ge=0, le=255, description="Số của khóa ký phiên; đổi hạt giống thì phải tăng số này."
    )
    personal_data_key: str | None = Field(
        None,
        repr=False,
        pattern=SEED,
        description="Bí mật: khóa 32 byte (64 chữ số hex) niêm phong dữ liệu nhạy cảm. Mất khóa là mất dữ liệu đó.",
    )
    first_organizer_password: str | None = Field(
        None, repr=False, min_length=8, description="Bí mật: mật khẩu của tài khoản đầu tiên, tên là organizer."
    )
