"""The council: its members, its meetings with their decisions, and the public notices of these (plan II.5, I.2.4), as records of a page."""

from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, Decision, Objection, PublicNotice
from exemplar_desktop.services.council_documents import (
    lacks_of_minutes,
    lacks_of_notice,
    minutes_name,
    notice_name,
    write_minutes,
    write_notice,
)
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.year_records import Choices, meeting_choices, member_choices, nominees_decided, notices_of, undecided
from exemplar_desktop.ui.generated.council_meeting_form_ui import Ui_CouncilMeetingForm
from exemplar_desktop.ui.generated.council_member_form_ui import Ui_CouncilMemberForm
from exemplar_desktop.ui.generated.public_notice_form_ui import Ui_PublicNoticeForm
from exemplar_desktop.ui.language import shown, tr
from exemplar_desktop.ui.record_shape import PaperShape, RecordShape, RecordWords
from exemplar_desktop.ui.struct_table import TableShape
from exemplar_desktop.vietnamese.dates import short_date

DECISIONS = TableShape(
    field="decisions",
    kind=Decision,
    heading="Kết quả xét chọn",
    columns=("votes_for", "votes_against", "votes_spoiled", "written_for", "outcome", "reason"),
    add="+ Thêm các hồ sơ chưa xét",
    new=undecided,
    nothing_new="Không còn hồ sơ nào của năm chưa được xét.",
    named=nominees_decided,
    named_title="Điển hình",
)
OBJECTIONS = TableShape(
    field="objections",
    kind=Objection,
    heading="Ý kiến phản ánh",
    columns=("content", "raised_by", "raised_on", "settled_on", "outcome"),
    add="+ Thêm ý kiến",
    new=lambda _desk, _record: (Objection(content=tr("Ý kiến mới")),),
)
MINUTES = PaperShape(
    button="Lưu biên bản (PDF)…",
    title="Lưu biên bản cuộc họp",
    lacks=lacks_of_minutes,
    file_name=minutes_name,
    write=lambda desk, record_id, target, _today, step: write_minutes(desk, record_id, target, step),
)
NOTICE = PaperShape(
    button="Lưu thông báo (PDF)…",
    title="Lưu thông báo công khai",
    lacks=lacks_of_notice,
    file_name=notice_name,
    write=write_notice,
)


def _members(desk: Desk, meeting: CouncilMeeting, _year: int) -> Choices:
    return member_choices(desk, meeting.held_on, (*meeting.present_ids, *meeting.absent_ids))


MEETINGS = RecordShape(
    kind=CouncilMeeting,
    form=Ui_CouncilMeetingForm,
    name="title",
    blank=lambda year: CouncilMeeting(year=year, title=""),
    listed=lambda desk, year: desk.store.all(CouncilMeeting, year=year),
    second_line=lambda record: (short_date(record.held_on), tr("{count} hồ sơ được xét", count=len(record.decisions))),
    choices={"present_ids": _members, "absent_ids": _members},
    tables=(DECISIONS,),
    searched=("minutes_number", "agenda", "conclusion"),
    begun_by=frozenset({"meeting_missing"}),
    paper=MINUTES,
    words=RecordWords(
        heading="Cuộc họp xét chọn",
        noun="cuộc họp",
        counted="{count} cuộc họp",
        about="Mỗi cuộc họp ghi người dự, số phiếu và kết quả xét chọn từng hồ sơ.",
    ),
)

MEMBERS = RecordShape(
    kind=CouncilMember,
    form=Ui_CouncilMemberForm,
    name="name",
    blank=lambda _year: CouncilMember(name=""),
    listed=lambda desk, _year: desk.store.all(CouncilMember),
    second_line=lambda record: (shown(record.role), record.position),
    searched=("position", "duties"),
    begun_by=frozenset({"member_missing"}),
    words=RecordWords(
        heading="Thành viên Hội đồng",
        noun="thành viên",
        counted="{count} thành viên",
        about="Ghi thành viên Hội đồng Thi đua - Khen thưởng, thời gian tham gia và nhiệm vụ được phân công.",
    ),
)

NOTICES = RecordShape(
    kind=PublicNotice,
    form=Ui_PublicNoticeForm,
    name="place",
    blank=lambda _year: PublicNotice(meeting_id="", place=""),
    listed=notices_of,
    second_line=lambda record: (
        " - ".join(short_date(day) for day in (record.posted_on, record.taken_down_on) if day),
        tr("{count} ý kiến", count=len(record.objections)),
    ),
    choices={"meeting_id": lambda desk, _record, year: meeting_choices(desk, year)},
    tables=(OBJECTIONS,),
    needed=("meeting_id",),
    begun_by=frozenset({"notice_missing"}),
    paper=NOTICE,
    words=RecordWords(
        heading="Công khai kết quả",
        noun="lần công khai",
        counted="{count} lần công khai",
        about="Ghi nơi và thời gian niêm yết kết quả xét chọn, ý kiến phản ánh và cách giải quyết.",
    ),
)
