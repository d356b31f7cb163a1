"""Cleaning, folding and slugs of Vietnamese text."""

import sys
import unicodedata

import pytest

from exemplar_desktop.vietnamese.text import clean, clean_line, fold, slug


def test_clean_composes_letters() -> None:
    assert clean(unicodedata.normalize("NFD", "Nguyễn Thị Đào")) == "Nguyễn Thị Đào"


@pytest.mark.parametrize("hidden", ["\u200b", "\u202e", "\u2066", "\ufeff", "\x00", "\x1b", "\u00ad"])
def test_clean_drops_hidden_characters(hidden: str) -> None:
    assert clean(f"Tổ{hidden} Toán") == "Tổ Toán"


def test_clean_keeps_the_users_spelling_and_line_ends() -> None:
    assert clean(" hòa\r\nhoà\rhoa ") == "hòa\nhoà\nhoa"
    assert clean("a\u2028b\u2029c") == "a\nb\nc"


def test_clean_judges_every_character_by_its_category() -> None:
    lines = {"\r", "\u2028", "\u2029"}
    for code in range(sys.maxunicode + 1):
        c = chr(code)
        kept = "\n" if c in lines else unicodedata.normalize("NFC", c)
        dropped = unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co", "Cn"} and c not in "\n\t\r"
        assert clean(f"a.{c}.b") == ("a..b" if dropped else f"a.{kept}.b"), hex(code)


def test_clean_line_is_one_line() -> None:
    assert clean_line("Tổ  Toán\n -\tTin ") == "Tổ Toán - Tin"


def test_fold_finds_every_spelling_and_d_with_stroke() -> None:
    assert fold("Đỗ  HOÀ") == fold("đỗ hòa") == fold("do hoa") == "do hoa"


def test_slug_is_plain_ascii_and_limited() -> None:
    assert slug("Trường THPT Nguyễn Huệ (cơ sở 2)") == "truong-thpt-nguyen-hue-co-so-2"
    assert slug("Ảnh " * 40, 10) == "anh-anh-an"
    assert slug("../\\:*?") == ""
