"""Text that any Vietnamese program needs: normal form, folding, order of names, slugs, dates and numbers."""
