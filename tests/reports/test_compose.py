"""What the report says follows from the facts, the programme and the date."""

from datetime import date

import msgspec
import pytest

from exemplar_desktop.domain.assessment import Judgement
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.programme import LegalBasis
from exemplar_desktop.domain.unit import Authority, Signatory
from exemplar_desktop.reports.compose import compose
from exemplar_desktop.reports.content import Heading, Paragraph, ReportContent, Table
from exemplar_desktop.reports.wording import counted
from tests.reports.sample import ON, sample_facts

replace = msgspec.structs.replace


def text_of(content: ReportContent) -> str:
    return "\n".join(b.text for s in content.sections for b in s.blocks if isinstance(b, Paragraph | Heading))


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
        (Authority.DEPUTY, "", ("KT. THỦ TRƯỞNG ĐƠN VỊ", "HIỆU TRƯỞNG")),
        (Authority.BY_ORDER, "", ("TL. THỦ TRƯỞNG ĐƠN VỊ", "HIỆU TRƯỞNG")),
        (Authority.DELEGATED, "", ("TUQ. THỦ TRƯỞNG ĐƠN VỊ", "HIỆU TRƯỞNG")),
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
    assert "Tổ Toán - Tin (lý do: Giải thể tổ)" in text_of(content)


def test_report_signed_after_its_last_day_is_late_whatever_its_date() -> None:
    def rows(signed_on: date) -> set[object]:
        content = compose(sample_facts(), (), ON, signed_on=signed_on)
        return {cell for s in content.sections for b in s.blocks if isinstance(b, Table) for row in b.rows for cell in row}

    assert "Đúng hạn" in rows(date(2024, 10, 29))
    assert {"Quá hạn 1 ngày", "Báo cáo ngày 08/10/2024, ký ngày 30/10/2024"} <= rows(date(2024, 10, 30))


def test_union_activity_has_no_number_to_be_judged_by() -> None:
    def row(facts: YearFacts) -> tuple[object, ...]:
        tables = [b for s in compose(facts, (), ON).sections for b in s.blocks if isinstance(b, Table)]
        return next(row for table in tables for row in table.rows if row[1] == "IV.3")[2:]

    facts = sample_facts()
    assert row(facts) == ("Không định số lượng", "Đã ghi nhận 01 hoạt động", "")
    assert row(replace(facts, disseminations=facts.disseminations[:1])) == ("Không định số lượng", "Chưa ghi nhận", "")


def test_what_lacks_its_ground_does_not_count_as_fulfilled_anywhere() -> None:
    facts = sample_facts()
    weak = tuple(
        replace(a, alternatives=())
        if a.criterion == "III.2.2.d.2"
        else replace(a, judgement=Judgement.NOT_MET)
        if a.criterion == "III.2.1.4"
        else a
        for a in facts.assessments
    )
    content = compose(replace(facts, assessments=weak), (), ON)
    tallies = {row[0]: row[2] for row in content.sheets[0].table.rows}
    assert (tallies["Tập thể"], tallies["Cán bộ quản lý"], tallies["Giáo viên"], tallies["Học sinh"]) == (0, 0, 1, 0)
    persons = {row[2]: row[7] for block in content.appendices[1].blocks if isinstance(block, Table) for row in block.rows}
    assert (persons["Đỗ Quang Minh"], persons["Lương Gia Huy"]) == ("6/7", "3/4")
    text = text_of(content)
    assert "02 lượt đánh giá đạt nhưng chưa đủ căn cứ" in text
    judged = [row for block in content.appendices[2].blocks if isinstance(block, Table) for row in block.rows]
    assert {row[0] for row in judged if row[2] == "Đạt, chưa đủ căn cứ"} == {"III.2.2.a.4", "III.2.2.d.2"}


def test_evidence_is_counted_as_the_catalogue_lists_it() -> None:
    facts = sample_facts()
    bare = tuple(replace(a, evidence_ids=()) for a in facts.assessments)
    shown = tuple(replace(d, evidence_ids=("e5", "e6")) for d in facts.disseminations[:1])
    content = compose(replace(facts, assessments=bare, disseminations=shown), (), ON)
    assert "tổng số 02 minh chứng (danh mục tại Phụ lục IV)" in text_of(content)
    table = content.appendices[3].blocks[-1]
    assert isinstance(table, Table)
    assert [row[0] for row in table.rows] == ["MC 01", "MC 02"]


def test_activity_counts_only_exemplars_that_are_still_put_forward() -> None:
    facts = sample_facts()
    closed = tuple(replace(n, closed_on=date(2024, 6, 1)) if n.id == "h4" else n for n in facts.nominations)
    content = compose(replace(facts, nominations=closed), (), ON)
    tables = [b for s in content.sections for b in s.blocks if isinstance(b, Table) and b.caption.startswith("Hoạt động")]
    assert [row[5] for row in tables[0].rows] == [2, 0]


def test_evidence_of_closed_nominations_is_not_listed() -> None:
    facts = sample_facts()
    everything = tuple(replace(n, closed_on=date(2024, 6, 1)) for n in facts.nominations)
    content = compose(replace(facts, nominations=everything), (), ON)
    table = content.appendices[3].blocks[-1]
    assert isinstance(table, Table)
    assert [row[1] for row in table.rows] == ["Bài viết trên cổng thông tin của trường"], "only what an activity shows"
    assert [sheet.table.rows for sheet in content.sheets if sheet.name == "Đánh giá"] == [()]


def test_private_notes_are_in_no_document() -> None:
    facts = sample_facts()
    noted = {
        group: tuple(replace(r, note="GIỮ KÍN") for r in getattr(facts, group)) for group in ("nominees", "evidence", "disseminations")
    }
    assert "GIỮ KÍN" not in msgspec.json.encode(compose(replace(facts, **noted), (), ON)).decode()


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
