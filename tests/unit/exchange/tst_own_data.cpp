// SPDX-License-Identifier: GPL-3.0-or-later
// What a client takes along: everything they wrote, and no key.
#include "core/exchange/own_data.h"
#include "tests/support/people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace accord;
using namespace Qt::StringLiterals;
using consent::Field;

namespace {

QJsonObject jsonOf(test::People& people)
{
    const auto bytes = exchange::ownDataJson(*people.client, people.clock);
    if (!bytes)
        qFatal("no export: %s", qPrintable(bytes.error().detail));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("no JSON: %s", qPrintable(error.errorString()));
    return document.object();
}

/// Every text of the vault that must not leave it, in every form it could take.
QList<QByteArray> secretsOf(test::People& people)
{
    QList<QByteArray> secrets;
    const auto add = [&secrets](QByteArrayView bytes) {
        const QByteArray raw = bytes.toByteArray();
        secrets << raw << raw.toHex() << raw.toBase64() << raw.toBase64(QByteArray::Base64UrlEncoding);
    };
    const auto read = people.client->read([&](vault::Transaction& t) {
        for (const vault::Channel& channel : t.channels.all()) {
            add(channel.invitationSecret.view());
            add(channel.identitySecret.view());
            for (const vault::ReceiveKey& key : t.channels.receiveKeys(channel.id))
                add(key.secretKey.view());
        }
    });
    if (!read)
        qFatal("not read");
    return secrets;
}

} // namespace

class TestOwnData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingWrittenIsThere()
    {
        test::People people;
        const QString note = u"Quoted \"so\", with a comma;\nand a line — ünïcode 🙂"_s;
        const auto first = people.checkIn(6.8, 5.2, 7.0, note);
        people.share(first, Field::Bond | Field::Note);
        people.syncBoth();
        vault::CheckIn corrected;
        QVERIFY(people.client->write([&](vault::Transaction& t) {
            corrected = *t.checkIns.find(first);
            corrected.id = base::CheckInId::create();
            corrected.corrects = first;
            corrected.answers[u"bond"_s] = 7.1;
            t.checkIns.insert(corrected);
            vault::Draft draft;
            draft.id = base::CheckInId::create();
            draft.sessionDate = people.clock.today();
            draft.startedAt = people.clock.now();
            draft.questionnaire = corrected.questionnaire;
            draft.note = u"not finished"_s;
            t.drafts.save(draft);
            alliance::GoalEvent goal;
            goal.goal = alliance::GoalId::create();
            goal.order = {1, alliance::Side::Client, base::MessageId::create()};
            goal.step = alliance::GoalStep::Propose;
            goal.text = u"Sleep through the night"_s;
            goal.at = people.clock.now();
            t.negotiations.add(people.clientChannel, goal);
        }));
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));

        const QJsonObject all = jsonOf(people);
        QCOMPARE(all[u"format"_s].toString(), u"accord own data"_s);
        QCOMPARE(all[u"name"_s].toString(), u"Kim A."_s);
        const QJsonArray checkIns = all[u"checkIns"_s].toArray();
        QCOMPARE(checkIns.size(), 1);
        const QJsonObject one = checkIns.first().toObject();
        QCOMPARE(one[u"note"_s].toString(), note);
        QCOMPARE(one[u"answers"_s].toObject()[u"bond"_s].toDouble(), 7.1);
        QVERIFY(one[u"answers"_s].toObject()[u"overall"_s].isNull()); // skipped is not 0
        QCOMPARE(one[u"channel"_s].toString(), people.clientChannel.toString());
        const QJsonArray earlier = one[u"earlierVersions"_s].toArray();
        QCOMPARE(earlier.size(), 1);
        QCOMPARE(earlier.first().toObject()[u"answers"_s].toObject()[u"bond"_s].toDouble(), 6.8);
        QCOMPARE(all[u"underWay"_s].toObject()[u"note"_s].toString(), u"not finished"_s);
        const QJsonObject therapist = all[u"therapists"_s].toArray().first().toObject();
        QCOMPARE(therapist[u"name"_s].toString(), u"Dr Amara Weiss"_s);
        const QJsonArray consents = therapist[u"consents"_s].toArray();
        QCOMPARE(consents.size(), 2);
        QCOMPARE(consents.first().toObject()[u"fields"_s].toArray(), QJsonArray({u"bond"_s, u"note"_s}));
        QCOMPARE(consents.last().toObject()[u"kind"_s].toString(), u"revoke"_s);
        const QJsonObject goal = therapist[u"goals"_s].toArray().first().toObject();
        QCOMPARE(goal[u"text"_s].toString(), u"Sleep through the night"_s);
        QCOMPARE(goal[u"history"_s].toArray().size(), 1);
    }

    void noKeyLeaves()
    {
        test::People people;
        people.share(people.checkIn(6, 5, 7), Field::Bond);
        people.syncBoth();
        const auto json = exchange::ownDataJson(*people.client, people.clock);
        const auto csv = exchange::ownDataCsv(*people.client, people.questionnaire);
        QVERIFY(json && csv);
        const QList<QByteArray> secrets = secretsOf(people);
        QVERIFY(secrets.size() >= 12);
        for (const QByteArray& secret : secrets) {
            QVERIFY(!json->contains(secret));
            QVERIFY(!csv->contains(secret));
        }
        QVERIFY(json->contains("Dr Amara Weiss")); // the search would find something
    }

    void anEmptyVaultIsAWholeFile()
    {
        test::People people(false);
        const QJsonObject all = jsonOf(people);
        QVERIFY(all[u"checkIns"_s].isArray() && all[u"checkIns"_s].toArray().isEmpty());
        QVERIFY(all[u"underWay"_s].isNull());
        QCOMPARE(*exchange::ownDataCsv(*people.client, people.questionnaire),
                 QByteArray("client,session,date,bond,goals,tasks,overall,room,note\r\n"));
    }

    void theTableIsOldestFirstAndQuoted()
    {
        test::People people;
        people.checkIn(6.8, 5.2, 7.0, u"one, \"two\"\nthree"_s);
        people.clock.advance(7 * 24 * 3600);
        people.checkIn(8, 8, 8);
        QCOMPARE(*exchange::ownDataCsv(*people.client, people.questionnaire),
                 QByteArray("client,session,date,bond,goals,tasks,overall,room,note\r\n"
                            "Kim A.,1,2026-04-14,6.8,5.2,7,,9,\"one, \"\"two\"\"\nthree\"\r\n"
                            "Kim A.,2,2026-04-21,8,8,8,,9,\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestOwnData)
#include "tst_own_data.moc"
