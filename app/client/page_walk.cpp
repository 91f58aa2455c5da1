// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/page_walk.h"

#include "app/client/check_in_model.h"
#include "app/client/client_words.h"
#include "app/client/done_model.h"
#include "app/client/home_model.h"
#include "app/client/learn_model.h"
#include "app/client/pair_model.h"
#include "app/client/settings_model.h"
#include "app/client/share_model.h"
#include "app/client/sharing_model.h"
#include "app/client/therapist_model.h"
#include "app/client/trend_page_model.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QQuickItem>
#include <QThread>
#include <array>
#include <cstdio>

namespace accord::app {

namespace {

const QString passphrase = QStringLiteral("a quiet walk");

ClientOptions inFolder(ClientOptions looks, const QString& folder)
{
    looks.vaultDirectory = folder + QStringLiteral("/client");
    looks.kdfCost = {8 * 1024 * 1024, 1};
    looks.look.reducedMotion = true; // what is looked at stands still
    return looks;
}

/// Lets bindings, loaders and layouts come to rest.
void settle()
{
    constexpr int rounds = 5;
    for (int round = 0; round < rounds; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

} // namespace

PageWalk::PageWalk(ClientOptions looks)
    : m_clock(QDateTime(QDate(2026, 4, 14), QTime(17, 5))), m_app(inFolder(std::move(looks), m_folder.path()), m_clock)
{
}

bool PageWalk::walk(const Visitor& visitor)
{
    m_visitor = visitor;
    m_partner = PracticePartner::make(m_folder.filePath(QStringLiteral("therapist")), QStringLiteral("Dr Amara Weiss"),
                                      m_clock);
    if (!m_partner || !m_app.show()) {
        std::fputs("the walk could not begin\n", stderr);
        return false;
    }
    return setUp() && alone() && pair() && shareOne() && heardBack() && trend() && records() && stop() && lock();
}

bool PageWalk::visit(const QString& state)
{
    settle();
    const auto* pages = m_app.window()->findChild<QQuickItem*>(QStringLiteral("pages"));
    if (!pages || pages->childItems().isEmpty()) {
        std::fprintf(stderr, "%s: no page\n", qPrintable(state));
        return false;
    }
    m_visitor(state, *m_app.window());
    return true;
}

bool PageWalk::expect(AppModel::Page page, const char* step)
{
    if (m_app.model().page() == page)
        return true;
    std::fprintf(stderr, "%s led to page %s\n", step, qPrintable(m_app.model().pageName()));
    return false;
}

bool PageWalk::waitUnlocked(UnlockModel::State wanted)
{
    constexpr int most = 20'000; // ms
    QElapsedTimer timer;
    timer.start();
    while (m_app.unlock().state() == UnlockModel::State::Working && timer.elapsed() < most)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    return m_app.unlock().state() == wanted;
}

bool PageWalk::setUp()
{
    if (!expect(AppModel::Page::SetUp, "a missing vault") || !visit(QStringLiteral("set-up")))
        return false;
    m_app.unlock().create(QStringLiteral("Noa"), QStringLiteral("short"), QStringLiteral("shorter"));
    if (!visit(QStringLiteral("set-up-problem")))
        return false;
    m_app.unlock().create(QStringLiteral("Noa"), passphrase, passphrase);
    return waitUnlocked(UnlockModel::State::Open) && expect(AppModel::Page::Home, "making a vault") &&
           visit(QStringLiteral("home-first"));
}

void PageWalk::answerAll(double bond, double goals, double tasks, const QString& note)
{
    auto* checkIn = model<CheckInModel>();
    for (const double value : {bond, goals, tasks}) {
        checkIn->answer(value);
        checkIn->next();
    }
    checkIn->answer(7);
    checkIn->next();
    checkIn->skip();
    checkIn->writeNote(note);
    checkIn->next();
}

bool PageWalk::settings()
{
    model<HomeModel>()->openSettings();
    if (!expect(AppModel::Page::Settings, "the settings") || !visit(QStringLiteral("settings")))
        return false;
    model<SettingsModel>()->setContacts(QStringLiteral("Mira 0151 2345678\nNight line 116 123"));
    model<SettingsModel>()->learn();
    if (!expect(AppModel::Page::Learn, "reading") || !visit(QStringLiteral("learn")))
        return false;
    model<LearnModel>()->back();
    model<SettingsModel>()->back();
    return expect(AppModel::Page::Home, "leaving the settings");
}

bool PageWalk::alone()
{
    m_app.model().openTrend();
    if (!visit(QStringLiteral("trend-empty")))
        return false;
    m_app.model().openSharing();
    if (!visit(QStringLiteral("sharing-empty")))
        return false;
    m_app.model().openHome();
    model<HomeModel>()->openHistory();
    if (!visit(QStringLiteral("history-empty")))
        return false;
    m_app.model().openHome();
    if (!settings())
        return false;
    model<HomeModel>()->checkIn();
    if (!expect(AppModel::Page::CheckIn, "checking in") || !visit(QStringLiteral("question-untouched")))
        return false;
    model<CheckInModel>()->answer(6.8);
    if (!visit(QStringLiteral("question-answered")))
        return false;
    model<CheckInModel>()->close();
    if (!visit(QStringLiteral("home-draft")))
        return false;
    model<HomeModel>()->checkIn();
    for (const char* const name : {"bond", "goals", "tasks", "overall", "room"}) {
        if (!visit(QStringLiteral("question-") + QLatin1String(name)))
            return false;
        model<CheckInModel>()->skip();
    }
    if (!visit(QStringLiteral("note-empty")))
        return false;
    for (int step = 0; step < 5; ++step)
        model<CheckInModel>()->back();
    answerAll(6.8, 5.2, 4.4, QStringLiteral("We talked past each other for a while, then it got easier."));
    if (!visit(QStringLiteral("look-back")))
        return false;
    model<CheckInModel>()->change(5);
    if (!visit(QStringLiteral("note-written")))
        return false;
    model<CheckInModel>()->next();
    model<CheckInModel>()->finish();
    if (!expect(AppModel::Page::Done, "finishing") || !visit(QStringLiteral("done-alone")))
        return false;
    model<DoneModel>()->later();
    return expect(AppModel::Page::Home, "deciding later") && visit(QStringLiteral("home-private"));
}

bool PageWalk::pair()
{
    model<HomeModel>()->pair();
    if (!expect(AppModel::Page::Pair, "pairing") || !visit(QStringLiteral("pair-enter")))
        return false;
    model<PairModel>()->setLink(QStringLiteral("accord:nonsense"));
    model<PairModel>()->read();
    if (!visit(QStringLiteral("pair-problem")))
        return false;
    model<PairModel>()->setLink(m_partner->invite());
    model<PairModel>()->read();
    if (!visit(QStringLiteral("pair-confirm")))
        return false;
    model<PairModel>()->accept();
    if (model<PairModel>()->stage() != PairModel::Stage::Paired || !visit(QStringLiteral("pair-done")))
        return false;
    model<PairModel>()->done();
    if (!visit(QStringLiteral("home-not-shared")))
        return false;
    m_app.model().openSharing();
    return visit(QStringLiteral("sharing-being-paired")) && m_partner->exchange(m_app.unlock().session()->vault());
}

bool PageWalk::addEarlierSessions()
{
    struct Ratings
    {
        double bond;
        double goals;
        double tasks;
    };
    static constexpr std::array<Ratings, 11> sessions{{{6.8, 5.2, 6.0},
                                                       {7.2, 5.9, 6.1},
                                                       {7.6, 6.4, 6.6},
                                                       {7.4, -1, 6.9},
                                                       {8.1, 7.0, 7.1},
                                                       {8.3, 7.2, 7.0},
                                                       {6.0, 4.8, 5.1},
                                                       {7.4, 6.1, 6.4},
                                                       {8.2, 7.1, 6.9},
                                                       {8.6, 7.6, 7.2},
                                                       {8.5, 7.9, 7.5}}};
    auto* session = m_app.unlock().session();
    const auto written = session->vault().write([&](vault::Transaction& transaction) {
        const auto answer = [](double value) { return value < 0 ? std::nullopt : std::optional(value); };
        for (size_t number = 0; number < sessions.size(); ++number) {
            const Ratings& one = sessions.at(number);
            const QDate day = QDate(2026, 1, 20).addDays(qint64(7 * number));
            transaction.checkIns.insert({base::CheckInId::create(),
                                         day,
                                         QDateTime(day, QTime(18, 0)).toUTC(),
                                         {},
                                         words::questionnaireName(session->questionnaire()),
                                         {{QStringLiteral("bond"), answer(one.bond)},
                                          {QStringLiteral("goals"), answer(one.goals)},
                                          {QStringLiteral("tasks"), answer(one.tasks)},
                                          {QStringLiteral("overall"), 7.0},
                                          {QStringLiteral("room"), std::nullopt}},
                                         number == 6 ? QStringLiteral("We talked past each other.") : QString(),
                                         {}});
        }
    });
    session->noteChange();
    return written.has_value();
}

bool PageWalk::shareOne()
{
    m_app.model().openHome();
    model<HomeModel>()->checkIn();
    answerAll(8.8, 8.1, 7.7, {});
    model<CheckInModel>()->finish();
    if (!expect(AppModel::Page::Done, "finishing") || !visit(QStringLiteral("done")))
        return false;
    model<DoneModel>()->share(0);
    if (!expect(AppModel::Page::Share, "sharing") || !visit(QStringLiteral("share-nothing")))
        return false;
    for (int row = 0; row < 5; ++row)
        model<ShareModel>()->set(row, true);
    if (!visit(QStringLiteral("share-five")))
        return false;
    model<ShareModel>()->share();
    return expect(AppModel::Page::Home, "sharing") && visit(QStringLiteral("home-waiting"));
}

bool PageWalk::heardBack()
{
    auto& vault = m_app.unlock().session()->vault();
    const auto newest = vault.read([](vault::Transaction& transaction) { return transaction.checkIns.newest(1); });
    if (!newest || newest->isEmpty() || !m_partner->exchange(vault))
        return false;
    m_app.unlock().session()->noteChange();
    if (!visit(QStringLiteral("home-arrived")))
        return false;
    if (!m_partner->discuss(newest->first().id, m_clock.today()) || !m_partner->exchange(vault))
        return false;
    m_app.unlock().session()->noteChange();
    return visit(QStringLiteral("home-talked-about"));
}

bool PageWalk::trend()
{
    m_app.model().openTrend();
    if (!visit(QStringLiteral("trend-few")) || !addEarlierSessions() || !visit(QStringLiteral("trend")))
        return false;
    model<TrendPageModel>()->select(7);
    if (!visit(QStringLiteral("trend-session-seven")))
        return false;
    model<TrendPageModel>()->setLastFive(true);
    if (!visit(QStringLiteral("trend-last-five")))
        return false;
    model<TrendPageModel>()->setLastFive(false);
    model<TrendPageModel>()->setTable(true);
    if (!visit(QStringLiteral("trend-table")))
        return false;
    model<TrendPageModel>()->openRules();
    if (!expect(AppModel::Page::Rules, "the way to the rules") || !visit(QStringLiteral("rules")))
        return false;
    return m_app.model().goBack() && expect(AppModel::Page::Trend, "back from the rules");
}

bool PageWalk::stop()
{
    m_app.model().openSharing();
    if (!visit(QStringLiteral("sharing")))
        return false;
    model<SharingModel>()->open(0);
    if (!expect(AppModel::Page::Therapist, "a therapist's card") || !visit(QStringLiteral("therapist")))
        return false;
    model<TherapistModel>()->askToStop();
    if (!visit(QStringLiteral("therapist-asking")))
        return false;
    model<TherapistModel>()->stopSharing();
    if (!model<TherapistModel>()->stoppedHere() || !visit(QStringLiteral("therapist-stopped-here")))
        return false;
    if (!m_partner->exchange(m_app.unlock().session()->vault()))
        return false;
    m_app.unlock().session()->noteChange();
    return model<TherapistModel>()->stopConfirmed() && visit(QStringLiteral("therapist-stop-confirmed"));
}

bool PageWalk::lock()
{
    m_app.unlock().lock();
    if (!expect(AppModel::Page::Unlock, "locking") || !visit(QStringLiteral("unlock")))
        return false;
    m_app.unlock().unlock(QStringLiteral("not the passphrase"));
    if (!waitUnlocked(UnlockModel::State::Locked) || !visit(QStringLiteral("unlock-problem")))
        return false;
    m_app.unlock().unlock(passphrase);
    return waitUnlocked(UnlockModel::State::Open) && expect(AppModel::Page::Home, "unlocking") &&
           visit(QStringLiteral("home-again"));
}

} // namespace accord::app
