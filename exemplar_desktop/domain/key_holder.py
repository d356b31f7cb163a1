"""Who holds a key, as its certificate says."""

import msgspec


class Holder(msgspec.Struct, frozen=True, kw_only=True):
    """What a key's certificate says about who holds it; ``organisations`` are its O and OU."""

    name: str
    organisations: tuple[str, ...]
    fingerprint: str
    self_signed: bool = False
