"""Made by packaging/forms.py from forms/council_member_form.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
)


class Ui_CouncilMemberForm(object):
    def setupUi(self, CouncilMemberForm) -> None:
        if not CouncilMemberForm.objectName():
            CouncilMemberForm.setObjectName(u"CouncilMemberForm")
        self.layout_2 = QVBoxLayout(CouncilMemberForm)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 8, 12, 16)
        self.name_label = QLabel(CouncilMemberForm)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"field")
        self.name_label.setIndent(0)

        self.layout_2.addWidget(self.name_label)

        self.name = QLineEdit(CouncilMemberForm)
        self.name.setObjectName(u"name")
        self.name.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.name)

        self.position_label = QLabel(CouncilMemberForm)
        self.position_label.setTextFormat(Qt.TextFormat.PlainText)
        self.position_label.setObjectName(u"position_label")
        self.position_label.setProperty(u"role", u"field")
        self.position_label.setIndent(0)

        self.layout_2.addWidget(self.position_label)

        self.position = QLineEdit(CouncilMemberForm)
        self.position.setObjectName(u"position")
        self.position.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.position)

        self.role_label = QLabel(CouncilMemberForm)
        self.role_label.setTextFormat(Qt.TextFormat.PlainText)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setProperty(u"role", u"field")
        self.role_label.setIndent(0)

        self.layout_2.addWidget(self.role_label)

        self.role = QComboBox(CouncilMemberForm)
        self.role.addItem("")
        self.role.addItem("")
        self.role.addItem("")
        self.role.addItem("")
        self.role.addItem("")
        self.role.setObjectName(u"role")
        self.role.setProperty(u"values", [u"chair", u"vice_chair", u"standing", u"secretary", u"member"])
        self.role.setMaximumSize(QSize(240, 16777215))

        self.layout_2.addWidget(self.role)

        self.duties_label = QLabel(CouncilMemberForm)
        self.duties_label.setTextFormat(Qt.TextFormat.PlainText)
        self.duties_label.setObjectName(u"duties_label")
        self.duties_label.setProperty(u"role", u"field")
        self.duties_label.setIndent(0)

        self.layout_2.addWidget(self.duties_label)

        self.duties = QPlainTextEdit(CouncilMemberForm)
        self.duties.setObjectName(u"duties")
        self.duties.setMaximumSize(QSize(720, 112))
        self.duties.setMinimumSize(QSize(0, 64))
        self.duties.setTabChangesFocus(True)

        self.layout_2.addWidget(self.duties)

        self.decision_number_label = QLabel(CouncilMemberForm)
        self.decision_number_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_number_label.setObjectName(u"decision_number_label")
        self.decision_number_label.setProperty(u"role", u"field")
        self.decision_number_label.setIndent(0)

        self.layout_2.addWidget(self.decision_number_label)

        self.decision_number = QLineEdit(CouncilMemberForm)
        self.decision_number.setObjectName(u"decision_number")
        self.decision_number.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.decision_number)

        self.valid_from_label = QLabel(CouncilMemberForm)
        self.valid_from_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setProperty(u"role", u"field")
        self.valid_from_label.setIndent(0)

        self.layout_2.addWidget(self.valid_from_label)

        self.valid_from = QLineEdit(CouncilMemberForm)
        self.valid_from.setObjectName(u"valid_from")
        self.valid_from.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.valid_from)

        self.valid_until_label = QLabel(CouncilMemberForm)
        self.valid_until_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_until_label.setObjectName(u"valid_until_label")
        self.valid_until_label.setProperty(u"role", u"field")
        self.valid_until_label.setIndent(0)

        self.layout_2.addWidget(self.valid_until_label)

        self.valid_until = QLineEdit(CouncilMemberForm)
        self.valid_until.setObjectName(u"valid_until")
        self.valid_until.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.valid_until)

        self.name_label.setBuddy(self.name)
        self.position_label.setBuddy(self.position)
        self.role_label.setBuddy(self.role)
        self.duties_label.setBuddy(self.duties)
        self.decision_number_label.setBuddy(self.decision_number)
        self.valid_from_label.setBuddy(self.valid_from)
        self.valid_until_label.setBuddy(self.valid_until)

        self.retranslateUi(CouncilMemberForm)

        QMetaObject.connectSlotsByName(CouncilMemberForm)
    # setupUi

    def retranslateUi(self, CouncilMemberForm) -> None:
        self.name_label.setText(QCoreApplication.translate("CouncilMemberForm", u"H\u1ecd v\u00e0 t\u00ean th\u00e0nh vi\u00ean", None))
        self.position_label.setText(QCoreApplication.translate("CouncilMemberForm", u"Ch\u1ee9c v\u1ee5 t\u1ea1i \u0111\u01a1n v\u1ecb", None))
        self.role_label.setText(QCoreApplication.translate("CouncilMemberForm", u"Ch\u1ee9c danh trong H\u1ed9i \u0111\u1ed3ng", None))
        self.role.setItemText(0, QCoreApplication.translate("CouncilMemberForm", u"Ch\u1ee7 t\u1ecbch", None))
        self.role.setItemText(1, QCoreApplication.translate("CouncilMemberForm", u"Ph\u00f3 Ch\u1ee7 t\u1ecbch", None))
        self.role.setItemText(2, QCoreApplication.translate("CouncilMemberForm", u"\u1ee6y vi\u00ean th\u01b0\u1eddng tr\u1ef1c", None))
        self.role.setItemText(3, QCoreApplication.translate("CouncilMemberForm", u"Th\u01b0 k\u00fd", None))
        self.role.setItemText(4, QCoreApplication.translate("CouncilMemberForm", u"\u1ee6y vi\u00ean", None))

        self.duties_label.setText(QCoreApplication.translate("CouncilMemberForm", u"Nhi\u1ec7m v\u1ee5 \u0111\u01b0\u1ee3c ph\u00e2n c\u00f4ng", None))
        self.duties.setPlaceholderText(QCoreApplication.translate("CouncilMemberForm", u"Ph\u1ea7n vi\u1ec7c ki\u1ec3m tra, gi\u00e1m s\u00e1t \u0111\u01b0\u1ee3c ph\u00e2n c\u00f4ng", None))
        self.decision_number_label.setText(QCoreApplication.translate("CouncilMemberForm", u"Quy\u1ebft \u0111\u1ecbnh th\u00e0nh l\u1eadp, ki\u1ec7n to\u00e0n", None))
        self.valid_from_label.setText(QCoreApplication.translate("CouncilMemberForm", u"T\u1eeb ng\u00e0y", None))
        self.valid_from.setPlaceholderText(QCoreApplication.translate("CouncilMemberForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.valid_until_label.setText(QCoreApplication.translate("CouncilMemberForm", u"\u0110\u1ebfn ng\u00e0y", None))
        self.valid_until.setPlaceholderText(QCoreApplication.translate("CouncilMemberForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        pass
    # retranslateUi
