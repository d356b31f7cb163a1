"""Everyone can use every page: names for those who hear it, reading order, contrast, targets, reasons, larger texts."""

import shutil
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import cast

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exemplar_desktop.services.setting_up import open_sample
from exemplar_desktop.ui.dressing import wear
from exemplar_desktop.ui.elided_label import ElidedLabel
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.pages import PAGES
from exemplar_desktop.ui.report_page import ReportPage
from exemplar_desktop.ui.style import DARK, LIGHT, SCHEME
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import NOW, Open, Type, children, settle

TARGET, LINK_TARGET = 32, 24
"""Least height of what is pressed; links and the small buttons of a line of text or of evidence are as high as their line."""
READABLE = 4.5
LARGE = 14.0
GROUPS = ("card", "master", "bar", "panel", "chip", "banner")
TEXTS = (QLabel, QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)
State = tuple[str, QWidget]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the sample unit; opened only as a copy."""
    desk = open_sample(tmp_path_factory.mktemp("sample") / "data", NOW)
    desk.store.close()
    return desk.folder


@pytest.fixture
def full(sample: Path, tmp_path: Path, open_window: Open) -> MainWindow:
    """The window on a copy of the sample unit."""
    shutil.copytree(sample, tmp_path / "full")
    return open_window(tmp_path / "full")


@pytest.fixture
def bare(tmp_path: Path, open_window: Open) -> MainWindow:
    """The window at the first start."""
    return open_window(tmp_path / "bare")


@pytest.fixture(params=[LIGHT, DARK])
def scheme(request: pytest.FixtureRequest, dressed: QApplication) -> Iterator[str]:
    """Both styles, one after the other."""
    dressed.setProperty(SCHEME, request.param)
    wear()
    yield request.param
    dressed.setProperty(SCHEME, None)
    wear()


@pytest.fixture
def large(dressed: QApplication) -> Iterator[None]:
    """Texts as large as someone sets them who sees badly."""
    font = dressed.font()
    larger = dressed.font()
    larger.setPointSizeF(LARGE)
    dressed.setFont(larger)
    wear()
    yield
    dressed.setFont(font)
    wear()


def states(window: MainWindow, qtbot: QtBot, type_text: Type) -> Iterator[State]:
    """Show every page in every state that has controls of its own."""
    for name in PAGES:
        window.show_page(name)
        settle(qtbot, window)
        page = window.page(name)
        yield name, page
        if isinstance(page, NomineesPage):
            for place in range(page.ui.tabs.count()):
                page.ui.tabs.setCurrentIndex(place)
                settle(qtbot, window)
                yield f"{name}, tab {place}", page
            page.ask_for_new()
            settle(qtbot, window)
            yield f"{name}, adding", page
            page.adding.close()
            page.ui.list.selectAll()
            settle(qtbot, window)
            yield f"{name}, several", page
            page.selection.keep_one()
        if isinstance(page, ReportPage):
            for place in range(page.ui.right.count()):
                page.ui.right.setCurrentIndex(place)
                settle(qtbot, window)
                yield f"{name}, tab {place}", page
    window.show_page("overview")
    window.toggle_help()
    assert window.help is not None
    settle(qtbot, window)
    yield "help", window.help
    window.toggle_help()
    type_text(window.ui.search, "an")
    qtbot.waitUntil(window.search.list.isVisible, timeout=5000)
    yield "search", window
    window.ui.search.clear()


def first_steps(window: MainWindow) -> Iterator[State]:
    """Show the pages of the first start."""
    wizard = window.wizard
    assert wizard is not None
    wizard.ui.next_button.click()
    QApplication.processEvents()
    yield "wizard, problems", wizard
    for step in range(3):
        wizard._show_step(step)
        QApplication.processEvents()
        yield f"wizard, step {step + 1}", wizard


def is_control(widget: QWidget) -> bool:
    """Return whether the keyboard can stop here."""
    return widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def controls(root: QWidget) -> list[QWidget]:
    return [widget for widget in children(root, QWidget) if is_control(widget)]


def told(widget: QWidget) -> str:
    """Say which widget is meant, in a message of a failed test."""
    above = widget.parentWidget()
    return f"{type(widget).__name__} {widget.objectName()} {getattr(widget, 'text', str)()!r} in {above.objectName() if above else ''}"


def spoken_name(widget: QWidget) -> str:
    """Return the name that a screen reader gets."""
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def gather(all_states: Iterator[State], look: Callable[[QWidget], list[str]]) -> list[str]:
    """Return what a look at every state finds fault with, each fault once."""
    return list(dict.fromkeys(f"{name}: {fault}" for name, root in all_states for fault in look(root)))


def listed(faults: list[str]) -> str:
    return "\n".join(["", *faults])


def unnamed(root: QWidget) -> list[str]:
    return [told(widget) for widget in controls(root) if len(spoken_name(widget).strip("….-+ ")) == 0]


def too_small(root: QWidget) -> list[str]:
    faults = []
    for widget in controls(root):
        least = LINK_TARGET if widget.property("role") == "link" or group_of(widget, root).property("role") == "chip" else TARGET
        if widget.height() < least:
            faults.append(f"{told(widget)} is {widget.height()} high")
    return faults


def unexplained(root: QWidget) -> list[str]:
    """Return what is disabled without saying why, to the mouse and to the ear."""
    pressed = [button for button in children(root, QAbstractButton) if button.isVisible() and not button.isEnabled()]
    return [told(button) for button in pressed if not button.toolTip() or button.toolTip() == button.text()]


def group_of(widget: QWidget, root: QWidget) -> QWidget:
    """Return the card, or what else is read as one thing, in which a widget lies."""
    above = widget.parentWidget()
    while above is not root and above is not None:
        if isinstance(above, QFrame) and above.property("role") in GROUPS:
            return above
        above = above.parentWidget()
    return root


def place_of(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def goes_back(first: QRect, then: QRect) -> bool:
    """Return whether a step of the cursor goes against reading: up (but for the next column) or left in a line."""
    slack = 6
    above = then.bottom() <= first.top() + slack and then.left() < first.right() - slack
    same_line = min(first.bottom(), then.bottom()) - max(first.top(), then.top()) > min(first.height(), then.height()) // 2
    return above or (same_line and then.right() <= first.left() + slack)


def out_of_order(root: QWidget) -> list[str]:
    order: list[QWidget] = []
    widget: QWidget | None = root.nextInFocusChain()
    while widget is not None and widget is not root:
        if is_control(widget) and widget.isEnabled() and root.isAncestorOf(widget):
            order.append(widget)
        widget = widget.nextInFocusChain()
    groups: dict[QWidget, list[QWidget]] = {}
    for widget in order:
        groups.setdefault(group_of(widget, root), []).append(widget)
    steps = [pair for members in groups.values() for pair in pairwise(members)]
    steps += [(a, b) for a, b in pairwise(groups) if not (a.isAncestorOf(b) or b.isAncestorOf(a))]
    return [f"{told(a)} -> {told(b)}" for a, b in steps if goes_back(place_of(a), place_of(b))]


def luminance(colour: tuple[int, ...]) -> float:
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in (part / 255 for part in colour[:3])]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def painted_contrast(picture: Image.Image) -> float:
    """Return how far the strongest colour of a picture stands out from the one that most of it has."""
    counted = cast(list[tuple[int, tuple[int, ...]]], picture.getcolors(picture.width * picture.height) or [])
    found = sorted(counted, reverse=True)
    ground = luminance(found[0][1])
    return max((max(ground, light) + 0.05) / (min(ground, light) + 0.05) for _, colour in found for light in (luminance(colour),))


def photographed(window: QWidget) -> Image.Image:
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (image.width(), image.height()), bytes(image.constBits())).convert("RGB")


def cut_out(picture: Image.Image, rect: QRect) -> Image.Image:
    return picture.crop((rect.left(), rect.top(), rect.right() + 1, rect.bottom() + 1))


def shown_text(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else str(getattr(widget, "text", str)())


def whole(widget: QWidget) -> bool:
    """Return whether nothing of a widget lies outside what can be seen, or under what lies over the page."""
    if not widget.isVisible() or widget.visibleRegion().boundingRect() != widget.rect():
        return False
    middle = widget.window().childAt(widget.mapTo(widget.window(), widget.rect().center()))
    return middle is not None and (middle is widget or widget.isAncestorOf(middle))


def is_measured(widget: QWidget) -> bool:
    """Return whether a text is seen and thick enough: a single sign is too thin, and has the colours of other buttons."""
    return not isinstance(widget, QToolButton) and len(shown_text(widget).strip()) > 1 and whole(widget) and widget.height() > 8


def text_lines(view: QAbstractItemView, picture: Image.Image) -> Iterator[Image.Image]:
    """Cut out the lines of text of the rows that are seen whole, each by itself: a faint line must not hide behind a strong one."""
    corner, room = view.viewport().mapTo(view.window(), QPoint(0, 0)), view.viewport().rect()
    for row in range(min(view.model().rowCount(), 12)):
        rect = view.visualRect(view.model().index(row, 0))
        if not room.contains(rect):
            continue
        strip = cut_out(picture, rect.translated(corner).adjusted(rect.height() + 4, 3, -8, -3))
        inked = [len(strip.crop((0, y, strip.width, y + 1)).getcolors(strip.width) or []) > 3 for y in range(strip.height)]
        begin = None
        for y, ink in enumerate([*inked, False]):
            if ink and begin is None:
                begin = y
            if not ink and begin is not None:
                if y - begin >= 7:
                    yield strip.crop((0, begin, strip.width, y))
                begin = None


def too_faint(root: QWidget) -> list[str]:
    picture = photographed(root.window())
    faults = []
    for widget in [w for kind in TEXTS for w in children(root, kind)]:
        # A single sign is too thin to be measured by its pixels: its colours are those of the other buttons.
        if (
            whole(widget)
            and len(shown_text(widget).strip()) > 1
            and not isinstance(widget, QToolButton)
            and widget.height() > 8
            and widget.width() > 8
        ):
            contrast = painted_contrast(cut_out(picture, place_of(widget).adjusted(3, 3, -3, -3)))
            if contrast < READABLE:
                faults.append(f"{told(widget)} has {contrast:.1f}")
    for view in children(root, QAbstractItemView):
        if view.isVisible() and view.model() is not None:
            faults += [
                f"{told(view)}: a line has {c:.1f}" for line in text_lines(view, picture) if (c := painted_contrast(line)) < READABLE
            ]
    return faults


def clipped(root: QWidget) -> list[str]:
    faults = []
    for widget in [*children(root, QLabel), *children(root, QAbstractButton), *children(root, QComboBox), *children(root, QLineEdit)]:
        if not widget.isVisible() or isinstance(widget, ElidedLabel | QToolButton) or not shown_text(widget):
            continue
        wanted = widget.minimumSizeHint() if isinstance(widget, QLineEdit | QComboBox) else widget.sizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            too_low, too_narrow = widget.heightForWidth(widget.width()) > widget.height() + 1, False
        else:
            too_low, too_narrow = wanted.height() > widget.height() + 1, wanted.width() > widget.width() + 1
        if too_low or too_narrow:
            faults.append(f"{told(widget)}: {widget.width()}x{widget.height()} for {wanted.width()}x{wanted.height()}")
    return faults


LOOKS = {"name": unnamed, "order": out_of_order, "target": too_small, "reason": unexplained}


@pytest.mark.parametrize("look", LOOKS)
def test_every_control_of_every_page(full: MainWindow, qtbot: QtBot, type_text: Type, look: str) -> None:
    faults = gather(states(full, qtbot, type_text), LOOKS[look])
    assert not faults, listed(faults)


@pytest.mark.parametrize("look", LOOKS)
def test_every_control_of_the_first_start(bare: MainWindow, look: str) -> None:
    faults = gather(first_steps(bare), LOOKS[look])
    assert not faults, listed(faults)


def test_every_text_stands_out_as_painted(scheme: str, full: MainWindow, qtbot: QtBot, type_text: Type) -> None:
    faults = gather(states(full, qtbot, type_text), too_faint)
    assert not faults, listed(faults)


def test_every_text_of_the_first_start_stands_out(scheme: str, bare: MainWindow) -> None:
    faults = gather(first_steps(bare), too_faint)
    assert not faults, listed(faults)


def test_nothing_is_cut_where_texts_are_large(large: None, full: MainWindow, qtbot: QtBot, type_text: Type) -> None:
    faults = gather(states(full, qtbot, type_text), clipped)
    assert not faults, listed(faults)


def test_the_first_start_is_not_cut_where_texts_are_large(large: None, bare: MainWindow) -> None:
    faults = gather(first_steps(bare), clipped)
    assert not faults, listed(faults)


def test_the_frame_has_names_targets_and_reasons(full: MainWindow) -> None:
    for look in (unnamed, too_small, unexplained):
        assert look(full) == []


def test_tabs_are_high_enough(full: MainWindow, qtbot: QtBot) -> None:
    for name in PAGES:
        full.show_page(name)
        settle(qtbot, full)
        assert [told(bar) for bar in children(full.page(name), QTabBar) if bar.isVisible() and bar.tabRect(0).height() < TARGET] == []
