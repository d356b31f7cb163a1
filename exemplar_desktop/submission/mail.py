"""A mail draft with the package attached, opened by a double click in the mail program of the desk."""

import re
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from exemplar_desktop.errors import FileUnreadable
from exemplar_desktop.vietnamese.text import clean, clean_line

_LINE_END = "\r\n"
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+")


def draft(package: Path, to: str, subject: str, body: str) -> bytes:
    """Return an ``.eml`` file that mail programs open for sending (``X-Unsent: 1``), the package attached under its name.

    ``to`` holds bare addresses, separated by commas, semicolons or spaces; what is no address is left out. Raises FileUnreadable.
    """
    try:
        content = package.read_bytes()
    except OSError as fault:
        raise FileUnreadable(package) from fault
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    addresses = [one for one in re.split(r"[\s,;]+", to) if _ADDRESS.fullmatch(one)]
    if addresses:
        message["To"] = ", ".join(addresses)
    message.set_content(clean(body) + "\n", cte="base64")
    message.add_attachment(content, maintype="application", subtype="zip", filename=package.name)
    return b"Subject: " + _encoded(clean_line(subject)) + message.as_bytes()


def _encoded(subject: str) -> bytes:
    # Not by the policy: where it folds between a word with marks and one without, the space between them is lost.
    return f"{Header(subject, 'utf-8', header_name='Subject').encode(linesep=_LINE_END)}{_LINE_END}".encode("ascii")
