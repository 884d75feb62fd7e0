"""Which passwords are refused, and why (OWASP ASVS 5.0, 6.2: length and common ones, no rules of composition)."""

import secrets

SHORTEST, LONGEST = 12, 200
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is taken for another one on paper
_GROUPS, _IN_A_GROUP = 4, 4


def weakness(password: str, *, soon_guessed: bool) -> str | None:
    """Give the sentence that says what to do, None for a password that is taken."""
    if len(password) < SHORTEST:
        return f"Mật khẩu cần ít nhất {SHORTEST} ký tự. Ba, bốn từ không liên quan nhau là vừa dài vừa dễ nhớ."
    if soon_guessed:
        return "Mật khẩu này rất dễ đoán. Xin chọn ba, bốn từ không liên quan nhau và không có tên mình trong đó."
    return None


def one_time_password() -> str:
    """Give one of 79 bits for one sign-in, in groups that can be read from paper."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(_IN_A_GROUP)) for _ in range(_GROUPS))
