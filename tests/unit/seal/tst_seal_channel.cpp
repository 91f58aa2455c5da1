// SPDX-License-Identifier: GPL-3.0-or-later
// What both sides derive from an invitation's secret: the same for both, different for everything else.
#include "core/seal/channel.h"

#include <QSet>
#include <QTest>

using namespace accord;
using namespace accord::seal;

class TestChannel : public QObject
{
    Q_OBJECT

private slots:
    void mailboxesAreSeparateAndRepeatable()
    {
        const SecretBytes secret = SecretBytes::random(32);
        const MailboxAccess there = deriveMailbox(secret, Direction::ToTherapist);
        const MailboxAccess back = deriveMailbox(secret, Direction::ToClient);
        QCOMPARE(there.id.size(), MailboxIdSize);
        QCOMPARE(there.depositToken.size(), TokenSize);
        QCOMPARE(there.readToken.size(), TokenSize);
        QCOMPARE(deriveMailbox(secret.clone(), Direction::ToTherapist).readToken, there.readToken);
        const QSet<QByteArray> ids = {there.id, back.id,
                                      deriveMailbox(SecretBytes::random(32), Direction::ToClient).id};
        QCOMPARE(ids.size(), 3);
        const QSet<QByteArray> tokens = {there.depositToken, there.readToken, back.depositToken, back.readToken};
        QCOMPARE(tokens.size(), 4);
    }

    void channelSecretsFollowSecretAndBothIdentities()
    {
        const SecretBytes secret = SecretBytes::random(32);
        const QByteArray therapist(32, 't');
        const QByteArray client(32, 'c');
        const ChannelSecrets channel = deriveChannel(secret, therapist, client);
        QCOMPARE(channel.psk.size(), size_t(32));
        QCOMPARE(channel.hint.size(), HintSize);
        QVERIFY(deriveChannel(secret, therapist, client).psk.equals(channel.psk.view()));
        for (const ChannelSecrets& other :
             {deriveChannel(secret, client, therapist), deriveChannel(secret, therapist, QByteArray(32, 'd')),
              deriveChannel(SecretBytes::random(32), therapist, client)}) {
            QVERIFY(!other.psk.equals(channel.psk.view()));
            QVERIFY(other.hint != channel.hint);
        }
        QVERIFY(replyHint(secret) != channel.hint);
        QCOMPARE(replyHint(secret), replyHint(secret.clone()));
    }

    void invitationIdIsAVersion4Uuid()
    {
        const base::InvitationId id = invitationId(SecretBytes::random(32));
        const QUuid uuid = QUuid::fromRfc4122(id.bytes());
        QCOMPARE(uuid.version(), QUuid::Random);
        QCOMPARE(uuid.variant(), QUuid::DCE);
        QVERIFY(id != invitationId(SecretBytes::random(32)));
    }
};

QTEST_GUILESS_MAIN(TestChannel)
#include "tst_seal_channel.moc"
