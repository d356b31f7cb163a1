"""The bytes of DER (X.690), read without a library: which spelling a value has, and what exactly stands inside it."""


def is_der(content: bytes) -> bool:
    """Tell whether every value in the bytes is spelled the one way DER allows (X.690, 8 and 10), as far as its tag and length tell.

    Parsers also take BER, in which anybody can write the parts that no signature covers anew without breaking it.
    """
    at, ends = 0, [len(content)]
    while at < len(content):
        header = _header(content, at)
        if header is None:
            return False
        tag, start, end = header
        if end > ends[-1]:
            return False
        if tag & 0x20:
            at = start
            ends.append(end)
        elif _is_plain_value(tag, content[start:end]):
            at = end
        else:
            return False
        while len(ends) > 1 and at == ends[-1]:
            ends.pop()
    return len(ends) == 1


def parts(value: bytes) -> list[bytes]:
    """Return the values inside a constructed one, each as it is spelled; ``value`` is DER.

    asn1crypto leaves out what it does not look for when it writes a value anew, and that it does unasked where a length ends in 0x80.
    """
    header = _header(value, 0)
    found: list[bytes] = []
    at, end = header[1:] if header else (0, 0)
    while at < end and (inner := _header(value, at)):
        found.append(value[at : inner[2]])
        at = inner[2]
    return found


def _header(content: bytes, at: int) -> tuple[int, int, int] | None:
    """Return tag, start and end of the value that begins at a place; None where tag or length are not as DER has them."""
    if len(content) - at < 2:
        return None
    tag, size, start = content[at], content[at + 1], at + 2
    if tag & 0x1F == 0x1F or (tag & 0xE0 == 0x20 and tag not in (0x30, 0x31)):  # a long tag; a string in pieces
        return None
    if size & 0x80:
        digits = content[start : start + (size & 0x7F)]
        start, size = start + len(digits), int.from_bytes(digits, "big")
        if size < 0x80 or digits[0] == 0:
            return None
    return tag, start, start + size


def _is_plain_value(tag: int, value: bytes) -> bool:
    """Tell whether a value that other spellings exist for has the shortest one."""
    if tag == 0x01:
        return value in (b"\0", b"\xff")
    if tag == 0x02:
        return len(value) == 1 or (len(value) > 1 and value[0] != (0xFF if value[1] & 0x80 else 0))
    if tag == 0x05:
        return not value
    if tag == 0x06:
        return b"\x80" not in {value[place : place + 1] for place in range(len(value)) if place == 0 or not value[place - 1] & 0x80}
    return True
