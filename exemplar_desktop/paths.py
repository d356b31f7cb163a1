"""Where the program's own files and its users' data lie, in the source tree, the installed package and the frozen build."""

import sys
from pathlib import Path

APP_FOLDER = "DienHinhTienTien"


def resource(name: str) -> Path:
    """Return the path of a file or folder of `resources/`, for example ``fonts/LiberationSerif-Regular.ttf``.

    Raises FileNotFoundError where the program was installed without it.
    """
    here = Path(__file__).resolve().parent
    # The frozen build unpacks to _MEIPASS; the wheel ships resources inside the package; in the source tree they lie beside it.
    frozen = getattr(sys, "_MEIPASS", None)
    roots = [Path(frozen)] if frozen else []
    for root in (*roots, here, here.parent):
        path = root / "resources" / name
        if path.exists():
            return path
    raise FileNotFoundError(name)


def default_data_folder() -> Path:
    """Return the folder that keeps a unit's data where the user names none; it need not exist yet."""
    from platformdirs import user_data_path

    return user_data_path(APP_FOLDER, appauthor=False)


def user_settings_folder() -> Path:
    """Return the folder for what this user's program remembers across units; it need not exist yet."""
    from platformdirs import user_config_path

    return user_config_path(APP_FOLDER, appauthor=False)
