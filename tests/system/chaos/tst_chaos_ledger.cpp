// SPDX-License-Identifier: GPL-3.0-or-later
// The judge of the chaos run, judged: every kind of wrong list is named, and a right one is not.
#include "tests/system/chaos/ledger.h"
#include "tests/system/chaos/receipts.h"

#include <QTest>

namespace accord::chaos {

namespace {

const QString kim = QStringLiteral("kim");
const QString first = QStringLiteral("first");
const QString channel = QStringLiteral("channel");
const Sharing sharing{first, channel};

Rating rating()
{
    return {7, 6, 5, QStringLiteral("a note")};
}

QJsonObject ownRow(const QString& shared)
{
    return {{QStringLiteral("id"), first},
            {QStringLiteral("answers"),
             QJsonObject{{QStringLiteral("bond"), 7}, {QStringLiteral("goals"), 6}, {QStringLiteral("tasks"), 5}}},
            {QStringLiteral("note"), QStringLiteral("a note")},
            {QStringLiteral("shared"), shared},
            {QStringLiteral("seen"), false},
            {QStringLiteral("discussed"), QJsonValue::Null}};
}

QJsonObject receivedRow(const QString& id = first, const QString& in = channel)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("channel"), in},
            {QStringLiteral("values"), QJsonObject{{QStringLiteral("bond"), 7}, {QStringLiteral("goals"), 6}}},
            {QStringLiteral("discussed"), QJsonValue::Null}};
}

QJsonObject with(QJsonObject row, const char* key, const QJsonValue& value)
{
    row.insert(QLatin1String(key), value);
    return row;
}

const QString arrived = QStringLiteral("arrived");

/// One check-in, rated and shared.
void share(Ledger& ledger, bool knowing = false)
{
    ledger.rated(kim, first, rating());
    ledger.shareAsked(sharing, false);
    ledger.shared(sharing, false, knowing);
}

void takeBack(Ledger& ledger)
{
    ledger.revokeAsked(channel);
    ledger.revoked(channel);
}

QJsonObject receipt(int version, const QString& checkIn, const QStringList& fields, const QString& id)
{
    QJsonArray information;
    for (const QString& field : fields)
        information.append(QJsonObject{{QStringLiteral("pii_type"), field}});
    QJsonObject event{{QStringLiteral("event_state"),
                       fields.isEmpty() ? QStringLiteral("consent withdrawn") : QStringLiteral("consent given")}};
    if (!checkIn.isEmpty())
        event.insert(QStringLiteral("check_in"), checkIn);
    return {{QStringLiteral("receipt_metadata"), QJsonObject{{QStringLiteral("receipt_id"), id}}},
            {QStringLiteral("record_header"),
             QJsonObject{{QStringLiteral("record_id"), QStringLiteral("here/%1").arg(version)}}},
            {QStringLiteral("pii_processing"),
             QJsonObject{{QStringLiteral("purposes"),
                          QJsonArray{QJsonObject{{QStringLiteral("pii_information"), information}}}}}},
            {QStringLiteral("event"), QJsonArray{event}}};
}

} // namespace

class TestChaosLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightListsAreNoBreach()
    {
        Ledger ledger;
        share(ledger);
        ledger.compareAfterRestart(kim, {ownRow(QStringLiteral("waiting"))});
        ledger.compareReceived({}, ledger.expectation(), {});
        ledger.compareAfterRestart(kim, {ownRow(arrived)});
        ledger.compareReceived({receivedRow()}, ledger.expectation(), {sharing});
        ledger.compareAtTheEnd(kim, {ownRow(arrived)}, {receivedRow()});
        takeBack(ledger);
        ledger.nothingWaits({ownRow(QStringLiteral("private"))});
        ledger.compareReceived({receivedRow()}, ledger.expectation(), {}); // the word has not arrived yet
        ledger.confirmed(channel);
        ledger.compareReceived({}, ledger.expectation(), {sharing});
        ledger.compareAtTheEnd(kim, {ownRow(arrived)}, {});
        ledger.compareKept({});
        QCOMPARE(ledger.firstBreaches(), QStringList());
    }

    void whatIsLost()
    {
        Ledger ledger;
        share(ledger);
        ledger.compareAfterRestart(kim, {});
        QCOMPARE(ledger.breaches(QStringLiteral("lost")), 1); // a check-in
        ledger.compareAfterRestart(kim, {ownRow(QStringLiteral("private"))});
        QCOMPARE(ledger.breaches(QStringLiteral("lost")), 2); // its letter
        ledger.compareReceived({}, {}, {sharing});
        QCOMPARE(ledger.breaches(QStringLiteral("lost")), 3); // a summary that was there
        ledger.compareAtTheEnd(kim, {ownRow(arrived)}, {});
        QCOMPARE(ledger.breaches(QStringLiteral("lost")), 4); // one that never was
        ledger.compareAtTheEnd(kim, {ownRow(QStringLiteral("on the way"))}, {receivedRow()});
        QCOMPARE(ledger.breaches(QStringLiteral("lost")), 5); // the word that it arrived
        ledger.shareAsked(sharing, true);
        ledger.shared(sharing, true, false);
        ledger.compareAtTheEnd(kim, {ownRow(arrived)}, {receivedRow()});
        QCOMPARE(ledger.breaches(QStringLiteral("lost")), 6); // a note released later
        QCOMPARE(ledger.breaches(), 6);
    }

    void whatIsSaidToHaveArrivedTooEarly()
    {
        Ledger ledger;
        share(ledger);
        ledger.compareAfterRestart(kim, {ownRow(arrived)});
        const auto expected = ledger.expectation();
        ledger.compareReceived({}, expected, {});
        QCOMPARE(ledger.breaches(QStringLiteral("lost")), 1);
        ledger.revokeAsked(channel); // while the list was read: it may be gone again
        ledger.compareReceived({}, expected, {});
        QCOMPARE(ledger.breaches(), 1);
    }

    void whatIsThereTwice()
    {
        Ledger ledger;
        share(ledger);
        ledger.compareReceived({receivedRow(), receivedRow()}, {}, {});
        ledger.compareAfterRestart(kim, {ownRow(arrived), ownRow(arrived)});
        ledger.rated(kim, first, rating());
        ledger.steppedTo(first);
        ledger.steppedTo(first);
        QCOMPARE(ledger.breaches(QStringLiteral("twice")), 4);
        QCOMPARE(ledger.breaches(), 4);
    }

    void whatIsThereAfterItsRevocation()
    {
        Ledger ledger;
        share(ledger);
        takeBack(ledger);
        ledger.nothingWaits({ownRow(QStringLiteral("waiting"))});
        QCOMPARE(ledger.breaches(QStringLiteral("after revocation")), 1);
        ledger.confirmed(channel);
        ledger.compareReceived({receivedRow()}, ledger.expectation(), {});
        QCOMPARE(ledger.breaches(QStringLiteral("after revocation")), 2);
        ledger.compareAtTheEnd(kim, {ownRow(arrived)}, {receivedRow()});
        QCOMPARE(ledger.breaches(QStringLiteral("after revocation")), 3);
        ledger.shareAsked(sharing, false); // given again: then it may be there again
        ledger.shared(sharing, false, false);
        ledger.compareAtTheEnd(kim, {ownRow(arrived)}, {receivedRow()});
        QCOMPARE(ledger.breaches(), 3);
    }

    void whatIsKeptByDuty()
    {
        Ledger ledger;
        share(ledger);
        takeBack(ledger);
        ledger.compareKept({receivedRow()}); // shared before anybody spoke of a duty
        QCOMPARE(ledger.breaches(QStringLiteral("after revocation")), 1);
        ledger.dutyAsked();
        ledger.shareAsked(sharing, false);
        ledger.shared(sharing, false, true);
        ledger.compareAfterRestart(kim, {ownRow(arrived)});
        ledger.compareKept({receivedRow()});
        takeBack(ledger);
        ledger.compareKept({receivedRow()});
        QCOMPARE(ledger.mustBeKept(), 1);
        QCOMPARE(ledger.breaches(), 1);
        ledger.compareKept({});
        QCOMPARE(ledger.breaches(QStringLiteral("lost")), 1);
    }

    void whatArrivesAfterClosing()
    {
        Ledger ledger;
        share(ledger);
        ledger.closedByTherapist(channel);
        ledger.compareReceived({}, {}, {}); // what was on its way may be lost
        QCOMPARE(ledger.breaches(), 0);
        ledger.compareReceived({receivedRow()}, {}, {});
        QCOMPARE(ledger.breaches(QStringLiteral("after closing")), 1);
        ledger.closedForClient(channel, {ownRow(arrived)});
        ledger.compareAfterRestart(kim, {with(ownRow(arrived), "seen", true)});
        ledger.compareAfterRestart(kim, {with(ownRow(arrived), "discussed", QStringLiteral("2026-04-14"))});
        QCOMPARE(ledger.breaches(QStringLiteral("after closing")), 3);
        QCOMPARE(ledger.breaches(), 3);
    }

    void whatIsSharedAnewAfterClosing()
    {
        const QString next = QStringLiteral("next");
        Ledger ledger;
        share(ledger);
        ledger.closedByTherapist(channel);
        ledger.compareReceived({receivedRow()}, {}, {});
        ledger.shareAsked({first, next}, false);
        ledger.shared({first, next}, false, false);
        ledger.compareAtTheEnd(kim, {ownRow(arrived)}, {receivedRow(), receivedRow(first, next)});
        QCOMPARE(ledger.breaches(), 0);
        ledger.compareAtTheEnd(kim, {ownRow(arrived)}, {receivedRow()});
        QCOMPARE(ledger.breaches(QStringLiteral("lost")), 1);
        ledger.compareReceived({receivedRow(first, QStringLiteral("a third"))}, {}, {});
        QCOMPARE(ledger.breaches(QStringLiteral("wrong")), 1);
        QCOMPARE(ledger.breaches(), 2);
    }

    void whatIsOtherThanItWas_data()
    {
        QTest::addColumn<QJsonObject>("own");
        QTest::addColumn<QJsonObject>("received");
        const QJsonObject own = ownRow(arrived);
        const QJsonObject values{{QStringLiteral("bond"), 7}, {QStringLiteral("goals"), 6.1}};
        const QJsonObject more{{QStringLiteral("bond"), 7}, {QStringLiteral("goals"), 6}, {QStringLiteral("tasks"), 5}};
        QTest::newRow("an answer") << with(own, "answers", QJsonObject{{QStringLiteral("bond"), 7}}) << receivedRow();
        QTest::newRow("a note here") << with(own, "note", QString()) << receivedRow();
        QTest::newRow("a value there") << own << with(receivedRow(), "values", values);
        QTest::newRow("a field never shared") << own << with(receivedRow(), "values", more);
        QTest::newRow("a note never shared") << own << with(receivedRow(), "note", QStringLiteral("a note"));
        QTest::newRow("a day") << own << with(receivedRow(), "discussed", QStringLiteral("2026-04-14"));
    }
    void whatIsOtherThanItWas()
    {
        QFETCH(QJsonObject, own);
        QFETCH(QJsonObject, received);
        Ledger ledger;
        share(ledger);
        ledger.compareAtTheEnd(kim, {own}, {received});
        QCOMPARE(ledger.breaches(QStringLiteral("wrong")), 1);
        QCOMPARE(ledger.breaches(), 1);
    }

    void whatWasNeverShared()
    {
        Ledger ledger;
        ledger.rated(kim, first, rating());
        ledger.compareReceived({receivedRow()}, {}, {});
        QCOMPARE(ledger.breaches(QStringLiteral("wrong")), 1);
    }

    void receiptsInOrder()
    {
        const QStringList fields{QStringLiteral("bond"), QStringLiteral("goals")};
        Decisions decisions;
        decisions.add(QStringLiteral("here"), {first, fields});
        decisions.add(QStringLiteral("here"), {first, fields, false, false}); // killed over it
        decisions.add(QStringLiteral("here"), {{}, {}, true});
        const QJsonObject a = receipt(1, first, fields, QStringLiteral("a"));
        const QJsonObject b = receipt(2, first, fields, QStringLiteral("b"));
        const QJsonObject taken2 = receipt(2, {}, {}, QStringLiteral("c"));
        const QJsonObject taken3 = receipt(3, {}, {}, QStringLiteral("c"));
        QCOMPARE(decisions.compare({a, taken2}), QStringList());
        QCOMPARE(decisions.compare({a, b, taken3}), QStringList());
        QCOMPARE(decisions.compare({a, b}).size(), 1);   // one is missing
        QCOMPARE(decisions.compare({taken2}).size(), 2); // and a number
        QCOMPARE(decisions.compare({a, b, taken3, receipt(4, {}, {}, QStringLiteral("d"))}).size(), 1); // one too many
        QCOMPARE(decisions.compare({a, receipt(2, {}, {}, QStringLiteral("a"))}).size(), 1); // the same twice
        QCOMPARE(decisions.compare({receipt(1, first, {QStringLiteral("bond")}, QStringLiteral("a")), taken2}).size(),
                 1); // other fields
        QCOMPARE(Decisions().compare({a}).size(), 1);
    }
};

} // namespace accord::chaos

QTEST_APPLESS_MAIN(accord::chaos::TestChaosLedger)
#include "tst_chaos_ledger.moc"
