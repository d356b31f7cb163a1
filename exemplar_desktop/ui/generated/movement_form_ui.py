"""Made by packaging/forms.py from forms/movement_form.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_MovementForm(object):
    def setupUi(self, MovementForm) -> None:
        if not MovementForm.objectName():
            MovementForm.setObjectName(u"MovementForm")
        self.layout_2 = QVBoxLayout(MovementForm)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 8, 12, 16)
        self.name_label = QLabel(MovementForm)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"field")
        self.name_label.setIndent(0)

        self.layout_2.addWidget(self.name_label)

        self.name = QLineEdit(MovementForm)
        self.name.setObjectName(u"name")
        self.name.setMaximumSize(QSize(560, 16777215))

        self.layout_2.addWidget(self.name)

        self.launched_by_label = QLabel(MovementForm)
        self.launched_by_label.setTextFormat(Qt.TextFormat.PlainText)
        self.launched_by_label.setObjectName(u"launched_by_label")
        self.launched_by_label.setProperty(u"role", u"field")
        self.launched_by_label.setIndent(0)

        self.layout_2.addWidget(self.launched_by_label)

        self.launched_by = QComboBox(MovementForm)
        self.launched_by.addItem("")
        self.launched_by.addItem("")
        self.launched_by.addItem("")
        self.launched_by.addItem("")
        self.launched_by.addItem("")
        self.launched_by.setObjectName(u"launched_by")
        self.launched_by.setProperty(u"values", [u"unit", u"trade_union", u"youth_union", u"sector", u"state"])
        self.launched_by.setMaximumSize(QSize(360, 16777215))

        self.layout_2.addWidget(self.launched_by)

        self.begun_on_label = QLabel(MovementForm)
        self.begun_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.begun_on_label.setObjectName(u"begun_on_label")
        self.begun_on_label.setProperty(u"role", u"field")
        self.begun_on_label.setIndent(0)

        self.layout_2.addWidget(self.begun_on_label)

        self.begun_on = QLineEdit(MovementForm)
        self.begun_on.setObjectName(u"begun_on")
        self.begun_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.begun_on)

        self.ended_on_label = QLabel(MovementForm)
        self.ended_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ended_on_label.setObjectName(u"ended_on_label")
        self.ended_on_label.setProperty(u"role", u"field")
        self.ended_on_label.setIndent(0)

        self.layout_2.addWidget(self.ended_on_label)

        self.ended_on = QLineEdit(MovementForm)
        self.ended_on.setObjectName(u"ended_on")
        self.ended_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.ended_on)

        self.participants_label = QLabel(MovementForm)
        self.participants_label.setTextFormat(Qt.TextFormat.PlainText)
        self.participants_label.setObjectName(u"participants_label")
        self.participants_label.setProperty(u"role", u"field")
        self.participants_label.setIndent(0)

        self.layout_2.addWidget(self.participants_label)

        self.participants = QLineEdit(MovementForm)
        self.participants.setObjectName(u"participants")
        self.participants.setMaximumSize(QSize(560, 16777215))

        self.layout_2.addWidget(self.participants)

        self.participant_count_label = QLabel(MovementForm)
        self.participant_count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.participant_count_label.setObjectName(u"participant_count_label")
        self.participant_count_label.setProperty(u"role", u"field")
        self.participant_count_label.setIndent(0)

        self.layout_2.addWidget(self.participant_count_label)

        self.participant_count = QLineEdit(MovementForm)
        self.participant_count.setObjectName(u"participant_count")
        self.participant_count.setMaximumSize(QSize(120, 16777215))

        self.layout_2.addWidget(self.participant_count)

        self.outcome_label = QLabel(MovementForm)
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setProperty(u"role", u"field")
        self.outcome_label.setIndent(0)

        self.layout_2.addWidget(self.outcome_label)

        self.outcome = QPlainTextEdit(MovementForm)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setMaximumSize(QSize(720, 112))
        self.outcome.setMinimumSize(QSize(0, 64))
        self.outcome.setTabChangesFocus(True)

        self.layout_2.addWidget(self.outcome)

        self.linked_label = QLabel(MovementForm)
        self.linked_label.setTextFormat(Qt.TextFormat.PlainText)
        self.linked_label.setObjectName(u"linked_label")
        self.linked_label.setProperty(u"role", u"field")
        self.linked_label.setIndent(0)

        self.layout_2.addWidget(self.linked_label)

        self.linked_note = QLabel(MovementForm)
        self.linked_note.setTextFormat(Qt.TextFormat.PlainText)
        self.linked_note.setObjectName(u"linked_note")
        self.linked_note.setWordWrap(True)
        self.linked_note.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.linked_note)

        self.linked = QListWidget(MovementForm)
        self.linked.setObjectName(u"linked")
        self.linked.setMaximumSize(QSize(720, 16777215))
        self.linked.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_2.addWidget(self.linked)

        self.note_label = QLabel(MovementForm)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"field")
        self.note_label.setIndent(0)

        self.layout_2.addWidget(self.note_label)

        self.note = QPlainTextEdit(MovementForm)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(720, 80))
        self.note.setMinimumSize(QSize(0, 64))
        self.note.setTabChangesFocus(True)

        self.layout_2.addWidget(self.note)

        self.evidence_label = QLabel(MovementForm)
        self.evidence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"role", u"strong")

        self.layout_2.addWidget(self.evidence_label)

        self.evidence_note = QLabel(MovementForm)
        self.evidence_note.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_note.setObjectName(u"evidence_note")
        self.evidence_note.setWordWrap(True)
        self.evidence_note.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.evidence_note)

        self.evidence_place = QFrame(MovementForm)
        self.evidence_place.setObjectName(u"evidence_place")
        self.evidence_place.setAcceptDrops(True)
        self.evidence_place.setMaximumSize(QSize(720, 16777215))
        self.evidence_place.setProperty(u"role", u"card")

        self.layout_2.addWidget(self.evidence_place)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.name_label.setBuddy(self.name)
        self.launched_by_label.setBuddy(self.launched_by)
        self.begun_on_label.setBuddy(self.begun_on)
        self.ended_on_label.setBuddy(self.ended_on)
        self.participants_label.setBuddy(self.participants)
        self.participant_count_label.setBuddy(self.participant_count)
        self.outcome_label.setBuddy(self.outcome)
        self.linked_label.setBuddy(self.linked)
        self.note_label.setBuddy(self.note)

        self.retranslateUi(MovementForm)

        QMetaObject.connectSlotsByName(MovementForm)
    # setupUi

    def retranslateUi(self, MovementForm) -> None:
        self.name_label.setText(QCoreApplication.translate("MovementForm", u"T\u00ean phong tr\u00e0o", None))
        self.launched_by_label.setText(QCoreApplication.translate("MovementForm", u"C\u1ea5p ph\u00e1t \u0111\u1ed9ng", None))
        self.launched_by.setItemText(0, QCoreApplication.translate("MovementForm", u"\u0110\u01a1n v\u1ecb", None))
        self.launched_by.setItemText(1, QCoreApplication.translate("MovementForm", u"C\u00f4ng \u0111o\u00e0n", None))
        self.launched_by.setItemText(2, QCoreApplication.translate("MovementForm", u"\u0110o\u00e0n thanh ni\u00ean", None))
        self.launched_by.setItemText(3, QCoreApplication.translate("MovementForm", u"Ng\u00e0nh gi\u00e1o d\u1ee5c", None))
        self.launched_by.setItemText(4, QCoreApplication.translate("MovementForm", u"Th\u1ee7 t\u01b0\u1edbng Ch\u00ednh ph\u1ee7, c\u01a1 quan nh\u00e0 n\u01b0\u1edbc kh\u00e1c", None))

        self.begun_on_label.setText(QCoreApplication.translate("MovementForm", u"Ng\u00e0y ph\u00e1t \u0111\u1ed9ng", None))
        self.begun_on.setPlaceholderText(QCoreApplication.translate("MovementForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.ended_on_label.setText(QCoreApplication.translate("MovementForm", u"Ng\u00e0y k\u1ebft th\u00fac", None))
        self.ended_on.setPlaceholderText(QCoreApplication.translate("MovementForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.participants_label.setText(QCoreApplication.translate("MovementForm", u"\u0110\u1ed1i t\u01b0\u1ee3ng tham gia", None))
        self.participants.setPlaceholderText(QCoreApplication.translate("MovementForm", u"Gi\u00e1o vi\u00ean, h\u1ecdc sinh c\u00e1c kh\u1ed1i...", None))
        self.participant_count_label.setText(QCoreApplication.translate("MovementForm", u"S\u1ed1 ng\u01b0\u1eddi tham gia", None))
        self.outcome_label.setText(QCoreApplication.translate("MovementForm", u"K\u1ebft qu\u1ea3", None))
        self.linked_label.setText(QCoreApplication.translate("MovementForm", u"\u0110i\u1ec3n h\u00ecnh \u0111\u01b0\u1ee3c ph\u00e1t hi\u1ec7n qua phong tr\u00e0o", None))
        self.linked_note.setText(QCoreApplication.translate("MovementForm", u"Ch\u01b0a c\u00f3 h\u1ed3 s\u01a1 n\u00e0o ghi ph\u00e1t hi\u1ec7n qua phong tr\u00e0o n\u00e0y. Th\u1ea7y/c\u00f4 ch\u1ecdn phong tr\u00e0o trong h\u1ed3 s\u01a1 c\u1ee7a \u0111i\u1ec3n h\u00ecnh, m\u1ee5c Th\u00f4ng tin.", None))
        self.note_label.setText(QCoreApplication.translate("MovementForm", u"Ghi ch\u00fa", None))
        self.evidence_label.setText(QCoreApplication.translate("MovementForm", u"Minh ch\u1ee9ng", None))
        self.evidence_note.setText(QCoreApplication.translate("MovementForm", u"Th\u1ea7y/c\u00f4 \u0111i\u1ec1n xong c\u00e1c m\u1ee5c b\u1eaft bu\u1ed9c, r\u1ed3i g\u1eafn minh ch\u1ee9ng.", None))
        pass
    # retranslateUi
