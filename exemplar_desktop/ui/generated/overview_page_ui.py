"""Made by packaging/forms.py from forms/overview_page.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from exemplar_desktop.ui.carry_card import CarryCard
from exemplar_desktop.ui.chart import ChartView


class Ui_OverviewPage(object):
    def setupUi(self, OverviewPage) -> None:
        if not OverviewPage.objectName():
            OverviewPage.setObjectName(u"OverviewPage")
        self.layout_17 = QVBoxLayout(OverviewPage)
        self.layout_17.setSpacing(0)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(OverviewPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.place = QWidget()
        self.place.setObjectName(u"place")
        self.layout_16 = QVBoxLayout(self.place)
        self.layout_16.setSpacing(12)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(20, 12, 20, 12)
        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(self.place)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout_12.addWidget(self.heading)

        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_11)

        self.today = QLabel(self.place)
        self.today.setTextFormat(Qt.TextFormat.PlainText)
        self.today.setObjectName(u"today")
        self.today.setProperty(u"role", u"muted")

        self.layout_12.addWidget(self.today)


        self.layout_16.addLayout(self.layout_12)

        self.own_place = QWidget(self.place)
        self.own_place.setObjectName(u"own_place")

        self.layout_16.addWidget(self.own_place)

        self.department_place = QWidget(self.place)
        self.department_place.setObjectName(u"department_place")

        self.layout_16.addWidget(self.department_place)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(12)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(12)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.todo_card = QFrame(self.place)
        self.todo_card.setObjectName(u"todo_card")
        self.todo_card.setProperty(u"role", u"card")
        self.todo_card.setMinimumSize(QSize(0, 240))
        self.layout_6 = QVBoxLayout(self.todo_card)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 12, 4, 8)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 16, 0)
        self.todo_title = QLabel(self.todo_card)
        self.todo_title.setTextFormat(Qt.TextFormat.PlainText)
        self.todo_title.setObjectName(u"todo_title")
        self.todo_title.setProperty(u"role", u"card-title")

        self.layout_2.addWidget(self.todo_title)

        self.spacer_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.blocking_badge = QLabel(self.todo_card)
        self.blocking_badge.setTextFormat(Qt.TextFormat.PlainText)
        self.blocking_badge.setObjectName(u"blocking_badge")
        self.blocking_badge.setProperty(u"role", u"badge")
        self.blocking_badge.setMinimumSize(QSize(0, 22))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.blocking_badge.sizePolicy().hasHeightForWidth())
        self.blocking_badge.setSizePolicy(sizePolicy)
        self.blocking_badge.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_2.addWidget(self.blocking_badge)

        self.gap_badge = QLabel(self.todo_card)
        self.gap_badge.setTextFormat(Qt.TextFormat.PlainText)
        self.gap_badge.setObjectName(u"gap_badge")
        self.gap_badge.setProperty(u"role", u"badge")
        self.gap_badge.setMinimumSize(QSize(0, 22))
        sizePolicy.setHeightForWidth(self.gap_badge.sizePolicy().hasHeightForWidth())
        self.gap_badge.setSizePolicy(sizePolicy)
        self.gap_badge.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_2.addWidget(self.gap_badge)

        self.advice_badge = QLabel(self.todo_card)
        self.advice_badge.setTextFormat(Qt.TextFormat.PlainText)
        self.advice_badge.setObjectName(u"advice_badge")
        self.advice_badge.setProperty(u"role", u"badge")
        self.advice_badge.setMinimumSize(QSize(0, 22))
        sizePolicy.setHeightForWidth(self.advice_badge.sizePolicy().hasHeightForWidth())
        self.advice_badge.setSizePolicy(sizePolicy)
        self.advice_badge.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_2.addWidget(self.advice_badge)


        self.layout_6.addLayout(self.layout_2)

        self.todo_note = QLabel(self.todo_card)
        self.todo_note.setTextFormat(Qt.TextFormat.PlainText)
        self.todo_note.setObjectName(u"todo_note")
        self.todo_note.setProperty(u"role", u"muted")
        self.todo_note.setWordWrap(True)

        self.layout_6.addWidget(self.todo_note)

        self.todo_scroll = QScrollArea(self.todo_card)
        self.todo_scroll.setObjectName(u"todo_scroll")
        self.todo_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.todo_scroll.setWidgetResizable(True)
        self.todo_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.todo_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.todo_place = QWidget()
        self.todo_place.setObjectName(u"todo_place")
        self.todo_place.setProperty(u"role", u"clear")
        self.layout_5 = QVBoxLayout(self.todo_place)
        self.layout_5.setSpacing(0)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 12, 0)
        self.rows_layout = QVBoxLayout()
        self.rows_layout.setSpacing(0)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_5.addLayout(self.rows_layout)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_4)

        self.layout_5.setStretch(1, 1)
        self.todo_scroll.setWidget(self.todo_place)

        self.layout_6.addWidget(self.todo_scroll)

        self.more_button = QPushButton(self.todo_card)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setProperty(u"role", u"link")

        self.layout_6.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.layout_6.setStretch(2, 1)

        self.layout_18.addWidget(self.todo_card)

        self.months_card = QFrame(self.place)
        self.months_card.setObjectName(u"months_card")
        self.months_card.setProperty(u"role", u"card")
        self.layout_19 = QVBoxLayout(self.months_card)
        self.layout_19.setSpacing(4)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(10, 12, 10, 8)
        self.months_title = QLabel(self.months_card)
        self.months_title.setTextFormat(Qt.TextFormat.PlainText)
        self.months_title.setObjectName(u"months_title")
        self.months_title.setProperty(u"role", u"card-title")
        self.months_title.setIndent(6)

        self.layout_19.addWidget(self.months_title)

        self.months = ChartView(self.months_card)
        self.months.setObjectName(u"months")

        self.layout_19.addWidget(self.months)

        self.months_note = QLabel(self.months_card)
        self.months_note.setTextFormat(Qt.TextFormat.PlainText)
        self.months_note.setObjectName(u"months_note")
        self.months_note.setProperty(u"role", u"muted")
        self.months_note.setWordWrap(True)
        self.months_note.setIndent(6)

        self.layout_19.addWidget(self.months_note)


        self.layout_18.addWidget(self.months_card)

        self.layout_18.setStretch(0, 1)

        self.layout_15.addLayout(self.layout_18)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(12)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.carry_card = CarryCard(self.place)
        self.carry_card.setObjectName(u"carry_card")

        self.layout_14.addWidget(self.carry_card)

        self.empty_card = QFrame(self.place)
        self.empty_card.setObjectName(u"empty_card")
        self.empty_card.setProperty(u"role", u"card")
        self.layout_7 = QVBoxLayout(self.empty_card)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(16, 12, 16, 16)
        self.empty_title = QLabel(self.empty_card)
        self.empty_title.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setProperty(u"role", u"card-title")
        self.empty_title.setWordWrap(True)

        self.layout_7.addWidget(self.empty_title)

        self.empty_text = QLabel(self.empty_card)
        self.empty_text.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setProperty(u"role", u"muted")
        self.empty_text.setWordWrap(True)

        self.layout_7.addWidget(self.empty_text)

        self.steps_place = QWidget(self.empty_card)
        self.steps_place.setObjectName(u"steps_place")
        self.steps_place.setProperty(u"role", u"clear")

        self.layout_7.addWidget(self.steps_place)

        self.add_button = QPushButton(self.empty_card)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"role", u"primary")

        self.layout_7.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)


        self.layout_14.addWidget(self.empty_card)

        self.stages_card = QFrame(self.place)
        self.stages_card.setObjectName(u"stages_card")
        self.stages_card.setProperty(u"role", u"card")
        self.layout_9 = QVBoxLayout(self.stages_card)
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(10, 12, 10, 8)
        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.stages_title = QLabel(self.stages_card)
        self.stages_title.setTextFormat(Qt.TextFormat.PlainText)
        self.stages_title.setObjectName(u"stages_title")
        self.stages_title.setProperty(u"role", u"card-title")
        self.stages_title.setWordWrap(True)
        self.stages_title.setIndent(6)

        self.layout_8.addWidget(self.stages_title)

        self.total = QLabel(self.stages_card)
        self.total.setTextFormat(Qt.TextFormat.PlainText)
        self.total.setObjectName(u"total")
        self.total.setProperty(u"role", u"muted")
        self.total.setIndent(6)
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.layout_8.addWidget(self.total)

        self.layout_8.setStretch(0, 1)

        self.layout_9.addLayout(self.layout_8)

        self.stages = ChartView(self.stages_card)
        self.stages.setObjectName(u"stages")

        self.layout_9.addWidget(self.stages)

        self.kinds_title = QLabel(self.stages_card)
        self.kinds_title.setTextFormat(Qt.TextFormat.PlainText)
        self.kinds_title.setObjectName(u"kinds_title")
        self.kinds_title.setProperty(u"role", u"strong")
        self.kinds_title.setIndent(6)

        self.layout_9.addWidget(self.kinds_title)

        self.kinds = ChartView(self.stages_card)
        self.kinds.setObjectName(u"kinds")

        self.layout_9.addWidget(self.kinds)

        self.carry_link = QPushButton(self.stages_card)
        self.carry_link.setObjectName(u"carry_link")
        self.carry_link.setProperty(u"role", u"link")

        self.layout_9.addWidget(self.carry_link, 0, Qt.AlignmentFlag.AlignLeft)


        self.layout_14.addWidget(self.stages_card)

        self.compare_card = QFrame(self.place)
        self.compare_card.setObjectName(u"compare_card")
        self.compare_card.setProperty(u"role", u"card")
        self.layout_10 = QVBoxLayout(self.compare_card)
        self.layout_10.setSpacing(4)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(10, 10, 10, 10)
        self.compare_title = QLabel(self.compare_card)
        self.compare_title.setTextFormat(Qt.TextFormat.PlainText)
        self.compare_title.setObjectName(u"compare_title")
        self.compare_title.setProperty(u"role", u"card-title")
        self.compare_title.setWordWrap(True)
        self.compare_title.setIndent(6)

        self.layout_10.addWidget(self.compare_title)

        self.compare_place = QWidget(self.compare_card)
        self.compare_place.setObjectName(u"compare_place")
        self.compare_place.setProperty(u"role", u"clear")

        self.layout_10.addWidget(self.compare_place)

        self.compare_note = QLabel(self.compare_card)
        self.compare_note.setTextFormat(Qt.TextFormat.PlainText)
        self.compare_note.setObjectName(u"compare_note")
        self.compare_note.setProperty(u"role", u"muted")
        self.compare_note.setWordWrap(True)
        self.compare_note.setIndent(6)

        self.layout_10.addWidget(self.compare_note)

        self.years_title = QLabel(self.compare_card)
        self.years_title.setTextFormat(Qt.TextFormat.PlainText)
        self.years_title.setObjectName(u"years_title")
        self.years_title.setProperty(u"role", u"strong")
        self.years_title.setIndent(6)

        self.layout_10.addWidget(self.years_title)

        self.years = ChartView(self.compare_card)
        self.years.setObjectName(u"years")

        self.layout_10.addWidget(self.years)

        self.years_note = QLabel(self.compare_card)
        self.years_note.setTextFormat(Qt.TextFormat.PlainText)
        self.years_note.setObjectName(u"years_note")
        self.years_note.setProperty(u"role", u"muted")
        self.years_note.setWordWrap(True)
        self.years_note.setIndent(6)

        self.layout_10.addWidget(self.years_note)


        self.layout_14.addWidget(self.compare_card)

        self.spacer_13 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.spacer_13)


        self.layout_15.addLayout(self.layout_14)

        self.layout_15.setStretch(0, 5)
        self.layout_15.setStretch(1, 3)

        self.layout_16.addLayout(self.layout_15)

        self.layout_16.setStretch(3, 1)
        self.scroll.setWidget(self.place)

        self.layout_17.addWidget(self.scroll)


        self.retranslateUi(OverviewPage)

        QMetaObject.connectSlotsByName(OverviewPage)
    # setupUi

    def retranslateUi(self, OverviewPage) -> None:
        self.scroll.setAccessibleName(QCoreApplication.translate("OverviewPage", u"T\u1ed5ng quan", None))
        self.heading.setText("")
        self.today.setText("")
        self.todo_title.setText(QCoreApplication.translate("OverviewPage", u"Vi\u1ec7c c\u1ea7n l\u00e0m", None))
        self.blocking_badge.setText("")
        self.gap_badge.setText("")
        self.advice_badge.setText("")
        self.todo_note.setText("")
        self.todo_scroll.setAccessibleName(QCoreApplication.translate("OverviewPage", u"Vi\u1ec7c c\u1ea7n l\u00e0m", None))
        self.more_button.setText("")
        self.months_title.setText(QCoreApplication.translate("OverviewPage", u"Trong n\u0103m, theo th\u00e1ng", None))
        self.months_note.setText("")
        self.empty_title.setText(QCoreApplication.translate("OverviewPage", u"Ch\u01b0a c\u00f3 \u0111i\u1ec3n h\u00ecnh n\u00e0o", None))
        self.empty_text.setText(QCoreApplication.translate("OverviewPage", u"\u0110i\u1ec3n h\u00ecnh l\u00e0 t\u1eadp th\u1ec3, c\u00e1n b\u1ed9 qu\u1ea3n l\u00fd, gi\u00e1o vi\u00ean, nh\u00e2n vi\u00ean, h\u1ecdc sinh ti\u00eau bi\u1ec3u m\u00e0 \u0111\u01a1n v\u1ecb gi\u1edbi thi\u1ec7u trong n\u0103m. Ch\u1ec9 c\u1ea7n ch\u1ecdn \u0111\u1ed1i t\u01b0\u1ee3ng v\u00e0 ghi h\u1ecd t\u00ean; ti\u00eau chu\u1ea9n v\u00e0 minh ch\u1ee9ng b\u1ed5 sung d\u1ea7n.", None))
        self.add_button.setText(QCoreApplication.translate("OverviewPage", u"Th\u00eam \u0111i\u1ec3n h\u00ecnh \u0111\u1ea7u ti\u00ean", None))
        self.stages_title.setText(QCoreApplication.translate("OverviewPage", u"\u0110i\u1ec3n h\u00ecnh theo giai \u0111o\u1ea1n", None))
        self.total.setText("")
        self.kinds_title.setText(QCoreApplication.translate("OverviewPage", u"Theo \u0111\u1ed1i t\u01b0\u1ee3ng", None))
        self.carry_link.setText("")
        self.compare_title.setText("")
        self.compare_note.setText("")
        self.years_title.setText(QCoreApplication.translate("OverviewPage", u"Qua c\u00e1c n\u0103m", None))
        self.years_note.setText("")
        pass
    # retranslateUi
