"""The package file: named, written, read as untrusted, split for the post, and laid into a mail draft.

`manifest` imports lxml and `photos` Pillow inside the functions that need them; nothing else here is heavy.
"""
