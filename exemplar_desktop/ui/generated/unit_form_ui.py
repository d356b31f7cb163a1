"""Made by packaging/forms.py from forms/unit_form.ui; change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)


class Ui_UnitForm(object):
    def setupUi(self, UnitForm) -> None:
        if not UnitForm.objectName():
            UnitForm.setObjectName(u"UnitForm")
        self.layout_2 = QVBoxLayout(UnitForm)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.code_label = QLabel(UnitForm)
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"field")
        self.code_label.setIndent(0)

        self.layout_2.addWidget(self.code_label)

        self.code = QLineEdit(UnitForm)
        self.code.setObjectName(u"code")
        self.code.setMaximumSize(QSize(200, 16777215))

        self.layout_2.addWidget(self.code)

        self.cluster_label = QLabel(UnitForm)
        self.cluster_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cluster_label.setObjectName(u"cluster_label")
        self.cluster_label.setProperty(u"role", u"field")
        self.cluster_label.setIndent(0)

        self.layout_2.addWidget(self.cluster_label)

        self.cluster = QLineEdit(UnitForm)
        self.cluster.setObjectName(u"cluster")
        self.cluster.setMaximumSize(QSize(420, 16777215))

        self.layout_2.addWidget(self.cluster)

        self.campuses_label = QLabel(UnitForm)
        self.campuses_label.setTextFormat(Qt.TextFormat.PlainText)
        self.campuses_label.setObjectName(u"campuses_label")
        self.campuses_label.setProperty(u"role", u"field")
        self.campuses_label.setIndent(0)

        self.layout_2.addWidget(self.campuses_label)

        self.campuses = QPlainTextEdit(UnitForm)
        self.campuses.setObjectName(u"campuses")
        self.campuses.setTabChangesFocus(True)
        self.campuses.setMaximumSize(QSize(420, 76))

        self.layout_2.addWidget(self.campuses)

        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.code_label.setBuddy(self.code)
        self.cluster_label.setBuddy(self.cluster)
        self.campuses_label.setBuddy(self.campuses)

        self.retranslateUi(UnitForm)

        QMetaObject.connectSlotsByName(UnitForm)
    # setupUi

    def retranslateUi(self, UnitForm) -> None:
        self.code_label.setText(QCoreApplication.translate("UnitForm", u"M\u00e3 \u0111\u01a1n v\u1ecb", None))
        self.code.setPlaceholderText(QCoreApplication.translate("UnitForm", u"M\u00e3 tr\u01b0\u1eddng do ng\u00e0nh c\u1ea5p", None))
        self.cluster_label.setText(QCoreApplication.translate("UnitForm", u"C\u1ee5m thi \u0111ua (n\u1ebfu c\u00f3)", None))
        self.campuses_label.setText(QCoreApplication.translate("UnitForm", u"C\u00e1c \u0111i\u1ec3m tr\u01b0\u1eddng, m\u1ed7i d\u00f2ng m\u1ed9t \u0111i\u1ec3m (n\u1ebfu c\u00f3)", None))
        pass
    # retranslateUi
