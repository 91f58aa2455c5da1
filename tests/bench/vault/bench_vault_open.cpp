// SPDX-License-Identifier: GPL-3.0-or-later
// What opening costs besides Argon2id, and whether a long history makes it cost more.
//   bench_vault_open [rounds] [folder]
// First: a vault of 5,000 check-ins, opened and its newest 50 listed, against a vault of 50. Second: opened with a PIN
// through the system's key store (where there is one), Argon2id taken off. Rounds are interleaved.
#include "core/vault/keys.h"
#include "core/vault/recovery_code.h"
#include "core/vault/vault.h"
#include "platform/key_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <sodium.h>
#include <vector>

using namespace accord;

namespace {

const vault::KdfCost cheap{quint64(8) * 1024 * 1024, 1}; ///< what a recovery code costs, too

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

class Times
{
public:
    template <typename Work>
    void measure(Work&& work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        add(timer.nsecsElapsed());
    }
    void add(qint64 nanoseconds) { m_times.push_back(double(nanoseconds) / 1e6); }
    [[nodiscard]] double quantile(double share)
    {
        std::sort(m_times.begin(), m_times.end());
        return m_times.at(size_t(share * double(m_times.size() - 1)));
    }
    /// What other programs do to the machine only adds: the fastest round is nearest to what the work costs.
    [[nodiscard]] double fastest() { return quantile(0.0); }

private:
    std::vector<double> m_times; ///< ms
};

void argon2id(const vault::KdfCost& cost)
{
    unsigned char key[32];
    const unsigned char salt[crypto_pwhash_SALTBYTES] = {};
    if (crypto_pwhash(key, sizeof key, "bench", 5, salt, cost.passes, size_t(cost.memoryBytes),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        stop(QStringLiteral("no memory for Argon2id"));
}

/// A history with notes, and a therapist whom half of it was shared with.
void fill(vault::Vault& vault, int checkIns)
{
    must(vault.write([&](vault::Transaction& t) {
        for (int i = 0; i < checkIns; ++i) {
            vault::CheckIn checkIn;
            checkIn.id = base::CheckInId::create();
            checkIn.sessionDate = QDate(2020, 1, 1).addDays(i / 3);
            checkIn.finishedAt = QDateTime(checkIn.sessionDate, QTime(10, 0), Qt::UTC).addSecs(i);
            checkIn.questionnaire = QStringLiteral("accord-session|1");
            for (const char* item : {"bond", "goals", "tasks", "overall", "room"})
                checkIn.answers.insert(QLatin1String(item), double(i % 11));
            checkIn.note = QString(200, u'n');
            t.checkIns.insert(checkIn);
        }
    }));
}

class History
{
public:
    History(const QString& directory, int checkIns) : m_directory(directory)
    {
        vault::FirstKeys keys;
        keys.recoveryCode = m_code.clone();
        auto made =
            must(vault::Vault::create({directory, vault::Role::Client, QStringLiteral("Sam"), cheap}, keys, m_clock));
        fill(*made, checkIns);
    }
    void openAndList()
    {
        QElapsedTimer timer;
        timer.start();
        auto open =
            must(vault::Vault::open(m_directory, vault::Credential::recoveryCode(m_code.clone()), nullptr, m_clock));
        const qint64 opened = timer.nsecsElapsed();
        const auto newest = must(open->read([](vault::Transaction& t) { return t.checkIns.newest(50); }));
        const qint64 listed = timer.nsecsElapsed();
        open.reset();
        const qint64 closed = timer.nsecsElapsed();
        if (newest.size() != 50)
            stop(QStringLiteral("not 50 check-ins"));
        opening.add(opened);
        listing.add(listed - opened);
        closing.add(closed - listed);
        all.add(closed);
    }
    /// Closing when there is something to take a snapshot of.
    void changeAndClose()
    {
        auto open =
            must(vault::Vault::open(m_directory, vault::Credential::recoveryCode(m_code.clone()), nullptr, m_clock));
        must(open->write([](vault::Transaction& t) { t.settings.set(QStringLiteral("bench"), QStringLiteral("x")); }));
        afterChange.measure([&] { open.reset(); });
    }
    Times opening;
    Times listing;
    Times closing;
    Times all;
    Times afterChange;

private:
    QString m_directory;
    SecretBytes m_code = vault::newRecoveryCode();
    base::SystemClock m_clock;
};

void compareHistories(const QString& folder, int rounds)
{
    History small(folder + QStringLiteral("/small"), 50);
    History large(folder + QStringLiteral("/large"), 5000);
    Times argon;
    for (int round = 0; round < rounds; ++round) {
        argon.measure([] { argon2id(cheap); });
        small.openAndList();
        large.openAndList();
        small.changeAndClose();
        large.changeAndClose();
    }
    std::printf("opening, listing the newest 50, closing; %d rounds, fastest in ms, Argon2id (%.2f) taken off\n",
                rounds, argon.fastest());
    std::printf("%-22s %8s %8s %8s %8s   close after a change\n", "", "open", "list", "close", "all");
    const auto row = [&](const char* title, History& history) {
        std::printf("%-22s %8.2f %8.2f %8.2f %8.2f %8.2f\n", title, history.opening.fastest() - argon.fastest(),
                    history.listing.fastest(), history.closing.fastest(), history.all.fastest() - argon.fastest(),
                    history.afterChange.fastest());
    };
    row("of    50 check-ins", small);
    row("of 5,000 check-ins", large);
    std::printf("ratio %.2f (target 1.50 or less)\n",
                (large.all.fastest() - argon.fastest()) / (small.all.fastest() - argon.fastest()));
}

void measurePin(const QString& folder, int rounds)
{
    const auto store = platform::systemKeyStore();
    if (!store->isPresent()) {
        std::printf("no key store here: run this under tests/unit/platform/with_key_store open\n");
        return;
    }
    const base::SystemClock clock;
    const QString directory = folder + QStringLiteral("/pin");
    vault::FirstKeys keys;
    keys.passphrase = SecretBytes::copyOf("a passphrase");
    keys.pin = SecretBytes::copyOf("493817");
    keys.store = store.get();
    fill(*must(vault::Vault::create({directory, vault::Role::Client, QStringLiteral("Sam"), cheap}, keys, clock)), 50);
    Times opening;
    Times argon;
    for (int round = 0; round < rounds; ++round) {
        argon.measure([&] { argon2id(cheap); });
        opening.measure([&] {
            (void)must(vault::Vault::open(directory, vault::Credential::pin(SecretBytes::copyOf("493817")), store.get(),
                                          clock));
        });
    }
    Times usual;
    for (int round = 0; round < 5; ++round)
        usual.measure([] { argon2id({}); });
    std::printf("unlocking with a PIN through the system's key store, %d rounds, ms, at the least cost of Argon2id\n"
                "in all %.1f, Argon2id %.1f, apart from it %.1f (target 30 or less); ratio to the usual %.0f: %.2f\n",
                rounds, opening.fastest(), argon.fastest(), opening.fastest() - argon.fastest(), usual.fastest(),
                (usual.fastest() + opening.fastest() - argon.fastest()) / usual.fastest());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (!initialiseSecrets())
        return 1;
    const int rounds = argc > 1 ? std::max(QByteArray(argv[1]).toInt(), 5) : 101;
    const QTemporaryDir folder((argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral(ACCORD_BIN_DIR)) +
                               QStringLiteral("/bench-vault-open-XXXXXX"));
    if (!folder.isValid())
        stop(QStringLiteral("no place to measure in"));
    compareHistories(folder.path(), rounds);
    measurePin(folder.path(), std::min(rounds, 21));
    return 0;
}
