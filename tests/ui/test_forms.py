"""The compiled forms are those of ``forms/``."""

import importlib.util
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "exemplar_desktop" / "ui" / "generated"
FORMS = sorted((ROOT / "forms").glob("*.ui"))


@pytest.fixture(scope="module")
def build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("form_build", ROOT / "packaging" / "forms.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_compiled_forms_are_fresh(build: ModuleType, tmp_path: Path) -> None:
    made = build.compile_forms(tmp_path)
    committed = {path.name: path.read_text(encoding="utf-8") for path in GENERATED.glob("*_ui.py")}
    assert {path.name: path.read_text(encoding="utf-8") for path in made} == committed


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
def test_every_field_label_names_the_field_it_belongs_to(form: Path) -> None:
    tree = ET.parse(form)
    names = {widget.get("name") for widget in tree.iter("widget")}
    for label in (w for w in tree.iter("widget") if w.get("class") == "QLabel"):
        role = label.find("property[@name='role']/string")
        if role is None or role.text != "field" or (label.get("name") or "").endswith(("seal_label", "signature_label")):
            continue
        buddy = label.find("property[@name='buddy']/cstring")
        assert buddy is not None, label.get("name")
        assert buddy.text in names
        assert label.findtext("property[@name='text']/string"), label.get("name")
