"""Facts that contradict one another are found, each at its place; what a unit really has is no contradiction."""

import msgspec
import pytest
from msgspec.structs import replace

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.consistency import inconsistencies
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.submission import PackageData
from tests.submission.sample import PHOTO, package_data, packaged

SHOWN = Dissemination(id="d1", year=2024, title="Hội nghị", nomination_ids=("m1",), evidence_ids=("e1",))
DATA = replace(package_data((packaged("evidence/007/a.jpg", PHOTO),)), disseminations=(SHOWN,))


def with_first(field: str, **changes: object) -> PackageData:
    first, *rest = getattr(DATA, field)
    return replace(DATA, **{field: (replace(first, **changes), *rest)})


def with_more(field: str, *more: msgspec.Struct) -> PackageData:
    return replace(DATA, **{field: (*getattr(DATA, field), *more)})


def with_header(**changes: object) -> PackageData:
    return replace(DATA, package=replace(DATA.package, **changes))


def with_file(**changes: object) -> PackageData:
    return with_header(files=(replace(DATA.package.files[0], **changes),))


def test_facts_that_agree_have_no_contradiction() -> None:
    assert inconsistencies(DATA) == ()


def test_a_code_may_be_as_long_as_its_field_allows() -> None:
    assert inconsistencies(replace(DATA, unit=replace(DATA.unit, code="x" * 300))) == ()
    assert inconsistencies(replace(DATA, unit=replace(DATA.unit, code="x" * 301))) == ("unit.code",)


def test_what_lies_outside_the_package_may_be_named() -> None:
    """A collective that was deleted, and an exemplar of an earlier year that was made known again."""
    assert inconsistencies(with_first("nominations", collective_id="gone")) == ()
    assert inconsistencies(with_first("disseminations", nomination_ids=("m1", "of another year"))) == ()


TWIN = Nominee(id="n2", number=7, kind=NomineeKind.STUDENT, name="Trần Thị Cúc")
WRONG = {
    "package.id": with_header(id=""),
    "package.set": with_header(set="s\n1"),
    "package.replaces": with_header(replaces="\x1b[2J"),
    "unit.code": replace(DATA, unit=replace(DATA.unit, code="31\u202e000")),
    "unit.periods[0].name": replace(DATA, unit=replace(DATA.unit, periods=(replace(DATA.unit.periods[0], name="A\u2028B"),))),
    "report.id": replace(DATA, report=replace(DATA.report, id=" ")),
    "report.year": replace(DATA, report=replace(DATA.report, year=2025)),
    "signatories[1].id": with_more("signatories", DATA.signatories[0]),
    "evidence[1].id": with_more("evidence", Evidence(id="e1", title="Khác")),
    "nominees[1].number": with_more("nominees", TWIN),
    "nominees[0].id": with_first("nominees", id="n\u200b1"),
    "nominations[0].nominee_id": with_first("nominations", nominee_id="n9"),
    "nominations[1].nominee_id": with_more("nominations", Nomination(id="m2", nominee_id="n1", year=2024)),
    "nominations[0].year": with_first("nominations", year=2025),
    "assessments[0].nomination_id": with_first("assessments", nomination_id="m9"),
    "assessments[0].criterion": with_first("assessments", criterion="III.2.1.1"),
    "assessments[1].criterion": with_more("assessments", Assessment(id="a2", nomination_id="m1", criterion="III.2.2.b.4")),
    "assessments[0].evidence_ids": with_first("assessments", evidence_ids=("e1", "e1")),
    "disseminations[0].year": with_first("disseminations", year=2023),
    "disseminations[0].evidence_ids": with_first("disseminations", evidence_ids=("e9",)),
    "disseminations[0].nomination_ids": with_first("disseminations", nomination_ids=("m1", "m1")),
    "package.files[0].evidence_id": with_file(evidence_id="e9"),
    "package.files[0].original_sha256": with_file(original_sha256="0" * 64),
    "package.files[0].size": with_file(size=1),
    "programme.criteria[1]": replace(
        DATA, programme=replace(DATA.programme, criteria=(DATA.programme.criteria[0], *DATA.programme.criteria))
    ),
}


@pytest.mark.parametrize("where", WRONG)
def test_each_contradiction_is_named_by_its_place(where: str) -> None:
    assert where in inconsistencies(WRONG[where])


def test_a_year_outside_the_programme_is_named() -> None:
    years = tuple(year for year in DATA.programme.years if year.year != 2024)
    assert "year" in inconsistencies(replace(DATA, programme=replace(DATA.programme, years=years)))


def test_a_smaller_photo_is_no_contradiction() -> None:
    assert inconsistencies(with_file(sha256="1" * 64, size=5)) == ()
