"""The steps that can be taken back and made again, as plain data."""

from collections import deque
from dataclasses import dataclass
from typing import Any

from exemplar_desktop.store.changes import Change

LIMIT = 100
"""Steps that are kept; the oldest go first."""


@dataclass(frozen=True)
class UndoStep:
    """One thing the user did: its name, what it changed, and where the user was."""

    words: str
    changes: tuple[Change, ...]
    year: int = 0
    """The reporting year that was shown."""
    visit: int = 0
    """Changes of one field during one visit of it are one step."""


class UndoSteps:
    """What was done, the latest last, and what was taken back of it."""

    def __init__(self) -> None:
        self.done: deque[UndoStep] = deque(maxlen=LIMIT)
        self.undone: deque[UndoStep] = deque(maxlen=LIMIT)

    def push(self, step: UndoStep) -> None:
        """Take a step that the user made; what was taken back before cannot be made again any more."""
        again = bool(self.undone)
        self.undone.clear()
        last = self.done[-1] if self.done and not again else None
        joined = _joined(last, step) if last else None
        if joined is None:
            self.done.append(step)
            return
        self.done.pop()
        if joined:
            self.done.append(UndoStep(step.words, joined, step.year, step.visit))

    def forget(self, field: str) -> None:
        """Forget the steps that changed a field: what they did can no longer be taken back."""
        for steps in (self.done, self.undone):
            kept = [step for step in steps if not any(field in change.fields for change in step.changes)]
            steps.clear()
            steps.extend(kept)

    def clear(self) -> None:
        """Forget all steps: another unit is opened."""
        self.done.clear()
        self.undone.clear()


def _joined(last: UndoStep, step: UndoStep) -> tuple[Change, ...] | None:
    """Return the changes of both steps as those of one, where they are edits of one field during one visit.

    What the first edit noted beside the field (what a text was drafted as) stays with it.
    """
    if (last.visit, last.words) != (step.visit, step.words) or len(step.changes) != 1:
        return None
    (later,) = step.changes
    earlier = next((change for change in last.changes if change.record.id == later.record.id), None)
    if earlier is None or earlier.after is None or later.before is None or later.after is None:
        return None
    # A record that came to be by the first letter (a judgement, a report) has no earlier state to compare with.
    if earlier.before is not None and earlier.fields != later.fields:
        return None
    if len(later.fields) != 1 or isinstance(_value(later, later.fields[0]), tuple):
        return None
    joined = (Change(earlier.before, later.after) if change is earlier else change for change in last.changes)
    return tuple(change for change in joined if change.before != change.after)


def _value(change: Change, field: str) -> Any:
    return getattr(change.record, field.partition(".")[0])
