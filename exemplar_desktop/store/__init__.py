"""The unit's folder: local SQLite and evidence files; `store` pulls in SQLAlchemy, so import it late, and `migration` Alembic."""
