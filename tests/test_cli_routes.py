"""The commands of the routes on which the report leaves to be signed: exit codes, and what they print."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from exemplar_desktop.signing.keys import load_pkcs12
from tests.conftest import run_offline


def test_a_report_leaves_comes_back_signed_and_is_packed(demo_folder: Path, tmp_path: Path) -> None:
    data = shutil.copytree(demo_folder / "data", tmp_path / "data")
    secret = tmp_path / "pass"
    secret.write_text("Hoa phượng đỏ\n", encoding="utf-8")
    (package,) = (demo_folder / "out").glob("*.zip")
    of_unit = ("--data", data, "--year", package.name[3:7])
    keyed = (*of_unit, "--unit-passphrase-file", secret)

    assert run_offline("unit-key", "--data", data).returncode == 4
    key = json.loads(run_offline("unit-key", "--data", data, "--unit-passphrase-file", secret, "--json").stdout)
    assert len(key["fingerprint"]) == 64 and Path(key["certificate"]).exists() and key["opens_itself"] is False
    (tmp_path / "copy.pass").write_text("Sông Tam Bạc xanh\n", encoding="utf-8")
    saved = ("--save-copy", tmp_path / "usb.p12", "--copy-passphrase-file", tmp_path / "copy.pass")
    assert run_offline("unit-key", "--data", data, *saved).returncode == 4
    assert not (tmp_path / "usb.p12").exists()
    assert run_offline("unit-key", "--data", data, "--unit-passphrase-file", secret, *saved).returncode == 0
    copy = load_pkcs12(tmp_path / "usb.p12", "Sông Tam Bạc xanh").certificate
    assert copy.fingerprint == key["fingerprint"] and (tmp_path / "usb.pem").exists()

    unsigned, signed = tmp_path / "chua-ky.pdf", tmp_path / "ky.pdf"
    assert run_offline("export-unsigned", *of_unit, "--out", unsigned).stdout.strip() == str(unsigned)
    assert run_offline("export-unsigned", *of_unit, "--out", unsigned).returncode == 4
    assert len(json.loads(run_offline("waiting", "--data", data, "--json").stdout)["waiting"]) == 1
    refused = run_offline("take-back", unsigned, *keyed, "--out", tmp_path / "out")
    assert (refused.returncode, "chưa có chữ ký số" in refused.stderr) == (1, True)
    program = Path(sys.executable).with_name("pyhanko")
    sign = [
        "sign",
        "addsig",
        "--field",
        "chu-ky",
        "pkcs12",
        "--passfile",
        demo_folder / "head.pass",
        unsigned,
        signed,
        demo_folder / "head.p12",
    ]
    subprocess.run([str(part) for part in (program, *sign)], cwd=tmp_path, check=True, capture_output=True)
    assert run_offline("take-back", signed, *of_unit, "--out", tmp_path / "out").returncode == 4
    assert run_offline("take-back", signed, *keyed, "--out", tmp_path / "out", "--number", "5").returncode == 2
    # It replaces a report that was sent, so it has a number of its own, which the tool was left to write.
    unnumbered = run_offline("take-back", signed, *keyed, "--out", tmp_path / "out")
    assert (unnumbered.returncode, "số và ngày" in unnumbered.stderr) == (4, True)
    numbered = ("--number", "46", "--issued-on", "25/10/2024")
    taken = json.loads(run_offline("take-back", signed, *keyed, *numbered, "--out", tmp_path / "out", "--json").stdout)
    assert [Path(path).exists() for path in taken["packages"]] == [True] and taken["added"][0]["kind"] == "signature"
    assert run_offline("verify", *taken["packages"]).returncode == 3
    assert run_offline("take-back", signed, *keyed, "--out", tmp_path / "out").returncode == 4

    left = json.loads(run_offline("export-paper", *keyed, "--out", tmp_path / "in.pdf", "--json").stdout)
    assert run_offline("bring-scan", tmp_path / "in.pdf", *keyed, "--out", tmp_path / "out").returncode == 4
    unknown = run_offline("waiting", "--data", data, "--abandon", f"{left['waiting']}x")
    assert (unknown.returncode, unknown.stdout, f"mã {left['waiting']}x." in unknown.stderr) == (4, "", True)
    assert run_offline("waiting", "--data", data, "--abandon", left["waiting"]).stdout == "Không có báo cáo nào đang chờ mang về.\n"
    assert json.loads(run_offline("waiting", "--data", data, "--json").stdout) == {"waiting": []}
