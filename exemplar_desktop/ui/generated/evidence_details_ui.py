"""Made by packaging/forms.py from forms/evidence_details.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_EvidenceDetails(object):
    def setupUi(self, EvidenceDetails) -> None:
        if not EvidenceDetails.objectName():
            EvidenceDetails.setObjectName(u"EvidenceDetails")
        EvidenceDetails.setProperty(u"role", u"panel")
        self.column = QVBoxLayout(EvidenceDetails)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 4, 12, 12)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(EvidenceDetails)
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"field")
        self.title_label.setIndent(0)

        self.layout_1.addWidget(self.title_label)

        self.title = QLineEdit(EvidenceDetails)
        self.title.setObjectName(u"title")
        self.title.setMaximumSize(QSize(520, 16777215))

        self.layout_1.addWidget(self.title)


        self.column.addLayout(self.layout_1)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.issuer_label = QLabel(EvidenceDetails)
        self.issuer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.issuer_label.setObjectName(u"issuer_label")
        self.issuer_label.setProperty(u"role", u"field")
        self.issuer_label.setIndent(0)

        self.layout_2.addWidget(self.issuer_label)

        self.issuer = QLineEdit(EvidenceDetails)
        self.issuer.setObjectName(u"issuer")

        self.layout_2.addWidget(self.issuer)


        self.layout_4.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.issued_on_label = QLabel(EvidenceDetails)
        self.issued_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.issued_on_label.setObjectName(u"issued_on_label")
        self.issued_on_label.setProperty(u"role", u"field")
        self.issued_on_label.setIndent(0)

        self.layout_3.addWidget(self.issued_on_label)

        self.issued_on = QLineEdit(EvidenceDetails)
        self.issued_on.setObjectName(u"issued_on")
        self.issued_on.setMaximumSize(QSize(160, 16777215))

        self.layout_3.addWidget(self.issued_on)


        self.layout_4.addLayout(self.layout_3)

        self.layout_4.setStretch(0, 1)

        self.column.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(EvidenceDetails)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"field")
        self.note_label.setIndent(0)

        self.layout_5.addWidget(self.note_label)

        self.note = QPlainTextEdit(EvidenceDetails)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)
        self.note.setMaximumSize(QSize(16777215, 72))
        self.note.setMinimumSize(QSize(0, 56))

        self.layout_5.addWidget(self.note)


        self.column.addLayout(self.layout_5)

        self.send_along = QCheckBox(EvidenceDetails)
        self.send_along.setObjectName(u"send_along")

        self.column.addWidget(self.send_along)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.close_button = QPushButton(EvidenceDetails)
        self.close_button.setObjectName(u"close_button")

        self.layout_7.addWidget(self.close_button)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_6)


        self.column.addLayout(self.layout_7)

        self.title_label.setBuddy(self.title)
        self.issuer_label.setBuddy(self.issuer)
        self.issued_on_label.setBuddy(self.issued_on)
        self.note_label.setBuddy(self.note)

        self.retranslateUi(EvidenceDetails)

        QMetaObject.connectSlotsByName(EvidenceDetails)
    # setupUi

    def retranslateUi(self, EvidenceDetails) -> None:
        self.title_label.setText(QCoreApplication.translate("EvidenceDetails", u"T\u00ean minh ch\u1ee9ng", None))
        self.issuer_label.setText(QCoreApplication.translate("EvidenceDetails", u"N\u01a1i c\u1ea5p, ban h\u00e0nh", None))
        self.issued_on_label.setText(QCoreApplication.translate("EvidenceDetails", u"Ng\u00e0y c\u1ea5p, ban h\u00e0nh", None))
        self.issued_on.setPlaceholderText(QCoreApplication.translate("EvidenceDetails", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.note_label.setText(QCoreApplication.translate("EvidenceDetails", u"Ghi ch\u00fa", None))
        self.send_along.setText(QCoreApplication.translate("EvidenceDetails", u"G\u1eedi k\u00e8m t\u1ec7p n\u00e0y trong g\u00f3i b\u00e1o c\u00e1o", None))
        self.close_button.setText(QCoreApplication.translate("EvidenceDetails", u"Xong", None))
        self.close_button.setToolTip(QCoreApplication.translate("EvidenceDetails", u"\u0110\u00f3ng ph\u1ea7n chi ti\u1ebft (Esc)", None))
        pass
    # retranslateUi
