"""Made by packaging/forms.py from forms/evidence_chip.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
)


class Ui_EvidenceChip(object):
    def setupUi(self, EvidenceChip) -> None:
        if not EvidenceChip.objectName():
            EvidenceChip.setObjectName(u"EvidenceChip")
        EvidenceChip.setProperty(u"role", u"chip")
        self.layout_1 = QHBoxLayout(EvidenceChip)
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(8, 4, 4, 4)
        self.picture = QLabel(EvidenceChip)
        self.picture.setTextFormat(Qt.TextFormat.PlainText)
        self.picture.setObjectName(u"picture")
        self.picture.setMinimumSize(QSize(36, 36))
        self.picture.setMaximumSize(QSize(36, 36))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_1.addWidget(self.picture)

        self.open_button = QPushButton(EvidenceChip)
        self.open_button.setObjectName(u"open_button")

        self.layout_1.addWidget(self.open_button)

        self.before = QLabel(EvidenceChip)
        self.before.setTextFormat(Qt.TextFormat.PlainText)
        self.before.setObjectName(u"before")
        self.before.setVisible(False)
        self.before.setProperty(u"role", u"badge")
        self.before.setProperty(u"tone", u"attention")

        self.layout_1.addWidget(self.before, 0, Qt.AlignmentFlag.AlignVCenter)

        self.send_along = QCheckBox(EvidenceChip)
        self.send_along.setObjectName(u"send_along")

        self.layout_1.addWidget(self.send_along)

        self.more_button = QPushButton(EvidenceChip)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setMinimumSize(QSize(32, 0))

        self.layout_1.addWidget(self.more_button)

        self.remove_button = QPushButton(EvidenceChip)
        self.remove_button.setObjectName(u"remove_button")

        self.layout_1.addWidget(self.remove_button)


        self.retranslateUi(EvidenceChip)

        QMetaObject.connectSlotsByName(EvidenceChip)
    # setupUi

    def retranslateUi(self, EvidenceChip) -> None:
        self.picture.setText("")
        self.open_button.setText("")
        self.open_button.setToolTip(QCoreApplication.translate("EvidenceChip", u"M\u1edf minh ch\u1ee9ng", None))
        self.before.setText(QCoreApplication.translate("EvidenceChip", u"\u0111\u00e3 d\u00f9ng tr\u01b0\u1edbc", None))
        self.send_along.setText(QCoreApplication.translate("EvidenceChip", u"G\u1eedi k\u00e8m", None))
        self.send_along.setToolTip(QCoreApplication.translate("EvidenceChip", u"B\u1ecf ch\u1ecdn: t\u1ec7p \u1edf l\u1ea1i \u0111\u01a1n v\u1ecb, b\u00e1o c\u00e1o ch\u1ec9 ghi t\u00ean v\u00e0 m\u00e3 c\u1ee7a t\u1ec7p", None))
        self.more_button.setText(QCoreApplication.translate("EvidenceChip", u"\u22ef", None))
        self.more_button.setToolTip(QCoreApplication.translate("EvidenceChip", u"\u0110\u1ed5i t\u00ean, chi ti\u1ebft, d\u00f9ng cho ti\u00eau chu\u1ea9n kh\u00e1c", None))
        self.remove_button.setText(QCoreApplication.translate("EvidenceChip", u"G\u1ee1", None))
        self.remove_button.setToolTip(QCoreApplication.translate("EvidenceChip", u"G\u1ee1 kh\u1ecfi ti\u00eau chu\u1ea9n n\u00e0y (Delete); minh ch\u1ee9ng v\u1eabn \u0111\u01b0\u1ee3c gi\u1eef", None))
        pass
    # retranslateUi
