"""Makes what must be refused: certificates signed with SHA-1, signatures by openssl that lack something, or with something added."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from asn1crypto import cms, core, tsp
from asn1crypto import crl as asn1_crl
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from exemplar_desktop.signing.sample_ca import Authority, PrivateKey, SampleCa, SampleKey, public_key_fingerprint
from tests.conftest import ask_judge

_SHA1_DIGEST_INFO = bytes.fromhex("3021300906052b0e03021a05000414")


def signed_with_sha1(sample: SampleKey, authority: Authority) -> SampleKey:
    """Write the key file again, with its certificate signed anew by the authority with SHA-1 (libraries no longer do that)."""
    key, _, _ = pkcs12.load_key_and_certificates(sample.p12.read_bytes(), sample.passphrase.encode())
    assert isinstance(key, rsa.RSAPrivateKey)
    assert isinstance(authority.key, rsa.RSAPrivateKey)
    certificate = asn1_x509.Certificate.load(sample.certificate.public_bytes(serialization.Encoding.DER))
    certificate["tbs_certificate"]["signature"] = certificate["signature_algorithm"] = {"algorithm": "sha1_rsa"}
    numbers = authority.key.private_numbers()
    size = authority.key.key_size // 8
    info = _SHA1_DIGEST_INFO + hashlib.sha1(certificate["tbs_certificate"].dump(force=True), usedforsecurity=False).digest()
    padded = b"\x00\x01" + b"\xff" * (size - len(info) - 3) + b"\x00" + info
    certificate["signature_value"] = pow(int.from_bytes(padded, "big"), numbers.d, numbers.public_numbers.n).to_bytes(size, "big")
    weak = x509.load_der_x509_certificate(certificate.dump(force=True))
    secret = serialization.BestAvailableEncryption(sample.passphrase.encode())
    sample.p12.write_bytes(pkcs12.serialize_key_and_certificates(b"weak", key, weak, None, secret))
    return SampleKey(
        p12=sample.p12,
        passphrase_file=sample.passphrase_file,
        passphrase=sample.passphrase,
        certificate=weak,
        fingerprint=sample.fingerprint,
    )


def openssl_signed(folder: Path, sample: SampleKey, content: bytes, *options: str) -> bytes:
    """Return a CMS signature that openssl makes with a key file, with other options than the program's."""
    (folder / "content").write_bytes(content)
    unlocked = write_unlocked(folder, sample)
    given = ("-binary", "-outform", "DER", "-signer", unlocked, "-in", "content", "-out", "odd.p7s")
    done = ask_judge("openssl", "cms", "-sign", *given, *options, folder=folder)
    assert done.returncode == 0, done.stderr
    return (folder / "odd.p7s").read_bytes()


def write_unlocked(folder: Path, sample: SampleKey) -> Path:
    """Write key and certificate in one PEM file without a passphrase."""
    key, certificate, _ = pkcs12.load_key_and_certificates(sample.p12.read_bytes(), sample.passphrase.encode())
    assert key is not None
    assert certificate is not None
    path = folder / f"{sample.p12.stem}.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    return path


def signing_usage() -> x509.KeyUsage:
    """Return the key usage of a certificate that signs documents and nothing else."""
    names = ("content_commitment", "key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign")
    return x509.KeyUsage(digital_signature=True, encipher_only=False, decipher_only=False, **dict.fromkeys(names, False))


def sample_of(certificate: x509.Certificate, key: PrivateKey, folder: Path) -> SampleKey:
    """Write a key file with any certificate."""
    p12, passphrase_file = folder / "any.p12", folder / "any.pass"
    secret = serialization.BestAvailableEncryption(b"secret")
    p12.write_bytes(pkcs12.serialize_key_and_certificates(b"any", key, certificate, None, secret))
    passphrase_file.write_text("secret\n")
    fingerprint = public_key_fingerprint(certificate)
    return SampleKey(p12=p12, passphrase_file=passphrase_file, passphrase="secret", certificate=certificate, fingerprint=fingerprint)


def with_extra(p7s: bytes, extra: str, ca: SampleCa) -> bytes:
    """Return a signature with something added that no signature covers."""
    info = cms.ContentInfo.load(p7s)
    signed = info["content"]
    signer = signed["signer_infos"][0]
    if extra == "certificate":
        signed["certificates"].append(_certificate(ca.seal.certificate))
    elif extra == "certificate twice":
        signed["certificates"].append(_certificate(ca.head.certificate))
    elif extra == "crl":
        lists = x509.load_pem_x509_crl(ca.crl.read_bytes()).public_bytes(serialization.Encoding.DER)
        signed["crls"] = cms.RevocationInfoChoices([asn1_crl.CertificateList.load(lists)])
    elif extra == "attribute":
        signer["unsigned_attrs"] = cms.CMSAttributes([cms.CMSAttribute({"type": "1.2.3.4", "values": [core.Null()]})])
    else:
        stamp = cms.CMSAttribute({"type": "signature_time_stamp_token", "values": [_stamp(signer["signature"].native)]})
        signer["unsigned_attrs"] = cms.CMSAttributes([stamp])
    return bytes(info.dump(force=True))


def _certificate(certificate: x509.Certificate) -> cms.CertificateChoices:
    parsed = asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))
    return cms.CertificateChoices(name="certificate", value=parsed)


def _stamp(stamped: bytes) -> cms.ContentInfo:
    imprint = {"hash_algorithm": {"algorithm": "sha256"}, "hashed_message": hashlib.sha256(stamped).digest()}
    token = tsp.TSTInfo({"version": "v1", "policy": "1.2.3", "message_imprint": imprint, "serial_number": 1, "gen_time": datetime.now(UTC)})
    content = {"content_type": "tst_info", "content": core.ParsableOctetString(token.dump())}
    data = cms.SignedData({"version": "v3", "digest_algorithms": [], "encap_content_info": content, "signer_infos": []})
    return cms.ContentInfo({"content_type": "signed_data", "content": data})
