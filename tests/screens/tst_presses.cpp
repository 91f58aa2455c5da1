// SPDX-License-Identifier: GPL-3.0-or-later
// A screen reader's press, and the keyboard's, reach every button and switch of every page: each is pressed in a walk
// of its own, which ends there, since who knows where the press leads. By default one of each kind of button; every one
// of them with ACCORD_LONG_TESTS.
#include "core/secret/secret.h"
#include "tests/qml/tools/audit.h"
#include "tests/screens/walks.h"

#include <QAccessible>
#include <QApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace accord;
using tests::Look;

class TestPresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void client() { pressAll(tests::walkClient); }
    void therapist() { pressAll(tests::walkTherapist); }
    void seesAButtonThatDoesNotListen();

private:
    using Walk = std::optional<QSet<QString>> (*)(const Look&, const tests::Visitor&);
    static void pressAll(Walk walk);
};

namespace {

struct Enough
{
};

struct Control
{
    QString state;
    qsizetype index; ///< among the buttons of that state
    QString name;
};

const Look look{QSize(412, 915)};

void collect(QQuickItem& from, QList<QQuickItem*>& buttons)
{
    if (!from.isVisible())
        return;
    if (from.inherits("QQuickAbstractButton") && from.isEnabled())
        buttons << &from;
    const QList<QQuickItem*> children = from.childItems();
    for (QQuickItem* const child : children)
        collect(*child, buttons);
}

QList<QQuickItem*> buttonsIn(const QQuickWindow& window)
{
    QList<QQuickItem*> buttons;
    collect(*window.contentItem(), buttons);
    return buttons;
}

/// One button of each type; or every button once, where two rows of one list, or one button in two states of its page,
/// are the same.
QList<Control> controlsOf(std::optional<QSet<QString>> (*walk)(const Look&, const tests::Visitor&))
{
    static const QRegularExpression number(QStringLiteral("[0-9]+|“.*”"));
    const bool every = qEnvironmentVariableIsSet("ACCORD_LONG_TESTS");
    QList<Control> controls;
    QSet<QString> seen;
    const auto walked = walk(look, [&](const QString& state, QQuickWindow& window) {
        const QList<QQuickItem*> buttons = buttonsIn(window);
        for (qsizetype index = 0; index < buttons.size(); ++index) {
            const QString name = tests::nameOf(*buttons[index]);
            const QString type = name.section(u' ', 0, 0);
            const QString one =
                QString(name).remove(number) + (buttons[index]->objectName().isEmpty() ? name : QString());
            const QString& kind = every ? one : type;
            if (seen.contains(kind))
                continue;
            seen << kind;
            controls << Control{state, index, name};
        }
    });
    return walked ? controls : QList<Control>();
}

/// Whether the button said that it was pressed, or switched.
bool answers(QQuickItem& button, const std::function<void()>& press)
{
    const QSignalSpy clicked(&button, SIGNAL(clicked()));
    const QSignalSpy toggled(&button, SIGNAL(toggled()));
    press();
    QCoreApplication::processEvents();
    return clicked.count() + toggled.count() > 0;
}

bool answersScreenReader(QQuickItem& button)
{
    QAccessibleInterface* const seen = QAccessible::queryAccessibleInterface(&button);
    return seen && seen->actionInterface() &&
           answers(button, [&] { seen->actionInterface()->doAction(QAccessibleActionInterface::pressAction()); });
}

bool answersSpace(QQuickItem& button)
{
    if (!(button.property("focusPolicy").toInt() & Qt::TabFocus))
        return true; // worked by the keys of what holds it: the audit sees to that
    button.forceActiveFocus(Qt::TabFocusReason);
    QQuickWindow& window = *button.window();
    return answers(button, [&] { QTest::keyClick(&window, Qt::Key_Space); });
}

} // namespace

void TestPresses::pressAll(Walk walk)
{
    const QList<Control> controls = controlsOf(walk);
    QVERIFY(controls.size() >= 5);
    QStringList deaf;
    for (const Control& control : controls) {
        for (const bool byKey : {false, true}) {
            bool met = false;
            try {
                (void)walk(look, [&](const QString& state, QQuickWindow& window) {
                    if (state != control.state)
                        return;
                    met = true;
                    QQuickItem* const button = buttonsIn(window).value(control.index);
                    if (!button || !(byKey ? answersSpace(*button) : answersScreenReader(*button)))
                        deaf << control.state + QStringLiteral(": ") + control.name +
                                    (byKey ? QStringLiteral(", Space") : QStringLiteral(", a screen reader's press"));
                    throw Enough();
                });
            } catch (const Enough&) {
            }
            QVERIFY2(met, qPrintable(control.state));
        }
    }
    QVERIFY2(deaf.isEmpty(), qPrintable(u'\n' + deaf.join(u'\n')));
}

void TestPresses::seesAButtonThatDoesNotListen()
{
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport QtQuick.Templates as T\n"
                      "T.Button { focusPolicy: Qt.NoFocus; Accessible.name: 'Go'; Accessible.role: Accessible.Button }",
                      QUrl());
    const std::unique_ptr<QObject> made(component.create());
    auto* const button = qobject_cast<QQuickItem*>(made.get());
    QVERIFY(button);
    QVERIFY(!answersScreenReader(*button)); // Qt Quick 6.4's own press reaches nobody
}

int main(int argc, char** argv)
{
    tests::prepare();
    QApplication application(argc, argv);
    QAccessible::setActive(true);
    if (!initialiseSecrets())
        return 1;
    TestPresses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presses.moc"
