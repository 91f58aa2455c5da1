// SPDX-License-Identifier: GPL-3.0-or-later
// What encryption costs: finishing a check-in to durable commit, against the same rows in plain SQLite.
//   bench_vault [rounds] [folder]
// Rounds are interleaved, so that whatever else the machine does meets all alike. Figures are medians.
#include "core/vault/vault.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace accord;

namespace {

constexpr int patience = 30'000; // ms

[[noreturn]] void stop(const QString& why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

template <typename T>
T must(vault::Result<T> result)
{
    if (!result)
        stop(result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// One way of finishing a check-in; returns nanoseconds.
class Contestant
{
public:
    explicit Contestant(const char* title) : m_title(title) {}
    virtual ~Contestant() = default;
    virtual qint64 finishOne(QDate session) = 0;

    void run(QDate session) { m_times.push_back(finishOne(session)); }
    [[nodiscard]] const char* title() const { return m_title; }
    /// The time under which this share of the rounds stayed, in milliseconds.
    [[nodiscard]] double quantile(double share)
    {
        std::sort(m_times.begin(), m_times.end());
        return double(m_times.at(size_t(share * double(m_times.size() - 1)))) / 1e6;
    }

private:
    const char* m_title;
    std::vector<qint64> m_times;
};

class InVault final : public Contestant
{
public:
    explicit InVault(const QString& folder) : Contestant("vault (SQLCipher)")
    {
        const vault::KdfCost cheap{quint64(8) * 1024 * 1024, 1}; // not what is measured
        m_vault = must(
            vault::Vault::create({folder + QStringLiteral("/vault"), vault::Role::Client, QStringLiteral("Sam"), cheap},
                                 SecretBytes::copyOf("bench"), m_clock));
    }

    qint64 finishOne(QDate session) override
    {
        vault::Draft draft;
        draft.id = base::CheckInId::create();
        draft.sessionDate = session;
        draft.startedAt = m_clock.now();
        draft.questionnaire = QStringLiteral("accord-session|1");
        for (const char* item : {"bond", "goals", "tasks", "overall", "room", "extra"})
            draft.answers.insert(QLatin1String(item), 7.5);
        draft.note = QString(200, u'n');
        must(m_vault->write([&](vault::Transaction& t) { t.drafts.save(draft); }));

        QElapsedTimer timer;
        timer.start();
        must(m_vault->write([&](vault::Transaction& t) {
            t.checkIns.insert({draft.id, session, m_clock.now(), std::nullopt, draft.questionnaire, draft.answers,
                               draft.note, std::nullopt});
            t.drafts.discard();
        }));
        return timer.nsecsElapsed();
    }

private:
    base::SystemClock m_clock;
    std::unique_ptr<vault::Vault> m_vault;
};

class InPlainSqlite final : public Contestant
{
public:
    InPlainSqlite(const char* title, const QString& file, const char* settings) : Contestant(title)
    {
        m_child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_child.start(QStringLiteral(ACCORD_BIN_DIR "/bench_vault_plain"), {file, QLatin1String(settings)});
    }
    ~InPlainSqlite() override
    {
        m_child.closeWriteChannel();
        m_child.waitForFinished(patience);
    }

    qint64 finishOne(QDate session) override
    {
        m_child.write(session.toString(Qt::ISODate).toLatin1() + '\n');
        while (!m_child.canReadLine()) {
            if (!m_child.waitForReadyRead(patience))
                stop(QStringLiteral("the plain SQLite child does not answer"));
        }
        return m_child.readLine().trimmed().toLongLong();
    }

private:
    QProcess m_child;
};

} // namespace

int main(int argc, char** argv)
{
    const int rounds = argc > 1 ? std::max(QByteArray(argv[1]).toInt(), 10) : 400;
    const QTemporaryDir folder((argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral(ACCORD_BIN_DIR)) +
                               QStringLiteral("/bench-vault-XXXXXX"));
    if (!folder.isValid())
        stop(QStringLiteral("no place to measure in"));
    InVault inVault(folder.path());
    InPlainSqlite same("plain SQLite, all settings the same", folder.filePath(QStringLiteral("same.db")), "same");
    InPlainSqlite defaults("plain SQLite, same journal and sync", folder.filePath(QStringLiteral("default.db")),
                           "default");
    Contestant* contestants[] = {&inVault, &same, &defaults};

    const QDate first(2020, 1, 1);
    for (int round = 0; round < rounds; ++round) {
        std::rotate(std::begin(contestants), std::begin(contestants) + 1, std::end(contestants));
        for (Contestant* contestant : contestants)
            contestant->run(first.addDays(qint64(round) * 7));
    }

    std::printf("finishing a check-in (6 answers, note, draft discarded), %d rounds, ms\n", rounds);
    std::printf("%-38s %8s %8s %8s %8s\n", "", "median", "p25", "p75", "ratio");
    const double ours = inVault.quantile(0.5);
    for (Contestant* contestant :
         {static_cast<Contestant*>(&inVault), static_cast<Contestant*>(&same), static_cast<Contestant*>(&defaults)})
        std::printf("%-38s %8.3f %8.3f %8.3f %8.2f\n", contestant->title(), contestant->quantile(0.5),
                    contestant->quantile(0.25), contestant->quantile(0.75), ours / contestant->quantile(0.5));
    return 0;
}
