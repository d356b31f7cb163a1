"""Breaks text into lines by the width of its words, remembering widths and results: tables repeat themselves."""

import re
from collections.abc import Callable, Iterator

_YEARS = re.compile(r"(?<!\d)(\d{4}) ([-–]) (\d{4})(?!\d)")
# Where a word too long for its line, such as a path or a link, is best cut: after one of these.
_SEAMS = "/_-.?&="


def with_years_held(text: str) -> str:
    """Return the text with spans such as ``2023 - 2025`` held on one line; what is drawn has plain spaces and can be searched."""
    return _YEARS.sub("\\1\xa0\\2\xa0\\3", text)


class Breaker:
    """Breaks text of one font and size; every word is measured once, every text of a width is broken once."""

    def __init__(self, font: str, size: float, measure: Callable[[str, str, float], float] | None = None) -> None:
        """``font`` is a registered name, ``size`` in points; ``measure`` is asked for widths in points where reportlab does not know it."""
        if measure is None:
            from reportlab.pdfbase.pdfmetrics import stringWidth

            measure = stringWidth
        self.font = font
        self.size = size
        self._measure = measure
        self._widths: dict[str, float] = {" ": measure(" ", font, size)}
        self._broken: dict[tuple[str, float], tuple[str, ...]] = {}

    def width(self, text: str) -> float:
        """Return the width of a short text in points."""
        found = self._widths.get(text)
        if found is None:
            found = self._widths[text] = self._measure(text, self.font, self.size)
        return found

    def widest_word(self, text: str) -> float:
        """Return the width of the longest word in points."""
        return max(map(self.width, text.replace("\n", " ").split(" ")))

    def lines(self, text: str, width: float) -> tuple[str, ...]:
        """Return the lines of a text that are at most ``width`` points wide; words too long are cut.

        A non-breaking space holds its neighbours together and comes out as a plain one, so that the text can be searched.
        """
        key = (text, width)
        found = self._broken.get(key)
        if found is None:
            found = self._broken[key] = tuple(line.replace("\xa0", " ") for part in text.split("\n") for line in self._break(part, width))
        return found

    def balanced(self, text: str, width: float) -> tuple[str, ...]:
        """Return as few lines as fit into ``width``, of lengths as equal as can be: for centred titles."""
        best = self.lines(text, width)
        # Never below the longest word, which would be cut.
        low, high = max(width / max(len(best), 1) * 0.9, min(self.widest_word(text), width)), width
        while high - low > 1:
            middle = (low + high) / 2
            tried = self.lines(text, middle)
            if len(tried) <= len(best):
                best, high = tried, middle
            else:
                low = middle
        return best

    def _break(self, text: str, width: float) -> Iterator[str]:
        line: list[str] = []
        used = 0.0
        space = self.width(" ")
        for word in text.split(" "):
            for piece in self._pieces(word, width):
                wide = self.width(piece)
                if line and used + space + wide > width:
                    yield " ".join(line)
                    line, used = [], 0.0
                used += wide + (space if line else 0.0)
                line.append(piece)
        yield " ".join(line)

    def _pieces(self, word: str, width: float) -> Iterator[str]:
        if self.width(word) <= width:
            yield word
            return
        start, used, seam = 0, 0.0, 0
        for place, letter in enumerate(word):
            wide = self.width(letter)
            if used + wide > width and place > start:
                # A seam in the first half would leave the line too short.
                end = seam if seam > (start + place) / 2 else place
                yield word[start:end]
                start, used = end, sum(map(self.width, word[end:place]))
            used += wide
            if letter in _SEAMS:
                seam = place + 1
        yield word[start:]
