"""A signature has one spelling: the same said in other bytes, where no signature covers them, is an alteration."""

from collections.abc import Callable

import pytest

from exemplar_desktop.domain.verdict import Integrity
from exemplar_desktop.signing.der import is_der
from tests.faults.mutations_inside import Der, der_length, parse_der
from tests.signing.world import World, codes


def changed(p7s: bytes, place: Callable[[Der], tuple[Der, Callable[[Der], object]]]) -> bytes:
    """A signature in whose tree one value was changed; the lengths around it are right again."""
    (root,) = parse_der(p7s)
    value, act = place(root)
    act(value)
    return root.dump()


def padded(value: Der) -> None:
    value.children.append(Der(b"\5", b"", []))


def endless(value: Der) -> None:
    """BER's indefinite length."""
    value.length, value.children = b"\x80", [*value.children, Der(b"\0", b"", [])]


def algorithm(root: Der) -> Der:
    """The signature algorithm's parameters, which no signature covers."""
    return signer(root).children[4].children[1]


def signer(root: Der) -> Der:
    return root.children[1].children[0].children[-1].children[0]


def shortened(value: Der) -> None:
    value.children.pop()


def spelled(tag: bytes, content: bytes) -> Callable[[Der], None]:
    def act(value: Der) -> None:
        value.tag, value.content = tag, content

    return act


@pytest.mark.parametrize(
    "place",
    [
        lambda root: (root, endless),
        lambda root: (root.children[1].children[0], endless),
        lambda root: (root, lambda value: setattr(value, "length", der_length(len(value.dump()) - 4, spare=1))),
        lambda root: (root.children[0], spelled(b"\6", b"\x2a\x86\x48\x86\xf7\x0d\x01\x80\x07\x02")),
        lambda root: (root.children[1].children[0].children[0], spelled(b"\2", b"\0\1")),
        lambda root: (root.children[1], padded),
        lambda root: (algorithm(root).children[1], padded),
        lambda root: (algorithm(root).children[2].children[0], spelled(b"\2", b"\0\0\xde")),
        lambda root: (signer(root), padded),
        lambda root: (signer(root).children[1], padded),
        lambda root: (signer(root).children[2], padded),
        lambda root: (root.children[1].children[0].children[2], padded),
        lambda root: (root.children[1].children[0].children[3].children[0], padded),
        lambda root: (algorithm(root).children[0].children[0], shortened),
        lambda root: (algorithm(root).children[1].children[0].children[1], shortened),
    ],
    ids=[
        *("endless", "endless inside", "long length", "long identifier", "long version", "padded", "padded algorithm", "other salt"),
        *("padded signer", "padded issuer", "padded digest", "padded content", "padded certificate", "digest without NULL"),
        "digest of the mask without NULL",
    ],
)
def test_a_signature_that_says_the_same_in_other_bytes_is_altered(
    place: Callable[[Der], tuple[Der, Callable[[Der], object]]], world: World
) -> None:
    assert changed(world.p7s, lambda root: (root, lambda _value: None)) == world.p7s
    other = changed(world.p7s, place)
    assert other != world.p7s
    status = world.detached(other)
    assert status.integrity is Integrity.ALTERED
    assert set(codes(status)) <= {"signature_broken", "signature_extra", "signature_wrong"}


def issuers_attribute(root: Der) -> Der:
    """The first attribute of the name by which the signer is called."""
    return signer(root).children[1].children[0].children[0].children[0]


@pytest.mark.parametrize(
    "place", [issuers_attribute, algorithm, lambda root: signer(root).children[1]], ids=["issuer", "algorithm", "signer's name"]
)
def test_no_length_of_what_is_added_hides_it(place: Callable[[Der], Der], world: World) -> None:
    """asn1crypto writes a value anew, without what was added, where a length around it ends in 0x80."""
    for size in range(128):
        longer = changed(world.p7s, lambda root: (place(root), lambda value: value.children.append(Der(b"\4", bytes(size), []))))  # noqa: B023
        status = world.detached(longer)
        assert status.integrity is Integrity.ALTERED, size
        assert set(codes(status)) <= {"signature_broken", "signature_extra"}, size


@pytest.mark.parametrize(
    "wrong",
    ["30", "3081", "300102", "30810201", "30820001", "1f0101", "2403040101", "0100ff", "020200", "0203000001", "050100", "3003020200"],
)
def test_what_is_no_der_is_told(wrong: str) -> None:
    assert is_der(bytes.fromhex("3003020101"))
    assert is_der(bytes.fromhex("30050101ff0500"))
    assert not is_der(bytes.fromhex(wrong))
