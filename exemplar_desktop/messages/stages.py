"""Sentences for the facts that prove how far an exemplar has come."""

from exemplar_desktop.domain.stage import Stage

stages: dict[tuple[Stage, bool], str] = {
    (Stage.DISCOVERED, True): "Nhân tố mới: phát hiện ngày {day}",
    (Stage.DISCOVERED, False): "Nhân tố mới: chưa ghi ngày phát hiện",
    (Stage.NURTURED, True): "Đang bồi dưỡng: {name}, từ ngày {day}",
    (Stage.NURTURED, False): "Đang bồi dưỡng: {name}",
    (Stage.CONSIDERED, True): "Đã đưa ra xét: họp ngày {day}",
    (Stage.CONSIDERED, False): "Đã đưa ra xét: {name}, chưa ghi ngày họp",
    (Stage.RECOGNISED, True): "Được công nhận: họp ngày {day}, {yes}/{votes} phiếu",
    (Stage.RECOGNISED, False): "Được công nhận: {yes}/{votes} phiếu, chưa ghi ngày họp",
    (Stage.HONOURED, True): "Được khen thưởng: {name}, ngày {day}",
    (Stage.HONOURED, False): "Được khen thưởng: {name}, chưa ghi ngày quyết định",
    (Stage.SPREAD, True): "Được phổ biến, nhân rộng: {name}, ngày {day}",
    (Stage.SPREAD, False): "Được phổ biến, nhân rộng: {name}",
    (Stage.REFERRED, True): "Trình cấp trên: {name}, ngày {day}",
    (Stage.REFERRED, False): "Trình cấp trên: {name}, chưa ghi ngày gửi",
}
"""By stage, and whether the day is known."""
