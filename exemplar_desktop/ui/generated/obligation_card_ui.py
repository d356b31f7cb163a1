"""Made by packaging/forms.py from forms/obligation_card.ui; change the form, not this file."""

from PySide6.QtCore import QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_ObligationCard(object):
    def setupUi(self, ObligationCard) -> None:
        if not ObligationCard.objectName():
            ObligationCard.setObjectName(u"ObligationCard")
        ObligationCard.setProperty(u"role", u"card")
        self.layout_4 = QVBoxLayout(ObligationCard)
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 8, 16, 8)
        self.layout_1 = QHBoxLayout()
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(ObligationCard)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"card-title")
        self.title.setWordWrap(True)

        self.layout_1.addWidget(self.title)

        self.badge = QLabel(ObligationCard)
        self.badge.setTextFormat(Qt.TextFormat.PlainText)
        self.badge.setObjectName(u"badge")
        self.badge.setProperty(u"role", u"badge")
        self.badge.setMinimumSize(QSize(0, 22))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.badge.sizePolicy().hasHeightForWidth())
        self.badge.setSizePolicy(sizePolicy)
        self.badge.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_1.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_1.setStretch(0, 1)

        self.layout_4.addLayout(self.layout_1)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_3)

        self.bar = QProgressBar(ObligationCard)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.layout_4.addWidget(self.bar)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.state = QLabel(ObligationCard)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"role", u"muted")
        self.state.setWordWrap(True)
        self.state.setMinimumSize(QSize(0, 32))

        self.layout_2.addWidget(self.state)

        self.open_button = QPushButton(ObligationCard)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"link")

        self.layout_2.addWidget(self.open_button)

        self.layout_2.setStretch(0, 1)

        self.layout_4.addLayout(self.layout_2)


        self.retranslateUi(ObligationCard)

        QMetaObject.connectSlotsByName(ObligationCard)
    # setupUi

    def retranslateUi(self, ObligationCard) -> None:
        self.title.setText("")
        self.badge.setText("")
        self.state.setText("")
        self.open_button.setText("")
        pass
    # retranslateUi
