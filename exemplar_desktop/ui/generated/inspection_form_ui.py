"""Made by packaging/forms.py from forms/inspection_form.ui; change the form, not this file."""

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
)


class Ui_InspectionForm(object):
    def setupUi(self, InspectionForm) -> None:
        if not InspectionForm.objectName():
            InspectionForm.setObjectName(u"InspectionForm")
        self.layout_2 = QVBoxLayout(InspectionForm)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 8, 12, 16)
        self.title_label = QLabel(InspectionForm)
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"field")
        self.title_label.setIndent(0)

        self.layout_2.addWidget(self.title_label)

        self.title = QLineEdit(InspectionForm)
        self.title.setObjectName(u"title")
        self.title.setMaximumSize(QSize(560, 16777215))

        self.layout_2.addWidget(self.title)

        self.inspected_on_label = QLabel(InspectionForm)
        self.inspected_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.inspected_on_label.setObjectName(u"inspected_on_label")
        self.inspected_on_label.setProperty(u"role", u"field")
        self.inspected_on_label.setIndent(0)

        self.layout_2.addWidget(self.inspected_on_label)

        self.inspected_on = QLineEdit(InspectionForm)
        self.inspected_on.setObjectName(u"inspected_on")
        self.inspected_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.inspected_on)

        self.inspector_ids_label = QLabel(InspectionForm)
        self.inspector_ids_label.setTextFormat(Qt.TextFormat.PlainText)
        self.inspector_ids_label.setObjectName(u"inspector_ids_label")
        self.inspector_ids_label.setProperty(u"role", u"field")
        self.inspector_ids_label.setIndent(0)

        self.layout_2.addWidget(self.inspector_ids_label)

        self.inspector_ids = QListWidget(InspectionForm)
        self.inspector_ids.setObjectName(u"inspector_ids")
        self.inspector_ids.setMaximumSize(QSize(560, 152))
        self.inspector_ids.setMinimumSize(QSize(0, 72))
        self.inspector_ids.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_2.addWidget(self.inspector_ids)

        self.inspectors_label = QLabel(InspectionForm)
        self.inspectors_label.setTextFormat(Qt.TextFormat.PlainText)
        self.inspectors_label.setObjectName(u"inspectors_label")
        self.inspectors_label.setProperty(u"role", u"field")
        self.inspectors_label.setIndent(0)

        self.layout_2.addWidget(self.inspectors_label)

        self.inspectors = QLineEdit(InspectionForm)
        self.inspectors.setObjectName(u"inspectors")
        self.inspectors.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.inspectors)

        self.findings_label = QLabel(InspectionForm)
        self.findings_label.setTextFormat(Qt.TextFormat.PlainText)
        self.findings_label.setObjectName(u"findings_label")
        self.findings_label.setProperty(u"role", u"field")
        self.findings_label.setIndent(0)

        self.layout_2.addWidget(self.findings_label)

        self.findings = QPlainTextEdit(InspectionForm)
        self.findings.setObjectName(u"findings")
        self.findings.setMaximumSize(QSize(720, 112))
        self.findings.setMinimumSize(QSize(0, 64))
        self.findings.setTabChangesFocus(True)

        self.layout_2.addWidget(self.findings)

        self.follow_up_label = QLabel(InspectionForm)
        self.follow_up_label.setTextFormat(Qt.TextFormat.PlainText)
        self.follow_up_label.setObjectName(u"follow_up_label")
        self.follow_up_label.setProperty(u"role", u"field")
        self.follow_up_label.setIndent(0)

        self.layout_2.addWidget(self.follow_up_label)

        self.follow_up = QPlainTextEdit(InspectionForm)
        self.follow_up.setObjectName(u"follow_up")
        self.follow_up.setMaximumSize(QSize(720, 112))
        self.follow_up.setMinimumSize(QSize(0, 64))
        self.follow_up.setTabChangesFocus(True)

        self.layout_2.addWidget(self.follow_up)

        self.followed_up_on_label = QLabel(InspectionForm)
        self.followed_up_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.followed_up_on_label.setObjectName(u"followed_up_on_label")
        self.followed_up_on_label.setProperty(u"role", u"field")
        self.followed_up_on_label.setIndent(0)

        self.layout_2.addWidget(self.followed_up_on_label)

        self.followed_up_on = QLineEdit(InspectionForm)
        self.followed_up_on.setObjectName(u"followed_up_on")
        self.followed_up_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.followed_up_on)

        self.note_label = QLabel(InspectionForm)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"field")
        self.note_label.setIndent(0)

        self.layout_2.addWidget(self.note_label)

        self.note = QPlainTextEdit(InspectionForm)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(720, 80))
        self.note.setMinimumSize(QSize(0, 64))
        self.note.setTabChangesFocus(True)

        self.layout_2.addWidget(self.note)

        self.evidence_label = QLabel(InspectionForm)
        self.evidence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"role", u"strong")

        self.layout_2.addWidget(self.evidence_label)

        self.evidence_note = QLabel(InspectionForm)
        self.evidence_note.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_note.setObjectName(u"evidence_note")
        self.evidence_note.setWordWrap(True)
        self.evidence_note.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.evidence_note)

        self.evidence_place = QFrame(InspectionForm)
        self.evidence_place.setObjectName(u"evidence_place")
        self.evidence_place.setAcceptDrops(True)
        self.evidence_place.setMaximumSize(QSize(720, 16777215))
        self.evidence_place.setProperty(u"role", u"card")

        self.layout_2.addWidget(self.evidence_place)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.title_label.setBuddy(self.title)
        self.inspected_on_label.setBuddy(self.inspected_on)
        self.inspector_ids_label.setBuddy(self.inspector_ids)
        self.inspectors_label.setBuddy(self.inspectors)
        self.findings_label.setBuddy(self.findings)
        self.follow_up_label.setBuddy(self.follow_up)
        self.followed_up_on_label.setBuddy(self.followed_up_on)
        self.note_label.setBuddy(self.note)

        self.retranslateUi(InspectionForm)

        QMetaObject.connectSlotsByName(InspectionForm)
    # setupUi

    def retranslateUi(self, InspectionForm) -> None:
        self.title_label.setText(QCoreApplication.translate("InspectionForm", u"N\u1ed9i dung ki\u1ec3m tra", None))
        self.inspected_on_label.setText(QCoreApplication.translate("InspectionForm", u"Ng\u00e0y ki\u1ec3m tra", None))
        self.inspected_on.setPlaceholderText(QCoreApplication.translate("InspectionForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.inspector_ids_label.setText(QCoreApplication.translate("InspectionForm", u"Th\u00e0nh vi\u00ean H\u1ed9i \u0111\u1ed3ng \u0111i ki\u1ec3m tra", None))
        self.inspector_ids.setAccessibleName(QCoreApplication.translate("InspectionForm", u"Th\u00e0nh vi\u00ean H\u1ed9i \u0111\u1ed3ng \u0111i ki\u1ec3m tra", None))
        self.inspectors_label.setText(QCoreApplication.translate("InspectionForm", u"Ng\u01b0\u1eddi ki\u1ec3m tra kh\u00e1c", None))
        self.findings_label.setText(QCoreApplication.translate("InspectionForm", u"K\u1ebft lu\u1eadn ki\u1ec3m tra", None))
        self.follow_up_label.setText(QCoreApplication.translate("InspectionForm", u"Vi\u1ec7c \u0111\u00e3 l\u00e0m sau ki\u1ec3m tra", None))
        self.followed_up_on_label.setText(QCoreApplication.translate("InspectionForm", u"Ng\u00e0y kh\u1eafc ph\u1ee5c xong", None))
        self.followed_up_on.setPlaceholderText(QCoreApplication.translate("InspectionForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.note_label.setText(QCoreApplication.translate("InspectionForm", u"Ghi ch\u00fa", None))
        self.evidence_label.setText(QCoreApplication.translate("InspectionForm", u"Minh ch\u1ee9ng", None))
        self.evidence_note.setText(QCoreApplication.translate("InspectionForm", u"Th\u1ea7y/c\u00f4 \u0111i\u1ec1n xong c\u00e1c m\u1ee5c b\u1eaft bu\u1ed9c, r\u1ed3i g\u1eafn minh ch\u1ee9ng.", None))
        pass
    # retranslateUi
