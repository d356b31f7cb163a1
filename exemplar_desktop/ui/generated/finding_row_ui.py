"""Made by packaging/forms.py from forms/finding_row.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)


class Ui_FindingRow(object):
    def setupUi(self, FindingRow) -> None:
        if not FindingRow.objectName():
            FindingRow.setObjectName(u"FindingRow")
        FindingRow.setProperty(u"role", u"clear")
        self.layout_56 = QHBoxLayout(FindingRow)
        self.layout_56.setSpacing(8)
        self.layout_56.setObjectName(u"layout_56")
        self.layout_56.setContentsMargins(0, 0, 0, 0)
        self.severity_place = QWidget(FindingRow)
        self.severity_place.setObjectName(u"severity_place")
        self.severity_place.setProperty(u"role", u"clear")
        self.layout_54 = QVBoxLayout(self.severity_place)
        self.layout_54.setSpacing(8)
        self.layout_54.setObjectName(u"layout_54")
        self.layout_54.setContentsMargins(0, 5, 0, 0)
        self.severity = QLabel(self.severity_place)
        self.severity.setTextFormat(Qt.TextFormat.PlainText)
        self.severity.setObjectName(u"severity")
        self.severity.setMinimumSize(QSize(78, 22))
        self.severity.setMaximumSize(QSize(78, 22))
        self.severity.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.severity.setProperty(u"role", u"badge")

        self.layout_54.addWidget(self.severity)


        self.layout_56.addWidget(self.severity_place, 0, Qt.AlignmentFlag.AlignTop)

        self.text_place = QWidget(FindingRow)
        self.text_place.setObjectName(u"text_place")
        self.text_place.setProperty(u"role", u"clear")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.text_place.sizePolicy().hasHeightForWidth())
        self.text_place.setSizePolicy(sizePolicy)
        self.layout_55 = QVBoxLayout(self.text_place)
        self.layout_55.setSpacing(8)
        self.layout_55.setObjectName(u"layout_55")
        self.layout_55.setContentsMargins(0, 6, 0, 0)
        self.text = QLabel(self.text_place)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setObjectName(u"text")
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.text.setWordWrap(True)

        self.layout_55.addWidget(self.text)


        self.layout_56.addWidget(self.text_place, 0, Qt.AlignmentFlag.AlignTop)

        self.open_button = QPushButton(FindingRow)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"link")

        self.layout_56.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_56.setStretch(1, 1)

        self.retranslateUi(FindingRow)

        QMetaObject.connectSlotsByName(FindingRow)
    # setupUi

    def retranslateUi(self, FindingRow) -> None:
        self.severity.setText("")
        self.text.setText("")
        self.open_button.setText(QCoreApplication.translate("FindingRow", u"M\u1edf", None))
        pass
    # retranslateUi
