"""Alembic's environment: runs the scripts on the connection, and inside the transaction, that `store.migration` gives it."""

from alembic import context

from exemplar_desktop.store.rows import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,  # SQLite cannot change a table: it is made anew and filled
)
context.run_migrations()
