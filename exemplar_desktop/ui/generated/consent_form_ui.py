"""Made by packaging/forms.py from forms/consent_form.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_ConsentForm(object):
    def setupUi(self, ConsentForm) -> None:
        if not ConsentForm.objectName():
            ConsentForm.setObjectName(u"ConsentForm")
        self.layout_2 = QVBoxLayout(ConsentForm)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 8, 12, 16)
        self.guardian_label = QLabel(ConsentForm)
        self.guardian_label.setTextFormat(Qt.TextFormat.PlainText)
        self.guardian_label.setObjectName(u"guardian_label")
        self.guardian_label.setProperty(u"role", u"field")
        self.guardian_label.setIndent(0)

        self.layout_2.addWidget(self.guardian_label)

        self.guardian = QLineEdit(ConsentForm)
        self.guardian.setObjectName(u"guardian")
        self.guardian.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.guardian)

        self.relation_label = QLabel(ConsentForm)
        self.relation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.relation_label.setObjectName(u"relation_label")
        self.relation_label.setProperty(u"role", u"field")
        self.relation_label.setIndent(0)

        self.layout_2.addWidget(self.relation_label)

        self.relation = QLineEdit(ConsentForm)
        self.relation.setObjectName(u"relation")
        self.relation.setMaximumSize(QSize(240, 16777215))

        self.layout_2.addWidget(self.relation)

        self.guardian_agreed_on_label = QLabel(ConsentForm)
        self.guardian_agreed_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.guardian_agreed_on_label.setObjectName(u"guardian_agreed_on_label")
        self.guardian_agreed_on_label.setProperty(u"role", u"field")
        self.guardian_agreed_on_label.setIndent(0)

        self.layout_2.addWidget(self.guardian_agreed_on_label)

        self.guardian_agreed_on = QLineEdit(ConsentForm)
        self.guardian_agreed_on.setObjectName(u"guardian_agreed_on")
        self.guardian_agreed_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.guardian_agreed_on)

        self.pupil_agreed_on_label = QLabel(ConsentForm)
        self.pupil_agreed_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pupil_agreed_on_label.setObjectName(u"pupil_agreed_on_label")
        self.pupil_agreed_on_label.setProperty(u"role", u"field")
        self.pupil_agreed_on_label.setIndent(0)

        self.layout_2.addWidget(self.pupil_agreed_on_label)

        self.pupil_agreed_on = QLineEdit(ConsentForm)
        self.pupil_agreed_on.setObjectName(u"pupil_agreed_on")
        self.pupil_agreed_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.pupil_agreed_on)

        self.scope_label = QLabel(ConsentForm)
        self.scope_label.setTextFormat(Qt.TextFormat.PlainText)
        self.scope_label.setObjectName(u"scope_label")
        self.scope_label.setProperty(u"role", u"field")
        self.scope_label.setIndent(0)

        self.layout_2.addWidget(self.scope_label)

        self.scope = QPlainTextEdit(ConsentForm)
        self.scope.setObjectName(u"scope")
        self.scope.setMaximumSize(QSize(720, 80))
        self.scope.setMinimumSize(QSize(0, 64))
        self.scope.setTabChangesFocus(True)

        self.layout_2.addWidget(self.scope)

        self.withdrawn_on_label = QLabel(ConsentForm)
        self.withdrawn_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.withdrawn_on_label.setObjectName(u"withdrawn_on_label")
        self.withdrawn_on_label.setProperty(u"role", u"field")
        self.withdrawn_on_label.setIndent(0)

        self.layout_2.addWidget(self.withdrawn_on_label)

        self.withdrawn_on = QLineEdit(ConsentForm)
        self.withdrawn_on.setObjectName(u"withdrawn_on")
        self.withdrawn_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.withdrawn_on)

        self.acknowledged_on_label = QLabel(ConsentForm)
        self.acknowledged_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.acknowledged_on_label.setObjectName(u"acknowledged_on_label")
        self.acknowledged_on_label.setProperty(u"role", u"field")
        self.acknowledged_on_label.setIndent(0)

        self.layout_2.addWidget(self.acknowledged_on_label)

        self.acknowledged_on = QLineEdit(ConsentForm)
        self.acknowledged_on.setObjectName(u"acknowledged_on")
        self.acknowledged_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.acknowledged_on)

        self.restricted_on_label = QLabel(ConsentForm)
        self.restricted_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.restricted_on_label.setObjectName(u"restricted_on_label")
        self.restricted_on_label.setProperty(u"role", u"field")
        self.restricted_on_label.setIndent(0)

        self.layout_2.addWidget(self.restricted_on_label)

        self.restricted_on = QLineEdit(ConsentForm)
        self.restricted_on.setObjectName(u"restricted_on")
        self.restricted_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.restricted_on)

        self.note_label = QLabel(ConsentForm)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"field")
        self.note_label.setIndent(0)

        self.layout_2.addWidget(self.note_label)

        self.note = QPlainTextEdit(ConsentForm)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(720, 80))
        self.note.setMinimumSize(QSize(0, 64))
        self.note.setTabChangesFocus(True)

        self.layout_2.addWidget(self.note)

        self.evidence_label = QLabel(ConsentForm)
        self.evidence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"role", u"strong")

        self.layout_2.addWidget(self.evidence_label)

        self.evidence_note = QLabel(ConsentForm)
        self.evidence_note.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_note.setObjectName(u"evidence_note")
        self.evidence_note.setWordWrap(True)
        self.evidence_note.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.evidence_note)

        self.evidence_place = QFrame(ConsentForm)
        self.evidence_place.setObjectName(u"evidence_place")
        self.evidence_place.setAcceptDrops(True)
        self.evidence_place.setMaximumSize(QSize(720, 16777215))
        self.evidence_place.setProperty(u"role", u"card")

        self.layout_2.addWidget(self.evidence_place)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.guardian_label.setBuddy(self.guardian)
        self.relation_label.setBuddy(self.relation)
        self.guardian_agreed_on_label.setBuddy(self.guardian_agreed_on)
        self.pupil_agreed_on_label.setBuddy(self.pupil_agreed_on)
        self.scope_label.setBuddy(self.scope)
        self.withdrawn_on_label.setBuddy(self.withdrawn_on)
        self.acknowledged_on_label.setBuddy(self.acknowledged_on)
        self.restricted_on_label.setBuddy(self.restricted_on)
        self.note_label.setBuddy(self.note)

        self.retranslateUi(ConsentForm)

        QMetaObject.connectSlotsByName(ConsentForm)
    # setupUi

    def retranslateUi(self, ConsentForm) -> None:
        self.guardian_label.setText(QCoreApplication.translate("ConsentForm", u"Ng\u01b0\u1eddi gi\u00e1m h\u1ed9, \u0111\u1ea1i di\u1ec7n", None))
        self.relation_label.setText(QCoreApplication.translate("ConsentForm", u"Quan h\u1ec7 v\u1edbi h\u1ecdc sinh", None))
        self.relation.setPlaceholderText(QCoreApplication.translate("ConsentForm", u"Cha, m\u1eb9, ng\u01b0\u1eddi gi\u00e1m h\u1ed9", None))
        self.guardian_agreed_on_label.setText(QCoreApplication.translate("ConsentForm", u"Ng\u00e0y ng\u01b0\u1eddi gi\u00e1m h\u1ed9 \u0111\u1ed3ng \u00fd", None))
        self.guardian_agreed_on.setPlaceholderText(QCoreApplication.translate("ConsentForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.pupil_agreed_on_label.setText(QCoreApplication.translate("ConsentForm", u"Ng\u00e0y h\u1ecdc sinh \u0111\u1ed3ng \u00fd", None))
        self.pupil_agreed_on.setPlaceholderText(QCoreApplication.translate("ConsentForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.scope_label.setText(QCoreApplication.translate("ConsentForm", u"Ph\u1ea1m vi c\u00f4ng b\u1ed1", None))
        self.scope.setPlaceholderText(QCoreApplication.translate("ConsentForm", u"Trang th\u00f4ng tin c\u1ee7a tr\u01b0\u1eddng, b\u00e1o ch\u00ed...", None))
        self.withdrawn_on_label.setText(QCoreApplication.translate("ConsentForm", u"Ng\u00e0y r\u00fat l\u1ea1i \u0111\u1ed3ng \u00fd", None))
        self.withdrawn_on.setPlaceholderText(QCoreApplication.translate("ConsentForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.acknowledged_on_label.setText(QCoreApplication.translate("ConsentForm", u"Ng\u00e0y tr\u1ea3 l\u1eddi y\u00eau c\u1ea7u r\u00fat", None))
        self.acknowledged_on.setPlaceholderText(QCoreApplication.translate("ConsentForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.restricted_on_label.setText(QCoreApplication.translate("ConsentForm", u"Ng\u00e0y ng\u1eebng c\u00f4ng b\u1ed1", None))
        self.restricted_on.setPlaceholderText(QCoreApplication.translate("ConsentForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.note_label.setText(QCoreApplication.translate("ConsentForm", u"Ghi ch\u00fa", None))
        self.evidence_label.setText(QCoreApplication.translate("ConsentForm", u"Minh ch\u1ee9ng", None))
        self.evidence_note.setText(QCoreApplication.translate("ConsentForm", u"Th\u1ea7y/c\u00f4 \u0111i\u1ec1n xong c\u00e1c m\u1ee5c b\u1eaft bu\u1ed9c, r\u1ed3i g\u1eafn minh ch\u1ee9ng.", None))
        pass
    # retranslateUi
