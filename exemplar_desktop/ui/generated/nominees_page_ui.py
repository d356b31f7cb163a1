"""Made by packaging/forms.py from forms/nominees_page.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)


class Ui_NomineesPage(object):
    def setupUi(self, NomineesPage) -> None:
        if not NomineesPage.objectName():
            NomineesPage.setObjectName(u"NomineesPage")
        self.layout_22 = QHBoxLayout(NomineesPage)
        self.layout_22.setSpacing(0)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.master = QFrame(NomineesPage)
        self.master.setObjectName(u"master")
        self.master.setMinimumSize(QSize(350, 0))
        self.master.setMaximumSize(QSize(350, 16777215))
        self.master.setProperty(u"role", u"master")
        self.layout_8 = QVBoxLayout(self.master)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 12, 0, 0)
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


        self.layout_8.addLayout(self.layout_2)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(12, 0, 12, 0)
        self.add_panel = QFrame(self.master)
        self.add_panel.setObjectName(u"add_panel")
        self.add_panel.setProperty(u"role", u"card")
        self.add_panel.setVisible(False)
        self.layout_5 = QVBoxLayout(self.add_panel)
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(12, 12, 12, 12)
        self.new_kind_label = QLabel(self.add_panel)
        self.new_kind_label.setObjectName(u"new_kind_label")
        self.new_kind_label.setProperty(u"role", u"field")
        self.new_kind_label.setIndent(0)

        self.layout_5.addWidget(self.new_kind_label)

        self.new_kind = QComboBox(self.add_panel)
        self.new_kind.setObjectName(u"new_kind")

        self.layout_5.addWidget(self.new_kind)

        self.new_name_label = QLabel(self.add_panel)
        self.new_name_label.setObjectName(u"new_name_label")
        self.new_name_label.setProperty(u"role", u"field")
        self.new_name_label.setIndent(0)

        self.layout_5.addWidget(self.new_name_label)

        self.new_name = QLineEdit(self.add_panel)
        self.new_name.setObjectName(u"new_name")

        self.layout_5.addWidget(self.new_name)

        self.new_problem = QLabel(self.add_panel)
        self.new_problem.setObjectName(u"new_problem")
        self.new_problem.setVisible(False)
        self.new_problem.setProperty(u"role", u"problem")
        self.new_problem.setWordWrap(True)

        self.layout_5.addWidget(self.new_problem)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 8, 0, 0)
        self.add_confirm = QPushButton(self.add_panel)
        self.add_confirm.setObjectName(u"add_confirm")
        self.add_confirm.setProperty(u"role", u"primary")

        self.layout_4.addWidget(self.add_confirm)

        self.add_cancel = QPushButton(self.add_panel)
        self.add_cancel.setObjectName(u"add_cancel")

        self.layout_4.addWidget(self.add_cancel)

        self.spacer_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_3)


        self.layout_5.addLayout(self.layout_4)


        self.layout_6.addWidget(self.add_panel)


        self.layout_8.addLayout(self.layout_6)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(12, 0, 12, 0)
        self.search = QLineEdit(self.master)
        self.search.setObjectName(u"search")

        self.layout_7.addWidget(self.search)


        self.layout_8.addLayout(self.layout_7)

        self.count = QLabel(self.master)
        self.count.setObjectName(u"count")
        self.count.setIndent(12)
        self.count.setProperty(u"role", u"muted")

        self.layout_8.addWidget(self.count)

        self.list = QListView(self.master)
        self.list.setObjectName(u"list")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_8.addWidget(self.list)


        self.layout_22.addWidget(self.master)

        self.right = QStackedWidget(NomineesPage)
        self.right.setObjectName(u"right")
        self.empty = QWidget()
        self.empty.setObjectName(u"empty")
        self.layout_14 = QVBoxLayout(self.empty)
        self.layout_14.setSpacing(12)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(40, 40, 40, 40)
        self.spacer_9 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.spacer_9)

        self.empty_text = QLabel(self.empty)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_text.setProperty(u"role", u"muted")
        self.empty_text.setWordWrap(True)

        self.layout_14.addWidget(self.empty_text)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(4)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.spacer_10 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_10)

        self.empty_add = QPushButton(self.empty)
        self.empty_add.setObjectName(u"empty_add")
        self.empty_add.setProperty(u"role", u"primary")

        self.layout_12.addWidget(self.empty_add)

        self.spacer_11 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_11)


        self.layout_14.addLayout(self.layout_12)

        self.spacer_13 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.spacer_13)

        self.right.addWidget(self.empty)
        self.detail = QWidget()
        self.detail.setObjectName(u"detail")
        self.layout_21 = QVBoxLayout(self.detail)
        self.layout_21.setSpacing(12)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(20, 16, 12, 0)
        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(12)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.initial = QLabel(self.detail)
        self.initial.setObjectName(u"initial")
        self.initial.setMinimumSize(QSize(36, 36))
        self.initial.setMaximumSize(QSize(36, 36))
        self.initial.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.initial.setProperty(u"role", u"initial")

        self.layout_16.addWidget(self.initial)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(0)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.detail)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"heading")
        self.title.setWordWrap(True)

        self.layout_15.addWidget(self.title)

        self.subtitle = QLabel(self.detail)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"muted")
        self.subtitle.setWordWrap(True)

        self.layout_15.addWidget(self.subtitle)


        self.layout_16.addLayout(self.layout_15)

        self.stage = QLabel(self.detail)
        self.stage.setObjectName(u"stage")
        self.stage.setProperty(u"role", u"badge")
        self.stage.setMinimumSize(QSize(0, 22))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.stage.sizePolicy().hasHeightForWidth())
        self.stage.setSizePolicy(sizePolicy)
        self.stage.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_16.addWidget(self.stage)

        self.delete_button = QPushButton(self.detail)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setProperty(u"role", u"quiet")

        self.layout_16.addWidget(self.delete_button)

        self.layout_16.setStretch(1, 1)

        self.layout_21.addLayout(self.layout_16)

        self.tabs = QTabWidget(self.detail)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(False)
        self.info_tab = QWidget()
        self.info_tab.setObjectName(u"info_tab")
        self.layout_17 = QVBoxLayout(self.info_tab)
        self.layout_17.setSpacing(4)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.info_scroll = QScrollArea(self.info_tab)
        self.info_scroll.setObjectName(u"info_scroll")
        self.info_scroll.setWidgetResizable(True)
        self.info_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.info_place = QWidget()
        self.info_place.setObjectName(u"info_place")
        self.info_scroll.setWidget(self.info_place)

        self.layout_17.addWidget(self.info_scroll)

        self.tabs.addTab(self.info_tab, "")
        self.criteria_tab = QWidget()
        self.criteria_tab.setObjectName(u"criteria_tab")
        self.layout_20 = QVBoxLayout(self.criteria_tab)
        self.layout_20.setSpacing(4)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.criteria_scroll = QScrollArea(self.criteria_tab)
        self.criteria_scroll.setObjectName(u"criteria_scroll")
        self.criteria_scroll.setWidgetResizable(True)
        self.criteria_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.criteria_place = QWidget()
        self.criteria_place.setObjectName(u"criteria_place")
        self.criteria_layout = QVBoxLayout(self.criteria_place)
        self.criteria_layout.setSpacing(12)
        self.criteria_layout.setObjectName(u"criteria_layout")
        self.criteria_layout.setContentsMargins(0, 12, 8, 12)
        self.spacer_18 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.criteria_layout.addItem(self.spacer_18)

        self.criteria_scroll.setWidget(self.criteria_place)

        self.layout_20.addWidget(self.criteria_scroll)

        self.tabs.addTab(self.criteria_tab, "")

        self.layout_21.addWidget(self.tabs)

        self.right.addWidget(self.detail)

        self.layout_22.addWidget(self.right)

        self.layout_22.setStretch(1, 1)
        self.new_kind_label.setBuddy(self.new_kind)
        self.new_name_label.setBuddy(self.new_name)

        self.retranslateUi(NomineesPage)

        QMetaObject.connectSlotsByName(NomineesPage)
    # setupUi

    def retranslateUi(self, NomineesPage) -> None:
        self.heading.setText(QCoreApplication.translate("NomineesPage", u"\u0110i\u1ec3n h\u00ecnh", None))
        self.add_button.setText(QCoreApplication.translate("NomineesPage", u"+ Th\u00eam", None))
        self.add_button.setShortcut(QCoreApplication.translate("NomineesPage", u"Ctrl+N", None))
        self.new_kind_label.setText(QCoreApplication.translate("NomineesPage", u"\u0110\u1ed1i t\u01b0\u1ee3ng", None))
        self.new_name_label.setText(QCoreApplication.translate("NomineesPage", u"H\u1ecd v\u00e0 t\u00ean, ho\u1eb7c t\u00ean t\u1eadp th\u1ec3", None))
        self.new_problem.setText("")
        self.add_confirm.setText(QCoreApplication.translate("NomineesPage", u"Th\u00eam v\u00e0o danh s\u00e1ch", None))
        self.add_cancel.setText(QCoreApplication.translate("NomineesPage", u"Th\u00f4i", None))
        self.search.setPlaceholderText(QCoreApplication.translate("NomineesPage", u"T\u00ecm t\u00ean, kh\u00f4ng c\u1ea7n d\u1ea5u", None))
        self.search.setAccessibleName(QCoreApplication.translate("NomineesPage", u"T\u00ecm \u0111i\u1ec3n h\u00ecnh", None))
        self.count.setText("")
        self.list.setAccessibleName(QCoreApplication.translate("NomineesPage", u"Danh s\u00e1ch \u0111i\u1ec3n h\u00ecnh", None))
        self.empty_text.setText("")
        self.empty_add.setText(QCoreApplication.translate("NomineesPage", u"+ Th\u00eam \u0111i\u1ec3n h\u00ecnh", None))
        self.initial.setText("")
        self.title.setText("")
        self.subtitle.setText("")
        self.stage.setText("")
        self.delete_button.setText(QCoreApplication.translate("NomineesPage", u"X\u00f3a h\u1ed3 s\u01a1", None))
        self.info_scroll.setAccessibleName(QCoreApplication.translate("NomineesPage", u"Th\u00f4ng tin", None))
        self.tabs.setTabText(self.tabs.indexOf(self.info_tab), QCoreApplication.translate("NomineesPage", u"Th\u00f4ng tin", None))
        self.criteria_scroll.setAccessibleName(QCoreApplication.translate("NomineesPage", u"Ti\u00eau chu\u1ea9n v\u00e0 minh ch\u1ee9ng", None))
        self.tabs.setTabText(self.tabs.indexOf(self.criteria_tab), QCoreApplication.translate("NomineesPage", u"Ti\u00eau chu\u1ea9n v\u00e0 minh ch\u1ee9ng", None))
        pass
    # retranslateUi
