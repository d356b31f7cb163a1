"""Keys, signatures and their judgement; `status` and `trust` are light, every other module is imported late (pyHanko takes a second)."""
