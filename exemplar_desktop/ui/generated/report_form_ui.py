"""Made by packaging/forms.py from forms/report_form.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_ReportForm(object):
    def setupUi(self, ReportForm) -> None:
        if not ReportForm.objectName():
            ReportForm.setObjectName(u"ReportForm")
        self.layout_5 = QVBoxLayout(ReportForm)
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(ReportForm)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"field")
        self.number_label.setIndent(0)

        self.layout_1.addWidget(self.number_label)

        self.number = QLineEdit(ReportForm)
        self.number.setObjectName(u"number")
        self.number.setMaximumSize(QSize(90, 16777215))

        self.layout_1.addWidget(self.number)


        self.layout_4.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.issued_on_label = QLabel(ReportForm)
        self.issued_on_label.setObjectName(u"issued_on_label")
        self.issued_on_label.setProperty(u"role", u"field")
        self.issued_on_label.setIndent(0)

        self.layout_2.addWidget(self.issued_on_label)

        self.issued_on = QLineEdit(ReportForm)
        self.issued_on.setObjectName(u"issued_on")
        self.issued_on.setMaximumSize(QSize(140, 16777215))

        self.layout_2.addWidget(self.issued_on)


        self.layout_4.addLayout(self.layout_2)

        self.spacer_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_3)


        self.layout_5.addLayout(self.layout_4)

        self.signatory_id_label = QLabel(ReportForm)
        self.signatory_id_label.setObjectName(u"signatory_id_label")
        self.signatory_id_label.setProperty(u"role", u"field")
        self.signatory_id_label.setIndent(0)

        self.layout_5.addWidget(self.signatory_id_label)

        self.signatory_id = QComboBox(ReportForm)
        self.signatory_id.setObjectName(u"signatory_id")
        self.signatory_id.setMaximumSize(QSize(420, 16777215))

        self.layout_5.addWidget(self.signatory_id)

        self.number_label.setBuddy(self.number)
        self.issued_on_label.setBuddy(self.issued_on)
        self.signatory_id_label.setBuddy(self.signatory_id)

        self.retranslateUi(ReportForm)

        QMetaObject.connectSlotsByName(ReportForm)
    # setupUi

    def retranslateUi(self, ReportForm) -> None:
        self.number_label.setText(QCoreApplication.translate("ReportForm", u"S\u1ed1 v\u0103n b\u1ea3n", None))
        self.issued_on_label.setText(QCoreApplication.translate("ReportForm", u"Ng\u00e0y ban h\u00e0nh", None))
        self.issued_on.setPlaceholderText(QCoreApplication.translate("ReportForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.signatory_id_label.setText(QCoreApplication.translate("ReportForm", u"Ng\u01b0\u1eddi k\u00fd", None))
        pass
    # retranslateUi
