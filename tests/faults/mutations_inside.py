"""Alters what lies in a package, each kind by its own grammar: manifests, signatures, the report, the data.

What a digest would give away at once is covered again: changed data by strangers' signatures, a changed report by the unit's own where
the report is signed itself.
"""

import json
import re
from random import Random
from typing import Any

from exemplar_desktop.domain.submission import Route
from tests.faults.mutations import Mutation, change_range, flip_bits
from tests.faults.targets import Target
from tests.submission.zipforge import Forged, put_together, rebuild, take_apart

REPORT, DATA = "bao-cao.pdf", "data.json"
_TAG = re.compile(rb"<[^>]+>")
_GAP = re.compile(rb"<[0-9a-fA-F]{2000,}>")
_ATTRIBUTE = re.compile(rb'(\w+)="([^"]*)"')


def _nothing(_forged: Forged) -> None:
    """Change nothing."""


def change_xml(xml: bytes, chance: Random) -> bytes:
    """Return a manifest with an element, an attribute, a text or the markup around them changed."""
    tags = list(_TAG.finditer(xml))
    tag, other = chance.choice(tags), chance.choice(tags)
    attribute = chance.choice(list(_ATTRIBUTE.finditer(xml)))
    insertions = (
        b"<!-- x -->",
        b"<!DOCTYPE x>",
        b'<!DOCTYPE x [<!ENTITY a "b">]>',
        b"<![CDATA[x]]>",
        b"<?x y?>",
        b"&a;",
        b"&#0;",
        b" ",
        b"\n",
        b"\t",
        b"x",
        b"\xef\xbb\xbf",
        b"\xff",
        b"<x/>",
        b'<asic:DataObjectReference URI="x"/>',
        b"<a>" * 3000,
    )
    values = (b"", b"../x", b"bao-cao.pdf", b"BAO-CAO.pdf", b"http://www.w3.org/2000/09/xmldsig#sha1", b"%2e%2e/x", b"&lt;", b"x" * 9000)
    kind = chance.randrange(7)
    if kind == 0:
        return xml[: tag.start()] + chance.choice(insertions) + xml[tag.start() :]
    if kind == 1:
        return xml[: tag.start()] + xml[tag.end() :]
    if kind == 2:
        return xml[: tag.start()] + other.group() + xml[tag.end() :]
    if kind == 3:
        return xml[: attribute.start(2)] + chance.choice(values) + xml[attribute.end(2) :]
    if kind == 4:
        return xml[: attribute.start()] + attribute.group() + b" " + xml[attribute.start() :]
    if kind == 5:
        lines = xml.splitlines(keepends=True)
        chance.shuffle(lines)
        return b"".join(lines)
    return chance.choice((flip_bits, change_range))(xml, chance)


def _manifest(target: Target, chance: Random) -> bytes:
    """Change a manifest and leave its signature."""
    forged = take_apart(target.package)
    piece = forged[f"META-INF/ASiCManifest{chance.randint(1, target.signatures):03d}.xml"]
    piece.content = change_xml(piece.content, chance)
    return put_together(forged)


def _manifest_signed(target: Target, chance: Random) -> bytes:
    """Change the manifests and sign them again with strangers' keys."""
    return rebuild(target.package, _nothing, chance.choice(target.strangers), manifest=lambda xml: change_xml(xml, chance))


class Der:
    """A value of DER as a tree: its tag bytes, and either its content or its children; lengths are written anew."""

    def __init__(self, tag: bytes, content: bytes, children: "list[Der]") -> None:
        self.tag, self.content, self.children = tag, content, children
        self.length: bytes | None = None

    def dump(self) -> bytes:
        """Return the bytes; ``length`` overrides how the length is written."""
        inner = b"".join(child.dump() for child in self.children) if self.children else self.content
        return self.tag + (der_length(len(inner)) if self.length is None else self.length) + inner

    def below(self) -> "list[Der]":
        """Return this value and all within."""
        return [self, *(found for child in self.children for found in child.below())]


def der_length(size: int, spare: int = 0) -> bytes:
    """Return a length, with ``spare`` zeros that DER forbids."""
    if size < 0x80 and not spare:
        return bytes([size])
    digits = bytes(spare) + size.to_bytes(max(1, (size.bit_length() + 7) // 8), "big")
    return bytes([0x80 | len(digits)]) + digits


def parse_der(content: bytes) -> list[Der]:
    """Return the values that stand in a row; raises IndexError or ValueError where it is no DER."""
    values, at = [], 0
    while at < len(content):
        start, first = at, content[at]
        at += 1
        size = content[at]
        at += 1
        if size & 0x80:
            count = size & 0x7F
            size, at = int.from_bytes(content[at : at + count], "big"), at + count
        inner = content[at : at + size]
        if len(inner) != size:
            raise ValueError("cut")
        values.append(Der(content[start : start + 1], inner, parse_der(inner) if first & 0x20 else []))
        at += size
    return values


def change_der(der: bytes, chance: Random) -> bytes:
    """Return a signature with one value of its tree changed: its spelling, its content or its place."""
    kind = chance.randrange(4)
    if kind == 0:
        return chance.choice((flip_bits, change_range))(der, chance)
    (root,) = parse_der(der)
    (_change_spelling, _change_content, _change_place)[kind - 1](root.below(), chance)
    return root.dump()


def _change_spelling(values: list[Der], chance: Random) -> None:
    """Write a value in another way: another tag, a longer length, BER's forms."""
    value = chance.choice(values)
    kind = chance.randrange(4)
    if kind == 0:
        value.tag = bytes([chance.choice((value.tag[0] ^ 0x20, value.tag[0] ^ 1, 4, 5, 0x30, 0x31, 0xA0, 0xA1, chance.randrange(256)))])
    elif kind == 1:
        inner = b"".join(child.dump() for child in value.children) or value.content
        value.length = der_length(len(inner), spare=chance.choice((0, 1, 2)))
    elif kind == 2:  # an indefinite length
        value.length, value.children = b"\x80", [*value.children, Der(b"\0", b"", [])]
    else:  # content that stands in pieces
        value.children = value.children or [Der(value.tag, value.content, [])]
        value.tag = bytes([value.tag[0] | 0x20])


def _change_content(values: list[Der], chance: Random) -> None:
    value = chance.choice([one for one in values if not one.children and one.content])
    old = value.content
    damaged = chance.choice((flip_bits, change_range))(old, chance)
    value.content = chance.choice((damaged, damaged, b"", b"\0" + old, old + b"\0", b"\xff" * len(old), old[:-1]))


def _change_place(values: list[Der], chance: Random) -> None:
    """Put in, take out, order anew, or replace by another value."""
    parent = chance.choice([one for one in values if one.children])
    value, other = chance.choice(values), chance.choice(values)
    kind = chance.randrange(4)
    if kind == 0:
        parent.children.insert(chance.randrange(len(parent.children) + 1), chance.choice((Der(b"\5", b"", []), other_copy(other))))
    elif kind == 1:
        parent.children.pop(chance.randrange(len(parent.children)))
    elif kind == 2:
        chance.shuffle(parent.children)
    else:
        copy = other_copy(other)
        value.tag, value.content, value.children = copy.tag, copy.content, copy.children


def other_copy(value: Der) -> Der:
    """Return a copy that shares nothing."""
    return Der(value.tag, value.content, [other_copy(child) for child in value.children])


def _signature(target: Target, chance: Random) -> bytes:
    forged = take_apart(target.package)
    piece = forged[f"META-INF/signature{chance.randint(1, target.signatures):03d}.p7s"]
    piece.content = change_der(piece.content, chance)
    return put_together(forged)


def _foreign_signature(target: Target, chance: Random) -> bytes:
    """Sign the untouched manifests with strangers' keys, both or one."""
    forged = take_apart(target.package)
    signers = chance.choice(target.strangers)
    for n in chance.choice(((1,), (2,), (1, 2))) if target.signatures == 2 else (1,):
        xml = forged[f"META-INF/ASiCManifest{n:03d}.xml"].content
        forged[f"META-INF/signature{n:03d}.p7s"].content = signers[n - 1](xml)
    return put_together(forged)


def change_pdf(pdf: bytes, chance: Random) -> bytes:
    """Return a signed report with something appended, rolled back, or changed in its structure."""
    ends = [match.end() for match in re.finditer(rb"%%EOF\n?", pdf)]
    last_xref = pdf[pdf.rindex(b"startxref") :]
    numbers = list(re.finditer(rb"(?<![\w.])\d+(?![\w.])", pdf))
    number = chance.choice(numbers)
    objects = list(re.finditer(rb"\d+ 0 obj", pdf))
    update = b"\n%d 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\n" % chance.randint(1, len(objects) + 2)
    table = b"xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 9 /Root 1 0 R /Prev %d >>\n" % chance.randrange(len(pdf))
    names = list(re.finditer(rb"/[A-Z]\w+", pdf))
    name, other = chance.choice(names), chance.choice(names)
    changed = b"%d" % chance.choice((0, 1, len(pdf), 2**31, 2**63, int(number.group()[:15]) + 1))
    hexes = list(_GAP.finditer(pdf))
    gap = chance.choice(hexes or [name])  # where nobody signed there is no signature's gap
    letters = bytearray(pdf)
    letters[chance.randrange(gap.start() + 1, gap.end() - 1)] = chance.choice(b"0123456789abcdefABCDEF >")
    return chance.choice(
        (
            pdf + chance.choice((b"\n", b" ", b"\0", b"% x\n", b"%%EOF\n", last_xref, pdf[ends[0] :])),
            pdf + update + table + b"startxref\n%d\n%%%%EOF\n" % len(pdf),
            pdf + update + last_xref,
            pdf[: chance.choice(ends)],
            pdf[: number.start()] + changed + pdf[number.end() :],
            pdf[: name.start()] + other.group() + pdf[name.end() :],
            bytes(letters),
            pdf[: gap.start()] + gap.group().swapcase() + pdf[gap.end() :],
            flip_bits(pdf, chance),
            change_range(pdf, chance),
            b"x" + pdf,
            pdf.replace(b"/ByteRange [0 ", b"/ByteRange [1 ", 1),
        )
    )


def _report(target: Target, chance: Random) -> bytes:
    """Change the report under a container that the unit's own keys sign again: only the report's signatures can tell.

    A report without signatures of its own is signed again by strangers.
    """
    report = take_apart(target.package)[REPORT].content
    return _with_report(target, report, change_pdf(report, chance))


def _foreign_report(target: Target, chance: Random) -> bytes:
    """Put another package's report into a container that the unit's own keys sign again, cut or whole."""
    mine, other = (take_apart(package)[REPORT].content for package in (target.package, chance.choice(target.others)))
    cut = chance.randrange(min(len(mine), len(other)))
    after = chance.choice((mine + other, mine[:cut] + other[cut:], other[:cut] + mine[cut:]))
    # The other report whole, under the unit's own signatures, is what the unit says: no alteration.
    return _with_report(target, mine, mine if after == other else after)


def _with_report(target: Target, before: bytes, after: bytes) -> bytes:
    """Return the package with this report, signed again by the unit; untouched where the report is.

    So it is where an outside tool's last signature is spelled in the other case of letters throughout: tools write either.
    """
    last = list(_GAP.finditer(before))[-1:] if target.route is Route.ELSEWHERE else []
    if after in (before, *(before[: gap.start()] + gap.group().swapcase() + before[gap.end() :] for gap in last)):
        return target.package
    return rebuild(target.package, lambda forged: setattr(forged[REPORT], "content", after), target.own or target.strangers[0])


def change_json(data: Any, chance: Random) -> None:
    """Change one value somewhere in the data: another value, another type, gone, doubled."""
    places = list(_places(data))
    holder, key = chance.choice(places)
    odd: tuple[Any, ...] = (
        None,
        True,
        -1,
        0,
        2**63,
        1e400,
        "",
        "\0",
        "x" * 10_000,
        "../x",
        "2024-13-45",
        [],
        {},
        [[]] * 50,
        "\u202e",
        "e\u0301",
    )
    kind = chance.randrange(4)
    if kind == 0 and isinstance(holder, list):
        holder.insert(0, holder[key])
    elif kind == 1:
        del holder[key]
    elif kind == 2 and isinstance(holder[key], str | int) and not isinstance(holder[key], bool):
        value = holder[key]
        holder[key] = value + 1 if isinstance(value, int) else value + chance.choice("x1 ")
    else:
        holder[key] = chance.choice(odd)


def _places(value: Any) -> list[tuple[Any, Any]]:
    keys: list[Any] = list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    return [(value, key) for key in keys] + [place for key in keys for place in _places(value[key])]


def _data(target: Target, chance: Random) -> bytes:
    """Change the data under a container that strangers sign again, as data or as text."""

    def change(forged: Forged) -> None:
        content = forged[DATA].content
        if chance.random() < 0.2:
            forged[DATA].content = chance.choice((flip_bits, change_range))(content, chance)
            return
        data = json.loads(content)
        for _ in range(chance.choice((1, 1, 3))):
            change_json(data, chance)
        forged[DATA].content = json.dumps(data, ensure_ascii=chance.random() < 0.5).encode()

    return rebuild(target.package, change, chance.choice(target.strangers))


INSIDE: dict[str, Mutation] = {
    "manifest": _manifest,
    "manifest signed": _manifest_signed,
    "signature": _signature,
    "foreign signature": _foreign_signature,
    "report": _report,
    "foreign report": _foreign_report,
    "data": _data,
}
