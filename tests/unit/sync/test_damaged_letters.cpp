// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of letter with any one bit wrong, or cut anywhere, at both ends: refused with a cause, and the vault's
// file is to the last octet what it was. The same for what a well-sealed letter says.
#include "core/seal/bodies.h"
#include "core/seal/goal_bodies.h"
#include "core/sync/letters.h"
#include "tests/support/people.h"

#include <QDir>
#include <QFile>

using namespace accord;

namespace {

/// All that is on the disk of a vault.
QByteArray contentsOf(const vault::Vault& vault)
{
    QByteArray all;
    const QDir folder(vault.directory());
    for (const QFileInfo& info : folder.entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s can't be read", qPrintable(info.filePath()));
        all += info.fileName().toUtf8() + '\0' + file.readAll();
    }
    return all;
}

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << bit % 8));
    return bytes;
}

QByteArray id16(char fill)
{
    return QByteArray(16, fill);
}

/// A body of every kind but the reply, which opens a channel and is tested apart.
QByteArray bodyOf(seal::Kind kind, const test::People& people, base::CheckInId checkIn, bool toTherapist)
{
    const seal::StepHead head{base::MessageId::create(), toTherapist ? seal::Author::Client : seal::Author::Therapist,
                              1, people.clock.now()};
    const auto message = base::MessageId::create();
    switch (kind) {
    case seal::Kind::Reply:
        break;
    case seal::Kind::Summary: {
        consent::Summary summary;
        summary.checkIn = checkIn;
        summary.sessionDate = people.clock.today();
        summary.questionnaire = QStringLiteral("accord-session|1");
        summary.values = {{consent::Field::Bond, 6.8}, {consent::Field::Goals, std::nullopt}};
        summary.note = QStringLiteral("a note");
        return consent::encodeSummary(summary);
    }
    case seal::Kind::ConsentGrant:
        return seal::encodeConsentGrantBody({3, 4, QDate(2027, 1, 1)});
    case seal::Kind::ConsentRevoke:
        return seal::encodeConsentRevokeBody({1});
    case seal::Kind::Ack:
        return seal::encodeAckBody(
            {{{message, seal::Outcome::Accepted}}, id16('k') + id16('l'), people.clock.now().addSecs(60)});
    case seal::Kind::Seen:
        return seal::encodeSeenBody({{checkIn}});
    case seal::Kind::Discussed:
        return seal::encodeDiscussedBody({checkIn, people.clock.today()});
    case seal::Kind::GoalProposal:
        return seal::encodeGoalProposalBody({head, id16('g'), {}, QStringLiteral("to say no once a week")});
    case seal::Kind::GoalAnswer:
        return seal::encodeGoalAnswerBody({head, id16('g'), seal::Answer::Agree, message, 70});
    case seal::Kind::Cadence:
        return seal::encodeCadenceBody({head, 7});
    case seal::Kind::Records:
        return seal::encodeRecordsBody({true, people.clock.now()});
    case seal::Kind::Closed:
        return seal::encodeClosedBody({});
    }
    return {};
}

const QList<seal::Kind> kinds{seal::Kind::Summary,      seal::Kind::ConsentGrant, seal::Kind::ConsentRevoke,
                              seal::Kind::Ack,          seal::Kind::Seen,         seal::Kind::Discussed,
                              seal::Kind::GoalProposal, seal::Kind::GoalAnswer,   seal::Kind::Cadence,
                              seal::Kind::Records,      seal::Kind::Closed};

} // namespace

class TestDamagedLetters : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::People> m_people;
    base::CheckInId m_checkIn;

    vault::Vault& receiver(bool atTherapist) const { return atTherapist ? *m_people->therapist : *m_people->client; }

    /// A payload as the other side's app would make it.
    QByteArray payload(seal::Kind kind, bool toTherapist) const
    {
        vault::Vault& sender = receiver(!toTherapist);
        const base::ChannelId channel = toTherapist ? m_people->clientChannel : m_people->therapistChannel;
        QByteArray made;
        (void)sender.write([&](vault::Transaction& t) {
            made = seal::encodePayload(sync::makePayload(t, sender, m_people->clock, channel, kind,
                                                         bodyOf(kind, *m_people, m_checkIn, toTherapist),
                                                         toTherapist ? 1 : 0));
        });
        return made;
    }

    QByteArray sealed(const QByteArray& payload, bool toTherapist) const
    {
        vault::Vault& sender = receiver(!toTherapist);
        const auto letter = sender.read([&](vault::Transaction& t) {
            const auto channel = t.channels.find(toTherapist ? m_people->clientChannel : m_people->therapistChannel);
            return *seal::sealMessage(sync::sealChannel(*channel, sender.role()),
                                      sync::outgoingDirection(sender.role()), sync::identityOf(*channel),
                                      channel->peerReceiveKey, payload);
        });
        return *letter;
    }

    void eachKindAndEnd()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("toTherapist");
        for (const seal::Kind kind : kinds) {
            for (const bool toTherapist : {true, false})
                QTest::addRow("kind %d to the %s", int(kind), toTherapist ? "therapist" : "client")
                    << int(kind) << toTherapist;
        }
    }

    /// Refused, and nothing of it is there.
    void refused(vault::Vault& vault, const QByteArray& before, const QByteArray& letter)
    {
        const auto received = sync::receive(vault, m_people->clock, letter);
        QVERIFY(!received);
        QVERIFY(!std::holds_alternative<vault::Error>(received.error().code));
        if (contentsOf(vault) != before)
            QFAIL("something of it was kept");
    }

private Q_SLOTS:
    void init()
    {
        m_people = std::make_unique<test::People>();
        m_people->syncBoth();
        m_checkIn = m_people->checkIn(6.8, 5.2, 7.0);
    }

    void anyBitOfALetter_data() { eachKindAndEnd(); }
    void anyBitOfALetter()
    {
        QFETCH(int, kind);
        QFETCH(bool, toTherapist);
        vault::Vault& vault = receiver(toTherapist);
        const QByteArray letter = sealed(payload(seal::Kind(kind), toTherapist), toTherapist);
        const QByteArray before = contentsOf(vault);
        for (qsizetype bit = 0; bit < letter.size() * 8; ++bit) {
            if (sync::receive(vault, m_people->clock, flipped(letter, bit)))
                QFAIL(qPrintable(QStringLiteral("taken in with bit %1 wrong").arg(bit)));
        }
        for (qsizetype size = 0; size < letter.size(); ++size) {
            if (sync::receive(vault, m_people->clock, letter.first(size)))
                QFAIL(qPrintable(QStringLiteral("taken in cut to %1").arg(size)));
        }
        refused(vault, before, letter + '\0');
    }

    void anyBitOfAReply()
    {
        test::People people(false);
        people.pair();
        const QByteArray reply =
            people.client->read([&](vault::Transaction& t) { return t.outbox.queued(people.clientChannel); })
                ->first()
                .sealed;
        const QByteArray before = contentsOf(*people.therapist);
        for (qsizetype bit = 0; bit < reply.size() * 8; ++bit)
            QVERIFY(!sync::receive(*people.therapist, people.clock, flipped(reply, bit)));
        for (qsizetype size = 0; size < reply.size(); ++size)
            QVERIFY(!sync::receive(*people.therapist, people.clock, reply.first(size)));
        QVERIFY(contentsOf(*people.therapist) == before);
        QVERIFY(sync::receive(*people.therapist, people.clock, reply));
        QVERIFY(contentsOf(*people.therapist) != before); // so that the comparison above says something
    }

    void anyBitOfWhatAWellSealedLetterSays_data() { eachKindAndEnd(); }
    void anyBitOfWhatAWellSealedLetterSays()
    {
        QFETCH(int, kind);
        QFETCH(bool, toTherapist);
        vault::Vault& vault = receiver(toTherapist);
        const QByteArray sound = payload(seal::Kind(kind), toTherapist);
        QByteArray before = contentsOf(vault);
        const auto check = [&](const QByteArray& payload) {
            // A changed value is another letter, and may be taken in; what is refused leaves nothing.
            if (const auto received = sync::receive(vault, m_people->clock, sealed(payload, toTherapist))) {
                before = contentsOf(vault);
            } else {
                QVERIFY(!std::holds_alternative<vault::Error>(received.error().code));
                QVERIFY(contentsOf(vault) == before);
            }
        };
        for (qsizetype bit = 0; bit < sound.size() * 8 && !QTest::currentTestFailed(); ++bit)
            check(flipped(sound, bit));
        for (qsizetype size = 1; size < sound.size() && !QTest::currentTestFailed(); ++size)
            refused(vault, before, sealed(sound.first(size), toTherapist));
        refused(vault, before, sealed(sound + '\0', toTherapist));
    }
};

QTEST_GUILESS_MAIN(TestDamagedLetters)
#include "test_damaged_letters.moc"
