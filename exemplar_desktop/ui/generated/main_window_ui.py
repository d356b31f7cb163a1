"""Made by packaging/forms.py from forms/main_window.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from exemplar_desktop.ui.elided_label import ElidedLabel


class Ui_MainWindow(object):
    def setupUi(self, MainWindow) -> None:
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1366, 768)
        MainWindow.setMinimumSize(QSize(1024, 600))
        self.centre = QWidget(MainWindow)
        self.centre.setObjectName(u"centre")
        self.layout_9 = QHBoxLayout(self.centre)
        self.layout_9.setSpacing(0)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.rail = QFrame(self.centre)
        self.rail.setObjectName(u"rail")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.rail.sizePolicy().hasHeightForWidth())
        self.rail.setSizePolicy(sizePolicy)
        self.layout_2 = QVBoxLayout(self.rail)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(8, 12, 8, 12)
        self.product = QLabel(self.rail)
        self.product.setTextFormat(Qt.TextFormat.PlainText)
        self.product.setObjectName(u"product")
        self.product.setProperty(u"role", u"product")

        self.layout_2.addWidget(self.product)

        self.overview_button = QPushButton(self.rail)
        self.overview_button.setObjectName(u"overview_button")
        self.overview_button.setCheckable(True)
        self.overview_button.setAutoExclusive(True)
        self.overview_button.setChecked(True)
        self.overview_button.setProperty(u"role", u"rail")

        self.layout_2.addWidget(self.overview_button)

        self.nominees_button = QPushButton(self.rail)
        self.nominees_button.setObjectName(u"nominees_button")
        self.nominees_button.setCheckable(True)
        self.nominees_button.setAutoExclusive(True)
        self.nominees_button.setProperty(u"role", u"rail")

        self.layout_2.addWidget(self.nominees_button)

        self.evidence_button = QPushButton(self.rail)
        self.evidence_button.setObjectName(u"evidence_button")
        self.evidence_button.setCheckable(True)
        self.evidence_button.setAutoExclusive(True)
        self.evidence_button.setProperty(u"role", u"rail")

        self.layout_2.addWidget(self.evidence_button)

        self.council_button = QPushButton(self.rail)
        self.council_button.setObjectName(u"council_button")
        self.council_button.setCheckable(True)
        self.council_button.setAutoExclusive(True)
        self.council_button.setProperty(u"role", u"rail")

        self.layout_2.addWidget(self.council_button)

        self.awards_button = QPushButton(self.rail)
        self.awards_button.setObjectName(u"awards_button")
        self.awards_button.setCheckable(True)
        self.awards_button.setAutoExclusive(True)
        self.awards_button.setProperty(u"role", u"rail")

        self.layout_2.addWidget(self.awards_button)

        self.disseminations_button = QPushButton(self.rail)
        self.disseminations_button.setObjectName(u"disseminations_button")
        self.disseminations_button.setCheckable(True)
        self.disseminations_button.setAutoExclusive(True)
        self.disseminations_button.setProperty(u"role", u"rail")

        self.layout_2.addWidget(self.disseminations_button)

        self.inspections_button = QPushButton(self.rail)
        self.inspections_button.setObjectName(u"inspections_button")
        self.inspections_button.setCheckable(True)
        self.inspections_button.setAutoExclusive(True)
        self.inspections_button.setProperty(u"role", u"rail")

        self.layout_2.addWidget(self.inspections_button)

        self.report_button = QPushButton(self.rail)
        self.report_button.setObjectName(u"report_button")
        self.report_button.setCheckable(True)
        self.report_button.setAutoExclusive(True)
        self.report_button.setProperty(u"role", u"rail")

        self.layout_2.addWidget(self.report_button)

        self.spacer_1 = QSpacerItem(184, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.copy_place = QWidget(self.rail)
        self.copy_place.setObjectName(u"copy_place")
        self.copy_place.setProperty(u"role", u"clear")
        self.layout_copy = QGridLayout(self.copy_place)
        self.layout_copy.setObjectName(u"layout_copy")
        self.layout_copy.setHorizontalSpacing(4)
        self.layout_copy.setVerticalSpacing(0)
        self.layout_copy.setContentsMargins(12, 0, 4, 8)
        self.copy_words = QLabel(self.copy_place)
        self.copy_words.setTextFormat(Qt.TextFormat.PlainText)
        self.copy_words.setObjectName(u"copy_words")
        self.copy_words.setProperty(u"role", u"muted")

        self.layout_copy.addWidget(self.copy_words, 0, 0, 1, 1)

        self.copy_stop = QPushButton(self.copy_place)
        self.copy_stop.setObjectName(u"copy_stop")
        self.copy_stop.setProperty(u"role", u"link")

        self.layout_copy.addWidget(self.copy_stop, 0, 1, 1, 1)

        self.copy_bar = QProgressBar(self.copy_place)
        self.copy_bar.setObjectName(u"copy_bar")
        self.copy_bar.setTextVisible(False)

        self.layout_copy.addWidget(self.copy_bar, 1, 0, 1, 2)

        self.layout_copy.setColumnStretch(0, 1)

        self.layout_2.addWidget(self.copy_place)

        self.help_button = QPushButton(self.rail)
        self.help_button.setObjectName(u"help_button")
        self.help_button.setProperty(u"role", u"rail")

        self.layout_2.addWidget(self.help_button)

        self.setup_button = QPushButton(self.rail)
        self.setup_button.setObjectName(u"setup_button")
        self.setup_button.setCheckable(True)
        self.setup_button.setAutoExclusive(True)
        self.setup_button.setProperty(u"role", u"rail")

        self.layout_2.addWidget(self.setup_button)


        self.layout_9.addWidget(self.rail)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(0)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.top_bar = QFrame(self.centre)
        self.top_bar.setObjectName(u"top_bar")
        self.top_bar.setMinimumSize(QSize(0, 52))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.top_bar.sizePolicy().hasHeightForWidth())
        self.top_bar.setSizePolicy(sizePolicy1)
        self.layout_6 = QHBoxLayout(self.top_bar)
        self.layout_6.setSpacing(12)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 8, 20, 8)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(0)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.unit_name = ElidedLabel(self.top_bar)
        self.unit_name.setObjectName(u"unit_name")
        self.unit_name.setProperty(u"role", u"strong")

        self.layout_3.addWidget(self.unit_name)

        self.programme = ElidedLabel(self.top_bar)
        self.programme.setObjectName(u"programme")
        self.programme.setProperty(u"role", u"muted")

        self.layout_3.addWidget(self.programme)


        self.layout_6.addLayout(self.layout_3)

        self.sample_badge = ElidedLabel(self.top_bar)
        self.sample_badge.setObjectName(u"sample_badge")
        self.sample_badge.setProperty(u"role", u"badge")
        self.sample_badge.setProperty(u"tone", u"attention")
        self.sample_badge.setMinimumSize(QSize(128, 24))
        self.sample_badge.setMaximumSize(QSize(16777215, 24))

        self.layout_6.addWidget(self.sample_badge)

        self.sample_leave = QPushButton(self.top_bar)
        self.sample_leave.setObjectName(u"sample_leave")
        self.sample_leave.setProperty(u"role", u"quiet")

        self.layout_6.addWidget(self.sample_leave)

        self.search = QLineEdit(self.top_bar)
        self.search.setObjectName(u"search")
        self.search.setMinimumSize(QSize(140, 32))
        self.search.setMaximumSize(QSize(260, 16777215))
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.search.sizePolicy().hasHeightForWidth())
        self.search.setSizePolicy(sizePolicy2)

        self.layout_6.addWidget(self.search)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.undo_button = QToolButton(self.top_bar)
        self.undo_button.setObjectName(u"undo_button")
        self.undo_button.setMinimumSize(QSize(36, 32))
        self.undo_button.setProperty(u"role", u"tool")
        self.undo_button.setEnabled(False)

        self.layout_4.addWidget(self.undo_button)

        self.redo_button = QToolButton(self.top_bar)
        self.redo_button.setObjectName(u"redo_button")
        self.redo_button.setMinimumSize(QSize(36, 32))
        self.redo_button.setProperty(u"role", u"tool")
        self.redo_button.setEnabled(False)

        self.layout_4.addWidget(self.redo_button)


        self.layout_6.addLayout(self.layout_4)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.year_label = QLabel(self.top_bar)
        self.year_label.setTextFormat(Qt.TextFormat.PlainText)
        self.year_label.setObjectName(u"year_label")
        self.year_label.setProperty(u"role", u"muted")

        self.layout_5.addWidget(self.year_label)

        self.year = QComboBox(self.top_bar)
        self.year.setObjectName(u"year")
        self.year.setMinimumSize(QSize(84, 32))

        self.layout_5.addWidget(self.year)


        self.layout_6.addLayout(self.layout_5)

        self.saved = QLabel(self.top_bar)
        self.saved.setTextFormat(Qt.TextFormat.PlainText)
        self.saved.setObjectName(u"saved")
        self.saved.setMinimumSize(QSize(84, 0))
        self.saved.setProperty(u"role", u"muted")

        self.layout_6.addWidget(self.saved)

        self.layout_6.setStretch(0, 3)
        self.layout_6.setStretch(3, 2)

        self.layout_8.addWidget(self.top_bar)

        self.banner = QFrame(self.centre)
        self.banner.setObjectName(u"banner")
        self.banner.setProperty(u"role", u"banner")
        self.layout_7 = QHBoxLayout(self.banner)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(20, 8, 12, 8)
        self.banner_text = QLabel(self.banner)
        self.banner_text.setTextFormat(Qt.TextFormat.PlainText)
        self.banner_text.setObjectName(u"banner_text")
        self.banner_text.setWordWrap(True)
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.banner_text.sizePolicy().hasHeightForWidth())
        self.banner_text.setSizePolicy(sizePolicy3)

        self.layout_7.addWidget(self.banner_text)

        self.banner_action = QPushButton(self.banner)
        self.banner_action.setObjectName(u"banner_action")
        self.banner_action.setProperty(u"role", u"quiet")

        self.layout_7.addWidget(self.banner_action)

        self.banner_close = QPushButton(self.banner)
        self.banner_close.setObjectName(u"banner_close")
        self.banner_close.setProperty(u"role", u"quiet")

        self.layout_7.addWidget(self.banner_close)

        self.layout_7.setStretch(0, 1)

        self.layout_8.addWidget(self.banner)

        self.sent_note = ElidedLabel(self.centre)
        self.sent_note.setObjectName(u"sent_note")
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy4.setHorizontalStretch(0)
        sizePolicy4.setVerticalStretch(0)
        sizePolicy4.setHeightForWidth(self.sent_note.sizePolicy().hasHeightForWidth())
        self.sent_note.setSizePolicy(sizePolicy4)
        self.sent_note.setProperty(u"role", u"strip")

        self.layout_8.addWidget(self.sent_note)

        self.pages = QStackedWidget(self.centre)
        self.pages.setObjectName(u"pages")

        self.layout_8.addWidget(self.pages)

        self.layout_8.setStretch(2, 1)

        self.layout_9.addLayout(self.layout_8)

        MainWindow.setCentralWidget(self.centre)
        self.year_label.setBuddy(self.year)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow) -> None:
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"\u0110i\u1ec3n h\u00ecnh ti\u00ean ti\u1ebfn", None))
        self.product.setText(QCoreApplication.translate("MainWindow", u"\u2605 \u0110i\u1ec3n h\u00ecnh ti\u00ean ti\u1ebfn", None))
        self.overview_button.setText(QCoreApplication.translate("MainWindow", u"T\u1ed5ng quan", None))
        self.nominees_button.setText(QCoreApplication.translate("MainWindow", u"\u0110i\u1ec3n h\u00ecnh", None))
        self.evidence_button.setText(QCoreApplication.translate("MainWindow", u"Minh ch\u1ee9ng", None))
        self.council_button.setText(QCoreApplication.translate("MainWindow", u"H\u1ed9i \u0111\u1ed3ng", None))
        self.awards_button.setText(QCoreApplication.translate("MainWindow", u"Khen th\u01b0\u1edfng", None))
        self.disseminations_button.setText(QCoreApplication.translate("MainWindow", u"Tuy\u00ean truy\u1ec1n", None))
        self.inspections_button.setText(QCoreApplication.translate("MainWindow", u"Ki\u1ec3m tra, gi\u00e1m s\u00e1t", None))
        self.report_button.setText(QCoreApplication.translate("MainWindow", u"B\u00e1o c\u00e1o v\u00e0 g\u1eedi", None))
        self.copy_words.setText(QCoreApplication.translate("MainWindow", u"\u0110ang sao l\u01b0u\u2026", None))
        self.copy_stop.setAccessibleName(QCoreApplication.translate("MainWindow", u"D\u1eebng sao l\u01b0u", None))
        self.copy_stop.setText(QCoreApplication.translate("MainWindow", u"D\u1eebng", None))
        self.copy_bar.setAccessibleName(QCoreApplication.translate("MainWindow", u"\u0110ang sao l\u01b0u\u2026", None))
        self.help_button.setText(QCoreApplication.translate("MainWindow", u"Tr\u1ee3 gi\u00fap (F1)", None))
        self.setup_button.setText(QCoreApplication.translate("MainWindow", u"Thi\u1ebft l\u1eadp", None))
        self.unit_name.setText("")
        self.programme.setText("")
        self.sample_badge.setText(QCoreApplication.translate("MainWindow", u"\u0110\u01a0N V\u1eca M\u1eaaU - d\u1eef li\u1ec7u gi\u1ea3 \u0111\u1ecbnh", None))
        self.sample_leave.setText(QCoreApplication.translate("MainWindow", u"R\u1eddi \u0111\u01a1n v\u1ecb m\u1eabu", None))
        self.search.setPlaceholderText(QCoreApplication.translate("MainWindow", u"T\u00ecm m\u1ecdi th\u1ee9 (Ctrl+K)", None))
        self.search.setAccessibleName(QCoreApplication.translate("MainWindow", u"T\u00ecm m\u1ecdi th\u1ee9", None))
        self.undo_button.setAccessibleName(QCoreApplication.translate("MainWindow", u"Ho\u00e0n t\u00e1c", None))
        self.redo_button.setAccessibleName(QCoreApplication.translate("MainWindow", u"L\u00e0m l\u1ea1i", None))
        self.year_label.setText(QCoreApplication.translate("MainWindow", u"N\u0103m b\u00e1o c\u00e1o", None))
        self.year.setAccessibleName(QCoreApplication.translate("MainWindow", u"N\u0103m b\u00e1o c\u00e1o", None))
        self.saved.setText(QCoreApplication.translate("MainWindow", u"T\u1ef1 \u0111\u1ed9ng l\u01b0u", None))
        self.saved.setAccessibleName(QCoreApplication.translate("MainWindow", u"Gi\u1edd l\u01b0u g\u1ea7n nh\u1ea5t", None))
        self.banner_text.setText("")
        self.banner_action.setText(QCoreApplication.translate("MainWindow", u"Kh\u00f4i ph\u1ee5c", None))
        self.banner_close.setText(QCoreApplication.translate("MainWindow", u"\u0110\u00f3ng", None))
        self.sent_note.setText("")
    # retranslateUi
