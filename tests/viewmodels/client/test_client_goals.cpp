// SPDX-License-Identifier: GPL-3.0-or-later
// Goals: alone and with a therapist at the other end, who proposes, answers and rewords through the same code.
#include "app/client/goal_model.h"
#include "app/client/goal_words_model.h"
#include "app/client/goals_model.h"
#include "app/client/home_model.h"
#include "app/client/own_goals.h"
#include "app/client/therapist_model.h"
#include "core/sync/closing.h"
#include "core/sync/consenting.h"
#include "core/sync/negotiating.h"
#include "core/sync/pairing.h"
#include "core/sync/sharing.h"
#include "tests/viewmodels/client/client_fixture.h"

#include <QSignalSpy>

using namespace accord;
using app::GoalKey;
using app::GoalModel;
using app::GoalsModel;
using app::GoalWordsModel;

class TestClientGoals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingAtFirst();
    void aloneAGoalIsWrittenRatedRewordedAndSetAside();
    void ownGoalsSurviveReopeningAndDamage();
    void badWordsAreSaidAndNothingIsLost();
    void unkeptWordsWaitForTheNextTime();
    void theirSuggestionIsAgreedTo();
    void yesIsNotTenOfTen();
    void closedPairingsLeaveTheirGoals();
    void otherWordsWaitForTheNextTime();
    void theirSuggestionIsSaidDifferently();
    void theirSuggestionIsPassedOn();
    void ownGoalIsBroughtToThem();
    void ratingStaysHereUntilShared();
    void standingConsentLetsItLeave();
    void revokedGoalsAreKeptHere();
    void bothSidesEndAlike();
    void howOftenTheyMeetIsSaidByEither();

private:
    void pair();
    [[nodiscard]] bool exchange() { return m_partner->exchange(session().vault()); }
    alliance::GoalId theyPropose(const QString& words);
    GoalKey write(const QString& words, int whose = 0);
    [[nodiscard]] sync::GoalView there(alliance::GoalId goal);
    [[nodiscard]] app::Session& session() { return m_fixture->session(); }

    std::unique_ptr<test::Fixture> m_fixture;
    std::unique_ptr<app::PracticePartner> m_partner;
    base::ChannelId m_channel;
    base::ChannelId m_theirChannel;
};

void TestClientGoals::init()
{
    m_partner.reset();
    m_fixture = std::make_unique<test::Fixture>();
    m_fixture->open();
}

void TestClientGoals::pair()
{
    m_partner = m_fixture->partner(QStringLiteral("Dr Weiss"));
    const auto accepted = sync::accept(session().vault(), m_fixture->clock, m_partner->invite());
    QVERIFY(accepted);
    m_channel = accepted->channel;
    QVERIFY(exchange());
    m_theirChannel =
        *m_partner->vault().read([](vault::Transaction& transaction) { return transaction.channels.all().front().id; });
}

alliance::GoalId TestClientGoals::theyPropose(const QString& words)
{
    const auto step = sync::proposeGoal(m_partner->vault(), m_fixture->clock, m_theirChannel, words);
    if (!step || !exchange())
        qFatal("not proposed");
    session().noteChange();
    return step->goal;
}

GoalKey TestClientGoals::write(const QString& words, int whose)
{
    GoalWordsModel model(session());
    model.write(words);
    model.choose(whose);
    QSignalSpy saved(&model, &GoalWordsModel::saved);
    model.save();
    if (saved.isEmpty())
        qFatal("not kept: %s", qPrintable(model.problem()));
    return saved.first().first().value<GoalKey>();
}

sync::GoalView TestClientGoals::there(alliance::GoalId goal)
{
    const auto goals = sync::goals(m_partner->vault(), m_theirChannel);
    for (const sync::GoalView& view : goals.value()) {
        if (view.goal.id == goal)
            return view;
    }
    return {};
}

void TestClientGoals::howOftenTheyMeetIsSaidByEither()
{
    pair();
    GoalsModel goals(session());
    app::TherapistModel page(session(), m_channel);
    app::RhythmModel& rhythm = *page.rhythm();
    QVERIFY(goals.rhythms().isEmpty());
    QCOMPARE(rhythm.days(), 0);
    QVERIFY(rhythm.saidBy().isEmpty());

    QVERIFY(sync::setCadence(m_partner->vault(), m_fixture->clock, m_theirChannel, 14));
    QVERIFY(exchange());
    session().noteChange();
    QCOMPARE(rhythm.words(), QStringLiteral("Every 2 weeks"));
    QCOMPARE(rhythm.saidBy(), QStringLiteral("Dr Weiss said so today."));
    QCOMPARE(goals.rhythms(), QStringList{QStringLiteral("You and Dr Weiss mean to meet every 2 weeks.")});
    QSignalSpy opened(&goals, &GoalsModel::therapistWanted);
    goals.openRhythm(0);
    goals.openRhythm(1); // nobody
    QCOMPARE(opened.count(), 1);

    rhythm.choose();
    QVERIFY(rhythm.choosing() && rhythm.choices().contains(7));
    rhythm.setDays(14); // what holds is not said again
    QVERIFY(!rhythm.choosing());
    QVERIFY(rhythm.saidBy().startsWith(QStringLiteral("Dr Weiss")));
    m_fixture->clock.advance(24 * 60 * 60);
    rhythm.setDays(7);
    QCOMPARE(rhythm.saidBy(), QStringLiteral("You said so today."));
    m_fixture->clock.advance(24 * 60 * 60);
    session().noteChange();
    QCOMPARE(rhythm.saidBy(), QStringLiteral("You said so on 15 April."));
    QVERIFY(exchange());
    QCOMPARE((*sync::cadence(m_partner->vault(), m_theirChannel))->days, 7);
    rhythm.setDays(1000);
    QVERIFY(!rhythm.problem().isEmpty());
    QCOMPARE(rhythm.days(), 7);
    rhythm.setDays(0);
    QVERIFY(goals.rhythms().isEmpty());
    QVERIFY(exchange());
    QVERIFY(!*sync::cadence(m_partner->vault(), m_theirChannel));
}

void TestClientGoals::nothingAtFirst()
{
    const GoalsModel model(session());
    QVERIFY(model.empty());
    QVERIFY(model.problem().isEmpty());
    QVERIFY(GoalWordsModel(session()).whose().isEmpty()); // nobody to choose
}

void TestClientGoals::aloneAGoalIsWrittenRatedRewordedAndSetAside()
{
    const GoalKey key = write(QStringLiteral("  Say no\nat work  "));
    QVERIFY(!key.channel);
    GoalModel model(session(), key);
    QCOMPARE(model.words(), QStringLiteral("Say no at work"));
    QVERIFY(!model.rated());
    QVERIFY(model.shareTexts().isEmpty());
    model.rate(7.25);
    QCOMPARE(model.value(), 7.3);
    model.rate(11); // passed over
    model.rate(-1);
    QCOMPARE(model.value(), 7.3);
    GoalWordsModel other(session(), key);
    QCOMPARE(other.before(), QStringLiteral("Say no at work"));
    QVERIFY2(!other.canSave(), "the same words are no other words");
    other.write(QStringLiteral("Say no without a stomach ache"));
    other.save();
    QCOMPARE(model.words(), QStringLiteral("Say no without a stomach ache"));
    QVERIFY2(!model.rated(), "how far one agreed was about other words");
    QCOMPARE(model.history().size(), 3);
    model.askToSetAside();
    QVERIFY(model.asking());
    model.setAside();
    QVERIFY(!model.isOpen());
    model.rate(3); // too late
    QCOMPARE(model.history().size(), 4);
    const GoalsModel list(session());
    QVERIFY(list.goals().isEmpty());
    QCOMPARE(list.aside().size(), 1);
    QVERIFY(!list.empty());
}

void TestClientGoals::ownGoalsSurviveReopeningAndDamage()
{
    const GoalKey key = write(QStringLiteral("Sleep"));
    GoalModel(session(), key).rate(4);
    m_fixture->close();
    m_fixture->open();
    QCOMPARE(GoalModel(session(), key).value(), 4.0);
    const auto steps = *session().vault().read(&app::ownGoals::steps);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(app::parseGoalSteps(app::toText(steps)), steps);
    QString text = app::toText(steps);
    QCOMPARE(app::parseGoalSteps(text.replace(QStringLiteral("\"step\":5"), QStringLiteral("\"step\":9"))).size(), 2);
    QCOMPARE(app::parseGoalSteps(text.replace(QStringLiteral("\"step\":3"), QStringLiteral("\"step\":9"))).size(), 1);
    for (const QString& damaged : {QString(), QStringLiteral("["), QStringLiteral("[1,{}]"), QStringLiteral("{}")})
        QVERIFY(app::parseGoalSteps(damaged).isEmpty());
}

void TestClientGoals::badWordsAreSaidAndNothingIsLost()
{
    GoalWordsModel model(session());
    for (const QString& empty : {QString(), QStringLiteral("   "), QStringLiteral("\n\t")}) {
        model.write(empty);
        QVERIFY(!model.canSave());
    }
    const QString tooLong(alliance::maximumGoalLength + 1, QLatin1Char('x'));
    model.write(tooLong);
    QCOMPARE(model.room(), -1);
    QVERIFY(!model.canSave());
    model.save();
    QCOMPARE(model.words(), tooLong);
    model.write(tooLong.left(alliance::maximumGoalLength));
    QVERIFY(model.canSave());
    QVERIFY(app::GoalBook::fault(QStringLiteral("fine")).isEmpty());
    QVERIFY(!app::GoalBook::fault(tooLong).isEmpty());
}

void TestClientGoals::unkeptWordsWaitForTheNextTime()
{
    {
        GoalWordsModel model(session());
        model.write(QStringLiteral("half a thou"));
    }
    m_fixture->close();
    m_fixture->open();
    QCOMPARE(GoalWordsModel(session()).words(), QStringLiteral("half a thou"));
    write(QStringLiteral("a whole thought"));
    QVERIFY(GoalWordsModel(session()).words().isEmpty());
}

void TestClientGoals::theirSuggestionIsAgreedTo()
{
    pair();
    const auto id = theyPropose(QStringLiteral("Sleep through most nights"));
    app::HomeModel home(session());
    QVERIFY(home.waitingGoal().contains(QStringLiteral("Sleep through")));
    GoalsModel list(session());
    QCOMPARE(list.goals().size(), 1);
    QVERIFY(list.goals().first().asks);
    QCOMPARE(list.goals().first().pill, QStringLiteral("Dr Weiss suggests"));
    QVERIFY(list.goals().first().answerText.contains(QStringLiteral("Dr Weiss")));
    QSignalSpy agreement(&list, &GoalsModel::agreementWanted);
    list.agree(0);
    QCOMPARE(agreement.count(), 1);
    {
        app::GoalModel goal(session(), agreement.first().first().value<GoalKey>(), true);
        QVERIFY(goal.agreeing());
        goal.rate(10);
        goal.sendAnswer();
        QVERIFY(!goal.agreeing());
    }
    QVERIFY(list.problem().isEmpty());
    QVERIFY(!list.goals().first().asks);
    list.agree(0); // answered: nothing more to say
    QCOMPARE(agreement.count(), 1);
    QVERIFY(home.waitingGoal().isEmpty());
    QVERIFY(exchange());
    QCOMPARE(there(id).goal.clientTenths, std::optional(100));
    QCOMPARE(there(id).goal.state, alliance::GoalState::Agreed);
}

void TestClientGoals::yesIsNotTenOfTen()
{
    pair();
    const auto id = theyPropose(QStringLiteral("Sleep through most nights"));
    app::GoalModel goal(session(), {m_channel, id});
    QVERIFY(!goal.agreeing());
    goal.agree();
    QVERIFY(goal.agreeing() && !goal.rated()); // an untouched line
    goal.sendAnswer();                         // nothing to send yet
    QVERIFY(exchange());
    QVERIFY(!there(id).goal.clientTenths);
    goal.rate(3);
    goal.rate(6.5); // moved once more before it goes
    QVERIFY(goal.rated());
    QCOMPARE(goal.value(), 6.5);
    QVERIFY(exchange());
    QVERIFY2(!there(id).goal.clientTenths, "not before the word is given");
    goal.dismiss();
    QVERIFY(!goal.agreeing() && goal.asks() && !goal.rated());
    goal.agree();
    QVERIFY(!goal.rated());
    goal.rate(6.5);
    goal.sendAnswer();
    QVERIFY(exchange());
    QCOMPARE(there(id).goal.clientTenths, std::optional(65));
}

void TestClientGoals::closedPairingsLeaveTheirGoals()
{
    pair();
    const auto agreed = theyPropose(QStringLiteral("Sleep through most nights"));
    {
        app::GoalModel goal(session(), {m_channel, agreed}, true);
        goal.rate(8);
        goal.sendAnswer();
    }
    const auto asked = theyPropose(QStringLiteral("Call my sister"));
    QVERIFY(exchange());
    GoalsModel list(session());
    QCOMPARE(list.goals().size(), 2);
    QVERIFY(sync::closeChannel(session().vault(), m_fixture->clock, m_channel));
    session().noteChange();
    QCOMPARE(list.goals().size(), 2);
    for (const app::GoalRow& row : list.goals())
        QVERIFY(!row.asks);
    QVERIFY(app::HomeModel(session()).waitingGoal().isEmpty());
    app::GoalModel goal(session(), {m_channel, asked});
    QCOMPARE(goal.words(), QStringLiteral("Call my sister"));
    QVERIFY(goal.problem().isEmpty());
    QVERIFY(!goal.isOpen() && !goal.asks() && goal.shareTexts().isEmpty() && goal.keptText().isEmpty());
    QVERIFY(goal.closedText().contains(QStringLiteral("Dr Weiss")));
    goal.rate(2); // read and no more
    goal.setAside();
    QVERIFY(goal.problem().isEmpty());
    QVERIFY(!app::GoalModel(session(), {m_channel, agreed}).history().isEmpty());
}

void TestClientGoals::otherWordsWaitForTheNextTime()
{
    const GoalKey one = write(QStringLiteral("Sleep"));
    const GoalKey other = write(QStringLiteral("Run"));
    {
        GoalWordsModel model(session(), one);
        model.write(QStringLiteral("Sleep through mo"));
    }
    m_fixture->close();
    m_fixture->open();
    QCOMPARE(GoalWordsModel(session(), other).words(), QStringLiteral("Run")); // each for itself
    QVERIFY(GoalWordsModel(session()).words().isEmpty());
    {
        GoalWordsModel model(session(), one);
        QCOMPARE(model.words(), QStringLiteral("Sleep through mo"));
        QCOMPARE(model.before(), QStringLiteral("Sleep"));
        model.write(QStringLiteral("Sleep through"));
        model.save();
    }
    QCOMPARE(GoalWordsModel(session(), one).words(), QStringLiteral("Sleep through"));
}

void TestClientGoals::theirSuggestionIsSaidDifferently()
{
    pair();
    const auto id = theyPropose(QStringLiteral("Sleep through most nights"));
    GoalWordsModel model(session(), GoalKey{m_channel, id});
    QCOMPARE(model.words(), QStringLiteral("Sleep through most nights"));
    QVERIFY(model.saveText().contains(QStringLiteral("Dr Weiss")));
    model.write(QStringLiteral("Not lie awake over work"));
    model.save();
    QVERIFY(exchange());
    QCOMPARE(there(id).goal.text, QStringLiteral("Not lie awake over work"));
    QCOMPARE(there(id).goal.proposedBy, alliance::Side::Client);
    const GoalModel goal(session(), {m_channel, id});
    QCOMPARE(goal.pill(), QStringLiteral("Waiting for Dr Weiss"));
    QCOMPARE(goal.history().size(), 2);
}

void TestClientGoals::theirSuggestionIsPassedOn()
{
    pair();
    const auto id = theyPropose(QStringLiteral("Run a marathon"));
    GoalModel goal(session(), {m_channel, id});
    QVERIFY(goal.asks());
    goal.decline();
    QVERIFY(!goal.asks());
    QVERIFY(exchange());
    QCOMPARE(there(id).goal.state, alliance::GoalState::Declined);
    QCOMPARE(goal.pill(), QStringLiteral("You passed"));
    QVERIFY(goal.isOpen()); // other words may follow
}

void TestClientGoals::ownGoalIsBroughtToThem()
{
    const GoalKey own = write(QStringLiteral("Call my sister"));
    GoalModel(session(), own).rate(6);
    pair();
    GoalModel model(session(), own);
    QCOMPARE(model.shareTexts(), QStringList{QStringLiteral("Suggest it to Dr Weiss")});
    QSignalSpy wanted(&model, &GoalModel::goalWanted);
    model.share(0);
    QVERIFY2(model.problem().isEmpty(), qPrintable(model.problem()));
    QCOMPARE(wanted.count(), 1);
    const auto key = wanted.first().first().value<GoalKey>();
    QVERIFY(key.channel == m_channel);
    QVERIFY(exchange());
    QCOMPARE(there(key.goal).goal.text, QStringLiteral("Call my sister"));
    QCOMPARE(there(key.goal).goal.clientTenths, std::optional(60));
    QVERIFY(!GoalModel(session(), own).isOpen());
    QCOMPARE(GoalsModel(session()).goals().size(), 1);
}

void TestClientGoals::ratingStaysHereUntilShared()
{
    pair();
    const GoalKey key = write(QStringLiteral("Call my sister"), 1);
    QVERIFY(exchange());
    GoalModel model(session(), key);
    model.rate(3.5);
    QVERIFY(exchange());
    QVERIFY2(there(key.goal).goal.clientTenths != std::optional(35), "said to oneself, not to the therapist");
    QVERIFY(!model.keptText().isEmpty());
    model.share(0);
    QVERIFY(model.shareTexts().isEmpty());
    QVERIFY(exchange());
    QCOMPARE(there(key.goal).goal.clientTenths, std::optional(35));
}

void TestClientGoals::standingConsentLetsItLeave()
{
    pair();
    const GoalKey key = write(QStringLiteral("Call my sister"), 1);
    sync::StandingTerms terms;
    terms.fields = consent::Field::GoalWords;
    QVERIFY(sync::grantStanding(session().vault(), m_fixture->clock, m_channel, terms));
    GoalModel model(session(), key);
    model.rate(8);
    QVERIFY(model.keptText().isEmpty());
    QVERIFY(exchange());
    QCOMPARE(there(key.goal).goal.clientTenths, std::optional(80));
}

void TestClientGoals::revokedGoalsAreKeptHere()
{
    pair();
    const GoalKey key = write(QStringLiteral("Call my sister"), 1);
    QVERIFY(exchange());
    QVERIFY(sync::revoke(session().vault(), m_fixture->clock, m_channel));
    QVERIFY(exchange());
    session().noteChange();
    QVERIFY(sync::goals(m_partner->vault(), m_theirChannel)->isEmpty());
    const GoalModel model(session(), key);
    QCOMPARE(model.words(), QStringLiteral("Call my sister"));
    QCOMPARE(model.shareTexts().size(), 1);
}

void TestClientGoals::bothSidesEndAlike()
{
    pair();
    const auto id = theyPropose(QStringLiteral("one"));
    // Both say it differently at the same time.
    QVERIFY(sync::counterGoal(m_partner->vault(), m_fixture->clock, m_theirChannel, id, QStringLiteral("two")));
    GoalWordsModel words(session(), GoalKey{m_channel, id});
    words.write(QStringLiteral("three"));
    words.save();
    QVERIFY(exchange());
    session().noteChange();
    const GoalModel here(session(), {m_channel, id});
    QCOMPARE(here.words(), there(id).goal.text);
    QCOMPARE(int(here.history().size()), int(there(id).goal.history.size()));
}

QTEST_MAIN(TestClientGoals)
#include "test_client_goals.moc"
