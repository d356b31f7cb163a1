"""Made by packaging/forms.py from forms/waiting_row.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)


class Ui_WaitingRow(object):
    def setupUi(self, WaitingRow) -> None:
        if not WaitingRow.objectName():
            WaitingRow.setObjectName(u"WaitingRow")
        WaitingRow.setProperty(u"role", u"clear")
        self.layout_6 = QVBoxLayout(WaitingRow)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.waiting_text = QLabel(WaitingRow)
        self.waiting_text.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting_text.setObjectName(u"waiting_text")
        self.waiting_text.setWordWrap(True)

        self.layout_6.addWidget(self.waiting_text)

        self.number_place = QWidget(WaitingRow)
        self.number_place.setObjectName(u"number_place")
        self.number_place.setProperty(u"role", u"clear")
        self.layout_4 = QGridLayout(self.number_place)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(12)
        self.layout_4.setVerticalSpacing(4)
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.number_place)
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setWordWrap(True)

        self.layout_4.addWidget(self.number_label, 0, 0, 1, 1)

        self.number = QLineEdit(self.number_place)
        self.number.setObjectName(u"number")

        self.layout_4.addWidget(self.number, 1, 0, 1, 1)

        self.issued_label = QLabel(self.number_place)
        self.issued_label.setTextFormat(Qt.TextFormat.PlainText)
        self.issued_label.setObjectName(u"issued_label")
        self.issued_label.setWordWrap(True)

        self.layout_4.addWidget(self.issued_label, 0, 1, 1, 1)

        self.issued_on = QLineEdit(self.number_place)
        self.issued_on.setObjectName(u"issued_on")

        self.layout_4.addWidget(self.issued_on, 1, 1, 1, 1)

        self.number_hint = QLabel(self.number_place)
        self.number_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.number_hint.setObjectName(u"number_hint")
        self.number_hint.setWordWrap(True)
        self.number_hint.setProperty(u"role", u"muted")

        self.layout_4.addWidget(self.number_hint, 2, 0, 1, 3)

        self.layout_4.setColumnStretch(0, 1)
        self.layout_4.setColumnStretch(1, 1)
        self.layout_4.setColumnStretch(2, 1)

        self.layout_6.addWidget(self.number_place)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(WaitingRow)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"primary")

        self.layout_5.addWidget(self.back_button)

        self.abandon_button = QPushButton(WaitingRow)
        self.abandon_button.setObjectName(u"abandon_button")

        self.layout_5.addWidget(self.abandon_button)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_2)


        self.layout_6.addLayout(self.layout_5)

        self.number_label.setBuddy(self.number)
        self.issued_label.setBuddy(self.issued_on)

        self.retranslateUi(WaitingRow)

        QMetaObject.connectSlotsByName(WaitingRow)
    # setupUi

    def retranslateUi(self, WaitingRow) -> None:
        self.waiting_text.setText("")
        self.number_label.setText(QCoreApplication.translate("WaitingRow", u"S\u1ed1 v\u0103n b\u1ea3n tr\u00ean b\u1ea3n \u0111\u00e3 k\u00fd", None))
        self.number.setAccessibleName(QCoreApplication.translate("WaitingRow", u"S\u1ed1 v\u0103n b\u1ea3n tr\u00ean b\u1ea3n \u0111\u00e3 k\u00fd", None))
        self.issued_label.setText(QCoreApplication.translate("WaitingRow", u"Ng\u00e0y tr\u00ean b\u1ea3n \u0111\u00e3 k\u00fd", None))
        self.issued_on.setAccessibleName(QCoreApplication.translate("WaitingRow", u"Ng\u00e0y tr\u00ean b\u1ea3n \u0111\u00e3 k\u00fd", None))
        self.issued_on.setPlaceholderText(QCoreApplication.translate("WaitingRow", u"25/10/2024", None))
        self.number_hint.setText(QCoreApplication.translate("WaitingRow", u"\u0110\u1ec3 tr\u1ed1ng n\u1ebfu c\u00f4ng c\u1ee5 \u0111\u00e3 ghi s\u1ed1 v\u00e0 ng\u00e0y v\u00e0o \u00f4 c\u1ee7a b\u00e1o c\u00e1o.", None))
        self.back_button.setText("")
        self.abandon_button.setText(QCoreApplication.translate("WaitingRow", u"H\u1ee7y b\u1ea3n ch\u1edd n\u00e0y", None))
        pass
    # retranslateUi
