"""Made by packaging/forms.py from forms/period_form.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_PeriodForm(object):
    def setupUi(self, PeriodForm) -> None:
        if not PeriodForm.objectName():
            PeriodForm.setObjectName(u"PeriodForm")
        self.layout_2 = QVBoxLayout(PeriodForm)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(PeriodForm)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"field")
        self.name_label.setIndent(0)

        self.layout_2.addWidget(self.name_label)

        self.name = QLineEdit(PeriodForm)
        self.name.setObjectName(u"name")
        self.name.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.name)

        self.symbol_label = QLabel(PeriodForm)
        self.symbol_label.setTextFormat(Qt.TextFormat.PlainText)
        self.symbol_label.setObjectName(u"symbol_label")
        self.symbol_label.setProperty(u"role", u"field")
        self.symbol_label.setIndent(0)

        self.layout_2.addWidget(self.symbol_label)

        self.symbol = QLineEdit(PeriodForm)
        self.symbol.setObjectName(u"symbol")
        self.symbol.setMaximumSize(QSize(200, 16777215))

        self.layout_2.addWidget(self.symbol)

        self.parent_label = QLabel(PeriodForm)
        self.parent_label.setTextFormat(Qt.TextFormat.PlainText)
        self.parent_label.setObjectName(u"parent_label")
        self.parent_label.setProperty(u"role", u"field")
        self.parent_label.setIndent(0)

        self.layout_2.addWidget(self.parent_label)

        self.parent = QLineEdit(PeriodForm)
        self.parent.setObjectName(u"parent")
        self.parent.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.parent)

        self.place_label = QLabel(PeriodForm)
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"field")
        self.place_label.setIndent(0)

        self.layout_2.addWidget(self.place_label)

        self.place = QLineEdit(PeriodForm)
        self.place.setObjectName(u"place")
        self.place.setMaximumSize(QSize(200, 16777215))

        self.layout_2.addWidget(self.place)

        self.addressee_label = QLabel(PeriodForm)
        self.addressee_label.setTextFormat(Qt.TextFormat.PlainText)
        self.addressee_label.setObjectName(u"addressee_label")
        self.addressee_label.setProperty(u"role", u"field")
        self.addressee_label.setIndent(0)

        self.layout_2.addWidget(self.addressee_label)

        self.addressee = QLineEdit(PeriodForm)
        self.addressee.setObjectName(u"addressee")
        self.addressee.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.addressee)

        self.addressee_email_label = QLabel(PeriodForm)
        self.addressee_email_label.setTextFormat(Qt.TextFormat.PlainText)
        self.addressee_email_label.setObjectName(u"addressee_email_label")
        self.addressee_email_label.setProperty(u"role", u"field")
        self.addressee_email_label.setIndent(0)

        self.layout_2.addWidget(self.addressee_email_label)

        self.addressee_email = QLineEdit(PeriodForm)
        self.addressee_email.setObjectName(u"addressee_email")
        self.addressee_email.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.addressee_email)

        self.valid_from_label = QLabel(PeriodForm)
        self.valid_from_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setProperty(u"role", u"field")
        self.valid_from_label.setIndent(0)

        self.layout_2.addWidget(self.valid_from_label)

        self.valid_from = QLineEdit(PeriodForm)
        self.valid_from.setObjectName(u"valid_from")
        self.valid_from.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.valid_from)

        self.valid_until_label = QLabel(PeriodForm)
        self.valid_until_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_until_label.setObjectName(u"valid_until_label")
        self.valid_until_label.setProperty(u"role", u"field")
        self.valid_until_label.setIndent(0)

        self.layout_2.addWidget(self.valid_until_label)

        self.valid_until = QLineEdit(PeriodForm)
        self.valid_until.setObjectName(u"valid_until")
        self.valid_until.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.valid_until)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.name_label.setBuddy(self.name)
        self.symbol_label.setBuddy(self.symbol)
        self.parent_label.setBuddy(self.parent)
        self.place_label.setBuddy(self.place)
        self.addressee_label.setBuddy(self.addressee)
        self.addressee_email_label.setBuddy(self.addressee_email)
        self.valid_from_label.setBuddy(self.valid_from)
        self.valid_until_label.setBuddy(self.valid_until)

        self.retranslateUi(PeriodForm)

        QMetaObject.connectSlotsByName(PeriodForm)
    # setupUi

    def retranslateUi(self, PeriodForm) -> None:
        self.name_label.setText(QCoreApplication.translate("PeriodForm", u"T\u00ean \u0111\u01a1n v\u1ecb", None))
        self.name.setPlaceholderText(QCoreApplication.translate("PeriodForm", u"Tr\u01b0\u1eddng THPT L\u00ea Ch\u00e2n", None))
        self.symbol_label.setText(QCoreApplication.translate("PeriodForm", u"K\u00fd hi\u1ec7u tr\u00ean v\u0103n b\u1ea3n", None))
        self.symbol.setPlaceholderText(QCoreApplication.translate("PeriodForm", u"THPTLC", None))
        self.symbol.setToolTip(QCoreApplication.translate("PeriodForm", u"Ph\u1ea7n sau s\u1ed1 v\u0103n b\u1ea3n, nh\u01b0 trong \u201cS\u1ed1: 45/BC-THPTLC\u201d", None))
        self.parent_label.setText(QCoreApplication.translate("PeriodForm", u"C\u01a1 quan ch\u1ee7 qu\u1ea3n", None))
        self.parent.setPlaceholderText(QCoreApplication.translate("PeriodForm", u"S\u1edf Gi\u00e1o d\u1ee5c v\u00e0 \u0110\u00e0o t\u1ea1o H\u1ea3i Ph\u00f2ng", None))
        self.place_label.setText(QCoreApplication.translate("PeriodForm", u"\u0110\u1ecba danh ghi tr\u00ean v\u0103n b\u1ea3n", None))
        self.place.setPlaceholderText(QCoreApplication.translate("PeriodForm", u"L\u00ea Ch\u00e2n", None))
        self.addressee_label.setText(QCoreApplication.translate("PeriodForm", u"N\u01a1i nh\u1eadn b\u00e1o c\u00e1o", None))
        self.addressee.setPlaceholderText(QCoreApplication.translate("PeriodForm", u"S\u1edf Gi\u00e1o d\u1ee5c v\u00e0 \u0110\u00e0o t\u1ea1o H\u1ea3i Ph\u00f2ng", None))
        self.addressee_email_label.setText(QCoreApplication.translate("PeriodForm", u"Th\u01b0 \u0111i\u1ec7n t\u1eed nh\u1eadn b\u00e1o c\u00e1o (n\u1ebfu c\u00f3)", None))
        self.valid_from_label.setText(QCoreApplication.translate("PeriodForm", u"T\u00ean n\u00e0y d\u00f9ng t\u1eeb ng\u00e0y (\u0111\u1ec3 tr\u1ed1ng n\u1ebfu t\u1eeb tr\u01b0\u1edbc \u0111\u1ebfn nay)", None))
        self.valid_from.setPlaceholderText(QCoreApplication.translate("PeriodForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.valid_until_label.setText(QCoreApplication.translate("PeriodForm", u"\u0110\u1ebfn h\u1ebft ng\u00e0y (\u0111\u1ec3 tr\u1ed1ng n\u1ebfu c\u00f2n d\u00f9ng)", None))
        self.valid_until.setPlaceholderText(QCoreApplication.translate("PeriodForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        pass
    # retranslateUi
