"""Made by packaging/forms.py from forms/support_measure_form.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_SupportMeasureForm(object):
    def setupUi(self, SupportMeasureForm) -> None:
        if not SupportMeasureForm.objectName():
            SupportMeasureForm.setObjectName(u"SupportMeasureForm")
        self.layout_2 = QVBoxLayout(SupportMeasureForm)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 8, 12, 16)
        self.title_label = QLabel(SupportMeasureForm)
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"field")
        self.title_label.setIndent(0)

        self.layout_2.addWidget(self.title_label)

        self.title = QLineEdit(SupportMeasureForm)
        self.title.setObjectName(u"title")
        self.title.setMaximumSize(QSize(560, 16777215))

        self.layout_2.addWidget(self.title)

        self.kind_label = QLabel(SupportMeasureForm)
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"field")
        self.kind_label.setIndent(0)

        self.layout_2.addWidget(self.kind_label)

        self.kind = QComboBox(SupportMeasureForm)
        self.kind.addItem("")
        self.kind.addItem("")
        self.kind.addItem("")
        self.kind.addItem("")
        self.kind.addItem("")
        self.kind.setObjectName(u"kind")
        self.kind.setProperty(u"values", [u"material", u"moral", u"professional", u"remedy", u"follow_up"])
        self.kind.setMaximumSize(QSize(320, 16777215))

        self.layout_2.addWidget(self.kind)

        self.responsible_label = QLabel(SupportMeasureForm)
        self.responsible_label.setTextFormat(Qt.TextFormat.PlainText)
        self.responsible_label.setObjectName(u"responsible_label")
        self.responsible_label.setProperty(u"role", u"field")
        self.responsible_label.setIndent(0)

        self.layout_2.addWidget(self.responsible_label)

        self.responsible = QLineEdit(SupportMeasureForm)
        self.responsible.setObjectName(u"responsible")
        self.responsible.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.responsible)

        self.begun_on_label = QLabel(SupportMeasureForm)
        self.begun_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.begun_on_label.setObjectName(u"begun_on_label")
        self.begun_on_label.setProperty(u"role", u"field")
        self.begun_on_label.setIndent(0)

        self.layout_2.addWidget(self.begun_on_label)

        self.begun_on = QLineEdit(SupportMeasureForm)
        self.begun_on.setObjectName(u"begun_on")
        self.begun_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.begun_on)

        self.due_on_label = QLabel(SupportMeasureForm)
        self.due_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setProperty(u"role", u"field")
        self.due_on_label.setIndent(0)

        self.layout_2.addWidget(self.due_on_label)

        self.due_on = QLineEdit(SupportMeasureForm)
        self.due_on.setObjectName(u"due_on")
        self.due_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.due_on)

        self.ended_on_label = QLabel(SupportMeasureForm)
        self.ended_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ended_on_label.setObjectName(u"ended_on_label")
        self.ended_on_label.setProperty(u"role", u"field")
        self.ended_on_label.setIndent(0)

        self.layout_2.addWidget(self.ended_on_label)

        self.ended_on = QLineEdit(SupportMeasureForm)
        self.ended_on.setObjectName(u"ended_on")
        self.ended_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.ended_on)

        self.outcome_label = QLabel(SupportMeasureForm)
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setProperty(u"role", u"field")
        self.outcome_label.setIndent(0)

        self.layout_2.addWidget(self.outcome_label)

        self.outcome = QPlainTextEdit(SupportMeasureForm)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setMaximumSize(QSize(720, 80))
        self.outcome.setMinimumSize(QSize(0, 64))
        self.outcome.setTabChangesFocus(True)

        self.layout_2.addWidget(self.outcome)

        self.note_label = QLabel(SupportMeasureForm)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"field")
        self.note_label.setIndent(0)

        self.layout_2.addWidget(self.note_label)

        self.note = QPlainTextEdit(SupportMeasureForm)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(720, 80))
        self.note.setMinimumSize(QSize(0, 64))
        self.note.setTabChangesFocus(True)

        self.layout_2.addWidget(self.note)

        self.evidence_label = QLabel(SupportMeasureForm)
        self.evidence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"role", u"strong")

        self.layout_2.addWidget(self.evidence_label)

        self.evidence_note = QLabel(SupportMeasureForm)
        self.evidence_note.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_note.setObjectName(u"evidence_note")
        self.evidence_note.setWordWrap(True)
        self.evidence_note.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.evidence_note)

        self.evidence_place = QFrame(SupportMeasureForm)
        self.evidence_place.setObjectName(u"evidence_place")
        self.evidence_place.setAcceptDrops(True)
        self.evidence_place.setMaximumSize(QSize(720, 16777215))
        self.evidence_place.setProperty(u"role", u"card")

        self.layout_2.addWidget(self.evidence_place)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.title_label.setBuddy(self.title)
        self.kind_label.setBuddy(self.kind)
        self.responsible_label.setBuddy(self.responsible)
        self.begun_on_label.setBuddy(self.begun_on)
        self.due_on_label.setBuddy(self.due_on)
        self.ended_on_label.setBuddy(self.ended_on)
        self.outcome_label.setBuddy(self.outcome)
        self.note_label.setBuddy(self.note)

        self.retranslateUi(SupportMeasureForm)

        QMetaObject.connectSlotsByName(SupportMeasureForm)
    # setupUi

    def retranslateUi(self, SupportMeasureForm) -> None:
        self.title_label.setText(QCoreApplication.translate("SupportMeasureForm", u"Bi\u1ec7n ph\u00e1p", None))
        self.kind_label.setText(QCoreApplication.translate("SupportMeasureForm", u"Lo\u1ea1i bi\u1ec7n ph\u00e1p", None))
        self.kind.setItemText(0, QCoreApplication.translate("SupportMeasureForm", u"H\u1ed7 tr\u1ee3 v\u1eadt ch\u1ea5t", None))
        self.kind.setItemText(1, QCoreApplication.translate("SupportMeasureForm", u"\u0110\u1ed9ng vi\u00ean tinh th\u1ea7n", None))
        self.kind.setItemText(2, QCoreApplication.translate("SupportMeasureForm", u"B\u1ed3i d\u01b0\u1ee1ng chuy\u00ean m\u00f4n", None))
        self.kind.setItemText(3, QCoreApplication.translate("SupportMeasureForm", u"Kh\u1eafc ph\u1ee5c h\u1ea1n ch\u1ebf", None))
        self.kind.setItemText(4, QCoreApplication.translate("SupportMeasureForm", u"Theo d\u00f5i \u0111i\u1ec3n h\u00ecnh \u0111\u00e3 \u0111\u01b0\u1ee3c c\u00f4ng nh\u1eadn", None))

        self.responsible_label.setText(QCoreApplication.translate("SupportMeasureForm", u"Ng\u01b0\u1eddi ph\u1ee5 tr\u00e1ch", None))
        self.begun_on_label.setText(QCoreApplication.translate("SupportMeasureForm", u"Ng\u00e0y b\u1eaft \u0111\u1ea7u", None))
        self.begun_on.setPlaceholderText(QCoreApplication.translate("SupportMeasureForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.due_on_label.setText(QCoreApplication.translate("SupportMeasureForm", u"H\u1ea1n ho\u00e0n th\u00e0nh", None))
        self.due_on.setPlaceholderText(QCoreApplication.translate("SupportMeasureForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.ended_on_label.setText(QCoreApplication.translate("SupportMeasureForm", u"Ng\u00e0y ho\u00e0n th\u00e0nh", None))
        self.ended_on.setPlaceholderText(QCoreApplication.translate("SupportMeasureForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.outcome_label.setText(QCoreApplication.translate("SupportMeasureForm", u"K\u1ebft qu\u1ea3", None))
        self.note_label.setText(QCoreApplication.translate("SupportMeasureForm", u"Ghi ch\u00fa", None))
        self.evidence_label.setText(QCoreApplication.translate("SupportMeasureForm", u"Minh ch\u1ee9ng", None))
        self.evidence_note.setText(QCoreApplication.translate("SupportMeasureForm", u"Th\u1ea7y/c\u00f4 \u0111i\u1ec1n xong c\u00e1c m\u1ee5c b\u1eaft bu\u1ed9c, r\u1ed3i g\u1eafn minh ch\u1ee9ng.", None))
        pass
    # retranslateUi
