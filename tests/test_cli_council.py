"""The commands that write the papers of the council's meetings."""

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from exemplar_desktop.cli import main
from exemplar_desktop.domain.council import CouncilMeeting
from exemplar_desktop.services.desk import open_desk
from tests.test_cli import year_of

Said = tuple[int, str, str]


@pytest.fixture
def write(demo_folder: Path, demo_package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """Run ``minutes`` or ``notice`` on a copy of the sample unit."""
    shutil.copytree(demo_folder / "data", tmp_path / "data")

    def run(command: str, *words: str, year: str = year_of(demo_package)) -> Said:
        given = (command, "--data", tmp_path / "data", "--year", year, "--out", tmp_path / "out", *words)
        code = main([str(word) for word in given])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.mark.parametrize(("command", "stem"), [("minutes", "bien-ban-hop-hoi-dong-"), ("notice", "thong-bao-cong-khai-")])
def test_a_paper_is_written_once_and_never_over_another(write: Callable[..., Said], command: str, stem: str) -> None:
    code, out, err = write(command)
    assert (code, err) == (0, "")
    path = Path(out.strip())
    assert path.name.startswith(stem)
    assert path.read_bytes().startswith(b"%PDF-1.7")
    code, out, err = write(command)
    assert (code, out) == (4, "")
    assert "không ghi đè" in err


def test_what_cannot_be_written_is_blocked_with_its_reason(write: Callable[..., Said], tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "data")
    with closing(desk.store):
        (meeting,) = desk.store.all(CouncilMeeting)
        desk.store.save(CouncilMeeting(year=meeting.year, title="Họp sắp tới"))
    code, out, err = write("minutes", "--json")
    assert code == 1
    assert len(json.loads(out)["files"]) == 1
    assert err.startswith("Họp sắp tới: Chưa lập được văn bản: chưa ghi ngày họp;")
    assert write("notice", year="1999") == (1, "", "Chưa lập được văn bản: chưa có cuộc họp.\n")
    assert write("minutes", year="x")[0] == 2
