"""Made by packaging/forms.py from forms/todo_row.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
)


class Ui_TodoRow(object):
    def setupUi(self, TodoRow) -> None:
        if not TodoRow.objectName():
            TodoRow.setObjectName(u"TodoRow")
        TodoRow.setProperty(u"role", u"clear")
        self.layout_1 = QHBoxLayout(TodoRow)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.severity = QLabel(TodoRow)
        self.severity.setObjectName(u"severity")
        self.severity.setProperty(u"role", u"badge")
        self.severity.setMinimumSize(QSize(80, 22))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.severity.sizePolicy().hasHeightForWidth())
        self.severity.setSizePolicy(sizePolicy)
        self.severity.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_1.addWidget(self.severity, 0, Qt.AlignmentFlag.AlignTop)

        self.text = QLabel(TodoRow)
        self.text.setObjectName(u"text")
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.text.sizePolicy().hasHeightForWidth())
        self.text.setSizePolicy(sizePolicy1)

        self.layout_1.addWidget(self.text)

        self.open_button = QPushButton(TodoRow)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"link")

        self.layout_1.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_1.setStretch(1, 1)

        self.retranslateUi(TodoRow)

        QMetaObject.connectSlotsByName(TodoRow)
    # setupUi

    def retranslateUi(self, TodoRow) -> None:
        self.severity.setText("")
        self.text.setText("")
        self.open_button.setText(QCoreApplication.translate("TodoRow", u"M\u1edf", None))
        pass
    # retranslateUi
