"""Which addresses may be told of what became public."""

from urllib.parse import urlsplit

LONGEST = 500
NOT_AN_ADDRESS = "Địa chỉ phải có dạng https://máy-chủ/đường-dẫn."
ONLY_HTTPS = "Chỉ gửi đến địa chỉ https://, để nội dung không bị đọc hay sửa trên đường."
NO_NAMES = "Địa chỉ không được chứa tên đăng nhập hay mật khẩu. Máy nhận kiểm tra chữ ký bằng khóa."


def refused(url: str) -> str:
    """Give the sentence why nothing can be sent to `url`; '' for an address. What its name means is looked at when it is sent."""
    try:
        parts = urlsplit(url)
        port, host = parts.port, parts.hostname
    except ValueError:
        return NOT_AN_ADDRESS
    if parts.scheme.lower() != "https":
        return ONLY_HTTPS if parts.scheme.lower() == "http" else NOT_AN_ADDRESS
    if parts.username is not None or parts.password is not None:
        return NO_NAMES
    if not host or port == 0 or not url.isascii() or any(letter.isspace() for letter in url) or parts.fragment:
        return NOT_AN_ADDRESS
    return ""
