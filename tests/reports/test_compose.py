"""What the report says follows from the facts, the programme and the date."""

from datetime import date

import msgspec
import pytest

from exemplar_desktop.domain.programme import LegalBasis
from exemplar_desktop.domain.unit import Authority, Signatory
from exemplar_desktop.reports.compose import compose
from exemplar_desktop.reports.content import Heading, Table
from exemplar_desktop.reports.results import counted
from tests.reports.sample import ON, sample_facts

replace = msgspec.structs.replace


@pytest.mark.parametrize(("count", "shown"), [(0, "0"), (5, "05"), (12, "12"), (1512, "1.512")])
def test_counts_are_written_as_documents_do(count: int, shown: str) -> None:
    assert counted(count) == shown


def test_only_bases_in_force_are_cited() -> None:
    facts = sample_facts()
    bases = (
        LegalBasis(text="Văn bản A", valid_until=date(2024, 10, 7)),
        LegalBasis(text="Văn bản B."),
        LegalBasis(text="Thực hiện Văn bản C"),
    )
    content = compose(replace(facts, programme=replace(facts.programme, bases=bases)), (), ON)
    assert content.bases == ("Căn cứ Văn bản B;", "Thực hiện Văn bản C.")


@pytest.mark.parametrize(
    ("authority", "of", "lines"),
    [
        (Authority.HEAD, "", ("HIỆU TRƯỞNG",)),
        (Authority.ACTING, "", ("Q. HIỆU TRƯỞNG",)),
        (Authority.ON_BEHALF, "Hội đồng trường", ("TM. HỘI ĐỒNG TRƯỜNG", "HIỆU TRƯỞNG")),
    ],
)
def test_authority_stands_before_the_position(authority: Authority, of: str, lines: tuple[str, ...]) -> None:
    signer = Signatory(name="Phạm Thu Hương", position="Hiệu trưởng", authority=authority, authority_of=of)
    assert compose(replace(sample_facts(), signatories=(signer,)), (), ON).signature.lines == lines


def test_chosen_signatory_comes_before_the_one_in_office() -> None:
    facts = sample_facts()
    assert facts.report
    assert compose(facts, (), ON).signature.name == "Phạm Thu Hương"
    chosen = replace(facts, report=replace(facts.report, signatory_id="deputy"))
    assert compose(chosen, (), ON).signature.name == "Vũ Đức Thịnh"


def test_closed_nominations_are_not_counted_and_not_listed() -> None:
    facts = sample_facts()
    closed = replace(facts.nominations[0], closed_on=date(2024, 6, 1), closed_reason="Giải thể tổ")
    content = compose(replace(facts, nominations=(closed, *facts.nominations[1:])), (), ON)
    totals = content.sheets[0].table.rows[-1]
    assert totals[1] == 4
    assert not isinstance(content.appendices[0].blocks[0], Table)
    assert len(content.sheets[1].table.rows) == 5


def test_late_report_says_so() -> None:
    content = compose(sample_facts(), (), date(2024, 11, 2))
    tables = [b for s in content.sections for b in s.blocks if isinstance(b, Table)]
    assert any("Quá hạn 4 ngày" in row for table in tables for row in table.rows)


def test_missing_content_has_its_heading_only_where_something_is_missing() -> None:
    def headings(missing: tuple[str, ...]) -> list[str]:
        return [b.text for s in compose(sample_facts(), missing, ON).sections for b in s.blocks if isinstance(b, Heading)]

    assert "Nội dung còn thiếu đến thời điểm báo cáo" in headings(("Thiếu.",))
    assert "Nội dung còn thiếu đến thời điểm báo cáo" not in headings(())


def test_unit_without_a_name_on_the_day_is_refused() -> None:
    with pytest.raises(ValueError, match="no name"):
        compose(replace(sample_facts(), unit=None), (), ON)
