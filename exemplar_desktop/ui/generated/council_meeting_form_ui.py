"""Made by packaging/forms.py from forms/council_meeting_form.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)


class Ui_CouncilMeetingForm(object):
    def setupUi(self, CouncilMeetingForm) -> None:
        if not CouncilMeetingForm.objectName():
            CouncilMeetingForm.setObjectName(u"CouncilMeetingForm")
        self.layout_2 = QVBoxLayout(CouncilMeetingForm)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 8, 12, 16)
        self.title_label = QLabel(CouncilMeetingForm)
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"field")
        self.title_label.setIndent(0)

        self.layout_2.addWidget(self.title_label)

        self.title = QLineEdit(CouncilMeetingForm)
        self.title.setObjectName(u"title")
        self.title.setMaximumSize(QSize(560, 16777215))

        self.layout_2.addWidget(self.title)

        self.held_on_label = QLabel(CouncilMeetingForm)
        self.held_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.held_on_label.setObjectName(u"held_on_label")
        self.held_on_label.setProperty(u"role", u"field")
        self.held_on_label.setIndent(0)

        self.layout_2.addWidget(self.held_on_label)

        self.held_on = QLineEdit(CouncilMeetingForm)
        self.held_on.setObjectName(u"held_on")
        self.held_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.held_on)

        self.begun_at_label = QLabel(CouncilMeetingForm)
        self.begun_at_label.setTextFormat(Qt.TextFormat.PlainText)
        self.begun_at_label.setObjectName(u"begun_at_label")
        self.begun_at_label.setProperty(u"role", u"field")
        self.begun_at_label.setIndent(0)

        self.layout_2.addWidget(self.begun_at_label)

        self.begun_at = QLineEdit(CouncilMeetingForm)
        self.begun_at.setObjectName(u"begun_at")
        self.begun_at.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.begun_at)

        self.ended_at_label = QLabel(CouncilMeetingForm)
        self.ended_at_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ended_at_label.setObjectName(u"ended_at_label")
        self.ended_at_label.setProperty(u"role", u"field")
        self.ended_at_label.setIndent(0)

        self.layout_2.addWidget(self.ended_at_label)

        self.ended_at = QLineEdit(CouncilMeetingForm)
        self.ended_at.setObjectName(u"ended_at")
        self.ended_at.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.ended_at)

        self.place_label = QLabel(CouncilMeetingForm)
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"field")
        self.place_label.setIndent(0)

        self.layout_2.addWidget(self.place_label)

        self.place = QLineEdit(CouncilMeetingForm)
        self.place.setObjectName(u"place")
        self.place.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.place)

        self.minutes_number_label = QLabel(CouncilMeetingForm)
        self.minutes_number_label.setTextFormat(Qt.TextFormat.PlainText)
        self.minutes_number_label.setObjectName(u"minutes_number_label")
        self.minutes_number_label.setProperty(u"role", u"field")
        self.minutes_number_label.setIndent(0)

        self.layout_2.addWidget(self.minutes_number_label)

        self.minutes_number = QLineEdit(CouncilMeetingForm)
        self.minutes_number.setObjectName(u"minutes_number")
        self.minutes_number.setMaximumSize(QSize(240, 16777215))

        self.layout_2.addWidget(self.minutes_number)

        self.present_ids_label = QLabel(CouncilMeetingForm)
        self.present_ids_label.setTextFormat(Qt.TextFormat.PlainText)
        self.present_ids_label.setObjectName(u"present_ids_label")
        self.present_ids_label.setProperty(u"role", u"field")
        self.present_ids_label.setIndent(0)

        self.layout_2.addWidget(self.present_ids_label)

        self.present_ids = QListWidget(CouncilMeetingForm)
        self.present_ids.setObjectName(u"present_ids")
        self.present_ids.setMaximumSize(QSize(560, 152))
        self.present_ids.setMinimumSize(QSize(0, 72))
        self.present_ids.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_2.addWidget(self.present_ids)

        self.absent_ids_label = QLabel(CouncilMeetingForm)
        self.absent_ids_label.setTextFormat(Qt.TextFormat.PlainText)
        self.absent_ids_label.setObjectName(u"absent_ids_label")
        self.absent_ids_label.setProperty(u"role", u"field")
        self.absent_ids_label.setIndent(0)

        self.layout_2.addWidget(self.absent_ids_label)

        self.absent_ids = QListWidget(CouncilMeetingForm)
        self.absent_ids.setObjectName(u"absent_ids")
        self.absent_ids.setMaximumSize(QSize(560, 152))
        self.absent_ids.setMinimumSize(QSize(0, 72))
        self.absent_ids.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_2.addWidget(self.absent_ids)

        self.agenda_label = QLabel(CouncilMeetingForm)
        self.agenda_label.setTextFormat(Qt.TextFormat.PlainText)
        self.agenda_label.setObjectName(u"agenda_label")
        self.agenda_label.setProperty(u"role", u"field")
        self.agenda_label.setIndent(0)

        self.layout_2.addWidget(self.agenda_label)

        self.agenda = QPlainTextEdit(CouncilMeetingForm)
        self.agenda.setObjectName(u"agenda")
        self.agenda.setMaximumSize(QSize(720, 80))
        self.agenda.setMinimumSize(QSize(0, 64))
        self.agenda.setTabChangesFocus(True)

        self.layout_2.addWidget(self.agenda)

        self.decisions_place = QWidget(CouncilMeetingForm)
        self.decisions_place.setObjectName(u"decisions_place")

        self.layout_2.addWidget(self.decisions_place)

        self.conclusion_label = QLabel(CouncilMeetingForm)
        self.conclusion_label.setTextFormat(Qt.TextFormat.PlainText)
        self.conclusion_label.setObjectName(u"conclusion_label")
        self.conclusion_label.setProperty(u"role", u"field")
        self.conclusion_label.setIndent(0)

        self.layout_2.addWidget(self.conclusion_label)

        self.conclusion = QPlainTextEdit(CouncilMeetingForm)
        self.conclusion.setObjectName(u"conclusion")
        self.conclusion.setMaximumSize(QSize(720, 80))
        self.conclusion.setMinimumSize(QSize(0, 64))
        self.conclusion.setTabChangesFocus(True)

        self.layout_2.addWidget(self.conclusion)

        self.note_label = QLabel(CouncilMeetingForm)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"field")
        self.note_label.setIndent(0)

        self.layout_2.addWidget(self.note_label)

        self.note = QPlainTextEdit(CouncilMeetingForm)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(720, 80))
        self.note.setMinimumSize(QSize(0, 64))
        self.note.setTabChangesFocus(True)

        self.layout_2.addWidget(self.note)

        self.evidence_label = QLabel(CouncilMeetingForm)
        self.evidence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"role", u"strong")

        self.layout_2.addWidget(self.evidence_label)

        self.evidence_note = QLabel(CouncilMeetingForm)
        self.evidence_note.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_note.setObjectName(u"evidence_note")
        self.evidence_note.setWordWrap(True)
        self.evidence_note.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.evidence_note)

        self.evidence_place = QFrame(CouncilMeetingForm)
        self.evidence_place.setObjectName(u"evidence_place")
        self.evidence_place.setAcceptDrops(True)
        self.evidence_place.setMaximumSize(QSize(720, 16777215))
        self.evidence_place.setProperty(u"role", u"card")

        self.layout_2.addWidget(self.evidence_place)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.title_label.setBuddy(self.title)
        self.held_on_label.setBuddy(self.held_on)
        self.begun_at_label.setBuddy(self.begun_at)
        self.ended_at_label.setBuddy(self.ended_at)
        self.place_label.setBuddy(self.place)
        self.minutes_number_label.setBuddy(self.minutes_number)
        self.present_ids_label.setBuddy(self.present_ids)
        self.absent_ids_label.setBuddy(self.absent_ids)
        self.agenda_label.setBuddy(self.agenda)
        self.conclusion_label.setBuddy(self.conclusion)
        self.note_label.setBuddy(self.note)

        self.retranslateUi(CouncilMeetingForm)

        QMetaObject.connectSlotsByName(CouncilMeetingForm)
    # setupUi

    def retranslateUi(self, CouncilMeetingForm) -> None:
        self.title_label.setText(QCoreApplication.translate("CouncilMeetingForm", u"N\u1ed9i dung cu\u1ed9c h\u1ecdp", None))
        self.title.setPlaceholderText(QCoreApplication.translate("CouncilMeetingForm", u"X\u00e9t ch\u1ecdn \u0111i\u1ec3n h\u00ecnh ti\u00ean ti\u1ebfn n\u0103m h\u1ecdc...", None))
        self.held_on_label.setText(QCoreApplication.translate("CouncilMeetingForm", u"Ng\u00e0y h\u1ecdp", None))
        self.held_on.setPlaceholderText(QCoreApplication.translate("CouncilMeetingForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.begun_at_label.setText(QCoreApplication.translate("CouncilMeetingForm", u"Gi\u1edd b\u1eaft \u0111\u1ea7u", None))
        self.begun_at.setPlaceholderText(QCoreApplication.translate("CouncilMeetingForm", u"7 gi\u1edd 30", None))
        self.ended_at_label.setText(QCoreApplication.translate("CouncilMeetingForm", u"Gi\u1edd k\u1ebft th\u00fac", None))
        self.ended_at.setPlaceholderText(QCoreApplication.translate("CouncilMeetingForm", u"9 gi\u1edd 15", None))
        self.place_label.setText(QCoreApplication.translate("CouncilMeetingForm", u"\u0110\u1ecba \u0111i\u1ec3m", None))
        self.minutes_number_label.setText(QCoreApplication.translate("CouncilMeetingForm", u"S\u1ed1 bi\u00ean b\u1ea3n", None))
        self.present_ids_label.setText(QCoreApplication.translate("CouncilMeetingForm", u"Th\u00e0nh vi\u00ean c\u00f3 m\u1eb7t", None))
        self.present_ids.setAccessibleName(QCoreApplication.translate("CouncilMeetingForm", u"Th\u00e0nh vi\u00ean c\u00f3 m\u1eb7t", None))
        self.absent_ids_label.setText(QCoreApplication.translate("CouncilMeetingForm", u"Th\u00e0nh vi\u00ean v\u1eafng m\u1eb7t", None))
        self.absent_ids.setAccessibleName(QCoreApplication.translate("CouncilMeetingForm", u"Th\u00e0nh vi\u00ean v\u1eafng m\u1eb7t", None))
        self.agenda_label.setText(QCoreApplication.translate("CouncilMeetingForm", u"Ch\u01b0\u01a1ng tr\u00ecnh h\u1ecdp", None))
        self.conclusion_label.setText(QCoreApplication.translate("CouncilMeetingForm", u"K\u1ebft lu\u1eadn", None))
        self.note_label.setText(QCoreApplication.translate("CouncilMeetingForm", u"Ghi ch\u00fa", None))
        self.evidence_label.setText(QCoreApplication.translate("CouncilMeetingForm", u"Minh ch\u1ee9ng", None))
        self.evidence_note.setText(QCoreApplication.translate("CouncilMeetingForm", u"Th\u1ea7y/c\u00f4 \u0111i\u1ec1n xong c\u00e1c m\u1ee5c b\u1eaft bu\u1ed9c, r\u1ed3i g\u1eafn minh ch\u1ee9ng.", None))
        pass
    # retranslateUi
