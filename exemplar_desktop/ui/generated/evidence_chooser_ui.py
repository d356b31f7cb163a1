"""Made by packaging/forms.py from forms/evidence_chooser.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_EvidenceChooser(object):
    def setupUi(self, EvidenceChooser) -> None:
        if not EvidenceChooser.objectName():
            EvidenceChooser.setObjectName(u"EvidenceChooser")
        EvidenceChooser.setProperty(u"role", u"panel")
        self.layout_3 = QVBoxLayout(EvidenceChooser)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(12, 12, 12, 12)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.search = QLineEdit(EvidenceChooser)
        self.search.setObjectName(u"search")
        self.search.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.search)

        self.count = QLabel(EvidenceChooser)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.count)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.close_button = QPushButton(EvidenceChooser)
        self.close_button.setObjectName(u"close_button")

        self.layout_2.addWidget(self.close_button)


        self.layout_3.addLayout(self.layout_2)

        self.list = QListView(EvidenceChooser)
        self.list.setObjectName(u"list")
        self.list.setUniformItemSizes(True)
        self.list.setMinimumSize(QSize(0, 176))
        self.list.setMaximumSize(QSize(16777215, 176))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

        self.layout_3.addWidget(self.list)

        self.hint = QLabel(EvidenceChooser)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"muted")
        self.hint.setWordWrap(True)

        self.layout_3.addWidget(self.hint)


        self.retranslateUi(EvidenceChooser)

        QMetaObject.connectSlotsByName(EvidenceChooser)
    # setupUi

    def retranslateUi(self, EvidenceChooser) -> None:
        self.search.setPlaceholderText(QCoreApplication.translate("EvidenceChooser", u"T\u00ecm minh ch\u1ee9ng, kh\u00f4ng c\u1ea7n d\u1ea5u", None))
        self.search.setAccessibleName(QCoreApplication.translate("EvidenceChooser", u"T\u00ecm trong minh ch\u1ee9ng \u0111\u00e3 c\u00f3", None))
        self.count.setText("")
        self.close_button.setText(QCoreApplication.translate("EvidenceChooser", u"\u0110\u00f3ng", None))
        self.close_button.setToolTip(QCoreApplication.translate("EvidenceChooser", u"\u0110\u00f3ng danh s\u00e1ch (Esc)", None))
        self.list.setAccessibleName(QCoreApplication.translate("EvidenceChooser", u"Minh ch\u1ee9ng \u0111\u00e3 c\u00f3 c\u1ee7a \u0111\u01a1n v\u1ecb", None))
        self.hint.setText(QCoreApplication.translate("EvidenceChooser", u"Nh\u1ea5n Enter ho\u1eb7c b\u1ea5m v\u00e0o m\u1ed9t minh ch\u1ee9ng \u0111\u1ec3 d\u00f9ng cho ti\u00eau chu\u1ea9n n\u00e0y.", None))
        pass
    # retranslateUi
