"""A folder has one program at a time, of whichever user; a program that was killed holds nothing."""

import os
import pwd
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exemplar_desktop.errors import FolderGone, FolderInUse, FolderNotWritable
from exemplar_desktop.messages.sentences import FOLDER_USES, sentence
from exemplar_desktop.store.lock import LOCK_NAME, Use, demand_free, hold

ROOT = Path(__file__).resolve().parents[2]
HOLDING = """
import os, sys
from pathlib import Path
from exemplar_desktop.store.lock import Use, hold
if len(sys.argv) > 3:
    os.setgroups([])
    os.setuid(int(sys.argv[3]))
lock = hold(Path(sys.argv[1]), Use(sys.argv[2]))
print("held", flush=True)
sys.stdin.read()
"""
NOBODY = 65534
Other = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def other() -> Iterator[Other]:
    """Let another process hold a folder until its input is closed or it is killed."""
    running: list[subprocess.Popen[str]] = []

    def begin(folder: Path, use: Use = Use.WINDOW, user: int | None = None) -> "subprocess.Popen[str]":
        command = [sys.executable, "-c", HOLDING, str(folder), str(use), *([] if user is None else [str(user)])]
        # Without a name in the environment, the system is asked who the user is.
        names = {name: value for name, value in os.environ.items() if name not in ("LOGNAME", "USER", "LNAME", "USERNAME")}
        process = subprocess.Popen(command, cwd=ROOT, env=names, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        running.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        return process

    yield begin
    for process in running:
        process.kill()
        process.communicate()


def test_a_held_folder_says_who_holds_it(tmp_path: Path, other: Other) -> None:
    other(tmp_path, Use.EXPORT)
    with pytest.raises(FolderInUse) as caught:
        hold(tmp_path, Use.WINDOW)
    error = caught.value
    assert (error.path, error.use, error.machine) == (tmp_path, Use.EXPORT, os.uname().nodename)
    assert error.user == pwd.getpwuid(os.geteuid()).pw_name
    assert error.since is not None
    said = sentence(error)
    assert all(words in said for words in (str(tmp_path), "lệnh xuất gói báo cáo", error.user, error.machine, f"{error.since:%H:%M}"))


def test_a_released_folder_can_be_held(tmp_path: Path, other: Other) -> None:
    process = other(tmp_path)
    process.communicate("")
    hold(tmp_path, Use.WINDOW).release()


def test_a_killed_program_holds_nothing(tmp_path: Path, other: Other) -> None:
    process = other(tmp_path)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert (tmp_path / LOCK_NAME).read_bytes() != b""  # what it said of itself is still there, and counts for nothing
    hold(tmp_path, Use.WINDOW).release()


def test_within_a_process_a_folder_is_free_once_every_hold_is_released(tmp_path: Path, other: Other) -> None:
    first, second = hold(tmp_path, Use.WINDOW), hold(tmp_path, Use.WINDOW)
    first.release()
    first.release()
    command = [sys.executable, "-c", HOLDING, str(tmp_path), "window"]
    refused = subprocess.run(command, cwd=ROOT, input="", capture_output=True, text=True, check=False)
    assert "FolderInUse" in refused.stderr
    second.release()
    other(tmp_path)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be another user")
def test_another_users_hold_counts(tmp_path: Path, other: Other) -> None:
    for folder in (tmp_path, *(parent for parent in tmp_path.parents if parent.name.startswith(("pytest-", "popen-")))):
        folder.chmod(0o777)
    process = other(tmp_path, user=NOBODY)
    with pytest.raises(FolderInUse) as caught:
        hold(tmp_path, Use.WINDOW)
    assert caught.value.user == "nobody"
    process.communicate("")
    # Root's file does not keep another user out once root has left.
    hold(tmp_path, Use.WINDOW).release()
    other(tmp_path, user=NOBODY)


def test_words_that_cannot_be_read_still_make_a_sentence(tmp_path: Path, other: Other) -> None:
    other(tmp_path)
    (tmp_path / LOCK_NAME).write_bytes(b"\xff\x00")
    with pytest.raises(FolderInUse) as caught:
        demand_free(tmp_path, Use.SAMPLE)
    assert sentence(caught.value) == (
        f"Dữ liệu trong {tmp_path} đang được một chương trình khác dùng. Thầy/cô làm tiếp ở đó, hoặc đóng ở đó rồi mở lại."
    )


def test_every_use_has_its_words() -> None:
    assert set(FOLDER_USES) == {str(use) for use in Use}


def test_a_folder_made_anew_is_not_held_by_who_held_the_former(tmp_path: Path, other: Other) -> None:
    folder = tmp_path / "unit"
    folder.mkdir()
    other(folder)
    folder.rename(tmp_path / "former")
    folder.mkdir()
    hold(folder, Use.WINDOW).release()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    demand_free(tmp_path / "gone", Use.SAMPLE)
    with pytest.raises(FolderGone):
        hold(tmp_path / "gone" / "deeper", Use.WINDOW)
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderNotWritable):
        hold(tmp_path / "file", Use.WINDOW)
