"""Made by packaging/forms.py from forms/evidence_strip.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
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

        self.ways_place = QWidget(EvidenceStrip)
        self.ways_place.setObjectName(u"ways_place")
        self.ways_place.setProperty(u"role", u"clear")
        self.drop_hint = QLabel(self.ways_place)
        self.drop_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.drop_hint.setObjectName(u"drop_hint")
        self.drop_hint.setProperty(u"role", u"muted")
        self.drop_hint.setMinimumSize(QSize(0, 32))
        self.choose = QPushButton(self.ways_place)
        self.choose.setObjectName(u"choose")
        self.paste = QPushButton(self.ways_place)
        self.paste.setObjectName(u"paste")
        self.paste.setProperty(u"role", u"link")
        self.add_link = QPushButton(self.ways_place)
        self.add_link.setObjectName(u"add_link")
        self.add_link.setProperty(u"role", u"link")
        self.use_existing = QPushButton(self.ways_place)
        self.use_existing.setObjectName(u"use_existing")
        self.use_existing.setProperty(u"role", u"link")

        self.layout_3.addWidget(self.ways_place)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.link = QLineEdit(EvidenceStrip)
        self.link.setObjectName(u"link")
        self.link.setMaximumSize(QSize(420, 16777215))
        self.link.setVisible(False)

        self.layout_2.addWidget(self.link)

        self.link_cancel = QPushButton(EvidenceStrip)
        self.link_cancel.setObjectName(u"link_cancel")
        self.link_cancel.setVisible(False)

        self.layout_2.addWidget(self.link_cancel)

        self.bar = QProgressBar(EvidenceStrip)
        self.bar.setObjectName(u"bar")
        self.bar.setMaximum(1000)
        self.bar.setValue(0)
        self.bar.setTextVisible(False)
        self.bar.setMaximumSize(QSize(160, 8))
        self.bar.setVisible(False)

        self.layout_2.addWidget(self.bar)

        self.doing = QLabel(EvidenceStrip)
        self.doing.setTextFormat(Qt.TextFormat.PlainText)
        self.doing.setObjectName(u"doing")
        self.doing.setProperty(u"role", u"muted")
        self.doing.setVisible(False)

        self.layout_2.addWidget(self.doing)

        self.stop = QPushButton(EvidenceStrip)
        self.stop.setObjectName(u"stop")
        self.stop.setVisible(False)

        self.layout_2.addWidget(self.stop)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)


        self.layout_3.addLayout(self.layout_2)

        self.panel_place = QWidget(EvidenceStrip)
        self.panel_place.setObjectName(u"panel_place")
        self.panel_place.setProperty(u"role", u"clear")
        self.panel_place.setVisible(False)
        self.panel_layout = QVBoxLayout(self.panel_place)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_3.addWidget(self.panel_place)


        self.retranslateUi(EvidenceStrip)

        QMetaObject.connectSlotsByName(EvidenceStrip)
    # setupUi

    def retranslateUi(self, EvidenceStrip) -> None:
        self.drop_hint.setText(QCoreApplication.translate("EvidenceStrip", u"Th\u1ea3 t\u1ec7p v\u00e0o khung n\u00e0y ho\u1eb7c", None))
        self.choose.setText(QCoreApplication.translate("EvidenceStrip", u"Ch\u1ecdn t\u1ec7p\u2026", None))
        self.choose.setToolTip(QCoreApplication.translate("EvidenceStrip", u"Ch\u1ecdn t\u1ec7p minh ch\u1ee9ng, ho\u1eb7c th\u1ea3 t\u1ec7p v\u00e0o khung n\u00e0y", None))
        self.paste.setText(QCoreApplication.translate("EvidenceStrip", u"D\u00e1n", None))
        self.paste.setToolTip(QCoreApplication.translate("EvidenceStrip", u"D\u00e1n t\u1ec7p, \u1ea3nh ho\u1eb7c \u0111\u01b0\u1eddng d\u1eabn \u0111\u00e3 sao ch\u00e9p (Ctrl+V)", None))
        self.add_link.setText(QCoreApplication.translate("EvidenceStrip", u"Th\u00eam \u0111\u01b0\u1eddng d\u1eabn\u2026", None))
        self.use_existing.setText(QCoreApplication.translate("EvidenceStrip", u"D\u00f9ng minh ch\u1ee9ng \u0111\u00e3 c\u00f3\u2026", None))
        self.use_existing.setToolTip(QCoreApplication.translate("EvidenceStrip", u"Ch\u1ecdn trong c\u00e1c minh ch\u1ee9ng \u0111\u01a1n v\u1ecb \u0111\u00e3 c\u00f3", None))
        self.link.setPlaceholderText(QCoreApplication.translate("EvidenceStrip", u"D\u00e1n \u0111\u01b0\u1eddng d\u1eabn r\u1ed3i nh\u1ea5n Enter", None))
        self.link.setAccessibleName(QCoreApplication.translate("EvidenceStrip", u"\u0110\u01b0\u1eddng d\u1eabn minh ch\u1ee9ng", None))
        self.link_cancel.setText(QCoreApplication.translate("EvidenceStrip", u"Th\u00f4i", None))
        self.bar.setAccessibleName(QCoreApplication.translate("EvidenceStrip", u"Ti\u1ebfn \u0111\u1ed9 sao ch\u00e9p t\u1ec7p", None))
        self.doing.setText(QCoreApplication.translate("EvidenceStrip", u"\u0110ang sao ch\u00e9p t\u1ec7p", None))
        self.stop.setText(QCoreApplication.translate("EvidenceStrip", u"D\u1eebng", None))
        pass
    # retranslateUi
