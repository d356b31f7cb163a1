"""A package that an earlier version of the program signed is judged as it was then, and who replaces whom is told."""

import pytest

from exemplar_desktop.domain.succession import successions
from exemplar_desktop.domain.verdict import BottomLine
from exemplar_desktop.messages.successions import document_lines, succession_lines
from exemplar_desktop.services.verify import verify
from exemplar_desktop.signing.trust import load_trust
from tests.submission.test_old_packages import OLD, RECEIVED


@pytest.mark.parametrize("names", [("first.zip", "second.zip"), ("second.zip", "first.zip")])
def test_old_packages_are_accepted_and_the_second_is_in_force(names: tuple[str, str]) -> None:
    trust = load_trust([OLD / "ca.pem"], [OLD / "ca.crl"], OLD / "pins.json")
    verdicts = {name: verify(OLD / name, trust, RECEIVED) for name in names}
    assert {one.bottom_line for one in verdicts.values()} == {BottomLine.ACCEPTED}
    (found,) = successions(verdicts.values())
    assert (found.in_force, found.contradictions) == (verdicts["second.zip"].set, ())
    said = list(succession_lines((found,), tuple(verdicts.values())))
    assert said[0] == "Năm 2024, đơn vị 31000999: Báo cáo số 45/BC-THPTSM ngày 18/10/2024 đang có giá trị."
    (line,) = document_lines(verdicts["second.zip"])
    assert line.startswith("Báo cáo số 45/BC-THPTSM ngày 18/10/2024, thay thế gói ")
