"""How a text stands to its draft, and what a later draft says otherwise."""

import pytest

from exemplar_desktop.domain.prose_origin import SectionState, draft_change, same_text, section_state

BEFORE = "Có 01 phong trào. Kết quả tốt.\n- Lan: hỗ trợ.\n- Minh: động viên."


@pytest.mark.parametrize(
    ("after", "new", "gone"),
    [
        (BEFORE, (), ()),
        ("Có 02 phong trào. Kết quả tốt.\n- Lan: hỗ trợ.\n- Minh: động viên.", ("Có 02 phong trào.",), ("Có 01 phong trào.",)),
        ("Có 01 phong trào. Kết quả tốt.\n- Lan: hỗ trợ.", (), ("Minh: động viên.",)),
        ("Có 01 phong trào. Kết quả tốt.\n- Minh: động viên.\n- Lan: hỗ trợ.", (), ()),
        ("Có 01 phong trào.\nĐiểm mới 1. 5 lớp.\nKết quả tốt.\n- Lan: hỗ trợ.\n- Minh: động viên.", ("Điểm mới 1. 5 lớp.",), ()),
        (
            BEFORE.replace("phong trào.", "phong trào: “A” (a; b); “B” (c)."),
            ("Có 01 phong trào: “A” (a; b)", "“B” (c)."),
            ("Có 01 phong trào.",),
        ),
        ("", (), ("Có 01 phong trào.", "Kết quả tốt.", "Lan: hỗ trợ.", "Minh: động viên.")),
    ],
)
def test_what_a_later_draft_says_otherwise(after: str, new: tuple[str, ...], gone: tuple[str, ...]) -> None:
    assert draft_change(BEFORE, after) == (new, gone)


@pytest.mark.parametrize(
    ("text", "draft", "origin", "state"),
    [
        ("", "", None, SectionState.EMPTY),
        (" \n", "", None, SectionState.EMPTY),
        ("", "Dự thảo.", None, SectionState.DRAFTED),
        ("Lời.", "", None, SectionState.WRITTEN),
        ("Lời.", "Dự thảo.", None, SectionState.WRITTEN),
        ("Lời.", "Dự thảo.", "Dự thảo.", SectionState.WRITTEN),
        ("Lời.", "Dự thảo mới.", "Dự thảo.", SectionState.CHANGED),
        ("Dự thảo mới.", "Dự thảo mới.", "Dự thảo.", SectionState.WRITTEN),
        ("Lời.", "", "Dự thảo.", SectionState.CHANGED),
    ],
)
def test_how_a_text_stands_to_its_draft(text: str, draft: str, origin: str | None, state: SectionState) -> None:
    assert section_state(text, draft, origin) is state


def test_spaces_and_empty_lines_do_not_make_another_text() -> None:
    assert same_text("Một\u00a0hai.\n\nBa. ", "Một hai.\nBa.")
    assert not same_text("Một hai.\nBa.", "Một hai. Ba.")
