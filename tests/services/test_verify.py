"""What a verdict says beyond the single signature: who must sign, on which route, one key a role, at what time, part of which set."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from exemplar_desktop.domain.submission import Role
from exemplar_desktop.domain.verdict import BottomLine, Identity, Integrity, Revocation, Verdict, incomplete_sets
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.services.sample_unit import UNIT_CODE, UNIT_NAME
from exemplar_desktop.services.verify import unread, verify
from exemplar_desktop.signing.cms import sign_detached
from exemplar_desktop.signing.keys import SigningKey
from exemplar_desktop.signing.pdf import PdfSignature, sign_pdf
from exemplar_desktop.signing.trust import Trust
from exemplar_desktop.signing.unit_key import make_unit_key, open_unit_key
from tests.services.conftest import Keys, now
from tests.signing.world import FIELDS, small_pdf
from tests.submission.sample import write_sample
from tests.submission.zipforge import Change, Forged, Piece, Sign, edit_data, rebuild

Judge = Callable[..., Verdict]


@pytest.fixture
def judge_package(keys: Keys, tmp_path: Path) -> Judge:
    def judge(content: bytes, trust: Trust = keys.trust, days: int = 0) -> Verdict:
        path = tmp_path / "package.zip"
        path.write_bytes(content)
        verdict = verify(path, trust, now() + timedelta(days=days))
        assert all(sentence(reason) for reason in verdict.reasons)
        return verdict

    return judge


@pytest.fixture(scope="session")
def sign(keys: Keys) -> list[Sign]:
    return [partial(sign_detached, key=key, at=now()) for key in (keys.head, keys.seal)]


@pytest.fixture(scope="session")
def good(keys: Keys, sign: list[Sign], tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return write_sample(tmp_path_factory.mktemp("good"), sign, report=report(keys, Role.HEAD, Role.SEAL)).path.read_bytes()


def report(keys: Keys, *roles: Role) -> bytes:
    of_role = {Role.HEAD: keys.head, Role.SEAL: keys.seal}
    return sign_pdf(small_pdf(), FIELDS, tuple(PdfSignature(role=role, key=of_role[role]) for role in roles), now())


def header(**values: object) -> Change:
    return lambda forged: edit_data(forged, lambda data: data["package"].update(values))


def with_report(content: bytes, **values: object) -> Change:
    def change(forged: Forged) -> None:
        forged["bao-cao.pdf"].content = content
        header(**values)(forged)

    return change


def codes(verdict: Verdict) -> list[str]:
    return [reason.code for reason in verdict.reasons]


# --- who must have signed ---


def test_a_package_that_the_seal_alone_signed_is_refused(good: bytes, keys: Keys, sign: list[Sign], judge_package: Judge) -> None:
    for route, signatures in (("digital", ["seal"]), ("elsewhere", ["seal", "unit"])):
        change = with_report(report(keys, Role.SEAL), route=route, signatures=signatures)
        verdict = judge_package(rebuild(good, change, [sign[1]]))
        assert (verdict.bottom_line, codes(verdict)) == (BottomLine.REFUSED, ["head_missing"])


def test_a_pinned_role_that_did_not_sign_leaves_it_undetermined(good: bytes, keys: Keys, sign: list[Sign], judge_package: Judge) -> None:
    alone = rebuild(good, with_report(report(keys, Role.HEAD), signatures=["head"]), [sign[0]])
    verdict = judge_package(alone)
    assert (verdict.integrity, verdict.identity, verdict.revocation) == (Integrity.WHOLE, Identity.UNCONFIRMED, Revocation.GOOD)
    assert (verdict.bottom_line, "pinned_seal_absent" in codes(verdict)) == (BottomLine.UNDETERMINED, True)
    only_head = replace(keys.trust, pins={UNIT_CODE: {Role.HEAD: keys.ca.head.fingerprint}})
    assert judge_package(alone, only_head).bottom_line is BottomLine.ACCEPTED


def test_the_head_comes_before_the_seal(good: bytes, sign: list[Sign], judge_package: Judge) -> None:
    verdict = judge_package(rebuild(good, header(signatures=["seal", "head"]), sign[::-1]))
    assert (verdict.bottom_line, codes(verdict)) == (BottomLine.REFUSED, ["data_invalid"])


def test_one_key_in_both_roles_is_refused_though_both_pins_say_so(good: bytes, keys: Keys, sign: list[Sign], judge_package: Judge) -> None:
    both = tuple(PdfSignature(role=role, key=keys.head) for role in (Role.HEAD, Role.SEAL))
    forged = rebuild(good, with_report(sign_pdf(small_pdf(), FIELDS, both, now())), [sign[0], sign[0]])
    pins = dict.fromkeys((Role.HEAD, Role.SEAL), keys.ca.head.fingerprint)
    verdict = judge_package(forged, replace(keys.trust, pins={UNIT_CODE: pins}))
    assert (verdict.bottom_line, verdict.identity) == (BottomLine.REFUSED, Identity.CONTRADICTED)
    assert "signers_same" in codes(verdict)


# --- routes that are weaker ---


@pytest.fixture(scope="session")
def desk_key(tmp_path_factory: pytest.TempPathFactory) -> SigningKey:
    folder = tmp_path_factory.mktemp("desk")
    make_unit_key(folder, UNIT_CODE, "mật khẩu của bàn")
    return open_unit_key(folder, "mật khẩu của bàn")


def with_desk(trust: Trust, key: SigningKey) -> Trust:
    return replace(trust, pins={UNIT_CODE: {**trust.pins[UNIT_CODE], Role.UNIT: key.certificate.fingerprint}})


def test_paper_needs_a_scan(good: bytes, desk_key: SigningKey, judge_package: Judge) -> None:
    sign = partial(sign_detached, key=desk_key, at=now())
    bare = judge_package(rebuild(good, with_report(small_pdf(), route="paper", signatures=["unit"]), [sign]))
    assert (bare.bottom_line, codes(bare)) == (BottomLine.REFUSED, ["scan_missing"])


def test_a_print_without_its_mark_is_refused(good: bytes, desk_key: SigningKey, judge_package: Judge) -> None:
    def on_paper(forged: Forged) -> None:
        forged.pieces.append(Piece(b"bao-cao-ban-quet.pdf", b"%PDF-1.7 a scan"))
        with_report(small_pdf(), route="paper", signatures=["unit"])(forged)

    verdict = judge_package(rebuild(good, on_paper, [partial(sign_detached, key=desk_key, at=now())]))
    assert (verdict.bottom_line, codes(verdict)[0]) == (BottomLine.REFUSED, "mark_missing")


def test_elsewhere_needs_every_promised_signature(good: bytes, keys: Keys, desk_key: SigningKey, judge_package: Judge) -> None:
    sign = [partial(sign_detached, key=desk_key, at=now())]
    promised = {"route": "elsewhere", "signatures": ["head", "seal", "unit"]}
    for roles, code in (((), "pdf_unsigned"), ((Role.HEAD,), "pdf_signature_count"), ((Role.SEAL,), "pdf_signature_count")):
        signed = report(keys, *roles) if roles else small_pdf()
        verdict = judge_package(rebuild(good, with_report(signed, **promised), sign))
        assert (verdict.bottom_line, verdict.integrity) == (BottomLine.REFUSED, Integrity.ALTERED)
        assert code in codes(verdict)


def test_elsewhere_is_trusted_where_every_key_is_known(good: bytes, keys: Keys, desk_key: SigningKey, judge_package: Judge) -> None:
    package = rebuild(
        good, header(route="elsewhere", signatures=["head", "seal", "unit"]), [partial(sign_detached, key=desk_key, at=now())]
    )
    known = judge_package(package, with_desk(keys.trust, desk_key))
    assert (known.identity, known.revocation, known.bottom_line) == (Identity.TRUSTED, Revocation.GOOD, BottomLine.ACCEPTED)
    unknown_desk = judge_package(package)
    assert (unknown_desk.identity, unknown_desk.bottom_line) == (Identity.UNCONFIRMED, BottomLine.UNDETERMINED)
    only_desk = replace(keys.trust, pins={UNIT_CODE: {Role.UNIT: desk_key.certificate.fingerprint}})
    assert judge_package(package, only_desk).identity is Identity.UNCONFIRMED
    no_authority = replace(with_desk(keys.trust, desk_key), cas=())
    assert judge_package(package, no_authority).identity is Identity.UNCONFIRMED
    other_desk = replace(keys.trust, pins={UNIT_CODE: {**keys.trust.pins[UNIT_CODE], Role.UNIT: "0" * 64}})
    assert judge_package(package, other_desk).bottom_line is BottomLine.REFUSED


def test_the_desks_key_signs_for_no_person(good: bytes, keys: Keys, desk_key: SigningKey, judge_package: Judge) -> None:
    signed = sign_pdf(small_pdf(), FIELDS, (PdfSignature(role=Role.HEAD, key=desk_key),), now())
    change = with_report(signed, route="elsewhere", signatures=["head", "unit"])
    trust = replace(keys.trust, cas=(), pins={UNIT_CODE: dict.fromkeys((Role.HEAD, Role.UNIT), desk_key.certificate.fingerprint)})
    verdict = judge_package(rebuild(good, change, [partial(sign_detached, key=desk_key, at=now())]), trust)
    assert (verdict.bottom_line, verdict.identity) == (BottomLine.REFUSED, Identity.CONTRADICTED)
    assert "signers_same" in codes(verdict)


# --- names, times, and what is not even looked at ---


def test_a_confirmed_key_stays_trusted_under_another_name(good: bytes, keys: Keys, sign: list[Sign], judge_package: Judge) -> None:
    def renamed(forged: Forged) -> None:
        edit_data(forged, lambda data: data["unit"]["periods"][0].update(name="Trường THPT Họ Khác"))

    verdict = judge_package(rebuild(good, renamed, sign))
    assert (verdict.bottom_line, verdict.identity) == (BottomLine.ACCEPTED, Identity.TRUSTED)
    assert "other_name" in codes(verdict)


def test_a_package_made_after_it_was_received_is_refused(good: bytes, sign: list[Sign], judge_package: Judge) -> None:
    for days, line in ((2, BottomLine.REFUSED), (0, BottomLine.ACCEPTED)):
        made = now() + timedelta(days=days, hours=1)
        verdict = judge_package(rebuild(good, header(created=made.isoformat(timespec="seconds")), sign))
        assert verdict.bottom_line is line
        assert ("made_after_receipt" in codes(verdict)) is (line is BottomLine.REFUSED)
        if line is BottomLine.REFUSED:
            assert verdict.integrity is Integrity.ALTERED
            said = sentence(verdict.reasons[0])
            assert f"ngày lập {made:%d/%m/%Y}, sau ngày nhận {now():%d/%m/%Y}" in said


def test_a_report_is_not_parsed_where_the_container_proves_nothing(good: bytes, sign: list[Sign], judge_package: Judge) -> None:
    verdict = judge_package(rebuild(good, with_report(b"no report"), [sign[0], lambda _: b"no signature"]))
    assert (verdict.integrity, verdict.bottom_line) == (Integrity.ALTERED, BottomLine.REFUSED)
    assert "signature_broken" in codes(verdict)
    assert not any(code.startswith("pdf_") for code in codes(verdict))


def test_a_large_report_is_refused_before_it_is_read(good: bytes, sign: list[Sign], judge_package: Judge) -> None:
    verdict = judge_package(rebuild(good, with_report(bytes(20 * 1024 * 1024 + 1)), sign))
    assert codes(verdict) == ["member_too_large"]


# --- parts and replacement ---


def test_a_verdict_says_which_part_of_which_set_it_is(good: bytes, sign: list[Sign], judge_package: Judge) -> None:
    whole = judge_package(good)
    assert (whole.set, whole.part, whole.parts, whole.replaces) == ("s1", 1, 1, None)
    assert incomplete_sets([whole]) == ()
    second = judge_package(rebuild(good, header(parts=3, part=2, replaces="s0", files=[]), None))
    assert (second.part, second.parts) == (None, None)  # altered: nothing that it says of itself counts


def test_missing_parts_of_a_set_are_named(good: bytes, sign: list[Sign], judge_package: Judge) -> None:
    def part(number: int) -> Verdict:
        def change(forged: Forged) -> None:
            forged.pieces = [piece for piece in forged.pieces if not piece.name.startswith(b"evidence/")]
            header(parts=3, part=number, replaces="s0", files=[])(forged)

        return judge_package(rebuild(good, change, sign))

    verdicts = [part(number) for number in (3, 1, 2)]
    assert [(one.part, one.parts, one.replaces) for one in verdicts] == [(3, 3, "s0"), (1, 3, "s0"), (2, 3, "s0")]
    assert incomplete_sets(verdicts) == ()
    (found,) = incomplete_sets([verdicts[0], judge_package(good)])
    assert (found.set, found.unit_code, found.year, found.parts, found.missing) == ("s1", UNIT_CODE, 2024, 3, (1, 2))


def test_the_unit_bears_the_name_of_the_day_the_package_was_made(good: bytes, sign: list[Sign], judge_package: Judge) -> None:
    def periods(data: dict[str, dict[str, list[dict[str, object]]]]) -> None:
        first = data["unit"]["periods"][0]
        later = {**first, "name": "Trường THPT Sao Hôm", "valid_from": "2025-07-01"}
        data["unit"]["periods"] = [later, {**first, "valid_until": "2025-06-30"}]

    verdict = judge_package(rebuild(good, lambda forged: edit_data(forged, periods), sign))
    assert (verdict.unit_name, verdict.bottom_line) == (UNIT_NAME, BottomLine.ACCEPTED)


def test_a_file_that_cannot_be_opened_says_nothing_about_a_package(tmp_path: Path) -> None:
    verdict = unread(tmp_path / "gone.zip")
    assert (verdict.bottom_line, verdict.integrity, codes(verdict)) == (BottomLine.UNDETERMINED, Integrity.UNKNOWN, ["file_unreadable"])
    assert verdict.file == str(tmp_path / "gone.zip")
