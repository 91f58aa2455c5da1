// SPDX-License-Identifier: GPL-3.0-or-later
// A client's own records: drafts, finished check-ins, corrections, what came back about them, settings.
#include "tests/unit/vault/fixture.h"

#include <QTest>
#include <limits>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

void compare(const CheckIn& actual, const CheckIn& expected)
{
    QCOMPARE(actual.id.toString(), expected.id.toString());
    QCOMPARE(actual.sessionDate, expected.sessionDate);
    QCOMPARE(actual.finishedAt, expected.finishedAt);
    QVERIFY(actual.channel == expected.channel);
    QCOMPARE(actual.questionnaire, expected.questionnaire);
    QVERIFY(actual.answers == expected.answers);
    QCOMPARE(actual.note, expected.note);
    QVERIFY(actual.corrects == expected.corrects);
}

} // namespace

class TestVaultCheckIns : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void insertRefusesWhatBreaksTheRules();
    void aCheckInCanBeCorrectedOnce();
    void answersThatAreNoNumbersAreRefused();
    void feedbackOnAnUnknownCheckIn();
    void aCheckInComesBackAsItWas();
    void aCorrectionTakesThePlaceOfWhatItCorrects();
    void newestIsOrderedAndPaged();
    void seenFirstAndDiscussedLastWin();
    void thereIsNoDraftAtFirst();
    void aDraftComesBackAsItWas();
    void aDraftIsReplacedWhole();
    void finishingIsOneStep();
    void onlyWhatNothingRefersToIsTakenBack();
    void settingsAreKept();

private:
    template <typename Function>
    auto write(Function&& function)
    {
        return (*m_vault)->write(std::forward<Function>(function));
    }
    void reopen();

    std::unique_ptr<Place> m_place;
    std::optional<Result<std::unique_ptr<Vault>>> m_opened;
    std::unique_ptr<Vault>* m_vault = nullptr;
};

void TestVaultCheckIns::init()
{
    m_place = std::make_unique<Place>();
    m_opened = m_place->create();
    REQUIRE_DONE(*m_opened);
    m_vault = &**m_opened;
}

void TestVaultCheckIns::cleanup()
{
    m_opened.reset();
    m_place.reset();
}

void TestVaultCheckIns::reopen()
{
    m_opened.reset();
    m_opened = m_place->open();
    REQUIRE_DONE(*m_opened);
    m_vault = &**m_opened;
}

void TestVaultCheckIns::insertRefusesWhatBreaksTheRules()
{
    const auto refused = [&](auto change) {
        CheckIn checkIn = someCheckIn();
        change(checkIn);
        return write([&](Transaction& t) { t.checkIns.insert(checkIn); });
    };
    REQUIRE_ERROR(refused([](CheckIn& c) { c.id = {}; }), Error::Conflict);
    REQUIRE_ERROR(refused([](CheckIn& c) { c.sessionDate = {}; }), Error::Conflict);
    REQUIRE_ERROR(refused([](CheckIn& c) { c.finishedAt = {}; }), Error::Conflict);
    REQUIRE_ERROR(refused([](CheckIn& c) { c.channel = base::ChannelId::create(); }), Error::Conflict);
    REQUIRE_ERROR(refused([](CheckIn& c) { c.corrects = base::CheckInId::create(); }), Error::Conflict);
    REQUIRE_ERROR(refused([](CheckIn& c) { c.corrects = c.id; }), Error::Conflict);
    const auto count = write([](Transaction& t) { return t.checkIns.count(); });
    REQUIRE_DONE(count);
    QCOMPARE(*count, 0);
}

void TestVaultCheckIns::aCheckInCanBeCorrectedOnce()
{
    const CheckIn first = someCheckIn();
    CheckIn second = someCheckIn();
    second.corrects = first.id;
    CheckIn third = someCheckIn();
    third.corrects = first.id;
    REQUIRE_DONE(write([&](Transaction& t) {
        t.checkIns.insert(first);
        t.checkIns.insert(second);
    }));
    REQUIRE_ERROR(write([&](Transaction& t) { t.checkIns.insert(third); }), Error::Conflict);
    third.corrects = second.id;
    REQUIRE_DONE(write([&](Transaction& t) { t.checkIns.insert(third); }));
}

void TestVaultCheckIns::answersThatAreNoNumbersAreRefused()
{
    // SQLite would keep NaN as NULL, and NULL means skipped.
    for (const double none : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        CheckIn checkIn = someCheckIn();
        checkIn.answers.insert(QStringLiteral("bond"), none);
        REQUIRE_ERROR(write([&](Transaction& t) { t.checkIns.insert(checkIn); }), Error::Conflict);
        Draft draft = someDraft();
        draft.answers.insert(QStringLiteral("bond"), none);
        REQUIRE_ERROR(write([&](Transaction& t) { t.drafts.save(draft); }), Error::Conflict);
    }
}

void TestVaultCheckIns::feedbackOnAnUnknownCheckIn()
{
    const auto unknown = base::CheckInId::create();
    REQUIRE_ERROR(write([&](Transaction& t) { t.checkIns.setDiscussed(unknown, QDate(2026, 3, 8), instant(), 1); }),
                  Error::NotFound);
    REQUIRE_DONE(write([&](Transaction& t) { t.checkIns.setSeen(unknown, instant()); }));
    const auto feedback = write([&](Transaction& t) { return t.checkIns.feedback(unknown); });
    REQUIRE_DONE(feedback);
    QVERIFY(!feedback->seenAt && !feedback->discussedOn);
    const auto found = write([&](Transaction& t) { return t.checkIns.find(unknown); });
    REQUIRE_DONE(found);
    QVERIFY(!*found);
}

void TestVaultCheckIns::aCheckInComesBackAsItWas()
{
    const Channel channel = someChannel();
    CheckIn full = someCheckIn();
    full.channel = channel.id;
    full.finishedAt = instant(123);
    full.note = QStringLiteral("a\nb\0c %1 'quoted' \U0001F642").arg(QString(4000, u'\u0644'));
    CheckIn bare = someCheckIn();
    bare.answers.clear();
    bare.note.clear();
    REQUIRE_DONE(write([&](Transaction& t) {
        t.channels.insert(channel, someReceiveKey());
        t.checkIns.insert(full);
        t.checkIns.insert(bare);
    }));
    reopen();
    for (const CheckIn& expected : {full, bare}) {
        const auto found = write([&](Transaction& t) { return t.checkIns.find(expected.id); });
        REQUIRE_DONE(found);
        QVERIFY(found->has_value());
        compare(**found, expected);
    }
}

void TestVaultCheckIns::aCorrectionTakesThePlaceOfWhatItCorrects()
{
    const CheckIn first = someCheckIn();
    CheckIn second = someCheckIn();
    second.corrects = first.id;
    CheckIn third = someCheckIn();
    third.corrects = second.id;
    REQUIRE_DONE(write([&](Transaction& t) {
        t.checkIns.insert(first);
        t.checkIns.insert(second);
        t.checkIns.insert(third);
    }));
    const auto seen = write(
        [&](Transaction& t) { return std::tuple(t.checkIns.newest(), t.checkIns.count(), t.checkIns.find(first.id)); });
    REQUIRE_DONE(seen);
    const auto& [newest, count, corrected] = *seen;
    QCOMPARE(newest.size(), 1);
    compare(newest.first(), third);
    QCOMPARE(count, 1);
    QVERIFY(corrected.has_value()); // never changed, still to be found
    compare(*corrected, first);
}

void TestVaultCheckIns::newestIsOrderedAndPaged()
{
    QList<CheckIn> expected; // newest first
    for (int day = 5; day >= 1; --day) {
        CheckIn evening = someCheckIn(QDate(2026, 3, day));
        evening.finishedAt = instant(day * 1000 + 1);
        CheckIn morning = someCheckIn(QDate(2026, 3, day));
        morning.finishedAt = instant(day * 1000);
        expected << evening << morning;
    }
    REQUIRE_DONE(write([&](Transaction& t) {
        for (const int i : {3, 0, 9, 4, 1, 8, 2, 7, 5, 6})
            t.checkIns.insert(expected.at(i));
    }));
    const auto idsOf = [&](int limit, int offset) {
        QStringList ids;
        const auto page = write([&](Transaction& t) { return t.checkIns.newest(limit, offset); });
        for (const CheckIn& checkIn : page.value())
            ids << checkIn.id.toString();
        return ids;
    };
    QStringList all;
    for (const CheckIn& checkIn : expected)
        all << checkIn.id.toString();
    QCOMPARE(idsOf(-1, 0), all);
    QCOMPARE(idsOf(3, 0), all.mid(0, 3));
    QCOMPARE(idsOf(3, 8), all.mid(8));
    QCOMPARE(idsOf(-1, 4), all.mid(4));
    QCOMPARE(idsOf(0, 0), QStringList());
    QCOMPARE(idsOf(3, 10), QStringList());
}

void TestVaultCheckIns::seenFirstAndDiscussedLastWin()
{
    const CheckIn checkIn = someCheckIn();
    REQUIRE_DONE(write([&](Transaction& t) {
        t.checkIns.insert(checkIn);
        t.checkIns.setSeen(checkIn.id, instant(5));
        t.checkIns.setSeen(checkIn.id, instant(9));
        t.checkIns.setDiscussed(checkIn.id, QDate(2026, 3, 8), instant(5), 8);
        t.checkIns.setDiscussed(checkIn.id, QDate(2026, 3, 15), instant(5), 9);
        t.checkIns.setDiscussed(checkIn.id, QDate(2026, 3, 8), instant(5), 8); // the same again, and late
        t.checkIns.setDiscussed(checkIn.id, QDate(2026, 3, 1), instant(4), 99);
    }));
    reopen();
    const auto feedback = write([&](Transaction& t) { return t.checkIns.feedback(checkIn.id); });
    REQUIRE_DONE(feedback);
    QVERIFY(feedback->seenAt == instant(5));
    QVERIFY(feedback->discussedOn == QDate(2026, 3, 15));
}

void TestVaultCheckIns::thereIsNoDraftAtFirst()
{
    REQUIRE_DONE(write([](Transaction& t) { t.drafts.discard(); }));
    const auto draft = write([](Transaction& t) { return t.drafts.current(); });
    REQUIRE_DONE(draft);
    QVERIFY(!*draft);
}

void TestVaultCheckIns::aDraftComesBackAsItWas()
{
    Draft draft = someDraft();
    draft.channel = base::ChannelId::create();
    draft.corrects = base::CheckInId::create();
    REQUIRE_DONE(write([&](Transaction& t) { t.drafts.save(draft); }));
    reopen();
    const auto found = write([](Transaction& t) { return t.drafts.current(); });
    REQUIRE_DONE(found);
    QVERIFY(found->has_value());
    const Draft& back = **found;
    QVERIFY(back.id == draft.id);
    QCOMPARE(back.sessionDate, draft.sessionDate);
    QCOMPARE(back.startedAt, draft.startedAt);
    QVERIFY(back.channel == draft.channel);
    QCOMPARE(back.questionnaire, draft.questionnaire);
    QVERIFY(back.answers == draft.answers);
    QCOMPARE(back.note, draft.note);
    QCOMPARE(back.page, draft.page);
    QVERIFY(back.corrects == draft.corrects);
}

void TestVaultCheckIns::aDraftIsReplacedWhole()
{
    Draft draft = someDraft();
    Draft later = draft;
    later.answers = {{QStringLiteral("tasks"), 3.0}}; // taken back: bond, goals
    later.note.clear();
    REQUIRE_DONE(write([&](Transaction& t) {
        t.drafts.save(draft);
        t.drafts.save(later);
    }));
    const auto found = write([](Transaction& t) { return t.drafts.current(); });
    REQUIRE_DONE(found);
    QVERIFY((*found)->answers == later.answers);
    QVERIFY((*found)->note.isEmpty());
}

void TestVaultCheckIns::finishingIsOneStep()
{
    const Draft draft = someDraft();
    CheckIn checkIn = someCheckIn();
    checkIn.id = draft.id;
    REQUIRE_DONE(write([&](Transaction& t) { t.drafts.save(draft); }));
    REQUIRE_ERROR(write([&](Transaction& t) {
                      t.drafts.discard();
                      t.checkIns.insert(checkIn);
                      t.checkIns.insert(checkIn);
                  }),
                  Error::Conflict);
    const auto kept = write([](Transaction& t) { return t.drafts.current(); });
    REQUIRE_DONE(kept);
    QVERIFY2(kept->has_value(), "a failed finish must keep the draft");
    REQUIRE_DONE(write([&](Transaction& t) {
        t.checkIns.insert(checkIn);
        t.drafts.discard();
    }));
    const auto gone = write([](Transaction& t) { return t.drafts.current(); });
    REQUIRE_DONE(gone);
    QVERIFY(!*gone);
}

void TestVaultCheckIns::onlyWhatNothingRefersToIsTakenBack()
{
    const Channel channel = someChannel();
    const CheckIn plain = someCheckIn();
    const CheckIn corrected = someCheckIn();
    CheckIn correction = someCheckIn();
    correction.corrects = corrected.id;
    const CheckIn seen = someCheckIn();
    const CheckIn sent = someCheckIn();
    const CheckIn granted = someCheckIn();
    REQUIRE_DONE(write([&](Transaction& t) {
        t.channels.insert(channel, someReceiveKey());
        for (const CheckIn& checkIn : {plain, corrected, correction, seen, sent, granted})
            t.checkIns.insert(checkIn);
        t.checkIns.setSeen(seen.id, instant());
        Outgoing letter = someOutgoing(channel.id);
        letter.checkIn = sent.id;
        t.outbox.add(letter);
        consent::ConsentEvent grant;
        grant.channel = channel.id;
        grant.checkIn = granted.id;
        grant.at = instant();
        t.consents.append(grant);
    }));
    const auto takeBack = [&](base::CheckInId id) {
        return write([&](Transaction& t) { return t.checkIns.takeBack(id); }).value();
    };
    for (const CheckIn& kept : {corrected, seen, sent, granted}) {
        QVERIFY(!takeBack(kept.id));
        const auto found = write([&](Transaction& t) { return t.checkIns.find(kept.id); });
        QVERIFY(found.value().has_value());
        compare(**found, kept);
    }
    QVERIFY(!takeBack(base::CheckInId::create()));
    QVERIFY(takeBack(plain.id));
    QVERIFY(!takeBack(plain.id));
    QVERIFY(takeBack(correction.id));
    QVERIFY2(takeBack(corrected.id), "with its correction gone, nothing refers to it");
    const auto count = write([](Transaction& t) { return t.checkIns.count(); });
    QCOMPARE(count.value(), 3);
}

void TestVaultCheckIns::settingsAreKept()
{
    REQUIRE_DONE(write([](Transaction& t) {
        t.settings.set(QStringLiteral("language"), QStringLiteral("de"));
        t.settings.set(QStringLiteral("language"), QStringLiteral("ar"));
        t.settings.set(QStringLiteral("empty"), QString());
        t.settings.set(QStringLiteral("gone"), QStringLiteral("x"));
        t.settings.remove(QStringLiteral("gone"));
        t.settings.remove(QStringLiteral("never there"));
    }));
    reopen();
    const auto found = write([](Transaction& t) {
        return std::tuple(t.settings.value(QStringLiteral("language")), t.settings.value(QStringLiteral("empty")),
                          t.settings.value(QStringLiteral("gone")));
    });
    REQUIRE_DONE(found);
    QVERIFY(std::get<0>(*found) == QStringLiteral("ar"));
    QVERIFY(std::get<1>(*found) == QString());
    QVERIFY(!std::get<2>(*found));
}

QTEST_GUILESS_MAIN(TestVaultCheckIns)
#include "tst_vault_check_ins.moc"
