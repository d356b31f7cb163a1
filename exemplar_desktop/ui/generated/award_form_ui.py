"""Made by packaging/forms.py from forms/award_form.ui; change the form, not this file."""

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


class Ui_AwardForm(object):
    def setupUi(self, AwardForm) -> None:
        if not AwardForm.objectName():
            AwardForm.setObjectName(u"AwardForm")
        self.layout_2 = QVBoxLayout(AwardForm)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 8, 12, 16)
        self.nominee_id_label = QLabel(AwardForm)
        self.nominee_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nominee_id_label.setObjectName(u"nominee_id_label")
        self.nominee_id_label.setProperty(u"role", u"field")
        self.nominee_id_label.setIndent(0)

        self.layout_2.addWidget(self.nominee_id_label)

        self.pick = QLineEdit(AwardForm)
        self.pick.setObjectName(u"pick")
        self.pick.setClearButtonEnabled(True)
        self.pick.setMaximumSize(QSize(560, 16777215))

        self.layout_2.addWidget(self.pick)

        self.pick_list = QListView(AwardForm)
        self.pick_list.setObjectName(u"pick_list")
        self.pick_list.setVisible(False)
        self.pick_list.setUniformItemSizes(True)
        self.pick_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.pick_list.setMinimumSize(QSize(0, 172))
        self.pick_list.setMaximumSize(QSize(560, 172))
        self.pick_list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.pick_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_2.addWidget(self.pick_list)

        self.pick_empty = QLabel(AwardForm)
        self.pick_empty.setTextFormat(Qt.TextFormat.PlainText)
        self.pick_empty.setObjectName(u"pick_empty")
        self.pick_empty.setVisible(False)
        self.pick_empty.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.pick_empty)

        self.nominee_id = QListWidget(AwardForm)
        self.nominee_id.setObjectName(u"nominee_id")
        self.nominee_id.setMaximumSize(QSize(560, 184))
        self.nominee_id.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_2.addWidget(self.nominee_id)

        self.form_label = QLabel(AwardForm)
        self.form_label.setTextFormat(Qt.TextFormat.PlainText)
        self.form_label.setObjectName(u"form_label")
        self.form_label.setProperty(u"role", u"field")
        self.form_label.setIndent(0)

        self.layout_2.addWidget(self.form_label)

        self.form = QLineEdit(AwardForm)
        self.form.setObjectName(u"form")
        self.form.setMaximumSize(QSize(560, 16777215))

        self.layout_2.addWidget(self.form)

        self.kind_label = QLabel(AwardForm)
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"field")
        self.kind_label.setIndent(0)

        self.layout_2.addWidget(self.kind_label)

        self.kind = QComboBox(AwardForm)
        self.kind.addItem("")
        self.kind.addItem("")
        self.kind.addItem("")
        self.kind.setObjectName(u"kind")
        self.kind.setProperty(u"values", [u"regular", u"thematic", u"unscheduled"])
        self.kind.setMaximumSize(QSize(240, 16777215))

        self.layout_2.addWidget(self.kind)

        self.level_label = QLabel(AwardForm)
        self.level_label.setTextFormat(Qt.TextFormat.PlainText)
        self.level_label.setObjectName(u"level_label")
        self.level_label.setProperty(u"role", u"field")
        self.level_label.setIndent(0)

        self.layout_2.addWidget(self.level_label)

        self.level = QComboBox(AwardForm)
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
        self.level.setMaximumSize(QSize(280, 16777215))

        self.layout_2.addWidget(self.level)

        self.decision_number_label = QLabel(AwardForm)
        self.decision_number_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_number_label.setObjectName(u"decision_number_label")
        self.decision_number_label.setProperty(u"role", u"field")
        self.decision_number_label.setIndent(0)

        self.layout_2.addWidget(self.decision_number_label)

        self.decision_number = QLineEdit(AwardForm)
        self.decision_number.setObjectName(u"decision_number")
        self.decision_number.setMaximumSize(QSize(240, 16777215))

        self.layout_2.addWidget(self.decision_number)

        self.decided_on_label = QLabel(AwardForm)
        self.decided_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decided_on_label.setObjectName(u"decided_on_label")
        self.decided_on_label.setProperty(u"role", u"field")
        self.decided_on_label.setIndent(0)

        self.layout_2.addWidget(self.decided_on_label)

        self.decided_on = QLineEdit(AwardForm)
        self.decided_on.setObjectName(u"decided_on")
        self.decided_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.decided_on)

        self.year_label = QLabel(AwardForm)
        self.year_label.setTextFormat(Qt.TextFormat.PlainText)
        self.year_label.setObjectName(u"year_label")
        self.year_label.setProperty(u"role", u"field")
        self.year_label.setIndent(0)

        self.layout_2.addWidget(self.year_label)

        self.year = QLineEdit(AwardForm)
        self.year.setObjectName(u"year")
        self.year.setMaximumSize(QSize(100, 16777215))

        self.layout_2.addWidget(self.year)

        self.issuer_label = QLabel(AwardForm)
        self.issuer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.issuer_label.setObjectName(u"issuer_label")
        self.issuer_label.setProperty(u"role", u"field")
        self.issuer_label.setIndent(0)

        self.layout_2.addWidget(self.issuer_label)

        self.issuer = QLineEdit(AwardForm)
        self.issuer.setObjectName(u"issuer")
        self.issuer.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.issuer)

        self.achievement_label = QLabel(AwardForm)
        self.achievement_label.setTextFormat(Qt.TextFormat.PlainText)
        self.achievement_label.setObjectName(u"achievement_label")
        self.achievement_label.setProperty(u"role", u"field")
        self.achievement_label.setIndent(0)

        self.layout_2.addWidget(self.achievement_label)

        self.achievement = QPlainTextEdit(AwardForm)
        self.achievement.setObjectName(u"achievement")
        self.achievement.setMaximumSize(QSize(720, 80))
        self.achievement.setMinimumSize(QSize(0, 64))
        self.achievement.setTabChangesFocus(True)

        self.layout_2.addWidget(self.achievement)

        self.initiative_label = QLabel(AwardForm)
        self.initiative_label.setTextFormat(Qt.TextFormat.PlainText)
        self.initiative_label.setObjectName(u"initiative_label")
        self.initiative_label.setProperty(u"role", u"field")
        self.initiative_label.setIndent(0)

        self.layout_2.addWidget(self.initiative_label)

        self.initiative = QLineEdit(AwardForm)
        self.initiative.setObjectName(u"initiative")
        self.initiative.setMaximumSize(QSize(560, 16777215))

        self.layout_2.addWidget(self.initiative)

        self.note_label = QLabel(AwardForm)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"field")
        self.note_label.setIndent(0)

        self.layout_2.addWidget(self.note_label)

        self.note = QPlainTextEdit(AwardForm)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(720, 80))
        self.note.setMinimumSize(QSize(0, 64))
        self.note.setTabChangesFocus(True)

        self.layout_2.addWidget(self.note)

        self.evidence_label = QLabel(AwardForm)
        self.evidence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"role", u"strong")

        self.layout_2.addWidget(self.evidence_label)

        self.evidence_note = QLabel(AwardForm)
        self.evidence_note.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_note.setObjectName(u"evidence_note")
        self.evidence_note.setWordWrap(True)
        self.evidence_note.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.evidence_note)

        self.evidence_place = QFrame(AwardForm)
        self.evidence_place.setObjectName(u"evidence_place")
        self.evidence_place.setAcceptDrops(True)
        self.evidence_place.setMaximumSize(QSize(720, 16777215))
        self.evidence_place.setProperty(u"role", u"card")

        self.layout_2.addWidget(self.evidence_place)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.nominee_id_label.setBuddy(self.nominee_id)
        self.form_label.setBuddy(self.form)
        self.kind_label.setBuddy(self.kind)
        self.level_label.setBuddy(self.level)
        self.decision_number_label.setBuddy(self.decision_number)
        self.decided_on_label.setBuddy(self.decided_on)
        self.year_label.setBuddy(self.year)
        self.issuer_label.setBuddy(self.issuer)
        self.achievement_label.setBuddy(self.achievement)
        self.initiative_label.setBuddy(self.initiative)
        self.note_label.setBuddy(self.note)

        self.retranslateUi(AwardForm)

        QMetaObject.connectSlotsByName(AwardForm)
    # setupUi

    def retranslateUi(self, AwardForm) -> None:
        self.nominee_id_label.setText(QCoreApplication.translate("AwardForm", u"\u0110i\u1ec3n h\u00ecnh \u0111\u01b0\u1ee3c khen th\u01b0\u1edfng", None))
        self.pick.setPlaceholderText(QCoreApplication.translate("AwardForm", u"G\u00f5 t\u00ean \u0111\u1ec3 th\u00eam \u0111i\u1ec3n h\u00ecnh, kh\u00f4ng c\u1ea7n d\u1ea5u", None))
        self.pick.setAccessibleName(QCoreApplication.translate("AwardForm", u"Th\u00eam \u0111i\u1ec3n h\u00ecnh v\u00e0o ho\u1ea1t \u0111\u1ed9ng", None))
        self.pick_list.setAccessibleName(QCoreApplication.translate("AwardForm", u"\u0110i\u1ec3n h\u00ecnh c\u00f3 th\u1ec3 th\u00eam", None))
        self.pick_empty.setText(QCoreApplication.translate("AwardForm", u"Kh\u00f4ng c\u00f3 \u0111i\u1ec3n h\u00ecnh n\u00e0o kh\u1edbp v\u1edbi t\u00ean n\u00e0y.", None))
        self.nominee_id.setAccessibleName(QCoreApplication.translate("AwardForm", u"\u0110i\u1ec3n h\u00ecnh \u0111\u01b0\u1ee3c khen th\u01b0\u1edfng", None))
        self.form_label.setText(QCoreApplication.translate("AwardForm", u"H\u00ecnh th\u1ee9c, danh hi\u1ec7u", None))
        self.form.setPlaceholderText(QCoreApplication.translate("AwardForm", u"Gi\u1ea5y khen, B\u1eb1ng khen, Chi\u1ebfn s\u0129 thi \u0111ua c\u01a1 s\u1edf...", None))
        self.kind_label.setText(QCoreApplication.translate("AwardForm", u"Lo\u1ea1i h\u00ecnh khen th\u01b0\u1edfng", None))
        self.kind.setItemText(0, QCoreApplication.translate("AwardForm", u"Th\u01b0\u1eddng xuy\u00ean", None))
        self.kind.setItemText(1, QCoreApplication.translate("AwardForm", u"Theo chuy\u00ean \u0111\u1ec1", None))
        self.kind.setItemText(2, QCoreApplication.translate("AwardForm", u"\u0110\u1ed9t xu\u1ea5t", None))

        self.level_label.setText(QCoreApplication.translate("AwardForm", u"C\u1ea5p khen th\u01b0\u1edfng", None))
        self.level.setItemText(0, QCoreApplication.translate("AwardForm", u"\u0110\u01a1n v\u1ecb", None))
        self.level.setItemText(1, QCoreApplication.translate("AwardForm", u"X\u00e3, ph\u01b0\u1eddng", None))
        self.level.setItemText(2, QCoreApplication.translate("AwardForm", u"Qu\u1eadn, huy\u1ec7n", None))
        self.level.setItemText(3, QCoreApplication.translate("AwardForm", u"S\u1edf Gi\u00e1o d\u1ee5c v\u00e0 \u0110\u00e0o t\u1ea1o", None))
        self.level.setItemText(4, QCoreApplication.translate("AwardForm", u"Th\u00e0nh ph\u1ed1", None))
        self.level.setItemText(5, QCoreApplication.translate("AwardForm", u"B\u1ed9, ng\u00e0nh Trung \u01b0\u01a1ng", None))
        self.level.setItemText(6, QCoreApplication.translate("AwardForm", u"Nh\u00e0 n\u01b0\u1edbc", None))
        self.level.setItemText(7, QCoreApplication.translate("AwardForm", u"T\u1ed5 ch\u1ee9c kh\u00e1c", None))

        self.decision_number_label.setText(QCoreApplication.translate("AwardForm", u"S\u1ed1 quy\u1ebft \u0111\u1ecbnh", None))
        self.decided_on_label.setText(QCoreApplication.translate("AwardForm", u"Ng\u00e0y quy\u1ebft \u0111\u1ecbnh", None))
        self.decided_on.setPlaceholderText(QCoreApplication.translate("AwardForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.year_label.setText(QCoreApplication.translate("AwardForm", u"N\u0103m b\u00e1o c\u00e1o", None))
        self.year.setToolTip(QCoreApplication.translate("AwardForm", u"V\u1edbi khen th\u01b0\u1edfng t\u1eeb nh\u1eefng n\u0103m tr\u01b0\u1edbc, ghi n\u0103m c\u1ee7a quy\u1ebft \u0111\u1ecbnh.", None))
        self.issuer_label.setText(QCoreApplication.translate("AwardForm", u"C\u01a1 quan quy\u1ebft \u0111\u1ecbnh", None))
        self.achievement_label.setText(QCoreApplication.translate("AwardForm", u"Th\u00e0nh t\u00edch \u0111\u01b0\u1ee3c khen", None))
        self.initiative_label.setText(QCoreApplication.translate("AwardForm", u"S\u00e1ng ki\u1ebfn l\u00e0m c\u0103n c\u1ee9", None))
        self.note_label.setText(QCoreApplication.translate("AwardForm", u"Ghi ch\u00fa", None))
        self.evidence_label.setText(QCoreApplication.translate("AwardForm", u"Minh ch\u1ee9ng", None))
        self.evidence_note.setText(QCoreApplication.translate("AwardForm", u"Th\u1ea7y/c\u00f4 \u0111i\u1ec1n xong c\u00e1c m\u1ee5c b\u1eaft bu\u1ed9c, r\u1ed3i g\u1eafn minh ch\u1ee9ng.", None))
        pass
    # retranslateUi
