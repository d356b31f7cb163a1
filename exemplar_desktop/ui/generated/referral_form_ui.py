"""Made by packaging/forms.py from forms/referral_form.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QPlainTextEdit,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_ReferralForm(object):
    def setupUi(self, ReferralForm) -> None:
        if not ReferralForm.objectName():
            ReferralForm.setObjectName(u"ReferralForm")
        self.layout_2 = QVBoxLayout(ReferralForm)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 8, 12, 16)
        self.nomination_id_label = QLabel(ReferralForm)
        self.nomination_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nomination_id_label.setObjectName(u"nomination_id_label")
        self.nomination_id_label.setProperty(u"role", u"field")
        self.nomination_id_label.setIndent(0)

        self.layout_2.addWidget(self.nomination_id_label)

        self.pick = QLineEdit(ReferralForm)
        self.pick.setObjectName(u"pick")
        self.pick.setClearButtonEnabled(True)
        self.pick.setMaximumSize(QSize(560, 16777215))

        self.layout_2.addWidget(self.pick)

        self.pick_list = QListView(ReferralForm)
        self.pick_list.setObjectName(u"pick_list")
        self.pick_list.setVisible(False)
        self.pick_list.setUniformItemSizes(True)
        self.pick_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.pick_list.setMinimumSize(QSize(0, 172))
        self.pick_list.setMaximumSize(QSize(560, 172))
        self.pick_list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.pick_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_2.addWidget(self.pick_list)

        self.pick_empty = QLabel(ReferralForm)
        self.pick_empty.setTextFormat(Qt.TextFormat.PlainText)
        self.pick_empty.setObjectName(u"pick_empty")
        self.pick_empty.setVisible(False)
        self.pick_empty.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.pick_empty)

        self.nomination_id = QListWidget(ReferralForm)
        self.nomination_id.setObjectName(u"nomination_id")
        self.nomination_id.setMaximumSize(QSize(560, 184))
        self.nomination_id.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_2.addWidget(self.nomination_id)

        self.form_label = QLabel(ReferralForm)
        self.form_label.setTextFormat(Qt.TextFormat.PlainText)
        self.form_label.setObjectName(u"form_label")
        self.form_label.setProperty(u"role", u"field")
        self.form_label.setIndent(0)

        self.layout_2.addWidget(self.form_label)

        self.form = QLineEdit(ReferralForm)
        self.form.setObjectName(u"form")
        self.form.setMaximumSize(QSize(560, 16777215))

        self.layout_2.addWidget(self.form)

        self.kind_label = QLabel(ReferralForm)
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"field")
        self.kind_label.setIndent(0)

        self.layout_2.addWidget(self.kind_label)

        self.kind = QComboBox(ReferralForm)
        self.kind.addItem("")
        self.kind.addItem("")
        self.kind.addItem("")
        self.kind.setObjectName(u"kind")
        self.kind.setProperty(u"values", [u"regular", u"thematic", u"unscheduled"])
        self.kind.setMaximumSize(QSize(240, 16777215))

        self.layout_2.addWidget(self.kind)

        self.level_label = QLabel(ReferralForm)
        self.level_label.setTextFormat(Qt.TextFormat.PlainText)
        self.level_label.setObjectName(u"level_label")
        self.level_label.setProperty(u"role", u"field")
        self.level_label.setIndent(0)

        self.layout_2.addWidget(self.level_label)

        self.level = QComboBox(ReferralForm)
        self.level.addItem("")
        self.level.addItem("")
        self.level.addItem("")
        self.level.addItem("")
        self.level.addItem("")
        self.level.addItem("")
        self.level.addItem("")
        self.level.addItem("")
        self.level.setObjectName(u"level")
        self.level.setProperty(u"values", [u"unit", u"commune", u"district", u"department", u"city", u"ministry", u"state", u"other"])
        self.level.setMaximumSize(QSize(240, 16777215))

        self.layout_2.addWidget(self.level)

        self.state_label = QLabel(ReferralForm)
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"role", u"field")
        self.state_label.setIndent(0)

        self.layout_2.addWidget(self.state_label)

        self.state = QComboBox(ReferralForm)
        self.state.addItem("")
        self.state.addItem("")
        self.state.addItem("")
        self.state.addItem("")
        self.state.setObjectName(u"state")
        self.state.setProperty(u"values", [u"drafted", u"sent", u"granted", u"refused"])
        self.state.setMaximumSize(QSize(240, 16777215))

        self.layout_2.addWidget(self.state)

        self.document_number_label = QLabel(ReferralForm)
        self.document_number_label.setTextFormat(Qt.TextFormat.PlainText)
        self.document_number_label.setObjectName(u"document_number_label")
        self.document_number_label.setProperty(u"role", u"field")
        self.document_number_label.setIndent(0)

        self.layout_2.addWidget(self.document_number_label)

        self.document_number = QLineEdit(ReferralForm)
        self.document_number.setObjectName(u"document_number")
        self.document_number.setMaximumSize(QSize(240, 16777215))

        self.layout_2.addWidget(self.document_number)

        self.sent_on_label = QLabel(ReferralForm)
        self.sent_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sent_on_label.setObjectName(u"sent_on_label")
        self.sent_on_label.setProperty(u"role", u"field")
        self.sent_on_label.setIndent(0)

        self.layout_2.addWidget(self.sent_on_label)

        self.sent_on = QLineEdit(ReferralForm)
        self.sent_on.setObjectName(u"sent_on")
        self.sent_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.sent_on)

        self.answered_on_label = QLabel(ReferralForm)
        self.answered_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.answered_on_label.setObjectName(u"answered_on_label")
        self.answered_on_label.setProperty(u"role", u"field")
        self.answered_on_label.setIndent(0)

        self.layout_2.addWidget(self.answered_on_label)

        self.answered_on = QLineEdit(ReferralForm)
        self.answered_on.setObjectName(u"answered_on")
        self.answered_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.answered_on)

        self.award_id_label = QLabel(ReferralForm)
        self.award_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.award_id_label.setObjectName(u"award_id_label")
        self.award_id_label.setProperty(u"role", u"field")
        self.award_id_label.setIndent(0)

        self.layout_2.addWidget(self.award_id_label)

        self.award_id = QComboBox(ReferralForm)
        self.award_id.setObjectName(u"award_id")
        self.award_id.setMaximumSize(QSize(560, 16777215))
        self.award_id.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.award_id.setMinimumContentsLength(40)

        self.layout_2.addWidget(self.award_id)

        self.reason_label = QLabel(ReferralForm)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"field")
        self.reason_label.setIndent(0)

        self.layout_2.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(ReferralForm)
        self.reason.setObjectName(u"reason")
        self.reason.setMaximumSize(QSize(720, 80))
        self.reason.setMinimumSize(QSize(0, 64))
        self.reason.setTabChangesFocus(True)

        self.layout_2.addWidget(self.reason)

        self.initiative_label = QLabel(ReferralForm)
        self.initiative_label.setTextFormat(Qt.TextFormat.PlainText)
        self.initiative_label.setObjectName(u"initiative_label")
        self.initiative_label.setProperty(u"role", u"field")
        self.initiative_label.setIndent(0)

        self.layout_2.addWidget(self.initiative_label)

        self.initiative = QLineEdit(ReferralForm)
        self.initiative.setObjectName(u"initiative")
        self.initiative.setMaximumSize(QSize(560, 16777215))

        self.layout_2.addWidget(self.initiative)

        self.note_label = QLabel(ReferralForm)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"field")
        self.note_label.setIndent(0)

        self.layout_2.addWidget(self.note_label)

        self.note = QPlainTextEdit(ReferralForm)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(720, 80))
        self.note.setMinimumSize(QSize(0, 64))
        self.note.setTabChangesFocus(True)

        self.layout_2.addWidget(self.note)

        self.evidence_label = QLabel(ReferralForm)
        self.evidence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"role", u"strong")

        self.layout_2.addWidget(self.evidence_label)

        self.evidence_note = QLabel(ReferralForm)
        self.evidence_note.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_note.setObjectName(u"evidence_note")
        self.evidence_note.setWordWrap(True)
        self.evidence_note.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.evidence_note)

        self.evidence_place = QFrame(ReferralForm)
        self.evidence_place.setObjectName(u"evidence_place")
        self.evidence_place.setAcceptDrops(True)
        self.evidence_place.setMaximumSize(QSize(720, 16777215))
        self.evidence_place.setProperty(u"role", u"card")

        self.layout_2.addWidget(self.evidence_place)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.nomination_id_label.setBuddy(self.nomination_id)
        self.form_label.setBuddy(self.form)
        self.kind_label.setBuddy(self.kind)
        self.level_label.setBuddy(self.level)
        self.state_label.setBuddy(self.state)
        self.document_number_label.setBuddy(self.document_number)
        self.sent_on_label.setBuddy(self.sent_on)
        self.answered_on_label.setBuddy(self.answered_on)
        self.award_id_label.setBuddy(self.award_id)
        self.reason_label.setBuddy(self.reason)
        self.initiative_label.setBuddy(self.initiative)
        self.note_label.setBuddy(self.note)

        self.retranslateUi(ReferralForm)

        QMetaObject.connectSlotsByName(ReferralForm)
    # setupUi

    def retranslateUi(self, ReferralForm) -> None:
        self.nomination_id_label.setText(QCoreApplication.translate("ReferralForm", u"\u0110i\u1ec3n h\u00ecnh \u0111\u01b0\u1ee3c \u0111\u1ec1 ngh\u1ecb", None))
        self.pick.setPlaceholderText(QCoreApplication.translate("ReferralForm", u"G\u00f5 t\u00ean \u0111\u1ec3 th\u00eam \u0111i\u1ec3n h\u00ecnh, kh\u00f4ng c\u1ea7n d\u1ea5u", None))
        self.pick.setAccessibleName(QCoreApplication.translate("ReferralForm", u"Th\u00eam \u0111i\u1ec3n h\u00ecnh v\u00e0o ho\u1ea1t \u0111\u1ed9ng", None))
        self.pick_list.setAccessibleName(QCoreApplication.translate("ReferralForm", u"\u0110i\u1ec3n h\u00ecnh c\u00f3 th\u1ec3 th\u00eam", None))
        self.pick_empty.setText(QCoreApplication.translate("ReferralForm", u"Kh\u00f4ng c\u00f3 \u0111i\u1ec3n h\u00ecnh n\u00e0o kh\u1edbp v\u1edbi t\u00ean n\u00e0y.", None))
        self.nomination_id.setAccessibleName(QCoreApplication.translate("ReferralForm", u"\u0110i\u1ec3n h\u00ecnh \u0111\u01b0\u1ee3c \u0111\u1ec1 ngh\u1ecb", None))
        self.form_label.setText(QCoreApplication.translate("ReferralForm", u"H\u00ecnh th\u1ee9c, danh hi\u1ec7u \u0111\u1ec1 ngh\u1ecb", None))
        self.form.setPlaceholderText(QCoreApplication.translate("ReferralForm", u"B\u1eb1ng khen c\u1ee7a B\u1ed9 tr\u01b0\u1edfng B\u1ed9 Gi\u00e1o d\u1ee5c v\u00e0 \u0110\u00e0o t\u1ea1o...", None))
        self.kind_label.setText(QCoreApplication.translate("ReferralForm", u"Lo\u1ea1i h\u00ecnh khen th\u01b0\u1edfng", None))
        self.kind.setItemText(0, QCoreApplication.translate("ReferralForm", u"Th\u01b0\u1eddng xuy\u00ean", None))
        self.kind.setItemText(1, QCoreApplication.translate("ReferralForm", u"Theo chuy\u00ean \u0111\u1ec1", None))
        self.kind.setItemText(2, QCoreApplication.translate("ReferralForm", u"\u0110\u1ed9t xu\u1ea5t", None))

        self.level_label.setText(QCoreApplication.translate("ReferralForm", u"C\u1ea5p \u0111\u01b0\u1ee3c \u0111\u1ec1 ngh\u1ecb", None))
        self.level.setItemText(0, QCoreApplication.translate("ReferralForm", u"\u0110\u01a1n v\u1ecb", None))
        self.level.setItemText(1, QCoreApplication.translate("ReferralForm", u"X\u00e3, ph\u01b0\u1eddng", None))
        self.level.setItemText(2, QCoreApplication.translate("ReferralForm", u"Qu\u1eadn, huy\u1ec7n", None))
        self.level.setItemText(3, QCoreApplication.translate("ReferralForm", u"S\u1edf Gi\u00e1o d\u1ee5c v\u00e0 \u0110\u00e0o t\u1ea1o", None))
        self.level.setItemText(4, QCoreApplication.translate("ReferralForm", u"Th\u00e0nh ph\u1ed1", None))
        self.level.setItemText(5, QCoreApplication.translate("ReferralForm", u"B\u1ed9, ng\u00e0nh Trung \u01b0\u01a1ng", None))
        self.level.setItemText(6, QCoreApplication.translate("ReferralForm", u"Nh\u00e0 n\u01b0\u1edbc", None))
        self.level.setItemText(7, QCoreApplication.translate("ReferralForm", u"T\u1ed5 ch\u1ee9c kh\u00e1c", None))

        self.state_label.setText(QCoreApplication.translate("ReferralForm", u"T\u00ecnh tr\u1ea1ng h\u1ed3 s\u01a1", None))
        self.state.setItemText(0, QCoreApplication.translate("ReferralForm", u"\u0110ang so\u1ea1n h\u1ed3 s\u01a1", None))
        self.state.setItemText(1, QCoreApplication.translate("ReferralForm", u"\u0110\u00e3 g\u1eedi, ch\u1edd k\u1ebft qu\u1ea3", None))
        self.state.setItemText(2, QCoreApplication.translate("ReferralForm", u"\u0110\u01b0\u1ee3c khen th\u01b0\u1edfng", None))
        self.state.setItemText(3, QCoreApplication.translate("ReferralForm", u"Kh\u00f4ng \u0111\u01b0\u1ee3c khen th\u01b0\u1edfng", None))

        self.document_number_label.setText(QCoreApplication.translate("ReferralForm", u"S\u1ed1 t\u1edd tr\u00ecnh", None))
        self.sent_on_label.setText(QCoreApplication.translate("ReferralForm", u"Ng\u00e0y g\u1eedi", None))
        self.sent_on.setPlaceholderText(QCoreApplication.translate("ReferralForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.answered_on_label.setText(QCoreApplication.translate("ReferralForm", u"Ng\u00e0y c\u00f3 k\u1ebft qu\u1ea3", None))
        self.answered_on.setPlaceholderText(QCoreApplication.translate("ReferralForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.award_id_label.setText(QCoreApplication.translate("ReferralForm", u"Khen th\u01b0\u1edfng \u0111\u00e3 nh\u1eadn", None))
        self.reason_label.setText(QCoreApplication.translate("ReferralForm", u"L\u00fd do, k\u1ebft qu\u1ea3", None))
        self.initiative_label.setText(QCoreApplication.translate("ReferralForm", u"S\u00e1ng ki\u1ebfn l\u00e0m c\u0103n c\u1ee9", None))
        self.note_label.setText(QCoreApplication.translate("ReferralForm", u"Ghi ch\u00fa", None))
        self.evidence_label.setText(QCoreApplication.translate("ReferralForm", u"Minh ch\u1ee9ng", None))
        self.evidence_note.setText(QCoreApplication.translate("ReferralForm", u"Th\u1ea7y/c\u00f4 \u0111i\u1ec1n xong c\u00e1c m\u1ee5c b\u1eaft bu\u1ed9c, r\u1ed3i g\u1eafn minh ch\u1ee9ng.", None))
        pass
    # retranslateUi
