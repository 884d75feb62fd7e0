"""The heads and the people of a little table."""

HEAD = ["STT", "Họ và tên", "Năm sinh", "Đơn vị"]
PEOPLE = [[1, "Vi Thử An", 1970, "Sở A"], [2, "Hà Thử Bình", 1980, "Sở B"], [3, "Lò Thử Chi", 1990, "Sở C"]]
