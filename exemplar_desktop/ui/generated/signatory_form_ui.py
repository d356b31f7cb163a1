"""Made by packaging/forms.py from forms/signatory_form.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_SignatoryForm(object):
    def setupUi(self, SignatoryForm) -> None:
        if not SignatoryForm.objectName():
            SignatoryForm.setObjectName(u"SignatoryForm")
        self.layout_2 = QVBoxLayout(SignatoryForm)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(SignatoryForm)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"field")
        self.name_label.setIndent(0)

        self.layout_2.addWidget(self.name_label)

        self.name = QLineEdit(SignatoryForm)
        self.name.setObjectName(u"name")
        self.name.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.name)

        self.position_label = QLabel(SignatoryForm)
        self.position_label.setTextFormat(Qt.TextFormat.PlainText)
        self.position_label.setObjectName(u"position_label")
        self.position_label.setProperty(u"role", u"field")
        self.position_label.setIndent(0)

        self.layout_2.addWidget(self.position_label)

        self.position = QLineEdit(SignatoryForm)
        self.position.setObjectName(u"position")
        self.position.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.position)

        self.authority_label = QLabel(SignatoryForm)
        self.authority_label.setTextFormat(Qt.TextFormat.PlainText)
        self.authority_label.setObjectName(u"authority_label")
        self.authority_label.setProperty(u"role", u"field")
        self.authority_label.setIndent(0)

        self.layout_2.addWidget(self.authority_label)

        self.authority = QComboBox(SignatoryForm)
        self.authority.addItem("")
        self.authority.addItem("")
        self.authority.addItem("")
        self.authority.addItem("")
        self.authority.addItem("")
        self.authority.addItem("")
        self.authority.setObjectName(u"authority")
        self.authority.setProperty(u"values", [u"", u"TM.", u"Q.", u"KT.", u"TL.", u"TUQ."])
        self.authority.setMaximumSize(QSize(320, 16777215))

        self.layout_2.addWidget(self.authority)

        self.authority_of_label = QLabel(SignatoryForm)
        self.authority_of_label.setTextFormat(Qt.TextFormat.PlainText)
        self.authority_of_label.setObjectName(u"authority_of_label")
        self.authority_of_label.setProperty(u"role", u"field")
        self.authority_of_label.setIndent(0)

        self.layout_2.addWidget(self.authority_of_label)

        self.authority_of = QLineEdit(SignatoryForm)
        self.authority_of.setObjectName(u"authority_of")
        self.authority_of.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.authority_of)

        self.valid_from_label = QLabel(SignatoryForm)
        self.valid_from_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setProperty(u"role", u"field")
        self.valid_from_label.setIndent(0)

        self.layout_2.addWidget(self.valid_from_label)

        self.valid_from = QLineEdit(SignatoryForm)
        self.valid_from.setObjectName(u"valid_from")
        self.valid_from.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.valid_from)

        self.valid_until_label = QLabel(SignatoryForm)
        self.valid_until_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_until_label.setObjectName(u"valid_until_label")
        self.valid_until_label.setProperty(u"role", u"field")
        self.valid_until_label.setIndent(0)

        self.layout_2.addWidget(self.valid_until_label)

        self.valid_until = QLineEdit(SignatoryForm)
        self.valid_until.setObjectName(u"valid_until")
        self.valid_until.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.valid_until)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.name_label.setBuddy(self.name)
        self.position_label.setBuddy(self.position)
        self.authority_label.setBuddy(self.authority)
        self.authority_of_label.setBuddy(self.authority_of)
        self.valid_from_label.setBuddy(self.valid_from)
        self.valid_until_label.setBuddy(self.valid_until)

        self.retranslateUi(SignatoryForm)

        QMetaObject.connectSlotsByName(SignatoryForm)
    # setupUi

    def retranslateUi(self, SignatoryForm) -> None:
        self.name_label.setText(QCoreApplication.translate("SignatoryForm", u"H\u1ecd v\u00e0 t\u00ean ng\u01b0\u1eddi k\u00fd", None))
        self.position_label.setText(QCoreApplication.translate("SignatoryForm", u"Ch\u1ee9c v\u1ee5", None))
        self.position.setPlaceholderText(QCoreApplication.translate("SignatoryForm", u"Hi\u1ec7u tr\u01b0\u1edfng", None))
        self.authority_label.setText(QCoreApplication.translate("SignatoryForm", u"Quy\u1ec1n h\u1ea1n k\u00fd", None))
        self.authority.setItemText(0, QCoreApplication.translate("SignatoryForm", u"Ng\u01b0\u1eddi \u0111\u1ee9ng \u0111\u1ea7u", None))
        self.authority.setItemText(1, QCoreApplication.translate("SignatoryForm", u"Thay m\u1eb7t (TM.)", None))
        self.authority.setItemText(2, QCoreApplication.translate("SignatoryForm", u"Quy\u1ec1n (Q.)", None))
        self.authority.setItemText(3, QCoreApplication.translate("SignatoryForm", u"K\u00fd thay (KT.)", None))
        self.authority.setItemText(4, QCoreApplication.translate("SignatoryForm", u"Th\u1eeba l\u1ec7nh (TL.)", None))
        self.authority.setItemText(5, QCoreApplication.translate("SignatoryForm", u"Th\u1eeba \u1ee7y quy\u1ec1n (TUQ.)", None))

        self.authority_of_label.setText(QCoreApplication.translate("SignatoryForm", u"K\u00fd thay cho ch\u1ee9c v\u1ee5, t\u1eadp th\u1ec3", None))
        self.authority_of.setPlaceholderText(QCoreApplication.translate("SignatoryForm", u"Hi\u1ec7u tr\u01b0\u1edfng", None))
        self.valid_from_label.setText(QCoreApplication.translate("SignatoryForm", u"K\u00fd t\u1eeb ng\u00e0y (\u0111\u1ec3 tr\u1ed1ng n\u1ebfu t\u1eeb tr\u01b0\u1edbc \u0111\u1ebfn nay)", None))
        self.valid_from.setPlaceholderText(QCoreApplication.translate("SignatoryForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.valid_until_label.setText(QCoreApplication.translate("SignatoryForm", u"\u0110\u1ebfn h\u1ebft ng\u00e0y (\u0111\u1ec3 tr\u1ed1ng n\u1ebfu c\u00f2n k\u00fd)", None))
        self.valid_until.setPlaceholderText(QCoreApplication.translate("SignatoryForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        pass
    # retranslateUi
