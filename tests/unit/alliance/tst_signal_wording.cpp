// SPDX-License-Identifier: GPL-3.0-or-later
// Every signal, drop and reason has its words, with all numbers filled in and no word that blames.
#include "app/shared/signal_wording/signal_texts.h"
#include "app/shared/signal_wording/signal_wording.h"
#include "series.h"
#include <QLocale>
#include <QTest>

using namespace accord;
using namespace accord::alliance;
using namespace accord::alliance::test;

namespace {

QList<Signal> everySignal()
{
    QList<Signal> all;
    for (const SessionPoint& session :
         {parts(9, 9, 9, 5), parts(4, 8, 8), parts(6, 4, 8), parts(6, 8, 4), parts(9, 6, 8), parts(9, 8, 6)})
        all += analyze({session}, constants(), std::nullopt, {}).first().raised;
    for (const QList<double>& totals :
         {QList<double>{8, 6.5}, {9, 9, 7}, {9, 9, 9, 9, 9, 7}, {9, 8.2, 7.6, 7.2}, {10, 10, 10, 10, 10}})
        all += lastReport(totals).raised;
    all << overdue(QDate(2024, 1, 1), 7, QDate(2024, 1, 17)).value();
    return all;
}

void checkClean(const QString& text, bool forClient)
{
    QVERIFY(!text.isEmpty());
    QVERIFY2(!text.contains(u'{') && !text.contains(u'}') && !text.contains(u'%'), qPrintable(text));
    QStringList barred = {u"failure"_qs, u"patient"_qs, u"user"_qs,  u"provider"_qs,
                          u"resist"_qs,  u"fault"_qs,   u"attend"_qs};
    if (forClient)
        barred << u"rupture"_qs << u"drop"_qs << u"alliance"_qs;
    for (const QString& word : barred)
        QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(text));
}

} // namespace

class TestSignalWording : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }
    void everySignalHasWords();
    void numbersAsPeopleWriteThem();
    void episodes();
    void reasons();
    void assumed();
};

void TestSignalWording::everySignalHasWords()
{
    QSet<QString> seen;
    for (const Signal& signal : everySignal()) {
        seen << signal.texts().therapist;
        checkClean(wording::therapistSentence(signal), false);
        if (signal.rule == RuleId::Ceiling)
            QVERIFY2(wording::clientSentence(signal).isEmpty(), "no word to a client on ratings at the top");
        else
            checkClean(wording::clientSentence(signal), true);
        checkClean(wording::ruleSentence(signal), false);
        checkClean(wording::restsOn(signal), false);
        const QStringList openers = wording::openers(signal);
        QCOMPARE(openers.size(), 3);
        for (const QString& opener : openers)
            checkClean(opener, true);
    }
    QCOMPARE(seen.size(), 12); // four kinds of low, two of warm, six more rules
}

void TestSignalWording::numbersAsPeopleWriteThem()
{
    const Signal own = find(lastReport({6, 10, 6, 10, 8, 3}), RuleId::OwnBaselineDrop).value();
    QCOMPARE(wording::ruleSentence(own),
             u"Rule: more than 2 spreads under the client's own mean (8.0 \u2212 2 \u00d7 2.00 = 4.0)."_qs);
    const Signal reliable = find(lastReport({9, 9, 7}), RuleId::ReliableDrop).value();
    QVERIFY(wording::ruleSentence(reliable).contains(u"is -1.96 or less ((7.0 \u2212 9.0) \u00f7 0.82 = -2.43)"_qs));
    QVERIFY(wording::therapistSentence(overdue(QDate(2024, 1, 1), 7, QDate(2024, 1, 17)).value())
                .contains(u"No check-in for 16 days; you agreed on one every 7 days"_qs));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QVERIFY(wording::therapistSentence(reliable).contains(u"from 9,0 to 7,0"_qs));
}

void TestSignalWording::episodes()
{
    for (const QList<double>& totals : {QList<double>{8, 6}, {8, 6, 7}, {8, 6, 6, 6, 6}}) {
        const Episode episode = lastReport(totals).episode;
        checkClean(wording::therapistSentence(episode), false);
    }
    QVERIFY(wording::therapistSentence(Episode()).isEmpty());
    QVERIFY(wording::therapistSentence(lastReport({8, 6, 6, 6, 6}).episode).contains(u"in 3 sessions"_qs));
}

void TestSignalWording::reasons()
{
    for (int reason = 0; reason <= int(Reason::Overdue); ++reason)
        checkClean(wording::reasonText(lastReport({8, 6, 6, 6, 6}), Reason(reason)), false);
    QCOMPARE(wording::caseloadLine({}), u"No check-in yet"_qs);
    QCOMPARE(wording::caseloadLine(lastReport({8})), u"First sessions"_qs);
    QCOMPARE(wording::caseloadLine(lastReport({8, 8, 8, 8})), u"Steady"_qs);
    QCOMPARE(wording::caseloadLine(lastReport({8, 6, 8})), u"Back up after a drop"_qs);
    QCOMPARE(wording::caseloadLine(lastReport({9, 9, 7, 7, 7, 7})), u"Drop, not back after 3 sessions"_qs);
    Trajectory trajectory(constants());
    SessionPoint session = point(8);
    session.date = QDate(2024, 1, 1);
    trajectory.add(session);
    QCOMPARE(wording::caseloadLine(trajectory.standing(7, QDate(2024, 1, 17))), u"No check-in for 16 days"_qs);
    QCOMPARE(wording::concernLabel(Concern::None), QString());
    QCOMPARE(wording::concernLabel(Concern::Act), u"Act"_qs);
}

void TestSignalWording::assumed()
{
    QVERIFY(wording::assumedNote(constants()).contains(u"assumed"_qs));
    Constants studied = constants();
    for (Constant* constant : {&studied.sd, &studied.reliability, &studied.lowTotal, &studied.lowDimension})
        constant->source = u"A study"_qs;
    QVERIFY(wording::assumedNote(studied).isEmpty());
    studied.lowDimension.source = u"Assumed by us"_qs;
    QVERIFY(!wording::assumedNote(studied).isEmpty());
}

QTEST_GUILESS_MAIN(TestSignalWording)
#include "tst_signal_wording.moc"
