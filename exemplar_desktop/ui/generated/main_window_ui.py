"""Made by packaging/forms.py from forms/main_window.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)


class Ui_MainWindow(object):
    def setupUi(self, MainWindow) -> None:
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1366, 768)
        MainWindow.setMinimumSize(QSize(1024, 600))
        self.centre = QWidget(MainWindow)
        self.centre.setObjectName(u"centre")
        self.layout_7 = QHBoxLayout(self.centre)
        self.layout_7.setSpacing(0)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.rail = QFrame(self.centre)
        self.rail.setObjectName(u"rail")
        self.rail.setMinimumSize(QSize(200, 0))
        self.rail.setMaximumSize(QSize(200, 16777215))
        self.layout_2 = QVBoxLayout(self.rail)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(8, 12, 8, 12)
        self.product = QLabel(self.rail)
        self.product.setObjectName(u"product")
        self.product.setProperty(u"role", u"product")

        self.layout_2.addWidget(self.product)

        self.nominees_button = QPushButton(self.rail)
        self.nominees_button.setObjectName(u"nominees_button")
        self.nominees_button.setCheckable(True)
        self.nominees_button.setAutoExclusive(True)
        self.nominees_button.setChecked(True)
        self.nominees_button.setProperty(u"role", u"rail")

        self.layout_2.addWidget(self.nominees_button)

        self.disseminations_button = QPushButton(self.rail)
        self.disseminations_button.setObjectName(u"disseminations_button")
        self.disseminations_button.setCheckable(True)
        self.disseminations_button.setAutoExclusive(True)
        self.disseminations_button.setProperty(u"role", u"rail")

        self.layout_2.addWidget(self.disseminations_button)

        self.report_button = QPushButton(self.rail)
        self.report_button.setObjectName(u"report_button")
        self.report_button.setCheckable(True)
        self.report_button.setAutoExclusive(True)
        self.report_button.setProperty(u"role", u"rail")

        self.layout_2.addWidget(self.report_button)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.setup_button = QPushButton(self.rail)
        self.setup_button.setObjectName(u"setup_button")
        self.setup_button.setCheckable(True)
        self.setup_button.setAutoExclusive(True)
        self.setup_button.setProperty(u"role", u"rail")

        self.layout_2.addWidget(self.setup_button)


        self.layout_7.addWidget(self.rail)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(0)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.top_bar = QFrame(self.centre)
        self.top_bar.setObjectName(u"top_bar")
        self.top_bar.setMinimumSize(QSize(0, 52))
        self.top_bar.setMaximumSize(QSize(16777215, 52))
        self.layout_4 = QHBoxLayout(self.top_bar)
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(20, 8, 20, 8)
        self.unit_name = QLabel(self.top_bar)
        self.unit_name.setObjectName(u"unit_name")
        self.unit_name.setProperty(u"role", u"strong")

        self.layout_4.addWidget(self.unit_name)

        self.programme = QLabel(self.top_bar)
        self.programme.setObjectName(u"programme")
        self.programme.setProperty(u"role", u"muted")

        self.layout_4.addWidget(self.programme)

        self.spacer_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_3)

        self.year_label = QLabel(self.top_bar)
        self.year_label.setObjectName(u"year_label")
        self.year_label.setProperty(u"role", u"muted")

        self.layout_4.addWidget(self.year_label)

        self.year = QComboBox(self.top_bar)
        self.year.setObjectName(u"year")
        self.year.setMinimumSize(QSize(84, 32))

        self.layout_4.addWidget(self.year)

        self.saved = QLabel(self.top_bar)
        self.saved.setObjectName(u"saved")
        self.saved.setMinimumSize(QSize(96, 0))
        self.saved.setProperty(u"role", u"muted")

        self.layout_4.addWidget(self.saved)


        self.layout_6.addWidget(self.top_bar)

        self.banner = QFrame(self.centre)
        self.banner.setObjectName(u"banner")
        self.banner.setProperty(u"role", u"banner")
        self.layout_5 = QHBoxLayout(self.banner)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(20, 8, 12, 8)
        self.banner_text = QLabel(self.banner)
        self.banner_text.setObjectName(u"banner_text")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.banner_text.sizePolicy().hasHeightForWidth())
        self.banner_text.setSizePolicy(sizePolicy)
        self.banner_text.setWordWrap(True)

        self.layout_5.addWidget(self.banner_text)

        self.banner_action = QPushButton(self.banner)
        self.banner_action.setObjectName(u"banner_action")
        self.banner_action.setProperty(u"role", u"quiet")

        self.layout_5.addWidget(self.banner_action)

        self.banner_close = QPushButton(self.banner)
        self.banner_close.setObjectName(u"banner_close")
        self.banner_close.setProperty(u"role", u"quiet")

        self.layout_5.addWidget(self.banner_close)

        self.layout_5.setStretch(0, 1)

        self.layout_6.addWidget(self.banner)

        self.pages = QStackedWidget(self.centre)
        self.pages.setObjectName(u"pages")

        self.layout_6.addWidget(self.pages)

        self.layout_6.setStretch(2, 1)

        self.layout_7.addLayout(self.layout_6)

        MainWindow.setCentralWidget(self.centre)
        self.year_label.setBuddy(self.year)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow) -> None:
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"\u0110i\u1ec3n h\u00ecnh ti\u00ean ti\u1ebfn", None))
        self.product.setText(QCoreApplication.translate("MainWindow", u"\u2605 \u0110i\u1ec3n h\u00ecnh ti\u00ean ti\u1ebfn", None))
        self.nominees_button.setText(QCoreApplication.translate("MainWindow", u"\u0110i\u1ec3n h\u00ecnh", None))
        self.disseminations_button.setText(QCoreApplication.translate("MainWindow", u"Tuy\u00ean truy\u1ec1n", None))
        self.report_button.setText(QCoreApplication.translate("MainWindow", u"B\u00e1o c\u00e1o v\u00e0 g\u1eedi", None))
        self.setup_button.setText(QCoreApplication.translate("MainWindow", u"Thi\u1ebft l\u1eadp", None))
        self.unit_name.setText("")
        self.programme.setText("")
        self.year_label.setText(QCoreApplication.translate("MainWindow", u"N\u0103m b\u00e1o c\u00e1o", None))
        self.year.setAccessibleName(QCoreApplication.translate("MainWindow", u"N\u0103m b\u00e1o c\u00e1o", None))
        self.saved.setText("")
        self.saved.setAccessibleName(QCoreApplication.translate("MainWindow", u"Gi\u1edd l\u01b0u g\u1ea7n nh\u1ea5t", None))
        self.banner_text.setText("")
        self.banner_action.setText(QCoreApplication.translate("MainWindow", u"Kh\u00f4i ph\u1ee5c", None))
        self.banner_close.setText(QCoreApplication.translate("MainWindow", u"\u0110\u00f3ng", None))
    # retranslateUi
