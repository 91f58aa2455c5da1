// SPDX-License-Identifier: GPL-3.0-or-later
// The client alone: answering, finishing, correcting.
#include "tests/system/vault/flows.h"
#include "tests/system/vault/scene.h"

namespace accord::test::faults {

namespace {

using vault::CheckIn;
using vault::Draft;
using vault::Transaction;

constexpr int answersOfDraft = 6; // five lines and a note
const char* const items[] = {"bond", "goals", "tasks", "overall", "room"};

Draft draftAfter(int answers, quint64 seed, base::CheckInId id)
{
    Draft draft;
    draft.id = id;
    draft.sessionDate = QDate(2026, 4, 13);
    draft.startedAt = QDateTime(QDate(2026, 4, 14), QTime(9, 0), Qt::UTC);
    draft.questionnaire = QStringLiteral("accord-session|1");
    draft.page = answers;
    for (int i = 0; i < std::min(answers, 5); ++i)
        draft.answers.insert(QLatin1String(items[i]),
                             i == 2 ? std::nullopt : std::optional(double(seed % 7) + 0.25 * i));
    if (answers == answersOfDraft)
        draft.note = QString(int(seed * 977 % 6000) + 20, u'd');
    return draft;
}

bool isSame(const Draft& one, const Draft& other)
{
    return one.id == other.id && one.answers == other.answers && one.note == other.note && one.page == other.page;
}

bool isSame(const CheckIn& one, const CheckIn& other)
{
    return one.id == other.id && one.answers == other.answers && one.note == other.note &&
           one.sessionDate == other.sessionDate && one.corrects == other.corrects;
}

CheckIn finished(const Draft& draft)
{
    CheckIn checkIn{draft.id,      draft.sessionDate, draft.startedAt, draft.channel, draft.questionnaire,
                    draft.answers, draft.note,        draft.corrects};
    return checkIn;
}

/// Base of the flows in which a client answers: so many check-ins lie in the vault already.
class Answering : public Flow
{
public:
    void prepare(const Stage& stage, quint64 seed) override
    {
        m_seed = seed;
        m_id = base::CheckInId::create();
        const Scene scene(stage);
        scene.makeClient();
        const auto vault = scene.opened(scene.client());
        m_earlier.clear();
        for (int i = 0; i < history(seed); ++i)
            m_earlier << scene.checkIn(*vault, i, int(seed * 331 % 5000) + i);
        begin(*vault);
    }

    QStringList wrong(const Stage& stage, int acknowledged) override
    {
        const Scene scene(stage);
        const auto vault = scene.open(scene.client());
        if (!vault)
            return {QStringLiteral("does not open: ") + vault.error().detail};
        QStringList all;
        const auto report = (*vault)->check();
        if (!report)
            all << QStringLiteral("cannot be checked: ") + report.error().detail;
        else
            all << report->problems;
        const auto judged = (*vault)->read([&](Transaction& t) {
            for (const base::CheckInId& id : m_earlier) {
                if (!t.checkIns.find(id))
                    all << QStringLiteral("an earlier check-in is gone");
            }
            judge(t, acknowledged, all);
        });
        if (!judged)
            all << QStringLiteral("does not read: ") + judged.error().detail;
        return all;
    }

protected:
    [[nodiscard]] virtual int history(quint64 seed) const { return int(seed % 5) * 3 + 1; }
    virtual void begin(vault::Vault&) {}
    virtual void judge(Transaction& t, int acknowledged, QStringList& all) const = 0;
    [[nodiscard]] Draft draft(int answers) const { return draftAfter(answers, m_seed, m_id); }
    [[nodiscard]] const QList<base::CheckInId>& earlier() const { return m_earlier; }

    /// All of a draft's answers, one write each.
    [[nodiscard]] bool answer(vault::Vault& vault, Ledger& ledger) const
    {
        for (int answers = 1; answers <= answersOfDraft; ++answers) {
            if (!wasDone(ledger, vault.write([&](Transaction& t) { t.drafts.save(draft(answers)); })))
                return false;
            ledger.acknowledge();
        }
        return true;
    }
    [[nodiscard]] bool finish(vault::Vault& vault, Ledger& ledger, const CheckIn& checkIn) const
    {
        const auto done = vault.write([&](Transaction& t) {
            t.checkIns.insert(checkIn);
            t.drafts.discard();
        });
        if (wasDone(ledger, done))
            ledger.acknowledge();
        return done.has_value();
    }
    /// The draft as after `acknowledged` answers, or with one more.
    void judgeDraft(Transaction& t, int acknowledged, QStringList& all) const
    {
        const auto current = t.drafts.current();
        if (!current && acknowledged > 0)
            all << QStringLiteral("an acknowledged answer is lost: no draft");
        else if (current && !isSame(*current, draft(acknowledged)) &&
                 (acknowledged == answersOfDraft || !isSame(*current, draft(acknowledged + 1))))
            all << QStringLiteral("an acknowledged answer is lost: another draft");
    }
    /// Either `checkIn` is there and no draft, or the other way round.
    void judgeFinish(Transaction& t, const CheckIn& checkIn, const Draft& before, bool acknowledged,
                     QStringList& all) const
    {
        const auto found = t.checkIns.find(checkIn.id);
        const auto current = t.drafts.current();
        if (found && !isSame(*found, checkIn))
            all << QStringLiteral("the check-in is not what was finished");
        if (found && current)
            all << QStringLiteral("finished, and still a draft");
        if (!found && acknowledged)
            all << QStringLiteral("an acknowledged check-in is lost");
        if (!found && (!current || !isSame(*current, before)))
            all << QStringLiteral("neither finished nor still a draft");
    }

private:
    quint64 m_seed = 0;
    base::CheckInId m_id;
    QList<base::CheckInId> m_earlier;
};

class FirstCheckIn final : public Answering
{
public:
    const char* name() const override { return "first check-in"; }
    void run(const Stage& stage, Ledger& ledger) override
    {
        const Scene scene(stage);
        const auto vault = scene.open(scene.client());
        if (wasDone(ledger, vault) && answer(**vault, ledger))
            (void)finish(**vault, ledger, finished(draft(answersOfDraft)));
    }

protected:
    int history(quint64) const override { return 0; }
    void judge(Transaction& t, int acknowledged, QStringList& all) const override
    {
        if (acknowledged < answersOfDraft)
            judgeDraft(t, acknowledged, all);
        else
            judgeFinish(t, finished(draft(answersOfDraft)), draft(answersOfDraft), acknowledged > answersOfDraft, all);
    }
};

class Answer final : public Answering
{
public:
    const char* name() const override { return "answer"; }
    void run(const Stage& stage, Ledger& ledger) override
    {
        const Scene scene(stage);
        const auto vault = scene.open(scene.client());
        if (wasDone(ledger, vault))
            (void)answer(**vault, ledger);
    }

protected:
    void judge(Transaction& t, int acknowledged, QStringList& all) const override { judgeDraft(t, acknowledged, all); }
};

class Finish final : public Answering
{
public:
    const char* name() const override { return "finish"; }
    void run(const Stage& stage, Ledger& ledger) override
    {
        const Scene scene(stage);
        const auto vault = scene.open(scene.client());
        if (wasDone(ledger, vault))
            (void)finish(**vault, ledger, finished(draft(answersOfDraft)));
    }

protected:
    void begin(vault::Vault& vault) override
    {
        if (!vault.write([&](Transaction& t) { t.drafts.save(draft(answersOfDraft)); }))
            qFatal("the test cannot keep a draft");
    }
    void judge(Transaction& t, int acknowledged, QStringList& all) const override
    {
        judgeFinish(t, finished(draft(answersOfDraft)), draft(answersOfDraft), acknowledged > 0, all);
    }
};

class Correct final : public Answering
{
public:
    const char* name() const override { return "correct"; }
    void run(const Stage& stage, Ledger& ledger) override
    {
        const Scene scene(stage);
        const auto vault = scene.open(scene.client());
        if (wasDone(ledger, vault))
            (void)finish(**vault, ledger, corrected());
    }

protected:
    void begin(vault::Vault& vault) override
    {
        Draft begun = draft(answersOfDraft);
        begun.corrects = earlier().last();
        if (!vault.write([&](Transaction& t) { t.drafts.save(begun); }))
            qFatal("the test cannot keep a draft");
    }
    void judge(Transaction& t, int acknowledged, QStringList& all) const override
    {
        judgeFinish(t, corrected(), draft(answersOfDraft), acknowledged > 0, all);
        const bool isCorrected = t.checkIns.find(corrected().id).has_value();
        const auto newest = t.checkIns.newest();
        const bool isListed =
            std::any_of(newest.begin(), newest.end(), [&](const CheckIn& c) { return c.id == earlier().last(); });
        if (isCorrected == isListed || newest.size() != earlier().size())
            all << QStringLiteral("a corrected check-in is listed, or none of the two");
    }

private:
    [[nodiscard]] CheckIn corrected() const
    {
        CheckIn checkIn = finished(draft(answersOfDraft));
        checkIn.corrects = earlier().last();
        return checkIn;
    }
};

} // namespace

void addOwnFlows(std::vector<std::unique_ptr<Flow>>& flows)
{
    flows.push_back(std::make_unique<FirstCheckIn>());
    flows.push_back(std::make_unique<Answer>());
    flows.push_back(std::make_unique<Finish>());
    flows.push_back(std::make_unique<Correct>());
}

std::vector<std::unique_ptr<Flow>> everyFlow()
{
    std::vector<std::unique_ptr<Flow>> flows;
    addKeepingFlows(flows);
    addOwnFlows(flows);
    addSharingFlows(flows);
    return flows;
}

} // namespace accord::test::faults
