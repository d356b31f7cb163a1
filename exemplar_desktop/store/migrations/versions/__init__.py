"""One module per version of the tables, in order: ``NNNN_subject.py``; a new one goes on from the last."""
