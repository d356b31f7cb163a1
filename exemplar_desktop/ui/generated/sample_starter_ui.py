"""Made by packaging/forms.py from forms/sample_starter.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_SampleStarter(object):
    def setupUi(self, SampleStarter) -> None:
        if not SampleStarter.objectName():
            SampleStarter.setObjectName(u"SampleStarter")
        self.layout_3 = QVBoxLayout(SampleStarter)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.sample_note = QLabel(SampleStarter)
        self.sample_note.setTextFormat(Qt.TextFormat.PlainText)
        self.sample_note.setObjectName(u"sample_note")
        self.sample_note.setWordWrap(True)
        self.sample_note.setProperty(u"role", u"muted")

        self.layout_3.addWidget(self.sample_note)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.sample_button = QPushButton(SampleStarter)
        self.sample_button.setObjectName(u"sample_button")

        self.layout_2.addWidget(self.sample_button)

        self.sample_words = QLabel(SampleStarter)
        self.sample_words.setTextFormat(Qt.TextFormat.PlainText)
        self.sample_words.setObjectName(u"sample_words")
        self.sample_words.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.sample_words)

        self.sample_bar = QProgressBar(SampleStarter)
        self.sample_bar.setObjectName(u"sample_bar")
        self.sample_bar.setTextVisible(False)
        self.sample_bar.setMinimumSize(QSize(160, 8))

        self.layout_2.addWidget(self.sample_bar)

        self.sample_stop = QPushButton(SampleStarter)
        self.sample_stop.setObjectName(u"sample_stop")

        self.layout_2.addWidget(self.sample_stop)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)


        self.layout_3.addLayout(self.layout_2)


        self.retranslateUi(SampleStarter)

        QMetaObject.connectSlotsByName(SampleStarter)
    # setupUi

    def retranslateUi(self, SampleStarter) -> None:
        self.sample_note.setText(QCoreApplication.translate("SampleStarter", u"M\u1ed9t \u0111\u01a1n v\u1ecb v\u1edbi ng\u01b0\u1eddi v\u00e0 s\u1ed1 li\u1ec7u gi\u1ea3 \u0111\u1ecbnh, \u0111\u1ec3 ri\u00eang v\u1edbi d\u1eef li\u1ec7u th\u1eadt: th\u1ea7y/c\u00f4 th\u1eed m\u1ecdi thao t\u00e1c m\u00e0 kh\u00f4ng \u1ea3nh h\u01b0\u1edfng g\u00ec.", None))
        self.sample_button.setText(QCoreApplication.translate("SampleStarter", u"Xem th\u1eed \u0111\u01a1n v\u1ecb m\u1eabu", None))
        self.sample_words.setText("")
        self.sample_bar.setAccessibleName(QCoreApplication.translate("SampleStarter", u"Ti\u1ebfn \u0111\u1ed9 t\u1ea1o \u0111\u01a1n v\u1ecb m\u1eabu", None))
        self.sample_stop.setText(QCoreApplication.translate("SampleStarter", u"D\u1eebng", None))
        pass
    # retranslateUi
