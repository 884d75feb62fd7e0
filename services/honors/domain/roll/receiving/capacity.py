"""As what somebody receives for the dead: a relative, or for their agency or unit; nobody is called a relative whom no one said to be one."""

import re

from services.honors.domain.roll.entry import RecipientKind

RELATIVE = "thân nhân"
ORGANISATION = "đại diện cơ quan, đơn vị"
_ASIDE = r"(?:,\s*(?P<aside>.+))?"
_RELATIVE = re.compile(
    r"(?:(?P<plain>thân nhân)|(?:vợ|chồng|con|cháu|bố|mẹ|cha|anh|chị|em)"
    rf"(?: (?:trai|gái|dâu|rể|cả|út|đẻ|ruột|họ|nuôi|nội|ngoại))*(?: của [^,]+)?){_ASIDE}",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(rf"đại diện (?:cơ quan, đơn vị|cơ quan|đơn vị){_ASIDE}", re.IGNORECASE)


def receives(kind: RecipientKind, said: str, *, posthumous: bool) -> tuple[str, str]:
    """Give as what somebody goes up for an honouree of that kind, and what follows their name ('' for nothing).

    `said` is what they are: their capacity or position. `web/shared/ceremony/capacity.ts` says the same.
    """
    if kind is not RecipientKind.INDIVIDUAL:
        return "Đại diện nhận", said
    if posthumous and (relative := _RELATIVE.fullmatch(said)):
        return "Thân nhân nhận", (relative["aside"] or "") if relative["plain"] else said
    if posthumous and (sent := _ORGANISATION.fullmatch(said)):
        return "Đại diện cơ quan, đơn vị nhận", sent["aside"] or ""
    return "Nhận thay", said
