"""What the last step says of keys and mails, and what it remembers."""

from datetime import timedelta
from email import message_from_bytes
from pathlib import Path

import pytest

from exemplar_desktop.errors import KeyUnsuitable, WrongPassphrase
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.export import ExportOrder, export
from exemplar_desktop.services.report_draft import draft_report, report_head
from exemplar_desktop.services.sample_unit import HEAD_NAME, UNIT_NAME
from exemplar_desktop.services.sending import (
    CHOICES_FILE,
    Choices,
    KeyFile,
    draft_mails,
    keep_choices,
    key_facts,
    mail_that_takes,
    mail_words,
    read_choices,
)
from exemplar_desktop.signing.sample_ca import issue, person
from tests.services.conftest import YEAR, Keys, now


def test_a_certificate_is_held_against_the_unit(desk: Desk, keys: Keys, tmp_path: Path) -> None:
    facts = key_facts(desk, KeyFile(keys.ca.head.p12, keys.ca.head.passphrase), now())
    assert (facts.name, facts.organisation, facts.names_unit, facts.expires_soon) == (HEAD_NAME, UNIT_NAME, True, False)
    other = issue(keys.ca.authority, tmp_path, "other", person("Trần Bình", "Trường THPT Khác"))
    assert not key_facts(desk, KeyFile(other.p12, other.passphrase), now()).names_unit


@pytest.mark.parametrize(("days", "soon"), [(29, True), (32, False)])
def test_a_certificate_that_ends_within_a_month_is_said(desk: Desk, keys: Keys, tmp_path: Path, days: int, soon: bool) -> None:
    valid = (now() - timedelta(days=300), now() + timedelta(days=days, hours=1))
    key = issue(keys.ca.authority, tmp_path, "short", person(HEAD_NAME, UNIT_NAME), valid=valid)
    facts = key_facts(desk, KeyFile(key.p12, key.passphrase), now())
    assert (facts.days_left, facts.expires_soon) == (days, soon)


def test_a_key_that_may_not_sign_is_refused(desk: Desk, keys: Keys, tmp_path: Path) -> None:
    with pytest.raises(WrongPassphrase):
        key_facts(desk, KeyFile(keys.ca.head.p12, "sai"), now())
    past = (now() - timedelta(days=300), now() - timedelta(days=1))
    key = issue(keys.ca.authority, tmp_path, "past", person(HEAD_NAME, UNIT_NAME), valid=past)
    with pytest.raises(KeyUnsuitable):
        key_facts(desk, KeyFile(key.p12, key.passphrase), now())


def test_a_passphrase_is_never_printed() -> None:
    assert "bí mật" not in repr(KeyFile(Path("an.p12"), "bí mật"))


def test_choices_are_remembered_and_damage_is_forgotten(tmp_path: Path) -> None:
    chosen = Choices(target=str(tmp_path), mail_limit="20", smaller_photos=False, beside=True)
    keep_choices(tmp_path, chosen)
    assert read_choices(tmp_path) == chosen
    assert [path.name for path in tmp_path.iterdir()] == [CHOICES_FILE]
    for damaged in (b'{"target": 5', b'{"target": "\xff\xfe"}'):
        (tmp_path / CHOICES_FILE).write_bytes(damaged)
        assert read_choices(tmp_path) == Choices()


def test_the_smallest_mail_that_takes_a_package() -> None:
    megabyte = 1024 * 1024
    assert [mail_that_takes(size * megabyte) for size in (5, 7, 8, 15, 17, 18)] == [10, 10, 20, 25, 25, None]


def test_drafts_of_what_is_kept_go_to_another_folder(desk: Desk, order: ExportOrder, tmp_path: Path) -> None:
    packages = export(desk, YEAR, order).packages
    folder = tmp_path / "drafts"
    folder.mkdir()
    (draft,) = draft_mails(desk, YEAR, packages, now(), folder)
    assert draft.parent == folder
    message = message_from_bytes(draft.read_bytes())
    words = mail_words(desk, YEAR, now().date())
    assert message["To"] == words.to
    assert message.get_payload()[1].get_payload(decode=True) == packages[0].read_bytes()  # type: ignore[index,union-attr]


def test_the_draft_carries_the_figures_of_the_same_facts(desk: Desk) -> None:
    draft = draft_report(desk, YEAR, now().date())
    assert draft.pdf.startswith(b"%PDF")
    assert draft.figures.total == sum(count for _, count in draft.figures.by_kind) == 5
    assert draft.figures.met + draft.figures.not_met <= draft.figures.criteria


def test_a_number_is_proposed_only_where_none_was_entered(desk: Desk) -> None:
    head = report_head(desk, YEAR, now().date())
    assert not head.number_proposed
    empty = report_head(desk, YEAR - 1, head.day)
    assert empty.number_proposed
    assert empty.number == head.number + 1
