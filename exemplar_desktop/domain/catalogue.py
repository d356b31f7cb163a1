"""What the catalogue of evidence says of each file that travels: where it lies in the package, and what was done to it."""

from enum import StrEnum

import msgspec

from exemplar_desktop.domain.submission import PackagedFile


class Treatment(StrEnum):
    """What was done to a file before it was packed."""

    NONE = ""
    CLEANED = "cleaned"
    """A photo: made smaller, and rid of what it tells beside the picture."""
    UNCLEANED = "uncleaned"
    """A picture that may tell more than it shows, but could not be opened safely: it travels as it is."""


class CataloguedFile(msgspec.Struct, frozen=True, kw_only=True):
    """One file as it is sent, or as it would be: then its size and hash are those of the original."""

    file: PackagedFile
    treatment: Treatment = Treatment.NONE


class Catalogue(msgspec.Struct, frozen=True, kw_only=True):
    """The files of a report; ``planned`` while no package has been made, so that photos are not yet what they will be."""

    files: tuple[CataloguedFile, ...] = ()
    planned: bool = False
