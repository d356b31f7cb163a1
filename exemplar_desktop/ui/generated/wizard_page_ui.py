"""Made by packaging/forms.py from forms/wizard_page.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)


class Ui_WizardPage(object):
    def setupUi(self, WizardPage) -> None:
        if not WizardPage.objectName():
            WizardPage.setObjectName(u"WizardPage")
        self.layout_10 = QHBoxLayout(WizardPage)
        self.layout_10.setSpacing(4)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_1)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(12)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 12, 0, 12)
        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_8.addItem(self.spacer_2)

        self.heading = QLabel(WizardPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout_8.addWidget(self.heading)

        self.explanation = QLabel(WizardPage)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"muted")
        self.explanation.setWordWrap(True)

        self.layout_8.addWidget(self.explanation)

        self.card = QFrame(WizardPage)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.layout_4 = QVBoxLayout(self.card)
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 16, 16, 16)
        self.scroll = QScrollArea(self.card)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_body = QWidget()
        self.scroll_body.setObjectName(u"scroll_body")
        self.layout_3 = QVBoxLayout(self.scroll_body)
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.steps = QStackedWidget(self.scroll_body)
        self.steps.setObjectName(u"steps")
        self.period_place = QWidget()
        self.period_place.setObjectName(u"period_place")
        self.steps.addWidget(self.period_place)
        self.unit_place = QWidget()
        self.unit_place.setObjectName(u"unit_place")
        self.steps.addWidget(self.unit_place)
        self.signatory_place = QWidget()
        self.signatory_place.setObjectName(u"signatory_place")
        self.steps.addWidget(self.signatory_place)

        self.layout_3.addWidget(self.steps)

        self.scroll.setWidget(self.scroll_body)

        self.layout_4.addWidget(self.scroll)


        self.layout_8.addWidget(self.card)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.step_label = QLabel(WizardPage)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setProperty(u"role", u"muted")

        self.layout_6.addWidget(self.step_label)

        self.spacer_5 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_5)

        self.back_button = QPushButton(WizardPage)
        self.back_button.setObjectName(u"back_button")

        self.layout_6.addWidget(self.back_button)

        self.next_button = QPushButton(WizardPage)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"role", u"primary")

        self.layout_6.addWidget(self.next_button)


        self.layout_8.addLayout(self.layout_6)

        self.spacer_7 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_8.addItem(self.spacer_7)


        self.layout_10.addLayout(self.layout_8)

        self.spacer_9 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_9)

        self.layout_10.setStretch(0, 2)
        self.layout_10.setStretch(1, 3)
        self.layout_10.setStretch(2, 2)

        self.retranslateUi(WizardPage)

        QMetaObject.connectSlotsByName(WizardPage)
    # setupUi

    def retranslateUi(self, WizardPage) -> None:
        self.heading.setText(QCoreApplication.translate("WizardPage", u"Khai b\u00e1o \u0111\u01a1n v\u1ecb", None))
        self.explanation.setText("")
        self.step_label.setText("")
        self.back_button.setText(QCoreApplication.translate("WizardPage", u"Quay l\u1ea1i", None))
        self.next_button.setText(QCoreApplication.translate("WizardPage", u"Ti\u1ebfp t\u1ee5c", None))
        pass
    # retranslateUi
