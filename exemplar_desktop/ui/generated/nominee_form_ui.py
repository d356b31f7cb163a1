"""Made by packaging/forms.py from forms/nominee_form.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_NomineeForm(object):
    def setupUi(self, NomineeForm) -> None:
        if not NomineeForm.objectName():
            NomineeForm.setObjectName(u"NomineeForm")
        self.layout_2 = QVBoxLayout(NomineeForm)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 8, 12, 16)
        self.name_label = QLabel(NomineeForm)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"field")
        self.name_label.setIndent(0)

        self.layout_2.addWidget(self.name_label)

        self.name = QLineEdit(NomineeForm)
        self.name.setObjectName(u"name")
        self.name.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.name)

        self.kind_label = QLabel(NomineeForm)
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"field")
        self.kind_label.setIndent(0)

        self.layout_2.addWidget(self.kind_label)

        self.kind = QComboBox(NomineeForm)
        self.kind.addItem("")
        self.kind.addItem("")
        self.kind.addItem("")
        self.kind.addItem("")
        self.kind.addItem("")
        self.kind.setObjectName(u"kind")
        self.kind.setProperty(u"values", [u"collective", u"manager", u"teacher", u"staff", u"student"])
        self.kind.setMaximumSize(QSize(240, 16777215))

        self.layout_2.addWidget(self.kind)

        self.kind_why = QLabel(NomineeForm)
        self.kind_why.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_why.setObjectName(u"kind_why")
        self.kind_why.setVisible(False)
        self.kind_why.setProperty(u"role", u"muted")
        self.kind_why.setWordWrap(True)

        self.layout_2.addWidget(self.kind_why)

        self.position_label = QLabel(NomineeForm)
        self.position_label.setTextFormat(Qt.TextFormat.PlainText)
        self.position_label.setObjectName(u"position_label")
        self.position_label.setProperty(u"role", u"field")
        self.position_label.setIndent(0)

        self.layout_2.addWidget(self.position_label)

        self.position = QLineEdit(NomineeForm)
        self.position.setObjectName(u"position")
        self.position.setProperty(u"kinds", u"manager teacher staff student")
        self.position.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.position)

        self.department_label = QLabel(NomineeForm)
        self.department_label.setTextFormat(Qt.TextFormat.PlainText)
        self.department_label.setObjectName(u"department_label")
        self.department_label.setProperty(u"role", u"field")
        self.department_label.setIndent(0)

        self.layout_2.addWidget(self.department_label)

        self.department = QLineEdit(NomineeForm)
        self.department.setObjectName(u"department")
        self.department.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.department)

        self.campus_label = QLabel(NomineeForm)
        self.campus_label.setTextFormat(Qt.TextFormat.PlainText)
        self.campus_label.setObjectName(u"campus_label")
        self.campus_label.setProperty(u"role", u"field")
        self.campus_label.setIndent(0)

        self.layout_2.addWidget(self.campus_label)

        self.campus = QLineEdit(NomineeForm)
        self.campus.setObjectName(u"campus")
        self.campus.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.campus)

        self.member_count_label = QLabel(NomineeForm)
        self.member_count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.member_count_label.setObjectName(u"member_count_label")
        self.member_count_label.setProperty(u"role", u"field")
        self.member_count_label.setIndent(0)

        self.layout_2.addWidget(self.member_count_label)

        self.member_count = QLineEdit(NomineeForm)
        self.member_count.setObjectName(u"member_count")
        self.member_count.setProperty(u"kinds", u"collective")
        self.member_count.setMaximumSize(QSize(100, 16777215))

        self.layout_2.addWidget(self.member_count)

        self.collective_id_label = QLabel(NomineeForm)
        self.collective_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.collective_id_label.setObjectName(u"collective_id_label")
        self.collective_id_label.setProperty(u"role", u"field")
        self.collective_id_label.setIndent(0)

        self.layout_2.addWidget(self.collective_id_label)

        self.collective_id = QComboBox(NomineeForm)
        self.collective_id.setObjectName(u"collective_id")
        self.collective_id.setProperty(u"kinds", u"manager")
        self.collective_id.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.collective_id)

        self.birth_date_label = QLabel(NomineeForm)
        self.birth_date_label.setTextFormat(Qt.TextFormat.PlainText)
        self.birth_date_label.setObjectName(u"birth_date_label")
        self.birth_date_label.setProperty(u"role", u"field")
        self.birth_date_label.setIndent(0)

        self.layout_2.addWidget(self.birth_date_label)

        self.birth_date = QLineEdit(NomineeForm)
        self.birth_date.setObjectName(u"birth_date")
        self.birth_date.setProperty(u"kinds", u"manager teacher staff student")
        self.birth_date.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.birth_date)

        self.gender_label = QLabel(NomineeForm)
        self.gender_label.setTextFormat(Qt.TextFormat.PlainText)
        self.gender_label.setObjectName(u"gender_label")
        self.gender_label.setProperty(u"role", u"field")
        self.gender_label.setIndent(0)

        self.layout_2.addWidget(self.gender_label)

        self.gender = QComboBox(NomineeForm)
        self.gender.addItem("")
        self.gender.addItem("")
        self.gender.addItem("")
        self.gender.setObjectName(u"gender")
        self.gender.setProperty(u"values", [u"", u"female", u"male"])
        self.gender.setProperty(u"kinds", u"manager teacher staff student")
        self.gender.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.gender)

        self.achievement_label = QLabel(NomineeForm)
        self.achievement_label.setTextFormat(Qt.TextFormat.PlainText)
        self.achievement_label.setObjectName(u"achievement_label")
        self.achievement_label.setProperty(u"role", u"field")
        self.achievement_label.setIndent(0)

        self.layout_2.addWidget(self.achievement_label)

        self.achievement = QPlainTextEdit(NomineeForm)
        self.achievement.setObjectName(u"achievement")
        self.achievement.setMinimumSize(QSize(0, 96))
        self.achievement.setMaximumSize(QSize(720, 140))
        self.achievement.setTabChangesFocus(True)

        self.layout_2.addWidget(self.achievement)

        self.discovered_on_label = QLabel(NomineeForm)
        self.discovered_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.discovered_on_label.setObjectName(u"discovered_on_label")
        self.discovered_on_label.setProperty(u"role", u"field")
        self.discovered_on_label.setIndent(0)

        self.layout_2.addWidget(self.discovered_on_label)

        self.discovered_on = QLineEdit(NomineeForm)
        self.discovered_on.setObjectName(u"discovered_on")
        self.discovered_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.discovered_on)

        self.found_through_label = QLabel(NomineeForm)
        self.found_through_label.setTextFormat(Qt.TextFormat.PlainText)
        self.found_through_label.setObjectName(u"found_through_label")
        self.found_through_label.setProperty(u"role", u"field")
        self.found_through_label.setIndent(0)

        self.layout_2.addWidget(self.found_through_label)

        self.found_through = QComboBox(NomineeForm)
        self.found_through.setObjectName(u"found_through")
        self.found_through.setEditable(True)
        self.found_through.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.found_through.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.found_through.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.found_through)

        self.found_note = QLabel(NomineeForm)
        self.found_note.setTextFormat(Qt.TextFormat.PlainText)
        self.found_note.setObjectName(u"found_note")
        self.found_note.setVisible(False)
        self.found_note.setWordWrap(True)
        self.found_note.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.found_note)

        self.found_action = QPushButton(NomineeForm)
        self.found_action.setObjectName(u"found_action")
        self.found_action.setVisible(False)
        self.found_action.setProperty(u"role", u"link")

        self.layout_2.addWidget(self.found_action, 0, Qt.AlignmentFlag.AlignLeft)

        self.note_label = QLabel(NomineeForm)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"field")
        self.note_label.setIndent(0)

        self.layout_2.addWidget(self.note_label)

        self.note = QPlainTextEdit(NomineeForm)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 64))
        self.note.setMaximumSize(QSize(720, 80))
        self.note.setTabChangesFocus(True)

        self.layout_2.addWidget(self.note)

        self.given_name_label = QLabel(NomineeForm)
        self.given_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.given_name_label.setObjectName(u"given_name_label")
        self.given_name_label.setProperty(u"role", u"field")
        self.given_name_label.setIndent(0)

        self.layout_2.addWidget(self.given_name_label)

        self.given_name = QLineEdit(NomineeForm)
        self.given_name.setObjectName(u"given_name")
        self.given_name.setProperty(u"kinds", u"manager teacher staff student")
        self.given_name.setMaximumSize(QSize(200, 16777215))

        self.layout_2.addWidget(self.given_name)

        self.closed_on_label = QLabel(NomineeForm)
        self.closed_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.closed_on_label.setObjectName(u"closed_on_label")
        self.closed_on_label.setProperty(u"role", u"field")
        self.closed_on_label.setIndent(0)

        self.layout_2.addWidget(self.closed_on_label)

        self.closed_on = QLineEdit(NomineeForm)
        self.closed_on.setObjectName(u"closed_on")
        self.closed_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.closed_on)

        self.closed_reason_label = QLabel(NomineeForm)
        self.closed_reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.closed_reason_label.setObjectName(u"closed_reason_label")
        self.closed_reason_label.setProperty(u"role", u"field")
        self.closed_reason_label.setIndent(0)

        self.layout_2.addWidget(self.closed_reason_label)

        self.closed_reason = QLineEdit(NomineeForm)
        self.closed_reason.setObjectName(u"closed_reason")
        self.closed_reason.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.closed_reason)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.name_label.setBuddy(self.name)
        self.kind_label.setBuddy(self.kind)
        self.position_label.setBuddy(self.position)
        self.department_label.setBuddy(self.department)
        self.campus_label.setBuddy(self.campus)
        self.member_count_label.setBuddy(self.member_count)
        self.collective_id_label.setBuddy(self.collective_id)
        self.birth_date_label.setBuddy(self.birth_date)
        self.gender_label.setBuddy(self.gender)
        self.achievement_label.setBuddy(self.achievement)
        self.discovered_on_label.setBuddy(self.discovered_on)
        self.found_through_label.setBuddy(self.found_through)
        self.note_label.setBuddy(self.note)
        self.given_name_label.setBuddy(self.given_name)
        self.closed_on_label.setBuddy(self.closed_on)
        self.closed_reason_label.setBuddy(self.closed_reason)

        self.retranslateUi(NomineeForm)

        QMetaObject.connectSlotsByName(NomineeForm)
    # setupUi

    def retranslateUi(self, NomineeForm) -> None:
        self.name_label.setText(QCoreApplication.translate("NomineeForm", u"H\u1ecd v\u00e0 t\u00ean, ho\u1eb7c t\u00ean t\u1eadp th\u1ec3", None))
        self.kind_label.setText(QCoreApplication.translate("NomineeForm", u"\u0110\u1ed1i t\u01b0\u1ee3ng", None))
        self.kind.setItemText(0, QCoreApplication.translate("NomineeForm", u"T\u1eadp th\u1ec3", None))
        self.kind.setItemText(1, QCoreApplication.translate("NomineeForm", u"C\u00e1n b\u1ed9 qu\u1ea3n l\u00fd", None))
        self.kind.setItemText(2, QCoreApplication.translate("NomineeForm", u"Gi\u00e1o vi\u00ean", None))
        self.kind.setItemText(3, QCoreApplication.translate("NomineeForm", u"Nh\u00e2n vi\u00ean", None))
        self.kind.setItemText(4, QCoreApplication.translate("NomineeForm", u"H\u1ecdc sinh", None))

        self.kind_why.setText("")
        self.position_label.setText(QCoreApplication.translate("NomineeForm", u"Ch\u1ee9c v\u1ee5, nhi\u1ec7m v\u1ee5", None))
        self.department_label.setText(QCoreApplication.translate("NomineeForm", u"T\u1ed5, l\u1edbp, b\u1ed9 ph\u1eadn", None))
        self.campus_label.setText(QCoreApplication.translate("NomineeForm", u"\u0110i\u1ec3m tr\u01b0\u1eddng", None))
        self.member_count_label.setText(QCoreApplication.translate("NomineeForm", u"S\u1ed1 ng\u01b0\u1eddi c\u1ee7a t\u1eadp th\u1ec3", None))
        self.collective_id_label.setText(QCoreApplication.translate("NomineeForm", u"T\u1eadp th\u1ec3 do c\u00e1 nh\u00e2n l\u00e3nh \u0111\u1ea1o, qu\u1ea3n l\u00fd", None))
        self.birth_date_label.setText(QCoreApplication.translate("NomineeForm", u"Ng\u00e0y sinh", None))
        self.birth_date.setPlaceholderText(QCoreApplication.translate("NomineeForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.gender_label.setText(QCoreApplication.translate("NomineeForm", u"Gi\u1edbi t\u00ednh", None))
        self.gender.setItemText(0, QCoreApplication.translate("NomineeForm", u"Ch\u01b0a ghi", None))
        self.gender.setItemText(1, QCoreApplication.translate("NomineeForm", u"N\u1eef", None))
        self.gender.setItemText(2, QCoreApplication.translate("NomineeForm", u"Nam", None))

        self.achievement_label.setText(QCoreApplication.translate("NomineeForm", u"Th\u00e0nh t\u00edch n\u1ed5i b\u1eadt", None))
        self.discovered_on_label.setText(QCoreApplication.translate("NomineeForm", u"Ng\u00e0y ph\u00e1t hi\u1ec7n", None))
        self.discovered_on.setPlaceholderText(QCoreApplication.translate("NomineeForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.found_through_label.setText(QCoreApplication.translate("NomineeForm", u"Ph\u00e1t hi\u1ec7n qua phong tr\u00e0o", None))
        self.found_note.setText("")
        self.found_action.setText("")
        self.note_label.setText(QCoreApplication.translate("NomineeForm", u"Ghi ch\u00fa", None))
        self.given_name_label.setText(QCoreApplication.translate("NomineeForm", u"T\u00ean g\u1ecdi \u0111\u1ec3 x\u1ebfp th\u1ee9 t\u1ef1 (ch\u1ec9 khi h\u1ecd t\u00ean kh\u00f4ng k\u1ebft th\u00fac b\u1eb1ng t\u00ean g\u1ecdi)", None))
        self.closed_on_label.setText(QCoreApplication.translate("NomineeForm", u"Ng\u00e0y th\u00f4i gi\u1edbi thi\u1ec7u (n\u1ebfu c\u00f3)", None))
        self.closed_on.setPlaceholderText(QCoreApplication.translate("NomineeForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.closed_reason_label.setText(QCoreApplication.translate("NomineeForm", u"L\u00fd do th\u00f4i gi\u1edbi thi\u1ec7u", None))
        pass
    # retranslateUi
