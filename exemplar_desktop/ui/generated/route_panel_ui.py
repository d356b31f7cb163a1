"""Made by packaging/forms.py from forms/route_panel.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import (
    QFrame,
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


class Ui_RoutePanel(object):
    def setupUi(self, RoutePanel) -> None:
        if not RoutePanel.objectName():
            RoutePanel.setObjectName(u"RoutePanel")
        self.layout_9 = QVBoxLayout(RoutePanel)
        self.layout_9.setSpacing(12)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.leave_card = QFrame(RoutePanel)
        self.leave_card.setObjectName(u"leave_card")
        self.leave_card.setProperty(u"role", u"card")
        self.layout_3 = QVBoxLayout(self.leave_card)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 16, 16, 16)
        self.leave_title = QLabel(self.leave_card)
        self.leave_title.setTextFormat(Qt.TextFormat.PlainText)
        self.leave_title.setObjectName(u"leave_title")
        self.leave_title.setWordWrap(True)
        self.leave_title.setProperty(u"role", u"strong")

        self.layout_3.addWidget(self.leave_title)

        self.leave_steps = QLabel(self.leave_card)
        self.leave_steps.setTextFormat(Qt.TextFormat.PlainText)
        self.leave_steps.setObjectName(u"leave_steps")
        self.leave_steps.setWordWrap(True)

        self.layout_3.addWidget(self.leave_steps)

        self.passphrase_place = QWidget(self.leave_card)
        self.passphrase_place.setObjectName(u"passphrase_place")
        self.layout_1 = QVBoxLayout(self.passphrase_place)
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = QLabel(self.passphrase_place)
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setWordWrap(True)

        self.layout_1.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(self.passphrase_place)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_1.addWidget(self.passphrase)

        self.passphrase_hint = QLabel(self.passphrase_place)
        self.passphrase_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_hint.setObjectName(u"passphrase_hint")
        self.passphrase_hint.setWordWrap(True)
        self.passphrase_hint.setProperty(u"role", u"muted")

        self.layout_1.addWidget(self.passphrase_hint)


        self.layout_3.addWidget(self.passphrase_place)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.leave_button = QPushButton(self.leave_card)
        self.leave_button.setObjectName(u"leave_button")

        self.layout_2.addWidget(self.leave_button)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)


        self.layout_3.addLayout(self.layout_2)


        self.layout_9.addWidget(self.leave_card)

        self.waiting_card = QFrame(RoutePanel)
        self.waiting_card.setObjectName(u"waiting_card")
        self.waiting_card.setProperty(u"role", u"card")
        self.layout_6 = QVBoxLayout(self.waiting_card)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 16, 16, 16)
        self.waiting_title = QLabel(self.waiting_card)
        self.waiting_title.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting_title.setObjectName(u"waiting_title")
        self.waiting_title.setWordWrap(True)
        self.waiting_title.setProperty(u"role", u"strong")

        self.layout_6.addWidget(self.waiting_title)

        self.waiting_place = QWidget(self.waiting_card)
        self.waiting_place.setObjectName(u"waiting_place")
        self.waiting_place.setProperty(u"role", u"clear")
        self.waiting_layout = QVBoxLayout(self.waiting_place)
        self.waiting_layout.setSpacing(16)
        self.waiting_layout.setObjectName(u"waiting_layout")
        self.waiting_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_6.addWidget(self.waiting_place)


        self.layout_9.addWidget(self.waiting_card)

        self.running = QWidget(RoutePanel)
        self.running.setObjectName(u"running")
        self.layout_8 = QVBoxLayout(self.running)
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.run_text = QLabel(self.running)
        self.run_text.setTextFormat(Qt.TextFormat.PlainText)
        self.run_text.setObjectName(u"run_text")
        self.run_text.setWordWrap(True)
        self.run_text.setProperty(u"role", u"muted")

        self.layout_8.addWidget(self.run_text)

        self.run_bar = QProgressBar(self.running)
        self.run_bar.setObjectName(u"run_bar")
        self.run_bar.setTextVisible(False)

        self.layout_8.addWidget(self.run_bar)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.run_stop = QPushButton(self.running)
        self.run_stop.setObjectName(u"run_stop")

        self.layout_7.addWidget(self.run_stop)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_3)


        self.layout_8.addLayout(self.layout_7)


        self.layout_9.addWidget(self.running)

        self.outcome = QLabel(RoutePanel)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setWordWrap(True)

        self.layout_9.addWidget(self.outcome)

        self.passphrase_label.setBuddy(self.passphrase)

        self.retranslateUi(RoutePanel)

        QMetaObject.connectSlotsByName(RoutePanel)
    # setupUi

    def retranslateUi(self, RoutePanel) -> None:
        self.leave_title.setText("")
        self.leave_steps.setText("")
        self.passphrase_label.setText(QCoreApplication.translate("RoutePanel", u"M\u1eadt kh\u1ea9u c\u1ee7a kh\u00f3a b\u00e0n l\u00e0m vi\u1ec7c", None))
        self.passphrase.setAccessibleName(QCoreApplication.translate("RoutePanel", u"M\u1eadt kh\u1ea9u c\u1ee7a kh\u00f3a b\u00e0n l\u00e0m vi\u1ec7c", None))
        self.passphrase_hint.setText(QCoreApplication.translate("RoutePanel", u"M\u00e1y n\u00e0y kh\u00f4ng gi\u1eef m\u1eadt kh\u1ea9u \u0111\u00f3. Ch\u01b0a c\u00f3 kh\u00f3a th\u00ec ch\u1ecdn m\u1ed9t m\u1eadt kh\u1ea9u t\u1eeb 8 k\u00fd t\u1ef1 v\u00e0 gi\u1eef k\u1ef9.", None))
        self.leave_button.setText("")
        self.waiting_title.setText(QCoreApplication.translate("RoutePanel", u"\u0110ang ch\u1edd mang v\u1ec1", None))
        self.run_text.setText("")
        self.run_bar.setAccessibleName(QCoreApplication.translate("RoutePanel", u"Ti\u1ebfn \u0111\u1ed9", None))
        self.run_stop.setText(QCoreApplication.translate("RoutePanel", u"D\u1eebng", None))
        self.outcome.setText("")
        pass
    # retranslateUi
