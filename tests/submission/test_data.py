"""`data.json` comes back as it was, is valid by its published schema, and is refused with a reason where it is wrong."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator, FormatChecker, ValidationError

from exemplar_desktop.domain.nominee import Nominee
from exemplar_desktop.domain.record import titles
from exemplar_desktop.domain.submission import FORMAT_VERSION, PackageData, Role
from exemplar_desktop.domain.verdict import Reason
from exemplar_desktop.submission.data import data_schema, decode_data, encode_data
from tests.submission.sample import package_data, packaged

SCHEMA = Path(__file__).parents[2] / "resources/schema/data-2.schema.json"


def _data() -> PackageData:
    return package_data((packaged("evidence/007/III.2-1_x.jpg", b"x"),))


def _json() -> dict[str, Any]:
    values: dict[str, Any] = json.loads(encode_data(_data()))
    return values


def _decoded(values: object) -> PackageData | Reason:
    return decode_data(json.dumps(values).encode())


def test_facts_come_back_as_they_were() -> None:
    assert decode_data(encode_data(_data())) == _data()


def test_text_is_readable_and_always_the_same() -> None:
    content = encode_data(_data())
    assert content == encode_data(_data())
    assert '\n  "year": 2024,\n' in content.decode()
    assert "Trần Thị Bưởi" in content.decode()
    assert content.startswith(b'{\n  "format": {\n    "name": "exemplar-submission",\n    "version": 2\n  }')


def test_published_schema_is_fresh() -> None:
    # python -m exemplar_desktop.submission.data > resources/schema/data-2.schema.json
    assert SCHEMA.read_bytes() == data_schema()


def test_data_is_valid_by_its_schema() -> None:
    schema = json.loads(data_schema())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    validator.validate(_json())
    wrongs: list[dict[str, object]] = [{"year": "2024"}, {"nominees": [{}]}, {"unit": None}]
    for wrong in wrongs:
        with pytest.raises(ValidationError):
            validator.validate({**_json(), **wrong})


def test_schema_carries_the_words_of_the_domain() -> None:
    properties = json.loads(data_schema())["$defs"]["Nominee"]["properties"]
    assert {name: spec["title"] for name, spec in properties.items() if "title" in spec} == titles(Nominee)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b'{"x": ' + b"[" * 100_000, b'{"format": NaN}', b'"\\ud800"', b"PK\3\4"])
def test_what_is_no_json_is_unreadable(content: bytes) -> None:
    assert decode_data(content) == Reason(code="data_unreadable", file="data.json")


@pytest.mark.parametrize(
    "form", [None, {}, "x", {"name": "x", "version": 1}, {"name": "exemplar-submission"}, {"name": "exemplar-submission", "version": 0}]
)
def test_another_format_is_foreign(form: object) -> None:
    assert _decoded({**_json(), "format": form}) == Reason(code="data_foreign", file="data.json")
    assert _decoded([form]) == Reason(code="data_foreign", file="data.json")


def test_newer_version_is_said_with_both_numbers() -> None:
    found = _decoded({"format": {"name": "exemplar-submission", "version": 9}, "unknown": 1})
    assert found == Reason(code="data_newer", file="data.json", values={"found": 9, "known": FORMAT_VERSION})


def test_wrong_value_is_said_with_its_place() -> None:
    values = _json()
    values["nominees"][0]["number"] = 0
    assert _decoded(values) == Reason(code="data_invalid", file="data.json", values={"where": "nominees[0].number"})
    del values["nominees"]
    assert _decoded(values) == Reason(code="data_invalid", file="data.json", values={"where": "nominees"})
    assert _decoded(_json() | {"package": {**_json()["package"], "signatures": ["mayor"]}}) == Reason(
        code="data_invalid", file="data.json", values={"where": "package.signatures[0]"}
    )


def test_unknown_fields_of_a_record_are_ignored() -> None:
    values = _json()
    values["nominees"][0]["later"] = 1
    assert _decoded(values) == _data()


def test_roles_are_written_as_words() -> None:
    data = package_data(roles=(Role.HEAD,))
    assert msgspec.json.decode(encode_data(data))["package"]["signatures"] == ["head"]
