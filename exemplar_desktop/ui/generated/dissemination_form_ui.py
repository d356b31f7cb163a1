"""Made by packaging/forms.py from forms/dissemination_form.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
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


class Ui_DisseminationForm(object):
    def setupUi(self, DisseminationForm) -> None:
        if not DisseminationForm.objectName():
            DisseminationForm.setObjectName(u"DisseminationForm")
        self.layout_2 = QVBoxLayout(DisseminationForm)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 8, 12, 16)
        self.title_label = QLabel(DisseminationForm)
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"field")
        self.title_label.setIndent(0)

        self.layout_2.addWidget(self.title_label)

        self.title = QLineEdit(DisseminationForm)
        self.title.setObjectName(u"title")
        self.title.setMaximumSize(QSize(560, 16777215))

        self.layout_2.addWidget(self.title)

        self.happened_on_label = QLabel(DisseminationForm)
        self.happened_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.happened_on_label.setObjectName(u"happened_on_label")
        self.happened_on_label.setProperty(u"role", u"field")
        self.happened_on_label.setIndent(0)

        self.layout_2.addWidget(self.happened_on_label)

        self.happened_on = QLineEdit(DisseminationForm)
        self.happened_on.setObjectName(u"happened_on")
        self.happened_on.setMaximumSize(QSize(160, 16777215))

        self.layout_2.addWidget(self.happened_on)

        self.form_label = QLabel(DisseminationForm)
        self.form_label.setTextFormat(Qt.TextFormat.PlainText)
        self.form_label.setObjectName(u"form_label")
        self.form_label.setProperty(u"role", u"field")
        self.form_label.setIndent(0)

        self.layout_2.addWidget(self.form_label)

        self.form = QLineEdit(DisseminationForm)
        self.form.setObjectName(u"form")
        self.form.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.form)

        self.channel_label = QLabel(DisseminationForm)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setProperty(u"role", u"field")
        self.channel_label.setIndent(0)

        self.layout_2.addWidget(self.channel_label)

        self.channel = QLineEdit(DisseminationForm)
        self.channel.setObjectName(u"channel")
        self.channel.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.channel)

        self.organiser_label = QLabel(DisseminationForm)
        self.organiser_label.setTextFormat(Qt.TextFormat.PlainText)
        self.organiser_label.setObjectName(u"organiser_label")
        self.organiser_label.setProperty(u"role", u"field")
        self.organiser_label.setIndent(0)

        self.layout_2.addWidget(self.organiser_label)

        self.organiser = QComboBox(DisseminationForm)
        self.organiser.addItem("")
        self.organiser.addItem("")
        self.organiser.addItem("")
        self.organiser.addItem("")
        self.organiser.addItem("")
        self.organiser.setObjectName(u"organiser")
        self.organiser.setProperty(u"values", [u"unit", u"trade_union", u"youth_union", u"department", u"other"])
        self.organiser.setMaximumSize(QSize(240, 16777215))

        self.layout_2.addWidget(self.organiser)

        self.cluster_conference = QCheckBox(DisseminationForm)
        self.cluster_conference.setObjectName(u"cluster_conference")

        self.layout_2.addWidget(self.cluster_conference)

        self.nomination_ids_label = QLabel(DisseminationForm)
        self.nomination_ids_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nomination_ids_label.setObjectName(u"nomination_ids_label")
        self.nomination_ids_label.setProperty(u"role", u"field")
        self.nomination_ids_label.setIndent(0)

        self.layout_2.addWidget(self.nomination_ids_label)

        self.pick = QLineEdit(DisseminationForm)
        self.pick.setObjectName(u"pick")
        self.pick.setClearButtonEnabled(True)
        self.pick.setMaximumSize(QSize(560, 16777215))

        self.layout_2.addWidget(self.pick)

        self.pick_list = QListView(DisseminationForm)
        self.pick_list.setObjectName(u"pick_list")
        self.pick_list.setVisible(False)
        self.pick_list.setUniformItemSizes(True)
        self.pick_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.pick_list.setMinimumSize(QSize(0, 172))
        self.pick_list.setMaximumSize(QSize(560, 172))
        self.pick_list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.pick_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_2.addWidget(self.pick_list)

        self.pick_empty = QLabel(DisseminationForm)
        self.pick_empty.setTextFormat(Qt.TextFormat.PlainText)
        self.pick_empty.setObjectName(u"pick_empty")
        self.pick_empty.setVisible(False)
        self.pick_empty.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.pick_empty)

        self.nomination_ids = QListWidget(DisseminationForm)
        self.nomination_ids.setObjectName(u"nomination_ids")
        self.nomination_ids.setMaximumSize(QSize(560, 184))
        self.nomination_ids.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_2.addWidget(self.nomination_ids)

        self.reach_label = QLabel(DisseminationForm)
        self.reach_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reach_label.setObjectName(u"reach_label")
        self.reach_label.setProperty(u"role", u"field")
        self.reach_label.setIndent(0)

        self.layout_2.addWidget(self.reach_label)

        self.reach = QLineEdit(DisseminationForm)
        self.reach.setObjectName(u"reach")
        self.reach.setMaximumSize(QSize(120, 16777215))

        self.layout_2.addWidget(self.reach)

        self.link_label = QLabel(DisseminationForm)
        self.link_label.setTextFormat(Qt.TextFormat.PlainText)
        self.link_label.setObjectName(u"link_label")
        self.link_label.setProperty(u"role", u"field")
        self.link_label.setIndent(0)

        self.layout_2.addWidget(self.link_label)

        self.link = QLineEdit(DisseminationForm)
        self.link.setObjectName(u"link")
        self.link.setMaximumSize(QSize(560, 16777215))

        self.layout_2.addWidget(self.link)

        self.note_label = QLabel(DisseminationForm)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"field")
        self.note_label.setIndent(0)

        self.layout_2.addWidget(self.note_label)

        self.note = QPlainTextEdit(DisseminationForm)
        self.note.setObjectName(u"note")
        self.note.setMaximumSize(QSize(720, 80))
        self.note.setMinimumSize(QSize(0, 64))
        self.note.setTabChangesFocus(True)

        self.layout_2.addWidget(self.note)

        self.evidence_label = QLabel(DisseminationForm)
        self.evidence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setIndent(0)
        self.evidence_label.setProperty(u"role", u"part")

        self.layout_2.addWidget(self.evidence_label)

        self.evidence_note = QLabel(DisseminationForm)
        self.evidence_note.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_note.setObjectName(u"evidence_note")
        self.evidence_note.setWordWrap(True)
        self.evidence_note.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.evidence_note)

        self.evidence_place = QFrame(DisseminationForm)
        self.evidence_place.setObjectName(u"evidence_place")
        self.evidence_place.setAcceptDrops(True)
        self.evidence_place.setMaximumSize(QSize(720, 16777215))
        self.evidence_place.setProperty(u"role", u"card")

        self.layout_2.addWidget(self.evidence_place)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.title_label.setBuddy(self.title)
        self.happened_on_label.setBuddy(self.happened_on)
        self.form_label.setBuddy(self.form)
        self.channel_label.setBuddy(self.channel)
        self.organiser_label.setBuddy(self.organiser)
        self.nomination_ids_label.setBuddy(self.nomination_ids)
        self.reach_label.setBuddy(self.reach)
        self.link_label.setBuddy(self.link)
        self.note_label.setBuddy(self.note)

        self.retranslateUi(DisseminationForm)

        QMetaObject.connectSlotsByName(DisseminationForm)
    # setupUi

    def retranslateUi(self, DisseminationForm) -> None:
        self.title_label.setText(QCoreApplication.translate("DisseminationForm", u"T\u00ean ho\u1ea1t \u0111\u1ed9ng", None))
        self.happened_on_label.setText(QCoreApplication.translate("DisseminationForm", u"Ng\u00e0y th\u1ef1c hi\u1ec7n", None))
        self.happened_on.setPlaceholderText(QCoreApplication.translate("DisseminationForm", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.form_label.setText(QCoreApplication.translate("DisseminationForm", u"H\u00ecnh th\u1ee9c", None))
        self.form.setPlaceholderText(QCoreApplication.translate("DisseminationForm", u"Giao l\u01b0u, b\u00e0i vi\u1ebft, ph\u00e1t thanh, ph\u00f3ng s\u1ef1...", None))
        self.channel_label.setText(QCoreApplication.translate("DisseminationForm", u"K\u00eanh tuy\u00ean truy\u1ec1n", None))
        self.channel.setPlaceholderText(QCoreApplication.translate("DisseminationForm", u"Trang th\u00f4ng tin c\u1ee7a tr\u01b0\u1eddng, Zalo ph\u1ee5 huynh...", None))
        self.organiser_label.setText(QCoreApplication.translate("DisseminationForm", u"\u0110\u01a1n v\u1ecb t\u1ed5 ch\u1ee9c", None))
        self.organiser.setItemText(0, QCoreApplication.translate("DisseminationForm", u"\u0110\u01a1n v\u1ecb", None))
        self.organiser.setItemText(1, QCoreApplication.translate("DisseminationForm", u"C\u00f4ng \u0111o\u00e0n", None))
        self.organiser.setItemText(2, QCoreApplication.translate("DisseminationForm", u"\u0110o\u00e0n thanh ni\u00ean", None))
        self.organiser.setItemText(3, QCoreApplication.translate("DisseminationForm", u"S\u1edf, ph\u00f2ng GD\u0110T", None))
        self.organiser.setItemText(4, QCoreApplication.translate("DisseminationForm", u"\u0110\u01a1n v\u1ecb kh\u00e1c", None))

        self.cluster_conference.setText(QCoreApplication.translate("DisseminationForm", u"L\u00e0 H\u1ed9i ngh\u1ecb giao l\u01b0u c\u1ee7a c\u1ee5m thi \u0111ua", None))
        self.nomination_ids_label.setText(QCoreApplication.translate("DisseminationForm", u"\u0110i\u1ec3n h\u00ecnh \u0111\u01b0\u1ee3c ph\u1ed5 bi\u1ebfn, nh\u00e2n r\u1ed9ng", None))
        self.pick.setPlaceholderText(QCoreApplication.translate("DisseminationForm", u"G\u00f5 t\u00ean \u0111\u1ec3 th\u00eam \u0111i\u1ec3n h\u00ecnh, kh\u00f4ng c\u1ea7n d\u1ea5u", None))
        self.pick.setAccessibleName(QCoreApplication.translate("DisseminationForm", u"Th\u00eam \u0111i\u1ec3n h\u00ecnh v\u00e0o ho\u1ea1t \u0111\u1ed9ng", None))
        self.pick_list.setAccessibleName(QCoreApplication.translate("DisseminationForm", u"\u0110i\u1ec3n h\u00ecnh c\u00f3 th\u1ec3 th\u00eam", None))
        self.pick_empty.setText(QCoreApplication.translate("DisseminationForm", u"Kh\u00f4ng c\u00f3 \u0111i\u1ec3n h\u00ecnh n\u00e0o kh\u1edbp v\u1edbi t\u00ean n\u00e0y.", None))
        self.nomination_ids.setAccessibleName(QCoreApplication.translate("DisseminationForm", u"\u0110i\u1ec3n h\u00ecnh \u0111\u01b0\u1ee3c ph\u1ed5 bi\u1ebfn, nh\u00e2n r\u1ed9ng", None))
        self.reach_label.setText(QCoreApplication.translate("DisseminationForm", u"S\u1ed1 ng\u01b0\u1eddi ti\u1ebfp c\u1eadn (n\u1ebfu bi\u1ebft)", None))
        self.link_label.setText(QCoreApplication.translate("DisseminationForm", u"\u0110\u01b0\u1eddng d\u1eabn", None))
        self.link.setPlaceholderText(QCoreApplication.translate("DisseminationForm", u"https://", None))
        self.note_label.setText(QCoreApplication.translate("DisseminationForm", u"Ghi ch\u00fa", None))
        self.evidence_label.setText(QCoreApplication.translate("DisseminationForm", u"Minh ch\u1ee9ng", None))
        self.evidence_note.setText(QCoreApplication.translate("DisseminationForm", u"Th\u1ea7y/c\u00f4 ghi t\u00ean ho\u1ea1t \u0111\u1ed9ng tr\u01b0\u1edbc, r\u1ed3i g\u1eafn minh ch\u1ee9ng.", None))
        pass
    # retranslateUi
