"""The form of a signatory asks for whom a person signs only where it is for somebody else (Decree 30, Appendix I)."""

from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import QComboBox

from exemplar_desktop.domain.unit import Authority, Signatory
from exemplar_desktop.ui.binding import Binding

FOR_ANOTHER = (Authority.ON_BEHALF, Authority.DEPUTY, Authority.BY_ORDER, Authority.DELEGATED)


def follow_authority(binding: Binding[Signatory]) -> Callable[[], None]:
    """Show that field as the authority asks for it, from now on; return what looks again after a value was put in by code."""
    authority = cast(QComboBox, binding.widgets["authority"])

    def look(*_: object) -> None:
        binding.show_field("authority_of", authority.currentData() in FOR_ANOTHER)

    authority.currentIndexChanged.connect(look)
    binding.loaded.connect(look)
    look()
    return look
