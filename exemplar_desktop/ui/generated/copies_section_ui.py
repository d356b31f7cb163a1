"""Made by packaging/forms.py from forms/copies_section.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_CopiesSection(object):
    def setupUi(self, CopiesSection) -> None:
        if not CopiesSection.objectName():
            CopiesSection.setObjectName(u"CopiesSection")
        self.layout_7 = QVBoxLayout(CopiesSection)
        self.layout_7.setSpacing(12)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.copies_card = QFrame(CopiesSection)
        self.copies_card.setObjectName(u"copies_card")
        self.copies_card.setProperty(u"role", u"card")
        self.layout_4 = QVBoxLayout(self.copies_card)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 16, 16, 16)
        self.copies_title = QLabel(self.copies_card)
        self.copies_title.setTextFormat(Qt.TextFormat.PlainText)
        self.copies_title.setObjectName(u"copies_title")
        self.copies_title.setWordWrap(True)
        self.copies_title.setProperty(u"role", u"card-title")

        self.layout_4.addWidget(self.copies_title)

        self.copies_state = QLabel(self.copies_card)
        self.copies_state.setTextFormat(Qt.TextFormat.PlainText)
        self.copies_state.setObjectName(u"copies_state")
        self.copies_state.setWordWrap(True)
        self.copies_state.setProperty(u"role", u"muted")

        self.layout_4.addWidget(self.copies_state)

        self.copies_list = QListWidget(self.copies_card)
        self.copies_list.setObjectName(u"copies_list")
        self.copies_list.setMinimumSize(QSize(0, 150))
        self.copies_list.setMaximumSize(QSize(16777215, 150))

        self.layout_4.addWidget(self.copies_list)

        self.layout_1 = QHBoxLayout()
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.copy_now = QPushButton(self.copies_card)
        self.copy_now.setObjectName(u"copy_now")

        self.layout_1.addWidget(self.copy_now)

        self.restore = QPushButton(self.copies_card)
        self.restore.setObjectName(u"restore")

        self.layout_1.addWidget(self.restore)

        self.restore_elsewhere = QPushButton(self.copies_card)
        self.restore_elsewhere.setObjectName(u"restore_elsewhere")

        self.layout_1.addWidget(self.restore_elsewhere)

        self.spacer_1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_1)


        self.layout_4.addLayout(self.layout_1)

        self.place_title = QLabel(self.copies_card)
        self.place_title.setTextFormat(Qt.TextFormat.PlainText)
        self.place_title.setObjectName(u"place_title")
        self.place_title.setWordWrap(True)
        self.place_title.setProperty(u"role", u"strong")

        self.layout_4.addWidget(self.place_title)

        self.place_words = QLabel(self.copies_card)
        self.place_words.setTextFormat(Qt.TextFormat.PlainText)
        self.place_words.setObjectName(u"place_words")
        self.place_words.setWordWrap(True)
        self.place_words.setProperty(u"role", u"muted")

        self.layout_4.addWidget(self.place_words)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.place_choose = QPushButton(self.copies_card)
        self.place_choose.setObjectName(u"place_choose")

        self.layout_2.addWidget(self.place_choose)

        self.place_remove = QPushButton(self.copies_card)
        self.place_remove.setObjectName(u"place_remove")

        self.layout_2.addWidget(self.place_remove)

        self.spacer_2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_2)


        self.layout_4.addLayout(self.layout_2)

        self.move_title = QLabel(self.copies_card)
        self.move_title.setTextFormat(Qt.TextFormat.PlainText)
        self.move_title.setObjectName(u"move_title")
        self.move_title.setWordWrap(True)
        self.move_title.setProperty(u"role", u"strong")

        self.layout_4.addWidget(self.move_title)

        self.move_note = QLabel(self.copies_card)
        self.move_note.setTextFormat(Qt.TextFormat.PlainText)
        self.move_note.setObjectName(u"move_note")
        self.move_note.setWordWrap(True)
        self.move_note.setProperty(u"role", u"muted")

        self.layout_4.addWidget(self.move_note)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.move_out = QPushButton(self.copies_card)
        self.move_out.setObjectName(u"move_out")

        self.layout_3.addWidget(self.move_out)

        self.move_in = QPushButton(self.copies_card)
        self.move_in.setObjectName(u"move_in")

        self.layout_3.addWidget(self.move_in)

        self.spacer_3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_3)


        self.layout_4.addLayout(self.layout_3)


        self.layout_7.addWidget(self.copies_card)

        self.check_card = QFrame(CopiesSection)
        self.check_card.setObjectName(u"check_card")
        self.check_card.setProperty(u"role", u"card")
        self.layout_6 = QVBoxLayout(self.check_card)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 16, 16, 16)
        self.check_title = QLabel(self.check_card)
        self.check_title.setTextFormat(Qt.TextFormat.PlainText)
        self.check_title.setObjectName(u"check_title")
        self.check_title.setWordWrap(True)
        self.check_title.setProperty(u"role", u"card-title")

        self.layout_6.addWidget(self.check_title)

        self.check_state = QLabel(self.check_card)
        self.check_state.setTextFormat(Qt.TextFormat.PlainText)
        self.check_state.setObjectName(u"check_state")
        self.check_state.setWordWrap(True)
        self.check_state.setProperty(u"role", u"muted")

        self.layout_6.addWidget(self.check_state)

        self.check_list = QListWidget(self.check_card)
        self.check_list.setObjectName(u"check_list")
        self.check_list.setMinimumSize(QSize(0, 230))
        self.check_list.setMaximumSize(QSize(16777215, 230))

        self.layout_6.addWidget(self.check_list)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.check_now = QPushButton(self.check_card)
        self.check_now.setObjectName(u"check_now")

        self.layout_5.addWidget(self.check_now)

        self.check_stop = QPushButton(self.check_card)
        self.check_stop.setObjectName(u"check_stop")

        self.layout_5.addWidget(self.check_stop)

        self.spacer_5 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_5)


        self.layout_6.addLayout(self.layout_5)


        self.layout_7.addWidget(self.check_card)


        self.retranslateUi(CopiesSection)

        QMetaObject.connectSlotsByName(CopiesSection)
    # setupUi

    def retranslateUi(self, CopiesSection) -> None:
        self.copies_title.setText(QCoreApplication.translate("CopiesSection", u"Sao l\u01b0u v\u00e0 chuy\u1ec3n m\u00e1y", None))
        self.copies_state.setText("")
        self.copies_list.setAccessibleName(QCoreApplication.translate("CopiesSection", u"C\u00e1c b\u1ea3n sao", None))
        self.copy_now.setText(QCoreApplication.translate("CopiesSection", u"Sao l\u01b0u ngay", None))
        self.restore.setText(QCoreApplication.translate("CopiesSection", u"Kh\u00f4i ph\u1ee5c b\u1ea3n sao \u0111ang ch\u1ecdn", None))
        self.restore_elsewhere.setText(QCoreApplication.translate("CopiesSection", u"Kh\u00f4i ph\u1ee5c t\u1eeb b\u1ea3n sao \u1edf n\u01a1i kh\u00e1c\u2026", None))
        self.place_title.setText(QCoreApplication.translate("CopiesSection", u"N\u01a1i \u0111\u1ec3 b\u1ea3n sao", None))
        self.place_words.setText("")
        self.place_choose.setText(QCoreApplication.translate("CopiesSection", u"Ch\u1ecdn USB ho\u1eb7c \u1ed5 kh\u00e1c\u2026", None))
        self.place_remove.setText(QCoreApplication.translate("CopiesSection", u"Kh\u00f4ng d\u00f9ng n\u01a1i n\u00e0y n\u1eefa", None))
        self.move_title.setText(QCoreApplication.translate("CopiesSection", u"Chuy\u1ec3n m\u00e1y", None))
        self.move_note.setText(QCoreApplication.translate("CopiesSection", u"Mang to\u00e0n b\u1ed9 d\u1eef li\u1ec7u sang m\u00e1y kh\u00e1c b\u1eb1ng m\u1ed9t t\u1ec7p c\u00f3 m\u1eadt kh\u1ea9u. Sau \u0111\u00f3 m\u00e1y n\u00e0y d\u1eebng nh\u1eadp \u0111\u1ec3 kh\u00f4ng th\u00e0nh hai b\u1ea3n.", None))
        self.move_out.setText(QCoreApplication.translate("CopiesSection", u"Mang sang m\u00e1y kh\u00e1c\u2026", None))
        self.move_in.setText(QCoreApplication.translate("CopiesSection", u"Nh\u1eadn t\u1eeb m\u00e1y kh\u00e1c\u2026", None))
        self.check_title.setText(QCoreApplication.translate("CopiesSection", u"Ki\u1ec3m tra m\u00e1y v\u00e0 d\u1eef li\u1ec7u", None))
        self.check_state.setText(QCoreApplication.translate("CopiesSection", u"Xem \u1ed5 \u0111\u0129a, d\u1eef li\u1ec7u, minh ch\u1ee9ng, b\u1ea3n sao v\u00e0 c\u00e1c g\u00f3i \u0111\u00e3 g\u1eedi c\u00f3 nguy\u00ean v\u1eb9n kh\u00f4ng; kh\u00f4ng thay \u0111\u1ed5i g\u00ec.", None))
        self.check_list.setAccessibleName(QCoreApplication.translate("CopiesSection", u"K\u1ebft qu\u1ea3 ki\u1ec3m tra", None))
        self.check_now.setText(QCoreApplication.translate("CopiesSection", u"Ki\u1ec3m tra ngay", None))
        self.check_stop.setText(QCoreApplication.translate("CopiesSection", u"D\u1eebng", None))
        pass
    # retranslateUi
