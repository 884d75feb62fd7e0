"""Which passwords are refused, and why (OWASP ASVS 5.0, 6.2: length and common ones, no rules of composition)."""

SHORTEST, LONGEST = 12, 200


def weakness(password: str, *, soon_guessed: bool) -> str | None:
    """Give the sentence that says what to do, None for a password that is taken."""
    if len(password) < SHORTEST:
        return f"Mật khẩu cần ít nhất {SHORTEST} ký tự. Ba, bốn từ không liên quan nhau là vừa dài vừa dễ nhớ."
    if soon_guessed:
        return "Mật khẩu này rất dễ đoán. Xin chọn ba, bốn từ không liên quan nhau và không có tên mình trong đó."
    return None
