"""Brings Vietnamese text into one form, and folds it for search."""

import unicodedata

_KEPT_CONTROLS = {"\n", "\t"}
# Cc control, Cf format (zero-width, bidi marks), Cs lone surrogates, Co private use, Cn unassigned.
_DROPPED = {"Cc", "Cf", "Cs", "Co", "Cn"}


def clean(text: str) -> str:
    """Return the text in NFC without control, zero-width and direction marks; all line ends become one kind.

    Spaces at the ends are removed; the user's spelling (hòa or hoà) is kept.
    """
    if text.replace("\n", "").isprintable() and unicodedata.is_normalized("NFC", text):
        return text.strip()  # nearly all text; what cannot be printed holds all that is dropped below
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n"))
    kept = (c for c in text if c in _KEPT_CONTROLS or unicodedata.category(c) not in _DROPPED)
    return "".join(kept).strip()


def clean_line(text: str) -> str:
    """Return the text cleaned and on one line, runs of white space as one space."""
    return " ".join(clean(text).split())


def fold(text: str) -> str:
    """Return the text for search: small letters, no marks, đ as d, white space as single spaces."""
    decomposed = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "d"))
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(bare.casefold().split())


def slug(text: str, limit: int = 60) -> str:
    """Return the text as an ASCII name part: small letters, digits and single hyphens, ``limit`` characters at most."""
    parts = "".join(c if c.isascii() and c.isalnum() else " " for c in fold(text)).split()
    return "-".join(parts)[:limit].rstrip("-")


def within_quotes(text: str) -> str:
    """Return a text as it stands between quotation marks: its own become single ones."""
    return text.translate(str.maketrans("“”", "‘’"))
