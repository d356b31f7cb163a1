"""Awards and what is asked of higher levels (plan II.4), as records of a page."""

from exemplar_desktop.domain.award import Award, Referral
from exemplar_desktop.services.year_records import award_choices, names_of, referrals_of
from exemplar_desktop.ui.generated.award_form_ui import Ui_AwardForm
from exemplar_desktop.ui.generated.referral_form_ui import Ui_ReferralForm
from exemplar_desktop.ui.language import shown, tr
from exemplar_desktop.ui.record_shape import RecordShape, RecordWords
from exemplar_desktop.vietnamese.dates import short_date

NO_AWARD = "Chưa ghi khen thưởng nhận được"

AWARDS = RecordShape(
    kind=Award,
    form=Ui_AwardForm,
    name="form",
    blank=lambda year: Award(nominee_id="", year=year, form=""),
    listed=lambda desk, year: desk.store.all(Award, year=year),
    second_line=lambda record: (record.decision_number, short_date(record.decided_on), shown(record.level)),
    whose=names_of,
    searched=("decision_number", "issuer", "achievement"),
    needed=("nominee_id",),
    begun_by=frozenset({"award_missing"}),
    words=RecordWords(
        heading="Khen thưởng",
        noun="khen thưởng",
        counted="{count} khen thưởng",
        about="Ghi hình thức, cấp, số và ngày quyết định của từng tập thể, cá nhân được khen trong năm.",
    ),
)

REFERRALS = RecordShape(
    kind=Referral,
    form=Ui_ReferralForm,
    name="form",
    blank=lambda _year: Referral(nomination_id="", form=""),
    listed=referrals_of,
    second_line=lambda record: (shown(record.state), short_date(record.sent_on)),
    whose=names_of,
    choices={"award_id": lambda desk, record, _year: [(None, tr(NO_AWARD)), *award_choices(desk, record)]},
    searched=("document_number", "reason"),
    needed=("nomination_id",),
    begun_by=frozenset({"referral_missing"}),
    words=RecordWords(
        heading="Trình cấp trên khen thưởng",
        noun="hồ sơ trình khen",
        counted="{count} hồ sơ trình khen",
        about="Ghi từng đề nghị gửi cấp trên: hình thức, ngày gửi và kết quả.",
    ),
)
