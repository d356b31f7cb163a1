"""The Alembic scripts; they are run by `store.migration` only, and a released one is never changed."""
