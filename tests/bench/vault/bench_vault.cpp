// SPDX-License-Identifier: GPL-3.0-or-later
// What encryption costs: finishing a check-in to durable commit, against the same rows in plain SQLite.
//   bench_vault [rounds] [folder]
// Rounds are interleaved, so that whatever else the machine does meets all alike. Figures are medians. Each side also
// counts the bytes it hands to the system, so that it shows whether both do the same work: as many pages, journal and
// database. "the ciphers alone" is what SQLCipher's own two algorithms cost for those pages, without SQLCipher: less
// than this on top of plain SQLite no program can add that keeps the file format.
#include "cipher_floor.h"
#include "core/vault/vault.h"
#include "written.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <array>
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

struct Finished
{
    qint64 nanoseconds = 0;
    qint64 bytes = 0; ///< handed to the system in that time
};

/// What a share of the values stay under.
double quantile(std::vector<qint64> values, double share)
{
    const auto place = values.begin() + qsizetype(share * double(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return double(*place);
}

/// One way of finishing a check-in.
class Contestant
{
public:
    explicit Contestant(const char* title) : m_title(title) {}
    virtual ~Contestant() = default;
    virtual Finished finishOne(QDate session) = 0;

    void run(QDate session)
    {
        const Finished finished = finishOne(session);
        m_times.push_back(finished.nanoseconds);
        m_bytes.push_back(finished.bytes);
    }
    [[nodiscard]] const char* title() const { return m_title; }
    [[nodiscard]] double milliseconds(double share = 0.5) const { return quantile(m_times, share) / 1e6; }
    [[nodiscard]] double kibibytes() const { return quantile(m_bytes, 0.5) / 1024; }

private:
    const char* m_title;
    std::vector<qint64> m_times;
    std::vector<qint64> m_bytes;
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

    Finished finishOne(QDate session) override
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

        const qint64 before = bytesWritten();
        QElapsedTimer timer;
        timer.start();
        must(m_vault->write([&](vault::Transaction& t) {
            t.checkIns.insert({draft.id, session, m_clock.now(), std::nullopt, draft.questionnaire, draft.answers,
                               draft.note, std::nullopt});
            t.drafts.discard();
        }));
        const qint64 took = timer.nsecsElapsed();
        return {took, bytesWritten() - before};
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

    Finished finishOne(QDate session) override
    {
        m_child.write(session.toString(Qt::ISODate).toLatin1() + '\n');
        while (!m_child.canReadLine()) {
            if (!m_child.waitForReadyRead(patience))
                stop(QStringLiteral("the plain SQLite child does not answer"));
        }
        const QList<QByteArray> answer = m_child.readLine().trimmed().split(' '); // nanoseconds, bytes
        return {answer.value(0).toLongLong(), answer.value(1).toLongLong()};
    }

private:
    QProcess m_child;
};

/// Encrypts as many pages as a finished check-in writes, five to the journal and five to the database; the bytes
/// counted above say so.
class CiphersAlone final : public Contestant
{
public:
    CiphersAlone() : Contestant("the ciphers alone, ten pages") {}
    Finished finishOne(QDate) override
    {
        QElapsedTimer timer;
        timer.start();
        for (int page = 0; page < pages; ++page)
            m_floor.encryptPage();
        return {timer.nsecsElapsed(), 0};
    }

private:
    static constexpr int pages = 10;
    CipherFloor m_floor;
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
    CiphersAlone ciphers;
    std::array<Contestant*, 4> contestants{&inVault, &same, &defaults, &ciphers};

    const QDate first(2020, 1, 1);
    for (int round = 0; round < rounds; ++round) {
        std::rotate(contestants.begin(), contestants.begin() + 1, contestants.end());
        for (Contestant* contestant : contestants)
            contestant->run(first.addDays(qint64(round) * 7));
    }

    std::printf("finishing a check-in (6 answers, note, draft discarded), %d rounds, ms\n", rounds);
    std::printf("%-38s %8s %8s %8s %8s %8s\n", "", "median", "p25", "p75", "ratio", "KiB");
    const double ours = inVault.milliseconds();
    for (const Contestant* contestant : std::initializer_list<const Contestant*>{&inVault, &same, &defaults, &ciphers})
        std::printf("%-38s %8.3f %8.3f %8.3f %8.2f %8.1f\n", contestant->title(), contestant->milliseconds(),
                    contestant->milliseconds(0.25), contestant->milliseconds(0.75), ours / contestant->milliseconds(),
                    contestant->kibibytes());
    const double least = same.milliseconds() + ciphers.milliseconds();
    std::printf("plain SQLite and the ciphers together: %.3f, ratio to plain SQLite %.2f; the vault's to that %.2f\n",
                least, least / same.milliseconds(), ours / least);
    return 0;
}
