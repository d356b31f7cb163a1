"""Made by packaging/forms.py from forms/records_page.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)


class Ui_RecordsPage(object):
    def setupUi(self, RecordsPage) -> None:
        if not RecordsPage.objectName():
            RecordsPage.setObjectName(u"RecordsPage")
        self.layout_12 = QHBoxLayout(RecordsPage)
        self.layout_12.setSpacing(0)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.master = QFrame(RecordsPage)
        self.master.setObjectName(u"master")
        self.master.setMinimumSize(QSize(368, 0))
        self.master.setMaximumSize(QSize(368, 16777215))
        self.master.setProperty(u"role", u"master")
        self.master_layout = QVBoxLayout(self.master)
        self.master_layout.setSpacing(8)
        self.master_layout.setObjectName(u"master_layout")
        self.master_layout.setContentsMargins(0, 12, 0, 0)
        self.layout_107 = QHBoxLayout()
        self.layout_107.setSpacing(4)
        self.layout_107.setObjectName(u"layout_107")
        self.layout_107.setContentsMargins(12, 0, 12, 0)
        self.heading = QLabel(self.master)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout_107.addWidget(self.heading)

        self.spacer_106 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_107.addItem(self.spacer_106)

        self.add_button = QPushButton(self.master)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"role", u"primary")

        self.layout_107.addWidget(self.add_button)


        self.master_layout.addLayout(self.layout_107)

        self.layout_108 = QHBoxLayout()
        self.layout_108.setSpacing(4)
        self.layout_108.setObjectName(u"layout_108")
        self.layout_108.setContentsMargins(12, 0, 12, 0)
        self.search = QLineEdit(self.master)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.layout_108.addWidget(self.search)


        self.master_layout.addLayout(self.layout_108)

        self.layout_110 = QHBoxLayout()
        self.layout_110.setSpacing(4)
        self.layout_110.setObjectName(u"layout_110")
        self.layout_110.setContentsMargins(12, 0, 12, 0)
        self.count = QLabel(self.master)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"muted")

        self.layout_110.addWidget(self.count)

        self.spacer_109 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_110.addItem(self.spacer_109)


        self.master_layout.addLayout(self.layout_110)

        self.list_stack = QStackedWidget(self.master)
        self.list_stack.setObjectName(u"list_stack")
        self.found = QWidget()
        self.found.setObjectName(u"found")
        self.layout_111 = QVBoxLayout(self.found)
        self.layout_111.setSpacing(4)
        self.layout_111.setObjectName(u"layout_111")
        self.layout_111.setContentsMargins(0, 0, 0, 0)
        self.list = QListWidget(self.found)
        self.list.setObjectName(u"list")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)

        self.layout_111.addWidget(self.list)

        self.list_stack.addWidget(self.found)
        self.nothing = QWidget()
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"clear")
        self.layout_105 = QVBoxLayout(self.nothing)
        self.layout_105.setSpacing(12)
        self.layout_105.setObjectName(u"layout_105")
        self.layout_105.setContentsMargins(24, 40, 24, 24)
        self.nothing_text = QLabel(self.nothing)
        self.nothing_text.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing_text.setObjectName(u"nothing_text")
        self.nothing_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing_text.setWordWrap(True)
        self.nothing_text.setProperty(u"role", u"muted")

        self.layout_105.addWidget(self.nothing_text)

        self.layout_103 = QHBoxLayout()
        self.layout_103.setSpacing(4)
        self.layout_103.setObjectName(u"layout_103")
        self.layout_103.setContentsMargins(0, 0, 0, 0)
        self.spacer_101 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_103.addItem(self.spacer_101)

        self.clear_filters = QPushButton(self.nothing)
        self.clear_filters.setObjectName(u"clear_filters")

        self.layout_103.addWidget(self.clear_filters)

        self.spacer_102 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_103.addItem(self.spacer_102)


        self.layout_105.addLayout(self.layout_103)

        self.spacer_104 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_105.addItem(self.spacer_104)

        self.list_stack.addWidget(self.nothing)

        self.master_layout.addWidget(self.list_stack)


        self.layout_12.addWidget(self.master)

        self.right = QStackedWidget(RecordsPage)
        self.right.setObjectName(u"right")
        self.empty = QWidget()
        self.empty.setObjectName(u"empty")
        self.layout_9 = QVBoxLayout(self.empty)
        self.layout_9.setSpacing(12)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(40, 40, 40, 40)
        self.spacer_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_4)

        self.empty_sign = QLabel(self.empty)
        self.empty_sign.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_sign.setObjectName(u"empty_sign")
        self.empty_sign.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_9.addWidget(self.empty_sign)

        self.empty_text = QLabel(self.empty)
        self.empty_text.setTextFormat(Qt.TextFormat.PlainText)
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
        self.title_line.setTextFormat(Qt.TextFormat.PlainText)
        self.title_line.setObjectName(u"title_line")
        self.title_line.setProperty(u"role", u"heading")
        self.title_line.setWordWrap(True)

        self.layout_10.addWidget(self.title_line)

        self.history_button = QPushButton(self.detail)
        self.history_button.setObjectName(u"history_button")
        self.history_button.setProperty(u"role", u"quiet")

        self.layout_10.addWidget(self.history_button)

        self.delete_button = QPushButton(self.detail)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setProperty(u"role", u"quiet")

        self.layout_10.addWidget(self.delete_button)

        self.layout_10.setStretch(0, 1)

        self.layout_11.addLayout(self.layout_10)

        self.doubts = QLabel(self.detail)
        self.doubts.setTextFormat(Qt.TextFormat.PlainText)
        self.doubts.setObjectName(u"doubts")
        self.doubts.setVisible(False)
        self.doubts.setTextFormat(Qt.TextFormat.PlainText)
        self.doubts.setProperty(u"role", u"gap")
        self.doubts.setWordWrap(True)

        self.layout_11.addWidget(self.doubts)

        self.layout_121 = QHBoxLayout()
        self.layout_121.setSpacing(8)
        self.layout_121.setObjectName(u"layout_121")
        self.layout_121.setContentsMargins(0, 0, 0, 0)
        self.paper_button = QPushButton(self.detail)
        self.paper_button.setObjectName(u"paper_button")

        self.layout_121.addWidget(self.paper_button)

        self.paper_open = QPushButton(self.detail)
        self.paper_open.setObjectName(u"paper_open")
        self.paper_open.setProperty(u"role", u"quiet")

        self.layout_121.addWidget(self.paper_open)

        self.paper_said = QLabel(self.detail)
        self.paper_said.setTextFormat(Qt.TextFormat.PlainText)
        self.paper_said.setObjectName(u"paper_said")
        self.paper_said.setMinimumSize(QSize(1, 0))
        self.paper_said.setTextFormat(Qt.TextFormat.PlainText)
        self.paper_said.setWordWrap(True)
        self.paper_said.setProperty(u"role", u"muted")

        self.layout_121.addWidget(self.paper_said)

        self.layout_121.setStretch(2, 1)

        self.layout_11.addLayout(self.layout_121)

        self.form_scroll = QScrollArea(self.detail)
        self.form_scroll.setObjectName(u"form_scroll")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.form_scroll.sizePolicy().hasHeightForWidth())
        self.form_scroll.setSizePolicy(sizePolicy)
        self.form_scroll.setWidgetResizable(True)
        self.form_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.form_place = QWidget()
        self.form_place.setObjectName(u"form_place")
        self.form_scroll.setWidget(self.form_place)

        self.layout_11.addWidget(self.form_scroll)

        self.layout_11.setStretch(3, 1)
        self.right.addWidget(self.detail)

        self.layout_12.addWidget(self.right)

        self.layout_12.setStretch(1, 1)

        self.retranslateUi(RecordsPage)

        QMetaObject.connectSlotsByName(RecordsPage)
    # setupUi

    def retranslateUi(self, RecordsPage) -> None:
        self.heading.setText("")
        self.add_button.setText(QCoreApplication.translate("RecordsPage", u"+ Th\u00eam", None))
        self.add_button.setShortcut(QCoreApplication.translate("RecordsPage", u"Ctrl+N", None))
        self.search.setPlaceholderText(QCoreApplication.translate("RecordsPage", u"T\u00ecm, kh\u00f4ng c\u1ea7n d\u1ea5u", None))
        self.search.setAccessibleName("")
        self.count.setText("")
        self.list.setAccessibleName("")
        self.nothing_text.setText("")
        self.clear_filters.setText(QCoreApplication.translate("RecordsPage", u"X\u00f3a b\u1ed9 l\u1ecdc", None))
        self.empty_sign.setText("")
        self.empty_text.setText("")
        self.empty_add.setText("")
        self.title_line.setText("")
        self.history_button.setToolTip(QCoreApplication.translate("RecordsPage", u"Ai \u0111\u00e3 s\u1eeda g\u00ec \u1edf m\u1ee5c n\u00e0y, l\u00fac n\u00e0o (Ctrl+H)", None))
        self.history_button.setText(QCoreApplication.translate("RecordsPage", u"L\u1ecbch s\u1eed", None))
        self.history_button.setShortcut(QCoreApplication.translate("RecordsPage", u"Ctrl+H", None))
        self.delete_button.setText("")
        self.doubts.setText("")
        self.paper_button.setText("")
        self.paper_open.setText(QCoreApplication.translate("RecordsPage", u"M\u1edf t\u1ec7p", None))
        self.paper_said.setText("")
        self.form_scroll.setAccessibleName("")
        pass
    # retranslateUi
