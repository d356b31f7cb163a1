"""Reads one detached CMS signature and proves it over its content; imports pyHanko: import this module late."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from asn1crypto import algos, cms, core, x509
from pyhanko.sign.general import SignedDataCerts, extract_certificate_info
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.generic_cms import validate_sig_integrity

from exemplar_desktop.signing.certificate import has_weak_key
from exemplar_desktop.signing.der import is_der, parts

_DIGESTS = frozenset({"sha256", "sha384", "sha512"})
_ALGORITHMS = frozenset({"rsassa_pkcs1v15", "rsassa_pss", "ecdsa"})
_NULL = b"\x05\x00"
"""Digests in a signature's parameters may be spelled without it (RFC 4055, 2.1); ours are not, so one that is was altered."""
_SEQUENCE, _VERSION = b"\x30", b"\xa0"
_LARGEST = 256 * 1024
_MOST_CERTIFICATES = 16


@dataclass(frozen=True, kw_only=True)
class Cms:
    """A CMS signature with exactly one signer and no content of its own, safe enough to be worth proving."""

    signer_info: cms.SignerInfo
    certificate: x509.Certificate
    others: Sequence[x509.Certificate]
    digest: str
    """Name of the digest over the content, as hashlib knows it."""
    claimed_time: datetime | None


def read_cms(der: bytes, strict: bool = True) -> Cms | str:
    """Return the signature, or a reason code where it is broken, not detached or too weak.

    ``strict`` asks for what our own signatures have: the signing-certificate-v2 attribute, which CAdES and PAdES demand, and nothing
    that no signature covers but the signer's chain. The parser is lazy and may raise anything on hostile bytes: the caller guards.
    """
    if len(der) > _LARGEST or (strict and not is_der(der)):
        return "signature_broken"
    info = cms.ContentInfo.load(der, strict=True)
    if info["content_type"].native != "signed_data":
        return "signature_broken"
    signed = info["content"]
    content = signed["encap_content_info"]
    if content["content_type"].native != "data" or (content["content"] is not core.VOID and content["content"].native is not None):
        return "signature_not_detached"
    if len(signed["signer_infos"]) != 1:
        return "signature_count"
    if signed["certificates"] is core.VOID or not 1 <= len(signed["certificates"]) <= _MOST_CERTIFICATES:
        return "signature_broken"
    signer_info, certificates = signed["signer_infos"][0], extract_certificate_info(signed)
    if weakness := _weakness(signer_info, certificates.signer_cert, strict):
        return weakness
    if strict and (_has_padding(der) or _has_extras(signed, certificates)):
        return "signature_extra"
    if strict and not all(one["parameters"].dump() == _NULL for one in _inner_digests(signer_info["signature_algorithm"])):
        return "signature_broken"
    if not _agrees(signed, signer_info, certificates.signer_cert):
        return "signature_broken"
    return _cms(signer_info, certificates)


def proves(signature: Cms, digest: bytes) -> bool:
    """Tell whether the signature holds over content with this digest."""
    try:
        intact, valid = validate_sig_integrity(signature.signer_info, signature.certificate, "data", digest)
    except SignatureValidationError:
        return False
    return intact and valid


def _cms(signer_info: cms.SignerInfo, certificates: SignedDataCerts) -> Cms:
    times = _attribute(signer_info, "signing_time")
    return Cms(
        signer_info=signer_info,
        certificate=certificates.signer_cert,
        others=tuple(certificates.other_certs),
        digest=signer_info["digest_algorithm"]["algorithm"].native,
        claimed_time=times[0].native if times else None,
    )


def _weakness(signer_info: cms.SignerInfo, certificate: x509.Certificate, strict: bool) -> str:
    digest = signer_info["digest_algorithm"]["algorithm"].native
    if {digest, *_signature_digests(signer_info)} - _DIGESTS:
        return "digest_weak"
    if signer_info["signature_algorithm"].signature_algo not in _ALGORITHMS or has_weak_key(certificate):
        return "key_weak"
    if signer_info["signed_attrs"] is core.VOID or not len(signer_info["signed_attrs"]):
        return "signing_certificate_missing"
    if strict and len(_attribute(signer_info, "signing_certificate_v2")) != 1:
        return "signing_certificate_missing"
    return ""


def _has_extras(signed: cms.SignedData, certificates: SignedDataCerts) -> bool:
    """Tell whether anything came along that anybody could have put there after signing: it could be altered unseen."""
    everything = [certificates.signer_cert, *certificates.other_certs]
    if signed["crls"] is not core.VOID and signed["crls"].dump():
        return True
    if len(signed["certificates"]) != len(everything) or len({one.sha256 for one in everything}) != len(everything):
        return True
    return not _are_chain(certificates.signer_cert, list(certificates.other_certs))


def _has_padding(der: bytes) -> bool:
    """Tell whether values stand where the parser does not look: behind the one that an explicit tag may hold, or the last of a sequence.

    A signer's sequence ends with its signature: attributes that are not signed, such as time stamps, could be padded unseen. ``der`` is a
    signature with one signer, certificates and signed attributes.
    """
    content_info = parts(der)
    wrapped = parts(content_info[1])
    signed = parts(wrapped[0])
    if (len(content_info), len(wrapped), len(signed)) != (2, 1, 5):
        return True
    _version, digests, content, certificates, signers = signed
    signer = parts(parts(signers)[0])
    if len(signer) != 6 or len(parts(content)) != 1:
        return True
    _version, sid, digest, _attributes, algorithm = signer[:5]
    issuers = []
    for certificate in parts(certificates):
        if len(parts(certificate)) != 3:
            return True
        issuers.append(_issuer(certificate))
    if sid[:1] == _SEQUENCE and (len(parts(sid)) != 2 or parts(sid)[0] not in issuers):
        return True
    if any(len(parts(one)) > 2 for one in (digest, *parts(digests))):
        return True
    return bool(algos.SignedDigestAlgorithm.load(algorithm).dump(force=True) != algorithm)


def _issuer(certificate: bytes) -> bytes:
    """Return the issuer's name as a certificate spells it (RFC 5280, 4.1: after version, which may be missing, serial and algorithm)."""
    fields = parts(parts(certificate)[0])
    return fields[3 if fields[0][:1] == _VERSION else 2]


def _are_chain(certificate: x509.Certificate, others: list[x509.Certificate]) -> bool:
    """Tell whether each of the other certificates issued one that is below it, down to the signer's."""
    while others:
        issuer = next((one for one in others if _issued(one, certificate)), None)
        if issuer is None:
            return False
        others.remove(issuer)
        certificate = issuer
    return True


def _issued(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.x509 import load_der_x509_certificate

    if issuer.subject != certificate.issuer:
        return False
    try:
        load_der_x509_certificate(certificate.dump()).verify_directly_issued_by(load_der_x509_certificate(issuer.dump()))
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def _agrees(signed: cms.SignedData, signer_info: cms.SignerInfo, certificate: x509.Certificate) -> bool:
    """Tell whether the parts that no signature covers say the same as those that one does.

    They change nothing that is relied on, but a package in which anything was altered is to be refused.
    """
    digest = signer_info["digest_algorithm"]
    sid = signer_info["sid"]
    by_name = sid.name == "issuer_and_serial_number"
    named = sid.chosen["issuer"].dump() == certificate.issuer.dump() if by_name else sid.chosen.native == certificate.key_identifier
    return (
        named
        and signer_info["version"].native == ("v1" if by_name else "v3")
        and signed["version"].native == signer_info["version"].native
        and [one.dump() for one in signed["digest_algorithms"]] == [digest.dump()]
        and all(_is_plain(one) for one in (digest, *_inner_digests(signer_info["signature_algorithm"])))
        and _signature_digests(signer_info) <= {digest["algorithm"].native}
    )


def _is_plain(digest: algos.DigestAlgorithm) -> bool:
    return digest["parameters"].dump() in (b"", _NULL)


def _inner_digests(algorithm: algos.SignedDigestAlgorithm) -> Sequence[algos.DigestAlgorithm]:
    if algorithm.signature_algo != "rsassa_pss":
        return ()
    parameters = algorithm["parameters"]
    return (parameters["hash_algorithm"], parameters["mask_gen_algorithm"]["parameters"])


def _signature_digests(signer_info: cms.SignerInfo) -> set[str]:
    algorithm = signer_info["signature_algorithm"]
    if inner := _inner_digests(algorithm):
        return {digest["algorithm"].native for digest in inner}
    try:
        return {algorithm.hash_algo}
    except ValueError:
        return set()  # plain rsassa_pkcs1v15 names none: the digest of the content is used


def _attribute(signer_info: cms.SignerInfo, name: str) -> Sequence[core.Asn1Value]:
    if signer_info["signed_attrs"] is core.VOID:
        return ()
    return [value for attribute in signer_info["signed_attrs"] if attribute["type"].native == name for value in attribute["values"]]
