"""Where a folder lies is told by its mount, its path and its cloud service's own words; a plain folder is left in peace."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from exemplar_desktop.store.location import Location, Place, cloud_service, is_network_kind, is_on_server, location_of, mounted_kind

MOUNTS = r"""22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
30 22 0:26 / /mnt rw - tmpfs tmpfs rw
31 30 0:45 / /mnt/chung rw,relatime shared:19 - cifs //maychu/chung rw,vers=3.1.1
32 30 0:46 / /mnt/kho\040chung rw,relatime - nfs4 maychu:/kho rw
33 22 0:47 / /home/an/may-chu rw - fuse.sshfs an@maychu: rw
34 31 8:17 / /mnt/chung/usb rw - vfat /dev/sdb1 rw
35 22 0:48 / /over rw - cifs //a/b rw
36 22 0:49 / /over rw - ext4 /dev/sdc1 rw
broken line
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/an/data", "ext4"),
        ("/mnt/chung/truong/data", "cifs"),
        ("/mnt/chung2/data", "tmpfs"),
        ("/mnt/kho chung/data", "nfs4"),
        ("/home/an/may-chu", "fuse.sshfs"),
        ("/mnt/chung/usb/data", "vfat"),
        ("/over/data", "ext4"),
    ],
)
def test_the_innermost_and_last_mount_counts(path: str, kind: str) -> None:
    assert mounted_kind(PurePosixPath(path), MOUNTS) == kind
    assert is_network_kind(kind) == (kind in ("cifs", "nfs4", "fuse.sshfs"))


@pytest.mark.parametrize(
    ("path", "on_server"),
    [
        (r"\\maychu\chung\data", True),
        ("//maychu/chung/data", True),
        (r"\\?\UNC\maychu\chung\data", True),
        (r"\\?\C:\data", False),
        (r"C:\Users\An\data", False),
    ],
)
def test_windows_paths_of_servers_are_known(path: str, on_server: bool) -> None:
    assert is_on_server(PureWindowsPath(path)) == on_server


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (r"C:\Users\An\OneDrive\Documents\data", "OneDrive"),
        (r"C:\Users\An\OneDrive - Trường THPT Lê Chân\data", "OneDrive"),
        (r"D:\Cloud\data", "OneDrive"),
        (r"C:\Users\An\Dropbox (Personal)\data", "Dropbox"),
        (r"G:\My Drive\data", "Google Drive"),
        (r"G:\Drive của tôi\data", "Google Drive"),
        (r"C:\Users\An\iCloudDrive\data", "iCloud"),
        (r"C:\Users\An\AppData\Local\DienHinhTienTien", ""),
        (r"D:\Cloud2\data", ""),
        (r"C:\Users\An\Tài liệu về OneDrive\data", ""),
    ],
)
def test_synchronised_folders_are_known_on_windows(path: str, service: str) -> None:
    assert cloud_service(PureWindowsPath(path), {"OneDrive": r"d:\cloud"}) == service


def test_a_plain_folder_is_local_and_a_link_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert location_of(tmp_path) == Location(Place.LOCAL)
    assert location_of(tmp_path / "not" / "yet") == Location(Place.LOCAL)
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "Máy tính").symlink_to(tmp_path / "Dropbox")
    assert location_of(tmp_path / "Máy tính" / "data") == Location(Place.CLOUD, "Dropbox")
    monkeypatch.setenv("OneDrive", str(tmp_path / "ODfB"))
    assert location_of(tmp_path / "ODfB" / "data") == Location(Place.CLOUD, "OneDrive")
