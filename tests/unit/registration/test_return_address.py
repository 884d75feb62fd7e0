"""After a sign-in the browser goes on at a page of ours, whatever was asked for."""

import pytest

from services.registration.domain.access.return_address import own_page

PERSON = "/desk/?congress=1#dai-bieu=0198f2b4-6a51-7c3e-9d20-1b2c3d4e5f60"


@pytest.mark.parametrize(
    "page", ["/desk/", "/stage/?congress=1&who=%C3%AA#words", "/hall/?a=b", "/mc/#lead-in", PERSON]
)
def test_a_page_of_ours_is_opened_with_its_query_and_place(page: str) -> None:
    assert own_page(page) == page


@pytest.mark.parametrize(
    "page",
    [
        *(
            "",
            "/",
            "desk/",
            "https://khac.example/",
            "//khac.example",
            "//khac.example/",
            "/\\khac.example",
            "\\\\khac",
        ),
        *("/.//khac.example", "/desk/..//khac.example", "/desk//khac.example/", "/\t/khac.example", "/desk/\n"),
        *("javascript:alert(1)", "/api/registration/v1/me", "/api/?a=b", "/desk/?a=<b>", "/desk/#A secret"),
        *("/desk/?a=" + "b" * 600, "/désk/", "/@khac.example", "/%2f/khac.example"),
    ],
)
def test_anything_else_is_the_front_page(page: str) -> None:
    assert own_page(page) == "/"
