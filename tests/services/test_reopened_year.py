"""Last year opened again: the exact file that was sent, judged at its own date with lists of then and of now."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.submission import Role
from exemplar_desktop.domain.verdict import BottomLine, Identity, Integrity, Revocation, Verdict
from exemplar_desktop.services.correction import sending
from exemplar_desktop.services.desk import Desk, open_desk
from exemplar_desktop.services.export import ExportOrder, export
from exemplar_desktop.services.register import SentState, checked, sent_files, verify_again
from exemplar_desktop.services.sample_unit import HEAD_NAME, UNIT_CODE, UNIT_NAME
from exemplar_desktop.services.verify import verify
from exemplar_desktop.signing.keys import load_pkcs12
from exemplar_desktop.signing.sample_ca import issue, make_crl, organisation, person
from exemplar_desktop.signing.trust import load_trust, write_pins
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from tests.services.conftest import YEAR, Keys

SENT = datetime(2024, 10, 18, 9, 30, tzinfo=VIETNAM_TIME)
EXPIRED = SENT + timedelta(days=60)
NEXT_YEAR = SENT + timedelta(days=400)
Judge = Callable[..., Verdict]


@pytest.fixture
def judged(desk: Desk, order: ExportOrder, keys: Keys, tmp_path: Path) -> Judge:
    """Send a report with certificates that end two months later, and judge the kept file with lists given by day and revocation."""
    valid = (SENT - timedelta(days=300), EXPIRED)
    head = issue(keys.ca.authority, tmp_path, "short-head", person(HEAD_NAME, UNIT_NAME), valid=valid)
    seal = issue(keys.ca.authority, tmp_path, "short-seal", organisation(UNIT_NAME), valid=valid)
    opened = [load_pkcs12(key.p12, key.passphrase, SENT) for key in (head, seal)]
    export(desk, YEAR, replace(order, head=opened[0], seal=opened[1], now=SENT))
    (entry,) = sent_files(desk)
    pins = tmp_path / "short.json"
    write_pins(pins, {UNIT_CODE: {Role.HEAD: head.fingerprint, Role.SEAL: seal.fingerprint}})

    def judge(at: datetime, list_of: datetime | None, revoked: datetime | None = None) -> Verdict:
        lists = []
        if list_of is not None:
            named = [(head.certificate.serial_number, revoked)] if revoked else []
            (tmp_path / "now.crl").write_bytes(make_crl(keys.ca.authority, named, now=list_of, valid_for=timedelta(days=30)))
            lists = [tmp_path / "now.crl"]
        return verify(entry.path, load_trust([keys.ca.ca], lists, pins), at)

    return judge


def test_it_verifies_at_its_own_date_though_the_certificate_has_expired_since(judged: Judge) -> None:
    then = judged(SENT, SENT)
    assert (then.bottom_line, then.identity, then.revocation) == (BottomLine.ACCEPTED, Identity.TRUSTED, Revocation.GOOD)
    now = judged(NEXT_YEAR, NEXT_YEAR)
    assert (now.bottom_line, now.integrity) == (BottomLine.REFUSED, Integrity.WHOLE)
    assert "certificate_expired" in [reason.code for reason in now.reasons]


def test_a_list_of_before_the_end_of_the_certificate_speaks_for_the_date_of_receipt(judged: Judge) -> None:
    assert judged(SENT, EXPIRED - timedelta(days=10)).bottom_line is BottomLine.ACCEPTED


def test_a_list_of_now_that_may_leave_expired_certificates_out_says_nothing(judged: Judge) -> None:
    verdict = judged(SENT, NEXT_YEAR)
    assert (verdict.bottom_line, verdict.revocation) == (BottomLine.UNDETERMINED, Revocation.UNKNOWN)
    assert judged(SENT, None).revocation is Revocation.UNKNOWN


@pytest.mark.parametrize(("days", "line"), [(3, BottomLine.ACCEPTED), (-3, BottomLine.REFUSED)])
def test_what_is_revoked_later_was_good_when_it_was_received(judged: Judge, days: int, line: BottomLine) -> None:
    assert judged(SENT, SENT + timedelta(days=20), SENT + timedelta(days=days)).bottom_line is line


def test_everything_is_there_as_it_was_and_may_be_changed_without_touching_what_was_sent(
    desk: Desk, order: ExportOrder, judged: Judge
) -> None:
    (before,) = checked(sent_files(desk))
    desk.store.close()
    again = open_desk(desk.folder)
    (report,) = again.store.all(AnnualReport, year=YEAR)
    assert (report.number, report.correction) == (45, None)
    activity = again.store.all(Dissemination, year=YEAR)[0]
    again.store.save(msgspec.structs.replace(activity, title="Sửa sau khi gửi"))
    (entry,) = checked(sent_files(again))
    assert (entry.record, entry.state) == (before.record, SentState.WHOLE)
    verdict = verify_again(entry)
    assert (verdict.integrity, verdict.bottom_line) == (Integrity.WHOLE, BottomLine.UNDETERMINED)
    assert "certificate_expired" not in [reason.code for reason in verdict.reasons]
    assert sending(again, YEAR).is_settled
    again.store.close()
