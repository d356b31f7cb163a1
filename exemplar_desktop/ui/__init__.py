"""The window: frame, pages and forms; it translates and connects, decisions belong to services and domain.

Nothing heavy is imported here: the use cases come in with the first job, so that the window is up first.
"""
