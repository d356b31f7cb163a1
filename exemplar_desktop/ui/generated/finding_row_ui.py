"""Made by packaging/forms.py from forms/finding_row.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
)


class Ui_FindingRow(object):
    def setupUi(self, FindingRow) -> None:
        if not FindingRow.objectName():
            FindingRow.setObjectName(u"FindingRow")
        self.layout_1 = QHBoxLayout(FindingRow)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.severity = QLabel(FindingRow)
        self.severity.setObjectName(u"severity")
        self.severity.setMinimumSize(QSize(68, 22))
        self.severity.setMaximumSize(QSize(68, 22))
        self.severity.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.severity.setProperty(u"role", u"badge")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.severity.sizePolicy().hasHeightForWidth())
        self.severity.setSizePolicy(sizePolicy)

        self.layout_1.addWidget(self.severity, 0, Qt.AlignmentFlag.AlignTop)

        self.text = QLabel(FindingRow)
        self.text.setObjectName(u"text")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.text.sizePolicy().hasHeightForWidth())
        self.text.setSizePolicy(sizePolicy1)
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.text.setMargin(2)
        self.text.setWordWrap(True)

        self.layout_1.addWidget(self.text)

        self.open_button = QPushButton(FindingRow)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"link")

        self.layout_1.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_1.setStretch(1, 1)

        self.retranslateUi(FindingRow)

        QMetaObject.connectSlotsByName(FindingRow)
    # setupUi

    def retranslateUi(self, FindingRow) -> None:
        self.severity.setText("")
        self.text.setText("")
        self.open_button.setText(QCoreApplication.translate("FindingRow", u"M\u1edf", None))
        pass
    # retranslateUi
