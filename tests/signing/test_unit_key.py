"""The unit key: opened by the system's key store or by a passphrase, one a desk, an old one kept beside; other people's tools read it."""

import hashlib
import subprocess
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoStore
from keyring.backends.null import Keyring as ForgetfulStore

from exemplar_desktop.errors import (
    CertificateUnreadable,
    FileExists,
    FolderGone,
    PassphraseTooShort,
    UnitKeyMissing,
    UnitKeyShut,
    UnitKeyUnmade,
    WrongPassphrase,
)
from exemplar_desktop.signing.unit_key import copy_unit_key, make_unit_key, open_unit_key, set_unit_passphrase, unit_key_state
from tests.conftest import Judge
from tests.key_store import MemoryStore

CODE = "31000123"
PASSPHRASE = "Hoa phượng đỏ"


def digest_of(folder: Path) -> str:
    return hashlib.sha256((folder / "unit-key.p12").read_bytes()).hexdigest()


def test_the_key_store_opens_it_and_nobody_types_anything(key_store: MemoryStore, tmp_path: Path) -> None:
    assert unit_key_state(tmp_path) is None
    made = make_unit_key(tmp_path, CODE)
    state = unit_key_state(tmp_path)
    assert state == made and state.opens_itself
    opened = open_unit_key(tmp_path)
    assert (opened.certificate.fingerprint, opened.certificate.name) == (made.fingerprint, f"Khóa bàn làm việc {CODE}")
    ((service, account),) = key_store.kept
    assert (service, account) == ("exemplar_desktop", digest_of(tmp_path))
    assert len(key_store.kept[service, account]) >= 40


def test_openssl_reads_a_p256_key_that_signs_for_itself(key_store: MemoryStore, tmp_path: Path, judge: Judge) -> None:
    made = make_unit_key(tmp_path, CODE, PASSPHRASE)
    said = judge("openssl", "x509", "-in", made.certificate, "-noout", "-text").stdout
    assert "prime256v1" in said and "CA:FALSE" in said and "Digital Signature" in said
    assert "OK" in judge("openssl", "verify", "-CAfile", made.certificate, made.certificate).stdout
    (tmp_path / "pass").write_text(PASSPHRASE, encoding="utf-8")
    opened = judge("openssl", "pkcs12", "-in", tmp_path / "unit-key.p12", "-passin", f"file:{tmp_path / 'pass'}", "-nodes")
    assert opened.returncode == 0 and "BEGIN PRIVATE KEY" in opened.stdout


@pytest.mark.parametrize("store", [NoStore, ForgetfulStore])
def test_without_a_key_store_a_passphrase_is_needed(key_store: MemoryStore, tmp_path: Path, store: type) -> None:
    keyring.set_keyring(store())
    with pytest.raises(UnitKeyUnmade):
        make_unit_key(tmp_path, CODE)
    assert not list(tmp_path.iterdir())
    made = make_unit_key(tmp_path, CODE, PASSPHRASE)
    assert not made.opens_itself
    with pytest.raises(UnitKeyShut):
        open_unit_key(tmp_path)
    with pytest.raises(WrongPassphrase):
        open_unit_key(tmp_path, "sai mật khẩu")
    assert open_unit_key(tmp_path, PASSPHRASE).certificate.fingerprint == made.fingerprint


def test_a_folder_from_another_machine_opens_with_its_passphrase_and_then_by_itself(key_store: MemoryStore, tmp_path: Path) -> None:
    made = make_unit_key(tmp_path, CODE)
    set_unit_passphrase(tmp_path, PASSPHRASE)
    assert open_unit_key(tmp_path).certificate.fingerprint == made.fingerprint
    keyring.set_keyring(MemoryStore())
    with pytest.raises(UnitKeyShut):
        open_unit_key(tmp_path)
    assert open_unit_key(tmp_path, PASSPHRASE).certificate.fingerprint == made.fingerprint
    assert open_unit_key(tmp_path).certificate.fingerprint == made.fingerprint


def test_what_an_earlier_version_kept_under_the_fingerprint_still_opens_it(key_store: MemoryStore, tmp_path: Path) -> None:
    made = make_unit_key(tmp_path, CODE)
    ((account, secret),) = key_store.kept.items()
    key_store.kept.clear()
    key_store.kept[account[0], made.fingerprint] = secret
    state = unit_key_state(tmp_path)
    assert state is not None and state.opens_itself
    assert open_unit_key(tmp_path).certificate.fingerprint == made.fingerprint


def test_a_copy_opens_with_its_own_passphrase_and_leaves_the_key_alone(key_store: MemoryStore, tmp_path: Path) -> None:
    own, stick = tmp_path / "data", tmp_path / "USB"
    own.mkdir()
    stick.mkdir()
    made = make_unit_key(own, CODE)
    before = (own / "unit-key.p12").read_bytes()
    copy_unit_key(own, stick / "khoa.pem", PASSPHRASE)
    assert (stick / "khoa.pem").read_bytes().startswith(b"0"), "the key, and not the certificate over it"
    assert (stick / "khoa.cert.pem").read_bytes().startswith(b"-----BEGIN CERTIFICATE")
    copy_unit_key(own, stick / "unit-key.p12", PASSPHRASE)
    assert (own / "unit-key.p12").read_bytes() == before and open_unit_key(own).certificate.fingerprint == made.fingerprint
    assert open_unit_key(stick, PASSPHRASE).certificate.fingerprint == made.fingerprint
    for folder in (own, stick):
        assert open_unit_key(folder).certificate.fingerprint == made.fingerprint, "each has its own passphrase in the key store"
    with pytest.raises(FileExists):
        copy_unit_key(own, own / "unit-key.p12", PASSPHRASE)
    with pytest.raises(PassphraseTooShort):
        copy_unit_key(own, stick / "x.p12", "ngắn")
    assert not (stick / "x.p12").exists()


def test_a_passphrase_opens_however_its_letters_were_typed(key_store: MemoryStore, tmp_path: Path) -> None:
    import unicodedata

    keyring.set_keyring(NoStore())  # type: ignore[no-untyped-call]
    make_unit_key(tmp_path, CODE, unicodedata.normalize("NFD", PASSPHRASE))
    open_unit_key(tmp_path, unicodedata.normalize("NFC", PASSPHRASE))
    open_unit_key(tmp_path, unicodedata.normalize("NFD", PASSPHRASE))


def test_a_new_key_keeps_the_old_one_beside(key_store: MemoryStore, tmp_path: Path) -> None:
    first = make_unit_key(tmp_path, CODE)
    old = (tmp_path / "unit-key.p12").read_bytes()
    second = make_unit_key(tmp_path, CODE)
    assert second.fingerprint != first.fingerprint
    assert (tmp_path / f"unit-key-{first.fingerprint[:12]}.p12").read_bytes() == old
    assert (tmp_path / f"unit-key-{first.fingerprint[:12]}.pem").exists()
    assert open_unit_key(tmp_path).certificate.fingerprint == second.fingerprint
    assert len(key_store.kept) == 2, "what opens the old one is still kept"


def test_a_short_passphrase_is_refused(key_store: MemoryStore, tmp_path: Path) -> None:
    for short in ("", "1234567", "mật\0khẩu dài"):
        with pytest.raises(PassphraseTooShort):
            make_unit_key(tmp_path, CODE, short)
    assert not list(tmp_path.iterdir())


def test_what_is_missing_or_broken_is_said(key_store: MemoryStore, tmp_path: Path) -> None:
    with pytest.raises(UnitKeyMissing):
        open_unit_key(tmp_path)
    make_unit_key(tmp_path, CODE)
    (tmp_path / "unit-key.pem").write_bytes(b"broken")
    with pytest.raises(CertificateUnreadable):
        unit_key_state(tmp_path)
    make_unit_key(tmp_path, CODE)
    open_unit_key(tmp_path)


def test_a_folder_that_takes_nothing_is_said(key_store: MemoryStore, tmp_path: Path) -> None:
    with pytest.raises(FolderGone):
        make_unit_key(tmp_path / "khong-co", CODE)


def test_no_test_reaches_the_machines_key_store() -> None:
    assert isinstance(keyring.get_keyring(), NoStore)
    done = subprocess.run(["env"], capture_output=True, text=True, check=True)
    assert "PYTHON_KEYRING_BACKEND=keyring.backends.fail.Keyring" in done.stdout
