"""What the registration processes must be told from outside."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from chassis.mail.server import Security
from chassis.outgoing.connections import WAY_OUT
from chassis.settings import ServiceSettings
from services.registration.domain.access.second_factor import Required

SEED = r"^[0-9a-f]{64}(\s+[0-9a-f]{64})*\s*$"
PERSONAL = r"^((seal|mark|pass):)?[0-9a-f]{64}(\s+((seal|mark|pass):)?[0-9a-f]{64})*\s*$"

Unset = BeforeValidator(lambda said: said or None)
"""Compose gives every variable, an empty one for what nobody set."""


class RegistrationSettings(ServiceSettings):
    """The worker needs none of the secrets; the API refuses to start without them."""

    qr_signing_seed: str | None = Field(
        None,
        repr=False,
        pattern=SEED,
        description="Bí mật: hạt giống 32 byte (64 chữ số hex) của khóa ký thẻ đại biểu; sau `daihoi keys rotate` có thêm hạt giống mới ở cuối.",
    )
    qr_key_number: int = Field(1, ge=0, le=255, description="Số của khóa ký thẻ đầu tiên; khóa sau tự lấy số kế tiếp.")
    token_signing_seed: str | None = Field(
        None,
        repr=False,
        pattern=SEED,
        description="Bí mật: hạt giống 32 byte (64 chữ số hex) của khóa ký phiên; như trên.",
    )
    token_key_number: int = Field(
        2, ge=0, le=255, description="Số của khóa ký phiên đầu tiên; khóa sau tự lấy số kế tiếp."
    )
    personal_data_key: str | None = Field(
        None,
        repr=False,
        pattern=PERSONAL,
        description="Bí mật: khóa 32 byte (64 chữ số hex) niêm phong dữ liệu nhạy cảm. Mất khóa là mất dữ liệu đó.",
    )
    first_organizer_password: str | None = Field(
        None, repr=False, min_length=8, description="Bí mật: mật khẩu của tài khoản đầu tiên, tên là organizer."
    )
    first_password_stays: bool = Field(
        False,
        description="Mật khẩu của tài khoản đầu tiên dùng mãi (bản giả lập); không thì phải đổi ở lần đăng nhập đầu.",
    )
    second_factor: Required = Field(
        Required.NEVER,
        description="Mã xác thực hai bước của Ban Tổ chức, người thẩm định hồ sơ và người duyệt khen thưởng: never (tùy mỗi người), near (bắt buộc từ 7 ngày trước đại hội), always, server: always khi có tên công khai (DAIHOI_TLS=acme), không thì near, hoặc everybody: always với mọi vai trò, cả cán bộ đơn vị.",
    )
    tls: str = Field(
        "internal",
        pattern="^(internal|acme)$",
        description="Chứng chỉ của cổng vào: internal là CA riêng, acme là tên công khai, cả thế giới gõ cửa được.",
    )
    oidc_issuer: Annotated[str | None, Unset] = Field(
        None,
        max_length=300,
        description="Hệ thống đăng nhập chung (OpenID Connect): địa chỉ https đúng như nó tự xưng (issuer). Để trống thì chỉ đăng nhập bằng mật khẩu.",
    )
    oidc_client_id: Annotated[str | None, Unset] = Field(
        None, max_length=300, description="Tên mà hệ thống ấy cấp cho Đại Hội (client id)."
    )
    oidc_client_secret: Annotated[str | None, Unset] = Field(
        None,
        repr=False,
        max_length=500,
        description="Bí mật: mật khẩu đi với tên ấy (client secret), nên đặt trong tệp oidc_client_secret.",
    )
    oidc_name: str = Field(
        "tài khoản cơ quan", min_length=1, max_length=60, description="Chữ sau «Đăng nhập bằng» trên nút đăng nhập."
    )
    oidc_prompt: str = Field(
        "login",
        pattern="^(login|select_account|none_asked)$",
        description="login: lần nào cũng hỏi lại mật khẩu ở đó, vì máy ở đại hội dùng chung; select_account: hỏi chọn tài khoản (Google); none_asked: tùy hệ thống ấy.",
    )
    oidc_ca_file: Annotated[str | None, Unset] = Field(
        None,
        description="Tệp chứng thư (PEM) của CA nội bộ cấp cho hệ thống ấy; để trống thì tin các CA của hệ thống.",
    )
    way_out: str = Field(
        "",
        pattern=WAY_OUT,
        description="Tiến trình duy nhất của dịch vụ này được ra ngoài (máy:cổng), xem chassis.outgoing.way_out; để trống thì tự đi.",
    )
    smtp_host: Annotated[str | None, Unset] = Field(
        None, description="Máy chủ thư (SMTP) để gửi thẻ qua thư điện tử; để trống thì không gửi thư nào."
    )
    smtp_port: int = Field(587, ge=1, le=65535, description="Cổng của máy chủ thư: thường 587, hoặc 465 khi dùng tls.")
    smtp_security: Security = Field(
        "starttls", description="starttls, tls (mã hóa từ đầu) hoặc none (chỉ cho máy thử trong cùng mạng)."
    )
    smtp_user: Annotated[str | None, Unset] = Field(
        None, description="Tên đăng nhập máy chủ thư; để trống thì không đăng nhập."
    )
    smtp_password: Annotated[str | None, Unset] = Field(
        None, repr=False, description="Bí mật: mật khẩu máy chủ thư, nên đặt trong tệp smtp_password."
    )
    smtp_ca_file: Annotated[str | None, Unset] = Field(
        None, description="Tệp chứng thư (PEM) của CA nội bộ cấp cho máy chủ thư; để trống thì tin các CA của hệ thống."
    )
    smtp_timeout: float = Field(20, gt=0, le=120, description="Giây chờ mỗi câu trả lời của máy chủ thư.")
    mail_from: str = Field("ban-to-chuc@localhost.localdomain", description="Địa chỉ thư của người gửi.")
    mails_per_minute: int = Field(60, ge=1, le=6000, description="Gửi nhiều nhất bao nhiêu thư một phút.")
