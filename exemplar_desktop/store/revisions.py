"""Which versions of the tables there were, and what a store is called: known without any heavy library."""

from functools import cache
from pathlib import Path

DATABASE_NAME = "exemplar.sqlite3"


@cache
def revisions() -> tuple[str, ...]:
    """Return every version there was, in order, from the names of the scripts; the last is what `rows` describes."""
    scripts = (Path(__file__).parent / "migrations" / "versions").glob("[0-9]*.py")
    return tuple(sorted(script.name.partition("_")[0] for script in scripts))


def head() -> str:
    """Return the version that this program writes."""
    return revisions()[-1]
