"""Runs a module in a process that cannot reach a network: ``python tests/offline.py exemplar_desktop demo DIR``."""

import runpy
import socket
import sys


def refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Raise where code makes an internet socket or asks for a host's address (an audit hook)."""
    if event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6):
        raise RuntimeError(f"a network socket was asked for: {event}{arguments[1:]}")
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        raise RuntimeError(f"an address on the network was asked for: {event}{arguments}")


if __name__ == "__main__":
    sys.addaudithook(refuse_network)
    sys.argv = sys.argv[1:]
    sys.path[0] = ""
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
