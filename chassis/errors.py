"""Failures a caller can act on. A refusal (a door that stays shut) is a value, not one of these."""

from typing import ClassVar


class AppError(Exception):
    """The root: an HTTP status, a stable code for programs, and a Vietnamese sentence that says what to do.

    `extra` is for the caller alone (see chassis.http problems): only `detail`, which names nobody, may be logged.
    """

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal"
    title: ClassVar[str] = "Lỗi hệ thống"

    def __init__(self, detail: str, **extra: object) -> None:
        super().__init__(detail)
        self.detail = detail
        self.extra = extra


class Malformed(AppError):
    status, code, title = 422, "malformed", "Dữ liệu không đúng dạng"


class NotFound(AppError):
    status, code, title = 404, "not_found", "Không tìm thấy"


class Conflict(AppError):
    """The same id with another body, or a revision that is no longer the newest."""

    status, code, title = 409, "conflict", "Xung đột"


class Overtaken(AppError):
    """What the caller saw (`If-Match`) is no longer so; `current` in `extra` has what is."""

    status, code, title = 412, "overtaken", "Đã có người sửa trước"


class RuleBroken(AppError):
    """A rule of the congress forbids it, e.g. the cap of delegates."""

    status, code, title = 409, "rule_broken", "Không được phép theo quy định"


class Unauthenticated(AppError):
    status, code, title = 401, "unauthenticated", "Chưa đăng nhập"


class SecondFactorNeeded(Unauthenticated):
    """The password is right, and a code of the second factor is missing, wrong or used."""

    code, title = "second_factor", "Cần mã xác thực"


class Expired(Unauthenticated):
    """A session or pairing whose time is over."""

    code, title = "expired", "Đã hết hạn"


class Revoked(Unauthenticated):
    """A pairing that somebody ended."""

    code, title = "revoked", "Đã bị thu hồi"


class SignedOut(Unauthenticated):
    """A session that its owner ended, here or elsewhere."""

    code, title = "signed_out", "Đã đăng xuất"


class Forbidden(AppError):
    status, code, title = 403, "forbidden", "Không có quyền"


class TooLarge(AppError):
    status, code, title = 413, "too_large", "Tệp quá lớn"


class TooSlow(AppError):
    """A body that did not come to its end in time."""

    status, code, title = 408, "too_slow", "Gửi quá chậm"


class TooMany(AppError):
    status, code, title = 429, "too_many", "Quá nhiều lần thử"


class Unavailable(AppError):
    """Something this service needs (PostgreSQL) is away; the same request may be sent again."""

    status, code, title = 503, "unavailable", "Tạm thời không phục vụ được"
