"""Who is put forward: the nominee kept across years, and the nomination of one reporting year."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from exemplar_desktop.domain.record import INTERNAL, Count, Line, Record, RequiredLine, Text


class NomineeKind(StrEnum):
    """The kinds of plan III.1; each has its own criteria in III.2."""

    COLLECTIVE = "collective"
    MANAGER = "manager"
    TEACHER = "teacher"
    STAFF = "staff"
    STUDENT = "student"


class Gender(StrEnum):
    """As documents of emulation and reward ask for it."""

    UNKNOWN = ""
    FEMALE = "female"
    MALE = "male"


class Nominee(Record, frozen=True, kw_only=True):
    """One collective or person, kept across the years."""

    number: Annotated[int, Meta(ge=1, title="Số hồ sơ")]
    """The unit's own running number; names the folder of evidence in a package, so never a pupil's name does."""
    kind: Annotated[NomineeKind, Meta(title="Đối tượng")]
    name: Annotated[RequiredLine, Meta(title="Họ và tên, tên tập thể")]
    given_name: Annotated[Line, Meta(title="Tên gọi để xếp thứ tự")] = ""
    """Only for names that do not end in the given name."""
    birth_date: Annotated[date | None, Meta(title="Ngày sinh")] = None
    gender: Annotated[Gender, Meta(title="Giới tính")] = Gender.UNKNOWN
    note: Annotated[Text, Meta(title="Ghi chú", extra=INTERNAL)] = ""


class Nomination(Record, frozen=True, kw_only=True):
    """A nominee's file for one reporting year; what changes with the years (class, position) stands here."""

    nominee_id: str
    year: Annotated[int, Meta(title="Năm báo cáo")]
    position: Annotated[Line, Meta(title="Chức vụ, nhiệm vụ")] = ""
    department: Annotated[Line, Meta(title="Tổ, lớp, bộ phận")] = ""
    campus: Annotated[Line, Meta(title="Điểm trường")] = ""
    member_count: Annotated[Count | None, Meta(title="Số người của tập thể")] = None
    collective_id: str | None = None
    """The nominee that is the collective this manager leads (plan III.2.2.a.4)."""
    discovered_on: Annotated[date | None, Meta(title="Ngày phát hiện")] = None
    discovered_through: Annotated[Line, Meta(title="Phát hiện qua phong trào")] = ""
    movement_id: str | None = None
    """The recorded movement through which the nominee was discovered (plan II.1.1)."""
    achievement: Annotated[Text, Meta(title="Thành tích nổi bật")] = ""
    closed_on: Annotated[date | None, Meta(title="Ngày thôi giới thiệu")] = None
    closed_reason: Annotated[Line, Meta(title="Lý do thôi giới thiệu")] = ""
