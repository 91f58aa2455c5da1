// SPDX-License-Identifier: GPL-3.0-or-later
// Writes canaries wherever a person can write something, and comes to a bad end with the vault open.
//   vault_canary_writer FOLDER
// In FOLDER it makes the client's vault, the therapist's, a backup and what a crash leaves; canaries are read from
// standard input, one a line: name, words, passphrase, PIN, backup's passphrase. The control build of the same objects
// encrypts nothing (unencrypted.cpp).
#include "core/alliance/negotiation.h"
#include "core/sync/pairing.h"
#include "core/sync/synchronise.h"
#include "core/vault/backup.h"
#include "core/vault/keys.h"
#include "platform/process_privacy.h"
#include "tests/support/fake_key_store.h"
#include "tests/support/memory_relay.h"

#include <QDir>
#include <QFile>
#include <QTextStream>
#include <cstdlib>
#include <sys/resource.h>
#include <unistd.h>

using namespace accord;
using namespace accord::vault;

namespace {

constexpr KdfCost leastCost{quint64(8) * 1024 * 1024, 1};

struct Canaries
{
    QString name;
    QString words;
    SecretBytes passphrase;
    SecretBytes pin;
    SecretBytes backupPassphrase;
};

template <typename T, typename Code>
T must(base::ResultOf<T, Code> result, const char* what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().detail)); // written where the scan looks, too
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

CheckIn checkInWith(const QString& words, const base::Clock& clock, base::ChannelId channel)
{
    CheckIn made;
    made.id = base::CheckInId::create();
    made.sessionDate = clock.today();
    made.finishedAt = clock.now();
    made.channel = channel;
    made.questionnaire = QStringLiteral("accord-session|1");
    made.answers = {{QStringLiteral("bond"), 7.5}, {QStringLiteral("goals"), 6.0}, {QStringLiteral("tasks"), 5.0}};
    made.note = words + QString(1500, u'n');
    return made;
}

/// Whatever a client can write on any page: notes, goals, contacts, words for the room, a draft.
void writeAll(Vault& vault, const Canaries& all, const base::Clock& clock, base::ChannelId channel)
{
    must(vault.write([&](Transaction& t) {
        for (int i = 0; i < 12; ++i)
            t.checkIns.insert(checkInWith(all.words, clock, channel));
        for (const char* key : {"crisis-contacts", "room-words", "relay", "reminder", "note"})
            t.settings.set(QLatin1String(key), all.words);
        alliance::GoalEvent goal;
        goal.goal = alliance::GoalId::create();
        goal.order = {1, alliance::Side::Client, base::MessageId::create()};
        goal.text = all.words;
        goal.at = clock.now();
        t.negotiations.add(channel, goal);
        Draft draft;
        draft.id = base::CheckInId::create();
        draft.sessionDate = clock.today();
        draft.startedAt = clock.now();
        draft.questionnaire = QStringLiteral("accord-session|1");
        draft.note = all.words;
        t.drafts.save(draft);
    }),
         "writing");
}

/// In the middle of a change that fills the journal with what was there before.
[[noreturn]] void crash(Vault& vault, const Canaries& all, const base::Clock& clock, base::ChannelId channel)
{
    (void)vault.write([&](Transaction& t) {
        for (const CheckIn& old : t.checkIns.newest(6)) {
            CheckIn corrected = checkInWith(all.words, clock, channel);
            corrected.corrects = old.id;
            t.checkIns.insert(corrected);
        }
        t.settings.remove(QStringLiteral("crisis-contacts"));
        t.drafts.discard();
        qWarning("about to crash");
        std::abort();
    });
    std::abort();
}

} // namespace

int main(int argc, char** argv)
{
    const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
    (void)setrlimit(RLIMIT_CORE, &all); // as far as the system would let it
    if (argc != 2 || !platform::keepMemoryPrivate() || ::chdir(argv[1]) != 0)
        return 2;
    Canaries canaries;
    QTextStream in(stdin);
    canaries.name = in.readLine();
    canaries.words = in.readLine();
    canaries.passphrase = SecretBytes::copyOf(in.readLine().toUtf8());
    canaries.pin = SecretBytes::copyOf(in.readLine().toUtf8());
    canaries.backupPassphrase = SecretBytes::copyOf(in.readLine().toUtf8());

    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const base::ManualClock clock(QDateTime(QDate(2026, 4, 14), QTime(10, 0), Qt::UTC));
    testing::FakeKeyStore store;
    test::MemoryRelay relay;
    FirstKeys keys;
    keys.passphrase = canaries.passphrase.clone();
    keys.pin = canaries.pin.clone();
    keys.store = &store;
    const QString path = folder.filePath(QStringLiteral("client"));
    const auto desk =
        must(Vault::create({folder.filePath(QStringLiteral("therapist")), Role::Therapist, canaries.name, leastCost},
                           canaries.passphrase, clock),
             "making the therapist's vault");
    auto phone = must(Vault::create({path, Role::Client, canaries.name, leastCost}, keys, clock), "making a vault");
    const auto invited =
        must(sync::invite(*desk, clock, relay, {QStringLiteral("http://127.0.0.1:9"), {}}, 900), "inviting");
    const base::ChannelId channel = must(sync::accept(*phone, clock, invited.link), "accepting").channel;
    writeAll(*phone, canaries, clock, channel);
    must(writeBackup(
             *phone,
             {folder.filePath(QStringLiteral("kept.accord")), false, canaries.backupPassphrase.clone(), leastCost},
             clock),
         "backing up");
    phone.reset(); // takes a snapshot
    phone = must(Vault::open(path, Credential::pin(canaries.pin.clone()), &store, clock), "opening with the PIN");
    crash(*phone, canaries, clock, channel);
}
