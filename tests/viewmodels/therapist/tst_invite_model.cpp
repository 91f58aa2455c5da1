// SPDX-License-Identifier: GPL-3.0-or-later
// Inviting with two real vaults and no relay: shown, answered, compared, run out, answered twice.
#include "app/therapist/invite_model.h"
#include "app/therapist/link_model.h"
#include "tests/viewmodels/therapist/open_session.h"

#include "core/sync/inbox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace accord;
using therapist::InviteModel;
using Step = therapist::InviteModel::Step;

namespace {

class Client
{
public:
    explicit Client(const base::Clock& clock, const QString& name)
        : vault(test::makeVault(folder.filePath(QStringLiteral("vault")), vault::Role::Client, name, clock))
    {
    }
    QTemporaryDir folder;
    std::unique_ptr<vault::Vault> vault;
};

} // namespace

class TestInviteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRelayThatIsNoneIsRefusedInWords()
    {
        test::OpenSession open;
        InviteModel model(open.session, {});
        model.setRelayUrl(QStringLiteral("ftp://nowhere"));
        model.inviteRemotely();
        QCOMPARE(model.step(), Step::Working);
        QTRY_COMPARE(model.step(), Step::Choose);
        QVERIFY(!model.problem().isEmpty());
        const auto channels =
            open.session.vault().read([](const vault::Transaction& t) { return t.channels.all().size(); });
        QCOMPARE(*channels, 0U);
        model.begin();
        QVERIFY(model.problem().isEmpty());
        QVERIFY(!model.relayKnown());
    }

    void inTheRoomToTheSafetyNumber()
    {
        test::OpenSession open;
        InviteModel model(open.session, {});
        model.inviteInRoom();
        QTRY_COMPARE(model.step(), Step::Showing);
        QVERIFY(!model.isRemote());
        QVERIFY(model.link().startsWith(QStringLiteral("accord:")));
        QVERIFY(!model.qrText().isEmpty());
        QVERIFY2(model.expiry().startsWith(QStringLiteral("Open for 15 minutes")), qPrintable(model.expiry()));
        model.copyLink();
        QVERIFY(model.copied());
        QCOMPARE(QGuiApplication::clipboard()->text(), model.link());

        const Client client(open.clock, QStringLiteral("Kim A."));
        const auto accepted = sync::accept(*client.vault, open.clock, model.link());
        QVERIFY(accepted);
        QVERIFY(sync::receive(open.session.vault(), open.clock, accepted->sealedReply));
        open.session.noteChange();
        QCOMPARE(model.step(), Step::Paired);
        QCOMPARE(model.clientName(), QStringLiteral("Kim A."));
        QCOMPARE(model.safetyNumber(), accepted->safetyNumber);
    }

    void scannedBothWaysIsRemembered()
    {
        test::OpenSession open;
        InviteModel model(open.session, {});
        model.inviteInRoom();
        QTRY_COMPARE(model.step(), Step::Showing);
        const base::ChannelId channel = model.channel();
        const Client client(open.clock, QStringLiteral("Kim A."));
        const auto accepted = sync::accept(*client.vault, open.clock, model.link());
        QVERIFY(accepted && sync::receive(open.session.vault(), open.clock, accepted->sealedReply));
        model.noteScanned(channel, false); // from a file: it may have come from anywhere
        QVERIFY(!model.isScanned());
        therapist::LinkModel link(open.session);
        link.open(channel);
        QVERIFY(!link.isScanned());
        QCOMPARE(link.safetyNumber(), accepted->safetyNumber);
        model.noteScanned(channel, true);
        QVERIFY(model.isScanned() && link.isScanned());
        QVERIFY(link.safetyNumber().isEmpty());

        model.begin(); // the page is left
        QVERIFY(!model.isScanned());
        InviteModel later(open.session, {}); // as after a restart
        later.showAgain(channel);
        QCOMPARE(later.step(), Step::Paired);
        QVERIFY(later.isScanned());
        model.inviteRemotely();
        QTRY_COMPARE(model.step(), Step::Showing);
        QVERIFY(!model.isScanned()); // another link is another matter
    }

    void fromAfarLastsThreeDaysAndRunsOut()
    {
        test::OpenSession open;
        InviteModel model(open.session, {});
        model.inviteRemotely();
        QTRY_COMPARE(model.step(), Step::Showing);
        QVERIFY(model.isRemote());
        QVERIFY2(model.expiry().startsWith(QStringLiteral("Open for 3 days")), qPrintable(model.expiry()));
        const base::ChannelId channel = model.channel();
        model.begin();
        QCOMPARE(model.step(), Step::Choose);
        QVERIFY(model.link().isEmpty());
        model.showAgain(channel);
        QCOMPARE(model.step(), Step::Showing);
        QVERIFY(model.isRemote());
        QVERIFY(!model.link().isEmpty());
        open.clock.advance(sync::remoteSeconds + 1);
        open.session.noteChange();
        QCOMPARE(model.step(), Step::Expired);
        QVERIFY(model.expiry().isEmpty());
    }

    void twoAnswersAreSaidToBeTwo()
    {
        test::OpenSession open;
        InviteModel model(open.session, {});
        model.inviteRemotely();
        QTRY_COMPARE(model.step(), Step::Showing);
        const Client kim(open.clock, QStringLiteral("Kim A."));
        const Client eve(open.clock, QStringLiteral("Kim A."));
        const auto first = sync::accept(*kim.vault, open.clock, model.link());
        const auto second = sync::accept(*eve.vault, open.clock, model.link());
        QVERIFY(first && second);
        QVERIFY(sync::receive(open.session.vault(), open.clock, first->sealedReply));
        const auto refused = sync::receive(open.session.vault(), open.clock, second->sealedReply);
        Q_UNUSED(refused) // whether as an effect or as an error, the channel must say it
        open.session.noteChange();
        QCOMPARE(model.step(), Step::Compromised);
    }

    void theRelayIsRememberedAndThePresetOnlyProposes()
    {
        test::OpenSession open;
        {
            const InviteModel model(open.session, {QStringLiteral("https://a.example"), QStringLiteral("secret")});
            QCOMPARE(model.relayUrl(), QStringLiteral("https://a.example"));
            QCOMPARE(model.accessToken(), QStringLiteral("secret"));
            QVERIFY(!model.relayKnown());
        }
        {
            InviteModel model(open.session, {});
            QVERIFY(model.relayUrl().isEmpty());
            model.inviteInRoom();
            QTRY_COMPARE(model.step(), Step::Showing);
            QVERIFY(model.relayKnown());
        }
        const InviteModel again(open.session, {QStringLiteral("https://a.example"), {}});
        QVERIFY(again.relayKnown());
        QVERIFY(again.relayUrl().isEmpty()); // "none" was the choice
    }
};

QTEST_MAIN(TestInviteModel)
#include "tst_invite_model.moc"
