"""A key store for tests, in memory and through keyring's own door: no test ever touches the system's."""

from keyring.backend import KeyringBackend


class MemoryStore(KeyringBackend):
    """Keeps passphrases as long as it lives."""

    priority = 1

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a passphrase."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget a passphrase."""
        del self.kept[service, username]
