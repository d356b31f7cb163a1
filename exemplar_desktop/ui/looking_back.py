"""Says beside pieces of evidence where they have served before; found off the UI thread."""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from exemplar_desktop.progress import Step
from exemplar_desktop.ui.evidence_strip import EvidenceStrip
from exemplar_desktop.ui.language import say
from exemplar_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from exemplar_desktop.domain.finding import Finding


def look_back(bench: Workbench, key: str, strips: Mapping[str, EvidenceStrip], pieces: Collection[str]) -> None:
    """Find where pieces have served before the records (by id) whose strips these are; a later question of the key replaces this one."""
    desk, records, asked = bench.desk, tuple(strips), tuple(pieces)

    def work(_step: Step) -> "dict[tuple[str, str], Finding]":
        from exemplar_desktop.services.reuse import first_uses

        return first_uses(desk, records, asked) if asked else {}

    def show(found: "dict[tuple[str, str], Finding]") -> None:
        for record, strip in strips.items():
            strip.show_before({piece: say(finding) for (of_record, piece), finding in found.items() if of_record == record})

    bench.run(work, show, key=f"look back {key}")
