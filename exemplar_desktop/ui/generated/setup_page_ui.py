"""Made by packaging/forms.py from forms/setup_page.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)


class Ui_SetupPage(object):
    def setupUi(self, SetupPage) -> None:
        if not SetupPage.objectName():
            SetupPage.setObjectName(u"SetupPage")
        self.layout_27 = QVBoxLayout(SetupPage)
        self.layout_27.setSpacing(4)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SetupPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_body = QWidget()
        self.scroll_body.setObjectName(u"scroll_body")
        self.scroll_body.setMaximumSize(QSize(1000, 16777215))
        self.layout_26 = QVBoxLayout(self.scroll_body)
        self.layout_26.setSpacing(12)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(20, 16, 20, 16)
        self.heading = QLabel(self.scroll_body)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout_26.addWidget(self.heading)

        self.unit_card = QFrame(self.scroll_body)
        self.unit_card.setObjectName(u"unit_card")
        self.unit_card.setProperty(u"role", u"card")
        self.layout_6 = QVBoxLayout(self.unit_card)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 16, 16, 16)
        self.unit_title = QLabel(self.unit_card)
        self.unit_title.setTextFormat(Qt.TextFormat.PlainText)
        self.unit_title.setObjectName(u"unit_title")
        self.unit_title.setProperty(u"role", u"card-title")

        self.layout_6.addWidget(self.unit_title)

        self.unit_place = QWidget(self.unit_card)
        self.unit_place.setObjectName(u"unit_place")

        self.layout_6.addWidget(self.unit_place)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.seal_picture = QLabel(self.unit_card)
        self.seal_picture.setTextFormat(Qt.TextFormat.PlainText)
        self.seal_picture.setObjectName(u"seal_picture")
        self.seal_picture.setMinimumSize(QSize(160, 96))
        self.seal_picture.setMaximumSize(QSize(160, 96))
        self.seal_picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.seal_picture.setProperty(u"role", u"picture")

        self.layout_5.addWidget(self.seal_picture)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.seal_label = QLabel(self.unit_card)
        self.seal_label.setTextFormat(Qt.TextFormat.PlainText)
        self.seal_label.setObjectName(u"seal_label")
        self.seal_label.setProperty(u"role", u"field")
        self.seal_label.setIndent(0)

        self.layout_4.addWidget(self.seal_label)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.seal_choose = QPushButton(self.unit_card)
        self.seal_choose.setObjectName(u"seal_choose")

        self.layout_2.addWidget(self.seal_choose)

        self.seal_remove = QPushButton(self.unit_card)
        self.seal_remove.setObjectName(u"seal_remove")
        self.seal_remove.setProperty(u"role", u"quiet")

        self.layout_2.addWidget(self.seal_remove)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)


        self.layout_4.addLayout(self.layout_2)

        self.spacer_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_3)


        self.layout_5.addLayout(self.layout_4)


        self.layout_6.addLayout(self.layout_5)


        self.layout_26.addWidget(self.unit_card)

        self.period_card = QFrame(self.scroll_body)
        self.period_card.setObjectName(u"period_card")
        self.period_card.setProperty(u"role", u"card")
        self.layout_12 = QVBoxLayout(self.period_card)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(16, 16, 16, 16)
        self.period_title = QLabel(self.period_card)
        self.period_title.setTextFormat(Qt.TextFormat.PlainText)
        self.period_title.setObjectName(u"period_title")
        self.period_title.setProperty(u"role", u"card-title")

        self.layout_12.addWidget(self.period_title)

        self.period_note = QLabel(self.period_card)
        self.period_note.setTextFormat(Qt.TextFormat.PlainText)
        self.period_note.setObjectName(u"period_note")
        self.period_note.setProperty(u"role", u"muted")
        self.period_note.setWordWrap(True)

        self.layout_12.addWidget(self.period_note)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(20)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.period_list = QListWidget(self.period_card)
        self.period_list.setObjectName(u"period_list")
        self.period_list.setMinimumSize(QSize(260, 120))
        self.period_list.setMaximumSize(QSize(260, 240))

        self.layout_10.addWidget(self.period_list)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.period_add = QPushButton(self.period_card)
        self.period_add.setObjectName(u"period_add")

        self.layout_8.addWidget(self.period_add)

        self.period_delete = QPushButton(self.period_card)
        self.period_delete.setObjectName(u"period_delete")
        self.period_delete.setProperty(u"role", u"quiet")

        self.layout_8.addWidget(self.period_delete)

        self.spacer_7 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_7)


        self.layout_10.addLayout(self.layout_8)

        self.spacer_9 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_10.addItem(self.spacer_9)


        self.layout_11.addLayout(self.layout_10)

        self.period_place = QWidget(self.period_card)
        self.period_place.setObjectName(u"period_place")

        self.layout_11.addWidget(self.period_place)

        self.layout_11.setStretch(1, 1)

        self.layout_12.addLayout(self.layout_11)


        self.layout_26.addWidget(self.period_card)

        self.signatory_card = QFrame(self.scroll_body)
        self.signatory_card.setObjectName(u"signatory_card")
        self.signatory_card.setProperty(u"role", u"card")
        self.layout_18 = QVBoxLayout(self.signatory_card)
        self.layout_18.setSpacing(8)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(16, 16, 16, 16)
        self.signatory_title = QLabel(self.signatory_card)
        self.signatory_title.setTextFormat(Qt.TextFormat.PlainText)
        self.signatory_title.setObjectName(u"signatory_title")
        self.signatory_title.setProperty(u"role", u"card-title")

        self.layout_18.addWidget(self.signatory_title)

        self.signatory_note = QLabel(self.signatory_card)
        self.signatory_note.setTextFormat(Qt.TextFormat.PlainText)
        self.signatory_note.setObjectName(u"signatory_note")
        self.signatory_note.setProperty(u"role", u"muted")
        self.signatory_note.setWordWrap(True)

        self.layout_18.addWidget(self.signatory_note)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(20)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.signatory_list = QListWidget(self.signatory_card)
        self.signatory_list.setObjectName(u"signatory_list")
        self.signatory_list.setMinimumSize(QSize(260, 120))
        self.signatory_list.setMaximumSize(QSize(260, 240))

        self.layout_16.addWidget(self.signatory_list)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.signatory_add = QPushButton(self.signatory_card)
        self.signatory_add.setObjectName(u"signatory_add")

        self.layout_14.addWidget(self.signatory_add)

        self.signatory_delete = QPushButton(self.signatory_card)
        self.signatory_delete.setObjectName(u"signatory_delete")
        self.signatory_delete.setProperty(u"role", u"quiet")

        self.layout_14.addWidget(self.signatory_delete)

        self.spacer_13 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_13)


        self.layout_16.addLayout(self.layout_14)

        self.spacer_15 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_16.addItem(self.spacer_15)


        self.layout_17.addLayout(self.layout_16)

        self.signatory_place = QWidget(self.signatory_card)
        self.signatory_place.setObjectName(u"signatory_place")

        self.layout_17.addWidget(self.signatory_place)

        self.layout_17.setStretch(1, 1)

        self.layout_18.addLayout(self.layout_17)


        self.layout_26.addWidget(self.signatory_card)

        self.signature_card = QFrame(self.scroll_body)
        self.signature_card.setObjectName(u"signature_card")
        self.signature_card.setProperty(u"role", u"card")
        self.layout_24 = QVBoxLayout(self.signature_card)
        self.layout_24.setSpacing(8)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(16, 16, 16, 16)
        self.signature_title = QLabel(self.signature_card)
        self.signature_title.setTextFormat(Qt.TextFormat.PlainText)
        self.signature_title.setObjectName(u"signature_title")
        self.signature_title.setProperty(u"role", u"card-title")

        self.layout_24.addWidget(self.signature_title)

        self.layout_23 = QHBoxLayout()
        self.layout_23.setSpacing(12)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.signature_picture = QLabel(self.signature_card)
        self.signature_picture.setTextFormat(Qt.TextFormat.PlainText)
        self.signature_picture.setObjectName(u"signature_picture")
        self.signature_picture.setMinimumSize(QSize(160, 96))
        self.signature_picture.setMaximumSize(QSize(160, 96))
        self.signature_picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.signature_picture.setProperty(u"role", u"picture")

        self.layout_23.addWidget(self.signature_picture)

        self.layout_22 = QVBoxLayout()
        self.layout_22.setSpacing(4)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.signature_label = QLabel(self.signature_card)
        self.signature_label.setTextFormat(Qt.TextFormat.PlainText)
        self.signature_label.setObjectName(u"signature_label")
        self.signature_label.setProperty(u"role", u"field")
        self.signature_label.setIndent(0)

        self.layout_22.addWidget(self.signature_label)

        self.layout_20 = QHBoxLayout()
        self.layout_20.setSpacing(8)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.signature_choose = QPushButton(self.signature_card)
        self.signature_choose.setObjectName(u"signature_choose")

        self.layout_20.addWidget(self.signature_choose)

        self.signature_remove = QPushButton(self.signature_card)
        self.signature_remove.setObjectName(u"signature_remove")
        self.signature_remove.setProperty(u"role", u"quiet")

        self.layout_20.addWidget(self.signature_remove)

        self.spacer_19 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_20.addItem(self.spacer_19)


        self.layout_22.addLayout(self.layout_20)

        self.spacer_21 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_22.addItem(self.spacer_21)


        self.layout_23.addLayout(self.layout_22)


        self.layout_24.addLayout(self.layout_23)


        self.layout_26.addWidget(self.signature_card)

        self.history_card = QFrame(self.scroll_body)
        self.history_card.setObjectName(u"history_card")
        self.history_card.setProperty(u"role", u"card")
        self.layout_913 = QVBoxLayout(self.history_card)
        self.layout_913.setSpacing(8)
        self.layout_913.setObjectName(u"layout_913")
        self.layout_913.setContentsMargins(16, 16, 16, 16)
        self.history_title = QLabel(self.history_card)
        self.history_title.setTextFormat(Qt.TextFormat.PlainText)
        self.history_title.setObjectName(u"history_title")
        self.history_title.setProperty(u"role", u"card-title")

        self.layout_913.addWidget(self.history_title)

        self.history_note = QLabel(self.history_card)
        self.history_note.setTextFormat(Qt.TextFormat.PlainText)
        self.history_note.setObjectName(u"history_note")
        self.history_note.setWordWrap(True)
        self.history_note.setProperty(u"role", u"muted")

        self.layout_913.addWidget(self.history_note)

        self.history_button = QPushButton(self.history_card)
        self.history_button.setObjectName(u"history_button")

        self.layout_913.addWidget(self.history_button, 0, Qt.AlignmentFlag.AlignLeft)


        self.layout_26.addWidget(self.history_card)

        self.language_card = QFrame(self.scroll_body)
        self.language_card.setObjectName(u"language_card")
        self.language_card.setProperty(u"role", u"card")
        self.layout_912 = QVBoxLayout(self.language_card)
        self.layout_912.setSpacing(8)
        self.layout_912.setObjectName(u"layout_912")
        self.layout_912.setContentsMargins(16, 16, 16, 16)
        self.language_title = QLabel(self.language_card)
        self.language_title.setTextFormat(Qt.TextFormat.PlainText)
        self.language_title.setObjectName(u"language_title")
        self.language_title.setText(u"Ng\u00f4n ng\u1eef / Language")
        self.language_title.setProperty(u"role", u"card-title")

        self.layout_912.addWidget(self.language_title)

        self.language = QComboBox(self.language_card)
        self.language.setObjectName(u"language")
        self.language.setAccessibleName(u"Ng\u00f4n ng\u1eef / Language")

        self.layout_912.addWidget(self.language, 0, Qt.AlignmentFlag.AlignLeft)

        self.language_note = QLabel(self.language_card)
        self.language_note.setTextFormat(Qt.TextFormat.PlainText)
        self.language_note.setObjectName(u"language_note")
        self.language_note.setWordWrap(True)
        self.language_note.setProperty(u"role", u"muted")

        self.layout_912.addWidget(self.language_note)


        self.layout_26.addWidget(self.language_card)

        self.sample_card = QFrame(self.scroll_body)
        self.sample_card.setObjectName(u"sample_card")
        self.sample_card.setProperty(u"role", u"card")
        self.layout_911 = QVBoxLayout(self.sample_card)
        self.layout_911.setSpacing(8)
        self.layout_911.setObjectName(u"layout_911")
        self.layout_911.setContentsMargins(16, 16, 16, 16)
        self.sample_title = QLabel(self.sample_card)
        self.sample_title.setTextFormat(Qt.TextFormat.PlainText)
        self.sample_title.setObjectName(u"sample_title")
        self.sample_title.setProperty(u"role", u"card-title")

        self.layout_911.addWidget(self.sample_title)

        self.sample_place = QWidget(self.sample_card)
        self.sample_place.setObjectName(u"sample_place")

        self.layout_911.addWidget(self.sample_place)


        self.layout_26.addWidget(self.sample_card)

        self.spacer_25 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_26.addItem(self.spacer_25)

        self.scroll.setWidget(self.scroll_body)

        self.layout_27.addWidget(self.scroll)

        self.language_title.setBuddy(self.language)

        self.retranslateUi(SetupPage)

        QMetaObject.connectSlotsByName(SetupPage)
    # setupUi

    def retranslateUi(self, SetupPage) -> None:
        self.scroll.setAccessibleName(QCoreApplication.translate("SetupPage", u"Thi\u1ebft l\u1eadp", None))
        self.heading.setText(QCoreApplication.translate("SetupPage", u"Thi\u1ebft l\u1eadp", None))
        self.unit_title.setText(QCoreApplication.translate("SetupPage", u"\u0110\u01a1n v\u1ecb", None))
        self.seal_picture.setText("")
        self.seal_picture.setAccessibleName(QCoreApplication.translate("SetupPage", u"H\u00ecnh con d\u1ea5u (n\u1ec1n tr\u1eafng ho\u1eb7c trong su\u1ed1t)", None))
        self.seal_label.setText(QCoreApplication.translate("SetupPage", u"H\u00ecnh con d\u1ea5u (n\u1ec1n tr\u1eafng ho\u1eb7c trong su\u1ed1t)", None))
        self.seal_choose.setText(QCoreApplication.translate("SetupPage", u"Ch\u1ecdn \u1ea3nh\u2026", None))
        self.seal_choose.setAccessibleName(QCoreApplication.translate("SetupPage", u"Ch\u1ecdn \u1ea3nh: H\u00ecnh con d\u1ea5u (n\u1ec1n tr\u1eafng ho\u1eb7c trong su\u1ed1t)", None))
        self.seal_remove.setText(QCoreApplication.translate("SetupPage", u"B\u1ecf \u1ea3nh", None))
        self.seal_remove.setAccessibleName(QCoreApplication.translate("SetupPage", u"B\u1ecf \u1ea3nh: H\u00ecnh con d\u1ea5u (n\u1ec1n tr\u1eafng ho\u1eb7c trong su\u1ed1t)", None))
        self.period_title.setText(QCoreApplication.translate("SetupPage", u"T\u00ean g\u1ecdi v\u00e0 n\u01a1i nh\u1eadn b\u00e1o c\u00e1o theo th\u1eddi gian", None))
        self.period_note.setText(QCoreApplication.translate("SetupPage", u"Khi \u0111\u01a1n v\u1ecb \u0111\u1ed5i t\u00ean, s\u00e1p nh\u1eadp ho\u1eb7c \u0111\u1ed5i n\u01a1i nh\u1eadn: th\u00eam m\u1ed9t t\u00ean g\u1ecdi m\u1edbi v\u00e0 ghi ng\u00e0y b\u1eaft \u0111\u1ea7u, c\u00e1c b\u00e1o c\u00e1o c\u0169 gi\u1eef t\u00ean c\u0169.", None))
        self.period_list.setAccessibleName(QCoreApplication.translate("SetupPage", u"T\u00ean g\u1ecdi v\u00e0 n\u01a1i nh\u1eadn b\u00e1o c\u00e1o theo th\u1eddi gian", None))
        self.period_add.setText(QCoreApplication.translate("SetupPage", u"+ Th\u00eam t\u00ean g\u1ecdi", None))
        self.period_delete.setText(QCoreApplication.translate("SetupPage", u"X\u00f3a", None))
        self.signatory_title.setText(QCoreApplication.translate("SetupPage", u"Ng\u01b0\u1eddi k\u00fd", None))
        self.signatory_note.setText(QCoreApplication.translate("SetupPage", u"Ng\u01b0\u1eddi k\u00fd \u0111\u01b0\u1ee3c ch\u1ecdn theo ng\u00e0y c\u1ee7a v\u0103n b\u1ea3n.", None))
        self.signatory_list.setAccessibleName(QCoreApplication.translate("SetupPage", u"Ng\u01b0\u1eddi k\u00fd", None))
        self.signatory_add.setText(QCoreApplication.translate("SetupPage", u"+ Th\u00eam ng\u01b0\u1eddi k\u00fd", None))
        self.signatory_delete.setText(QCoreApplication.translate("SetupPage", u"X\u00f3a", None))
        self.signature_title.setText(QCoreApplication.translate("SetupPage", u"Ch\u1eef k\u00fd", None))
        self.signature_picture.setText("")
        self.signature_picture.setAccessibleName(QCoreApplication.translate("SetupPage", u"H\u00ecnh ch\u1eef k\u00fd c\u1ee7a ng\u01b0\u1eddi \u0111ang ch\u1ecdn", None))
        self.signature_label.setText(QCoreApplication.translate("SetupPage", u"H\u00ecnh ch\u1eef k\u00fd c\u1ee7a ng\u01b0\u1eddi \u0111ang ch\u1ecdn", None))
        self.signature_choose.setText(QCoreApplication.translate("SetupPage", u"Ch\u1ecdn \u1ea3nh\u2026", None))
        self.signature_choose.setAccessibleName(QCoreApplication.translate("SetupPage", u"Ch\u1ecdn \u1ea3nh: H\u00ecnh ch\u1eef k\u00fd c\u1ee7a ng\u01b0\u1eddi \u0111ang ch\u1ecdn", None))
        self.signature_remove.setText(QCoreApplication.translate("SetupPage", u"B\u1ecf \u1ea3nh", None))
        self.signature_remove.setAccessibleName(QCoreApplication.translate("SetupPage", u"B\u1ecf \u1ea3nh: H\u00ecnh ch\u1eef k\u00fd c\u1ee7a ng\u01b0\u1eddi \u0111ang ch\u1ecdn", None))
        self.history_title.setText(QCoreApplication.translate("SetupPage", u"L\u1ecbch s\u1eed", None))
        self.history_note.setText(QCoreApplication.translate("SetupPage", u"M\u1ed7i thay \u0111\u1ed5i \u0111\u01b0\u1ee3c ghi l\u1ea1i: ai, l\u00fac n\u00e0o, tr\u01b0\u1edbc v\u00e0 sau khi s\u1eeda. L\u1ecbch s\u1eed ch\u1ec9 th\u00eam v\u00e0o, kh\u00f4ng s\u1eeda hay x\u00f3a \u0111\u01b0\u1ee3c trong ch\u01b0\u01a1ng tr\u00ecnh.", None))
        self.history_button.setText(QCoreApplication.translate("SetupPage", u"Xem l\u1ecbch s\u1eed", None))
        self.language_note.setText(QCoreApplication.translate("SetupPage", u"D\u00f9ng t\u1eeb l\u1ea7n m\u1edf ch\u01b0\u01a1ng tr\u00ecnh sau. B\u00e1o c\u00e1o v\u00e0 k\u1ebf ho\u1ea1ch lu\u00f4n b\u1eb1ng ti\u1ebfng Vi\u1ec7t.", None))
        self.sample_title.setText(QCoreApplication.translate("SetupPage", u"\u0110\u01a1n v\u1ecb m\u1eabu", None))
        pass
    # retranslateUi
