"""Made by packaging/forms.py from forms/report_form.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)


class Ui_ReportForm(object):
    def setupUi(self, ReportForm) -> None:
        if not ReportForm.objectName():
            ReportForm.setObjectName(u"ReportForm")
        self.layout_53 = QVBoxLayout(ReportForm)
        self.layout_53.setSpacing(8)
        self.layout_53.setObjectName(u"layout_53")
        self.layout_53.setContentsMargins(0, 0, 0, 0)
        self.layout_52 = QHBoxLayout()
        self.layout_52.setSpacing(12)
        self.layout_52.setObjectName(u"layout_52")
        self.layout_52.setContentsMargins(0, 0, 0, 0)
        self.number_place = QWidget(ReportForm)
        self.number_place.setObjectName(u"number_place")
        self.number_place.setMaximumSize(QSize(132, 16777215))
        self.layout_49 = QVBoxLayout(self.number_place)
        self.layout_49.setSpacing(4)
        self.layout_49.setObjectName(u"layout_49")
        self.layout_49.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.number_place)
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setIndent(0)
        self.number_label.setProperty(u"role", u"field")

        self.layout_49.addWidget(self.number_label)

        self.number = QLineEdit(self.number_place)
        self.number.setObjectName(u"number")

        self.layout_49.addWidget(self.number)

        self.number_note = QLabel(self.number_place)
        self.number_note.setTextFormat(Qt.TextFormat.PlainText)
        self.number_note.setObjectName(u"number_note")
        self.number_note.setProperty(u"role", u"note")
        self.number_note.setWordWrap(True)

        self.layout_49.addWidget(self.number_note)


        self.layout_52.addWidget(self.number_place, 0, Qt.AlignmentFlag.AlignTop)

        self.issued_place = QWidget(ReportForm)
        self.issued_place.setObjectName(u"issued_place")
        self.issued_place.setMaximumSize(QSize(148, 16777215))
        self.layout_50 = QVBoxLayout(self.issued_place)
        self.layout_50.setSpacing(4)
        self.layout_50.setObjectName(u"layout_50")
        self.layout_50.setContentsMargins(0, 0, 0, 0)
        self.issued_on_label = QLabel(self.issued_place)
        self.issued_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.issued_on_label.setObjectName(u"issued_on_label")
        self.issued_on_label.setIndent(0)
        self.issued_on_label.setProperty(u"role", u"field")

        self.layout_50.addWidget(self.issued_on_label)

        self.issued_on = QLineEdit(self.issued_place)
        self.issued_on.setObjectName(u"issued_on")

        self.layout_50.addWidget(self.issued_on)

        self.issued_note = QLabel(self.issued_place)
        self.issued_note.setTextFormat(Qt.TextFormat.PlainText)
        self.issued_note.setObjectName(u"issued_note")
        self.issued_note.setProperty(u"role", u"note")
        self.issued_note.setWordWrap(True)

        self.layout_50.addWidget(self.issued_note)


        self.layout_52.addWidget(self.issued_place, 0, Qt.AlignmentFlag.AlignTop)

        self.signatory_place = QWidget(ReportForm)
        self.signatory_place.setObjectName(u"signatory_place")
        self.layout_51 = QVBoxLayout(self.signatory_place)
        self.layout_51.setSpacing(4)
        self.layout_51.setObjectName(u"layout_51")
        self.layout_51.setContentsMargins(0, 0, 0, 0)
        self.signatory_id_label = QLabel(self.signatory_place)
        self.signatory_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.signatory_id_label.setObjectName(u"signatory_id_label")
        self.signatory_id_label.setIndent(0)
        self.signatory_id_label.setProperty(u"role", u"field")

        self.layout_51.addWidget(self.signatory_id_label)

        self.signatory_id = QComboBox(self.signatory_place)
        self.signatory_id.setObjectName(u"signatory_id")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.signatory_id.sizePolicy().hasHeightForWidth())
        self.signatory_id.setSizePolicy(sizePolicy)

        self.layout_51.addWidget(self.signatory_id)

        self.signatory_note = QLabel(self.signatory_place)
        self.signatory_note.setTextFormat(Qt.TextFormat.PlainText)
        self.signatory_note.setObjectName(u"signatory_note")
        self.signatory_note.setProperty(u"role", u"note")
        self.signatory_note.setWordWrap(True)

        self.layout_51.addWidget(self.signatory_note)

        self.signatory_warning = QLabel(self.signatory_place)
        self.signatory_warning.setTextFormat(Qt.TextFormat.PlainText)
        self.signatory_warning.setObjectName(u"signatory_warning")
        self.signatory_warning.setProperty(u"role", u"gap")
        self.signatory_warning.setWordWrap(True)

        self.layout_51.addWidget(self.signatory_warning)


        self.layout_52.addWidget(self.signatory_place, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_52.setStretch(2, 1)

        self.layout_53.addLayout(self.layout_52)

        self.number_label.setBuddy(self.number)
        self.issued_on_label.setBuddy(self.issued_on)
        self.signatory_id_label.setBuddy(self.signatory_id)

        self.retranslateUi(ReportForm)

        QMetaObject.connectSlotsByName(ReportForm)
    # setupUi

    def retranslateUi(self, ReportForm) -> None:
        self.number_label.setText(QCoreApplication.translate("ReportForm", u"S\u1ed1 v\u0103n b\u1ea3n", None))
        self.number_note.setText("")
        self.issued_on_label.setText(QCoreApplication.translate("ReportForm", u"Ng\u00e0y ban h\u00e0nh", None))
        self.issued_note.setText("")
        self.signatory_id_label.setText(QCoreApplication.translate("ReportForm", u"Ng\u01b0\u1eddi k\u00fd", None))
        self.signatory_note.setText("")
        self.signatory_warning.setText("")
        pass
    # retranslateUi
