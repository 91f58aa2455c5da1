// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the Qt Quick tests of the pages and parts both apps show: accord-shared-tests -input tst_NAME.qml
#include "core/secret/secret.h"
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
    QApplication app(argc, argv); // Qt Charts needs it
    accord::controls::preferReadableFaces();
    QAccessible::setActive(true);
    if (!accord::initialiseSecrets())
        return 1;
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "shared", nullptr, &setup);
}

#include "main.moc"
