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
        self.master.setMinimumSize(QSize(368, 0))
        self.master.setMaximumSize(QSize(368, 16777215))
        self.master.setProperty(u"role", u"master")
        self.master_layout = QVBoxLayout(self.master)
        self.master_layout.setSpacing(8)
        self.master_layout.setObjectName(u"master_layout")
        self.master_layout.setContentsMargins(0, 12, 0, 0)
        self.layout_118 = QHBoxLayout()
        self.layout_118.setSpacing(4)
        self.layout_118.setObjectName(u"layout_118")
        self.layout_118.setContentsMargins(12, 0, 12, 0)
        self.heading = QLabel(self.master)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout_118.addWidget(self.heading)

        self.spacer_117 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_118.addItem(self.spacer_117)

        self.add_button = QPushButton(self.master)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"role", u"primary")

        self.layout_118.addWidget(self.add_button)


        self.master_layout.addLayout(self.layout_118)

        self.layout_119 = QHBoxLayout()
        self.layout_119.setSpacing(4)
        self.layout_119.setObjectName(u"layout_119")
        self.layout_119.setContentsMargins(12, 0, 12, 0)
        self.add_panel = QFrame(self.master)
        self.add_panel.setObjectName(u"add_panel")
        self.add_panel.setVisible(False)
        self.add_panel.setProperty(u"role", u"card")
        self.layout_103 = QVBoxLayout(self.add_panel)
        self.layout_103.setSpacing(4)
        self.layout_103.setObjectName(u"layout_103")
        self.layout_103.setContentsMargins(12, 4, 12, 12)
        self.new_kind_label = QLabel(self.add_panel)
        self.new_kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_kind_label.setObjectName(u"new_kind_label")
        self.new_kind_label.setIndent(0)
        self.new_kind_label.setProperty(u"role", u"field")

        self.layout_103.addWidget(self.new_kind_label)

        self.new_kind = QComboBox(self.add_panel)
        self.new_kind.setObjectName(u"new_kind")

        self.layout_103.addWidget(self.new_kind)

        self.new_name_label = QLabel(self.add_panel)
        self.new_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_name_label.setObjectName(u"new_name_label")
        self.new_name_label.setIndent(0)
        self.new_name_label.setProperty(u"role", u"field")

        self.layout_103.addWidget(self.new_name_label)

        self.new_name = QLineEdit(self.add_panel)
        self.new_name.setObjectName(u"new_name")

        self.layout_103.addWidget(self.new_name)

        self.new_place_label = QLabel(self.add_panel)
        self.new_place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_place_label.setObjectName(u"new_place_label")
        self.new_place_label.setIndent(0)
        self.new_place_label.setProperty(u"role", u"field")

        self.layout_103.addWidget(self.new_place_label)

        self.new_place = QLineEdit(self.add_panel)
        self.new_place.setObjectName(u"new_place")

        self.layout_103.addWidget(self.new_place)

        self.new_movement_label = QLabel(self.add_panel)
        self.new_movement_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_movement_label.setObjectName(u"new_movement_label")
        self.new_movement_label.setIndent(0)
        self.new_movement_label.setProperty(u"role", u"field")

        self.layout_103.addWidget(self.new_movement_label)

        self.new_movement = QComboBox(self.add_panel)
        self.new_movement.setObjectName(u"new_movement")
        self.new_movement.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_103.addWidget(self.new_movement)

        self.new_problem = QLabel(self.add_panel)
        self.new_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.new_problem.setObjectName(u"new_problem")
        self.new_problem.setVisible(False)
        self.new_problem.setWordWrap(True)
        self.new_problem.setProperty(u"role", u"problem")

        self.layout_103.addWidget(self.new_problem)

        self.new_namesake = QLabel(self.add_panel)
        self.new_namesake.setTextFormat(Qt.TextFormat.PlainText)
        self.new_namesake.setObjectName(u"new_namesake")
        self.new_namesake.setVisible(False)
        self.new_namesake.setWordWrap(True)
        self.new_namesake.setProperty(u"role", u"gap")

        self.layout_103.addWidget(self.new_namesake)

        self.new_done = QLabel(self.add_panel)
        self.new_done.setTextFormat(Qt.TextFormat.PlainText)
        self.new_done.setObjectName(u"new_done")
        self.new_done.setVisible(False)
        self.new_done.setWordWrap(True)
        self.new_done.setProperty(u"role", u"muted")

        self.layout_103.addWidget(self.new_done)

        self.layout_102 = QHBoxLayout()
        self.layout_102.setSpacing(8)
        self.layout_102.setObjectName(u"layout_102")
        self.layout_102.setContentsMargins(0, 8, 0, 0)
        self.add_confirm = QPushButton(self.add_panel)
        self.add_confirm.setObjectName(u"add_confirm")
        self.add_confirm.setProperty(u"role", u"primary")

        self.layout_102.addWidget(self.add_confirm)

        self.add_cancel = QPushButton(self.add_panel)
        self.add_cancel.setObjectName(u"add_cancel")

        self.layout_102.addWidget(self.add_cancel)

        self.spacer_101 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_102.addItem(self.spacer_101)


        self.layout_103.addLayout(self.layout_102)


        self.layout_119.addWidget(self.add_panel)


        self.master_layout.addLayout(self.layout_119)

        self.layout_120 = QHBoxLayout()
        self.layout_120.setSpacing(4)
        self.layout_120.setObjectName(u"layout_120")
        self.layout_120.setContentsMargins(12, 0, 12, 0)
        self.search = QLineEdit(self.master)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.layout_120.addWidget(self.search)


        self.master_layout.addLayout(self.layout_120)

        self.layout_121 = QHBoxLayout()
        self.layout_121.setSpacing(4)
        self.layout_121.setObjectName(u"layout_121")
        self.layout_121.setContentsMargins(12, 0, 12, 0)
        self.filters = QWidget(self.master)
        self.filters.setObjectName(u"filters")
        self.filters.setProperty(u"role", u"clear")

        self.layout_121.addWidget(self.filters)


        self.master_layout.addLayout(self.layout_121)

        self.layout_123 = QHBoxLayout()
        self.layout_123.setSpacing(4)
        self.layout_123.setObjectName(u"layout_123")
        self.layout_123.setContentsMargins(12, 0, 12, 0)
        self.count = QLabel(self.master)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"muted")

        self.layout_123.addWidget(self.count)

        self.spacer_122 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_123.addItem(self.spacer_122)

        self.sort = QComboBox(self.master)
        self.sort.setObjectName(u"sort")

        self.layout_123.addWidget(self.sort)


        self.master_layout.addLayout(self.layout_123)

        self.list_stack = QStackedWidget(self.master)
        self.list_stack.setObjectName(u"list_stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.list_stack.sizePolicy().hasHeightForWidth())
        self.list_stack.setSizePolicy(sizePolicy)
        self.found = QWidget()
        self.found.setObjectName(u"found")
        self.layout_124 = QVBoxLayout(self.found)
        self.layout_124.setSpacing(4)
        self.layout_124.setObjectName(u"layout_124")
        self.layout_124.setContentsMargins(0, 0, 0, 0)
        self.list = QListView(self.found)
        self.list.setObjectName(u"list")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_124.addWidget(self.list)

        self.list_stack.addWidget(self.found)
        self.nothing = QWidget()
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"clear")
        self.layout_116 = QVBoxLayout(self.nothing)
        self.layout_116.setSpacing(12)
        self.layout_116.setObjectName(u"layout_116")
        self.layout_116.setContentsMargins(24, 40, 24, 24)
        self.nothing_text = QLabel(self.nothing)
        self.nothing_text.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing_text.setObjectName(u"nothing_text")
        self.nothing_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing_text.setWordWrap(True)
        self.nothing_text.setProperty(u"role", u"muted")

        self.layout_116.addWidget(self.nothing_text)

        self.layout_114 = QHBoxLayout()
        self.layout_114.setSpacing(4)
        self.layout_114.setObjectName(u"layout_114")
        self.layout_114.setContentsMargins(0, 0, 0, 0)
        self.spacer_112 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_114.addItem(self.spacer_112)

        self.clear_filters = QPushButton(self.nothing)
        self.clear_filters.setObjectName(u"clear_filters")

        self.layout_114.addWidget(self.clear_filters)

        self.spacer_113 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_114.addItem(self.spacer_113)


        self.layout_116.addLayout(self.layout_114)

        self.spacer_115 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_116.addItem(self.spacer_115)

        self.list_stack.addWidget(self.nothing)

        self.master_layout.addWidget(self.list_stack)

        self.bar = QFrame(self.master)
        self.bar.setObjectName(u"bar")
        self.bar.setVisible(False)
        self.bar.setProperty(u"role", u"bar")
        self.layout_111 = QVBoxLayout(self.bar)
        self.layout_111.setSpacing(4)
        self.layout_111.setObjectName(u"layout_111")
        self.layout_111.setContentsMargins(12, 8, 12, 12)
        self.layout_105 = QHBoxLayout()
        self.layout_105.setSpacing(4)
        self.layout_105.setObjectName(u"layout_105")
        self.layout_105.setContentsMargins(0, 0, 0, 0)
        self.bar_count = QLabel(self.bar)
        self.bar_count.setTextFormat(Qt.TextFormat.PlainText)
        self.bar_count.setObjectName(u"bar_count")
        self.bar_count.setProperty(u"role", u"strong")

        self.layout_105.addWidget(self.bar_count)

        self.spacer_104 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_105.addItem(self.spacer_104)

        self.bar_clear = QPushButton(self.bar)
        self.bar_clear.setObjectName(u"bar_clear")
        self.bar_clear.setProperty(u"role", u"link")

        self.layout_105.addWidget(self.bar_clear)

        self.bar_delete = QPushButton(self.bar)
        self.bar_delete.setObjectName(u"bar_delete")

        self.layout_105.addWidget(self.bar_delete)


        self.layout_111.addLayout(self.layout_105)

        self.layout_107 = QHBoxLayout()
        self.layout_107.setSpacing(8)
        self.layout_107.setObjectName(u"layout_107")
        self.layout_107.setContentsMargins(0, 0, 0, 0)
        self.bar_close = QPushButton(self.bar)
        self.bar_close.setObjectName(u"bar_close")

        self.layout_107.addWidget(self.bar_close)

        self.bar_reopen = QPushButton(self.bar)
        self.bar_reopen.setObjectName(u"bar_reopen")

        self.layout_107.addWidget(self.bar_reopen)

        self.spacer_106 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_107.addItem(self.spacer_106)


        self.layout_111.addLayout(self.layout_107)

        self.reason_panel = QWidget(self.bar)
        self.reason_panel.setObjectName(u"reason_panel")
        self.reason_panel.setVisible(False)
        self.reason_panel.setProperty(u"role", u"clear")
        self.layout_110 = QVBoxLayout(self.reason_panel)
        self.layout_110.setSpacing(4)
        self.layout_110.setObjectName(u"layout_110")
        self.layout_110.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_panel)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setIndent(0)
        self.reason_label.setProperty(u"role", u"field")

        self.layout_110.addWidget(self.reason_label)

        self.reason = QLineEdit(self.reason_panel)
        self.reason.setObjectName(u"reason")

        self.layout_110.addWidget(self.reason)

        self.reason_problem = QLabel(self.reason_panel)
        self.reason_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setVisible(False)
        self.reason_problem.setWordWrap(True)
        self.reason_problem.setProperty(u"role", u"problem")

        self.layout_110.addWidget(self.reason_problem)

        self.layout_109 = QHBoxLayout()
        self.layout_109.setSpacing(8)
        self.layout_109.setObjectName(u"layout_109")
        self.layout_109.setContentsMargins(0, 4, 0, 0)
        self.reason_confirm = QPushButton(self.reason_panel)
        self.reason_confirm.setObjectName(u"reason_confirm")
        self.reason_confirm.setProperty(u"role", u"primary")

        self.layout_109.addWidget(self.reason_confirm)

        self.reason_cancel = QPushButton(self.reason_panel)
        self.reason_cancel.setObjectName(u"reason_cancel")

        self.layout_109.addWidget(self.reason_cancel)

        self.spacer_108 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_109.addItem(self.spacer_108)


        self.layout_110.addLayout(self.layout_109)


        self.layout_111.addWidget(self.reason_panel)


        self.master_layout.addWidget(self.bar)


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

        self.empty_sign = QLabel(self.empty)
        self.empty_sign.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_sign.setObjectName(u"empty_sign")
        self.empty_sign.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_14.addWidget(self.empty_sign)

        self.empty_text = QLabel(self.empty)
        self.empty_text.setTextFormat(Qt.TextFormat.PlainText)
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
        self.several = QWidget()
        self.several.setObjectName(u"several")
        self.layout_127 = QVBoxLayout(self.several)
        self.layout_127.setSpacing(12)
        self.layout_127.setObjectName(u"layout_127")
        self.layout_127.setContentsMargins(40, 40, 40, 40)
        self.spacer_125 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_127.addItem(self.spacer_125)

        self.several_title = QLabel(self.several)
        self.several_title.setTextFormat(Qt.TextFormat.PlainText)
        self.several_title.setObjectName(u"several_title")
        self.several_title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.several_title.setProperty(u"role", u"heading")

        self.layout_127.addWidget(self.several_title)

        self.several_names = QLabel(self.several)
        self.several_names.setTextFormat(Qt.TextFormat.PlainText)
        self.several_names.setObjectName(u"several_names")
        self.several_names.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.several_names.setWordWrap(True)
        self.several_names.setProperty(u"role", u"muted")

        self.layout_127.addWidget(self.several_names)

        self.spacer_126 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_127.addItem(self.spacer_126)

        self.right.addWidget(self.several)
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
        self.initial.setTextFormat(Qt.TextFormat.PlainText)
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
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"heading")
        self.title.setWordWrap(True)

        self.layout_15.addWidget(self.title)

        self.subtitle = QLabel(self.detail)
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"muted")
        self.subtitle.setWordWrap(True)

        self.layout_15.addWidget(self.subtitle)


        self.layout_16.addLayout(self.layout_15)

        self.stage = QLabel(self.detail)
        self.stage.setTextFormat(Qt.TextFormat.PlainText)
        self.stage.setObjectName(u"stage")
        self.stage.setProperty(u"role", u"badge")
        self.stage.setMinimumSize(QSize(0, 22))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.stage.sizePolicy().hasHeightForWidth())
        self.stage.setSizePolicy(sizePolicy1)
        self.stage.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_16.addWidget(self.stage)

        self.history_button = QPushButton(self.detail)
        self.history_button.setObjectName(u"history_button")
        self.history_button.setProperty(u"role", u"quiet")

        self.layout_16.addWidget(self.history_button)

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
        self.new_place_label.setBuddy(self.new_place)
        self.new_movement_label.setBuddy(self.new_movement)
        self.reason_label.setBuddy(self.reason)

        self.retranslateUi(NomineesPage)

        QMetaObject.connectSlotsByName(NomineesPage)
    # setupUi

    def retranslateUi(self, NomineesPage) -> None:
        self.heading.setText(QCoreApplication.translate("NomineesPage", u"\u0110i\u1ec3n h\u00ecnh", None))
        self.add_button.setText(QCoreApplication.translate("NomineesPage", u"+ Th\u00eam", None))
        self.add_button.setShortcut(QCoreApplication.translate("NomineesPage", u"Ctrl+N", None))
        self.new_kind_label.setText(QCoreApplication.translate("NomineesPage", u"\u0110\u1ed1i t\u01b0\u1ee3ng", None))
        self.new_name_label.setText(QCoreApplication.translate("NomineesPage", u"H\u1ecd v\u00e0 t\u00ean, ho\u1eb7c t\u00ean t\u1eadp th\u1ec3", None))
        self.new_place_label.setText(QCoreApplication.translate("NomineesPage", u"T\u1ed5, l\u1edbp, ch\u1ee9c v\u1ee5", None))
        self.new_movement_label.setText(QCoreApplication.translate("NomineesPage", u"Ph\u00e1t hi\u1ec7n qua phong tr\u00e0o", None))
        self.new_problem.setText("")
        self.new_namesake.setText("")
        self.new_done.setText("")
        self.add_confirm.setText(QCoreApplication.translate("NomineesPage", u"Th\u00eam (Enter)", None))
        self.add_cancel.setText(QCoreApplication.translate("NomineesPage", u"Xong", None))
        self.search.setPlaceholderText(QCoreApplication.translate("NomineesPage", u"T\u00ecm t\u00ean, kh\u00f4ng c\u1ea7n d\u1ea5u", None))
        self.search.setAccessibleName(QCoreApplication.translate("NomineesPage", u"T\u00ecm \u0111i\u1ec3n h\u00ecnh", None))
        self.count.setText("")
        self.sort.setAccessibleName(QCoreApplication.translate("NomineesPage", u"S\u1eafp x\u1ebfp danh s\u00e1ch", None))
        self.list.setAccessibleName(QCoreApplication.translate("NomineesPage", u"Danh s\u00e1ch \u0111i\u1ec3n h\u00ecnh", None))
        self.nothing_text.setText("")
        self.clear_filters.setText(QCoreApplication.translate("NomineesPage", u"X\u00f3a b\u1ed9 l\u1ecdc", None))
        self.bar_count.setText("")
        self.bar_clear.setText(QCoreApplication.translate("NomineesPage", u"B\u1ecf ch\u1ecdn", None))
        self.bar_delete.setText(QCoreApplication.translate("NomineesPage", u"X\u00f3a", None))
        self.bar_close.setText(QCoreApplication.translate("NomineesPage", u"Th\u00f4i gi\u1edbi thi\u1ec7u\u2026", None))
        self.bar_reopen.setText(QCoreApplication.translate("NomineesPage", u"Gi\u1edbi thi\u1ec7u l\u1ea1i", None))
        self.reason_label.setText(QCoreApplication.translate("NomineesPage", u"L\u00fd do th\u00f4i gi\u1edbi thi\u1ec7u", None))
        self.reason.setPlaceholderText(QCoreApplication.translate("NomineesPage", u"Chuy\u1ec3n c\u00f4ng t\u00e1c, r\u00fat h\u1ed3 s\u01a1\u2026", None))
        self.reason_problem.setText("")
        self.reason_confirm.setText(QCoreApplication.translate("NomineesPage", u"Th\u00f4i gi\u1edbi thi\u1ec7u", None))
        self.reason_cancel.setText(QCoreApplication.translate("NomineesPage", u"Gi\u1eef nguy\u00ean", None))
        self.empty_sign.setText("")
        self.empty_text.setText("")
        self.empty_add.setText(QCoreApplication.translate("NomineesPage", u"+ Th\u00eam \u0111i\u1ec3n h\u00ecnh", None))
        self.several_title.setText("")
        self.several_names.setText("")
        self.initial.setText("")
        self.title.setText("")
        self.subtitle.setText("")
        self.stage.setText("")
        self.history_button.setToolTip(QCoreApplication.translate("NomineesPage", u"Ai \u0111\u00e3 s\u1eeda g\u00ec \u1edf m\u1ee5c n\u00e0y, l\u00fac n\u00e0o (Ctrl+H)", None))
        self.history_button.setText(QCoreApplication.translate("NomineesPage", u"L\u1ecbch s\u1eed", None))
        self.history_button.setShortcut(QCoreApplication.translate("NomineesPage", u"Ctrl+H", None))
        self.delete_button.setText(QCoreApplication.translate("NomineesPage", u"X\u00f3a h\u1ed3 s\u01a1", None))
        self.info_scroll.setAccessibleName(QCoreApplication.translate("NomineesPage", u"Th\u00f4ng tin", None))
        self.tabs.setTabText(self.tabs.indexOf(self.info_tab), QCoreApplication.translate("NomineesPage", u"Th\u00f4ng tin", None))
        self.criteria_scroll.setAccessibleName(QCoreApplication.translate("NomineesPage", u"Ti\u00eau chu\u1ea9n v\u00e0 minh ch\u1ee9ng", None))
        self.tabs.setTabText(self.tabs.indexOf(self.criteria_tab), QCoreApplication.translate("NomineesPage", u"Ti\u00eau chu\u1ea9n v\u00e0 minh ch\u1ee9ng", None))
        pass
    # retranslateUi
