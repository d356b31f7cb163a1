"""One module per version of the tables, in order; a new one goes on from `schema.HEAD` and is added to `schema.REVISIONS`."""
