"""Use cases: each joins the store, the documents, the keys and the package; no Qt, no SQL."""
