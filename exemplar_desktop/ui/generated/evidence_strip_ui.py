"""Made by packaging/forms.py from forms/evidence_strip.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)


class Ui_EvidenceStrip(object):
    def setupUi(self, EvidenceStrip) -> None:
        if not EvidenceStrip.objectName():
            EvidenceStrip.setObjectName(u"EvidenceStrip")
        EvidenceStrip.setProperty(u"role", u"clear")
        self.layout_3 = QVBoxLayout(EvidenceStrip)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.chips_place = QWidget(EvidenceStrip)
        self.chips_place.setObjectName(u"chips_place")
        self.chips_place.setProperty(u"role", u"clear")

        self.layout_3.addWidget(self.chips_place)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.choose = QPushButton(EvidenceStrip)
        self.choose.setObjectName(u"choose")

        self.layout_2.addWidget(self.choose)

        self.add_link = QPushButton(EvidenceStrip)
        self.add_link.setObjectName(u"add_link")

        self.layout_2.addWidget(self.add_link)

        self.link = QLineEdit(EvidenceStrip)
        self.link.setObjectName(u"link")
        self.link.setMaximumSize(QSize(360, 16777215))
        self.link.setVisible(False)

        self.layout_2.addWidget(self.link)

        self.bar = QProgressBar(EvidenceStrip)
        self.bar.setObjectName(u"bar")
        self.bar.setMaximum(1000)
        self.bar.setValue(0)
        self.bar.setTextVisible(False)
        self.bar.setMaximumSize(QSize(160, 8))
        self.bar.setVisible(False)

        self.layout_2.addWidget(self.bar)

        self.stop = QPushButton(EvidenceStrip)
        self.stop.setObjectName(u"stop")
        self.stop.setVisible(False)

        self.layout_2.addWidget(self.stop)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)


        self.layout_3.addLayout(self.layout_2)


        self.retranslateUi(EvidenceStrip)

        QMetaObject.connectSlotsByName(EvidenceStrip)
    # setupUi

    def retranslateUi(self, EvidenceStrip) -> None:
        self.choose.setText(QCoreApplication.translate("EvidenceStrip", u"Ch\u1ecdn t\u1ec7p\u2026", None))
        self.choose.setToolTip(QCoreApplication.translate("EvidenceStrip", u"Ch\u1ecdn t\u1ec7p minh ch\u1ee9ng, ho\u1eb7c th\u1ea3 t\u1ec7p v\u00e0o khung n\u00e0y", None))
        self.add_link.setText(QCoreApplication.translate("EvidenceStrip", u"Th\u00eam \u0111\u01b0\u1eddng d\u1eabn\u2026", None))
        self.link.setPlaceholderText(QCoreApplication.translate("EvidenceStrip", u"D\u00e1n \u0111\u01b0\u1eddng d\u1eabn r\u1ed3i nh\u1ea5n Enter", None))
        self.link.setAccessibleName(QCoreApplication.translate("EvidenceStrip", u"\u0110\u01b0\u1eddng d\u1eabn minh ch\u1ee9ng", None))
        self.bar.setAccessibleName(QCoreApplication.translate("EvidenceStrip", u"Ti\u1ebfn \u0111\u1ed9 sao ch\u00e9p t\u1ec7p", None))
        self.stop.setText(QCoreApplication.translate("EvidenceStrip", u"D\u1eebng", None))
        pass
    # retranslateUi
