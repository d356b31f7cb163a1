"""Made by packaging/forms.py from forms/disseminations_page.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)


class Ui_DisseminationsPage(object):
    def setupUi(self, DisseminationsPage) -> None:
        if not DisseminationsPage.objectName():
            DisseminationsPage.setObjectName(u"DisseminationsPage")
        self.layout_12 = QHBoxLayout(DisseminationsPage)
        self.layout_12.setSpacing(0)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.master = QFrame(DisseminationsPage)
        self.master.setObjectName(u"master")
        self.master.setMinimumSize(QSize(350, 0))
        self.master.setMaximumSize(QSize(350, 16777215))
        self.master.setProperty(u"role", u"master")
        self.layout_3 = QVBoxLayout(self.master)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 12, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(12, 0, 12, 0)
        self.heading = QLabel(self.master)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout_2.addWidget(self.heading)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.add_button = QPushButton(self.master)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.add_button)


        self.layout_3.addLayout(self.layout_2)

        self.count = QLabel(self.master)
        self.count.setObjectName(u"count")
        self.count.setIndent(12)
        self.count.setProperty(u"role", u"muted")

        self.layout_3.addWidget(self.count)

        self.list = QListWidget(self.master)
        self.list.setObjectName(u"list")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)

        self.layout_3.addWidget(self.list)


        self.layout_12.addWidget(self.master)

        self.right = QStackedWidget(DisseminationsPage)
        self.right.setObjectName(u"right")
        self.empty = QWidget()
        self.empty.setObjectName(u"empty")
        self.layout_9 = QVBoxLayout(self.empty)
        self.layout_9.setSpacing(12)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(40, 40, 40, 40)
        self.spacer_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_4)

        self.empty_text = QLabel(self.empty)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_text.setProperty(u"role", u"muted")
        self.empty_text.setWordWrap(True)

        self.layout_9.addWidget(self.empty_text)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_5 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_5)

        self.empty_add = QPushButton(self.empty)
        self.empty_add.setObjectName(u"empty_add")
        self.empty_add.setProperty(u"role", u"primary")

        self.layout_7.addWidget(self.empty_add)

        self.spacer_6 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_6)


        self.layout_9.addLayout(self.layout_7)

        self.spacer_8 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_8)

        self.right.addWidget(self.empty)
        self.detail = QWidget()
        self.detail.setObjectName(u"detail")
        self.layout_11 = QVBoxLayout(self.detail)
        self.layout_11.setSpacing(12)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(20, 16, 12, 0)
        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(12)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.title_line = QLabel(self.detail)
        self.title_line.setObjectName(u"title_line")
        self.title_line.setProperty(u"role", u"heading")
        self.title_line.setWordWrap(True)

        self.layout_10.addWidget(self.title_line)

        self.delete_button = QPushButton(self.detail)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setProperty(u"role", u"quiet")

        self.layout_10.addWidget(self.delete_button)

        self.layout_10.setStretch(0, 1)

        self.layout_11.addLayout(self.layout_10)

        self.form_scroll = QScrollArea(self.detail)
        self.form_scroll.setObjectName(u"form_scroll")
        self.form_scroll.setWidgetResizable(True)
        self.form_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.form_place = QWidget()
        self.form_place.setObjectName(u"form_place")
        self.form_scroll.setWidget(self.form_place)

        self.layout_11.addWidget(self.form_scroll)

        self.right.addWidget(self.detail)

        self.layout_12.addWidget(self.right)

        self.layout_12.setStretch(1, 1)

        self.retranslateUi(DisseminationsPage)

        QMetaObject.connectSlotsByName(DisseminationsPage)
    # setupUi

    def retranslateUi(self, DisseminationsPage) -> None:
        self.heading.setText(QCoreApplication.translate("DisseminationsPage", u"Tuy\u00ean truy\u1ec1n", None))
        self.add_button.setText(QCoreApplication.translate("DisseminationsPage", u"+ Th\u00eam", None))
        self.add_button.setShortcut(QCoreApplication.translate("DisseminationsPage", u"Ctrl+N", None))
        self.count.setText("")
        self.list.setAccessibleName(QCoreApplication.translate("DisseminationsPage", u"Danh s\u00e1ch ho\u1ea1t \u0111\u1ed9ng tuy\u00ean truy\u1ec1n", None))
        self.empty_text.setText("")
        self.empty_add.setText(QCoreApplication.translate("DisseminationsPage", u"+ Th\u00eam ho\u1ea1t \u0111\u1ed9ng", None))
        self.title_line.setText("")
        self.delete_button.setText(QCoreApplication.translate("DisseminationsPage", u"X\u00f3a ho\u1ea1t \u0111\u1ed9ng", None))
        self.form_scroll.setAccessibleName(QCoreApplication.translate("DisseminationsPage", u"Th\u00f4ng tin ho\u1ea1t \u0111\u1ed9ng", None))
        pass
    # retranslateUi
