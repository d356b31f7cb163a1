"""Who inspected the work on exemplars, and who carries it (plan II.5, II.6)."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from exemplar_desktop.domain.record import INTERNAL, Line, Record, RequiredLine, Text


class Inspection(Record, frozen=True, kw_only=True):
    """One inspection: what was looked at, by whom, what was found and what followed (plan II.5)."""

    year: Annotated[int, Meta(title="Năm báo cáo")]
    title: Annotated[RequiredLine, Meta(title="Nội dung kiểm tra")]
    inspected_on: Annotated[date | None, Meta(title="Ngày kiểm tra")] = None
    inspector_ids: tuple[str, ...] = ()
    """Members of the council."""
    inspectors: Annotated[Line, Meta(title="Người kiểm tra khác")] = ""
    findings: Annotated[Text, Meta(title="Kết luận kiểm tra")] = ""
    follow_up: Annotated[Text, Meta(title="Việc đã làm sau kiểm tra")] = ""
    followed_up_on: Annotated[date | None, Meta(title="Ngày khắc phục xong")] = None
    note: Annotated[Text, Meta(title="Ghi chú", extra=INTERNAL)] = ""
    evidence_ids: tuple[str, ...] = ()


class CapacityTask(StrEnum):
    """Which part of the work a person carries (plan II.6)."""

    EMULATION = "emulation"
    COMMUNICATION = "communication"


class Capacity(Record, frozen=True, kw_only=True):
    """One person in charge of emulation and reward or of making exemplars known, and the training the person had (plan II.6)."""

    name: Annotated[RequiredLine, Meta(title="Họ và tên người phụ trách")]
    position: Annotated[Line, Meta(title="Chức vụ")] = ""
    task: Annotated[CapacityTask, Meta(title="Công tác được giao")] = CapacityTask.EMULATION
    qualification: Annotated[Line, Meta(title="Trình độ, năng lực")] = ""
    training: Annotated[Text, Meta(title="Bồi dưỡng nghiệp vụ")] = ""
    valid_from: Annotated[date | None, Meta(title="Từ ngày")] = None
    valid_until: Annotated[date | None, Meta(title="Đến ngày")] = None
    note: Annotated[Text, Meta(title="Ghi chú", extra=INTERNAL)] = ""
