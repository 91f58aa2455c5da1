// SPDX-License-Identifier: GPL-3.0-or-later
// The audit catches every kind of fault it is there for: a page that has only that fault, and one that has none.
#include "tests/qml/tools/audit.h"
#include "tests/screens/walks.h"

#include <QAccessible>
#include <QApplication>
#include <QQmlApplicationEngine>
#include <QTest>

using namespace accord;

class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catches_data();
    void catches();
    void findsNothingWhereNothingIs();

private:
    /// All that the audit says of a window with these items in it.
    [[nodiscard]] static QStringList judge(const QByteArray& items);
};

namespace {

const QByteArray head = "import QtQuick\nimport QtQuick.Templates as T\nimport Accord.Controls\n"
                        "Window { width: 360; height: 640; visible: true; color: 'white'\n"
                        "component Words: Text { color: 'black'; font.pixelSize: 16; text: 'Some words to read' }\n"
                        "component Key: T.Button { id: key; width: 48; height: 48; focusPolicy: Qt.StrongFocus\n"
                        "  Accessible.role: Accessible.Button; Accessible.name: text\n"
                        "  FocusRing { shown: key.visualFocus } }\n";

} // namespace

QStringList TestAudit::judge(const QByteArray& items)
{
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.loadData(head + items + "\n}");
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (!window || !QTest::qWaitForWindowExposed(window))
        return {QStringLiteral("the page does not load")};
    return tests::textProblems(*window) + tests::controlProblems(*window) + tests::tabProblems(*window);
}

void TestAudit::catches_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const char* items, const char* problem) {
        QTest::newRow(name) << QByteArray(items) << QString::fromLatin1(problem);
    };
    row("no name", "Key {}", "no name");
    row("no role",
        "Item { id: it; width: 48; height: 48; activeFocusOnTab: true; Accessible.role: Accessible.Pane;"
        " Accessible.name: 'Go'; Accessible.onPressAction: it.focus = true; FocusRing { shown: it.activeFocus } }",
        "no role");
    row("a small target", "Key { text: 'Go'; width: 47 }", "a target of 47 x 48");
    row("hidden from screen readers", "Key { text: 'Go'; Accessible.ignored: true }", "unknown to a screen reader");
    row("two of one name", "Key { text: 'Go' } Key { text: 'Go'; y: 100 }", "named as another is");
    row("targets that overlap", "Key { text: 'Go' } Key { text: 'Stay'; x: 40 }", "lies over");
    row("out of Tab's way", "Key { text: 'Go' } Key { text: 'Stay'; y: 100; focusPolicy: Qt.NoFocus }",
        "Tab does not come here");
    row("focus out of sight",
        "T.Button { text: 'Go'; width: 48; height: 48; focusPolicy: Qt.StrongFocus; Accessible.name: text;"
        " Accessible.role: Accessible.Button }",
        "nothing shows that the focus is here");
    row("against the reading order", "Key { text: 'C'; y: 400 } Key { text: 'B'; y: 200 } Key { text: 'A' }",
        "against the reading order");
    row("pale words", "Words { color: '#888888' }", "on #ffffff is 3.5");
    row("words pale on a card", "Rectangle { width: 300; height: 90; color: '#6f6f6f'; Words {} }", "on #6f6f6f is");
    row("words half seen", "Words { opacity: 0.5 }", "on #ffffff is");
    row("a pale icon", "Icon { symbol: 'check'; size: 24; color: '#cccccc' }", "the icon's #cccccc on #ffffff");
    row("words wider than their place", "Words { width: 40 }", "wider than its item");
    row("words taller than their place", "Words { width: 40; height: 20; wrapMode: Text.Wrap }",
        "taller than its item");
    row("words cut short", "Words { width: 60; elide: Text.ElideRight }", "cut short");
    row("words out of the window", "Words { x: 300 }", "out of the window");
    row("words beneath the window", "Words { y: 635 }", "nothing scrolls");
    row("words on words", "Words {} Words { x: 30; y: 6; text: 'Others over them' }", "lies over");
}

void TestAudit::catches()
{
    QFETCH(const QByteArray, items);
    QFETCH(const QString, problem);
    const QStringList found = judge(items);
    QVERIFY2(!found.isEmpty(), "it sees nothing wrong");
    for (const QString& line : found)
        QVERIFY2(line.contains(problem), qPrintable(line)); // this fault, and no other
}

void TestAudit::findsNothingWhereNothingIs()
{
    const QStringList found = judge("Words {} Key { text: 'Go'; y: 100 } Key { text: 'Stay'; y: 100; x: 60 }\n"
                                    "Icon { y: 60; symbol: 'check'; size: 24; color: '#777777' }\n"
                                    "Flickable { y: 200; width: 360; height: 440; clip: true; contentHeight: 900\n"
                                    "  Words { y: 800 } }");
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

int main(int argc, char** argv)
{
    tests::prepare();
    QApplication application(argc, argv);
    QAccessible::setActive(true);
    TestAudit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_audit.moc"
