// SPDX-License-Identifier: GPL-3.0-or-later
// What has been said stays findable: the list, one session, its correction, what is released later, and ten seconds'
// undo.
#include "app/client/check_in_model.h"
#include "app/client/done_model.h"
#include "app/client/history_model.h"
#include "app/client/home_model.h"
#include "app/client/record_model.h"
#include "app/client/sayings.h"
#include "app/client/share_model.h"
#include "app/client/therapist_model.h"
#include "app/client/trend_page_model.h"
#include "core/haptics/haptics.h"
#include "core/sync/closing.h"
#include "core/sync/consenting.h"
#include "core/sync/negotiating.h"
#include "core/sync/pairing.h"
#include "tests/viewmodels/client/client_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace accord;
using app::DoneModel;
using app::HistoryModel;
using app::RecordModel;
using consent::Field;

class TestClientRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void undoBringsTheDraftBack();
    void undoneCorrectionLeavesTheOriginal();
    void undoEndsAfterTenSeconds();
    void whatWasSharedIsNotUndone();
    void onlyWhatWasLowIsOfferedWords_data();
    void onlyWhatWasLowIsOfferedWords();
    void everyAnswerTakenIsFelt();
    void historyReadsAPageAtATime();
    void historyOpensWhereItWasLeft();
    void historyFollowsTheRecords();
    void emptyHistory();
    void recordShowsEverything();
    void correctionSaysWhatItReplaces();
    void withheldNoteIsReleasedLater();
    void recordOfNothing();
    void eachTherapistIsToldOfAlone();
    void stoppingIsSeenEverywhere();
    void eachCheckInIsKeptPrivateForItself();
    void trendsAreNotMixed();
    void theTrendSaysWhatTheNewestSessionSays_data();
    void theTrendSaysWhatTheNewestSessionSays();
    void aLongTimeIsTheTrendsToSayWhileARhythmHolds();
    void todaySaysNoMoreThanTheLookBack();

private:
    base::ChannelId pair();
    base::ChannelId pairWith(const std::unique_ptr<app::PracticePartner>& partner);
    base::CheckInId correct(base::CheckInId original, double bond, const QString& note);
    void share(base::CheckInId checkIn, base::ChannelId channel, const QList<Field>& fields);
    [[nodiscard]] app::Session& session() { return m_fixture->session(); }

    std::unique_ptr<test::Fixture> m_fixture;
    std::unique_ptr<app::PracticePartner> m_partner;
    const alliance::Answers m_answers{{QStringLiteral("bond"), 6.8},
                                      {QStringLiteral("goals"), 5.2},
                                      {QStringLiteral("tasks"), std::nullopt},
                                      {QStringLiteral("overall"), 7.0},
                                      {QStringLiteral("room"), 9.0}};
};

void TestClientRecords::init()
{
    m_partner.reset();
    m_fixture = std::make_unique<test::Fixture>();
    m_fixture->open();
}

base::ChannelId TestClientRecords::pair()
{
    m_partner = m_fixture->partner(QStringLiteral("Dr Weiss"));
    const auto accepted = sync::accept(session().vault(), m_fixture->clock, m_partner->invite());
    if (!accepted || !m_partner->exchange(session().vault()))
        qFatal("not paired");
    return accepted->channel;
}

base::ChannelId TestClientRecords::pairWith(const std::unique_ptr<app::PracticePartner>& partner)
{
    const auto accepted = sync::accept(session().vault(), m_fixture->clock, partner->invite());
    if (!accepted || !partner->exchange(session().vault()))
        qFatal("not paired");
    return accepted->channel;
}

void TestClientRecords::eachTherapistIsToldOfAlone()
{
    const auto first = pair();
    const auto other = m_fixture->partner(QStringLiteral("Sam Oduya"));
    const auto second = pairWith(other);
    const auto checkIn = m_fixture->add(m_answers);
    share(checkIn, first, {Field::Bond});
    QVERIFY(m_partner->exchange(session().vault()));
    QVERIFY(m_partner->discuss(checkIn, QDate(2026, 4, 14)));
    QVERIFY(m_partner->exchange(session().vault()));
    RecordModel alone(session(), checkIn);
    QVERIFY2(alone.shares().at(0).sentence.contains(QStringLiteral("talked about")), "told of where it can be");
    share(checkIn, second, {Field::Goals}); // has not left the phone
    RecordModel record(session(), checkIn);
    QCOMPARE(record.shares().size(), 2);
    QCOMPARE(record.shares().at(0).name, QStringLiteral("Dr Weiss"));
    QVERIFY(record.shares().at(0).sentence.contains(QStringLiteral("talked about")));
    QVERIFY2(record.shares().at(1).pill.contains(QStringLiteral("Ready to show")),
             qPrintable(record.shares().at(1).pill));
    QVERIFY2(record.shares().at(1).sentence.contains(QStringLiteral("Sam Oduya")), "of whom it is said");
    QVERIFY(app::TherapistModel(session(), first).shared().first().status.contains(QStringLiteral("Talked about")));
    QVERIFY(app::TherapistModel(session(), second).shared().first().status.contains(QStringLiteral("Ready to show")));
    QVERIFY(other->exchange(session().vault()));
    session().noteChange();
    // Both can have said it now, and the records do not tell who: nothing is said of either.
    QCOMPARE(record.shares().at(0).pill, QStringLiteral("Arrived"));
    QCOMPARE(record.shares().at(1).pill, QStringLiteral("Arrived"));
}

void TestClientRecords::stoppingIsSeenEverywhere()
{
    const auto channel = pair();
    const auto checkIn = m_fixture->add(m_answers);
    share(checkIn, channel, {Field::Bond});
    QVERIFY(m_partner->exchange(session().vault()));
    QVERIFY(m_partner->discuss(checkIn, QDate(2026, 4, 14)));
    QVERIFY(m_partner->exchange(session().vault()));
    session().noteChange();
    app::HomeModel home(session());
    HistoryModel history(session());
    const auto status = [&] { return history.data(history.index(0), HistoryModel::StatusRole).toString(); };
    QVERIFY(home.lastPill().contains(QStringLiteral("Talked about")));
    QVERIFY(status().contains(QStringLiteral("Talked about")));
    QVERIFY(sync::revoke(session().vault(), m_fixture->clock, channel));
    session().noteChange();
    QCOMPARE(home.lastPill(), QStringLiteral("Taken back"));
    QVERIFY2(!home.lastText().contains(QStringLiteral("has read it")), qPrintable(home.lastText()));
    QCOMPARE(status(), QStringLiteral("Taken back"));
}

void TestClientRecords::eachCheckInIsKeptPrivateForItself()
{
    pair();
    const auto earlier = m_fixture->add(m_answers, {}, QDate(2026, 4, 7));
    const auto later = m_fixture->add(m_answers);
    DoneModel(session(), earlier, false).keepPrivate();
    DoneModel(session(), later, false).keepPrivate();
    QCOMPARE(RecordModel(session(), earlier).shares().first().pill, QStringLiteral("Private"));
    QCOMPARE(RecordModel(session(), later).shares().first().pill, QStringLiteral("Private"));
}

void TestClientRecords::trendsAreNotMixed()
{
    const auto addWith = [this](std::optional<base::ChannelId> channel, QDate day, double bond) {
        const QString name = app::words::questionnaireName(session().questionnaire());
        QVERIFY(session().vault().write([&](vault::Transaction& transaction) {
            transaction.checkIns.insert({base::CheckInId::create(),
                                         day,
                                         m_fixture->clock.now(),
                                         channel,
                                         name,
                                         {{QStringLiteral("bond"), bond}},
                                         {},
                                         {}});
        }));
    };
    addWith({}, QDate(2026, 3, 1), 5);
    const auto first = pair();
    addWith(first, QDate(2026, 3, 8), 9);
    app::TrendPageModel trend(session());
    QVERIFY2(trend.series().isEmpty(), "one person: nothing to choose, and the time before belongs to it");
    QCOMPARE(trend.trend()->sessionCount(), 2);
    const auto other = m_fixture->partner(QStringLiteral("Sam Oduya"));
    const auto second = pairWith(other);
    addWith(second, QDate(2026, 3, 15), 2);
    addWith(first, QDate(2026, 3, 22), 8);
    session().noteChange();
    QCOMPARE(trend.series().size(), 3);
    QCOMPARE(trend.series().first(), QStringLiteral("Dr Weiss")); // with whom the newest was
    QCOMPARE(trend.shown(), 0);
    QCOMPARE(trend.trend()->sessionCount(), 2);
    trend.show(1);
    QCOMPARE(trend.series().at(1), QStringLiteral("Sam Oduya"));
    QCOMPARE(trend.trend()->sessionCount(), 1);
    session().noteChange();
    QCOMPARE(trend.shown(), 1); // stays as chosen
    trend.show(7);
    QCOMPARE(trend.shown(), 1);
}

void TestClientRecords::theTrendSaysWhatTheNewestSessionSays_data()
{
    using Answers = QList<QList<double>>; // bond, goals and tasks of each session
    QTest::addColumn<QList<QList<double>>>("sessions");
    QTest::addColumn<QString>("said"); // a part of it; empty: nothing
    QTest::newRow("none yet") << Answers{} << QString();
    QTest::newRow("nothing to point out") << Answers{{8, 8, 8}, {8, 8, 7}} << QString();
    QTest::newRow("low") << Answers{{5, 6, 6}} << QStringLiteral("5.7 of 10");
    QTest::newRow("far apart") << Answers{{4, 8, 8}}
                               << QStringLiteral("You felt rather far apart this time: 4.0 of 10");
    QTest::newRow("warm, and less sure") << Answers{{9, 6, 8}} << QStringLiteral("less sure about the goals (6.0)");
    QTest::newRow("a step down") << Answers{{9, 9, 9}, {9, 9, 9}, {7, 7, 7}}
                                 << QStringLiteral("from 9.0 to 7.0, a larger step than usual");
    QTest::newRow("below the first") << Answers{{9, 9, 9}, {7, 7, 7}} << QStringLiteral("2.0 below the first");
    QTest::newRow("only the newest speaks") << Answers{{4, 8, 8}, {7, 8, 8}} << QString();
    QTest::newRow("no word on ratings at the top")
        << Answers{{10, 10, 10}, {10, 10, 10}, {10, 10, 10}, {10, 10, 10}, {10, 10, 10}} << QString();
}

void TestClientRecords::theTrendSaysWhatTheNewestSessionSays()
{
    QFETCH(QList<QList<double>>, sessions);
    QFETCH(QString, said);
    app::TrendPageModel trend(session());
    QDate day(2026, 1, 6);
    for (const QList<double>& one : sessions) {
        m_fixture->add({{QStringLiteral("bond"), one.at(0)},
                        {QStringLiteral("goals"), one.at(1)},
                        {QStringLiteral("tasks"), one.at(2)}},
                       {}, day);
        day = day.addDays(7);
    }
    session().noteChange();
    QVERIFY2(trend.newestWords().contains(said), qPrintable(trend.newestWords()));
    QCOMPARE(trend.newestWords().isEmpty(), said.isEmpty());
    if (!said.isEmpty())
        QVERIFY(trend.newestTitle().startsWith(QStringLiteral("Session %1").arg(sessions.size())));
}

void TestClientRecords::aLongTimeIsTheTrendsToSayWhileARhythmHolds()
{
    const auto channel = pair();
    const QString name = app::words::questionnaireName(session().questionnaire());
    QVERIFY(session().vault().write([&](vault::Transaction& transaction) {
        transaction.checkIns.insert({base::CheckInId::create(),
                                     QDate(2026, 3, 29),
                                     m_fixture->clock.now(),
                                     channel,
                                     name,
                                     {{QStringLiteral("bond"), 8.0}, {QStringLiteral("goals"), 8.0}},
                                     {},
                                     {}});
    }));
    app::TrendPageModel trend(session());
    QVERIFY2(trend.newestWords().isEmpty(), "no rhythm, nothing is late");
    QVERIFY(sync::setCadence(session().vault(), m_fixture->clock, channel, 7));
    session().noteChange();
    QVERIFY2(trend.newestWords().contains(QStringLiteral("16 days ago")), qPrintable(trend.newestWords()));
    QVERIFY(sync::closeChannel(session().vault(), m_fixture->clock, channel));
    session().noteChange();
    QVERIFY2(trend.newestWords().isEmpty(), "nobody is waited for who is not there any more");
}

void TestClientRecords::todaySaysNoMoreThanTheLookBack()
{
    m_fixture->add({{QStringLiteral("bond"), 4.9}, {QStringLiteral("goals"), 8.0}, {QStringLiteral("tasks"), 8.0}});
    app::HomeModel home(session());
    QVERIFY2(!home.lastText().contains(QStringLiteral("far apart")), "the look back calls it in between");
    m_fixture->add({{QStringLiteral("bond"), 3.9}, {QStringLiteral("goals"), 8.0}, {QStringLiteral("tasks"), 8.0}}, {},
                   QDate(2026, 4, 15));
    session().noteChange();
    QVERIFY(home.lastText().contains(QStringLiteral("far apart")));
    QVERIFY(home.invitation().contains(QStringLiteral("stays on this phone")));
    const auto channel = pair();
    sync::StandingTerms terms;
    terms.fields = Field::Bond;
    QVERIFY(sync::grantStanding(session().vault(), m_fixture->clock, channel, terms));
    session().noteChange();
    QVERIFY2(home.invitation().contains(QStringLiteral("Dr Weiss")), "what goes by itself is said");
}

base::CheckInId TestClientRecords::correct(base::CheckInId original, double bond, const QString& note)
{
    app::CheckInModel model(session(), original);
    model.change(0);
    model.answer(bond);
    model.next();
    model.writeNote(note);
    QSignalSpy finished(&model, &app::CheckInModel::finished);
    model.finish();
    return finished.isEmpty() ? base::CheckInId() : finished.first().first().value<base::CheckInId>();
}

void TestClientRecords::share(base::CheckInId checkIn, base::ChannelId channel, const QList<Field>& fields)
{
    app::ShareModel model(session(), checkIn, channel);
    model.setAll(false);
    for (const Field field : fields) {
        const auto rows = model.fields()->match(model.fields()->index(0), app::ShareFields::NameRole,
                                                consent::fieldName(field), 1, Qt::MatchExactly);
        QVERIFY2(rows.size() == 1, qPrintable(consent::fieldName(field)));
        model.set(rows.first().row(), true);
    }
    model.share();
    QVERIFY2(model.problem().isEmpty(), qPrintable(model.problem()));
}

void TestClientRecords::undoBringsTheDraftBack()
{
    const auto checkIn = m_fixture->add(m_answers, QStringLiteral("We talked."));
    DoneModel done(session(), checkIn, true);
    QVERIFY(done.canUndo());
    QSignalSpy undone(&done, &DoneModel::undone);
    done.undo();
    QCOMPARE(undone.count(), 1);
    QVERIFY(!done.canUndo());
    QVERIFY(m_fixture->checkIns().isEmpty());
    QVERIFY(m_fixture->draft());
    QVERIFY(m_fixture->draft()->answers == m_answers);
    QCOMPARE(m_fixture->draft()->note, QStringLiteral("We talked."));
    m_fixture->close();
    m_fixture->open(); // as if killed right after
    app::CheckInModel again(session());
    QCOMPARE(again.kind(), app::CheckInModel::Kind::LookBack);
    done.undo(); // pressed twice: nothing more
    QCOMPARE(undone.count(), 1);
}

void TestClientRecords::undoneCorrectionLeavesTheOriginal()
{
    const auto original = m_fixture->add(m_answers);
    const auto correction = correct(original, 8, {});
    QCOMPARE(m_fixture->checkIns().first().id, correction);
    DoneModel(session(), correction, true).undo();
    QCOMPARE(m_fixture->checkIns().size(), 1);
    QCOMPARE(m_fixture->checkIns().first().id, original);
    QVERIFY(m_fixture->draft()->corrects == original);
}

void TestClientRecords::undoEndsAfterTenSeconds()
{
    const auto checkIn = m_fixture->add(m_answers);
    DoneModel done(session(), checkIn, true);
    auto* timer = done.findChild<QTimer*>();
    QVERIFY(timer);
    QCOMPARE(timer->interval(), 10'000);
    QVERIFY(timer->isSingleShot());
    QSignalSpy changed(&done, &DoneModel::canUndoChanged);
    timer->start(0); // its end, without the wait
    QVERIFY(changed.wait());
    QVERIFY(!done.canUndo());
    done.undo();
    QCOMPARE(m_fixture->checkIns().size(), 1);
    QVERIFY(!m_fixture->draft());
    QVERIFY2(!DoneModel(session(), checkIn, false).canUndo(), "only just after the finish");
}

void TestClientRecords::whatWasSharedIsNotUndone()
{
    const auto channel = pair();
    const auto checkIn = m_fixture->add(m_answers);
    DoneModel done(session(), checkIn, true);
    share(checkIn, channel, {Field::Bond});
    done.undo();
    QVERIFY(!done.problem().isEmpty());
    QCOMPARE(m_fixture->checkIns().size(), 1);
    QVERIFY(!m_fixture->draft());
}

void TestClientRecords::onlyWhatWasLowIsOfferedWords_data()
{
    using Values = QMap<QString, double>;
    QTest::addColumn<Values>("values");
    QTest::addColumn<int>("count");
    const auto values = [](double bond, double goals, double tasks, double overall) {
        return Values{{QStringLiteral("bond"), bond},
                      {QStringLiteral("goals"), goals},
                      {QStringLiteral("tasks"), tasks},
                      {QStringLiteral("overall"), overall}};
    };
    QTest::newRow("nothing low") << values(8, 7, 6, 9) << 0;
    QTest::newRow("at the cut-off") << values(8, 5, 6, 5) << 0;
    QTest::newRow("one low") << values(8, 4.9, 6, 9) << 2;
    QTest::newRow("two low") << values(8, 4.9, 3, 9) << 3;
    QTest::newRow("all low") << values(1, 2, 3, 4) << 3;
    QTest::newRow("the total alone") << values(5.5, 5.5, 5.5, 9) << 1;
    QTest::newRow("nothing answered") << Values() << 0;
}

void TestClientRecords::onlyWhatWasLowIsOfferedWords()
{
    using Values = QMap<QString, double>;
    QFETCH(const Values, values);
    QFETCH(const int, count);
    alliance::Answers answers;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        answers.insert(value.key(), value.value());
    const QStringList sayings = app::sayingsFor(session().questionnaire(), answers);
    QCOMPARE(sayings.size(), count);
    for (const QString& saying : sayings)
        QVERIFY2(saying.contains(QLatin1Char('I')) || saying.contains(QLatin1String("me")), qPrintable(saying));
}

namespace {

class CountingHaptics final : public haptics::Haptics
{
public:
    void tick() override { ++ticks; }
    int ticks = 0;
};

} // namespace

void TestClientRecords::everyAnswerTakenIsFelt()
{
    CountingHaptics haptics;
    app::CheckInModel model(session(), {}, &haptics);
    model.answer(5);
    QCOMPARE(haptics.ticks, 1);
    model.answer(11); // not taken
    QCOMPARE(haptics.ticks, 1);
    model.answer(5.1);
    QCOMPARE(haptics.ticks, 2);
}

void TestClientRecords::historyReadsAPageAtATime()
{
    constexpr int many = 1000;
    const auto written = session().vault().write([&](vault::Transaction& transaction) {
        for (int number = 0; number < many; ++number)
            transaction.checkIns.insert({base::CheckInId::create(),
                                         QDate(2006, 1, 1).addDays(7 * number),
                                         m_fixture->clock.now(),
                                         {},
                                         QStringLiteral("accord-session|1"),
                                         m_answers,
                                         {},
                                         {}});
    });
    QVERIFY(written);
    HistoryModel model(session());
    QCOMPARE(model.rowCount(), HistoryModel::page);
    QVERIFY(model.countText().contains(QLatin1String("1000")));
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 2 * HistoryModel::page);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), many);
    QStringList months;
    for (int row = 0; row < many; ++row)
        months.append(model.data(model.index(row), HistoryModel::MonthRole).toString());
    months.removeAll(QString());
    QCOMPARE(QSet<QString>(months.begin(), months.end()).size(), months.size()); // each once
    QCOMPARE(months.size(), 230); // 6,993 days from January 2006: each of their months in one piece
}

void TestClientRecords::historyOpensWhereItWasLeft()
{
    QList<base::CheckInId> ids;
    for (int number = 0; number < 100; ++number)
        ids.prepend(m_fixture->add(m_answers, {}, QDate(2026, 1, 1).addDays(number)));
    const HistoryModel model(session(), ids.at(85));
    QCOMPARE(model.startRow(), 85);
    QVERIFY(model.rowCount() > 85);
    QCOMPARE(HistoryModel(session(), base::CheckInId::create()).startRow(), 0);
}

void TestClientRecords::historyFollowsTheRecords()
{
    const auto channel = pair();
    const auto first = m_fixture->add(m_answers, QStringLiteral("a\nlong note ") + QString(300, QLatin1Char('x')));
    HistoryModel model(session());
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 1);
    const auto at = [&](int role) { return model.data(model.index(0), role).toString(); };
    QCOMPARE(at(HistoryModel::BondRole), QStringLiteral("6.8"));
    QCOMPARE(at(HistoryModel::TasksRole), QStringLiteral("skipped"));
    QCOMPARE(at(HistoryModel::StatusRole), QStringLiteral("Not shared"));
    QVERIFY(at(HistoryModel::NoteRole).startsWith(QLatin1String("a long note")));
    QVERIFY(at(HistoryModel::NoteRole).size() < 130);
    QSignalSpy reset(&model, &HistoryModel::modelReset);
    share(first, channel, {Field::Bond});
    QVERIFY(m_partner->exchange(session().vault()));
    session().noteChange();
    QCOMPARE(at(HistoryModel::StatusRole), QStringLiteral("Arrived"));
    QCOMPARE(reset.count(), 0); // the list stays where it is
    m_fixture->add(m_answers, {}, QDate(2026, 4, 15));
    session().noteChange();
    QCOMPARE(model.rowCount(), 2);
    QSignalSpy wanted(&model, &HistoryModel::recordWanted);
    model.open(1);
    model.open(2);
    model.open(-1);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<base::CheckInId>(), first);
}

void TestClientRecords::emptyHistory()
{
    const HistoryModel model(session());
    QVERIFY(model.empty());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
}

void TestClientRecords::recordShowsEverything()
{
    const auto channel = pair();
    const auto checkIn = m_fixture->add(m_answers, QStringLiteral("We talked."));
    RecordModel model(session(), checkIn);
    QVERIFY(model.problem().isEmpty());
    QCOMPARE(model.title(), QStringLiteral("Tuesday, 14 April"));
    QCOMPARE(model.rows().size(), 5);
    QCOMPARE(model.rows().at(0).words, QStringLiteral("6.8"));
    QCOMPARE(model.rows().at(0).place, 0.68);
    QVERIFY(!model.rows().at(2).answered);
    QVERIFY(model.rows().at(0).earlier.isEmpty());
    QCOMPARE(model.note(), QStringLiteral("We talked."));
    QVERIFY(model.replaces().isEmpty());
    QCOMPARE(model.shares().size(), 1);
    QCOMPARE(model.shares().first().name, QStringLiteral("Dr Weiss"));
    QVERIFY(model.shares().first().has.isEmpty());
    share(checkIn, channel, {Field::Bond, Field::Goals});
    session().noteChange();
    QCOMPARE(model.shares().first().has, QStringLiteral("Shared: Bond, Goals"));
    QVERIFY(model.shares().first().kept.contains(QStringLiteral("Your note")));
    QVERIFY(m_partner->exchange(session().vault()));
    QVERIFY(sync::revoke(session().vault(), m_fixture->clock, channel));
    session().noteChange();
    QCOMPARE(model.shares().first().pill, QStringLiteral("Taken back"));
    QVERIFY(model.shares().first().has.isEmpty());
}

void TestClientRecords::correctionSaysWhatItReplaces()
{
    const auto channel = pair();
    const auto original = m_fixture->add(m_answers, QStringLiteral("first words"));
    share(original, channel, {Field::Bond});
    m_fixture->clock.set(m_fixture->clock.now().addDays(2));
    const auto correction = correct(original, 8.1, QStringLiteral("second words"));
    RecordModel model(session(), correction);
    QVERIFY(model.replaces().contains(QStringLiteral("16 April")));
    QVERIFY(model.replaces().contains(QStringLiteral("14 April")));
    QCOMPARE(model.rows().at(0).words, QStringLiteral("8.1"));
    QCOMPARE(model.rows().at(0).earlier, QStringLiteral("before: 6.8"));
    QVERIFY(model.rows().at(1).earlier.isEmpty());
    QCOMPARE(model.note(), QStringLiteral("second words"));
    QCOMPARE(model.earlierNote(), QStringLiteral("first words"));
    QCOMPARE(model.shares().first().action, QStringLiteral("Share the change"));
    QVERIFY(model.shares().first().sentence.contains(QStringLiteral("before the change")));
    const HistoryModel history(session());
    QCOMPARE(history.rowCount(), 1);
}

void TestClientRecords::withheldNoteIsReleasedLater()
{
    const auto channel = pair();
    const auto checkIn = m_fixture->add(m_answers, QStringLiteral("kept at first"));
    share(checkIn, channel, {Field::Bond, Field::Goals});
    QVERIFY(m_partner->exchange(session().vault()));
    {
        const app::ShareModel later(session(), checkIn, channel);
        QVERIFY2(!later.fields()->on(), "what is released later is chosen anew");
        QVERIFY(!later.fields()->offered().testFlag(Field::Bond));
        QVERIFY(later.fields()->offered().testFlag(Field::Note));
        QVERIFY(later.given().contains(QStringLiteral("Bond, Goals")));
    }
    share(checkIn, channel, {Field::Note});
    QVERIFY(m_partner->exchange(session().vault()));
    const auto arrived = m_partner->vault().read([](vault::Transaction& transaction) {
        const auto channels = transaction.channels.all();
        return transaction.received.of(channels.front().id);
    });
    QVERIFY(arrived);
    QCOMPARE(arrived->size(), 1);
    QCOMPARE(arrived->first().summary.note.value_or(QString()), QStringLiteral("kept at first"));
    QCOMPARE(arrived->first().summary.values.value(Field::Bond), std::optional(6.8));
    RecordModel record(session(), checkIn);
    QVERIFY(!record.shares().first().kept.contains(QStringLiteral("Your note")));
}

void TestClientRecords::recordOfNothing()
{
    RecordModel model(session(), base::CheckInId::create());
    QVERIFY(!model.problem().isEmpty());
    QVERIFY(model.rows().isEmpty());
    model.share(0); // nothing to share, nothing happens
}

QTEST_MAIN(TestClientRecords)
#include "test_client_records.moc"
