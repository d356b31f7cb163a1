"""Compiled forms; made by packaging/forms.py, never edited."""
