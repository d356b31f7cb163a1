"""Tells whether a folder lies on another computer or is synchronised by a cloud service: both harm a database that is in use."""

import os
import re
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path, PurePath, PureWindowsPath
from typing import NamedTuple

# Kinds of Linux file systems whose files lie on another computer (proc(5), mountinfo: field 9).
_NETWORK_KINDS = frozenset(
    [
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "lustre", "gfs2", "ocfs2", "davfs"),
        *("fuse.sshfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.s3fs", "fuse.smbnetfs", "fuse.kio-fuse"),
    ]
)
_REMOTE_DRIVE = 4
"""DRIVE_REMOTE of Windows' GetDriveType."""
# How the clients name the folders that they keep the same as the cloud, at every place of a path.
_CLOUD_FOLDERS = {
    "OneDrive": re.compile(r"onedrive( - .+)?|onedrive-.+"),
    "Dropbox": re.compile(r"dropbox( \(.+\))?"),
    "Google Drive": re.compile(r"google drive|googledrive(-.+)?|my drive|drive của tôi|google drive streaming"),
    "iCloud": re.compile(r"icloud ?drive|icloud~.+|com~apple~clouddocs|mobile documents"),
    "Nextcloud": re.compile(r"nextcloud\d*"),
}
_CLOUD_VARIABLES = {"OneDrive": "OneDrive", "OneDriveConsumer": "OneDrive", "OneDriveCommercial": "OneDrive"}
_GOOGLE_LABEL = "Google Drive"
_LONGEST_LABEL = 261


class Place(StrEnum):
    """Where a folder can lie."""

    LOCAL = "local"
    NETWORK = "network"
    CLOUD = "cloud"


class Location(NamedTuple):
    """The place, and the name of the cloud service where there is one."""

    place: Place
    service: str = ""


def location_of(folder: Path) -> Location:
    """Return where a folder lies, or would lie, links followed; what cannot be found out counts as on this computer."""
    try:
        whole = folder.resolve()
    except (OSError, RuntimeError):
        whole = folder.absolute()
    service = cloud_service(whole, os.environ)
    if service:
        return Location(Place.CLOUD, service)
    if sys.platform == "win32":
        return _on_windows(whole)
    return Location(Place.NETWORK if is_network_kind(mounted_kind(whole, _mounts())) else Place.LOCAL)


def cloud_service(folder: PurePath, environment: Mapping[str, str]) -> str:
    """Return the service that synchronises a folder, by the names on its path and by what the client says in the environment."""
    flavour = type(folder)
    for variable, service in _CLOUD_VARIABLES.items():
        root = environment.get(variable, "")
        if root and folder.is_relative_to(flavour(root)):
            return service
    names = [part.casefold() for part in folder.parts]
    return next((service for service, name in _CLOUD_FOLDERS.items() if any(map(name.fullmatch, names))), "")


def is_network_kind(kind: str) -> bool:
    """Return whether files of this kind of Linux file system lie on another computer."""
    return kind in _NETWORK_KINDS


def mounted_kind(folder: PurePath, mounts: str) -> str:
    """Return the kind of file system that a folder lies on, of a text like ``/proc/self/mountinfo``; empty where it does not say."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < 5 or not after:
            continue
        # Spaces and the like are written as three octal digits.
        point = PurePath(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4]))
        # Of several on one point the last is the one that is seen.
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), after.split(" ")[0]
    return kind


def is_on_server(folder: PureWindowsPath) -> bool:
    r"""Return whether a Windows path is one of a server: ``\\server\share``, also as ``\\?\UNC\server\share``."""
    drive = folder.drive.replace("/", "\\")
    if drive.startswith(("\\\\?\\", "\\\\.\\")):
        return drive[4:].upper().startswith("UNC\\")
    return drive.startswith("\\\\")


def _mounts() -> str:
    try:
        return Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def _on_windows(folder: Path) -> Location:
    """Ask Windows for the kind and the label of the drive (never asked elsewhere)."""
    import ctypes

    if is_on_server(PureWindowsPath(folder)):
        return Location(Place.NETWORK)
    root = f"{folder.drive}\\"
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    if kernel.GetDriveTypeW(root) == _REMOTE_DRIVE:
        return Location(Place.NETWORK)
    label = ctypes.create_unicode_buffer(_LONGEST_LABEL)
    if kernel.GetVolumeInformationW(root, label, _LONGEST_LABEL, None, None, None, None, 0) and label.value == _GOOGLE_LABEL:
        return Location(Place.CLOUD, _GOOGLE_LABEL)
    return Location(Place.LOCAL)
