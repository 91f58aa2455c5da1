// SPDX-License-Identifier: GPL-3.0-or-later
// A check-in, sharing it and taking it back, with the keyboard alone: Tab, arrows, letters and Space.
#include "app/client/check_in_model.h"
#include "app/client/therapist_model.h"
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
    void ratesSharesAndRevokes();

private:
    void press(Qt::Key key);
    /// Tab, as often as it takes.
    [[nodiscard]] bool reach(const char* name);
    [[nodiscard]] bool activate(const char* name);

    tests::ClientAtWork m_client;
};

void TestClientKeys::press(Qt::Key key)
{
    QTest::keyClick(&m_client.window(), key);
    QTest::qWait(20); // layouts and loaders come to rest
}

bool TestClientKeys::reach(const char* name)
{
    constexpr int mostStops = 40;
    for (int stop = 0; stop <= mostStops; ++stop) {
        const QQuickItem* here = m_client.window().activeFocusItem();
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

void TestClientKeys::ratesSharesAndRevokes()
{
    QVERIFY(m_client.begin() && m_client.pair());
    QVERIFY(activate("checkInButton"));
    QTRY_COMPARE(m_client.page(), AppModel::Page::CheckIn);
    for (int step = 1; m_client.model<CheckInModel>()->kind() == CheckInModel::Kind::Scale; ++step) {
        QCOMPARE(m_client.model<CheckInModel>()->step(), step);
        QVERIFY(reach("ratingLine"));
        press(Qt::Key_Right); // the middle
        for (int more = 0; more < step; ++more)
            press(Qt::Key_Right);
        QVERIFY(activate("nextButton"));
    }
    QTRY_COMPARE(m_client.model<CheckInModel>()->kind(), CheckInModel::Kind::Text);
    QVERIFY(reach("noteField"));
    for (const char letter : QByteArray("all said"))
        QTest::keyClick(&m_client.window(), letter);
    QVERIFY(activate("nextButton"));
    QTRY_COMPARE(m_client.model<CheckInModel>()->kind(), CheckInModel::Kind::LookBack);
    QVERIFY(activate("finishButton"));
    QTRY_COMPARE(m_client.page(), AppModel::Page::Done);
    const vault::CheckIn kept = m_client.stored().first();
    QCOMPARE(kept.answers.value(QStringLiteral("bond")), std::optional(5.1));
    QCOMPARE(kept.answers.value(QStringLiteral("tasks")), std::optional(5.3));
    QCOMPARE(kept.note, QStringLiteral("all said"));

    QVERIFY(activate("shareWithButton0"));
    QTRY_COMPARE(m_client.page(), AppModel::Page::Share);
    QVERIFY(activate("switch-bond"));
    QVERIFY(activate("switch-note"));
    QVERIFY(activate("shareButton"));
    QTRY_COMPARE(m_client.page(), AppModel::Page::Home);
    QVERIFY(m_client.exchange());

    QVERIFY(activate("sharingTab"));
    QTRY_COMPARE(m_client.page(), AppModel::Page::Sharing);
    QVERIFY(activate("therapistCard0"));
    QTRY_COMPARE(m_client.page(), AppModel::Page::Therapist);
    QVERIFY(activate("stopButton"));
    QVERIFY(activate("stopConfirmButton"));
    QTRY_VERIFY(m_client.model<TherapistModel>()->stoppedHere());
    QVERIFY(m_client.exchange());
    QTRY_VERIFY(m_client.model<TherapistModel>()->stopConfirmed()); // the therapist's side has taken it back
    press(Qt::Key_Escape);
    QTRY_COMPARE(m_client.page(), AppModel::Page::Sharing);
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
