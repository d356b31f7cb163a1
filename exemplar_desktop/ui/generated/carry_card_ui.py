"""Made by packaging/forms.py from forms/carry_card.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_CarryCard(object):
    def setupUi(self, CarryCard) -> None:
        if not CarryCard.objectName():
            CarryCard.setObjectName(u"CarryCard")
        CarryCard.setProperty(u"role", u"card")
        self.layout_2 = QVBoxLayout(CarryCard)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 12, 16, 12)
        self.carry_title = QLabel(CarryCard)
        self.carry_title.setTextFormat(Qt.TextFormat.PlainText)
        self.carry_title.setObjectName(u"carry_title")
        self.carry_title.setWordWrap(True)
        self.carry_title.setProperty(u"role", u"card-title")

        self.layout_2.addWidget(self.carry_title)

        self.carry_list = QListView(CarryCard)
        self.carry_list.setObjectName(u"carry_list")
        self.carry_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.carry_list.setUniformItemSizes(True)

        self.layout_2.addWidget(self.carry_list)

        self.carry_note = QLabel(CarryCard)
        self.carry_note.setTextFormat(Qt.TextFormat.PlainText)
        self.carry_note.setObjectName(u"carry_note")
        self.carry_note.setWordWrap(True)
        self.carry_note.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.carry_note)

        self.layout_1 = QHBoxLayout()
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.carry_button = QPushButton(CarryCard)
        self.carry_button.setObjectName(u"carry_button")
        self.carry_button.setProperty(u"role", u"primary")

        self.layout_1.addWidget(self.carry_button)

        self.carry_all = QPushButton(CarryCard)
        self.carry_all.setObjectName(u"carry_all")
        self.carry_all.setProperty(u"role", u"link")

        self.layout_1.addWidget(self.carry_all)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_1)


        self.layout_2.addLayout(self.layout_1)


        self.retranslateUi(CarryCard)

        QMetaObject.connectSlotsByName(CarryCard)
    # setupUi

    def retranslateUi(self, CarryCard) -> None:
        self.carry_title.setText("")
        self.carry_list.setAccessibleName(QCoreApplication.translate("CarryCard", u"\u0110i\u1ec3n h\u00ecnh \u0111\u01b0\u1ee3c mang sang", None))
        self.carry_list.setAccessibleDescription(QCoreApplication.translate("CarryCard", u"D\u1ea5u c\u00e1ch: ch\u1ecdn ho\u1eb7c b\u1ecf ch\u1ecdn", None))
        self.carry_note.setText("")
        self.carry_button.setText(QCoreApplication.translate("CarryCard", u"Mang sang", None))
        self.carry_all.setText(QCoreApplication.translate("CarryCard", u"B\u1ecf ch\u1ecdn t\u1ea5t c\u1ea3", None))
        pass
    # retranslateUi
