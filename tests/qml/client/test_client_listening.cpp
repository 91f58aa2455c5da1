// SPDX-License-Identifier: GPL-3.0-or-later
// The app set up, and a session rated, shared and taken back through QAccessible alone, as somebody does who sees
// nothing of the window: what is found, read and worked here comes from the window's accessible tree and nowhere else.
#include "app/client/check_in_model.h"
#include "app/client/therapist_model.h"
#include "core/secret/secret.h"
#include "tests/qml/client/client_at_work.h"

#include <QAccessible>
#include <QApplication>

using namespace accord;
using app::AppModel;
using app::CheckInModel;
using app::TherapistModel;

class TestClientListening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_client = std::make_unique<tests::ClientAtWork>(); }
    void cleanup() { m_client.reset(); }
    void setsUpAndRates();
    void ratesSharesAndRevokes();

private:
    /// The first of that role whose name holds these words; null if there is none.
    [[nodiscard]] QAccessibleInterface* find(QAccessible::Role role, const QString& words = {}) const;
    [[nodiscard]] bool press(const QString& words, QAccessible::Role role = QAccessible::Button);
    /// Into the field of that name, as a dictation does.
    [[nodiscard]] bool say(const QString& field, const QString& text);
    [[nodiscard]] bool rate(double value);
    /// Whether something there says these words.
    [[nodiscard]] bool hears(const QString& words) const;

    std::unique_ptr<tests::ClientAtWork> m_client;
};

namespace {

void collect(QAccessibleInterface* from, QList<QAccessibleInterface*>& all)
{
    if (!from || from->state().invisible)
        return;
    all << from;
    for (int child = 0; child < from->childCount(); ++child)
        collect(from->child(child), all);
}

} // namespace

QAccessibleInterface* TestClientListening::find(QAccessible::Role role, const QString& words) const
{
    QList<QAccessibleInterface*> all;
    collect(QAccessible::queryAccessibleInterface(&m_client->window()), all);
    for (QAccessibleInterface* const seen : std::as_const(all)) {
        if (seen->role() == role && seen->text(QAccessible::Name).contains(words))
            return seen;
    }
    return nullptr;
}

bool TestClientListening::hears(const QString& words) const
{
    return find(QAccessible::StaticText, words) || find(QAccessible::Heading, words);
}

bool TestClientListening::press(const QString& words, QAccessible::Role role)
{
    QTest::qWait(30); // loaders and layouts come to rest
    QAccessibleInterface* const seen = find(role, words);
    if (!seen || seen->state().disabled || !seen->actionInterface()) {
        qWarning("nothing to press is called “%s”", qPrintable(words));
        return false;
    }
    seen->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTest::qWait(30);
    return true;
}

bool TestClientListening::rate(double value)
{
    QTest::qWait(30);
    QAccessibleInterface* const line = find(QAccessible::Slider);
    if (!line || !line->valueInterface() || line->valueInterface()->currentValue().isValid())
        return false; // there, and not answered yet
    line->valueInterface()->setCurrentValue(value);
    return qFuzzyCompare(line->valueInterface()->currentValue().toDouble(), value) &&
           line->text(QAccessible::Description).contains(QLocale().toString(value, 'f', 1));
}

bool TestClientListening::say(const QString& field, const QString& text)
{
    QTest::qWait(30);
    QAccessibleInterface* const entry = find(QAccessible::EditableText, field);
    if (!entry || entry->state().disabled || !entry->actionInterface()) {
        qWarning("no field is called “%s”", qPrintable(field));
        return false;
    }
    entry->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    entry->setText(QAccessible::Value, text);
    QTest::qWait(30);
    return true;
}

void TestClientListening::setsUpAndRates()
{
    QVERIFY(m_client->show());
    QVERIFY(hears(QStringLiteral("A moment after each session")));
    QVERIFY(hears(QStringLiteral("Who sees what")));
    QVERIFY(press(QStringLiteral("Go on")));
    QAccessibleInterface* const name = find(QAccessible::EditableText, QStringLiteral("would call you"));
    QVERIFY(name && name->state().focused); // what is wrong has the focus, and says why
    const QString fault = name->text(QAccessible::Description);
    QVERIFY(say(QStringLiteral("would call you"), QStringLiteral("Noa")));
    QVERIFY(name->text(QAccessible::Description) != fault);
    QVERIFY(press(QStringLiteral("Go on")));

    QTRY_VERIFY(find(QAccessible::RadioButton, QStringLiteral("A PIN")));
    QVERIFY(press(QStringLiteral("Both"), QAccessible::RadioButton));
    QVERIFY(find(QAccessible::EditableText, QStringLiteral("A passphrase")));
    QVERIFY(press(QStringLiteral("A PIN"), QAccessible::RadioButton));
    QVERIFY(find(QAccessible::RadioButton, QStringLiteral("A PIN"))->state().checked);
    QVERIFY(say(QStringLiteral("A PIN"), QStringLiteral("482915")));
    QVERIFY(say(QStringLiteral("The same PIN once more"), QStringLiteral("482915")));
    QCOMPARE(find(QAccessible::EditableText, QStringLiteral("A PIN"))->text(QAccessible::Value).size(), 6);
    QVERIFY(!hears(QStringLiteral("482915")));
    QVERIFY(press(QStringLiteral("Go on")));

    QVERIFY(hears(QStringLiteral("If you forget it")));
    const QString words = QStringLiteral("Recovery code: ");
    QAccessibleInterface* const code = find(QAccessible::StaticText, words);
    QVERIFY(code);
    const QString heard = code->text(QAccessible::Name).mid(words.size()); // letter by letter, group by group
    QCOMPARE(heard.count(QLatin1Char(',')), 6);
    QVERIFY(press(QStringLiteral("I have written it down")));
    QVERIFY(hears(QStringLiteral("Type it back once")));
    QVERIFY(!find(QAccessible::StaticText, words)); // only once
    QVERIFY(say(QStringLiteral("Recovery code"), QString(heard).remove(QLatin1Char(','))));
    QVERIFY(press(QStringLiteral("Lock my records")));
    QTRY_VERIFY_WITH_TIMEOUT(find(QAccessible::Button, QStringLiteral("Not now")), 20'000);
    QVERIFY(hears(QStringLiteral("All is ready")));
    QVERIFY(hears(QStringLiteral("no study has validated them")));
    QVERIFY(press(QStringLiteral("Not now")));

    QVERIFY(press(QStringLiteral("Check in")));
    QVERIFY(rate(7.3));
    QVERIFY(press(QStringLiteral("Next")));
    for (int skipped = 0; skipped < 4; ++skipped)
        QVERIFY(press(QStringLiteral("Skip")));
    QTRY_VERIFY(find(QAccessible::EditableText));
    QVERIFY(press(QStringLiteral("Nothing to add")));
    QVERIFY(press(QStringLiteral("Finish")));
    QTRY_COMPARE(m_client->page(), AppModel::Page::Done);
    QCOMPARE(m_client->stored().first().answers.value(QStringLiteral("bond")), std::optional(7.3));
}

void TestClientListening::ratesSharesAndRevokes()
{
    QVERIFY(m_client->begin() && m_client->pair());
    QVERIFY(press(QStringLiteral("Check in")));
    QVERIFY(rate(7.3));
    QAccessibleInterface* const line = find(QAccessible::Slider);
    line->actionInterface()->doAction(QAccessibleActionInterface::decreaseAction());
    QCOMPARE(line->valueInterface()->currentValue().toDouble(), 6.8);
    line->valueInterface()->setCurrentValue(99); // beyond its end
    QCOMPARE(line->valueInterface()->currentValue().toDouble(), 10.0);
    line->valueInterface()->setCurrentValue(6.84);
    QCOMPARE(line->valueInterface()->currentValue().toDouble(), 6.8);
    QVERIFY(press(QStringLiteral("Next")));
    QVERIFY(rate(5.2));
    QVERIFY(press(QStringLiteral("Next")));
    for (int skipped = 0; skipped < 3; ++skipped)
        QVERIFY(press(QStringLiteral("Skip")));

    QTRY_VERIFY(find(QAccessible::EditableText));
    QAccessibleInterface* const note = find(QAccessible::EditableText);
    note->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    note->setText(QAccessible::Value, QStringLiteral("it was easier"));
    QVERIFY(press(QStringLiteral("Next")));
    QVERIFY(press(QStringLiteral("Finish")));
    QTRY_COMPARE(m_client->page(), AppModel::Page::Done);
    const vault::CheckIn kept = m_client->stored().first();
    QCOMPARE(kept.answers.value(QStringLiteral("bond")), std::optional(6.8));
    QCOMPARE(kept.answers.value(QStringLiteral("goals")), std::optional(5.2));
    QVERIFY(!kept.answers.value(QStringLiteral("tasks")));
    QCOMPARE(kept.note, QStringLiteral("it was easier"));

    QVERIFY(press(QStringLiteral("Share with Dr Weiss")));
    QVERIFY(press(QStringLiteral("Bond"), QAccessible::CheckBox));
    QVERIFY(find(QAccessible::CheckBox, QStringLiteral("Bond"))->state().checked);
    QVERIFY(press(QStringLiteral("Share one thing")));
    QTRY_COMPARE(m_client->page(), AppModel::Page::Home);
    QVERIFY(m_client->exchange());

    QVERIFY(press(QStringLiteral("Sharing"), QAccessible::PageTab));
    QVERIFY(press(QStringLiteral("Dr Weiss")));
    QVERIFY(press(QStringLiteral("Stop sharing")));
    QTRY_VERIFY(hears(QStringLiteral("Stop sharing with Dr Weiss?")));
    QVERIFY(press(QStringLiteral("Stop sharing")));
    QVERIFY(m_client->exchange());
    QTRY_VERIFY(m_client->model<TherapistModel>()->stopConfirmed());
    QTRY_VERIFY(hears(QStringLiteral("Confirmed by Dr Weiss")));
}

int main(int argc, char** argv)
{
    app::prepareClient();
    QApplication application(argc, argv);
    QAccessible::setActive(true);
    if (!initialiseSecrets())
        return 1;
    TestClientListening test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_client_listening.moc"
