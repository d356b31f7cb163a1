"""A whole year of the plan entered by keys and clicks: the store, the report and its figures are what was entered."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.assessment import Judgement
from exemplar_desktop.domain.council import CouncilMeeting
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.programme import reporting_year
from exemplar_desktop.domain.unit import Signatory, Unit
from exemplar_desktop.domain.verdict import BottomLine
from exemplar_desktop.services.demo import DemoOrder, make_sample_desk
from exemplar_desktop.services.desk import Desk, open_desk
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.services.programmes import load_programme
from exemplar_desktop.services.report import composed
from exemplar_desktop.services.sample_unit import HEAD_NAME, UNIT_NAME
from exemplar_desktop.services.verify import verify
from exemplar_desktop.signing.sample_ca import make_sample_ca
from exemplar_desktop.signing.trust import load_trust
from exemplar_desktop.store.revisions import DATABASE_NAME
from tests.conftest import Judge
from tests.ui.clerk import Clerk, send
from tests.ui.conftest import NOW, Open, Type

YEAR, NOMINEES = 2024, 34
COUNTS = {
    r"giới thiệu (\d+) điển hình tiên tiến": "SELECT count(*) FROM nominations WHERE year = 2024 AND closed_on IS NULL",
    r"gồm (\d+) tập thể": (
        "SELECT count(*) FROM nominations n JOIN nominees p ON p.id = n.nominee_id"
        " WHERE n.year = 2024 AND n.closed_on IS NULL AND p.kind = 'collective'"
    ),
    r"tổng số (\d+) minh chứng": (
        "SELECT count(DISTINCT evidence_id) FROM (SELECT e.evidence_id FROM assessment_evidence e"
        " JOIN assessments a ON a.id = e.assessment_id JOIN nominations n ON n.id = a.nomination_id AND n.closed_on IS NULL"
        " UNION SELECT evidence_id FROM dissemination_evidence"
        " UNION SELECT evidence_id FROM record_evidence WHERE owner_id NOT IN (SELECT id FROM consents))"
    ),
    r"đơn vị có (\d+) hoạt động tuyên truyền": "SELECT count(*) FROM disseminations WHERE year = 2024 AND NOT cluster_conference",
    r"tiếp cận ([\d.]+) lượt người": "SELECT sum(reach) FROM disseminations WHERE year = 2024 AND NOT cluster_conference",
    r"Trong năm báo cáo có (\d+) khen thưởng": "SELECT count(*) FROM awards WHERE year = 2024",
    r"Đơn vị lập (\d+) hồ sơ trình": "SELECT count(*) FROM referrals",
    r"thực hiện (\d+) biện pháp bồi dưỡng": "SELECT count(*) FROM support_measures WHERE kind <> 'follow_up'",
    r"xét (\d+) lượt hồ sơ": "SELECT count(*) FROM decisions",
    r"công nhận (\d+) lượt": "SELECT count(*) FROM decisions WHERE outcome = 'recognised'",
    r"đơn vị tổ chức (\d+) lần kiểm tra": "SELECT count(*) FROM inspections WHERE year = 2024",
    r"Đơn vị bố trí (\d+) người": "SELECT count(*) FROM capacities",
}
"""What the report says, and what the database answers by itself."""


@pytest.fixture
def original(tmp_path: Path) -> Iterator[Desk]:
    """The sample unit, whose year is entered anew."""
    year = reporting_year(load_programme(None), YEAR)
    assert year is not None
    desk = make_sample_desk(tmp_path / "sample", DemoOrder(nominees=NOMINEES, evidence_mb=1), year, NOW)
    yield desk
    desk.store.close()


def test_a_typed_year_is_the_year_and_its_report_counts_it(
    tmp_path: Path, original: Desk, open_window: Open, type_text: Type, qtbot: QtBot, judge: Judge
) -> None:
    folder = tmp_path / "data"
    desk = open_desk(folder, create=True)
    units, signatories = original.store.all(Unit), original.store.all(Signatory)
    desk.store.save(*units, *signatories)
    for image in (*(unit.seal_image for unit in units), *(signatory.signature_image for signatory in signatories)):
        desk.files.add(original.files.path(image))
    desk.store.close()
    window = open_window(folder)
    clerk = Clerk(window, original, tmp_path / "stick", qtbot, type_text)
    clerk.enter_year(YEAR)

    entered = year_facts(window.bench.desk, YEAR)
    meant = numbered(spoken(year_facts(original, YEAR)), {nominee.id: nominee.number for nominee in entered.nominees}, clerk.ids)
    for field in meant.__struct_fields__:
        assert plain(getattr(entered, field), {}) == plain(getattr(meant, field), clerk.ids), field
    assert composed(as_listed(entered), NOW.date()) == composed(as_listed(meant), NOW.date())

    ca = make_sample_ca(tmp_path / "keys", UNIT_NAME, HEAD_NAME, now=NOW)
    package = send(window, ca, tmp_path / "out", type_text, qtbot)
    verdict = verify(package, load_trust((ca.ca,), (ca.crl,), None), NOW)
    assert (verdict.integrity, verdict.bottom_line) == ("whole", BottomLine.UNDETERMINED)
    with ZipFile(package) as opened:
        opened.extract("bao-cao.pdf", tmp_path)
    said = " ".join(judge("pdftotext", tmp_path / "bao-cao.pdf", "-").stdout.split())
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as database:
        for pattern, question in COUNTS.items():
            found = re.search(pattern, said)
            assert found, pattern
            assert int(found[1].replace(".", "")) == database.execute(question).fetchone()[0], pattern


def spoken(facts: YearFacts) -> YearFacts:
    """Return facts without assessments that say nothing, which nobody would enter, and without the years before."""
    said = tuple(each for each in facts.assessments if each.judgement is not Judgement.NOT_JUDGED or each.reason or each.evidence_ids)
    return msgspec.structs.replace(facts, assessments=said, earlier=())


def numbered(facts: YearFacts, numbers: dict[str, int], ids: dict[str, str]) -> YearFacts:
    """Return facts with the numbers that the files got: whoever has no file in the year has none of them."""
    nominees = (msgspec.structs.replace(nominee, number=numbers[ids[nominee.id]]) for nominee in facts.nominees)
    return msgspec.structs.replace(facts, nominees=tuple(nominees))


def as_listed(facts: YearFacts) -> YearFacts:
    """Return facts whose meetings decide in the order of the list: the window offers the files in it."""
    place = {nomination.id: row for row, nomination in enumerate(facts.nominations)}

    def sorted_out(meeting: CouncilMeeting) -> CouncilMeeting:
        return msgspec.structs.replace(meeting, decisions=tuple(sorted(meeting.decisions, key=lambda d: place[d.nomination_id])))

    return msgspec.structs.replace(facts, council_meetings=tuple(map(sorted_out, facts.council_meetings)))


def plain(value: Any, ids: dict[str, str]) -> Any:
    """Return records as plain data with translated ids; in what order they were entered says nothing."""
    text = msgspec.json.encode(value).decode()
    for old, new in ids.items():
        text = text.replace(old, new)
    return ordered(msgspec.json.decode(text))


def ordered(value: Any) -> Any:
    """Return plain data with every list in an order of its own."""
    if isinstance(value, dict):
        return {key: ordered(part) for key, part in value.items()}
    return sorted(map(ordered, value), key=str) if isinstance(value, list) else value
