"""Packages of the format's first version stay readable, and older programs say in words that they cannot read today's."""

import json
import zipfile
from datetime import datetime
from pathlib import Path

import msgspec
from jsonschema import Draft202012Validator

from exemplar_desktop.domain.correction import Correction
from exemplar_desktop.domain.submission import PackageData
from exemplar_desktop.submission.data import data_schema, decode_data, encode_data
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from tests.submission.sample import package_data

OLD = Path(__file__).parents[1] / "old_files" / "package-v1"
"""Two packages of one unit, the second in place of the first; CA, CRL, pins and the schema as they were published then."""
RECEIVED = datetime(2024, 10, 25, 17, 0, tzinfo=VIETNAM_TIME)


def content(name: str) -> bytes:
    with zipfile.ZipFile(OLD / name) as file:
        return file.read("data.json")


def test_the_data_of_old_packages_is_read_and_valid_by_todays_schema() -> None:
    first, second = (decode_data(content(name)) for name in ("first.zip", "second.zip"))
    assert isinstance(first, PackageData) and isinstance(second, PackageData)
    assert (first.format.version, second.report.correction) == (1, None)
    assert second.package.replaces == first.package.set
    for name in ("first.zip", "second.zip"):
        Draft202012Validator(json.loads(data_schema())).validate(json.loads(content(name)))


def test_todays_data_says_that_it_is_newer_than_older_programs_know() -> None:
    day = RECEIVED.date()
    correction = Correction(replaces="s0", number=45, symbol="SM", issued_on=day, first_sent_on=day, in_time=True, reason="Sai.")
    data = package_data()
    data = msgspec.structs.replace(
        data,
        package=msgspec.structs.replace(data.package, replaces="s0"),
        report=msgspec.structs.replace(data.report, correction=correction),
    )
    assert decode_data(encode_data(data)) == data
    values = json.loads(encode_data(data))
    # Older programs refuse whatever names a version above theirs, before they read anything else.
    assert values["format"]["version"] == 2
    assert values["report"]["correction"]["first_sent_on"] == "2024-10-25"
    Draft202012Validator(json.loads(data_schema())).validate(values)
