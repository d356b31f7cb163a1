"""Made by packaging/forms.py from forms/unit_key_section.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_UnitKeySection(object):
    def setupUi(self, UnitKeySection) -> None:
        if not UnitKeySection.objectName():
            UnitKeySection.setObjectName(u"UnitKeySection")
        self.layout_1 = QVBoxLayout(UnitKeySection)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.key_card = QFrame(UnitKeySection)
        self.key_card.setObjectName(u"key_card")
        self.key_card.setProperty(u"role", u"card")
        self.layout_2 = QVBoxLayout(self.key_card)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 16, 16, 16)
        self.key_title = QLabel(self.key_card)
        self.key_title.setTextFormat(Qt.TextFormat.PlainText)
        self.key_title.setObjectName(u"key_title")
        self.key_title.setWordWrap(True)
        self.key_title.setProperty(u"role", u"card-title")

        self.layout_2.addWidget(self.key_title)

        self.key_state = QLabel(self.key_card)
        self.key_state.setTextFormat(Qt.TextFormat.PlainText)
        self.key_state.setObjectName(u"key_state")
        self.key_state.setWordWrap(True)
        self.key_state.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.key_state)

        self.key_caption = QLabel(self.key_card)
        self.key_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.key_caption.setObjectName(u"key_caption")
        self.key_caption.setWordWrap(True)

        self.layout_2.addWidget(self.key_caption)

        self.key_fingerprint = QLabel(self.key_card)
        self.key_fingerprint.setTextFormat(Qt.TextFormat.PlainText)
        self.key_fingerprint.setObjectName(u"key_fingerprint")
        self.key_fingerprint.setWordWrap(True)
        self.key_fingerprint.setProperty(u"role", u"strong")
        self.key_fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.layout_2.addWidget(self.key_fingerprint)

        self.key_note = QLabel(self.key_card)
        self.key_note.setTextFormat(Qt.TextFormat.PlainText)
        self.key_note.setObjectName(u"key_note")
        self.key_note.setWordWrap(True)
        self.key_note.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.key_note)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.key_make = QPushButton(self.key_card)
        self.key_make.setObjectName(u"key_make")

        self.layout_3.addWidget(self.key_make)

        self.key_copy = QPushButton(self.key_card)
        self.key_copy.setObjectName(u"key_copy")

        self.layout_3.addWidget(self.key_copy)

        self.key_passphrase = QPushButton(self.key_card)
        self.key_passphrase.setObjectName(u"key_passphrase")

        self.layout_3.addWidget(self.key_passphrase)

        self.key_save = QPushButton(self.key_card)
        self.key_save.setObjectName(u"key_save")

        self.layout_3.addWidget(self.key_save)

        self.key_new = QPushButton(self.key_card)
        self.key_new.setObjectName(u"key_new")

        self.layout_3.addWidget(self.key_new)

        self.spacer_1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_1)


        self.layout_2.addLayout(self.layout_3)


        self.layout_1.addWidget(self.key_card)


        self.retranslateUi(UnitKeySection)

        QMetaObject.connectSlotsByName(UnitKeySection)
    # setupUi

    def retranslateUi(self, UnitKeySection) -> None:
        self.key_title.setText(QCoreApplication.translate("UnitKeySection", u"Kh\u00f3a b\u00e0n l\u00e0m vi\u1ec7c", None))
        self.key_state.setText("")
        self.key_caption.setText(QCoreApplication.translate("UnitKeySection", u"M\u00e3 kh\u00f3a, \u0111\u1ec3 \u0111\u1ecdc cho n\u01a1i nh\u1eadn \u0111\u1ed1i chi\u1ebfu khi x\u00e1c nh\u1eadn \u0111\u01a1n v\u1ecb:", None))
        self.key_fingerprint.setText("")
        self.key_fingerprint.setAccessibleName(QCoreApplication.translate("UnitKeySection", u"M\u00e3 kh\u00f3a", None))
        self.key_note.setText("")
        self.key_make.setText(QCoreApplication.translate("UnitKeySection", u"T\u1ea1o kh\u00f3a", None))
        self.key_copy.setText(QCoreApplication.translate("UnitKeySection", u"Ch\u00e9p m\u00e3 kh\u00f3a", None))
        self.key_passphrase.setText(QCoreApplication.translate("UnitKeySection", u"\u0110\u1eb7t m\u1eadt kh\u1ea9u\u2026", None))
        self.key_save.setText(QCoreApplication.translate("UnitKeySection", u"L\u01b0u b\u1ea3n sao kh\u00f3a\u2026", None))
        self.key_new.setText(QCoreApplication.translate("UnitKeySection", u"T\u1ea1o kh\u00f3a m\u1edbi\u2026", None))
        pass
    # retranslateUi
