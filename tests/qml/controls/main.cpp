// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the Qt Quick tests of the design system: accord-controls-tests -input tst_NAME.qml
#include "qml/controls/fonts.h"

#include <QAccessible>
#include <QApplication>
#include <QQmlEngine>
#include <QtQuickTest>

class Setup : public QObject
{
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv); // Qt Charts pages need it, and one form serves all QML tests
    accord::controls::preferReadableFaces();
    QAccessible::setActive(true);
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "controls", nullptr, &setup);
}

#include "main.moc"
