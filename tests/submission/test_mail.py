"""The draft opens for sending, in Vietnamese, with the package attached."""

import email
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest

from exemplar_desktop.errors import FileUnreadable
from exemplar_desktop.submission.mail import draft

NAME = "BC-2024_THPT-NGUYEN-HUE_2024-10-25.zip"
SUBJECT = "Báo cáo điển hình tiên tiến năm 2024 của Trường THPT Nguyễn Huệ, thành phố Hải Phòng (phần 1 trong tổng số 3 phần)"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    path = tmp_path / NAME
    path.write_bytes(b"PK\3\4 package")
    return path


def _read(content: bytes) -> EmailMessage:
    message = email.message_from_bytes(content, policy=SMTP)
    assert isinstance(message, EmailMessage)
    return message


def test_draft_opens_for_sending(package: Path) -> None:
    message = _read(draft(package, "a@example.org", SUBJECT, "Kính gửi Sở,\nGửi kèm báo cáo."))
    assert message["X-Unsent"] == "1"
    assert message["To"] == "a@example.org"
    assert message["Subject"] == SUBJECT
    body = message.get_body()
    assert body is not None
    assert body.get_content().splitlines() == ["Kính gửi Sở,", "Gửi kèm báo cáo."]


def test_package_is_attached_under_its_name(package: Path) -> None:
    (attached,) = _read(draft(package, "", SUBJECT, "x")).iter_attachments()
    assert (attached.get_filename(), attached.get_content_type(), attached.get_content()) == (NAME, "application/zip", package.read_bytes())


def test_draft_is_ascii_with_lines_as_mail_has_them(package: Path) -> None:
    content = draft(package, "a@example.org", SUBJECT, "Đ" * 5000)
    assert content.isascii()
    assert content.count(b"\n") == content.count(b"\r\n")
    assert max(map(len, content.split(b"\r\n"))) <= 78


@pytest.mark.parametrize(
    ("to", "kept"),
    [
        ("a@example.org; b@example.org", "a@example.org, b@example.org"),
        ("Sở GDĐT <a@example.org>", None),
        ("a@example.org\r\nBcc: x@example.org", "a@example.org, x@example.org"),
        ("", None),
        ("ở@example.org", None),
    ],
)
def test_addresses_are_bare(to: str, kept: str | None, package: Path) -> None:
    message = _read(draft(package, to, "x", "x"))
    assert message["To"] == kept
    assert message["Bcc"] is None


def test_subject_cannot_add_headers(package: Path) -> None:
    message = _read(draft(package, "", "x\r\nBcc: a@example.org", "x"))
    assert message["Bcc"] is None
    assert message["Subject"] == "x Bcc: a@example.org"


def test_missing_package_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable):
        draft(tmp_path / "gone.zip", "", "x", "x")
