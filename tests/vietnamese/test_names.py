"""The order in which Vietnamese names are listed."""

from random import Random

from exemplar_desktop.vietnamese.names import initials, person_key, text_key


def test_given_name_goes_first_then_family_then_middle() -> None:
    names = ["Lê Văn An", "Bùi Thị Bình", "Lê Thị An", "Bùi Văn An"]
    assert sorted(names, key=person_key) == ["Bùi Văn An", "Lê Thị An", "Lê Văn An", "Bùi Thị Bình"]


def test_letters_and_tones_have_the_dictionary_order() -> None:
    given = ["An", "Ân", "Ba", "Bà", "Bả", "Bã", "Bá", "Bạ", "Dung", "Dũng", "Đào", "Ê", "Giang", "Ơn", "Ước", "Ý"]
    names = [f"Nguyễn {name}" for name in given]
    shuffled = names.copy()
    Random(1).shuffle(shuffled)
    assert sorted(shuffled, key=person_key) == names


def test_short_syllable_goes_before_its_longer_one() -> None:
    assert sorted(["Lê Thanh", "Lê Tha", "Lê Thành"], key=person_key) == ["Lê Tha", "Lê Thanh", "Lê Thành"]


def test_override_for_names_that_do_not_end_in_the_given_name() -> None:
    assert person_key("Ksor H Bia Nay", "H Bia") < person_key("Lê Nay")
    assert person_key("A Lăng") < person_key("Bùi Lăng")


def test_letter_case_and_decomposed_letters_do_not_matter_before_the_spelling_itself() -> None:
    assert person_key("LÊ ANH").split("\x01")[:3] == person_key("Lê Anh").split("\x01")[:3]


def test_collectives_are_read_from_the_first_word() -> None:
    assert sorted(["Tổ Văn", "Đoàn trường", "Tổ Anh", "Lớp 10A2"], key=text_key) == ["Đoàn trường", "Lớp 10A2", "Tổ Anh", "Tổ Văn"]


def test_empty_name_has_a_key() -> None:
    assert person_key("") == ""


def test_initials_are_the_first_letters_whatever_stands_before_them() -> None:
    assert initials("Nguyễn Văn An") == "N.V.A."
    assert initials("đặng  ánh (Bin)") == "Đ.Á.B."
    assert initials("H'Bia Niê") == "H.N."
    assert initials("?!") == "…"
