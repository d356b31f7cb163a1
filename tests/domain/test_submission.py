"""What is the unit's own affair stays there."""

import msgspec
import pytest

from exemplar_desktop.domain import submission
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.domain.record import Record, internal_fields
from exemplar_desktop.domain.submission import for_sending
from exemplar_desktop.domain.unit import Signatory, Unit
from tests.domain.year import complete_year, shipped

KINDS = (Nominee, Nomination, Evidence, Dissemination, Unit, Signatory)


@pytest.mark.parametrize("kind", [Nominee, Evidence, Dissemination])
def test_notes_are_the_units_own_affair(kind: type[Record]) -> None:
    assert internal_fields(kind) == {"note"}


@pytest.mark.parametrize("kind", KINDS)
def test_every_internal_field_has_a_default_to_be_sent_in_its_place(kind: type[Record]) -> None:
    assert all(info.default is not msgspec.NODEFAULT for info in msgspec.structs.fields(kind) if info.name in internal_fields(kind))


def test_only_what_is_internal_becomes_empty() -> None:
    piece = Evidence(title="Quyết định", note="Xin lại bản gốc")
    assert for_sending(piece) == msgspec.structs.replace(piece, note="")
    assert for_sending(Evidence(id="e", title="Quyết định")) == Evidence(id="e", title="Quyết định")


def test_data_of_many_records_loses_every_note() -> None:
    facts = complete_year()
    noted = {
        group: tuple(msgspec.structs.replace(r, note="GIỮ KÍN") for r in getattr(facts, group))
        for group in ("nominees", "evidence", "disseminations")
    }
    sent = for_sending(msgspec.structs.replace(facts, **noted))
    assert "GIỮ KÍN" not in msgspec.json.encode(sent).decode()
    assert sent == facts


def test_the_programme_is_sent_as_it_is() -> None:
    assert for_sending(shipped()) == shipped()
    assert submission.FORMAT_VERSION == 2
