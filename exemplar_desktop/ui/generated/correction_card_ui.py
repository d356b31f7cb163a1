"""Made by packaging/forms.py from forms/correction_card.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)


class Ui_CorrectionCard(object):
    def setupUi(self, CorrectionCard) -> None:
        if not CorrectionCard.objectName():
            CorrectionCard.setObjectName(u"CorrectionCard")
        CorrectionCard.setProperty(u"role", u"card")
        self.layout_2 = QVBoxLayout(CorrectionCard)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 12, 16, 12)
        self.correction_title = QLabel(CorrectionCard)
        self.correction_title.setTextFormat(Qt.TextFormat.PlainText)
        self.correction_title.setObjectName(u"correction_title")
        self.correction_title.setWordWrap(True)
        self.correction_title.setProperty(u"role", u"card-title")

        self.layout_2.addWidget(self.correction_title)

        self.correction_text = QLabel(CorrectionCard)
        self.correction_text.setTextFormat(Qt.TextFormat.PlainText)
        self.correction_text.setObjectName(u"correction_text")
        self.correction_text.setWordWrap(True)

        self.layout_2.addWidget(self.correction_text)

        self.reason_place = QWidget(CorrectionCard)
        self.reason_place.setObjectName(u"reason_place")
        self.reason_place.setProperty(u"role", u"clear")
        self.layout_1 = QVBoxLayout(self.reason_place)
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_place)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setWordWrap(True)
        self.reason_label.setProperty(u"role", u"field")

        self.layout_1.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(self.reason_place)
        self.reason.setObjectName(u"reason")
        self.reason.setMaximumSize(QSize(16777215, 64))
        self.reason.setTabChangesFocus(True)

        self.layout_1.addWidget(self.reason)


        self.layout_2.addWidget(self.reason_place)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.begin_button = QPushButton(CorrectionCard)
        self.begin_button.setObjectName(u"begin_button")

        self.layout_3.addWidget(self.begin_button)

        self.drop_button = QPushButton(CorrectionCard)
        self.drop_button.setObjectName(u"drop_button")

        self.layout_3.addWidget(self.drop_button)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_1)


        self.layout_2.addLayout(self.layout_3)

        self.reason_label.setBuddy(self.reason)

        self.retranslateUi(CorrectionCard)

        QMetaObject.connectSlotsByName(CorrectionCard)
    # setupUi

    def retranslateUi(self, CorrectionCard) -> None:
        self.correction_title.setText("")
        self.correction_text.setText("")
        self.reason_label.setText(QCoreApplication.translate("CorrectionCard", u"L\u00fd do thay th\u1ebf (n\u1ebfu c\u00f3, \u0111\u01b0\u1ee3c in trong b\u00e1o c\u00e1o)", None))
        self.begin_button.setText(QCoreApplication.translate("CorrectionCard", u"L\u1eadp b\u00e1o c\u00e1o thay th\u1ebf", None))
        self.drop_button.setText(QCoreApplication.translate("CorrectionCard", u"Th\u00f4i thay th\u1ebf", None))
        pass
    # retranslateUi
