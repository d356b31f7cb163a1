"""Made by packaging/forms.py from forms/capacity_form.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
)


class Ui_CapacityForm(object):
    def setupUi(self, CapacityForm) -> None:
        if not CapacityForm.objectName():
            CapacityForm.setObjectName(u"CapacityForm")
        self.layout_2 = QVBoxLayout(CapacityForm)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 8, 12, 16)
        self.name_label = QLabel(CapacityForm)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"field")
        self.name_label.setIndent(0)

        self.layout_2.addWidget(self.name_label)

        self.name = QLineEdit(CapacityForm)
        self.name.setObjectName(u"name")
        self.name.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.name)

        self.position_label = QLabel(CapacityForm)
        self.position_label.setTextFormat(Qt.TextFormat.PlainText)
        self.position_label.setObjectName(u"position_label")
        self.position_label.setProperty(u"role", u"field")
        self.position_label.setIndent(0)

        self.layout_2.addWidget(self.position_label)

        self.position = QLineEdit(CapacityForm)
        self.position.setObjectName(u"position")
        self.position.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.position)

        self.task_label = QLabel(CapacityForm)
        self.task_label.setTextFormat(Qt.TextFormat.PlainText)
        self.task_label.setObjectName(u"task_label")
        self.task_label.setProperty(u"role", u"field")
        self.task_label.setIndent(0)

        self.layout_2.addWidget(self.task_label)

        self.task = QComboBox(CapacityForm)
        self.task.addItem("")
        self.task.addItem("")
        self.task.setObjectName(u"task")
        self.task.setProperty(u"values", [u"emulation", u"communication"])
        self.task.setMaximumSize(QSize(240, 16777215))

        self.layout_2.addWidget(self.task)

        self.qualification_label = QLabel(CapacityForm)
        self.qualification_label.setTextFormat(Qt.TextFormat.PlainText)
        self.qualification_label.setObjectName(u"qualification_label")
        self.qualification_label.setProperty(u"role", u"field")
        self.qualification_label.setIndent(0)

        self.layout_2.addWidget(self.qualification_label)

        self.qualification = QLineEdit(CapacityForm)
        self.qualification.setObjectName(u"qualification")
        self.qualification.setMaximumSize(QSize(560, 16777215))

        self.layout_2.addWidget(self.qualification)

        self.training_label = QLabel(CapacityForm)
        self.training_label.setTextFormat(Qt.TextFormat.PlainText)
        self.training_label.setObjectName(u"training_label")
        self.training_label.setProperty(u"role", u"field")
        self.training_label.setIndent(0)

        self.layout_2.addWidget(self.training_label)

        self.training = QPlainTextEdit(CapacityForm)
        self.training.setObjectName(u"training")
        self.training.setMaximumSize(QSize(720, 112))
        self.training.setMinimumSize(QSize(0, 64))
        self.training.setTabChangesFocus(True)

        self.layout_2.addWidget(self.training)

        self.valid_from_label = QLabel(CapacityForm)
        self.valid_from_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setProperty(u"role", u"field")
        self.valid_from_label.setIndent(0)

        self.layout_2.addWidget(self.valid_from_label)

        self.valid_from = QLineEdit(CapacityForm)
        self.valid_from.setObjectName(u"valid_from")
        self.valid_from.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.valid_from)

        self.valid_until_label = QLabel(CapacityForm)
        self.valid_until_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_until_label.setObjectName(u"valid_until_label")
        self.valid_until_label.setProperty(u"role", u"field")
        self.valid_until_label.setIndent(0)

        self.layout_2.addWidget(self.valid_until_label)

        self.valid_until = QLineEdit(CapacityForm)
        self.valid_until.setObjectName(u"valid_until")
        self.valid_until.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.valid_until)

        self.note_label = QLabel(CapacityForm)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"field")
        self.note_label.setIndent(0)

        self.layout_2.addWidget(self.note_label)

        self.note = QPlainTextEdit(CapacityForm)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(720, 80))
        self.note.setMinimumSize(QSize(0, 64))
        self.note.setTabChangesFocus(True)

        self.layout_2.addWidget(self.note)

        self.name_label.setBuddy(self.name)
        self.position_label.setBuddy(self.position)
        self.task_label.setBuddy(self.task)
        self.qualification_label.setBuddy(self.qualification)
        self.training_label.setBuddy(self.training)
        self.valid_from_label.setBuddy(self.valid_from)
        self.valid_until_label.setBuddy(self.valid_until)
        self.note_label.setBuddy(self.note)

        self.retranslateUi(CapacityForm)

        QMetaObject.connectSlotsByName(CapacityForm)
    # setupUi

    def retranslateUi(self, CapacityForm) -> None:
        self.name_label.setText(QCoreApplication.translate("CapacityForm", u"H\u1ecd v\u00e0 t\u00ean ng\u01b0\u1eddi ph\u1ee5 tr\u00e1ch", None))
        self.position_label.setText(QCoreApplication.translate("CapacityForm", u"Ch\u1ee9c v\u1ee5", None))
        self.task_label.setText(QCoreApplication.translate("CapacityForm", u"C\u00f4ng t\u00e1c \u0111\u01b0\u1ee3c giao", None))
        self.task.setItemText(0, QCoreApplication.translate("CapacityForm", u"Thi \u0111ua, khen th\u01b0\u1edfng", None))
        self.task.setItemText(1, QCoreApplication.translate("CapacityForm", u"Tuy\u00ean truy\u1ec1n", None))

        self.qualification_label.setText(QCoreApplication.translate("CapacityForm", u"Tr\u00ecnh \u0111\u1ed9, n\u0103ng l\u1ef1c", None))
        self.training_label.setText(QCoreApplication.translate("CapacityForm", u"B\u1ed3i d\u01b0\u1ee1ng nghi\u1ec7p v\u1ee5", None))
        self.training.setPlaceholderText(QCoreApplication.translate("CapacityForm", u"L\u1edbp t\u1eadp hu\u1ea5n, th\u1eddi gian, k\u1ebft qu\u1ea3", None))
        self.valid_from_label.setText(QCoreApplication.translate("CapacityForm", u"T\u1eeb ng\u00e0y", None))
        self.valid_from.setPlaceholderText(QCoreApplication.translate("CapacityForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.valid_until_label.setText(QCoreApplication.translate("CapacityForm", u"\u0110\u1ebfn ng\u00e0y", None))
        self.valid_until.setPlaceholderText(QCoreApplication.translate("CapacityForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.note_label.setText(QCoreApplication.translate("CapacityForm", u"Ghi ch\u00fa", None))
        pass
    # retranslateUi
