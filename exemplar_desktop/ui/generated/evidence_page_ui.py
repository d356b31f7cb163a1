"""Made by packaging/forms.py from forms/evidence_page.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)


class Ui_EvidencePage(object):
    def setupUi(self, EvidencePage) -> None:
        if not EvidencePage.objectName():
            EvidencePage.setObjectName(u"EvidencePage")
        self.layout_16 = QHBoxLayout(EvidencePage)
        self.layout_16.setSpacing(0)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(20, 16, 12, 12)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(EvidencePage)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout_1.addWidget(self.heading)

        self.summary = QLabel(EvidencePage)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"role", u"muted")
        self.summary.setWordWrap(True)

        self.layout_1.addWidget(self.summary)


        self.layout_2.addLayout(self.layout_1)

        self.check_button = QPushButton(EvidencePage)
        self.check_button.setObjectName(u"check_button")

        self.layout_2.addWidget(self.check_button)

        self.stop_button = QPushButton(EvidencePage)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setVisible(False)

        self.layout_2.addWidget(self.stop_button)

        self.layout_2.setStretch(0, 1)

        self.layout_10.addLayout(self.layout_2)

        self.bar = QProgressBar(EvidencePage)
        self.bar.setObjectName(u"bar")
        self.bar.setMaximum(1000)
        self.bar.setValue(0)
        self.bar.setTextVisible(False)
        self.bar.setVisible(False)

        self.layout_10.addWidget(self.bar)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.search = QLineEdit(EvidencePage)
        self.search.setObjectName(u"search")
        self.search.setMaximumSize(QSize(360, 16777215))

        self.layout_4.addWidget(self.search)

        self.order_label = QLabel(EvidencePage)
        self.order_label.setTextFormat(Qt.TextFormat.PlainText)
        self.order_label.setObjectName(u"order_label")
        self.order_label.setProperty(u"role", u"muted")

        self.layout_4.addWidget(self.order_label)

        self.order = QComboBox(EvidencePage)
        self.order.addItem("")
        self.order.addItem("")
        self.order.addItem("")
        self.order.setObjectName(u"order")
        self.order.setProperty(u"values", [u"newest", u"title", u"size"])

        self.layout_4.addWidget(self.order)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_3)

        self.layout_4.setStretch(0, 1)

        self.layout_10.addLayout(self.layout_4)

        self.filters_place = QWidget(EvidencePage)
        self.filters_place.setObjectName(u"filters_place")
        self.filters_place.setProperty(u"role", u"clear")

        self.layout_10.addWidget(self.filters_place)

        self.list = QListView(EvidencePage)
        self.list.setObjectName(u"list")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

        self.layout_10.addWidget(self.list)

        self.empty_sign = QLabel(EvidencePage)
        self.empty_sign.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_sign.setObjectName(u"empty_sign")
        self.empty_sign.setVisible(False)
        self.empty_sign.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignBottom)

        self.layout_10.addWidget(self.empty_sign)

        self.empty_text = QLabel(EvidencePage)
        self.empty_text.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setProperty(u"role", u"muted")
        self.empty_text.setWordWrap(True)
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_text.setVisible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.empty_text.sizePolicy().hasHeightForWidth())
        self.empty_text.setSizePolicy(sizePolicy)

        self.layout_10.addWidget(self.empty_text)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_5)

        self.empty_action = QPushButton(EvidencePage)
        self.empty_action.setObjectName(u"empty_action")
        self.empty_action.setProperty(u"role", u"primary")
        self.empty_action.setVisible(False)

        self.layout_7.addWidget(self.empty_action)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_6)


        self.layout_10.addLayout(self.layout_7)

        self.empty_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)

        self.layout_10.addItem(self.empty_below)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.remove_unused = QPushButton(EvidencePage)
        self.remove_unused.setObjectName(u"remove_unused")
        self.remove_unused.setVisible(False)

        self.layout_9.addWidget(self.remove_unused)

        self.remove_hint = QLabel(EvidencePage)
        self.remove_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.remove_hint.setObjectName(u"remove_hint")
        self.remove_hint.setProperty(u"role", u"muted")
        self.remove_hint.setVisible(False)
        self.remove_hint.setWordWrap(True)

        self.layout_9.addWidget(self.remove_hint)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_8)

        self.layout_9.setStretch(1, 1)

        self.layout_10.addLayout(self.layout_9)

        self.layout_10.setStretch(4, 1000)
        self.layout_10.setStretch(5, 1)
        self.layout_10.setStretch(8, 1)

        self.layout_16.addLayout(self.layout_10)

        self.side = QFrame(EvidencePage)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"role", u"clear")
        self.side.setMinimumSize(QSize(348, 0))
        self.side.setMaximumSize(QSize(348, 16777215))
        self.layout_15 = QVBoxLayout(self.side)
        self.layout_15.setSpacing(0)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.nothing_chosen = QLabel(self.side)
        self.nothing_chosen.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing_chosen.setObjectName(u"nothing_chosen")
        self.nothing_chosen.setMargin(24)
        self.nothing_chosen.setProperty(u"role", u"muted")
        self.nothing_chosen.setWordWrap(True)
        self.nothing_chosen.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.nothing_chosen.sizePolicy().hasHeightForWidth())
        self.nothing_chosen.setSizePolicy(sizePolicy1)

        self.layout_15.addWidget(self.nothing_chosen)

        self.detail = QScrollArea(self.side)
        self.detail.setObjectName(u"detail")
        self.detail.setWidgetResizable(True)
        self.detail.setFrameShape(QFrame.Shape.NoFrame)
        self.detail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.detail_place = QWidget()
        self.detail_place.setObjectName(u"detail_place")
        self.layout_14 = QVBoxLayout(self.detail_place)
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(16, 16, 16, 16)
        self.picture = QPushButton(self.detail_place)
        self.picture.setObjectName(u"picture")
        self.picture.setMinimumSize(QSize(0, 208))
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.picture.sizePolicy().hasHeightForWidth())
        self.picture.setSizePolicy(sizePolicy2)

        self.layout_14.addWidget(self.picture)

        self.file_text = QLabel(self.detail_place)
        self.file_text.setTextFormat(Qt.TextFormat.PlainText)
        self.file_text.setObjectName(u"file_text")
        self.file_text.setProperty(u"role", u"muted")
        self.file_text.setWordWrap(True)

        self.layout_14.addWidget(self.file_text)

        self.file_problem = QLabel(self.detail_place)
        self.file_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.file_problem.setObjectName(u"file_problem")
        self.file_problem.setProperty(u"role", u"problem")
        self.file_problem.setWordWrap(True)
        self.file_problem.setVisible(False)

        self.layout_14.addWidget(self.file_problem)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.open_button = QPushButton(self.detail_place)
        self.open_button.setObjectName(u"open_button")

        self.layout_12.addWidget(self.open_button)

        self.remove_button = QPushButton(self.detail_place)
        self.remove_button.setObjectName(u"remove_button")

        self.layout_12.addWidget(self.remove_button)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_11)


        self.layout_14.addLayout(self.layout_12)

        self.remove_why = QLabel(self.detail_place)
        self.remove_why.setTextFormat(Qt.TextFormat.PlainText)
        self.remove_why.setObjectName(u"remove_why")
        self.remove_why.setProperty(u"role", u"muted")
        self.remove_why.setWordWrap(True)
        self.remove_why.setVisible(False)

        self.layout_14.addWidget(self.remove_why)

        self.details_place = QWidget(self.detail_place)
        self.details_place.setObjectName(u"details_place")
        self.details_layout = QVBoxLayout(self.details_place)
        self.details_layout.setSpacing(8)
        self.details_layout.setObjectName(u"details_layout")
        self.details_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_14.addWidget(self.details_place)

        self.uses_title = QLabel(self.detail_place)
        self.uses_title.setTextFormat(Qt.TextFormat.PlainText)
        self.uses_title.setObjectName(u"uses_title")
        self.uses_title.setProperty(u"role", u"card-title")

        self.layout_14.addWidget(self.uses_title)

        self.uses_place = QWidget(self.detail_place)
        self.uses_place.setObjectName(u"uses_place")
        self.uses_layout = QVBoxLayout(self.uses_place)
        self.uses_layout.setSpacing(0)
        self.uses_layout.setObjectName(u"uses_layout")
        self.uses_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_14.addWidget(self.uses_place)

        self.copies_title = QLabel(self.detail_place)
        self.copies_title.setTextFormat(Qt.TextFormat.PlainText)
        self.copies_title.setObjectName(u"copies_title")
        self.copies_title.setProperty(u"role", u"card-title")

        self.layout_14.addWidget(self.copies_title)

        self.copies_place = QWidget(self.detail_place)
        self.copies_place.setObjectName(u"copies_place")
        self.copies_layout = QVBoxLayout(self.copies_place)
        self.copies_layout.setSpacing(0)
        self.copies_layout.setObjectName(u"copies_layout")
        self.copies_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_14.addWidget(self.copies_place)

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.spacer_13)

        self.detail.setWidget(self.detail_place)

        self.layout_15.addWidget(self.detail)


        self.layout_16.addWidget(self.side)

        self.layout_16.setStretch(0, 1)
        self.order_label.setBuddy(self.order)

        self.retranslateUi(EvidencePage)

        QMetaObject.connectSlotsByName(EvidencePage)
    # setupUi

    def retranslateUi(self, EvidencePage) -> None:
        self.heading.setText(QCoreApplication.translate("EvidencePage", u"Minh ch\u1ee9ng", None))
        self.summary.setText("")
        self.check_button.setText(QCoreApplication.translate("EvidencePage", u"Ki\u1ec3m tra c\u00e1c t\u1ec7p", None))
        self.check_button.setToolTip(QCoreApplication.translate("EvidencePage", u"\u0110\u1ecdc l\u1ea1i t\u1eebng t\u1ec7p v\u00e0 so v\u1edbi m\u00e3 \u0111\u00e3 l\u01b0u", None))
        self.stop_button.setText(QCoreApplication.translate("EvidencePage", u"D\u1eebng", None))
        self.bar.setAccessibleName(QCoreApplication.translate("EvidencePage", u"Ti\u1ebfn \u0111\u1ed9 ki\u1ec3m tra t\u1ec7p", None))
        self.search.setPlaceholderText(QCoreApplication.translate("EvidencePage", u"T\u00ecm t\u00ean, n\u01a1i c\u1ea5p, kh\u00f4ng c\u1ea7n d\u1ea5u", None))
        self.search.setAccessibleName(QCoreApplication.translate("EvidencePage", u"T\u00ecm minh ch\u1ee9ng", None))
        self.order_label.setText(QCoreApplication.translate("EvidencePage", u"X\u1ebfp theo", None))
        self.order.setItemText(0, QCoreApplication.translate("EvidencePage", u"M\u1edbi nh\u1ea5t", None))
        self.order.setItemText(1, QCoreApplication.translate("EvidencePage", u"T\u00ean", None))
        self.order.setItemText(2, QCoreApplication.translate("EvidencePage", u"Dung l\u01b0\u1ee3ng", None))

        self.filters_place.setAccessibleName(QCoreApplication.translate("EvidencePage", u"L\u1ecdc minh ch\u1ee9ng", None))
        self.list.setAccessibleName(QCoreApplication.translate("EvidencePage", u"Danh s\u00e1ch minh ch\u1ee9ng", None))
        self.empty_sign.setText("")
        self.empty_text.setText("")
        self.empty_action.setText(QCoreApplication.translate("EvidencePage", u"\u0110\u1ebfn trang \u0110i\u1ec3n h\u00ecnh", None))
        self.remove_unused.setText(QCoreApplication.translate("EvidencePage", u"X\u00f3a minh ch\u1ee9ng kh\u00f4ng d\u00f9ng\u2026", None))
        self.remove_hint.setText("")
        self.nothing_chosen.setText(QCoreApplication.translate("EvidencePage", u"Ch\u1ecdn m\u1ed9t minh ch\u1ee9ng \u0111\u1ec3 xem t\u1ec7p, n\u01a1i \u0111ang d\u00f9ng v\u00e0 s\u1eeda chi ti\u1ebft.", None))
        self.detail.setAccessibleName(QCoreApplication.translate("EvidencePage", u"Chi ti\u1ebft minh ch\u1ee9ng", None))
        self.picture.setText("")
        self.picture.setAccessibleName(QCoreApplication.translate("EvidencePage", u"M\u1edf minh ch\u1ee9ng", None))
        self.file_text.setText("")
        self.file_problem.setText("")
        self.open_button.setText(QCoreApplication.translate("EvidencePage", u"M\u1edf", None))
        self.remove_button.setText(QCoreApplication.translate("EvidencePage", u"X\u00f3a", None))
        self.remove_button.setToolTip(QCoreApplication.translate("EvidencePage", u"X\u00f3a minh ch\u1ee9ng n\u00e0y (Delete); ho\u00e0n t\u00e1c \u0111\u01b0\u1ee3c b\u1eb1ng Ctrl+Z", None))
        self.remove_why.setText("")
        self.uses_title.setText(QCoreApplication.translate("EvidencePage", u"\u0110ang d\u00f9ng cho", None))
        self.copies_title.setText(QCoreApplication.translate("EvidencePage", u"C\u00f9ng n\u1ed9i dung v\u1edbi", None))
        pass
    # retranslateUi
