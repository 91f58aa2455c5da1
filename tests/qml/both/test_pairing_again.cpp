// SPDX-License-Identifier: GPL-3.0-or-later
// A client's phone is lost, with a backup or without one, and the two pair again in the room: both apps in their real
// windows, from the therapist's “Link again” to a session shared over the new link.
#include "app/client/confirm_model.h"
#include "app/client/goals_model.h"
#include "app/client/home_model.h"
#include "app/client/settings_model.h"
#include "app/shared/backup_model.h"
#include "app/shared/set_up_model.h"
#include "core/secret/secret.h"
#include "core/sync/negotiating.h"
#include "core/sync/sharing.h"
#include "tests/qml/both/two_apps.h"

#include <QApplication>

using namespace accord;
using app::AppModel;
using consent::Field;

class TestPairingAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_apps.reset(); }
    void aNewPhoneGoesOnFromTheOldLink();
    void aRestoredPhoneGoesOnFromTheOldLink();
    void whoIsNotTheSamePersonStaysApart();

private:
    /// A session rated and shared, as the share page does it.
    void share(base::ChannelId channel, double bond);
    [[nodiscard]] base::ChannelId newestAtClient();
    [[nodiscard]] base::ChannelId newestAtTherapist();
    [[nodiscard]] QStringList goalsOf(vault::Vault& vault, base::ChannelId channel);
    void lookAtBothAfterwards(const QStringList& goalsOnPhone);
    bool restoreFromTheBackup();

    std::unique_ptr<tests::TwoApps> m_apps;
    base::ChannelId m_oldAtTherapist;
};

namespace {

const QString goal = QStringLiteral("Say no without a stomach ache");

vault::ChannelState stateOf(vault::Vault& vault, base::ChannelId channel)
{
    return *vault.read([&](vault::Transaction& t) { return t.channels.find(channel)->state; });
}

} // namespace

/// Linked in the room, with a goal, a rhythm and a shared session, and a backup from then.
void TestPairingAgain::init()
{
    m_apps = std::make_unique<tests::TwoApps>();
    QVERIFY(m_apps->openTherapist() && m_apps->openClient());
    QVERIFY(m_apps->atDesk("welcomeAction") && m_apps->onPhone("pairButton"));
    QVERIFY(m_apps->scanEachOther([this] {
        return m_apps->item(m_apps->phone(), "continueSwitch") == nullptr; // there is nothing to go on from
    }));
    m_oldAtTherapist = newestAtTherapist();
    QVERIFY(m_apps->atDesk("cadence-14"));
    QVERIFY(sync::proposeGoal(m_apps->therapistVault(), m_apps->clock, m_oldAtTherapist, goal));
    share(newestAtClient(), 6.5);
    m_apps->carry();
    QCOMPARE(m_apps->therapist().shell().desk()->client()->name(), QStringLiteral("Noa"));

    m_apps->client().model().openHome();
    m_apps->page<app::HomeModel>()->openSettings();
    m_apps->page<app::SettingsModel>()->openBackup();
    m_apps->page<app::BackupModel>()->make(m_apps->passphrase, m_apps->passphrase);
    QTRY_VERIFY(!m_apps->page<app::BackupModel>()->isWorking());
    QVERIFY(m_apps->page<app::BackupModel>()->problem().isEmpty());
    m_apps->clock.advance(7 * 24 * 60 * 60);
    m_apps->newPhone();
}

void TestPairingAgain::share(base::ChannelId channel, double bond)
{
    vault::CheckIn rated;
    rated.id = base::CheckInId::create();
    rated.sessionDate = m_apps->clock.today();
    rated.finishedAt = m_apps->clock.now();
    rated.channel = channel;
    const alliance::Questionnaire questionnaire = *alliance::standardQuestionnaire();
    rated.questionnaire = questionnaire.url + QLatin1Char('|') + questionnaire.version;
    rated.answers.insert(QStringLiteral("bond"), bond);
    QVERIFY(m_apps->clientVault().write([&](vault::Transaction& t) { t.checkIns.insert(rated); }));
    const auto preview = sync::preview(m_apps->clientVault(), questionnaire, rated.id, channel, Field::Bond);
    QVERIFY(preview && sync::share(m_apps->clientVault(), m_apps->clock, *preview));
    m_apps->client().unlock().session()->noteChange();
}

base::ChannelId TestPairingAgain::newestAtClient()
{
    return *m_apps->clientVault().read([](vault::Transaction& t) { return t.channels.allWithoutKeys().back().id; });
}

base::ChannelId TestPairingAgain::newestAtTherapist()
{
    return *m_apps->therapistVault().read([](vault::Transaction& t) { return t.channels.allWithoutKeys().back().id; });
}

QStringList TestPairingAgain::goalsOf(vault::Vault& vault, base::ChannelId channel)
{
    QStringList words;
    const auto goals = sync::goals(vault, channel);
    for (const sync::GoalView& view : *goals)
        words << view.goal.text;
    return words;
}

/// One link instead of two, and all that was agreed; nothing shared before the client says so, and then it arrives
/// beside what was there.
void TestPairingAgain::lookAtBothAfterwards(const QStringList& goalsOnPhone)
{
    m_apps->carry();
    const base::ChannelId here = newestAtClient();
    const base::ChannelId there = newestAtTherapist();
    QVERIFY(there != m_oldAtTherapist);
    QCOMPARE(stateOf(m_apps->therapistVault(), m_oldAtTherapist), vault::ChannelState::Blocked);
    QCOMPARE(stateOf(m_apps->therapistVault(), there), vault::ChannelState::Open);
    QCOMPARE(stateOf(m_apps->clientVault(), here), vault::ChannelState::Open);
    therapist::DeskModel& desk = *m_apps->therapist().shell().desk();
    QCOMPARE(desk.caseload()->rowCountNow(), 1);
    QCOMPARE(desk.client()->name(), QStringLiteral("Noa"));
    QVERIFY(desk.link()->isScanned());
    QCOMPARE(desk.link()->cadenceDays(), 14);

    QCOMPARE(goalsOf(m_apps->therapistVault(), there), QStringList{goal});
    QCOMPARE(goalsOf(m_apps->clientVault(), here), goalsOnPhone);
    QVERIFY(m_apps->onPhone("goalsTab"));
    QCOMPARE(m_apps->page<app::GoalsModel>()->goals().size(), goalsOnPhone.size());
    QVERIFY(m_apps->sees(m_apps->phone(), "rhythmLine0"));
    QCOMPARE(*sync::standing(m_apps->clientVault(), here), sync::ConsentStanding::Nothing);

    share(here, 8.5);
    m_apps->carry();
    const auto held = *m_apps->therapistVault().read([&](vault::Transaction& t) { return t.received.of(there); });
    QCOMPARE(held.size(), 2); // the one from before, and this
    QVERIFY(m_apps->sees(m_apps->desk(), "summary-1"));
}

void TestPairingAgain::aNewPhoneGoesOnFromTheOldLink()
{
    QVERIFY(m_apps->openClient());
    QVERIFY(m_apps->atDesk("renewLink") && m_apps->onPhone("pairButton"));
    QVERIFY(m_apps->scanEachOther([this] {
        return m_apps->item(m_apps->phone(), "continueSwitch") == nullptr; // it knows of none
    }));
    lookAtBothAfterwards({}); // what a therapist's app holds of goals waits until the client names them
}

bool TestPairingAgain::restoreFromTheBackup()
{
    if (!m_apps->client().show())
        return false;
    auto* setUp = m_apps->page<app::SetUpModel>();
    setUp->restore();
    setUp->chooseBackup();
    setUp->openBackup(m_apps->passphrase);
    if (!QTest::qWaitFor([&] { return setUp->restores(); }, tests::TwoApps::patience))
        return false;
    setUp->takeBackup();
    setUp->choosePassphrase();
    setUp->takeKeys({}, {}, m_apps->passphrase, m_apps->passphrase);
    setUp->goWithoutCode();
    return m_apps->sees(m_apps->phone(), "confirmLater") && m_apps->onPhone("confirmLater") &&
           m_apps->onPhone("sharingTab");
}

void TestPairingAgain::aRestoredPhoneGoesOnFromTheOldLink()
{
    QVERIFY(restoreFromTheBackup());
    const base::ChannelId old = newestAtClient();
    QVERIFY(m_apps->atDesk("renewLink") && m_apps->onPhone("pairButton"));
    QVERIFY(m_apps->scanEachOther([this] {
        const QQuickItem* same = m_apps->item(m_apps->phone(), "continueSwitch");
        return same && same->property("checked").toBool();
    }));
    QCOMPARE(stateOf(m_apps->clientVault(), old), vault::ChannelState::Blocked);
    lookAtBothAfterwards({goal});
}

void TestPairingAgain::whoIsNotTheSamePersonStaysApart()
{
    QVERIFY(restoreFromTheBackup());
    const base::ChannelId old = newestAtClient();
    QVERIFY(m_apps->atDesk("invite") && m_apps->onPhone("pairButton")); // another invitation, not a renewal
    QVERIFY(m_apps->scanEachOther([this] { return m_apps->onPhone("continueSwitch"); }));
    m_apps->carry();
    QVERIFY(newestAtClient() != old);
    QCOMPARE(stateOf(m_apps->clientVault(), old), vault::ChannelState::Open);
    QCOMPARE(stateOf(m_apps->therapistVault(), m_oldAtTherapist), vault::ChannelState::Open);
    QCOMPARE(m_apps->therapist().shell().desk()->caseload()->rowCountNow(), 2);
    QVERIFY(goalsOf(m_apps->clientVault(), newestAtClient()).isEmpty());
    QVERIFY(m_apps->onPhone("sharingTab") && m_apps->sees(m_apps->phone(), "therapistCard1"));
}

int main(int argc, char** argv)
{
    app::prepareClient();
    QApplication application(argc, argv);
    if (!initialiseSecrets())
        return 1;
    TestPairingAgain test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_pairing_again.moc"
