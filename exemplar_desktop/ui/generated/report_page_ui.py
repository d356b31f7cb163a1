"""Made by packaging/forms.py from forms/report_page.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from exemplar_desktop.ui.elided_label import ElidedLabel


class Ui_ReportPage(object):
    def setupUi(self, ReportPage) -> None:
        if not ReportPage.objectName():
            ReportPage.setObjectName(u"ReportPage")
        self.layout_48 = QHBoxLayout(ReportPage)
        self.layout_48.setSpacing(0)
        self.layout_48.setObjectName(u"layout_48")
        self.layout_48.setContentsMargins(0, 0, 0, 0)
        self.steps_scroll = QScrollArea(ReportPage)
        self.steps_scroll.setObjectName(u"steps_scroll")
        self.steps_scroll.setMinimumSize(QSize(412, 0))
        self.steps_scroll.setMaximumSize(QSize(412, 16777215))
        self.steps_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.steps_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.steps_scroll.setWidgetResizable(True)
        self.steps_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.steps_place = QWidget()
        self.steps_place.setObjectName(u"steps_place")
        self.layout_19 = QVBoxLayout(self.steps_place)
        self.layout_19.setSpacing(12)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(16, 16, 8, 16)
        self.heading = QLabel(self.steps_place)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout_19.addWidget(self.heading)

        self.check_card = QFrame(self.steps_place)
        self.check_card.setObjectName(u"check_card")
        self.check_card.setProperty(u"role", u"card")
        self.layout_3 = QVBoxLayout(self.check_card)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 12, 16, 12)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.check_title = QLabel(self.check_card)
        self.check_title.setTextFormat(Qt.TextFormat.PlainText)
        self.check_title.setObjectName(u"check_title")
        self.check_title.setProperty(u"role", u"card-title")

        self.layout_2.addWidget(self.check_title)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.check_badge = QLabel(self.check_card)
        self.check_badge.setTextFormat(Qt.TextFormat.PlainText)
        self.check_badge.setObjectName(u"check_badge")
        self.check_badge.setMinimumSize(QSize(0, 24))
        self.check_badge.setMaximumSize(QSize(16777215, 24))
        self.check_badge.setProperty(u"role", u"badge")

        self.layout_2.addWidget(self.check_badge)


        self.layout_3.addLayout(self.layout_2)

        self.check_note = QLabel(self.check_card)
        self.check_note.setTextFormat(Qt.TextFormat.PlainText)
        self.check_note.setObjectName(u"check_note")
        self.check_note.setProperty(u"role", u"note")
        self.check_note.setWordWrap(True)

        self.layout_3.addWidget(self.check_note)

        self.findings_place = QWidget(self.check_card)
        self.findings_place.setObjectName(u"findings_place")
        self.findings_place.setProperty(u"role", u"clear")
        self.findings_layout = QVBoxLayout(self.findings_place)
        self.findings_layout.setSpacing(0)
        self.findings_layout.setObjectName(u"findings_layout")
        self.findings_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_3.addWidget(self.findings_place)

        self.all_findings = QPushButton(self.check_card)
        self.all_findings.setObjectName(u"all_findings")
        self.all_findings.setProperty(u"role", u"link")

        self.layout_3.addWidget(self.all_findings, 0, Qt.AlignmentFlag.AlignLeft)


        self.layout_19.addWidget(self.check_card)

        self.content_card = QFrame(self.steps_place)
        self.content_card.setObjectName(u"content_card")
        self.content_card.setProperty(u"role", u"card")
        self.layout_8 = QVBoxLayout(self.content_card)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(16, 12, 16, 12)
        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.content_title = QLabel(self.content_card)
        self.content_title.setTextFormat(Qt.TextFormat.PlainText)
        self.content_title.setObjectName(u"content_title")
        self.content_title.setProperty(u"role", u"card-title")

        self.layout_5.addWidget(self.content_title)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_4)

        self.content_badge = QLabel(self.content_card)
        self.content_badge.setTextFormat(Qt.TextFormat.PlainText)
        self.content_badge.setObjectName(u"content_badge")
        self.content_badge.setMinimumSize(QSize(0, 24))
        self.content_badge.setMaximumSize(QSize(16777215, 24))
        self.content_badge.setProperty(u"role", u"badge")

        self.layout_5.addWidget(self.content_badge)


        self.layout_8.addLayout(self.layout_5)

        self.content_summary = QLabel(self.content_card)
        self.content_summary.setTextFormat(Qt.TextFormat.PlainText)
        self.content_summary.setObjectName(u"content_summary")
        self.content_summary.setWordWrap(True)

        self.layout_8.addWidget(self.content_summary)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.prose_button = QPushButton(self.content_card)
        self.prose_button.setObjectName(u"prose_button")

        self.layout_7.addWidget(self.prose_button)

        self.number_button = QPushButton(self.content_card)
        self.number_button.setObjectName(u"number_button")

        self.layout_7.addWidget(self.number_button)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_6)


        self.layout_8.addLayout(self.layout_7)


        self.layout_19.addWidget(self.content_card)

        self.sign_card = QFrame(self.steps_place)
        self.sign_card.setObjectName(u"sign_card")
        self.sign_card.setProperty(u"role", u"card")
        self.layout_12 = QVBoxLayout(self.sign_card)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(16, 12, 16, 12)
        self.sign_title = QLabel(self.sign_card)
        self.sign_title.setTextFormat(Qt.TextFormat.PlainText)
        self.sign_title.setObjectName(u"sign_title")
        self.sign_title.setProperty(u"role", u"card-title")

        self.layout_12.addWidget(self.sign_title)

        self.sign_summary = QLabel(self.sign_card)
        self.sign_summary.setTextFormat(Qt.TextFormat.PlainText)
        self.sign_summary.setObjectName(u"sign_summary")
        self.sign_summary.setProperty(u"role", u"note")
        self.sign_summary.setWordWrap(True)

        self.layout_12.addWidget(self.sign_summary)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.sign_button = QPushButton(self.sign_card)
        self.sign_button.setObjectName(u"sign_button")

        self.layout_10.addWidget(self.sign_button)

        self.export_button = QPushButton(self.sign_card)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setProperty(u"role", u"primary")

        self.layout_10.addWidget(self.export_button)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_9)


        self.layout_12.addLayout(self.layout_10)

        self.why = QLabel(self.sign_card)
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"role", u"note")
        self.why.setWordWrap(True)

        self.layout_12.addWidget(self.why)

        self.progress = QProgressBar(self.sign_card)
        self.progress.setObjectName(u"progress")
        self.progress.setMaximum(1000)
        self.progress.setValue(0)
        self.progress.setTextVisible(False)

        self.layout_12.addWidget(self.progress)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.progress_text = QLabel(self.sign_card)
        self.progress_text.setTextFormat(Qt.TextFormat.PlainText)
        self.progress_text.setObjectName(u"progress_text")
        self.progress_text.setProperty(u"role", u"note")
        self.progress_text.setWordWrap(True)

        self.layout_11.addWidget(self.progress_text)

        self.stop_button = QPushButton(self.sign_card)
        self.stop_button.setObjectName(u"stop_button")

        self.layout_11.addWidget(self.stop_button)

        self.layout_11.setStretch(0, 1)

        self.layout_12.addLayout(self.layout_11)


        self.layout_19.addWidget(self.sign_card)

        self.send_card = QFrame(self.steps_place)
        self.send_card.setObjectName(u"send_card")
        self.send_card.setProperty(u"role", u"card")
        self.layout_17 = QVBoxLayout(self.send_card)
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(16, 12, 16, 12)
        self.send_title = QLabel(self.send_card)
        self.send_title.setTextFormat(Qt.TextFormat.PlainText)
        self.send_title.setObjectName(u"send_title")
        self.send_title.setProperty(u"role", u"card-title")

        self.layout_17.addWidget(self.send_title)

        self.sent_text = QLabel(self.send_card)
        self.sent_text.setTextFormat(Qt.TextFormat.PlainText)
        self.sent_text.setObjectName(u"sent_text")
        self.sent_text.setWordWrap(True)

        self.layout_17.addWidget(self.sent_text)

        self.sent_note = QLabel(self.send_card)
        self.sent_note.setTextFormat(Qt.TextFormat.PlainText)
        self.sent_note.setObjectName(u"sent_note")
        self.sent_note.setProperty(u"role", u"note")
        self.sent_note.setWordWrap(True)

        self.layout_17.addWidget(self.sent_note)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.draft_button = QPushButton(self.send_card)
        self.draft_button.setObjectName(u"draft_button")

        self.layout_14.addWidget(self.draft_button)

        self.folder_button = QPushButton(self.send_card)
        self.folder_button.setObjectName(u"folder_button")

        self.layout_14.addWidget(self.folder_button)

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_13)


        self.layout_17.addLayout(self.layout_14)

        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.copy_button = QPushButton(self.send_card)
        self.copy_button.setObjectName(u"copy_button")

        self.layout_16.addWidget(self.copy_button)

        self.spacer_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.spacer_15)


        self.layout_17.addLayout(self.layout_16)

        self.register_button = QPushButton(self.send_card)
        self.register_button.setObjectName(u"register_button")
        self.register_button.setProperty(u"role", u"link")

        self.layout_17.addWidget(self.register_button, 0, Qt.AlignmentFlag.AlignLeft)


        self.layout_19.addWidget(self.send_card)

        self.spacer_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_19.addItem(self.spacer_18)

        self.steps_scroll.setWidget(self.steps_place)

        self.layout_48.addWidget(self.steps_scroll)

        self.right_place = QWidget(ReportPage)
        self.right_place.setObjectName(u"right_place")
        self.layout_47 = QVBoxLayout(self.right_place)
        self.layout_47.setSpacing(8)
        self.layout_47.setObjectName(u"layout_47")
        self.layout_47.setContentsMargins(8, 12, 16, 16)
        self.right = QTabWidget(self.right_place)
        self.right.setObjectName(u"right")
        self.right.setDocumentMode(True)
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
        self.zoom_out = QPushButton(self.preview_tab)
        self.zoom_out.setObjectName(u"zoom_out")
        self.zoom_out.setMinimumSize(QSize(36, 32))
        self.zoom_out.setProperty(u"role", u"icon")

        self.layout_22.addWidget(self.zoom_out)

        self.zoom_label = QLabel(self.preview_tab)
        self.zoom_label.setTextFormat(Qt.TextFormat.PlainText)
        self.zoom_label.setObjectName(u"zoom_label")
        self.zoom_label.setMinimumSize(QSize(44, 0))
        self.zoom_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_22.addWidget(self.zoom_label)

        self.zoom_in = QPushButton(self.preview_tab)
        self.zoom_in.setObjectName(u"zoom_in")
        self.zoom_in.setMinimumSize(QSize(36, 32))
        self.zoom_in.setProperty(u"role", u"icon")

        self.layout_22.addWidget(self.zoom_in)

        self.fit_button = QPushButton(self.preview_tab)
        self.fit_button.setObjectName(u"fit_button")
        self.fit_button.setMinimumSize(QSize(104, 0))
        self.fit_button.setCheckable(True)
        self.fit_button.setProperty(u"role", u"filter")

        self.layout_22.addWidget(self.fit_button)

        self.spacer_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_22.addItem(self.spacer_20)

        self.preview_state = QLabel(self.preview_tab)
        self.preview_state.setTextFormat(Qt.TextFormat.PlainText)
        self.preview_state.setObjectName(u"preview_state")
        self.preview_state.setProperty(u"role", u"muted")

        self.layout_22.addWidget(self.preview_state)

        self.spacer_21 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_22.addItem(self.spacer_21)

        self.page_back = QPushButton(self.preview_tab)
        self.page_back.setObjectName(u"page_back")
        self.page_back.setMinimumSize(QSize(36, 32))
        self.page_back.setMaximumSize(QSize(36, 16777215))
        self.page_back.setProperty(u"role", u"icon")

        self.layout_22.addWidget(self.page_back)

        self.page_label = QLabel(self.preview_tab)
        self.page_label.setTextFormat(Qt.TextFormat.PlainText)
        self.page_label.setObjectName(u"page_label")
        self.page_label.setMinimumSize(QSize(72, 0))
        self.page_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_22.addWidget(self.page_label)

        self.page_next = QPushButton(self.preview_tab)
        self.page_next.setObjectName(u"page_next")
        self.page_next.setMinimumSize(QSize(36, 32))
        self.page_next.setMaximumSize(QSize(36, 16777215))
        self.page_next.setProperty(u"role", u"icon")

        self.layout_22.addWidget(self.page_next)

        self.print_button = QPushButton(self.preview_tab)
        self.print_button.setObjectName(u"print_button")

        self.layout_22.addWidget(self.print_button)


        self.layout_23.addLayout(self.layout_22)

        self.preview_place = QWidget(self.preview_tab)
        self.preview_place.setObjectName(u"preview_place")
        self.preview_layout = QHBoxLayout(self.preview_place)
        self.preview_layout.setSpacing(8)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_23.addWidget(self.preview_place)

        self.layout_23.setStretch(1, 1)
        self.right.addTab(self.preview_tab, "")
        self.prose_tab = QWidget()
        self.prose_tab.setObjectName(u"prose_tab")
        self.layout_27 = QVBoxLayout(self.prose_tab)
        self.layout_27.setSpacing(12)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(0, 12, 0, 0)
        self.report_place = QWidget(self.prose_tab)
        self.report_place.setObjectName(u"report_place")

        self.layout_27.addWidget(self.report_place)

        self.layout_26 = QHBoxLayout()
        self.layout_26.setSpacing(16)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.layout_24 = QVBoxLayout()
        self.layout_24.setSpacing(8)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.sections = QListWidget(self.prose_tab)
        self.sections.setObjectName(u"sections")
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.setTextElideMode(Qt.TextElideMode.ElideRight)

        self.layout_24.addWidget(self.sections)

        self.figures_title = QLabel(self.prose_tab)
        self.figures_title.setTextFormat(Qt.TextFormat.PlainText)
        self.figures_title.setObjectName(u"figures_title")
        self.figures_title.setProperty(u"role", u"strong")

        self.layout_24.addWidget(self.figures_title)

        self.figures_scroll = QScrollArea(self.prose_tab)
        self.figures_scroll.setObjectName(u"figures_scroll")
        self.figures_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.figures_scroll.setWidgetResizable(True)
        self.figures_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.figures_place = QWidget()
        self.figures_place.setObjectName(u"figures_place")
        self.figures_scroll.setWidget(self.figures_place)

        self.layout_24.addWidget(self.figures_scroll)

        self.layout_24.setStretch(2, 1)

        self.layout_26.addLayout(self.layout_24)

        self.layout_25 = QVBoxLayout()
        self.layout_25.setSpacing(8)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.section_title = QLabel(self.prose_tab)
        self.section_title.setTextFormat(Qt.TextFormat.PlainText)
        self.section_title.setObjectName(u"section_title")
        self.section_title.setProperty(u"role", u"card-title")
        self.section_title.setWordWrap(True)

        self.layout_25.addWidget(self.section_title)

        self.section_hint = QLabel(self.prose_tab)
        self.section_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.section_hint.setObjectName(u"section_hint")
        self.section_hint.setProperty(u"role", u"note")
        self.section_hint.setWordWrap(True)

        self.layout_25.addWidget(self.section_hint)

        self.draft_note = QLabel(self.prose_tab)
        self.draft_note.setTextFormat(Qt.TextFormat.PlainText)
        self.draft_note.setObjectName(u"draft_note")
        self.draft_note.setProperty(u"role", u"note")
        self.draft_note.setWordWrap(True)

        self.layout_25.addWidget(self.draft_note)

        self.draft_change = QLabel(self.prose_tab)
        self.draft_change.setTextFormat(Qt.TextFormat.PlainText)
        self.draft_change.setObjectName(u"draft_change")
        self.draft_change.setProperty(u"role", u"gap")
        self.draft_change.setWordWrap(True)

        self.layout_25.addWidget(self.draft_change)

        self.draft_buttons = QHBoxLayout()
        self.draft_buttons.setSpacing(8)
        self.draft_buttons.setObjectName(u"draft_buttons")
        self.prose_keep_button = QPushButton(self.prose_tab)
        self.prose_keep_button.setObjectName(u"prose_keep_button")

        self.draft_buttons.addWidget(self.prose_keep_button)

        self.prose_draft_button = QPushButton(self.prose_tab)
        self.prose_draft_button.setObjectName(u"prose_draft_button")

        self.draft_buttons.addWidget(self.prose_draft_button)

        self.draft_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.draft_buttons.addItem(self.draft_space)


        self.layout_25.addLayout(self.draft_buttons)

        self.prose = QPlainTextEdit(self.prose_tab)
        self.prose.setObjectName(u"prose")
        self.prose.setTabChangesFocus(True)

        self.layout_25.addWidget(self.prose)

        self.prose_note = QLabel(self.prose_tab)
        self.prose_note.setTextFormat(Qt.TextFormat.PlainText)
        self.prose_note.setObjectName(u"prose_note")
        self.prose_note.setProperty(u"role", u"note")
        self.prose_note.setWordWrap(True)

        self.layout_25.addWidget(self.prose_note)


        self.layout_26.addLayout(self.layout_25)

        self.layout_26.setStretch(0, 4)
        self.layout_26.setStretch(1, 7)

        self.layout_27.addLayout(self.layout_26)

        self.layout_27.setStretch(1, 1)
        self.right.addTab(self.prose_tab, "")
        self.sign_tab = QWidget()
        self.sign_tab.setObjectName(u"sign_tab")
        self.layout_42 = QVBoxLayout(self.sign_tab)
        self.layout_42.setSpacing(8)
        self.layout_42.setObjectName(u"layout_42")
        self.layout_42.setContentsMargins(0, 12, 0, 0)
        self.sign_scroll = QScrollArea(self.sign_tab)
        self.sign_scroll.setObjectName(u"sign_scroll")
        self.sign_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.sign_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sign_scroll.setWidgetResizable(True)
        self.sign_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sign_place = QWidget()
        self.sign_place.setObjectName(u"sign_place")
        self.layout_41 = QVBoxLayout(self.sign_place)
        self.layout_41.setSpacing(12)
        self.layout_41.setObjectName(u"layout_41")
        self.layout_41.setContentsMargins(0, 0, 4, 0)
        self.signer_text = QLabel(self.sign_place)
        self.signer_text.setTextFormat(Qt.TextFormat.PlainText)
        self.signer_text.setObjectName(u"signer_text")
        self.signer_text.setWordWrap(True)

        self.layout_41.addWidget(self.signer_text)

        self.route_card = QFrame(self.sign_place)
        self.route_card.setObjectName(u"route_card")
        self.route_card.setProperty(u"role", u"card")
        self.layout_28 = QVBoxLayout(self.route_card)
        self.layout_28.setSpacing(4)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(16, 12, 16, 12)
        self.route_title = QLabel(self.route_card)
        self.route_title.setTextFormat(Qt.TextFormat.PlainText)
        self.route_title.setObjectName(u"route_title")
        self.route_title.setProperty(u"role", u"strong")

        self.layout_28.addWidget(self.route_title)

        self.route_digital = QRadioButton(self.route_card)
        self.route_digital.setObjectName(u"route_digital")
        self.route_digital.setChecked(True)

        self.layout_28.addWidget(self.route_digital)

        self.route_elsewhere = QRadioButton(self.route_card)
        self.route_elsewhere.setObjectName(u"route_elsewhere")

        self.layout_28.addWidget(self.route_elsewhere)

        self.route_paper = QRadioButton(self.route_card)
        self.route_paper.setObjectName(u"route_paper")

        self.layout_28.addWidget(self.route_paper)


        self.layout_41.addWidget(self.route_card)

        self.route_place = QWidget(self.sign_place)
        self.route_place.setObjectName(u"route_place")

        self.layout_41.addWidget(self.route_place)

        self.layout_37 = QHBoxLayout()
        self.layout_37.setSpacing(12)
        self.layout_37.setObjectName(u"layout_37")
        self.layout_37.setContentsMargins(0, 0, 0, 0)
        self.head_card = QFrame(self.sign_place)
        self.head_card.setObjectName(u"head_card")
        self.head_card.setProperty(u"role", u"card")
        self.layout_32 = QVBoxLayout(self.head_card)
        self.layout_32.setSpacing(4)
        self.layout_32.setObjectName(u"layout_32")
        self.layout_32.setContentsMargins(16, 12, 16, 12)
        self.head_title = QLabel(self.head_card)
        self.head_title.setTextFormat(Qt.TextFormat.PlainText)
        self.head_title.setObjectName(u"head_title")
        self.head_title.setProperty(u"role", u"strong")

        self.layout_32.addWidget(self.head_title)

        self.head_hint = QLabel(self.head_card)
        self.head_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.head_hint.setObjectName(u"head_hint")
        self.head_hint.setProperty(u"role", u"note")
        self.head_hint.setWordWrap(True)

        self.layout_32.addWidget(self.head_hint)

        self.head_label = QLabel(self.head_card)
        self.head_label.setTextFormat(Qt.TextFormat.PlainText)
        self.head_label.setObjectName(u"head_label")
        self.head_label.setIndent(0)
        self.head_label.setProperty(u"role", u"field")

        self.layout_32.addWidget(self.head_label)

        self.head_file = QLabel(self.head_card)
        self.head_file.setTextFormat(Qt.TextFormat.PlainText)
        self.head_file.setObjectName(u"head_file")
        self.head_file.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.head_file.setWordWrap(True)

        self.layout_32.addWidget(self.head_file)

        self.layout_30 = QHBoxLayout()
        self.layout_30.setSpacing(8)
        self.layout_30.setObjectName(u"layout_30")
        self.layout_30.setContentsMargins(0, 0, 0, 0)
        self.head_choose = QPushButton(self.head_card)
        self.head_choose.setObjectName(u"head_choose")

        self.layout_30.addWidget(self.head_choose)

        self.head_drop = QPushButton(self.head_card)
        self.head_drop.setObjectName(u"head_drop")
        self.head_drop.setProperty(u"role", u"link")

        self.layout_30.addWidget(self.head_drop)

        self.spacer_29 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_30.addItem(self.spacer_29)


        self.layout_32.addLayout(self.layout_30)

        self.head_passphrase_label = QLabel(self.head_card)
        self.head_passphrase_label.setTextFormat(Qt.TextFormat.PlainText)
        self.head_passphrase_label.setObjectName(u"head_passphrase_label")
        self.head_passphrase_label.setIndent(0)
        self.head_passphrase_label.setProperty(u"role", u"field")

        self.layout_32.addWidget(self.head_passphrase_label)

        self.head_passphrase = QLineEdit(self.head_card)
        self.head_passphrase.setObjectName(u"head_passphrase")
        self.head_passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_32.addWidget(self.head_passphrase)

        self.head_certificate = QLabel(self.head_card)
        self.head_certificate.setTextFormat(Qt.TextFormat.PlainText)
        self.head_certificate.setObjectName(u"head_certificate")
        self.head_certificate.setWordWrap(True)

        self.layout_32.addWidget(self.head_certificate)

        self.head_warning = QLabel(self.head_card)
        self.head_warning.setTextFormat(Qt.TextFormat.PlainText)
        self.head_warning.setObjectName(u"head_warning")
        self.head_warning.setProperty(u"role", u"gap")
        self.head_warning.setWordWrap(True)

        self.layout_32.addWidget(self.head_warning)

        self.head_problem = QLabel(self.head_card)
        self.head_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.head_problem.setObjectName(u"head_problem")
        self.head_problem.setProperty(u"role", u"problem")
        self.head_problem.setWordWrap(True)

        self.layout_32.addWidget(self.head_problem)

        self.spacer_31 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_32.addItem(self.spacer_31)


        self.layout_37.addWidget(self.head_card)

        self.seal_card = QFrame(self.sign_place)
        self.seal_card.setObjectName(u"seal_card")
        self.seal_card.setProperty(u"role", u"card")
        self.layout_36 = QVBoxLayout(self.seal_card)
        self.layout_36.setSpacing(4)
        self.layout_36.setObjectName(u"layout_36")
        self.layout_36.setContentsMargins(16, 12, 16, 12)
        self.seal_title = QLabel(self.seal_card)
        self.seal_title.setTextFormat(Qt.TextFormat.PlainText)
        self.seal_title.setObjectName(u"seal_title")
        self.seal_title.setProperty(u"role", u"strong")

        self.layout_36.addWidget(self.seal_title)

        self.seal_hint = QLabel(self.seal_card)
        self.seal_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.seal_hint.setObjectName(u"seal_hint")
        self.seal_hint.setProperty(u"role", u"note")
        self.seal_hint.setWordWrap(True)

        self.layout_36.addWidget(self.seal_hint)

        self.seal_label = QLabel(self.seal_card)
        self.seal_label.setTextFormat(Qt.TextFormat.PlainText)
        self.seal_label.setObjectName(u"seal_label")
        self.seal_label.setIndent(0)
        self.seal_label.setProperty(u"role", u"field")

        self.layout_36.addWidget(self.seal_label)

        self.seal_file = QLabel(self.seal_card)
        self.seal_file.setTextFormat(Qt.TextFormat.PlainText)
        self.seal_file.setObjectName(u"seal_file")
        self.seal_file.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.seal_file.setWordWrap(True)

        self.layout_36.addWidget(self.seal_file)

        self.layout_34 = QHBoxLayout()
        self.layout_34.setSpacing(8)
        self.layout_34.setObjectName(u"layout_34")
        self.layout_34.setContentsMargins(0, 0, 0, 0)
        self.seal_choose = QPushButton(self.seal_card)
        self.seal_choose.setObjectName(u"seal_choose")

        self.layout_34.addWidget(self.seal_choose)

        self.seal_drop = QPushButton(self.seal_card)
        self.seal_drop.setObjectName(u"seal_drop")
        self.seal_drop.setProperty(u"role", u"link")

        self.layout_34.addWidget(self.seal_drop)

        self.spacer_33 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_34.addItem(self.spacer_33)


        self.layout_36.addLayout(self.layout_34)

        self.seal_passphrase_label = QLabel(self.seal_card)
        self.seal_passphrase_label.setTextFormat(Qt.TextFormat.PlainText)
        self.seal_passphrase_label.setObjectName(u"seal_passphrase_label")
        self.seal_passphrase_label.setIndent(0)
        self.seal_passphrase_label.setProperty(u"role", u"field")

        self.layout_36.addWidget(self.seal_passphrase_label)

        self.seal_passphrase = QLineEdit(self.seal_card)
        self.seal_passphrase.setObjectName(u"seal_passphrase")
        self.seal_passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_36.addWidget(self.seal_passphrase)

        self.seal_certificate = QLabel(self.seal_card)
        self.seal_certificate.setTextFormat(Qt.TextFormat.PlainText)
        self.seal_certificate.setObjectName(u"seal_certificate")
        self.seal_certificate.setWordWrap(True)

        self.layout_36.addWidget(self.seal_certificate)

        self.seal_warning = QLabel(self.seal_card)
        self.seal_warning.setTextFormat(Qt.TextFormat.PlainText)
        self.seal_warning.setObjectName(u"seal_warning")
        self.seal_warning.setProperty(u"role", u"gap")
        self.seal_warning.setWordWrap(True)

        self.layout_36.addWidget(self.seal_warning)

        self.seal_problem = QLabel(self.seal_card)
        self.seal_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.seal_problem.setObjectName(u"seal_problem")
        self.seal_problem.setProperty(u"role", u"problem")
        self.seal_problem.setWordWrap(True)

        self.layout_36.addWidget(self.seal_problem)

        self.spacer_35 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_36.addItem(self.spacer_35)


        self.layout_37.addWidget(self.seal_card)

        self.layout_37.setStretch(0, 1)
        self.layout_37.setStretch(1, 1)

        self.layout_41.addLayout(self.layout_37)

        self.package_card = QFrame(self.sign_place)
        self.package_card.setObjectName(u"package_card")
        self.package_card.setProperty(u"role", u"card")
        self.layout_39 = QVBoxLayout(self.package_card)
        self.layout_39.setSpacing(4)
        self.layout_39.setObjectName(u"layout_39")
        self.layout_39.setContentsMargins(16, 12, 16, 12)
        self.package_title = QLabel(self.package_card)
        self.package_title.setTextFormat(Qt.TextFormat.PlainText)
        self.package_title.setObjectName(u"package_title")
        self.package_title.setProperty(u"role", u"strong")

        self.layout_39.addWidget(self.package_title)

        self.mail_limit_label = QLabel(self.package_card)
        self.mail_limit_label.setTextFormat(Qt.TextFormat.PlainText)
        self.mail_limit_label.setObjectName(u"mail_limit_label")
        self.mail_limit_label.setIndent(0)
        self.mail_limit_label.setProperty(u"role", u"field")

        self.layout_39.addWidget(self.mail_limit_label)

        self.mail_limit = QComboBox(self.package_card)
        self.mail_limit.addItem("")
        self.mail_limit.addItem("")
        self.mail_limit.addItem("")
        self.mail_limit.addItem("")
        self.mail_limit.setObjectName(u"mail_limit")
        self.mail_limit.setProperty(u"values", [u"", u"10", u"20", u"25"])
        self.mail_limit.setMaximumSize(QSize(340, 16777215))

        self.layout_39.addWidget(self.mail_limit)

        self.smaller_photos = QCheckBox(self.package_card)
        self.smaller_photos.setObjectName(u"smaller_photos")
        self.smaller_photos.setChecked(True)

        self.layout_39.addWidget(self.smaller_photos)

        self.beside = QCheckBox(self.package_card)
        self.beside.setObjectName(u"beside")

        self.layout_39.addWidget(self.beside)

        self.target_label = QLabel(self.package_card)
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setIndent(0)
        self.target_label.setProperty(u"role", u"field")

        self.layout_39.addWidget(self.target_label)

        self.layout_38 = QHBoxLayout()
        self.layout_38.setSpacing(8)
        self.layout_38.setObjectName(u"layout_38")
        self.layout_38.setContentsMargins(0, 0, 0, 0)
        self.target = ElidedLabel(self.package_card)
        self.target.setObjectName(u"target")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.target.sizePolicy().hasHeightForWidth())
        self.target.setSizePolicy(sizePolicy)

        self.layout_38.addWidget(self.target)

        self.target_choose = QPushButton(self.package_card)
        self.target_choose.setObjectName(u"target_choose")

        self.layout_38.addWidget(self.target_choose)

        self.layout_38.setStretch(0, 1)

        self.layout_39.addLayout(self.layout_38)


        self.layout_41.addWidget(self.package_card)

        self.spacer_40 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_41.addItem(self.spacer_40)

        self.sign_scroll.setWidget(self.sign_place)

        self.layout_42.addWidget(self.sign_scroll)

        self.right.addTab(self.sign_tab, "")
        self.register_tab = QWidget()
        self.register_tab.setObjectName(u"register_tab")
        self.layout_46 = QVBoxLayout(self.register_tab)
        self.layout_46.setSpacing(8)
        self.layout_46.setObjectName(u"layout_46")
        self.layout_46.setContentsMargins(0, 12, 0, 0)
        self.register_sign = QLabel(self.register_tab)
        self.register_sign.setTextFormat(Qt.TextFormat.PlainText)
        self.register_sign.setObjectName(u"register_sign")
        self.register_sign.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignBottom)

        self.layout_46.addWidget(self.register_sign)

        self.register_note = QLabel(self.register_tab)
        self.register_note.setTextFormat(Qt.TextFormat.PlainText)
        self.register_note.setObjectName(u"register_note")
        self.register_note.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.register_note.setProperty(u"role", u"note")
        self.register_note.setWordWrap(True)

        self.layout_46.addWidget(self.register_note)

        self.register_alarm = QLabel(self.register_tab)
        self.register_alarm.setTextFormat(Qt.TextFormat.PlainText)
        self.register_alarm.setObjectName(u"register_alarm")
        self.register_alarm.setProperty(u"role", u"gap")
        self.register_alarm.setWordWrap(True)

        self.layout_46.addWidget(self.register_alarm)

        self.register_table = QTableWidget(self.register_tab)
        if (self.register_table.columnCount() < 7):
            self.register_table.setColumnCount(7)
        __qtablewidgetitem = QTableWidgetItem()
        self.register_table.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.register_table.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.register_table.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.register_table.setHorizontalHeaderItem(3, __qtablewidgetitem3)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.register_table.setHorizontalHeaderItem(4, __qtablewidgetitem4)
        __qtablewidgetitem5 = QTableWidgetItem()
        self.register_table.setHorizontalHeaderItem(5, __qtablewidgetitem5)
        __qtablewidgetitem6 = QTableWidgetItem()
        self.register_table.setHorizontalHeaderItem(6, __qtablewidgetitem6)
        self.register_table.setObjectName(u"register_table")
        self.register_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.register_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.register_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.register_table.setShowGrid(False)
        self.register_table.setTabKeyNavigation(False)
        self.register_table.setTextElideMode(Qt.TextElideMode.ElideMiddle)

        self.layout_46.addWidget(self.register_table)

        self.register_card = QFrame(self.register_tab)
        self.register_card.setObjectName(u"register_card")
        self.register_card.setProperty(u"role", u"card")
        self.layout_45 = QVBoxLayout(self.register_card)
        self.layout_45.setSpacing(8)
        self.layout_45.setObjectName(u"layout_45")
        self.layout_45.setContentsMargins(16, 12, 16, 12)
        self.register_file = QLabel(self.register_card)
        self.register_file.setTextFormat(Qt.TextFormat.PlainText)
        self.register_file.setObjectName(u"register_file")
        self.register_file.setProperty(u"role", u"strong")
        self.register_file.setWordWrap(True)

        self.layout_45.addWidget(self.register_file)

        self.register_facts = QLabel(self.register_card)
        self.register_facts.setTextFormat(Qt.TextFormat.PlainText)
        self.register_facts.setObjectName(u"register_facts")
        self.register_facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.register_facts.setProperty(u"role", u"note")
        self.register_facts.setWordWrap(True)

        self.layout_45.addWidget(self.register_facts)

        self.layout_44 = QHBoxLayout()
        self.layout_44.setSpacing(8)
        self.layout_44.setObjectName(u"layout_44")
        self.layout_44.setContentsMargins(0, 0, 0, 0)
        self.register_report = QPushButton(self.register_card)
        self.register_report.setObjectName(u"register_report")

        self.layout_44.addWidget(self.register_report)

        self.register_open = QPushButton(self.register_card)
        self.register_open.setObjectName(u"register_open")

        self.layout_44.addWidget(self.register_open)

        self.register_copy = QPushButton(self.register_card)
        self.register_copy.setObjectName(u"register_copy")

        self.layout_44.addWidget(self.register_copy)

        self.register_since = QPushButton(self.register_card)
        self.register_since.setObjectName(u"register_since")

        self.layout_44.addWidget(self.register_since)

        self.register_verify = QPushButton(self.register_card)
        self.register_verify.setObjectName(u"register_verify")

        self.layout_44.addWidget(self.register_verify)

        self.spacer_43 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_44.addItem(self.spacer_43)


        self.layout_45.addLayout(self.layout_44)

        self.register_why = QLabel(self.register_card)
        self.register_why.setTextFormat(Qt.TextFormat.PlainText)
        self.register_why.setObjectName(u"register_why")
        self.register_why.setProperty(u"role", u"note")
        self.register_why.setWordWrap(True)

        self.layout_45.addWidget(self.register_why)

        self.register_verdict = QLabel(self.register_card)
        self.register_verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.register_verdict.setObjectName(u"register_verdict")
        self.register_verdict.setWordWrap(True)

        self.layout_45.addWidget(self.register_verdict)


        self.layout_46.addWidget(self.register_card)

        self.layout_46.setStretch(0, 1)
        self.layout_46.setStretch(3, 1)
        self.right.addTab(self.register_tab, "")

        self.layout_47.addWidget(self.right)


        self.layout_48.addWidget(self.right_place)

        self.layout_48.setStretch(1, 1)
        self.head_label.setBuddy(self.head_choose)
        self.head_passphrase_label.setBuddy(self.head_passphrase)
        self.seal_label.setBuddy(self.seal_choose)
        self.seal_passphrase_label.setBuddy(self.seal_passphrase)
        self.mail_limit_label.setBuddy(self.mail_limit)
        self.target_label.setBuddy(self.target_choose)

        self.retranslateUi(ReportPage)

        self.right.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ReportPage)
    # setupUi

    def retranslateUi(self, ReportPage) -> None:
        self.heading.setText("")
        self.check_title.setText(QCoreApplication.translate("ReportPage", u"1  Ki\u1ec3m tra", None))
        self.check_badge.setText("")
        self.check_note.setText("")
        self.all_findings.setText("")
        self.content_title.setText(QCoreApplication.translate("ReportPage", u"2  N\u1ed9i dung", None))
        self.content_badge.setText("")
        self.content_summary.setText("")
        self.prose_button.setText(QCoreApplication.translate("ReportPage", u"Vi\u1ebft l\u1eddi v\u0103n\u2026", None))
        self.number_button.setText(QCoreApplication.translate("ReportPage", u"S\u1ed1, ng\u00e0y, ng\u01b0\u1eddi k\u00fd\u2026", None))
        self.sign_title.setText(QCoreApplication.translate("ReportPage", u"3  K\u00fd v\u00e0 \u0111\u00f3ng g\u00f3i", None))
        self.sign_summary.setText("")
        self.sign_button.setText(QCoreApplication.translate("ReportPage", u"C\u00e1ch k\u00fd, kh\u00f3a\u2026", None))
        self.export_button.setText(QCoreApplication.translate("ReportPage", u"K\u00fd v\u00e0 xu\u1ea5t g\u00f3i b\u00e1o c\u00e1o", None))
        self.why.setText("")
        self.progress.setAccessibleName(QCoreApplication.translate("ReportPage", u"Ti\u1ebfn \u0111\u1ed9 k\u00fd v\u00e0 \u0111\u00f3ng g\u00f3i", None))
        self.progress_text.setText("")
        self.stop_button.setText(QCoreApplication.translate("ReportPage", u"D\u1eebng", None))
        self.send_title.setText(QCoreApplication.translate("ReportPage", u"4  G\u1eedi", None))
        self.sent_text.setText("")
        self.sent_note.setText("")
        self.draft_button.setText(QCoreApplication.translate("ReportPage", u"So\u1ea1n th\u01b0 nh\u00e1p", None))
        self.folder_button.setText(QCoreApplication.translate("ReportPage", u"M\u1edf th\u01b0 m\u1ee5c", None))
        self.copy_button.setText(QCoreApplication.translate("ReportPage", u"Ch\u00e9p \u0111\u1ecba ch\u1ec9 v\u00e0 ti\u00eau \u0111\u1ec1", None))
        self.register_button.setText(QCoreApplication.translate("ReportPage", u"Xem s\u1ed5 g\u1eedi \u0111i", None))
        self.zoom_out.setText(QCoreApplication.translate("ReportPage", u"\u2212", None))
        self.zoom_out.setAccessibleName(QCoreApplication.translate("ReportPage", u"Thu nh\u1ecf (Ctrl -)", None))
        self.zoom_out.setToolTip(QCoreApplication.translate("ReportPage", u"Thu nh\u1ecf (Ctrl -)", None))
        self.zoom_label.setText("")
        self.zoom_in.setText(QCoreApplication.translate("ReportPage", u"+", None))
        self.zoom_in.setAccessibleName(QCoreApplication.translate("ReportPage", u"Ph\u00f3ng to (Ctrl +)", None))
        self.zoom_in.setToolTip(QCoreApplication.translate("ReportPage", u"Ph\u00f3ng to (Ctrl +)", None))
        self.fit_button.setText(QCoreApplication.translate("ReportPage", u"V\u1eeba b\u1ec1 r\u1ed9ng", None))
        self.fit_button.setToolTip(QCoreApplication.translate("ReportPage", u"Ctrl 0", None))
        self.preview_state.setText("")
        self.page_back.setText(QCoreApplication.translate("ReportPage", u"\u2039", None))
        self.page_back.setAccessibleName(QCoreApplication.translate("ReportPage", u"Trang tr\u01b0\u1edbc (Page Up)", None))
        self.page_back.setToolTip(QCoreApplication.translate("ReportPage", u"Trang tr\u01b0\u1edbc (Page Up)", None))
        self.page_label.setText("")
        self.page_next.setText(QCoreApplication.translate("ReportPage", u"\u203a", None))
        self.page_next.setAccessibleName(QCoreApplication.translate("ReportPage", u"Trang sau (Page Down)", None))
        self.page_next.setToolTip(QCoreApplication.translate("ReportPage", u"Trang sau (Page Down)", None))
        self.print_button.setText(QCoreApplication.translate("ReportPage", u"In\u2026", None))
        self.print_button.setToolTip(QCoreApplication.translate("ReportPage", u"In b\u1ea3n b\u00e1o c\u00e1o \u0111ang xem", None))
        self.right.setTabText(self.right.indexOf(self.preview_tab), QCoreApplication.translate("ReportPage", u"Xem tr\u01b0\u1edbc", None))
        self.sections.setAccessibleName(QCoreApplication.translate("ReportPage", u"C\u00e1c m\u1ee5c l\u1eddi v\u0103n c\u1ee7a b\u00e1o c\u00e1o", None))
        self.figures_title.setText(QCoreApplication.translate("ReportPage", u"S\u1ed1 li\u1ec7u t\u1eeb h\u1ed3 s\u01a1", None))
        self.figures_scroll.setAccessibleName(QCoreApplication.translate("ReportPage", u"S\u1ed1 li\u1ec7u c\u1ee7a b\u00e1o c\u00e1o", None))
        self.section_title.setText("")
        self.section_hint.setText("")
        self.draft_note.setText("")
        self.draft_change.setText("")
        self.prose_keep_button.setText(QCoreApplication.translate("ReportPage", u"Gi\u1eef b\u1ea3n \u0111\u00e3 s\u1eeda", None))
        self.prose_draft_button.setText(QCoreApplication.translate("ReportPage", u"So\u1ea1n l\u1ea1i t\u1eeb d\u1eef li\u1ec7u", None))
        self.prose_note.setText(QCoreApplication.translate("ReportPage", u"T\u1ef1 l\u01b0u khi r\u1eddi \u00f4 ho\u1eb7c sau 2 gi\u00e2y ng\u1eebng g\u00f5. Ctrl+Z \u0111\u1ec3 ho\u00e0n t\u00e1c.", None))
        self.right.setTabText(self.right.indexOf(self.prose_tab), QCoreApplication.translate("ReportPage", u"N\u1ed9i dung", None))
        self.signer_text.setText("")
        self.route_title.setText(QCoreApplication.translate("ReportPage", u"C\u00e1ch k\u00fd", None))
        self.route_digital.setText(QCoreApplication.translate("ReportPage", u"K\u00fd s\u1ed1 ngay t\u1ea1i m\u00e1y n\u00e0y b\u1eb1ng t\u1ec7p kh\u00f3a\n"
"Ch\u1ecdn t\u1ec7p kh\u00f3a, nh\u1eadp m\u1eadt kh\u1ea9u; ch\u01b0\u01a1ng tr\u00ecnh k\u00fd v\u00e0 \u0111\u00f3ng g\u00f3i lu\u00f4n.", None))
        self.route_elsewhere.setText(QCoreApplication.translate("ReportPage", u"K\u00fd s\u1ed1 b\u1eb1ng c\u00f4ng c\u1ee5 kh\u00e1c (USB k\u00fd s\u1ed1, c\u1ed5ng k\u00fd)\n"
"Xu\u1ea5t b\u00e1o c\u00e1o, k\u00fd b\u1eb1ng c\u00f4ng c\u1ee5 c\u1ee7a \u0111\u01a1n v\u1ecb, r\u1ed3i nh\u1eadn l\u1ea1i t\u1ec7p \u0111\u00e3 k\u00fd.", None))
        self.route_paper.setText(QCoreApplication.translate("ReportPage", u"In ra k\u00fd tay, \u0111\u00f3ng d\u1ea5u r\u1ed3i qu\u00e9t l\u1ea1i\n"
"D\u00e0nh cho \u0111\u01a1n v\u1ecb ch\u01b0a c\u00f3 ch\u1ee9ng th\u01b0 s\u1ed1; n\u01a1i nh\u1eadn \u0111\u1ed1i chi\u1ebfu b\u1ea3n qu\u00e9t.", None))
        self.head_title.setText(QCoreApplication.translate("ReportPage", u"Ch\u1eef k\u00fd c\u1ee7a ng\u01b0\u1eddi k\u00fd", None))
        self.head_hint.setText(QCoreApplication.translate("ReportPage", u"B\u1eaft bu\u1ed9c: ch\u1ee9ng th\u01b0 s\u1ed1 c\u1ee7a ng\u01b0\u1eddi k\u00fd b\u00e1o c\u00e1o.", None))
        self.head_label.setText(QCoreApplication.translate("ReportPage", u"T\u1ec7p kh\u00f3a k\u00fd s\u1ed1 (.p12, .pfx)", None))
        self.head_file.setText("")
        self.head_choose.setText(QCoreApplication.translate("ReportPage", u"Ch\u1ecdn t\u1ec7p kh\u00f3a\u2026", None))
        self.head_choose.setAccessibleName(QCoreApplication.translate("ReportPage", u"Ch\u1ecdn t\u1ec7p kh\u00f3a: ng\u01b0\u1eddi k\u00fd", None))
        self.head_drop.setText(QCoreApplication.translate("ReportPage", u"B\u1ecf", None))
        self.head_drop.setAccessibleName(QCoreApplication.translate("ReportPage", u"B\u1ecf t\u1ec7p kh\u00f3a: ng\u01b0\u1eddi k\u00fd", None))
        self.head_passphrase_label.setText(QCoreApplication.translate("ReportPage", u"M\u1eadt kh\u1ea9u c\u1ee7a t\u1ec7p kh\u00f3a", None))
        self.head_passphrase.setAccessibleName(QCoreApplication.translate("ReportPage", u"M\u1eadt kh\u1ea9u c\u1ee7a t\u1ec7p kh\u00f3a: ng\u01b0\u1eddi k\u00fd", None))
        self.head_certificate.setText("")
        self.head_warning.setText("")
        self.head_problem.setText("")
        self.seal_title.setText(QCoreApplication.translate("ReportPage", u"Ch\u1eef k\u00fd c\u1ee7a \u0111\u01a1n v\u1ecb (con d\u1ea5u)", None))
        self.seal_hint.setText(QCoreApplication.translate("ReportPage", u"Kh\u00f4ng b\u1eaft bu\u1ed9c: ch\u1ee9ng th\u01b0 s\u1ed1 c\u1ee7a \u0111\u01a1n v\u1ecb.", None))
        self.seal_label.setText(QCoreApplication.translate("ReportPage", u"T\u1ec7p kh\u00f3a k\u00fd s\u1ed1 (.p12, .pfx)", None))
        self.seal_file.setText("")
        self.seal_choose.setText(QCoreApplication.translate("ReportPage", u"Ch\u1ecdn t\u1ec7p kh\u00f3a\u2026", None))
        self.seal_choose.setAccessibleName(QCoreApplication.translate("ReportPage", u"Ch\u1ecdn t\u1ec7p kh\u00f3a: \u0111\u01a1n v\u1ecb", None))
        self.seal_drop.setText(QCoreApplication.translate("ReportPage", u"B\u1ecf", None))
        self.seal_drop.setAccessibleName(QCoreApplication.translate("ReportPage", u"B\u1ecf t\u1ec7p kh\u00f3a: \u0111\u01a1n v\u1ecb", None))
        self.seal_passphrase_label.setText(QCoreApplication.translate("ReportPage", u"M\u1eadt kh\u1ea9u c\u1ee7a t\u1ec7p kh\u00f3a", None))
        self.seal_passphrase.setAccessibleName(QCoreApplication.translate("ReportPage", u"M\u1eadt kh\u1ea9u c\u1ee7a t\u1ec7p kh\u00f3a: \u0111\u01a1n v\u1ecb", None))
        self.seal_certificate.setText("")
        self.seal_warning.setText("")
        self.seal_problem.setText("")
        self.package_title.setText(QCoreApplication.translate("ReportPage", u"G\u00f3i b\u00e1o c\u00e1o", None))
        self.mail_limit_label.setText(QCoreApplication.translate("ReportPage", u"Gi\u1edbi h\u1ea1n c\u1ee7a m\u1ed9t th\u01b0 \u0111i\u1ec7n t\u1eed", None))
        self.mail_limit.setItemText(0, QCoreApplication.translate("ReportPage", u"Kh\u00f4ng gi\u1edbi h\u1ea1n, m\u1ed9t g\u00f3i", None))
        self.mail_limit.setItemText(1, QCoreApplication.translate("ReportPage", u"Th\u01b0 t\u1ed1i \u0111a 10 MB", None))
        self.mail_limit.setItemText(2, QCoreApplication.translate("ReportPage", u"Th\u01b0 t\u1ed1i \u0111a 20 MB", None))
        self.mail_limit.setItemText(3, QCoreApplication.translate("ReportPage", u"Th\u01b0 t\u1ed1i \u0111a 25 MB", None))

        self.smaller_photos.setText(QCoreApplication.translate("ReportPage", u"Thu nh\u1ecf \u1ea3nh minh ch\u1ee9ng \u0111\u1ec3 g\u00f3i nh\u1eb9 h\u01a1n (b\u1ea3n g\u1ed1c v\u1eabn gi\u1eef \u1edf \u0111\u01a1n v\u1ecb)", None))
        self.beside.setText(QCoreApplication.translate("ReportPage", u"L\u01b0u th\u00eam b\u00e1o c\u00e1o PDF v\u00e0 b\u1ea3ng s\u1ed1 li\u1ec7u Excel b\u00ean c\u1ea1nh g\u00f3i", None))
        self.target_label.setText(QCoreApplication.translate("ReportPage", u"Th\u01b0 m\u1ee5c l\u01b0u g\u00f3i b\u00e1o c\u00e1o", None))
        self.target.setText("")
        self.target_choose.setText(QCoreApplication.translate("ReportPage", u"\u0110\u1ed5i th\u01b0 m\u1ee5c\u2026", None))
        self.right.setTabText(self.right.indexOf(self.sign_tab), QCoreApplication.translate("ReportPage", u"K\u00fd v\u00e0 \u0111\u00f3ng g\u00f3i", None))
        self.register_sign.setText("")
        self.register_note.setText(QCoreApplication.translate("ReportPage", u"M\u1ed7i g\u00f3i \u0111\u00e3 l\u1eadp \u0111\u01b0\u1ee3c gi\u1eef nguy\u00ean t\u1eebng byte \u0111\u1ec3 sau n\u00e0y \u0111\u1ed1i chi\u1ebfu.", None))
        self.register_alarm.setText("")
        ___qtablewidgetitem = self.register_table.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("ReportPage", u"N\u0103m", None));
        ___qtablewidgetitem1 = self.register_table.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("ReportPage", u"S\u1ed1", None));
        ___qtablewidgetitem2 = self.register_table.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("ReportPage", u"Ng\u00e0y", None));
        ___qtablewidgetitem3 = self.register_table.horizontalHeaderItem(3)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("ReportPage", u"L\u1eadp l\u00fac", None));
        ___qtablewidgetitem4 = self.register_table.horizontalHeaderItem(4)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("ReportPage", u"T\u1ec7p", None));
        ___qtablewidgetitem5 = self.register_table.horizontalHeaderItem(5)
        ___qtablewidgetitem5.setText(QCoreApplication.translate("ReportPage", u"Dung l\u01b0\u1ee3ng", None));
        ___qtablewidgetitem6 = self.register_table.horizontalHeaderItem(6)
        ___qtablewidgetitem6.setText(QCoreApplication.translate("ReportPage", u"T\u00ecnh tr\u1ea1ng", None));
        self.register_table.setAccessibleName(QCoreApplication.translate("ReportPage", u"C\u00e1c g\u00f3i b\u00e1o c\u00e1o \u0111\u00e3 l\u1eadp", None))
        self.register_file.setText("")
        self.register_facts.setText("")
        self.register_report.setText(QCoreApplication.translate("ReportPage", u"M\u1edf b\u00e1o c\u00e1o", None))
        self.register_open.setText(QCoreApplication.translate("ReportPage", u"M\u1edf th\u01b0 m\u1ee5c", None))
        self.register_copy.setText(QCoreApplication.translate("ReportPage", u"L\u01b0u b\u1ea3n sao\u2026", None))
        self.register_since.setText(QCoreApplication.translate("ReportPage", u"Xem thay \u0111\u1ed5i t\u1eeb \u0111\u00f3", None))
        self.register_verify.setText(QCoreApplication.translate("ReportPage", u"Ki\u1ec3m tra l\u1ea1i", None))
        self.register_why.setText("")
        self.register_verdict.setText("")
        self.right.setTabText(self.right.indexOf(self.register_tab), QCoreApplication.translate("ReportPage", u"S\u1ed5 g\u1eedi \u0111i", None))
        pass
    # retranslateUi
