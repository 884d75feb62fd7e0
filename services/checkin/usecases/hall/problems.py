"""Why a phone gets no further, in a sentence that says what to do."""

from chassis.errors import Conflict, NotFound, RuleBroken


class HallCodeOld(Conflict):
    """The code of a door that was: a photo of it, a link sent on, another door's, a guess."""

    code = "hall_code_old"

    def __init__(self) -> None:
        super().__init__("Mã ở cửa đã đổi (15 giây một lần). Quét lại mã đang hiện trên màn hình ở cửa.")


class ChallengeOver(Conflict):
    code = "challenge_over"

    def __init__(self) -> None:
        super().__init__("Đã quá 90 giây. Quét lại mã đang hiện trên màn hình ở cửa.")


class HallShut(Conflict):
    code = "hall_shut"

    def __init__(self) -> None:
        super().__init__("Cửa đang đóng, hoặc vừa chuyển sang phiên khác. Xin quét lại mã ở cửa, hoặc gặp lễ tân.")


class NotOurPass(NotFound):
    """Not a code of ours, not heard of yet, or of another congress: nobody learns which."""

    code = "pass_not_known"

    def __init__(self) -> None:
        super().__init__("Thẻ này chưa dùng được ở đây. Xem lại 12 số dưới mã QR, hoặc đưa thẻ cho lễ tân ở cửa.")


class NotOffered(RuleBroken):
    code = "hall_not_offered"

    def __init__(self) -> None:
        super().__init__("Ở đây chưa mở tự điểm danh bằng điện thoại. Mời đồng chí đưa thẻ cho lễ tân ở cửa.")
