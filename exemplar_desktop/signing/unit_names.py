"""Whether two spellings name the same unit; light, imports no pyHanko."""

import re

from exemplar_desktop.vietnamese.text import fold

# Longest first: each is said in full or abbreviated, on certificates as people typed them.
_ABBREVIATIONS = (
    ("pho thong dan toc noi tru", "ptdtnt"),
    ("pho thong dan toc ban tru", "ptdtbt"),
    ("giao duc nghe nghiep", "gdnn"),
    ("giao duc thuong xuyen", "gdtx"),
    ("giao duc va dao tao", "gddt"),
    ("trung hoc pho thong", "thpt"),
    ("trung hoc co so", "thcs"),
    ("tieu hoc", "th"),
    ("mam non", "mn"),
    ("mau giao", "mg"),
    ("trung tam", "tt"),
    ("uy ban nhan dan", "ubnd"),
    ("gd dt", "gddt"),
)
_KINDS = frozenset(short for _, short in _ABBREVIATIONS) | {"lien", "cap", "so", "phong", "va", "truong"}
_PLACE = re.compile(r" (?:quan|huyen|thi xa|thanh pho|tp|tinh|xa|phuong|thi tran|dac khu) ")


def same_unit(one: str, other: str) -> bool:
    """Tell whether two names may well mean the same unit.

    Letter case, marks and punctuation do not count, nor does a leading "Trường"; usual abbreviations are the words they stand for (THPT,
    THCS, TH, MN, GDTX, PTDTNT and the like); one of the two may carry a place at its end: after a comma, a dash or a bracket, or from
    a word like "quận", "thành phố", "tỉnh" on. "Trường Trung học phổ thông Sao Mai, Hải Phòng" is "THPT Sao Mai"; with two different
    places they are two units.
    """
    return _whole(one) in {_whole(other), *_without_place(other)} or _whole(other) in _without_place(one)


def _whole(name: str) -> str:
    words = f" {' '.join(re.sub(r'[^0-9a-z]+', ' ', fold(name)).split())} "
    for full, short in _ABBREVIATIONS:
        words = words.replace(f" {full} ", f" {short} ")
    return " ".join(word for word in words.removeprefix(" truong ").split() if word != "va")


def _without_place(name: str) -> set[str]:
    """Return what is left before a place at the end, in each way a place may begin; never only the kind of school."""
    cuts = [re.split(r",|\(", name)[0], re.split(r"\s[-\u2013\u2014]\s", name)[0]]
    place = _PLACE.search(f" {_whole(name)} ")
    found = {_whole(cut) for cut in cuts} | ({_whole(name)[: place.start()].strip()} if place else set())
    return {one for one in found if set(one.split()) - _KINDS}
