"""Made by packaging/forms.py from forms/criterion_card.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)


class Ui_CriterionCard(object):
    def setupUi(self, CriterionCard) -> None:
        if not CriterionCard.objectName():
            CriterionCard.setObjectName(u"CriterionCard")
        CriterionCard.setProperty(u"role", u"card")
        CriterionCard.setAcceptDrops(True)
        self.layout_5 = QVBoxLayout(CriterionCard)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(12, 12, 12, 12)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.reference = QLabel(CriterionCard)
        self.reference.setTextFormat(Qt.TextFormat.PlainText)
        self.reference.setObjectName(u"reference")
        self.reference.setProperty(u"role", u"muted")

        self.layout_3.addWidget(self.reference)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_1)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(0)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.met = QPushButton(CriterionCard)
        self.met.setObjectName(u"met")
        self.met.setCheckable(True)
        self.met.setProperty(u"role", u"segment")
        self.met.setProperty(u"tone", u"done")

        self.layout_2.addWidget(self.met)

        self.not_met = QPushButton(CriterionCard)
        self.not_met.setObjectName(u"not_met")
        self.not_met.setCheckable(True)
        self.not_met.setProperty(u"role", u"segment")
        self.not_met.setProperty(u"tone", u"fault")

        self.layout_2.addWidget(self.not_met)

        self.not_judged = QPushButton(CriterionCard)
        self.not_judged.setObjectName(u"not_judged")
        self.not_judged.setCheckable(True)
        self.not_judged.setProperty(u"role", u"segment")

        self.layout_2.addWidget(self.not_judged)


        self.layout_3.addLayout(self.layout_2)


        self.layout_5.addLayout(self.layout_3)

        self.criterion_text = QLabel(CriterionCard)
        self.criterion_text.setTextFormat(Qt.TextFormat.PlainText)
        self.criterion_text.setObjectName(u"criterion_text")
        self.criterion_text.setWordWrap(True)

        self.layout_5.addWidget(self.criterion_text)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.collective_text = QLabel(CriterionCard)
        self.collective_text.setTextFormat(Qt.TextFormat.PlainText)
        self.collective_text.setObjectName(u"collective_text")
        self.collective_text.setVisible(False)
        self.collective_text.setProperty(u"role", u"note")
        self.collective_text.setWordWrap(True)

        self.layout_4.addWidget(self.collective_text)

        self.collective_link = QPushButton(CriterionCard)
        self.collective_link.setObjectName(u"collective_link")
        self.collective_link.setVisible(False)
        self.collective_link.setProperty(u"role", u"link")

        self.layout_4.addWidget(self.collective_link)

        self.layout_4.setStretch(0, 1)

        self.layout_5.addLayout(self.layout_4)

        self.alternatives_place = QWidget(CriterionCard)
        self.alternatives_place.setObjectName(u"alternatives_place")
        self.alternatives_place.setVisible(False)
        self.alternatives_layout = QVBoxLayout(self.alternatives_place)
        self.alternatives_layout.setSpacing(0)
        self.alternatives_layout.setObjectName(u"alternatives_layout")
        self.alternatives_layout.setContentsMargins(0, 0, 0, 0)
        self.alternatives_label = QLabel(self.alternatives_place)
        self.alternatives_label.setTextFormat(Qt.TextFormat.PlainText)
        self.alternatives_label.setObjectName(u"alternatives_label")
        self.alternatives_label.setProperty(u"role", u"muted")

        self.alternatives_layout.addWidget(self.alternatives_label)


        self.layout_5.addWidget(self.alternatives_place)

        self.evidence_place = QWidget(CriterionCard)
        self.evidence_place.setObjectName(u"evidence_place")

        self.layout_5.addWidget(self.evidence_place)

        self.gap = QLabel(CriterionCard)
        self.gap.setTextFormat(Qt.TextFormat.PlainText)
        self.gap.setObjectName(u"gap")
        self.gap.setVisible(False)
        self.gap.setProperty(u"role", u"gap")
        self.gap.setWordWrap(True)

        self.layout_5.addWidget(self.gap)

        self.reason_label = QLabel(CriterionCard)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"muted")

        self.layout_5.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(CriterionCard)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)
        self.reason.setMaximumSize(QSize(16777215, 32))
        self.reason.setMinimumSize(QSize(0, 32))

        self.layout_5.addWidget(self.reason)

        self.reason_label.setBuddy(self.reason)

        self.retranslateUi(CriterionCard)

        QMetaObject.connectSlotsByName(CriterionCard)
    # setupUi

    def retranslateUi(self, CriterionCard) -> None:
        self.reference.setText("")
        self.met.setText(QCoreApplication.translate("CriterionCard", u"\u0110\u1ea1t", None))
        self.not_met.setText(QCoreApplication.translate("CriterionCard", u"Ch\u01b0a \u0111\u1ea1t", None))
        self.not_judged.setText(QCoreApplication.translate("CriterionCard", u"Ch\u01b0a x\u00e9t", None))
        self.criterion_text.setText("")
        self.collective_text.setText("")
        self.collective_link.setText(QCoreApplication.translate("CriterionCard", u"M\u1edf h\u1ed3 s\u01a1 t\u1eadp th\u1ec3", None))
        self.alternatives_label.setText(QCoreApplication.translate("CriterionCard", u"Th\u00e0nh t\u00edch \u0111\u01b0\u1ee3c t\u00ednh (ch\u1ec9 c\u1ea7n m\u1ed9t):", None))
        self.gap.setText("")
        self.reason_label.setText(QCoreApplication.translate("CriterionCard", u"C\u0103n c\u1ee9 \u0111\u00e1nh gi\u00e1", None))
        pass
    # retranslateUi
