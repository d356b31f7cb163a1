"""ASiCManifest of ETSI EN 319 162-1: the list of files, with their digests, that one signature covers."""

import base64
import binascii
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

import msgspec

from exemplar_desktop.domain.verdict import Reason
from exemplar_desktop.submission.naming import name_fault

if TYPE_CHECKING:
    from lxml.etree import _Element

_ASIC = "http://uri.etsi.org/02918/v1.2.1#"
_DS = "http://www.w3.org/2000/09/xmldsig#"
_SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
_DIGESTS = {
    _SHA256: ("sha256", 32),
    "http://www.w3.org/2001/04/xmldsig-more#sha384": ("sha384", 48),
    "http://www.w3.org/2001/04/xmlenc#sha512": ("sha512", 64),
}
_SIGNATURE_TYPE = "application/pkcs7-signature"
_MEDIA_TYPE = re.compile(r"[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+")
_DECLARATION = re.compile(r"<\?xml version=(['\"])1\.0\1( encoding=(['\"])UTF-8\3)?( standalone=(['\"])(yes|no)\5)?\s*\?>", re.IGNORECASE)
MANIFEST_LIMIT = 8 * 1024 * 1024
"""Largest manifest in bytes: some 20,000 files."""


class Reference(msgspec.Struct, frozen=True):
    """One file that a manifest covers: its name, the algorithm as hashlib calls it, and the digest."""

    name: str
    algorithm: str
    digest: bytes


class Manifest(msgspec.Struct, frozen=True):
    """A manifest as it was read: where its signature lies, and what it covers."""

    signature: str
    references: tuple[Reference, ...]


class _Wrong(Exception):
    """Why a manifest is refused: a key of `messages.reasons_package` and its values; never leaves this module."""

    def __init__(self, code: str, **values: str | int) -> None:
        super().__init__(code)
        self.code, self.values = code, values


def build_manifest(signature_uri: str, entries: Iterable[tuple[str, str, bytes]]) -> bytes:
    """Return the manifest that ``signature_uri`` will sign; ``entries`` are path, media type and SHA-256 (32 bytes)."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<asic:ASiCManifest xmlns:asic="{_ASIC}" xmlns:ds="{_DS}">',
        f'  <asic:SigReference URI={_uri(signature_uri)} MimeType="{_SIGNATURE_TYPE}"/>',
    ]
    for path, media_type, digest in entries:
        safe_type = media_type if _MEDIA_TYPE.fullmatch(media_type) else "application/octet-stream"
        lines += [
            f'  <asic:DataObjectReference URI={_uri(path)} MimeType="{safe_type}">',
            f'    <ds:DigestMethod Algorithm="{_SHA256}"/>',
            f"    <ds:DigestValue>{base64.b64encode(digest).decode()}</ds:DigestValue>",
            "  </asic:DataObjectReference>",
        ]
    return "\n".join([*lines, "</asic:ASiCManifest>", ""]).encode()


def _uri(path: str) -> str:
    # What is left after the encoding has no meaning in XML.
    return f'"{quote(path, safe="/")}"'


def parse_manifest(content: bytes) -> Manifest | Reason:
    """Return what a manifest says, or why it is refused. Never raises.

    Stricter than XML: UTF-8, no document type, comment, CDATA or processing instruction, exactly the elements that
    `build_manifest` writes, so that no two readers can understand it differently.
    """
    try:
        return _manifest(content)
    except _Wrong as wrong:
        return Reason(code=wrong.code, values=wrong.values)


def _manifest(content: bytes) -> Manifest:
    root = _root(content)
    children = list(root)
    if root.tag != f"{{{_ASIC}}}ASiCManifest" or root.attrib or len(children) < 2:
        raise _Wrong("manifest_malformed")
    signature = _name_in(children[0], "SigReference", ("URI", "MimeType"), 0)
    references = tuple(_reference(child) for child in children[1:])
    seen: set[str] = set()
    for reference in references:
        if reference.name.casefold() in seen:
            raise _Wrong("manifest_duplicate", name=reference.name)
        seen.add(reference.name.casefold())
    return Manifest(signature, references)


def _root(content: bytes) -> "_Element":
    from lxml import etree

    if len(content) > MANIFEST_LIMIT:
        raise _Wrong("member_too_large")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _Wrong("manifest_malformed") from error
    if "<!doctype" in text.lower() or "<!entity" in text.lower():
        raise _Wrong("manifest_dtd")
    body = _DECLARATION.sub("", text, count=1) if text.startswith("<?xml") else text
    if "<!" in body or "<?" in body:
        raise _Wrong("manifest_malformed")
    # The document type is refused above; the options hold should a later libxml2 find another way to one.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, encoding="utf-8")
    try:
        root = etree.fromstring(body.encode(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _Wrong("manifest_malformed") from error
    if (root.text or "").strip() or any((element.tail or "").strip() for element in root.iter()):
        raise _Wrong("manifest_malformed")
    return root


def _reference(element: "_Element") -> Reference:
    name = _name_in(element, "DataObjectReference", ("URI", "MimeType", "Rootfile"), 2)
    method, value = element
    is_right = method.tag == f"{{{_DS}}}DigestMethod" and value.tag == f"{{{_DS}}}DigestValue" and not value.attrib
    if not is_right or len(method) or len(value) or (method.text or "").strip() or set(method.attrib) != {"Algorithm"}:
        raise _Wrong("manifest_malformed")
    algorithm = str(method.attrib["Algorithm"])
    if algorithm not in _DIGESTS:
        raise _Wrong("manifest_digest_weak", name=name, algorithm=algorithm.rpartition("#")[2][:40])
    hash_name, size = _DIGESTS[algorithm]
    try:
        digest = base64.b64decode("".join((value.text or "").split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise _Wrong("manifest_malformed") from error
    if len(digest) != size:
        raise _Wrong("manifest_malformed")
    return Reference(name, hash_name, digest)


def _name_in(element: "_Element", kind: str, attributes: tuple[str, ...], children: int) -> str:
    """Return the file name an element points to, after checking that the element is what it must be."""
    is_right = element.tag == f"{{{_ASIC}}}{kind}" and set(element.attrib) <= set(attributes) and len(element) == children
    if not is_right or (element.text or "").strip():
        raise _Wrong("manifest_malformed")
    uri = str(element.attrib.get("URI", ""))
    try:
        name = unquote(uri, errors="strict")
    except UnicodeDecodeError as error:
        raise _Wrong("manifest_uri") from error
    # One name has one spelling: an encoded slash or a query would be read differently by other programs.
    if name_fault(name) or quote(name, safe="/") != uri:
        raise _Wrong("manifest_uri")
    return name
