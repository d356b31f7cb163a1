"""Made by packaging/forms.py from forms/history_page.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)


class Ui_HistoryPage(object):
    def setupUi(self, HistoryPage) -> None:
        if not HistoryPage.objectName():
            HistoryPage.setObjectName(u"HistoryPage")
        self.layout_12 = QVBoxLayout(HistoryPage)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(20, 12, 20, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(HistoryPage)
        self.back_button.setObjectName(u"back_button")

        self.layout_2.addWidget(self.back_button)

        self.heading = QLabel(HistoryPage)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout_2.addWidget(self.heading)

        self.spacer_1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.whole_button = QPushButton(HistoryPage)
        self.whole_button.setObjectName(u"whole_button")
        self.whole_button.setProperty(u"role", u"quiet")

        self.layout_2.addWidget(self.whole_button)


        self.layout_12.addLayout(self.layout_2)

        self.narrowed = QLabel(HistoryPage)
        self.narrowed.setTextFormat(Qt.TextFormat.PlainText)
        self.narrowed.setObjectName(u"narrowed")
        self.narrowed.setWordWrap(True)
        self.narrowed.setProperty(u"role", u"note")

        self.layout_12.addWidget(self.narrowed)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.search = QLineEdit(HistoryPage)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.layout_3.addWidget(self.search)

        self.since_label = QLabel(HistoryPage)
        self.since_label.setTextFormat(Qt.TextFormat.PlainText)
        self.since_label.setObjectName(u"since_label")

        self.layout_3.addWidget(self.since_label)

        self.since = QLineEdit(HistoryPage)
        self.since.setObjectName(u"since")
        self.since.setMaximumSize(QSize(140, 16777215))

        self.layout_3.addWidget(self.since)

        self.until_label = QLabel(HistoryPage)
        self.until_label.setTextFormat(Qt.TextFormat.PlainText)
        self.until_label.setObjectName(u"until_label")

        self.layout_3.addWidget(self.until_label)

        self.until = QLineEdit(HistoryPage)
        self.until.setObjectName(u"until")
        self.until.setMaximumSize(QSize(140, 16777215))

        self.layout_3.addWidget(self.until)

        self.clear_filters = QPushButton(HistoryPage)
        self.clear_filters.setObjectName(u"clear_filters")
        self.clear_filters.setProperty(u"role", u"quiet")

        self.layout_3.addWidget(self.clear_filters)

        self.layout_3.setStretch(0, 1)

        self.layout_12.addLayout(self.layout_3)

        self.problem = QLabel(HistoryPage)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.layout_12.addWidget(self.problem)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(16)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.table = QTableWidget(HistoryPage)
        if (self.table.columnCount() < 4):
            self.table.setColumnCount(4)
        __qtablewidgetitem = QTableWidgetItem()
        self.table.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.table.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.table.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.table.setHorizontalHeaderItem(3, __qtablewidgetitem3)
        self.table.setObjectName(u"table")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)

        self.layout_6.addWidget(self.table)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.count = QLabel(HistoryPage)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"muted")

        self.layout_5.addWidget(self.count)

        self.spacer_4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_4)

        self.newer_button = QPushButton(HistoryPage)
        self.newer_button.setObjectName(u"newer_button")

        self.layout_5.addWidget(self.newer_button)

        self.older_button = QPushButton(HistoryPage)
        self.older_button.setObjectName(u"older_button")

        self.layout_5.addWidget(self.older_button)


        self.layout_6.addLayout(self.layout_5)


        self.layout_11.addLayout(self.layout_6)

        self.card = QFrame(HistoryPage)
        self.card.setObjectName(u"card")
        self.card.setMinimumSize(QSize(400, 0))
        self.card.setMaximumSize(QSize(400, 16777215))
        self.card.setProperty(u"role", u"card")
        self.layout_10 = QVBoxLayout(self.card)
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(16, 16, 16, 16)
        self.what = QLabel(self.card)
        self.what.setTextFormat(Qt.TextFormat.PlainText)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setProperty(u"role", u"card-title")

        self.layout_10.addWidget(self.what)

        self.about = QLabel(self.card)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.layout_10.addWidget(self.about)

        self.facts = QLabel(self.card)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setObjectName(u"facts")
        self.facts.setWordWrap(True)
        self.facts.setProperty(u"role", u"muted")

        self.layout_10.addWidget(self.facts)

        self.scroll = QScrollArea(self.card)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.changes = QWidget()
        self.changes.setObjectName(u"changes")
        self.changes_layout = QVBoxLayout(self.changes)
        self.changes_layout.setSpacing(12)
        self.changes_layout.setObjectName(u"changes_layout")
        self.changes_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll.setWidget(self.changes)

        self.layout_10.addWidget(self.scroll)

        self.why = QLabel(self.card)
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setObjectName(u"why")
        self.why.setWordWrap(True)
        self.why.setProperty(u"role", u"note")

        self.layout_10.addWidget(self.why)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.open_button = QPushButton(self.card)
        self.open_button.setObjectName(u"open_button")

        self.layout_9.addWidget(self.open_button)

        self.record_button = QPushButton(self.card)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setProperty(u"role", u"quiet")

        self.layout_9.addWidget(self.record_button)

        self.restore_button = QPushButton(self.card)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"role", u"primary")

        self.layout_9.addWidget(self.restore_button)

        self.spacer_8 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_8)


        self.layout_10.addLayout(self.layout_9)

        self.layout_10.setStretch(3, 1)

        self.layout_11.addWidget(self.card)

        self.layout_11.setStretch(0, 1)

        self.layout_12.addLayout(self.layout_11)

        self.layout_12.setStretch(4, 1)
        self.since_label.setBuddy(self.since)
        self.until_label.setBuddy(self.until)

        self.retranslateUi(HistoryPage)

        QMetaObject.connectSlotsByName(HistoryPage)
    # setupUi

    def retranslateUi(self, HistoryPage) -> None:
        self.back_button.setText(QCoreApplication.translate("HistoryPage", u"Quay l\u1ea1i", None))
        self.heading.setText(QCoreApplication.translate("HistoryPage", u"L\u1ecbch s\u1eed", None))
        self.whole_button.setText(QCoreApplication.translate("HistoryPage", u"L\u1ecbch s\u1eed c\u1ee7a c\u1ea3 \u0111\u01a1n v\u1ecb", None))
        self.narrowed.setText("")
        self.search.setPlaceholderText(QCoreApplication.translate("HistoryPage", u"T\u00ecm, kh\u00f4ng c\u1ea7n d\u1ea5u", None))
        self.search.setAccessibleName(QCoreApplication.translate("HistoryPage", u"T\u00ecm trong l\u1ecbch s\u1eed", None))
        self.since_label.setText(QCoreApplication.translate("HistoryPage", u"T\u1eeb ng\u00e0y", None))
        self.since.setPlaceholderText(QCoreApplication.translate("HistoryPage", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.since.setAccessibleName(QCoreApplication.translate("HistoryPage", u"T\u1eeb ng\u00e0y", None))
        self.until_label.setText(QCoreApplication.translate("HistoryPage", u"\u0110\u1ebfn ng\u00e0y", None))
        self.until.setPlaceholderText(QCoreApplication.translate("HistoryPage", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.until.setAccessibleName(QCoreApplication.translate("HistoryPage", u"\u0110\u1ebfn ng\u00e0y", None))
        self.clear_filters.setText(QCoreApplication.translate("HistoryPage", u"X\u00f3a b\u1ed9 l\u1ecdc", None))
        self.problem.setText("")
        ___qtablewidgetitem = self.table.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("HistoryPage", u"L\u00fac", None));
        ___qtablewidgetitem1 = self.table.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("HistoryPage", u"Ng\u01b0\u1eddi l\u00e0m", None));
        ___qtablewidgetitem2 = self.table.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("HistoryPage", u"Vi\u1ec7c", None));
        ___qtablewidgetitem3 = self.table.horizontalHeaderItem(3)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("HistoryPage", u"M\u1ee5c", None));
        self.table.setAccessibleName(QCoreApplication.translate("HistoryPage", u"C\u00e1c thay \u0111\u1ed5i, m\u1edbi nh\u1ea5t tr\u01b0\u1edbc", None))
        self.count.setText("")
        self.newer_button.setText(QCoreApplication.translate("HistoryPage", u"M\u1edbi h\u01a1n", None))
        self.older_button.setText(QCoreApplication.translate("HistoryPage", u"C\u0169 h\u01a1n", None))
        self.what.setText("")
        self.about.setText("")
        self.facts.setText("")
        self.scroll.setAccessibleName(QCoreApplication.translate("HistoryPage", u"Tr\u01b0\u1edbc v\u00e0 sau khi s\u1eeda", None))
        self.why.setText("")
        self.open_button.setText(QCoreApplication.translate("HistoryPage", u"M\u1edf m\u1ee5c n\u00e0y", None))
        self.record_button.setText(QCoreApplication.translate("HistoryPage", u"L\u1ecbch s\u1eed c\u1ee7a m\u1ee5c n\u00e0y", None))
        self.restore_button.setText(QCoreApplication.translate("HistoryPage", u"Kh\u00f4i ph\u1ee5c m\u1ee5c n\u00e0y", None))
        pass
    # retranslateUi
