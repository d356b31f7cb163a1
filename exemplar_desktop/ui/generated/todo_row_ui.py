"""Made by packaging/forms.py from forms/todo_row.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_TodoRow(object):
    def setupUi(self, TodoRow) -> None:
        if not TodoRow.objectName():
            TodoRow.setObjectName(u"TodoRow")
        TodoRow.setProperty(u"role", u"clear")
        self.layout_3 = QHBoxLayout(TodoRow)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(0)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 5, 0, 0)
        self.severity = QLabel(TodoRow)
        self.severity.setTextFormat(Qt.TextFormat.PlainText)
        self.severity.setObjectName(u"severity")
        self.severity.setProperty(u"role", u"badge")
        self.severity.setMinimumSize(QSize(80, 22))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.severity.sizePolicy().hasHeightForWidth())
        self.severity.setSizePolicy(sizePolicy)
        self.severity.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_2.addWidget(self.severity)

        self.spacer_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)


        self.layout_3.addLayout(self.layout_2)

        self.text = QLabel(TodoRow)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setObjectName(u"text")
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.layout_3.addWidget(self.text)

        self.open_button = QPushButton(TodoRow)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"link")

        self.layout_3.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setStretch(1, 1)

        self.retranslateUi(TodoRow)

        QMetaObject.connectSlotsByName(TodoRow)
    # setupUi

    def retranslateUi(self, TodoRow) -> None:
        self.severity.setText("")
        self.text.setText("")
        self.open_button.setText(QCoreApplication.translate("TodoRow", u"M\u1edf", None))
        pass
    # retranslateUi
