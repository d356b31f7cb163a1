"""Vietnamese words for the values that the domain's types can take."""

from enum import StrEnum

from exemplar_desktop.domain.assessment import Judgement
from exemplar_desktop.domain.catalogue import Treatment
from exemplar_desktop.domain.checkup import Level
from exemplar_desktop.domain.dissemination import Organiser
from exemplar_desktop.domain.finding import Severity
from exemplar_desktop.domain.fulfilment import Lack
from exemplar_desktop.domain.nominee import Gender, NomineeKind
from exemplar_desktop.domain.programme import Owner
from exemplar_desktop.domain.stage import Stage
from exemplar_desktop.domain.submission import Role, Route
from exemplar_desktop.domain.unit import Authority
from exemplar_desktop.domain.verdict import BottomLine, Identity, Integrity, Revocation

# Two levels, because members of different enums with the same value are equal as dictionary keys.
_WORDS: dict[type[StrEnum], dict[StrEnum, str]] = {
    NomineeKind: {
        NomineeKind.COLLECTIVE: "Tập thể",
        NomineeKind.MANAGER: "Cán bộ quản lý",
        NomineeKind.TEACHER: "Giáo viên",
        NomineeKind.STAFF: "Nhân viên",
        NomineeKind.STUDENT: "Học sinh",
    },
    Gender: {
        Gender.UNKNOWN: "",
        Gender.FEMALE: "Nữ",
        Gender.MALE: "Nam",
    },
    Judgement: {
        Judgement.NOT_JUDGED: "Chưa xét",
        Judgement.MET: "Đạt",
        Judgement.NOT_MET: "Chưa đạt",
    },
    Lack: {
        Lack.NOT_JUDGED: "Chưa xét",
        Lack.NOT_MET: "Chưa đạt",
        Lack.EVIDENCE: "Chưa có minh chứng",
        Lack.ALTERNATIVE: "Chưa chọn thành tích được tính",
        Lack.COLLECTIVE: "Tập thể do cá nhân lãnh đạo, quản lý chưa được giới thiệu hoặc chưa đạt tiêu chuẩn của tập thể",
    },
    Organiser: {
        Organiser.UNIT: "Đơn vị",
        Organiser.TRADE_UNION: "Công đoàn",
        Organiser.YOUTH_UNION: "Đoàn thanh niên",
        Organiser.DEPARTMENT: "Sở, phòng GDĐT",
        Organiser.OTHER: "Đơn vị khác",
    },
    Level: {
        Level.GOOD: "Tốt",
        Level.ADVICE: "Nên làm",
        Level.FAULT: "Cần xử lý",
    },
    Severity: {
        Severity.BLOCKING: "Bắt buộc",
        Severity.GAP: "Thiếu",
        Severity.ADVICE: "Nên có",
    },
    Stage: {
        Stage.DISCOVERED: "Nhân tố mới",
        Stage.NURTURED: "Đang bồi dưỡng",
        Stage.CONSIDERED: "Đã đưa ra xét",
        Stage.RECOGNISED: "Được công nhận",
        Stage.HONOURED: "Được khen thưởng",
        Stage.SPREAD: "Được phổ biến, nhân rộng",
        Stage.REFERRED: "Trình cấp trên",
    },
    Authority: {
        Authority.HEAD: "Người đứng đầu",
        Authority.ON_BEHALF: "Thay mặt (TM.)",
        Authority.ACTING: "Quyền (Q.)",
        Authority.DEPUTY: "Ký thay (KT.)",
        Authority.BY_ORDER: "Thừa lệnh (TL.)",
        Authority.DELEGATED: "Thừa ủy quyền (TUQ.)",
    },
    Treatment: {
        Treatment.NONE: "",
        Treatment.CLEANED: "ảnh đã thu nhỏ, bỏ thông tin ẩn",
        Treatment.UNCLEANED: "giữ nguyên tệp gốc, chưa bỏ được thông tin ẩn của ảnh",
    },
    Owner: {
        Owner.UNIT: "Đơn vị",
        Owner.DEPARTMENT: "Sở GDĐT",
        Owner.UNION: "Công đoàn",
    },
    Role: {
        Role.HEAD: "người đứng đầu",
        Role.SEAL: "đơn vị",
        Role.UNIT: "bàn làm việc của đơn vị",
    },
    Route: {
        Route.DIGITAL: "ký số tại máy",
        Route.ELSEWHERE: "ký bằng công cụ khác",
        Route.PAPER: "ký tay trên giấy",
    },
    BottomLine: {
        BottomLine.ACCEPTED: "CHẤP NHẬN",
        BottomLine.REFUSED: "TỪ CHỐI",
        BottomLine.UNDETERMINED: "CHƯA XÁC ĐỊNH",
    },
    Integrity: {
        Integrity.WHOLE: "còn nguyên vẹn",
        Integrity.ALTERED: "đã bị thay đổi",
        Integrity.UNKNOWN: "chưa đọc được",
    },
    Identity: {
        Identity.TRUSTED: "đúng đơn vị, tin cậy",
        Identity.UNCONFIRMED: "chưa xác nhận",
        Identity.CONTRADICTED: "mâu thuẫn",
    },
    Revocation: {
        Revocation.GOOD: "chứng thư còn hiệu lực",
        Revocation.REVOKED: "chứng thư đã bị thu hồi",
        Revocation.UNKNOWN: "chưa xác định",
        Revocation.NOT_APPLICABLE: "không áp dụng",
    },
}


def word(value: StrEnum) -> str:
    """Return the Vietnamese word for a value, as people see it."""
    return _WORDS[type(value)][value]
