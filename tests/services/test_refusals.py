"""The refuse list: each hostile package, its manifests and signatures valid again, is refused for its own reason; altered plainly, too."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from exemplar_desktop.domain.submission import Role
from exemplar_desktop.domain.verdict import BottomLine, Identity, Integrity, Revocation, Verdict
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.services.export import ExportOrder, export
from exemplar_desktop.services.sample_unit import UNIT_CODE, UNIT_NAME
from exemplar_desktop.services.verify import verify
from exemplar_desktop.signing.cms import sign_detached
from exemplar_desktop.signing.pdf import PdfSignature, sign_pdf
from exemplar_desktop.signing.sample_ca import SampleKey, issue, make_authority, make_crl, organisation, person
from exemplar_desktop.signing.trust import Trust, load_trust, write_pins
from tests.services.conftest import YEAR, Keys, now
from tests.signing.odd import openssl_signed, signed_with_sha1
from tests.signing.world import FIELDS, revisions, small_pdf
from tests.submission.hostile import CASES, Case
from tests.submission.sample import write_sample
from tests.submission.zipforge import Change, Forged, Sign, rebuild

PDF, META = "bao-cao.pdf", "META-INF/"


@pytest.fixture(scope="session")
def good(sample_folder: Path, keys: Keys, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("good")
    # A copy: other tests count the packages of the sample.
    desk = open_desk(Path(shutil.copytree(sample_folder, folder / "data")))
    (package,) = export(desk, YEAR, ExportOrder(out=folder, head=keys.head, seal=keys.seal, now=now())).packages
    desk.store.close()
    return package.read_bytes()


@pytest.fixture(scope="session")
def sign(keys: Keys) -> list[Sign]:
    return [partial(sign_detached, key=key, at=now()) for key in (keys.head, keys.seal)]


@pytest.fixture
def judge_package(keys: Keys, tmp_path: Path) -> Callable[..., Verdict]:
    def judge(content: bytes, trust: Trust = keys.trust, days: int = 0) -> Verdict:
        path = tmp_path / "package.zip"
        path.write_bytes(content)
        verdict = verify(path, trust, now() + timedelta(days=days))
        assert all(sentence(reason) for reason in verdict.reasons)
        return verdict

    return judge


def codes(verdict: Verdict) -> list[str]:
    return [reason.code for reason in verdict.reasons]


def nothing(_forged: Forged) -> None:
    """No change."""


def content_of(name: str, act: Callable[[bytes], bytes]) -> Change:
    return lambda forged: setattr(forged[name], "content", act(forged[name].content))


def table_name(case: Case) -> str:
    return case.name.replace(" ", "-")


@pytest.fixture(scope="session")
def plain_good(keys: Keys, tmp_path_factory: pytest.TempPathFactory, sign: list[Sign]) -> bytes:
    """The package that the table of forgeries is made for, with a report and signatures that are real."""
    folder = tmp_path_factory.mktemp("plain")
    signatures = (PdfSignature(role=Role.HEAD, key=keys.head), PdfSignature(role=Role.SEAL, key=keys.seal))
    report = sign_pdf(small_pdf(), FIELDS, signatures, now())
    return write_sample(folder, sign, report=report).path.read_bytes()


def test_the_package_of_the_table_is_accepted(plain_good: bytes, sign: list[Sign], judge_package: Callable[..., Verdict]) -> None:
    assert judge_package(plain_good).bottom_line is BottomLine.ACCEPTED
    assert judge_package(rebuild(plain_good, nothing, sign)).bottom_line is BottomLine.ACCEPTED


@pytest.mark.parametrize("case", CASES, ids=table_name)
def test_signed_again_each_forgery_is_refused_for_its_own_reason(
    case: Case, plain_good: bytes, sign: list[Sign], judge_package: Callable[..., Verdict]
) -> None:
    verdict = judge_package(case.rebuilt(plain_good, sign))
    assert (verdict.bottom_line, verdict.integrity) == (BottomLine.REFUSED, Integrity.ALTERED)
    assert (case.code or case.judged) in codes(verdict)


@pytest.mark.parametrize("case", [case for case in CASES if case.is_plain], ids=table_name)
def test_plainly_altered_each_is_refused_for_its_own_reason(case: Case, plain_good: bytes, judge_package: Callable[..., Verdict]) -> None:
    verdict = judge_package(case.altered(plain_good))
    assert (verdict.bottom_line, verdict.integrity) == (BottomLine.REFUSED, Integrity.ALTERED)
    assert (case.plain or case.code or case.judged) in codes(verdict)


def test_taken_apart_and_signed_again_without_a_change_it_is_accepted(
    good: bytes, sign: list[Sign], judge_package: Callable[..., Verdict]
) -> None:
    assert judge_package(good).bottom_line is BottomLine.ACCEPTED
    assert judge_package(rebuild(good, nothing, None)).bottom_line is BottomLine.ACCEPTED
    assert judge_package(rebuild(good, nothing, sign)).bottom_line is BottomLine.ACCEPTED


def test_every_truncation_is_refused(good: bytes, judge_package: Callable[..., Verdict]) -> None:
    for share in (0.0, 0.1, 0.5, 0.9, 0.999):
        assert judge_package(good[: int(len(good) * share)]).integrity is Integrity.ALTERED
    assert judge_package(good[:-1]).integrity is Integrity.ALTERED


def swap(forged: Forged, one: str, other: str) -> None:
    first, second = forged[META + one], forged[META + other]
    first.content, second.content = second.content, first.content


@pytest.mark.parametrize(
    ("finish", "code"),
    [
        (lambda f: swap(f, "signature001.p7s", "signature002.p7s"), "signature_wrong"),
        (lambda f: swap(f, "ASiCManifest001.xml", "ASiCManifest002.xml"), "manifest_swapped"),
        (lambda f: f.remove(META + "signature002.p7s"), "signature_file_missing"),
        (lambda f: (f.remove(META + "signature002.p7s"), f.remove(META + "ASiCManifest002.xml")), "signature_missing"),
        (lambda f: (f.remove(META + "signature001.p7s"), f.remove(META + "ASiCManifest001.xml")), "manifest_missing"),
        (lambda f: setattr(f[META + "signature001.p7s"], "content", b"\x30\x03\x02\x01\x01"), "signature_broken"),
        (lambda f: setattr(f[META + "signature001.p7s"], "content", f[META + "signature001.p7s"].content[:-9]), "signature_broken"),
        (content_of(META + "ASiCManifest001.xml", lambda c: c.replace(b"<asic:ASiC", b"<!DOCTYPE x><asic:ASiC", 1)), "manifest_dtd"),
    ],
    ids=["swapped signatures", "swapped manifests", "no file", "stripped seal", "stripped head", "other CMS", "cut CMS", "DTD unsigned"],
)
def test_manifests_and_signatures_belong_together(
    finish: Change, code: str, good: bytes, sign: list[Sign], judge_package: Callable[..., Verdict]
) -> None:
    for forged in (rebuild(good, nothing, sign, finish=finish), rebuild(good, finish, None)):
        verdict = judge_package(forged)
        assert verdict.bottom_line is BottomLine.REFUSED
        assert code in codes(verdict)


@pytest.mark.parametrize(
    ("manifest", "code"),
    [
        (lambda xml: xml.replace(b"<asic:ASiCManifest", b'<!DOCTYPE x [<!ENTITY y "z">]><asic:ASiCManifest', 1), "manifest_dtd"),
        (
            lambda xml: xml.replace(b"http://www.w3.org/2001/04/xmlenc#sha256", b"http://www.w3.org/2000/09/xmldsig#sha1", 1),
            "manifest_digest_weak",
        ),
        (lambda xml: xml.replace(b'URI="bao-cao.pdf"', b'URI="../bao-cao.pdf"', 1), "manifest_uri"),
        (lambda xml: xml[:-9], "manifest_malformed"),
    ],
    ids=["DTD", "SHA-1 digest", "name outside", "broken XML"],
)
def test_a_hostile_manifest_is_refused_though_it_is_signed(
    manifest: Callable[[bytes], bytes], code: str, good: bytes, sign: list[Sign], judge_package: Callable[..., Verdict]
) -> None:
    verdict = judge_package(rebuild(good, nothing, sign, manifest=manifest))
    assert verdict.bottom_line is BottomLine.REFUSED
    assert code in codes(verdict)


def with_info(pdf: bytes) -> bytes:
    """An incremental update of /Info after the last signature."""
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    title = {generic.pdf_name("/Title"): generic.pdf_string("x")}
    writer.set_info(writer.add_object(generic.DictionaryObject(title)))  # type: ignore[no-untyped-call]
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()


def unsigned(pdf: bytes) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        del document.Root["/AcroForm"]
        for page in document.pages:
            if "/Annots" in page:
                del page["/Annots"]
        document.save(out)
    return out.getvalue()


def drawn_over(pdf: bytes) -> bytes:
    """The first page's content replaced by an incremental update."""
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    page = writer.root["/Pages"]["/Kids"][0]
    page[generic.pdf_name("/Contents")] = writer.add_object(generic.StreamObject(stream_data=b"0 0 m 99 99 l S"))
    writer.update_container(page)
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()


def flipped(pdf: bytes) -> bytes:
    return pdf[:2000] + bytes([pdf[2000] ^ 1]) + pdf[2001:]


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda pdf: revisions(pdf)[-2], {"pdf_signature_missing"}),
        (lambda pdf: revisions(pdf)[0], {"pdf_unsigned"}),
        (unsigned, {"pdf_unsigned"}),
        (lambda pdf: pdf + b"\n% something more\n", {"pdf_not_covered", "pdf_unreadable", "pdf_changed"}),
        (with_info, {"pdf_changed"}),
        (drawn_over, {"pdf_changed"}),
        (flipped, {"pdf_altered", "pdf_unreadable"}),
        (lambda _pdf: b"%PDF-1.7\nnothing", {"pdf_unreadable"}),
    ],
    ids=["rolled back", "rolled back to nothing", "unsigned", "appended", "info updated", "page replaced", "altered", "no PDF"],
)
def test_a_report_that_is_not_as_it_was_signed_is_refused(
    act: Callable[[bytes], bytes], expected: set[str], good: bytes, sign: list[Sign], judge_package: Callable[..., Verdict]
) -> None:
    verdict = judge_package(rebuild(good, content_of(PDF, act), sign))
    assert (verdict.bottom_line, verdict.integrity) == (BottomLine.REFUSED, Integrity.ALTERED)
    assert expected & set(codes(verdict))
    assert judge_package(rebuild(good, content_of(PDF, act), None)).bottom_line is BottomLine.REFUSED


def odd(folder: Path, key: SampleKey, *options: str) -> Sign:
    """A signer by openssl, which also signs with what our own keys refuse."""
    return lambda manifest: openssl_signed(folder, key, manifest, "-cades", *options)


def refused_by(verdict: Verdict, code: str, identity: Identity = Identity.CONTRADICTED) -> None:
    assert (verdict.bottom_line, verdict.identity) == (BottomLine.REFUSED, identity)
    assert code in codes(verdict)


@pytest.mark.linux
def test_a_signature_with_sha1_is_refused(
    good: bytes, sign: list[Sign], keys: Keys, tmp_path: Path, judge_package: Callable[..., Verdict]
) -> None:
    verdict = judge_package(rebuild(good, nothing, [odd(tmp_path, keys.ca.head, "-md", "sha1"), sign[1]]))
    assert verdict.integrity is Integrity.ALTERED
    assert "digest_weak" in codes(verdict)


@pytest.mark.linux
def test_a_certificate_signed_with_sha1_is_refused(
    good: bytes, sign: list[Sign], keys: Keys, tmp_path: Path, judge_package: Callable[..., Verdict]
) -> None:
    key = signed_with_sha1(issue(keys.ca.authority, tmp_path, "weak", person("Nguyễn Văn An", UNIT_NAME)), keys.ca.authority)
    refused_by(judge_package(rebuild(good, nothing, [odd(tmp_path, key), sign[1]])), "certificate_weak")


@pytest.mark.linux
def test_rsa_under_2048_bits_is_refused(
    good: bytes, sign: list[Sign], keys: Keys, tmp_path: Path, judge_package: Callable[..., Verdict]
) -> None:
    from cryptography.hazmat.primitives.asymmetric import rsa

    short = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    key = issue(keys.ca.authority, tmp_path, "short", person("Nguyễn Văn An", UNIT_NAME), key=short)
    verdict = judge_package(rebuild(good, nothing, [odd(tmp_path, key), sign[1]]))
    assert verdict.bottom_line is BottomLine.REFUSED
    assert "key_weak" in codes(verdict)


@pytest.mark.linux
def test_a_key_that_is_not_for_signing_is_refused(
    good: bytes, sign: list[Sign], keys: Keys, tmp_path: Path, judge_package: Callable[..., Verdict]
) -> None:
    usage = frozenset({"key_encipherment"})
    key = issue(keys.ca.authority, tmp_path, "usage", person("Nguyễn Văn An", UNIT_NAME), usage=usage)
    refused_by(judge_package(rebuild(good, nothing, [odd(tmp_path, key), sign[1]])), "certificate_wrong_usage")


@pytest.mark.parametrize(("days", "code"), [(365 * 4 + 30, "certificate_expired"), (-365 * 4 - 30, "certificate_not_yet_valid")])
def test_a_certificate_out_of_its_time_is_refused(days: int, code: str, good: bytes, judge_package: Callable[..., Verdict]) -> None:
    refused_by(judge_package(good, days=days), code)


def test_a_revoked_certificate_is_refused_from_the_day_of_revocation(
    good: bytes, keys: Keys, tmp_path: Path, judge_package: Callable[..., Verdict]
) -> None:
    crl = tmp_path / "revoked.crl"
    crl.write_bytes(make_crl(keys.ca.authority, [(keys.ca.seal.certificate.serial_number, now() - timedelta(days=2))]))
    trust = load_trust((keys.ca.ca,), (crl,), keys.pins)
    verdict = judge_package(good, trust)
    assert (verdict.bottom_line, verdict.revocation) == (BottomLine.REFUSED, Revocation.REVOKED)
    assert "certificate_revoked" in codes(verdict)
    assert judge_package(good, trust, days=-3).revocation is not Revocation.REVOKED


@pytest.mark.linux
def test_another_units_certificate_is_refused(
    good: bytes, sign: list[Sign], keys: Keys, tmp_path: Path, judge_package: Callable[..., Verdict]
) -> None:
    key = issue(keys.ca.authority, tmp_path, "other", person("Trần Văn Bình", "Trường THPT Khác"))
    changed = rebuild(good, nothing, [odd(tmp_path, key), sign[1]])
    unpinned = load_trust((keys.ca.ca,), (keys.ca.crl,))
    refused_by(judge_package(changed, unpinned), "other_unit")
    refused_by(judge_package(changed), "pin_differs")


def test_another_key_than_the_pin_is_refused(good: bytes, keys: Keys, tmp_path: Path, judge_package: Callable[..., Verdict]) -> None:
    pins = tmp_path / "pins.json"
    write_pins(pins, {UNIT_CODE: {Role.HEAD: keys.ca.seal.fingerprint, Role.SEAL: keys.ca.seal.fingerprint}})
    refused_by(judge_package(good, load_trust((keys.ca.ca,), (keys.ca.crl,), pins)), "pin_differs")


def test_a_chain_to_an_unknown_ca_is_refused(good: bytes, keys: Keys, tmp_path: Path, judge_package: Callable[..., Verdict]) -> None:
    from cryptography.hazmat.primitives.serialization import Encoding

    other = tmp_path / "other.pem"
    other.write_bytes(make_authority("Một CA khác").certificate.public_bytes(Encoding.PEM))
    refused_by(judge_package(good, load_trust((other,), (), keys.pins)), "ca_unknown")


@pytest.mark.linux
def test_a_container_signed_by_another_key_than_the_report_is_refused(
    good: bytes, sign: list[Sign], keys: Keys, tmp_path: Path, judge_package: Callable[..., Verdict]
) -> None:
    key = issue(keys.ca.authority, tmp_path, "second", organisation(UNIT_NAME))
    refused_by(judge_package(rebuild(good, nothing, [sign[0], odd(tmp_path, key)])), "signers_differ")


@pytest.mark.parametrize(
    ("files", "identity", "revocation"),
    [
        ((True, True, True), Identity.TRUSTED, Revocation.GOOD),
        ((True, True, False), Identity.UNCONFIRMED, Revocation.GOOD),
        ((True, False, True), Identity.TRUSTED, Revocation.UNKNOWN),
        ((False, True, True), Identity.UNCONFIRMED, Revocation.UNKNOWN),
        ((False, False, False), Identity.UNCONFIRMED, Revocation.UNKNOWN),
    ],
    ids=["all known", "no pins", "no revocation list", "no CA", "nothing known"],
)
def test_what_could_not_be_checked_is_undetermined_never_accepted(
    files: tuple[bool, bool, bool],
    identity: Identity,
    revocation: Revocation,
    good: bytes,
    keys: Keys,
    judge_package: Callable[..., Verdict],
) -> None:
    ca, crl, pins = files
    trust = load_trust((keys.ca.ca,) if ca else (), (keys.ca.crl,) if crl else (), keys.pins if pins else None)
    verdict = judge_package(good, trust)
    assert (verdict.integrity, verdict.identity, verdict.revocation) == (Integrity.WHOLE, identity, revocation)
    assert verdict.bottom_line is (BottomLine.ACCEPTED if all(files) else BottomLine.UNDETERMINED)


def test_a_revocation_list_that_is_too_old_says_so(good: bytes, keys: Keys, tmp_path: Path, judge_package: Callable[..., Verdict]) -> None:
    crl = tmp_path / "old.crl"
    crl.write_bytes(make_crl(keys.ca.authority, now=now() - timedelta(days=90), valid_for=timedelta(days=30)))
    verdict = judge_package(good, load_trust((keys.ca.ca,), (crl,), keys.pins))
    assert (verdict.revocation, verdict.bottom_line) == (Revocation.UNKNOWN, BottomLine.UNDETERMINED)
    assert "crl_too_old" in codes(verdict)
