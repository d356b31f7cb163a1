"""Vietnamese words for the values that the domain's types can take."""

from collections.abc import Callable
from enum import StrEnum

from exemplar_desktop.domain.assessment import Judgement
from exemplar_desktop.domain.award import AwardKind, AwardLevel, ReferralState
from exemplar_desktop.domain.career import Passage
from exemplar_desktop.domain.catalogue import Treatment
from exemplar_desktop.domain.checkup import Level
from exemplar_desktop.domain.council import CouncilRole, Outcome
from exemplar_desktop.domain.council_papers import PaperLack
from exemplar_desktop.domain.dissemination import Organiser
from exemplar_desktop.domain.finding import Severity
from exemplar_desktop.domain.fulfilment import Lack
from exemplar_desktop.domain.inspection import CapacityTask
from exemplar_desktop.domain.movement import Launcher
from exemplar_desktop.domain.nominee import Gender, NomineeKind
from exemplar_desktop.domain.programme import Owner
from exemplar_desktop.domain.stage import Stage
from exemplar_desktop.domain.submission import Role, Route
from exemplar_desktop.domain.support_measure import SupportKind
from exemplar_desktop.domain.unit import Authority
from exemplar_desktop.domain.verdict import BottomLine, Identity, Integrity, Revocation

Translate = Callable[[str], str]
"""Puts a Vietnamese text into the language of who reads it."""

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
    PaperLack: {
        PaperLack.NO_UNIT: "chưa có tên đơn vị vào ngày của văn bản (Thiết lập)",
        PaperLack.NO_MEETING: "chưa có cuộc họp",
        PaperLack.NO_DAY: "chưa ghi ngày họp",
        PaperLack.NO_PRESENT: "chưa ghi thành viên dự họp",
        PaperLack.NO_DECISION: "chưa ghi kết quả xét chọn",
        PaperLack.NO_RECOGNISED: "cuộc họp chưa công nhận hồ sơ nào",
        PaperLack.NOT_POSTED: "chưa ghi ngày niêm yết",
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
    Launcher: {
        Launcher.UNIT: "Đơn vị",
        Launcher.TRADE_UNION: "Công đoàn",
        Launcher.YOUTH_UNION: "Đoàn thanh niên",
        Launcher.SECTOR: "Ngành giáo dục",
        Launcher.STATE: "Thủ tướng Chính phủ, cơ quan nhà nước khác",
    },
    SupportKind: {
        SupportKind.MATERIAL: "Hỗ trợ vật chất",
        SupportKind.MORAL: "Động viên tinh thần",
        SupportKind.PROFESSIONAL: "Bồi dưỡng chuyên môn",
        SupportKind.REMEDY: "Khắc phục hạn chế",
        SupportKind.FOLLOW_UP: "Theo dõi điển hình đã được công nhận",
    },
    CouncilRole: {
        CouncilRole.CHAIR: "Chủ tịch",
        CouncilRole.VICE_CHAIR: "Phó Chủ tịch",
        CouncilRole.STANDING: "Ủy viên thường trực",
        CouncilRole.SECRETARY: "Thư ký",
        CouncilRole.MEMBER: "Ủy viên",
    },
    Outcome: {
        Outcome.RECOGNISED: "Công nhận",
        Outcome.POSTPONED: "Chưa công nhận, xét lại sau",
        Outcome.REJECTED: "Không công nhận",
    },
    AwardKind: {
        AwardKind.REGULAR: "Thường xuyên",
        AwardKind.THEMATIC: "Theo chuyên đề",
        AwardKind.UNSCHEDULED: "Đột xuất",
    },
    AwardLevel: {
        AwardLevel.UNIT: "Đơn vị",
        AwardLevel.COMMUNE: "Xã, phường",
        AwardLevel.DISTRICT: "Quận, huyện",
        AwardLevel.DEPARTMENT: "Sở Giáo dục và Đào tạo",
        AwardLevel.CITY: "Thành phố",
        AwardLevel.MINISTRY: "Bộ, ngành Trung ương",
        AwardLevel.STATE: "Nhà nước",
        AwardLevel.OTHER: "Tổ chức khác",
    },
    ReferralState: {
        ReferralState.DRAFTED: "Đang soạn hồ sơ",
        ReferralState.SENT: "Đã gửi, chờ kết quả",
        ReferralState.GRANTED: "Được khen thưởng",
        ReferralState.REFUSED: "Không được khen thưởng",
    },
    Passage: {
        Passage.MEASURE: "Bồi dưỡng",
        Passage.DECISION: "Xét chọn",
        Passage.AWARD: "Khen thưởng",
        Passage.REFERRAL: "Trình cấp trên",
        Passage.DISSEMINATION: "Tuyên truyền",
    },
    CapacityTask: {
        CapacityTask.EMULATION: "Thi đua, khen thưởng",
        CapacityTask.COMMUNICATION: "Tuyên truyền",
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
