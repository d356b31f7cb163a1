"""Every code that the signing modules give has a Vietnamese sentence, and no sentence is left without its code."""

import re
from pathlib import Path

from exemplar_desktop import signing
from exemplar_desktop.messages.key_faults import key_faults
from exemplar_desktop.messages.reasons_signing import reasons_signing
from exemplar_desktop.messages.reasons_take_back import reasons_take_back

SOURCES = [path.read_text(encoding="utf-8") for path in Path(signing.__path__[0]).glob("*.py")]
GIVEN = re.compile(r'(?:Fault\(|altered\(|_reason\(|KeyUnsuitable\(path, |code=|return |code = |else )"([a-z_0-9]{4,})"')
INTERNAL = {"no_key", "no_certificate", "weak_key", "weak_digest", "wrong_usage", "expired", "not_yet_valid"}
KINDS = {"truth", "name", "string", "number"}
"""What the comparison of pages calls the kinds of values: no reasons."""


def test_every_code_has_a_sentence() -> None:
    given = {code for text in SOURCES for code in GIVEN.findall(text)}
    assert given - set(reasons_signing) - set(reasons_take_back) - KINDS == INTERNAL
    assert set(key_faults) >= INTERNAL


def test_every_sentence_has_a_code() -> None:
    # The comparison of report and package is made where both are known, above this layer.
    services = Path(signing.__path__[0]).parent / "services"
    texts = [*SOURCES, *(path.read_text(encoding="utf-8") for path in services.glob("*.py"))]
    literals = {literal for text in texts for literal in re.findall(r'"([a-z_0-9]+)"', text)}
    assert set(reasons_signing) - literals == set()


def test_sentences_are_whole() -> None:
    for code, sentence in reasons_signing.items():
        assert sentence.endswith("."), code
        assert sentence[0].isupper() or sentence.startswith("{file}: "), code
