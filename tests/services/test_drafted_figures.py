"""Every figure of the drafts and of the report's results, counted again with plain SQL on the store of three years."""

import re
import sqlite3
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from exemplar_desktop.domain.fulfilment import published
from exemplar_desktop.paths import resource
from exemplar_desktop.reports.content import Paragraph
from exemplar_desktop.reports.drafts import draft_texts
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.services.report import composed

YEARS = (2023, 2024, 2025)
SPAN = {2023: ("2023-04-18", "2023-10-29"), 2024: ("2023-10-30", "2024-10-29"), 2025: ("2024-10-30", "2025-10-29")}
OPEN = "nominations n JOIN nominees p ON p.id = n.nominee_id WHERE n.year = :year AND n.closed_on IS NULL"
OF_YEAR = "JOIN nominations n ON n.id = r.nomination_id WHERE n.year = :year"
TOUCHES = "(valid_from IS NULL OR valid_from <= :last) AND (valid_until IS NULL OR valid_until >= :first)"
HELD = "FROM disseminations WHERE year = :year AND NOT cluster_conference"
OF_MEETINGS = "FROM decisions d JOIN council_meetings m ON m.id = d.meeting_id WHERE m.year = :year"
Check = tuple[str, str]
"""How a sentence goes on, with # for the figure; and the query that gives it."""


def by(words: str, values: str, figure: str, query: str) -> list[Check]:
    """Return a check for each value of a column: ``{value: word}`` is written ``value=word`` with commas between."""
    pairs = (pair.split("=") for pair in values.split("|"))
    return [(words.format(word=word), f"SELECT count(*) {query} AND {figure} = '{value}'") for value, word in pairs]


CHECKS: dict[str, list[Check]] = {
    "awareness": [
        (
            "tổ chức, tham gia # phong trào thi đua",
            "SELECT count(*) FROM movements WHERE begun_on <= :last AND (ended_on IS NULL OR ended_on >= :first)",
        ),
        ("Công đoàn tổ chức # hoạt động", "SELECT count(*) FROM disseminations WHERE year = :year AND organiser = 'trade_union'"),
        ("Đoàn thanh niên tổ chức # hoạt động", "SELECT count(*) FROM disseminations WHERE year = :year AND organiser = 'youth_union'"),
    ],
    "nurture": [
        ("Đơn vị thực hiện # biện pháp", f"SELECT count(*) FROM support_measures r {OF_YEAR} AND r.kind <> 'follow_up'"),
        (
            "bồi dưỡng đối với # điển hình",
            f"SELECT count(DISTINCT r.nomination_id) FROM support_measures r {OF_YEAR} AND r.kind <> 'follow_up'",
        ),
        *by(
            "# {word}",
            "material=hỗ trợ vật chất|moral=động viên tinh thần|professional=bồi dưỡng chuyên môn|remedy=khắc phục hạn chế",
            "r.kind",
            f"FROM support_measures r {OF_YEAR}",
        ),
        (
            "đã hoàn thành # biện pháp",
            f"SELECT count(*) FROM support_measures r {OF_YEAR} AND r.kind <> 'follow_up' AND r.ended_on IS NOT NULL",
        ),
    ],
    "dissemination": [
        ("đơn vị có # hoạt động tuyên truyền", f"SELECT count(*) {HELD}"),
        (
            "giới thiệu # điển hình",
            f"SELECT count(DISTINCT dn.nomination_id) FROM dissemination_nominations dn JOIN {OPEN} AND dn.nomination_id = n.id"
            f" AND dn.dissemination_id IN (SELECT id {HELD})",
        ),
        ("tiếp cận # lượt người", f"SELECT sum(reach) {HELD}"),
        *by("{word} #", "trade_union=Công đoàn|youth_union=Đoàn thanh niên|unit=Đơn vị", "organiser", HELD),
    ],
    "honour": [
        ("Trong năm báo cáo có # khen thưởng", "SELECT count(*) FROM awards WHERE year = :year"),
        ("khen thưởng cho # điển hình", "SELECT count(DISTINCT nominee_id) FROM awards WHERE year = :year"),
        *by("# {word}", "regular=thường xuyên|thematic=theo chuyên đề|unscheduled=đột xuất", "kind", "FROM awards WHERE year = :year"),
        *by(
            "{word} #",
            "unit=Đơn vị|commune=Xã, phường|department=Sở Giáo dục và Đào tạo|city=Thành phố|ministry=Bộ, ngành Trung ương"
            "|other=Tổ chức khác",
            "level",
            "FROM awards WHERE year = :year",
        ),
        ("Đơn vị lập # hồ sơ trình cấp trên", f"SELECT count(*) FROM referrals r {OF_YEAR}"),
        *by("# {word}", "sent=đã gửi, chờ kết quả|refused=không được khen thưởng", "r.state", f"FROM referrals r {OF_YEAR}"),
        *by("# {word}", "granted=được khen thưởng", "r.state", f"FROM referrals r {OF_YEAR}"),
    ],
    "inspection": [
        (
            "của đơn vị có # thành viên",
            "SELECT count(*) FROM council_members WHERE (valid_from IS NULL OR valid_from <= :last)"
            " AND (valid_until IS NULL OR valid_until >= :last)",
        ),
        (
            "có # thành viên thôi tham gia Hội đồng",
            "SELECT count(*) FROM council_members WHERE valid_until >= :first AND valid_until < :last",
        ),
        ("Hội đồng họp # lần để xét chọn", "SELECT count(*) FROM council_meetings WHERE year = :year"),
        ("xét # lượt hồ sơ", f"SELECT count(*) {OF_MEETINGS}"),
        ("công nhận # lượt", f"SELECT count(*) {OF_MEETINGS} AND d.outcome = 'recognised'"),
        ("đơn vị tổ chức # lần kiểm tra, giám sát", "SELECT count(*) FROM inspections WHERE year = :year"),
    ],
    "capacity": [("Đơn vị bố trí # người làm công tác", f"SELECT count(*) FROM capacities WHERE {TOUCHES}")],
    "results": [
        ("đơn vị giới thiệu # điển hình tiên tiến", f"SELECT count(*) FROM {OPEN}"),
        ("gồm # tập thể", f"SELECT count(*) FROM {OPEN} AND p.kind = 'collective'"),
        ("và # cá nhân", f"SELECT count(*) FROM {OPEN} AND p.kind <> 'collective'"),
        *by(
            "# {word}",
            "manager=cán bộ quản lý|teacher=giáo viên|staff=nhân viên|student=học sinh",
            "p.kind",
            f"FROM {OPEN}",
        ),
        ("trong # lượt tiêu chuẩn", f"SELECT sum(a.asked) FROM asked a JOIN {OPEN} AND a.kind = p.kind"),
        *by(
            "# lượt {word}",
            "met=đạt|not_met=chưa đạt|not_judged=chưa xét",
            "s.judgement",
            f"FROM assessments s JOIN {OPEN} AND s.nomination_id = n.id",
        ),
        (
            "#/§ điển hình đạt đủ",
            f"SELECT count(*) FROM {OPEN} AND (SELECT asked FROM asked a WHERE a.kind = p.kind) ="
            " (SELECT count(*) FROM assessments s WHERE s.nomination_id = n.id AND s.judgement = 'met')",
        ),
        (
            "#/§ điển hình có minh chứng",
            f"SELECT count(*) FROM {OPEN} AND EXISTS (SELECT 1 FROM assessments s JOIN assessment_evidence e"
            " ON e.assessment_id = s.id WHERE s.nomination_id = n.id)",
        ),
        (
            "tổng số # minh chứng",
            f"SELECT count(*) FROM (SELECT e.evidence_id FROM assessment_evidence e JOIN assessments s ON s.id = e.assessment_id"
            f" JOIN {OPEN} AND n.id = s.nomination_id"
            " UNION SELECT e.evidence_id FROM dissemination_evidence e JOIN disseminations d ON d.id = e.dissemination_id"
            " WHERE d.year = :year UNION SELECT e.evidence_id FROM record_evidence e JOIN inspections i ON i.id = e.owner_id"
            " WHERE i.year = :year UNION SELECT e.evidence_id FROM record_evidence e JOIN public_notices o ON o.id = e.owner_id"
            " JOIN council_meetings m ON m.id = o.meeting_id WHERE m.year = :year)",
        ),
        (
            "Phổ biến, nhân rộng: # điển hình",
            f"SELECT count(DISTINCT dn.nomination_id) FROM dissemination_nominations dn JOIN {OPEN} AND dn.nomination_id = n.id",
        ),
        ("qua # hoạt động tuyên truyền", "SELECT count(*) FROM disseminations WHERE year = :year"),
        ("Trong năm có # hồ sơ thôi giới thiệu", "SELECT count(*) FROM nominations WHERE year = :year AND closed_on IS NOT NULL"),
    ],
}


class Counted:
    """A year of the store, asked in SQL."""

    def __init__(self, path: Path, year: int) -> None:
        self.connection = sqlite3.connect(path)
        self.values = {"year": year, "first": SPAN[year][0], "last": SPAN[year][1]}
        criteria = tomllib.loads(resource("programmes/hai-phong-2023-2025.toml").read_text(encoding="utf-8"))["criteria"]
        self.connection.execute("CREATE TEMP TABLE asked (kind TEXT, asked INTEGER)")
        for kind in ("collective", "manager", "teacher", "staff", "student"):
            asked = sum(criterion.get("kind", kind) == kind for criterion in criteria)
            self.connection.execute("INSERT INTO asked VALUES (?, ?)", (kind, asked))

    def rows(self, query: str) -> list[tuple[object, ...]]:
        return self.connection.execute(query, self.values).fetchall()

    def count(self, query: str) -> int:
        ((count,),) = self.rows(query)
        return int(str(count or 0))

    def written(self) -> Iterator[str]:
        """Yield what people wrote, for the figures in it are theirs."""
        for query in (
            "SELECT outcome FROM movements UNION SELECT participants FROM movements",
            "SELECT title FROM support_measures UNION SELECT outcome FROM support_measures",
            "SELECT title FROM disseminations",
            "SELECT findings FROM inspections UNION SELECT follow_up FROM inspections",
            "SELECT decision_number FROM awards WHERE year = :year",
            "SELECT closed_reason FROM nominations WHERE year = :year",
        ):
            yield from (str(text).rstrip(".;, ") for (text,) in self.rows(query) if any(map(str.isdigit, str(text))))

    def days(self) -> set[str]:
        """Return the days of the year's records as documents write them."""
        found = self.rows(
            "SELECT happened_on FROM disseminations WHERE year = :year UNION SELECT decided_on FROM awards WHERE year = :year"
            " UNION SELECT held_on FROM council_meetings WHERE year = :year UNION SELECT inspected_on FROM inspections WHERE year = :year"
            " UNION SELECT posted_on FROM public_notices o JOIN council_meetings m ON m.id = o.meeting_id WHERE m.year = :year"
            " UNION SELECT taken_down_on FROM public_notices o JOIN council_meetings m ON m.id = o.meeting_id WHERE m.year = :year"
            " UNION SELECT valid_until FROM council_members WHERE valid_until BETWEEN :first AND :last"
            " UNION SELECT :first UNION SELECT :last"
        )
        return {f"{date.fromisoformat(str(day)):%d/%m/%Y}" for (day,) in found}


def lines_with_figures(counted: Counted) -> Iterator[tuple[str, str]]:
    """Yield the key of a section and a part of it whose figures are a record's own, made from rows."""
    for name, participants in counted.rows(
        "SELECT name, participant_count FROM movements WHERE begun_on <= :last AND (ended_on IS NULL OR ended_on >= :first)"
    ):
        people = f"{participants:,}".replace(",", r"\.")
        yield "awareness", rf"“{re.escape(str(name))}” \([^()]*; {people} người tham gia\)"
    for name, found in counted.rows(
        f"SELECT m.name, count(*) FROM movements m JOIN {OPEN} AND n.movement_id = m.id AND n.discovered_on >= :first GROUP BY m.id"
    ):
        yield "awareness", rf"{found:02d} điển hình qua phong trào “{re.escape(str(name))}”"
    words = {"recognised": "công nhận", "postponed": "chưa công nhận, xét lại sau", "rejected": "không công nhận"}
    for id, title, day, present in counted.rows(
        "SELECT id, title, strftime('%d/%m/%Y', held_on), json_array_length(present_ids) FROM council_meetings WHERE year = :year"
    ):
        outcomes = counted.rows(f"SELECT outcome, count(*) FROM decisions WHERE meeting_id = '{id}' GROUP BY outcome")
        found = {str(outcome): int(str(count)) for outcome, count in outcomes}
        outcome = ", ".join(f"{found[key]:02d} {word}" for key, word in words.items() if key in found)
        yield "inspection", rf"- {title} \({day}; {present:02d} thành viên dự họp\): {outcome}\."
    for posted, taken_down, objections, settled in counted.rows(
        "SELECT strftime('%d/%m/%Y', posted_on), strftime('%d/%m/%Y', taken_down_on), json_array_length(objections),"
        " (SELECT count(*) FROM json_each(objections) WHERE json_extract(value, '$.settled_on') IS NOT NULL)"
        " FROM public_notices o JOIN council_meetings m ON m.id = o.meeting_id WHERE m.year = :year"
    ):
        said = f"tiếp nhận {objections:02d} ý kiến phản ánh, đã giải quyết {settled:02d}" if objections else "không có ý kiến phản ánh"
        yield "inspection", rf"\(ngày {posted} đến ngày {taken_down}\); {said}\."


def lines_beside_the_year_before(counted: Counted) -> Iterator[tuple[str, str]]:
    """Yield the key of a section and what it says of a year beside the one before, where that one has any exemplar."""
    proofs = {
        "được giới thiệu": "1",
        "được công nhận": "EXISTS (SELECT 1 FROM decisions d JOIN council_meetings m ON m.id = d.meeting_id"
        " WHERE d.nomination_id = n.id AND m.year = n.year AND d.outcome = 'recognised')",
        "được khen thưởng": "EXISTS (SELECT 1 FROM awards a WHERE a.nominee_id = n.nominee_id AND a.year = n.year)",
        "được phổ biến, nhân rộng": "EXISTS (SELECT 1 FROM dissemination_nominations l JOIN disseminations d ON d.id = l.dissemination_id"
        " WHERE l.nomination_id = n.id AND d.year = n.year)",
    }
    this, before = (
        {
            what: counted.count(f"SELECT count(*) FROM nominations n WHERE n.year = :year - {ago} AND n.closed_on IS NULL AND {proof}")
            for what, proof in proofs.items()
        }
        for ago in (0, 1)
    )
    year = int(str(counted.values["year"])) - 1
    if before["được giới thiệu"]:
        told = ", ".join(rf"{what} là {count:02d} \(tăng {count - before[what]:02d}\)" for what, count in this.items())
        yield "results", rf"So với năm {year}, số điển hình {told}; biểu đồ tại Phụ lục V\."


def texts(folder: Path, year: int) -> dict[str, str]:
    """Return the drafts, and the paragraphs of the report's results."""
    desk = open_desk(folder)
    try:
        facts = year_facts(desk, year)
        content = composed(facts, date(year, 10, 18))
        results = next(section for section in content.sections if section.title == "Kết quả xây dựng điển hình tiên tiến")
        paragraphs = [block.text for block in results.blocks if isinstance(block, Paragraph)]
        # What is still missing is listed after these; it names references of the plan and no figures.
        told = [text for text in paragraphs if not text.startswith(tuple(finding_names(folder)))]
        return {**draft_texts(published(facts)), "results": "\n".join(told)}
    finally:
        desk.store.close()


def finding_names(folder: Path) -> list[str]:
    connection = sqlite3.connect(folder / "exemplar.sqlite3")
    return [f"{name}:" for (name,) in connection.execute("SELECT name FROM nominees")] + ["Báo cáo hằng năm:"]


@pytest.mark.parametrize("year", YEARS)
def test_every_figure_agrees_with_the_store(whole_sample: Path, year: int) -> None:
    counted = Counted(whole_sample / "exemplar.sqlite3", year)
    said = texts(whole_sample, year)
    assert set(said) == set(CHECKS)
    for written in sorted(counted.written(), key=len, reverse=True):
        said = {key: text.replace(written, "…") for key, text in said.items()}
    total = counted.count(f"SELECT count(*) FROM {OPEN}")
    for key, line in (*lines_with_figures(counted), *lines_beside_the_year_before(counted)):
        said[key], found = re.subn(line, "", said[key])
        assert found == 1, (line, said[key])
    for key, checks in CHECKS.items():
        for words, query in checks:
            expected = counted.count(query)
            pattern = re.escape(words).replace(r"\#", r"([\d.]*\d)").replace("§", f"{total:02d}") + r"(?!\w)"
            figures = re.findall(pattern, said[key])
            assert [int(figure.replace(".", "")) for figure in figures] == ([expected] if expected or "0" in figures else []), (
                words,
                said[key],
            )
            said[key] = re.sub(pattern, lambda found: re.sub(r"\d", "×", found[0]), said[key])
    for day in counted.days():
        said = {key: text.replace(day, "") for key, text in said.items()}
    said["results"] = said["results"].replace(f"Trong năm báo cáo {year} ", "").replace("Phụ lục IV", "")
    unchecked = {key: line for key, text in said.items() for line in text.splitlines() if re.search(r"\d", line)}
    assert not unchecked
