"""Made by packaging/forms.py from forms/wizard_page.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
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
        self.layout_8.setContentsMargins(0, 20, 0, 20)
        self.product = QLabel(WizardPage)
        self.product.setTextFormat(Qt.TextFormat.PlainText)
        self.product.setObjectName(u"product")
        self.product.setProperty(u"role", u"brand")

        self.layout_8.addWidget(self.product)

        self.step_label = QLabel(WizardPage)
        self.step_label.setTextFormat(Qt.TextFormat.PlainText)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setIndent(0)
        self.step_label.setProperty(u"role", u"step")

        self.layout_8.addWidget(self.step_label)

        self.heading = QLabel(WizardPage)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout_8.addWidget(self.heading)

        self.explanation = QLabel(WizardPage)
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"muted")
        self.explanation.setWordWrap(True)

        self.layout_8.addWidget(self.explanation)

        self.kept_note = QLabel(WizardPage)
        self.kept_note.setTextFormat(Qt.TextFormat.PlainText)
        self.kept_note.setObjectName(u"kept_note")
        self.kept_note.setProperty(u"role", u"muted")
        self.kept_note.setWordWrap(True)

        self.layout_8.addWidget(self.kept_note)

        self.card = QFrame(WizardPage)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.layout_4 = QVBoxLayout(self.card)
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 12, 16, 12)
        self.scroll = QScrollArea(self.card)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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

        self.spacer_2 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_2)

        self.scroll.setWidget(self.scroll_body)

        self.layout_4.addWidget(self.scroll)


        self.layout_8.addWidget(self.card)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.help_button = QPushButton(WizardPage)
        self.help_button.setObjectName(u"help_button")
        self.help_button.setProperty(u"role", u"quiet")

        self.layout_6.addWidget(self.help_button)

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

        self.sample_card = QFrame(WizardPage)
        self.sample_card.setObjectName(u"sample_card")
        self.sample_card.setProperty(u"role", u"card")
        self.sample_card.setProperty(u"tone", u"quiet")
        self.layout_7 = QVBoxLayout(self.sample_card)
        self.layout_7.setSpacing(0)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(16, 12, 16, 12)
        self.sample_place = QWidget(self.sample_card)
        self.sample_place.setObjectName(u"sample_place")

        self.layout_7.addWidget(self.sample_place)


        self.layout_8.addWidget(self.sample_card)

        self.spacer_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_end)

        self.layout_8.setStretch(5, 100)
        self.layout_8.setStretch(8, 1)

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
        self.product.setText(QCoreApplication.translate("WizardPage", u"\u2605 \u0110i\u1ec3n h\u00ecnh ti\u00ean ti\u1ebfn", None))
        self.step_label.setText("")
        self.heading.setText(QCoreApplication.translate("WizardPage", u"Khai b\u00e1o \u0111\u01a1n v\u1ecb", None))
        self.explanation.setText("")
        self.kept_note.setText(QCoreApplication.translate("WizardPage", u"\u0110\u00e3 gi\u1eef l\u1ea1i nh\u1eefng g\u00ec th\u1ea7y/c\u00f4 khai l\u1ea7n tr\u01b0\u1edbc.", None))
        self.help_button.setText(QCoreApplication.translate("WizardPage", u"Tr\u1ee3 gi\u00fap (F1)", None))
        self.back_button.setText(QCoreApplication.translate("WizardPage", u"Quay l\u1ea1i", None))
        self.next_button.setText(QCoreApplication.translate("WizardPage", u"Ti\u1ebfp t\u1ee5c", None))
        pass
    # retranslateUi
