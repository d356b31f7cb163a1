"""Made by packaging/forms.py from forms/career_view.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
)


class Ui_CareerView(object):
    def setupUi(self, CareerView) -> None:
        if not CareerView.objectName():
            CareerView.setObjectName(u"CareerView")
        self.layout_1 = QVBoxLayout(CareerView)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 8, 0, 12)
        self.who = QLabel(CareerView)
        self.who.setTextFormat(Qt.TextFormat.PlainText)
        self.who.setObjectName(u"who")
        self.who.setWordWrap(True)
        self.who.setVisible(False)
        self.who.setProperty(u"role", u"heading")

        self.layout_1.addWidget(self.who)

        self.note = QLabel(CareerView)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setVisible(False)
        self.note.setProperty(u"role", u"gap")

        self.layout_1.addWidget(self.note)

        self.action = QPushButton(CareerView)
        self.action.setObjectName(u"action")
        self.action.setVisible(False)

        self.layout_1.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeft)

        self.about = QLabel(CareerView)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.layout_1.addWidget(self.about)

        self.years = QListWidget(CareerView)
        self.years.setObjectName(u"years")
        self.years.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_1.addWidget(self.years)


        self.retranslateUi(CareerView)

        QMetaObject.connectSlotsByName(CareerView)
    # setupUi

    def retranslateUi(self, CareerView) -> None:
        self.who.setText("")
        self.note.setText("")
        self.action.setText("")
        self.about.setText(QCoreApplication.translate("CareerView", u"B\u1ea5m v\u00e0o m\u1ed9t d\u00f2ng, ho\u1eb7c Enter, \u0111\u1ec3 m\u1edf n\u1ed9i dung \u0111\u00f3 trong n\u0103m c\u1ee7a n\u00f3.", None))
        self.years.setAccessibleName(QCoreApplication.translate("CareerView", u"Qua c\u00e1c n\u0103m", None))
        pass
    # retranslateUi
