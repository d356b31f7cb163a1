"""Made by packaging/forms.py from forms/help_panel.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
)


class Ui_HelpPanel(object):
    def setupUi(self, HelpPanel) -> None:
        if not HelpPanel.objectName():
            HelpPanel.setObjectName(u"HelpPanel")
        HelpPanel.setProperty(u"role", u"help")
        self.layout_5 = QVBoxLayout(HelpPanel)
        self.layout_5.setSpacing(0)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 10, 10, 6)
        self.help_title = QLabel(HelpPanel)
        self.help_title.setTextFormat(Qt.TextFormat.PlainText)
        self.help_title.setObjectName(u"help_title")
        self.help_title.setProperty(u"role", u"card-title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.help_title.sizePolicy().hasHeightForWidth())
        self.help_title.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.help_title)

        self.help_close = QToolButton(HelpPanel)
        self.help_close.setObjectName(u"help_close")
        self.help_close.setMinimumSize(QSize(36, 32))
        self.help_close.setProperty(u"role", u"tool")

        self.layout_4.addWidget(self.help_close)


        self.layout_5.addLayout(self.layout_4)

        self.help_text = QTextBrowser(HelpPanel)
        self.help_text.setObjectName(u"help_text")
        self.help_text.setOpenLinks(False)

        self.layout_5.addWidget(self.help_text)

        self.layout_5.setStretch(1, 1)

        self.retranslateUi(HelpPanel)

        QMetaObject.connectSlotsByName(HelpPanel)
    # setupUi

    def retranslateUi(self, HelpPanel) -> None:
        self.help_title.setText(QCoreApplication.translate("HelpPanel", u"Tr\u1ee3 gi\u00fap", None))
        self.help_close.setAccessibleName(QCoreApplication.translate("HelpPanel", u"\u0110\u00f3ng tr\u1ee3 gi\u00fap", None))
        self.help_close.setToolTip(QCoreApplication.translate("HelpPanel", u"\u0110\u00f3ng tr\u1ee3 gi\u00fap (F1 ho\u1eb7c Esc)", None))
        self.help_text.setAccessibleName(QCoreApplication.translate("HelpPanel", u"N\u1ed9i dung tr\u1ee3 gi\u00fap", None))
        pass
    # retranslateUi
