"""Made by packaging/forms.py from forms/report_page.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)


class Ui_ReportPage(object):
    def setupUi(self, ReportPage) -> None:
        if not ReportPage.objectName():
            ReportPage.setObjectName(u"ReportPage")
        self.layout_27 = QHBoxLayout(ReportPage)
        self.layout_27.setSpacing(0)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.steps_scroll = QScrollArea(ReportPage)
        self.steps_scroll.setObjectName(u"steps_scroll")
        self.steps_scroll.setWidgetResizable(True)
        self.steps_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.steps_scroll.setMinimumSize(QSize(460, 0))
        self.steps_scroll.setMaximumSize(QSize(460, 16777215))
        self.steps_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.steps_place = QWidget()
        self.steps_place.setObjectName(u"steps_place")
        self.layout_20 = QVBoxLayout(self.steps_place)
        self.layout_20.setSpacing(12)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(20, 16, 12, 16)
        self.heading = QLabel(self.steps_place)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout_20.addWidget(self.heading)

        self.check_card = QFrame(self.steps_place)
        self.check_card.setObjectName(u"check_card")
        self.check_card.setProperty(u"role", u"card")
        self.layout_4 = QVBoxLayout(self.check_card)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 16, 16, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.check_title = QLabel(self.check_card)
        self.check_title.setObjectName(u"check_title")
        self.check_title.setProperty(u"role", u"card-title")

        self.layout_2.addWidget(self.check_title)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.check_badge = QLabel(self.check_card)
        self.check_badge.setObjectName(u"check_badge")
        self.check_badge.setProperty(u"role", u"badge")
        self.check_badge.setMinimumSize(QSize(0, 22))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.check_badge.sizePolicy().hasHeightForWidth())
        self.check_badge.setSizePolicy(sizePolicy)
        self.check_badge.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_2.addWidget(self.check_badge)


        self.layout_4.addLayout(self.layout_2)

        self.findings_place = QWidget(self.check_card)
        self.findings_place.setObjectName(u"findings_place")
        self.findings_layout = QVBoxLayout(self.findings_place)
        self.findings_layout.setSpacing(8)
        self.findings_layout.setObjectName(u"findings_layout")
        self.findings_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_4.addWidget(self.findings_place)

        self.all_findings = QPushButton(self.check_card)
        self.all_findings.setObjectName(u"all_findings")
        self.all_findings.setProperty(u"role", u"link")

        self.layout_4.addWidget(self.all_findings)


        self.layout_20.addWidget(self.check_card)

        self.content_card = QFrame(self.steps_place)
        self.content_card.setObjectName(u"content_card")
        self.content_card.setProperty(u"role", u"card")
        self.layout_9 = QVBoxLayout(self.content_card)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(16, 16, 16, 16)
        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.content_title = QLabel(self.content_card)
        self.content_title.setObjectName(u"content_title")
        self.content_title.setProperty(u"role", u"card-title")

        self.layout_6.addWidget(self.content_title)

        self.spacer_5 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_5)

        self.content_badge = QLabel(self.content_card)
        self.content_badge.setObjectName(u"content_badge")
        self.content_badge.setProperty(u"role", u"badge")
        self.content_badge.setMinimumSize(QSize(0, 22))
        sizePolicy.setHeightForWidth(self.content_badge.sizePolicy().hasHeightForWidth())
        self.content_badge.setSizePolicy(sizePolicy)
        self.content_badge.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_6.addWidget(self.content_badge)


        self.layout_9.addLayout(self.layout_6)

        self.content_note = QLabel(self.content_card)
        self.content_note.setObjectName(u"content_note")
        self.content_note.setProperty(u"role", u"muted")
        self.content_note.setWordWrap(True)

        self.layout_9.addWidget(self.content_note)

        self.report_place = QWidget(self.content_card)
        self.report_place.setObjectName(u"report_place")

        self.layout_9.addWidget(self.report_place)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.prose_button = QPushButton(self.content_card)
        self.prose_button.setObjectName(u"prose_button")

        self.layout_8.addWidget(self.prose_button)

        self.spacer_7 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_7)


        self.layout_9.addLayout(self.layout_8)


        self.layout_20.addWidget(self.content_card)

        self.sign_card = QFrame(self.steps_place)
        self.sign_card.setObjectName(u"sign_card")
        self.sign_card.setProperty(u"role", u"card")
        self.layout_15 = QVBoxLayout(self.sign_card)
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(16, 16, 16, 16)
        self.sign_title = QLabel(self.sign_card)
        self.sign_title.setObjectName(u"sign_title")
        self.sign_title.setProperty(u"role", u"card-title")

        self.layout_15.addWidget(self.sign_title)

        self.head_label = QLabel(self.sign_card)
        self.head_label.setObjectName(u"head_label")
        self.head_label.setProperty(u"role", u"field")
        self.head_label.setIndent(0)

        self.layout_15.addWidget(self.head_label)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.head_file = QLabel(self.sign_card)
        self.head_file.setObjectName(u"head_file")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.head_file.sizePolicy().hasHeightForWidth())
        self.head_file.setSizePolicy(sizePolicy1)
        self.head_file.setProperty(u"role", u"muted")

        self.layout_10.addWidget(self.head_file)

        self.head_choose = QPushButton(self.sign_card)
        self.head_choose.setObjectName(u"head_choose")

        self.layout_10.addWidget(self.head_choose)

        self.layout_10.setStretch(0, 1)

        self.layout_15.addLayout(self.layout_10)

        self.head_passphrase = QLineEdit(self.sign_card)
        self.head_passphrase.setObjectName(u"head_passphrase")
        self.head_passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_15.addWidget(self.head_passphrase)

        self.seal_label = QLabel(self.sign_card)
        self.seal_label.setObjectName(u"seal_label")
        self.seal_label.setProperty(u"role", u"field")
        self.seal_label.setIndent(0)

        self.layout_15.addWidget(self.seal_label)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.seal_file = QLabel(self.sign_card)
        self.seal_file.setObjectName(u"seal_file")
        sizePolicy1.setHeightForWidth(self.seal_file.sizePolicy().hasHeightForWidth())
        self.seal_file.setSizePolicy(sizePolicy1)
        self.seal_file.setProperty(u"role", u"muted")

        self.layout_11.addWidget(self.seal_file)

        self.seal_choose = QPushButton(self.sign_card)
        self.seal_choose.setObjectName(u"seal_choose")

        self.layout_11.addWidget(self.seal_choose)

        self.layout_11.setStretch(0, 1)

        self.layout_15.addLayout(self.layout_11)

        self.seal_passphrase = QLineEdit(self.sign_card)
        self.seal_passphrase.setObjectName(u"seal_passphrase")
        self.seal_passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_15.addWidget(self.seal_passphrase)

        self.mail_limit_label = QLabel(self.sign_card)
        self.mail_limit_label.setObjectName(u"mail_limit_label")
        self.mail_limit_label.setProperty(u"role", u"field")
        self.mail_limit_label.setIndent(0)

        self.layout_15.addWidget(self.mail_limit_label)

        self.mail_limit = QComboBox(self.sign_card)
        self.mail_limit.addItem("")
        self.mail_limit.addItem("")
        self.mail_limit.addItem("")
        self.mail_limit.setObjectName(u"mail_limit")
        self.mail_limit.setProperty(u"values", [u"", u"20", u"25"])
        self.mail_limit.setMaximumSize(QSize(240, 16777215))

        self.layout_15.addWidget(self.mail_limit)

        self.target_label = QLabel(self.sign_card)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setProperty(u"role", u"field")
        self.target_label.setIndent(0)

        self.layout_15.addWidget(self.target_label)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.target = QLabel(self.sign_card)
        self.target.setObjectName(u"target")
        sizePolicy1.setHeightForWidth(self.target.sizePolicy().hasHeightForWidth())
        self.target.setSizePolicy(sizePolicy1)
        self.target.setProperty(u"role", u"muted")

        self.layout_12.addWidget(self.target)

        self.target_choose = QPushButton(self.sign_card)
        self.target_choose.setObjectName(u"target_choose")

        self.layout_12.addWidget(self.target_choose)

        self.layout_12.setStretch(0, 1)

        self.layout_15.addLayout(self.layout_12)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 8, 0, 0)
        self.export_button = QPushButton(self.sign_card)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setProperty(u"role", u"primary")

        self.layout_14.addWidget(self.export_button)

        self.stop_button = QPushButton(self.sign_card)
        self.stop_button.setObjectName(u"stop_button")

        self.layout_14.addWidget(self.stop_button)

        self.spacer_13 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_13)


        self.layout_15.addLayout(self.layout_14)

        self.why = QLabel(self.sign_card)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"role", u"muted")
        self.why.setWordWrap(True)

        self.layout_15.addWidget(self.why)

        self.progress = QProgressBar(self.sign_card)
        self.progress.setObjectName(u"progress")
        self.progress.setMaximum(1000)
        self.progress.setValue(0)
        self.progress.setTextVisible(False)

        self.layout_15.addWidget(self.progress)

        self.progress_text = QLabel(self.sign_card)
        self.progress_text.setObjectName(u"progress_text")
        self.progress_text.setProperty(u"role", u"muted")

        self.layout_15.addWidget(self.progress_text)


        self.layout_20.addWidget(self.sign_card)

        self.send_card = QFrame(self.steps_place)
        self.send_card.setObjectName(u"send_card")
        self.send_card.setProperty(u"role", u"card")
        self.layout_18 = QVBoxLayout(self.send_card)
        self.layout_18.setSpacing(8)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(16, 16, 16, 16)
        self.send_title = QLabel(self.send_card)
        self.send_title.setObjectName(u"send_title")
        self.send_title.setProperty(u"role", u"card-title")

        self.layout_18.addWidget(self.send_title)

        self.sent_text = QLabel(self.send_card)
        self.sent_text.setObjectName(u"sent_text")
        self.sent_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.sent_text.setWordWrap(True)

        self.layout_18.addWidget(self.sent_text)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.draft_button = QPushButton(self.send_card)
        self.draft_button.setObjectName(u"draft_button")

        self.layout_17.addWidget(self.draft_button)

        self.folder_button = QPushButton(self.send_card)
        self.folder_button.setObjectName(u"folder_button")

        self.layout_17.addWidget(self.folder_button)

        self.spacer_16 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_17.addItem(self.spacer_16)


        self.layout_18.addLayout(self.layout_17)


        self.layout_20.addWidget(self.send_card)

        self.spacer_19 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_20.addItem(self.spacer_19)

        self.steps_scroll.setWidget(self.steps_place)

        self.layout_27.addWidget(self.steps_scroll)

        self.right_place = QWidget(ReportPage)
        self.right_place.setObjectName(u"right_place")
        self.layout_26 = QVBoxLayout(self.right_place)
        self.layout_26.setSpacing(4)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(12, 16, 20, 12)
        self.right = QTabWidget(self.right_place)
        self.right.setObjectName(u"right")
        self.right.setDocumentMode(False)
        self.preview_tab = QWidget()
        self.preview_tab.setObjectName(u"preview_tab")
        self.layout_23 = QVBoxLayout(self.preview_tab)
        self.layout_23.setSpacing(8)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 12, 0, 0)
        self.layout_22 = QHBoxLayout()
        self.layout_22.setSpacing(8)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.preview_button = QPushButton(self.preview_tab)
        self.preview_button.setObjectName(u"preview_button")

        self.layout_22.addWidget(self.preview_button)

        self.preview_state = QLabel(self.preview_tab)
        self.preview_state.setObjectName(u"preview_state")
        self.preview_state.setProperty(u"role", u"muted")

        self.layout_22.addWidget(self.preview_state)

        self.spacer_21 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_22.addItem(self.spacer_21)

        self.zoom_out = QPushButton(self.preview_tab)
        self.zoom_out.setObjectName(u"zoom_out")

        self.layout_22.addWidget(self.zoom_out)

        self.zoom_label = QLabel(self.preview_tab)
        self.zoom_label.setObjectName(u"zoom_label")

        self.layout_22.addWidget(self.zoom_label)

        self.zoom_in = QPushButton(self.preview_tab)
        self.zoom_in.setObjectName(u"zoom_in")

        self.layout_22.addWidget(self.zoom_in)

        self.page_back = QPushButton(self.preview_tab)
        self.page_back.setObjectName(u"page_back")

        self.layout_22.addWidget(self.page_back)

        self.page_label = QLabel(self.preview_tab)
        self.page_label.setObjectName(u"page_label")
        self.page_label.setProperty(u"role", u"muted")

        self.layout_22.addWidget(self.page_label)

        self.page_next = QPushButton(self.preview_tab)
        self.page_next.setObjectName(u"page_next")

        self.layout_22.addWidget(self.page_next)


        self.layout_23.addLayout(self.layout_22)

        self.paper_scroll = QScrollArea(self.preview_tab)
        self.paper_scroll.setObjectName(u"paper_scroll")
        self.paper_scroll.setWidgetResizable(True)
        self.paper_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.paper = QLabel()
        self.paper.setObjectName(u"paper")
        self.paper.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignTop)
        self.paper.setProperty(u"role", u"paper")
        self.paper_scroll.setWidget(self.paper)

        self.layout_23.addWidget(self.paper_scroll)

        self.right.addTab(self.preview_tab, "")
        self.prose_tab = QWidget()
        self.prose_tab.setObjectName(u"prose_tab")
        self.layout_25 = QHBoxLayout(self.prose_tab)
        self.layout_25.setSpacing(12)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 12, 0, 12)
        self.sections = QListWidget(self.prose_tab)
        self.sections.setObjectName(u"sections")
        self.sections.setMinimumSize(QSize(240, 0))
        self.sections.setMaximumSize(QSize(240, 16777215))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.setTextElideMode(Qt.TextElideMode.ElideRight)

        self.layout_25.addWidget(self.sections)

        self.layout_24 = QVBoxLayout()
        self.layout_24.setSpacing(8)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.section_title = QLabel(self.prose_tab)
        self.section_title.setObjectName(u"section_title")
        self.section_title.setProperty(u"role", u"card-title")
        self.section_title.setWordWrap(True)

        self.layout_24.addWidget(self.section_title)

        self.section_hint = QLabel(self.prose_tab)
        self.section_hint.setObjectName(u"section_hint")
        self.section_hint.setProperty(u"role", u"muted")
        self.section_hint.setWordWrap(True)

        self.layout_24.addWidget(self.section_hint)

        self.prose = QPlainTextEdit(self.prose_tab)
        self.prose.setObjectName(u"prose")
        self.prose.setTabChangesFocus(True)

        self.layout_24.addWidget(self.prose)


        self.layout_25.addLayout(self.layout_24)

        self.layout_25.setStretch(1, 1)
        self.right.addTab(self.prose_tab, "")

        self.layout_26.addWidget(self.right)


        self.layout_27.addWidget(self.right_place)

        self.layout_27.setStretch(1, 1)
        self.head_label.setBuddy(self.head_choose)
        self.seal_label.setBuddy(self.seal_choose)
        self.mail_limit_label.setBuddy(self.mail_limit)
        self.target_label.setBuddy(self.target_choose)

        self.retranslateUi(ReportPage)

        QMetaObject.connectSlotsByName(ReportPage)
    # setupUi

    def retranslateUi(self, ReportPage) -> None:
        self.steps_scroll.setAccessibleName(QCoreApplication.translate("ReportPage", u"C\u00e1c b\u01b0\u1edbc b\u00e1o c\u00e1o", None))
        self.heading.setText("")
        self.check_title.setText(QCoreApplication.translate("ReportPage", u"1  Ki\u1ec3m tra", None))
        self.check_badge.setText("")
        self.all_findings.setText("")
        self.content_title.setText(QCoreApplication.translate("ReportPage", u"2  N\u1ed9i dung", None))
        self.content_badge.setText("")
        self.content_note.setText(QCoreApplication.translate("ReportPage", u"S\u1ed1 li\u1ec7u l\u1ea5y t\u1eeb h\u1ed3 s\u01a1 v\u00e0 kh\u00f4ng s\u1eeda \u1edf \u0111\u00e2y; l\u1eddi v\u0103n do th\u1ea7y/c\u00f4 vi\u1ebft.", None))
        self.prose_button.setText(QCoreApplication.translate("ReportPage", u"Vi\u1ebft n\u1ed9i dung c\u00e1c m\u1ee5c", None))
        self.sign_title.setText(QCoreApplication.translate("ReportPage", u"3  K\u00fd v\u00e0 \u0111\u00f3ng g\u00f3i", None))
        self.head_label.setText(QCoreApplication.translate("ReportPage", u"Kh\u00f3a k\u00fd s\u1ed1 c\u1ee7a ng\u01b0\u1eddi k\u00fd", None))
        self.head_file.setText(QCoreApplication.translate("ReportPage", u"Ch\u01b0a ch\u1ecdn", None))
        self.head_choose.setText(QCoreApplication.translate("ReportPage", u"Ch\u1ecdn t\u1ec7p kh\u00f3a\u2026", None))
        self.head_choose.setAccessibleName(QCoreApplication.translate("ReportPage", u"Ch\u1ecdn t\u1ec7p kh\u00f3a: Kh\u00f3a k\u00fd s\u1ed1 c\u1ee7a ng\u01b0\u1eddi k\u00fd", None))
        self.head_passphrase.setPlaceholderText(QCoreApplication.translate("ReportPage", u"M\u1eadt kh\u1ea9u c\u1ee7a t\u1ec7p kh\u00f3a (kh\u00f4ng l\u01b0u l\u1ea1i)", None))
        self.head_passphrase.setAccessibleName(QCoreApplication.translate("ReportPage", u"M\u1eadt kh\u1ea9u c\u1ee7a t\u1ec7p kh\u00f3a: Kh\u00f3a k\u00fd s\u1ed1 c\u1ee7a ng\u01b0\u1eddi k\u00fd", None))
        self.seal_label.setText(QCoreApplication.translate("ReportPage", u"Kh\u00f3a k\u00fd s\u1ed1 c\u1ee7a \u0111\u01a1n v\u1ecb, thay con d\u1ea5u (n\u1ebfu c\u00f3)", None))
        self.seal_file.setText(QCoreApplication.translate("ReportPage", u"Ch\u01b0a ch\u1ecdn", None))
        self.seal_choose.setText(QCoreApplication.translate("ReportPage", u"Ch\u1ecdn t\u1ec7p kh\u00f3a\u2026", None))
        self.seal_choose.setAccessibleName(QCoreApplication.translate("ReportPage", u"Ch\u1ecdn t\u1ec7p kh\u00f3a: Kh\u00f3a k\u00fd s\u1ed1 c\u1ee7a \u0111\u01a1n v\u1ecb, thay con d\u1ea5u (n\u1ebfu c\u00f3)", None))
        self.seal_passphrase.setPlaceholderText(QCoreApplication.translate("ReportPage", u"M\u1eadt kh\u1ea9u c\u1ee7a t\u1ec7p kh\u00f3a (kh\u00f4ng l\u01b0u l\u1ea1i)", None))
        self.seal_passphrase.setAccessibleName(QCoreApplication.translate("ReportPage", u"M\u1eadt kh\u1ea9u c\u1ee7a t\u1ec7p kh\u00f3a: Kh\u00f3a k\u00fd s\u1ed1 c\u1ee7a \u0111\u01a1n v\u1ecb, thay con d\u1ea5u (n\u1ebfu c\u00f3)", None))
        self.mail_limit_label.setText(QCoreApplication.translate("ReportPage", u"Gi\u1edbi h\u1ea1n th\u01b0 \u0111i\u1ec7n t\u1eed", None))
        self.mail_limit.setItemText(0, QCoreApplication.translate("ReportPage", u"Kh\u00f4ng gi\u1edbi h\u1ea1n, m\u1ed9t g\u00f3i", None))
        self.mail_limit.setItemText(1, QCoreApplication.translate("ReportPage", u"Th\u01b0 t\u1ed1i \u0111a 20 MB", None))
        self.mail_limit.setItemText(2, QCoreApplication.translate("ReportPage", u"Th\u01b0 t\u1ed1i \u0111a 25 MB", None))

        self.target_label.setText(QCoreApplication.translate("ReportPage", u"Th\u01b0 m\u1ee5c l\u01b0u g\u00f3i b\u00e1o c\u00e1o", None))
        self.target.setText("")
        self.target_choose.setText(QCoreApplication.translate("ReportPage", u"\u0110\u1ed5i th\u01b0 m\u1ee5c\u2026", None))
        self.export_button.setText(QCoreApplication.translate("ReportPage", u"K\u00fd v\u00e0 xu\u1ea5t g\u00f3i b\u00e1o c\u00e1o", None))
        self.stop_button.setText(QCoreApplication.translate("ReportPage", u"D\u1eebng", None))
        self.why.setText("")
        self.progress.setAccessibleName(QCoreApplication.translate("ReportPage", u"Ti\u1ebfn \u0111\u1ed9 xu\u1ea5t g\u00f3i", None))
        self.progress_text.setText("")
        self.send_title.setText(QCoreApplication.translate("ReportPage", u"4  G\u1eedi", None))
        self.sent_text.setText("")
        self.draft_button.setText(QCoreApplication.translate("ReportPage", u"So\u1ea1n th\u01b0 nh\u00e1p", None))
        self.folder_button.setText(QCoreApplication.translate("ReportPage", u"M\u1edf th\u01b0 m\u1ee5c", None))
        self.preview_button.setText(QCoreApplication.translate("ReportPage", u"C\u1eadp nh\u1eadt b\u1ea3n xem tr\u01b0\u1edbc", None))
        self.preview_state.setText("")
        self.zoom_out.setText(QCoreApplication.translate("ReportPage", u"\u2013", None))
        self.zoom_out.setAccessibleName(QCoreApplication.translate("ReportPage", u"Thu nh\u1ecf", None))
        self.zoom_out.setToolTip(QCoreApplication.translate("ReportPage", u"Thu nh\u1ecf", None))
        self.zoom_label.setText(QCoreApplication.translate("ReportPage", u"100%", None))
        self.zoom_in.setText(QCoreApplication.translate("ReportPage", u"+", None))
        self.zoom_in.setAccessibleName(QCoreApplication.translate("ReportPage", u"Ph\u00f3ng to", None))
        self.zoom_in.setToolTip(QCoreApplication.translate("ReportPage", u"Ph\u00f3ng to", None))
        self.page_back.setText(QCoreApplication.translate("ReportPage", u"\u2039", None))
        self.page_back.setAccessibleName(QCoreApplication.translate("ReportPage", u"Trang tr\u01b0\u1edbc", None))
        self.page_back.setToolTip(QCoreApplication.translate("ReportPage", u"Trang tr\u01b0\u1edbc", None))
        self.page_label.setText("")
        self.page_next.setText(QCoreApplication.translate("ReportPage", u"\u203a", None))
        self.page_next.setAccessibleName(QCoreApplication.translate("ReportPage", u"Trang sau", None))
        self.page_next.setToolTip(QCoreApplication.translate("ReportPage", u"Trang sau", None))
        self.paper_scroll.setAccessibleName(QCoreApplication.translate("ReportPage", u"Trang b\u00e1o c\u00e1o", None))
        self.right.setTabText(self.right.indexOf(self.preview_tab), QCoreApplication.translate("ReportPage", u"Xem tr\u01b0\u1edbc", None))
        self.sections.setAccessibleName(QCoreApplication.translate("ReportPage", u"C\u00e1c m\u1ee5c c\u1ee7a b\u00e1o c\u00e1o", None))
        self.section_title.setText("")
        self.section_hint.setText("")
        self.prose.setAccessibleName(QCoreApplication.translate("ReportPage", u"N\u1ed9i dung c\u1ee7a m\u1ee5c", None))
        self.right.setTabText(self.right.indexOf(self.prose_tab), QCoreApplication.translate("ReportPage", u"N\u1ed9i dung c\u00e1c m\u1ee5c", None))
        pass
    # retranslateUi
