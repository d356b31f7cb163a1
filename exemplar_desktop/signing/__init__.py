"""Keys, signatures and their judgement; `status`, `trust`, `fields` are light, `keys`, `cms`, `pdf`, `check` load pyHanko: import late."""
