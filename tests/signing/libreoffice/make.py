"""Makes the documents of this folder anew: reports that LibreOffice signed. Not part of the test run; takes a minute.

    apt-get install libreoffice-draw libreoffice-core python3-uno libnss3-tools
    python -m tests.signing.libreoffice.make        (from the root of the repository, with the program's own Python)

``two.pdf``: signed by the head, then with the seal, without anything to be seen (File > Digital Signatures). ``visible.pdf``: signed
with a visible line on the report's last page. Both begin with the bytes of the report as given out: ``sizes.txt`` says how many, and
after how many bytes of ``two.pdf`` the head had signed. ``exported.pdf``: opened in Draw and exported again, which draws every page anew.
``ca.pem`` issued the throwaway certificates.
"""

import os
import subprocess
import tempfile
from pathlib import Path

from exemplar_desktop.reports.compose import compose
from exemplar_desktop.reports.form import render_open
from exemplar_desktop.signing.sample_ca import make_sample_ca
from tests.reports.sample import ON, sample_facts

HERE = Path(__file__).resolve().parent


def main() -> None:
    """Make the documents."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        original = folder / "original.pdf"
        original.write_bytes(render_open(compose(sample_facts(), (), ON, numbered_later=True)).pdf)
        ca = make_sample_ca(folder / "ca", "Trường THPT Nguyễn Huệ", "Phạm Thu Hương")
        nss = folder / "nss"
        nss.mkdir()
        run("certutil", "-N", "-d", f"sql:{nss}", "--empty-password")
        run("certutil", "-A", "-d", f"sql:{nss}", "-n", "ca", "-t", "CT,CT,CT", "-a", "-i", ca.ca)
        for key in (ca.head, ca.seal):
            run("pk12util", "-i", key.p12, "-d", f"sql:{nss}", "-W", key.passphrase, "-K", "")
        os.environ["MOZILLA_CERTIFICATE_FOLDER"] = f"sql:{nss}"
        options = ("--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{folder}/profile")
        office = subprocess.Popen(["soffice", *options, "--accept=pipe,name=exemplar;urp"])
        try:
            run("/usr/bin/python3", HERE / "office.py", original, HERE)
        finally:
            office.terminate()
            office.wait()
        one = HERE / "one.pdf"
        (HERE / "sizes.txt").write_text(f"{original.stat().st_size} {one.stat().st_size}\n", encoding="ascii")
        one.unlink()
        (HERE / "ca.pem").write_bytes(ca.ca.read_bytes())


def run(*command: str | Path) -> None:
    """Run a program; it must succeed."""
    subprocess.run(list(map(str, command)), check=True)


if __name__ == "__main__":
    main()
