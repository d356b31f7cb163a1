"""The refuse list as a table: every way to forge a package's container, each with the one code it must be refused for.

The same table serves with real signatures: ``case.rebuilt(package, sign)`` is a package whose sums, manifests and signatures are right
again after the change, ``case.altered(package)`` the same change with nothing signed anew.
"""

import base64
import hashlib
import lzma
import random
import struct
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from exemplar_desktop.domain.submission import FORMAT_VERSION
from tests.submission.zipforge import Change, Forged, Piece, Sign, deflate, edit_data, promise, put_together, rebuild

EVIDENCE = "evidence/007/III.2.2.b.4-1_anh-tiet-day.jpg"
NEW = "evidence/007/III.2.2.b.4-3_moi.jpg"
MANIFEST, SIGNATURE = "META-INF/ASiCManifest001.xml", "META-INF/signature001.p7s"


def _nothing(_: Forged) -> None:
    """Change nothing."""


@dataclass(frozen=True)
class Case:
    """One forgery: ``code`` for the package made valid again, ``plain`` for the plain alteration.

    An empty ``code`` is a container without a fault; ``judged`` is then why it is refused all the same once its signatures are judged.
    """

    name: str
    code: str
    change: Change = _nothing
    plain: str = ""
    judged: str = ""
    manifest: Callable[[bytes], bytes] = bytes
    sums: Callable[[bytes], bytes] = bytes
    finish: Change | None = None
    signatures: int = 2

    def rebuilt(self, package: bytes, sign: Sequence[Sign]) -> bytes:
        """Return the forged package with everything else right again."""
        return rebuild(package, self.change, list(sign)[: self.signatures], self.manifest, self.sums, self.finish)

    def altered(self, package: bytes) -> bytes:
        """Return the package with the plain alteration."""
        return rebuild(package, self.change, None, finish=self.finish)

    @property
    def is_plain(self) -> bool:
        """Whether the change means anything without signing anew."""
        return self.change is not _nothing or self.finish is not None


def _content(name: str, content: bytes) -> Change:
    def change(forged: Forged) -> None:
        forged[name].content = content

    return change


def _added(name: str) -> Change:
    return lambda forged: promise(forged, name, b"added")


def _raw_name(name: bytes) -> Change:
    return lambda forged: forged.pieces.append(Piece(name, b"added"))


def _local(**fields: int) -> Change:
    return lambda forged: forged[EVIDENCE].local.update(fields)


def _central(**fields: int) -> Change:
    return lambda forged: forged[EVIDENCE].central.update(fields)


def _both(**fields: int) -> Change:
    return lambda forged: forged[EVIDENCE].both(**fields)


def _set(**fields: object) -> Change:
    def change(forged: Forged) -> None:
        for name, value in fields.items():
            setattr(forged, name, value)

    return change


def _piece(name: str, **fields: object) -> Change:
    def change(forged: Forged) -> None:
        for key, value in fields.items():
            setattr(forged[name], key, value)

    return change


def _data(edit: Callable[[dict[str, Any]], object]) -> Change:
    return lambda forged: edit_data(forged, edit)


def _header(**fields: object) -> Change:
    return _data(lambda data: data["package"].update(fields))


def _replaced(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    def change(content: bytes) -> bytes:
        assert old in content
        return content.replace(old, new)

    return change


def _swap_manifests(forged: Forged) -> None:
    first, second = forged[MANIFEST], forged[MANIFEST.replace("001", "002")]
    first.content, second.content = second.content, first.content


def swap_signatures(forged: Forged) -> None:
    """Exchange the two signatures: to be refused by whoever checks them, the container is right."""
    first, second = forged[SIGNATURE], forged[SIGNATURE.replace("001", "002")]
    first.content, second.content = second.content, first.content


def _lzma(forged: Forged) -> None:
    piece = forged[EVIDENCE]
    piece.packed = b"\x09\x14\x05\x00" + lzma.compress(piece.content, lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA1}])
    piece.both(method=14)


def _bomb(forged: Forged) -> None:
    promise(forged, NEW, b"\0" * 20_000_000)
    forged[NEW].method = 8


def _bomb_that_lies(forged: Forged) -> None:
    promise(forged, NEW, b"\0" * 20_000_000)
    forged[NEW].method = 8
    forged[NEW].both(size=1000)


def _bombs_together(forged: Forged) -> None:
    for n in range(3):
        promise(forged, f"{NEW}-{n}", b"x")
        piece = forged[f"{NEW}-{n}"]
        piece.method, piece.packed = 8, random.Random(n).randbytes(4_000_000)
        piece.both(size=390_000_000)


def _deflated_with_a_tail(forged: Forged) -> None:
    piece = forged[EVIDENCE]
    piece.method, piece.packed = 8, deflate(piece.content) + b"hidden"


def _deflated_with_padding(forged: Forged) -> None:
    # One empty final block of fixed codes takes 10 bits; of the 6 that fill its last byte one is set.
    piece = forged[EVIDENCE]
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(piece.content) + packer.flush(zlib.Z_FULL_FLUSH)
    piece.method, piece.packed = 8, packed + b"\x03\x80"


def _broken_deflate(forged: Forged) -> None:
    piece = forged[EVIDENCE]
    piece.method, piece.packed = 8, b"\xff" * 100


def _one_entry_in_another(forged: Forged) -> None:
    piece = forged[EVIDENCE]
    inner = b"PK\3\4" + struct.pack("<5H3I2H", 20, 0x800, 0, 0, 33, 0, 0, 0, len(NEW), 0) + NEW.encode()
    piece.content += inner
    forged.pieces.insert(forged.pieces.index(piece) + 1, Piece(NEW.encode(), b"", central={"offset": 200}))


def _over_the_directory(forged: Forged) -> None:
    piece = forged[SIGNATURE.replace("001", "002")]
    piece.both(packed=len(piece.content) + 20, size=len(piece.content) + 20)


def _mimetype_second(forged: Forged) -> None:
    forged.pieces.insert(1, forged.pieces.pop(0))


def _duplicate(name: str) -> Change:
    return lambda forged: forged.pieces.append(Piece(name.encode(), b"another"))


def _extra_meta(name: str) -> Change:
    return lambda forged: forged.pieces.append(Piece(f"META-INF/{name}".encode(), b"<x/>"))


def _removed(name: str) -> Change:
    return lambda forged: forged.remove(name)


def _strip_head(forged: Forged) -> None:
    forged.remove(MANIFEST)
    forged.remove(SIGNATURE)


def _promise_outside(data: dict[str, Any]) -> None:
    files = data["package"]["files"]
    files.append({**files[0], "path": "so-lieu.xlsx"})


def _weak_digest(manifest: bytes) -> bytes:
    sha1 = b"http://www.w3.org/2000/09/xmldsig#sha1"
    return manifest.replace(b"http://www.w3.org/2001/04/xmlenc#sha256", sha1, 1)


def _first_reference_twice(manifest: bytes) -> bytes:
    start, end = manifest.index(b"<asic:DataObjectReference"), manifest.index(b"</asic:DataObjectReference>") + 27
    return manifest[:end] + manifest[start:end] + manifest[end:]


def _mimetype_listed(manifest: bytes) -> bytes:
    digest = base64.b64encode(hashlib.sha256(b"application/vnd.etsi.asic-e+zip").digest())
    start, end = manifest.index(b"<asic:DataObjectReference"), manifest.index(b"</asic:DataObjectReference>") + 27
    value = manifest.index(b"<ds:DigestValue>") + 16
    reference = manifest[start:value] + digest + manifest[value + 44 : end]
    return manifest[:end] + reference.replace(b"bao-cao.pdf", b"mimetype") + manifest[end:]


def _promise_wrong_size(data: dict[str, Any]) -> None:
    data["package"]["files"][0]["size"] += 1


def _first(kind: str, **fields: object) -> Change:
    return _data(lambda data: data[kind][0].update(fields))


def _promised(**fields: object) -> Change:
    return _data(lambda data: data["package"]["files"][0].update(fields))


def _empty_scan(forged: Forged) -> None:
    forged.pieces.append(Piece(b"bao-cao-ban-quet.pdf", b""))
    edit_data(forged, lambda data: data["package"].update(route="paper", signatures=["unit"]))


def _cut_data(forged: Forged) -> None:
    forged["data.json"].content = forged["data.json"].content[:-20]


def _year_twice(forged: Forged) -> None:
    forged["data.json"].content = forged["data.json"].content.replace(b'"year": 2024,', b'"year": 2023, "year": 2024,', 1)


def zipped(name: str, wrong_crc: int = 0) -> bytes:
    """Return a ZIP file of one entry, its CRC wrong by so much."""
    piece = Piece(name.encode(), b"<x/>")
    piece.both(crc=zlib.crc32(piece.content) ^ wrong_crc)
    return put_together(Forged([piece]))


CASES = (
    # Altered, added or removed files.
    Case("altered evidence", "evidence_changed", _content(EVIDENCE, b"another picture"), "file_changed"),
    Case("altered report", "", _content("bao-cao.pdf", b"%PDF-1.7 another"), "file_changed", judged="pdf_unreadable"),
    Case("swapped signatures", "", finish=swap_signatures, judged="signature_wrong"),
    Case("signature that is other CMS", "", finish=_content(SIGNATURE, b"\x30\x03\x02\x01\x01"), judged="signature_broken"),
    Case("altered workbook", "data_inconsistent", _content("so-lieu.xlsx", b"PK another"), "file_changed"),
    Case("altered data", "data_inconsistent", _data(lambda data: data.update(year=2023)), "file_changed"),
    Case("altered sums", "checksums_wrong", sums=lambda text: text[:-70]),
    Case("altered evidence size in data", "evidence_changed", _data(_promise_wrong_size), "file_changed"),
    Case("added evidence", "evidence_unlisted", _raw_name(NEW.encode()), "file_added"),
    Case("added file beside the report", "file_unexpected", _raw_name(b"readme.html")),
    Case("removed evidence", "evidence_missing", _removed(EVIDENCE), "file_missing"),
    Case("removed workbook", "file_missing", _removed("so-lieu.xlsx")),
    Case("removed report", "file_missing", _removed("bao-cao.pdf")),
    # Swapped manifest; extra entries under META-INF; signatures too few or too many.
    Case("swapped manifests", "manifest_swapped", finish=_swap_manifests),
    Case("extra entry in META-INF", "meta_inf_extra", _extra_meta("container.xml")),
    Case("third manifest", "meta_inf_extra", _extra_meta("ASiCManifest003.xml")),
    Case("manifest by letter case", "duplicate_name_case", _extra_meta("asicmanifest002.xml")),
    Case("no signature at all", "manifest_missing", signatures=0),
    Case("stripped seal", "signature_missing", signatures=1),
    Case("stripped head", "manifest_missing", finish=_strip_head),
    Case("head's signature not promised", "head_missing", _header(signatures=["seal"]), "file_changed", signatures=1),
    Case("seal before head", "data_invalid", _header(signatures=["seal", "head"]), "file_changed"),
    Case("paper without a scan", "scan_missing", _header(route="paper", signatures=["unit"]), "file_changed", signatures=1),
    Case("paper with an empty scan", "scan_missing", _empty_scan, "file_added", signatures=1),
    Case("paper that a head signs here", "data_invalid", _header(route="paper"), "file_changed"),
    Case("elsewhere without the desk", "unit_key_missing", _header(route="elsewhere", signatures=["head"]), "file_changed"),
    Case("elsewhere without the head", "head_missing", _header(route="elsewhere", signatures=["unit"]), "file_changed"),
    Case("paper that nobody signs here", "data_invalid", _header(route="paper", signatures=[]), "file_changed"),
    Case("signed here by the desk", "data_invalid", _header(signatures=["head", "unit"]), "file_changed"),
    Case("manifest without signature", "signature_file_missing", finish=_removed(SIGNATURE)),
    Case("signature without manifest", "manifest_missing", finish=_removed(MANIFEST)),
    Case("unpromised seal", "signature_unexpected", _header(signatures=["head"]), "file_changed"),
    Case("no signature promised", "data_invalid", _header(signatures=[]), "file_changed"),
    Case("one role promised twice", "data_invalid", _header(signatures=["head", "head"]), "file_changed"),
    # Names.
    Case("same name twice", "duplicate_name", _duplicate("so-lieu.xlsx")),
    Case("same name by letter case", "duplicate_name_case", _duplicate("So-Lieu.xlsx")),
    Case("file that is a folder", "name_is_folder", _added(f"{EVIDENCE}/x.jpg")),
    Case("name with parent folder", "name_traversal", _added("evidence/../../x.jpg")),
    Case("name with own folder", "name_traversal", _added("evidence/./x.jpg")),
    Case("absolute name", "name_absolute", _added("/etc/x.jpg")),
    Case("name on a network share", "name_backslash", _added("\\\\host\\x.jpg")),
    Case("name with backslash", "name_backslash", _added("evidence\\x.jpg")),
    Case("name with drive", "name_drive", _added("C:/x.jpg")),
    Case("name of a stream", "name_stream", _added("evidence/x.jpg:hidden")),
    Case("name with empty part", "name_empty_segment", _added("evidence//x.jpg")),
    Case("reserved name", "name_reserved", _added("evidence/CON")),
    Case("reserved name with extension", "name_reserved", _added("evidence/nul.tar.gz")),
    Case("reserved folder", "name_reserved", _added("evidence/com1/x.jpg")),
    Case("name with trailing point", "name_trailing", _added("evidence/x.jpg.")),
    Case("name with trailing space", "name_trailing", _added("evidence/x.jpg ")),
    Case("folder with trailing space", "name_trailing", _added("evidence/7 /x.jpg")),
    Case("name in NFD with a letter that has one form only", "name_not_nfc", _added("evidence/a\u0309nh.jpg")),
    Case("name in NFD", "name_not_nfc", _added("evidence/hoa\u0300.jpg")),
    Case("name with right-to-left override", "name_direction", _added("evidence/x\u202egpj.exe")),
    Case("name with control character", "name_control", _added("evidence/x\n.jpg")),
    Case("name with NUL", "name_control", _added("evidence/x.jpg\0.exe")),
    Case("Vietnamese name", "name_not_ascii", _added("evidence/hoà.jpg")),
    Case("name that is no UTF-8", "name_not_ascii", _raw_name(b"evidence/\xff\xfe.jpg")),
    Case("name with forbidden character", "name_character", _added("evidence/x?.jpg")),
    Case("very long name", "name_too_long", _added("evidence/" + "x" * 200)),
    # Kinds of entries.
    Case("symbolic link", "symlink", _central(external=0o120777 << 16)),
    Case("device", "not_a_file", _central(external=0o020666 << 16)),
    Case("folder", "not_a_file", _raw_name(b"evidence/008/")),
    Case("folder by attribute", "not_a_file", _central(external=0o100644 << 16 | 0x10)),
    Case("program by attribute", "entry_attributes", _central(external=0o100755 << 16)),
    Case("made by another system", "entry_attributes", _central(made_by=20)),
    Case("encrypted entry", "encrypted_entry", _both(flags=0x801)),
    Case("strongly encrypted entry", "encrypted_entry", _both(flags=0x841)),
    Case("AES entry", "encrypted_entry", _both(method=99)),
    Case("LZMA", "compression_unknown", _lzma),
    Case("data descriptor", "data_descriptor", _both(flags=0x808)),
    Case("unknown flag", "entry_flags", _both(flags=0x4800)),
    Case("no flag of UTF-8", "entry_flags", _both(flags=0)),
    Case("flag of a packer", "entry_flags", _both(flags=0x802)),
    Case("future version", "entry_version", _both(version=63)),
    Case("extra field", "entry_extra", _piece(EVIDENCE, central_extra=b"up\4\0name")),
    Case("extra field before the entry", "entry_extra", _piece(EVIDENCE, local_extra=b"\xfe\xca\0\0")),
    Case("comment on an entry", "entry_extra", _piece(EVIDENCE, comment=b"hidden")),
    # Bombs, damage, truncation.
    Case("bomb by ratio", "bomb_ratio", _bomb),
    Case("bombs by total", "bomb_total", _bombs_together),
    Case("bomb with a lying header", "size_wrong", _bomb_that_lies),
    Case("stored size that lies", "size_wrong", _both(size=5)),
    Case("deflated size that lies", "size_wrong", lambda f: (_piece(EVIDENCE, method=8)(f), _both(size=5)(f))),
    Case("wrong CRC", "crc_wrong", _both(crc=1)),
    Case("bytes that do not unpack", "deflate_wrong", _broken_deflate),
    Case("bytes after the packed ones", "deflate_wrong", _deflated_with_a_tail),
    Case("bits after the packed ones", "deflate_wrong", _deflated_with_padding),
    # Bytes outside entries.
    Case("bytes before the first entry", "bytes_before", _set(prefix=b"#!/bin/sh\n")),
    Case("bytes between entries", "bytes_between", _piece(EVIDENCE, before=b"hidden")),
    Case("bytes before the directory", "bytes_between", _set(before_directory=b"hidden")),
    Case("bytes after the end", "bytes_after", _set(after=b"hidden")),
    Case("comment of the archive", "bytes_after", _set(comment=b"hidden")),
    Case("entries that overlap", "entries_overlap", _one_entry_in_another),
    Case("last entry over the directory", "entries_overlap", finish=_over_the_directory),
    # Headers that differ.
    Case("another name before the entry", "headers_differ", _piece(EVIDENCE, local_name=EVIDENCE.replace("anh", "mau").encode())),
    Case("a longer name before the entry", "headers_differ", _piece(EVIDENCE, local_name=b"evidence/x")),
    Case("another size before the entry", "headers_differ", _local(size=5)),
    Case("another packed size before the entry", "headers_differ", _local(packed=5)),
    Case("another CRC before the entry", "headers_differ", _local(crc=5)),
    Case("another method before the entry", "headers_differ", _local(method=8)),
    Case("encryption flag before the entry", "headers_differ", _local(flags=0x801)),
    Case("another time before the entry", "headers_differ", _local(time=5)),
    # End records.
    Case("several disks", "directory_wrong", _set(end={"disk": 1})),
    Case("too few entries counted", "directory_wrong", _set(end={"here": 3, "count": 3})),
    Case("too many entries counted", "directory_wrong", _set(end={"here": 99, "count": 99})),
    Case("directory that lies ahead", "directory_wrong", _set(end={"offset": 0xFFFFFFF0})),
    Case("more entries than allowed", "too_many_entries", _set(zip64=True, end64={"here": 20_001, "count": 20_001})),
    Case("ZIP64 values without a ZIP64 record", "zip64_wrong", _set(end={"offset": 0xFFFFFFFF})),
    Case("ZIP64 record of other values", "zip64_wrong", _set(zip64=True, end={"offset": 5})),
    Case("ZIP64 record that is not needed", "zip64_wrong", _set(zip64=True)),
    Case("ZIP64 record elsewhere", "zip64_wrong", _set(zip64=True, end64={"at": 0})),
    Case("ZIP64 size without a ZIP64 field", "zip64_wrong", _central(size=0xFFFFFFFF)),
    Case("ZIP64 field that is not needed", "zip64_wrong", _piece(EVIDENCE, central_extra=struct.pack("<HHQ", 1, 8, 5))),
    Case("ZIP64 size before the entry only", "zip64_wrong", _local(size=0xFFFFFFFF)),
    # Type of the package.
    Case("wrong mimetype", "mimetype_wrong", _content("mimetype", b"application/vnd.etsi.asic-s+zip")),
    Case("mimetype with a line end", "mimetype_wrong", _content("mimetype", b"application/vnd.etsi.asic-e+zip\n")),
    Case("mimetype deflated", "mimetype_not_first", _piece("mimetype", method=8)),
    Case("mimetype second", "mimetype_not_first", _mimetype_second),
    Case("no mimetype", "mimetype_not_first", _removed("mimetype")),
    # Manifests.
    Case("manifest with a DTD", "manifest_dtd", manifest=_replaced(b"?>\n", b'?>\n<!DOCTYPE x SYSTEM "file:///etc/passwd">\n')),
    Case("manifest with entities", "manifest_dtd", manifest=_replaced(b"?>\n", b'?>\n<!DOCTYPE x [<!ENTITY a "b">]>\n')),
    Case("manifest with a comment", "manifest_malformed", manifest=_replaced(b"  <asic:Sig", b"  <!-- x --><asic:Sig")),
    Case("manifest with an instruction", "manifest_malformed", manifest=_replaced(b"?>\n", b'?>\n<?xml-stylesheet href="x"?>\n')),
    Case("manifest in UTF-16", "manifest_malformed", manifest=lambda xml: xml.decode().replace("UTF-8", "UTF-16").encode("utf-16")),
    Case("manifest with another element", "manifest_malformed", manifest=_replaced(b"</asic:ASiCManifest>", b"<x/></asic:ASiCManifest>")),
    Case("manifest with text", "manifest_malformed", manifest=_replaced(b"  <asic:Sig", b"  x<asic:Sig")),
    Case("manifest that is no XML", "manifest_malformed", manifest=lambda xml: xml[:-5]),
    Case("manifest with another namespace", "manifest_malformed", manifest=_replaced(b"02918/v1.2.1#", b"02918/v1.1.1#")),
    Case("short digest", "manifest_malformed", manifest=_replaced(b"</ds:DigestValue>", b"AAAA</ds:DigestValue>")),
    Case("SHA-1 in a manifest", "manifest_digest_weak", manifest=_weak_digest),
    Case("file listed twice", "manifest_duplicate", manifest=_first_reference_twice),
    Case("address in a manifest", "manifest_uri", manifest=_replaced(b'"bao-cao.pdf"', b'"http://example.org/bao-cao.pdf"')),
    Case("two spellings of a name", "manifest_uri", manifest=_replaced(b'"bao-cao.pdf"', b'"bao%2Dcao.pdf"')),
    Case("name that is no UTF-8 in a manifest", "manifest_uri", manifest=_replaced(b'"bao-cao.pdf"', b'"%FF"')),
    Case("mimetype in a manifest", "manifest_uri", manifest=_mimetype_listed),
    Case("huge manifest", "member_too_large", manifest=lambda xml: xml + b" " * 9_000_000),
    # data.json.
    Case("data that is cut short", "data_unreadable", _cut_data, "file_changed"),
    Case("data that is no JSON", "data_unreadable", _content("data.json", b"{"), "file_changed"),
    Case("data of another format", "data_foreign", _content("data.json", b'{"format": {"name": "x", "version": 1}}'), "file_changed"),
    Case("data of a newer format", "data_newer", _data(lambda data: data["format"].update(version=FORMAT_VERSION + 1)), "file_changed"),
    Case("data with a wrong value", "data_invalid", _data(lambda data: data.update(year="x")), "file_changed"),
    Case("nominee that is not there", "data_inconsistent", _first("nominations", nominee_id="n9"), "file_changed"),
    Case("nomination that is not there", "data_inconsistent", _first("assessments", nomination_id="m9"), "file_changed"),
    Case("criterion of another kind", "data_inconsistent", _first("assessments", criterion="III.2.1.1"), "file_changed"),
    Case("evidence that is not there", "data_inconsistent", _first("assessments", evidence_ids=["e9"]), "file_changed"),
    Case("nomination of another year", "data_inconsistent", _first("nominations", year=2023), "file_changed"),
    Case("report of another year", "data_inconsistent", _data(lambda data: data["report"].update(year=2023)), "file_changed"),
    Case("one nominee twice", "data_inconsistent", _data(lambda data: data["nominees"].append(data["nominees"][0])), "file_changed"),
    Case("file of no evidence", "data_inconsistent", _promised(evidence_id="e9"), "file_changed"),
    Case("file of another original", "data_inconsistent", _promised(original_sha256="0" * 64), "file_changed"),
    Case("id that writes on the screen", "data_inconsistent", _header(id="p1\x1b[2J"), "file_changed"),
    Case("unit code with a line break", "data_inconsistent", _data(lambda data: data["unit"].update(code="3\n1")), "file_changed"),
    Case("key named twice", "data_inconsistent", _year_twice, "file_changed"),
    Case("workbook without a workbook", "data_inconsistent", _content("so-lieu.xlsx", zipped("x.txt")), "file_changed"),
    Case("workbook with a broken sheet", "data_inconsistent", _content("so-lieu.xlsx", zipped("xl/workbook.xml", 1)), "file_changed"),
    Case("part that does not exist", "part_wrong", _header(part=3), "file_changed"),
    Case(
        "evidence outside its folder",
        "evidence_missing",
        _data(_promise_outside),
        "file_changed",
    ),
)
