"""With whose keys a package is signed: what the stamps show, which keys are refused, and of which the user is told."""

import io
from dataclasses import replace
from pathlib import Path

import msgspec
import pdfplumber
import pytest
from cryptography.x509 import Name

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.submission import FieldPlace, Role
from exemplar_desktop.domain.unit import Signatory, Unit
from exemplar_desktop.errors import (
    KeyUnsuitable,
    SealPictureLost,
    SignaturePictureLost,
)
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.export import ExportOrder, ExportResult, export
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.services.sample_unit import HEAD_NAME, UNIT_NAME
from exemplar_desktop.services.signers import signers_of, stamps
from exemplar_desktop.signing.fields import FIELD_NAMES
from exemplar_desktop.signing.keys import SigningKey, load_pkcs12
from exemplar_desktop.signing.sample_ca import issue, organisation, person
from tests.services.conftest import YEAR, Keys

ROOT = Path(__file__).parents[2]


def codes(result: ExportResult) -> list[str]:
    return [warning.code for warning in result.warnings]


def listing(*folders: Path) -> list[str]:
    return sorted(str(path) for folder in folders if folder.exists() for path in folder.rglob("*"))


def stamp_of(desk: Desk, order: ExportOrder, role: Role) -> tuple[str, int]:
    """Return what is written in a visible stamp, and how many pictures it has."""
    fields = tuple(FieldPlace(name=name, page=0, left=0, bottom=0, right=200, top=100) for name in FIELD_NAMES.values())
    signers = signers_of(year_facts(desk, YEAR), order.now.date())
    with pdfplumber.open(io.BytesIO(stamps(desk, signers, fields, order.keys, order.now)[role])) as shown:
        (page,) = shown.pages
        return " ".join((page.extract_text() or "").split()), len(page.images)


def test_the_stamp_names_who_signs_and_bears_nobody_elses_signature(desk: Desk, order: ExportOrder) -> None:
    (signatory,) = desk.store.all(Signatory)
    assert stamp_of(desk, order, Role.HEAD)[1] == 1
    desk.store.save(msgspec.structs.replace(signatory, name="Trần Thị Bích"))
    text, pictures = stamp_of(desk, order, Role.HEAD)
    assert HEAD_NAME in text and "Bích" not in text and pictures == 0
    (said,) = [sentence(w) for w in export(desk, YEAR, order).warnings if w.code == "head_other_person"]
    assert HEAD_NAME in said and "Trần Thị Bích" in said


def test_the_seal_is_shown_only_over_the_units_own_key(desk: Desk, order: ExportOrder, keys: Keys, tmp_path: Path) -> None:
    assert stamp_of(desk, order, Role.SEAL)[1] == 1
    key = issue(keys.ca.authority, tmp_path, "other", organisation("Trường THPT Khác"))
    other = replace(order, seal=load_pkcs12(key.p12, key.passphrase))
    assert stamp_of(desk, other, Role.SEAL)[1] == 0
    assert "seal_other_unit" in codes(export(desk, YEAR, other))


def test_one_key_for_both_roles_is_refused_before_anything_is_numbered(desk: Desk, order: ExportOrder) -> None:
    (report,) = desk.store.all(AnnualReport)
    desk.store.save(msgspec.structs.replace(report, number=None))
    with pytest.raises(KeyUnsuitable) as refused:
        export(desk, YEAR, replace(order, seal=order.head))
    assert refused.value.reason == "same_key"
    assert "khóa riêng của đơn vị" in sentence(refused.value)
    assert desk.store.all(AnnualReport)[0].number is None and listing(order.out) == []


def test_swapped_keys_are_refused(desk: Desk, order: ExportOrder, keys: Keys) -> None:
    with pytest.raises(KeyUnsuitable) as refused:
        export(desk, YEAR, replace(order, head=keys.seal, seal=keys.head))
    assert (refused.value.reason, refused.value.path) == ("swapped", keys.ca.seal.p12)
    assert "đổi chỗ" in sentence(refused.value)


def test_odd_keys_sign_with_a_warning(desk: Desk, order: ExportOrder, keys: Keys, tmp_path: Path) -> None:
    def opened(stem: str, subject: Name, self_signed: bool = False) -> SigningKey:
        key = issue(None if self_signed else keys.ca.authority, tmp_path, stem, subject)
        return load_pkcs12(key.p12, key.passphrase)

    assert {"head_other_person", "head_other_unit", "seal_other_unit", "seal_of_person"} & set(codes(export(desk, YEAR, order))) == set()
    other = opened("other", person("Nguyễn Văn An", "Trường THPT Khác"))
    own = opened("own", person("Nguyễn Văn An", UNIT_NAME), self_signed=True)
    deputy = opened("deputy", person("Lê Văn Cường", UNIT_NAME))
    assert codes(export(desk, YEAR, replace(order, head=other)))[0] == "head_other_unit"
    assert codes(export(desk, YEAR, replace(order, head=own)))[0] == "head_self_signed"
    result = export(desk, YEAR, replace(order, seal=deputy))
    assert "seal_of_person" in codes(result)
    assert all(sentence(warning) for warning in result.warnings)


def test_a_lost_picture_is_named_not_its_hash(desk: Desk, order: ExportOrder) -> None:
    (unit,), (signatory,) = desk.store.all(Unit), desk.store.all(Signatory)
    for hash_, fault in ((unit.seal_image, SealPictureLost), (signatory.signature_image, SignaturePictureLost)):
        desk.files.path(hash_).unlink()
        with pytest.raises(fault) as refused:
            export(desk, YEAR, order)
        assert hash_ not in sentence(refused.value)
        assert "Ảnh" in sentence(refused.value)
    assert listing(order.out, desk.folder / "sent") == []
