// SPDX-License-Identifier: GPL-3.0-or-later
// Set-up, a check-in, sharing it and taking it back, with the keyboard alone: Tab, arrows, letters and Space.
#include "app/client/check_in_model.h"
#include "app/client/therapist_model.h"
#include "app/shared/set_up_model.h"
#include "core/secret/secret.h"
#include "tests/qml/client/client_at_work.h"

#include <QApplication>

using namespace accord;
using app::AppModel;
using app::CheckInModel;
using app::TherapistModel;

class TestClientKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_client = std::make_unique<tests::ClientAtWork>(); }
    void cleanup() { m_client.reset(); }
    void setsUpAndRates();
    void setsUpWithAPassphraseAndComesBackFromTheCode();
    void ratesSharesAndRevokes();

private:
    void press(Qt::Key key);
    /// Tab, as often as it takes.
    [[nodiscard]] bool reach(const char* name);
    [[nodiscard]] bool activate(const char* name);
    /// Into the field of that name.
    [[nodiscard]] bool type(const char* name, const QString& text);
    [[nodiscard]] app::SetUpModel::Step step() const { return m_client->model<app::SetUpModel>()->step(); }
    void rateAll();

    std::unique_ptr<tests::ClientAtWork> m_client;
};

void TestClientKeys::press(Qt::Key key)
{
    QTest::keyClick(&m_client->window(), key);
    QTest::qWait(20); // layouts and loaders come to rest
}

bool TestClientKeys::reach(const char* name)
{
    constexpr int mostStops = 40;
    for (int stop = 0; stop <= mostStops; ++stop) {
        const QQuickItem* here = m_client->window().activeFocusItem();
        for (const QQuickItem* item = here; item; item = item->parentItem()) {
            if (item->objectName() == QLatin1String(name))
                return true; // here, or on the input inside it
        }
        press(Qt::Key_Tab);
    }
    qWarning("Tab does not come to %s", name);
    return false;
}

bool TestClientKeys::activate(const char* name)
{
    const bool there = reach(name);
    press(Qt::Key_Space);
    return there;
}

bool TestClientKeys::type(const char* name, const QString& text)
{
    const bool there = reach(name);
    for (const QChar letter : text)
        QTest::keyClick(&m_client->window(), letter.toLatin1());
    return there;
}

void TestClientKeys::setsUpAndRates()
{
    using Step = app::SetUpModel::Step;
    QVERIFY(m_client->show());
    QVERIFY(activate("welcomeNext")); // without a name
    QCOMPARE(step(), Step::Welcome);
    QCOMPARE(m_client->model<app::SetUpModel>()->problemAt(), app::SetUpModel::Place::Name);
    QVERIFY(type("name", QStringLiteral("Noa"))); // the field has the focus: it is what is wrong
    press(Qt::Key_Return);
    QCOMPARE(step(), Step::Keys);
    QTRY_VERIFY(m_client->model<app::SetUpModel>()->canHavePin());
    QVERIFY(activate("choosePin"));
    QVERIFY(type("newPin", QStringLiteral("482915")));
    press(Qt::Key_Return); // on to the second
    QVERIFY(type("newPinAgain", QStringLiteral("482951")));
    QVERIFY(activate("keysNext"));
    QCOMPARE(step(), Step::Keys);
    QCOMPARE(m_client->model<app::SetUpModel>()->problemAt(), app::SetUpModel::Place::PinAgain);
    QVERIFY(reach("newPinAgain"));
    QTest::keyClick(&m_client->window(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(type("newPinAgain", QStringLiteral("482915")));
    QVERIFY(activate("keysNext"));
    QCOMPARE(step(), Step::Code);
    const QString code = m_client->model<app::SetUpModel>()->code(); // as the person reads and writes it
    QCOMPARE(code.count(QLatin1Char('-')), 6);
    QVERIFY(activate("codeWritten"));
    QCOMPARE(step(), Step::CodeBack);
    QVERIFY(type("recoveryCode", code.toLower().replace(QLatin1Char('-'), QLatin1Char(' '))));
    QVERIFY(activate("codeCheck"));
    QTRY_COMPARE_WITH_TIMEOUT(m_client->page(), AppModel::Page::Start, 20'000);
    QVERIFY(activate("startLater"));
    QTRY_COMPARE(m_client->page(), AppModel::Page::Home);

    rateAll();
    QCOMPARE(m_client->stored().size(), 1);
    QVERIFY(activate("doneButton"));
    QTRY_COMPARE(m_client->page(), AppModel::Page::Home);

    QVERIFY(activate("lockButton")); // and back by what was set up
    QTRY_COMPARE(m_client->page(), AppModel::Page::Unlock);
    QVERIFY(type("pin", QStringLiteral("482915")));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->page(), AppModel::Page::Home, 20'000);
}

void TestClientKeys::setsUpWithAPassphraseAndComesBackFromTheCode()
{
    using Step = app::SetUpModel::Step;
    QVERIFY(m_client->show());
    QVERIFY(type("name", QStringLiteral("Noa")));
    QVERIFY(activate("welcomeNext"));
    QTRY_VERIFY(m_client->model<app::SetUpModel>()->canHavePin());
    QVERIFY(activate("choosePassphrase"));
    QVERIFY(type("newPassphrase", QStringLiteral("three quiet birds")));
    QVERIFY(type("newPassphraseAgain", QStringLiteral("three quiet birds")));
    press(Qt::Key_Return);
    QCOMPARE(step(), Step::Code);
    QVERIFY(activate("codeWritten"));
    press(Qt::Key_Escape); // it was not, after all
    QCOMPARE(step(), Step::Code);
    press(Qt::Key_Escape);
    QCOMPARE(step(), Step::Keys); // what was typed is still there
    QVERIFY(activate("keysNext"));
    QCOMPARE(step(), Step::Code);
    QVERIFY(activate("withoutCode"));
    QTRY_COMPARE_WITH_TIMEOUT(m_client->page(), AppModel::Page::Start, 20'000);
    QVERIFY(activate("startPair"));
    QTRY_COMPARE(m_client->page(), AppModel::Page::Pair);
    press(Qt::Key_Escape);
    QTRY_COMPARE(m_client->page(), AppModel::Page::Home);
}

/// From Home to what shall become of it.
void TestClientKeys::rateAll()
{
    QVERIFY(activate("checkInButton"));
    QTRY_COMPARE(m_client->page(), AppModel::Page::CheckIn);
    for (int number = 1; m_client->model<CheckInModel>()->kind() == CheckInModel::Kind::Scale; ++number) {
        QCOMPARE(m_client->model<CheckInModel>()->step(), number);
        QVERIFY(reach("ratingLine"));
        press(Qt::Key_Right); // the middle
        for (int more = 0; more < number; ++more)
            press(Qt::Key_Right);
        QVERIFY(activate("nextButton"));
    }
    QTRY_COMPARE(m_client->model<CheckInModel>()->kind(), CheckInModel::Kind::Text);
    QVERIFY(reach("noteField"));
    for (const char letter : QByteArray("all said"))
        QTest::keyClick(&m_client->window(), letter);
    QVERIFY(activate("nextButton"));
    QTRY_COMPARE(m_client->model<CheckInModel>()->kind(), CheckInModel::Kind::LookBack);
    QVERIFY(activate("finishButton"));
    QTRY_COMPARE(m_client->page(), AppModel::Page::Done);
}

void TestClientKeys::ratesSharesAndRevokes()
{
    QVERIFY(m_client->begin() && m_client->pair());
    rateAll();
    const vault::CheckIn kept = m_client->stored().first();
    QCOMPARE(kept.answers.value(QStringLiteral("bond")), std::optional(5.1));
    QCOMPARE(kept.answers.value(QStringLiteral("tasks")), std::optional(5.3));
    QCOMPARE(kept.note, QStringLiteral("all said"));

    QVERIFY(activate("shareWithButton0"));
    QTRY_COMPARE(m_client->page(), AppModel::Page::Share);
    QVERIFY(activate("switch-bond"));
    QVERIFY(activate("switch-note"));
    QVERIFY(activate("shareButton"));
    QTRY_COMPARE(m_client->page(), AppModel::Page::Home);
    QVERIFY(m_client->exchange());

    QVERIFY(activate("sharingTab"));
    QTRY_COMPARE(m_client->page(), AppModel::Page::Sharing);
    QVERIFY(activate("therapistCard0"));
    QTRY_COMPARE(m_client->page(), AppModel::Page::Therapist);
    QVERIFY(activate("stopButton"));
    QVERIFY(activate("stopConfirmButton"));
    QTRY_VERIFY(m_client->model<TherapistModel>()->stoppedHere());
    QVERIFY(m_client->exchange());
    QTRY_VERIFY(m_client->model<TherapistModel>()->stopConfirmed()); // the therapist's side has taken it back
    press(Qt::Key_Escape);
    QTRY_COMPARE(m_client->page(), AppModel::Page::Sharing);
}

int main(int argc, char** argv)
{
    app::prepareClient();
    QApplication application(argc, argv);
    if (!initialiseSecrets())
        return 1;
    TestClientKeys test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_client_keys.moc"
