"""Made by packaging/forms.py from forms/public_notice_form.ui; change the form, not this file."""

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
    QWidget,
)


class Ui_PublicNoticeForm(object):
    def setupUi(self, PublicNoticeForm) -> None:
        if not PublicNoticeForm.objectName():
            PublicNoticeForm.setObjectName(u"PublicNoticeForm")
        self.layout_2 = QVBoxLayout(PublicNoticeForm)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 8, 12, 16)
        self.number_label = QLabel(PublicNoticeForm)
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"field")
        self.number_label.setIndent(0)

        self.layout_2.addWidget(self.number_label)

        self.number = QLineEdit(PublicNoticeForm)
        self.number.setObjectName(u"number")
        self.number.setPlaceholderText(u"05/TB-THPTLC")
        self.number.setMaximumSize(QSize(240, 16777215))

        self.layout_2.addWidget(self.number)

        self.place_label = QLabel(PublicNoticeForm)
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"field")
        self.place_label.setIndent(0)

        self.layout_2.addWidget(self.place_label)

        self.place = QLineEdit(PublicNoticeForm)
        self.place.setObjectName(u"place")
        self.place.setMaximumSize(QSize(560, 16777215))

        self.layout_2.addWidget(self.place)

        self.meeting_id_label = QLabel(PublicNoticeForm)
        self.meeting_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.meeting_id_label.setObjectName(u"meeting_id_label")
        self.meeting_id_label.setProperty(u"role", u"field")
        self.meeting_id_label.setIndent(0)

        self.layout_2.addWidget(self.meeting_id_label)

        self.meeting_id = QComboBox(PublicNoticeForm)
        self.meeting_id.setObjectName(u"meeting_id")
        self.meeting_id.setProperty(u"values", [])
        self.meeting_id.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.meeting_id)

        self.posted_on_label = QLabel(PublicNoticeForm)
        self.posted_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.posted_on_label.setObjectName(u"posted_on_label")
        self.posted_on_label.setProperty(u"role", u"field")
        self.posted_on_label.setIndent(0)

        self.layout_2.addWidget(self.posted_on_label)

        self.posted_on = QLineEdit(PublicNoticeForm)
        self.posted_on.setObjectName(u"posted_on")
        self.posted_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.posted_on)

        self.taken_down_on_label = QLabel(PublicNoticeForm)
        self.taken_down_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.taken_down_on_label.setObjectName(u"taken_down_on_label")
        self.taken_down_on_label.setProperty(u"role", u"field")
        self.taken_down_on_label.setIndent(0)

        self.layout_2.addWidget(self.taken_down_on_label)

        self.taken_down_on = QLineEdit(PublicNoticeForm)
        self.taken_down_on.setObjectName(u"taken_down_on")
        self.taken_down_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.taken_down_on)

        self.objections_place = QWidget(PublicNoticeForm)
        self.objections_place.setObjectName(u"objections_place")

        self.layout_2.addWidget(self.objections_place)

        self.note_label = QLabel(PublicNoticeForm)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"field")
        self.note_label.setIndent(0)

        self.layout_2.addWidget(self.note_label)

        self.note = QPlainTextEdit(PublicNoticeForm)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(720, 80))
        self.note.setMinimumSize(QSize(0, 64))
        self.note.setTabChangesFocus(True)

        self.layout_2.addWidget(self.note)

        self.evidence_label = QLabel(PublicNoticeForm)
        self.evidence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"role", u"strong")

        self.layout_2.addWidget(self.evidence_label)

        self.evidence_note = QLabel(PublicNoticeForm)
        self.evidence_note.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_note.setObjectName(u"evidence_note")
        self.evidence_note.setWordWrap(True)
        self.evidence_note.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.evidence_note)

        self.evidence_place = QFrame(PublicNoticeForm)
        self.evidence_place.setObjectName(u"evidence_place")
        self.evidence_place.setAcceptDrops(True)
        self.evidence_place.setMaximumSize(QSize(720, 16777215))
        self.evidence_place.setProperty(u"role", u"card")

        self.layout_2.addWidget(self.evidence_place)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.number_label.setBuddy(self.number)
        self.place_label.setBuddy(self.place)
        self.meeting_id_label.setBuddy(self.meeting_id)
        self.posted_on_label.setBuddy(self.posted_on)
        self.taken_down_on_label.setBuddy(self.taken_down_on)
        self.note_label.setBuddy(self.note)

        self.retranslateUi(PublicNoticeForm)

        QMetaObject.connectSlotsByName(PublicNoticeForm)
    # setupUi

    def retranslateUi(self, PublicNoticeForm) -> None:
        self.number_label.setText(QCoreApplication.translate("PublicNoticeForm", u"S\u1ed1 th\u00f4ng b\u00e1o", None))
        self.place_label.setText(QCoreApplication.translate("PublicNoticeForm", u"N\u01a1i c\u00f4ng khai", None))
        self.place.setPlaceholderText(QCoreApplication.translate("PublicNoticeForm", u"B\u1ea3ng tin, trang th\u00f4ng tin \u0111i\u1ec7n t\u1eed, ni\u00eam y\u1ebft t\u1ea1i v\u0103n ph\u00f2ng...", None))
        self.meeting_id_label.setText(QCoreApplication.translate("PublicNoticeForm", u"Cu\u1ed9c h\u1ecdp c\u00f3 k\u1ebft qu\u1ea3 \u0111\u01b0\u1ee3c c\u00f4ng khai", None))
        self.posted_on_label.setText(QCoreApplication.translate("PublicNoticeForm", u"Ng\u00e0y ni\u00eam y\u1ebft", None))
        self.posted_on.setPlaceholderText(QCoreApplication.translate("PublicNoticeForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.taken_down_on_label.setText(QCoreApplication.translate("PublicNoticeForm", u"Ng\u00e0y k\u1ebft th\u00fac ni\u00eam y\u1ebft", None))
        self.taken_down_on.setPlaceholderText(QCoreApplication.translate("PublicNoticeForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.note_label.setText(QCoreApplication.translate("PublicNoticeForm", u"Ghi ch\u00fa", None))
        self.evidence_label.setText(QCoreApplication.translate("PublicNoticeForm", u"Minh ch\u1ee9ng", None))
        self.evidence_note.setText(QCoreApplication.translate("PublicNoticeForm", u"Th\u1ea7y/c\u00f4 \u0111i\u1ec1n xong c\u00e1c m\u1ee5c b\u1eaft bu\u1ed9c, r\u1ed3i g\u1eafn minh ch\u1ee9ng.", None))
        pass
    # retranslateUi
