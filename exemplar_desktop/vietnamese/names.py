"""The order in which Vietnamese people are listed (given name, family name, middle names), and the initials of a name."""

import unicodedata

_LETTERS = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {letter: chr(ord("0") + place) for place, letter in enumerate(_LETTERS)}
# Tones in the order of Vietnamese dictionaries: ngang, huyền, hỏi, ngã, sắc, nặng.
_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_TONE_MARK, _SYLLABLE_END, _PART_END = "\x03", "\x02", "\x01"


def person_key(name: str, given_name: str = "") -> str:
    """Return a text whose plain order is the order of names: given, then family, then middle names.

    ``given_name`` overrides the last word for names that do not end in the given name.
    """
    words = name.split()
    if not words:
        return ""
    given = given_name.split() or words[-1:]
    rest = words[: -len(given)] if words[-len(given) :] == given else [w for w in words if w not in given]
    parts = (given, rest[:1], rest[1:])
    return _PART_END.join("".join(_syllable(word) for word in part) for part in parts) + _PART_END + name


def text_key(text: str) -> str:
    """Return a text whose plain order is the Vietnamese dictionary order, read from the first word on."""
    return "".join(_syllable(word) for word in text.split()) + _PART_END + text


def initials(name: str) -> str:
    """Return the first letter of each word, as ``N.V.A.``; an ellipsis for a name without letters."""
    first = (next((char for char in word if char.isalnum()), "") for word in unicodedata.normalize("NFC", name).split())
    return "".join(f"{letter.upper()}." for letter in first if letter) or "…"


def _syllable(word: str) -> str:
    letters, tone = [], "0"
    for char in unicodedata.normalize("NFC", word.casefold()):
        marks = unicodedata.normalize("NFD", char)
        tone = next((_TONES[m] for m in marks if m in _TONES), tone)
        toneless = unicodedata.normalize("NFC", "".join(m for m in marks if m not in _TONES))
        letters.append(_RANK.get(toneless, ""))
    return "".join(letters) + _TONE_MARK + tone + _SYLLABLE_END
