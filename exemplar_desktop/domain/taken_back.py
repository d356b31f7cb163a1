"""What came back from an outside signing tool: what it added to the report, or why the document is not taken."""

from datetime import date
from enum import StrEnum

import msgspec

from exemplar_desktop.domain.key_holder import Holder
from exemplar_desktop.domain.submission import Role

NUMBER_FIELD, DAY_FIELD = "so-ky-hieu", "ngay-thang"


class AddedKind(StrEnum):
    """What sort of thing was added to a page."""

    SIGNATURE = "signature"
    """A signature with what it shows."""
    FIELD = "field"
    """A value written into a form field."""
    STAMP = "stamp"
    """A stamp or note laid on the page."""
    DRAWN = "drawn"
    """Text or pictures drawn into the page itself, as stamping tools do."""


class Added(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was added: page from 0, corners in points from the lower left of the page (all 0: nothing to be seen)."""

    kind: AddedKind
    page: int
    left: float = 0.0
    bottom: float = 0.0
    right: float = 0.0
    top: float = 0.0
    field: str = ""
    """The name of the form field, where it is one."""
    text: str = ""
    """The letters to be read in it."""
    place: str = ""
    """The report's own field it lies in or near (``so-ky-hieu``, ``chu-ky`` ...); empty: elsewhere, on blank paper."""


class TakenBack(msgspec.Struct, frozen=True, kw_only=True):
    """A signed document whose every page is the original's below what was added."""

    roles: tuple[Role, ...]
    """Who signed, in signing order: what the package promises and what verification expects."""
    holders: tuple[Holder, ...] = ()
    """Who their certificates say that they are, in the same order."""
    added: tuple[Added, ...]
    number_text: str = ""
    """What stands at the place of the number, as the tool wrote it; empty where nothing was added there."""
    number: int | None = None
    day_text: str = ""
    day: date | None = None


class TakeBackRefusal(msgspec.Struct, frozen=True, kw_only=True):
    """Why a document is not taken back: a code of `messages.reasons_take_back`, with the page (from 1; 0: none) and the field meant."""

    code: str
    page: int = 0
    field: str = ""
