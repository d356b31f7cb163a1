"""The plan's world: frozen types and pure functions that know no file, no database and no window."""
