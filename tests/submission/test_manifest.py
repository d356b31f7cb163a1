"""A manifest is written as EN 319 162-1 has it, and read strictly; more refused ones in test_hostile."""

import base64
import hashlib
import time

import pytest
from lxml import etree

from exemplar_desktop.domain.verdict import Reason
from exemplar_desktop.submission.manifest import MANIFEST_LIMIT, Manifest, Reference, build_manifest, parse_manifest

SIGNATURE = "META-INF/signature001.p7s"
DIGEST = hashlib.sha256(b"x").digest()
NAMES = {"a": "http://uri.etsi.org/02918/v1.2.1#", "d": "http://www.w3.org/2000/09/xmldsig#"}


def _one(name: str = "bao-cao.pdf", media_type: str = "application/pdf") -> bytes:
    return build_manifest(SIGNATURE, [(name, media_type, DIGEST)])


def test_manifest_comes_back_as_it_was() -> None:
    assert parse_manifest(_one()) == Manifest(SIGNATURE, (Reference("bao-cao.pdf", "sha256", DIGEST),))


def test_manifest_says_the_same_to_other_programs() -> None:
    root = etree.fromstring(_one())
    algorithm = root.xpath("string(a:DataObjectReference/d:DigestMethod/@Algorithm)", namespaces=NAMES)
    assert root.xpath("string(a:SigReference/@URI)", namespaces=NAMES) == SIGNATURE
    assert root.xpath("string(a:SigReference/@MimeType)", namespaces=NAMES) == "application/pkcs7-signature"
    assert root.xpath("string(a:DataObjectReference/@MimeType)", namespaces=NAMES) == "application/pdf"
    assert algorithm == "http://www.w3.org/2001/04/xmlenc#sha256"
    assert root.xpath("string(a:DataObjectReference/d:DigestValue)", namespaces=NAMES) == "LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE="


def test_names_are_percent_encoded() -> None:
    assert b'URI="a%20b%26%22%3C.pdf"' in _one('a b&"<.pdf')


def test_odd_media_type_becomes_a_plain_one() -> None:
    assert b'MimeType="application/octet-stream"' in _one(media_type='x"><evil/>')


@pytest.mark.parametrize(("algorithm", "name"), [("xmldsig-more#sha384", "sha384"), ("xmlenc#sha512", "sha512")])
def test_longer_digests_are_read(algorithm: str, name: str) -> None:
    content = _one().replace(b"xmlenc#sha256", algorithm.encode())
    digest = hashlib.new(name, b"x").digest()
    content = content.replace(base64.b64encode(DIGEST), base64.b64encode(digest))
    assert parse_manifest(content) == Manifest(SIGNATURE, (Reference("bao-cao.pdf", name, digest),))


def test_unknown_and_weak_digests_are_refused_by_name() -> None:
    for algorithm in ("http://www.w3.org/2000/09/xmldsig#sha1", "http://www.w3.org/2001/04/xmldsig-more#md5", "x", ""):
        found = parse_manifest(_one().replace(b"http://www.w3.org/2001/04/xmlenc#sha256", algorithm.encode()))
        assert isinstance(found, Reason), algorithm
        assert found.code == "manifest_digest_weak"


def test_expanding_entities_cost_nothing() -> None:
    lines = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    content = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">{lines}]><x>&a11;</x>'.encode()
    start = time.perf_counter()
    assert parse_manifest(content) == Reason(code="manifest_dtd")
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize("content", [b"", b"x", b"\xff\xfe", b"<a/>", b"<a>" * 5000, b" " * (MANIFEST_LIMIT + 1), b"\0", _one() + b"\0"])
def test_what_is_no_manifest_is_a_reason(content: bytes) -> None:
    assert isinstance(parse_manifest(content), Reason)


def test_manifest_of_the_most_files_is_read_quickly() -> None:
    content = build_manifest(SIGNATURE, [(f"evidence/{n:05d}/III.2.2.b.4-1_{'x' * 50}.jpg", "image/jpeg", DIGEST) for n in range(18_000)])
    assert len(content) < MANIFEST_LIMIT
    found = parse_manifest(content)
    assert isinstance(found, Manifest)
    assert len(found.references) == 18_000
