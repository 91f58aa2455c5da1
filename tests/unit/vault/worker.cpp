// SPDX-License-Identifier: GPL-3.0-or-later
// A second process for the tests: holds a vault, or makes or fills one until it is killed.
//   vault_worker hold|write|create|pins|rewrap DIRECTORY
//   vault_worker check|add|backup|restore DIRECTORY [FILE]    with the passphrase of the kept vaults (golden.cpp)
// Says "ready" once it has begun; `write` says the number of every check-in once it is durable; `pins` tries wrong PINs
// and says how many were judged; `rewrap` changes the passphrase again and again and says which one is in force.
#include "core/vault/backup.h"
#include "core/vault/keys.h"
#include "tests/unit/vault/fixture.h"

#include <QString>
#include <QStringList>
#include <cstdio>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

int failed(const base::Failure<Error>& failure)
{
    std::fprintf(stderr, "%d %s\n", int(failure.code), qPrintable(failure.detail));
    return 10 + int(failure.code); // tells the test which error it was
}

void say(const QString& text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

int writeUntilKilled(Vault& vault)
{
    for (int number = 1;; ++number) {
        const auto done = vault.write([&](Transaction& t) {
            // Enough for several pages, and two records that must never be seen one without the other.
            CheckIn checkIn = someCheckIn();
            checkIn.note = QString(3000, u'n');
            t.drafts.save(someDraft());
            t.checkIns.insert(checkIn);
            const auto earlier = t.settings.value(QStringLiteral("count"));
            t.settings.set(QStringLiteral("count"), QString::number(earlier ? earlier->toInt() + 1 : 1));
            return t.checkIns.count();
        });
        if (!done)
            return failed(done.error());
        say(QString::number(*done));
    }
}

int tryPinsUntilKilled(const QString& directory, const base::Clock& clock)
{
    FixedKeyStore store;
    say(QStringLiteral("ready"));
    for (int judged = 1;; ++judged) {
        const auto opened = Vault::open(directory, Credential::pin(passphrase("000000")), &store, clock);
        if (opened)
            return 3;
        if (opened.error().code != Error::WrongPin)
            return failed(opened.error());
        say(QString::number(judged));
    }
}

int rewrapUntilKilled(Vault& vault)
{
    QByteArray current = passphrase().view().toByteArray();
    say(QStringLiteral("ready"));
    for (int number = 1;; ++number) {
        const QByteArray next = "number " + QByteArray::number(number);
        const auto done = Keys(vault).setPassphrase(Credential::passphrase(passphrase(current.constData())),
                                                    passphrase(next.constData()), cheapCost);
        if (!done)
            return failed(done.error());
        current = next;
        say(QString::number(number));
    }
}

const char* const keptPassphrase = "correct horse battery";

/// One line that says whether all of it reads, and with what.
int check(Vault& vault)
{
    const auto report = vault.check();
    if (!report)
        return failed(report.error());
    const auto received = vault.read([](Transaction& t) {
        qsizetype count = 0;
        for (const Channel& channel : t.channels.all())
            count += t.received.of(channel.id).size();
        return count;
    });
    if (!received)
        return failed(received.error());
    say(QStringLiteral("cipher %1, schema %2, %3 check-ins, %4 received, problems: %5")
            .arg(report->cipherVersion)
            .arg(report->schema)
            .arg(report->checkIns)
            .arg(*received)
            .arg(report->problems.isEmpty() ? QStringLiteral("none") : report->problems.join(u"; ")));
    return report->problems.isEmpty() ? 0 : 1;
}

/// What this person's side writes every week.
int add(Vault& vault)
{
    const auto done = vault.write([&](Transaction& t) {
        t.drafts.save(someDraft());
        if (vault.role() == Role::Client)
            t.checkIns.insert(someCheckIn());
        else
            t.received.put(someSummary(t.channels.all().front().id));
    });
    return done ? check(vault) : failed(done.error());
}

int visitKept(const QString& command, const QString& directory, const QString& file)
{
    const base::SystemClock clock;
    if (command == QLatin1String("restore")) {
        FirstKeys keys;
        keys.passphrase = passphrase(keptPassphrase);
        const auto restored = restoreBackup(file, passphrase(keptPassphrase), directory, keys, cheapCost, clock);
        return restored ? check(*restored->vault) : failed(restored.error());
    }
    auto vault = Vault::open(directory, passphrase(keptPassphrase), clock);
    if (!vault)
        return failed(vault.error());
    if (command == QLatin1String("backup")) {
        const auto made = writeBackup(**vault, {file, false, passphrase(keptPassphrase), cheapCost}, clock);
        if (!made)
            return failed(made.error());
    }
    return command == QLatin1String("add") ? add(**vault) : check(**vault);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3 || argc > 4)
        return 2;
    const QString command = QString::fromLocal8Bit(argv[1]);
    const QString directory = QString::fromLocal8Bit(argv[2]);
    const base::SystemClock clock;
    if (QStringList{QStringLiteral("check"), QStringLiteral("add"), QStringLiteral("backup"), QStringLiteral("restore")}
            .contains(command))
        return visitKept(command, directory, QString::fromLocal8Bit(argc > 3 ? argv[3] : ""));
    if (command == QLatin1String("create")) {
        say(QStringLiteral("ready"));
        const auto made =
            Vault::create({directory, Role::Client, QStringLiteral("Sam"), cheapCost}, passphrase(), clock);
        return made ? 0 : failed(made.error());
    }
    if (command == QLatin1String("pins"))
        return tryPinsUntilKilled(directory, clock);
    auto vault = Vault::open(directory, passphrase(), clock);
    if (!vault)
        return failed(vault.error());
    if (command == QLatin1String("rewrap"))
        return rewrapUntilKilled(**vault);
    say(QStringLiteral("ready"));
    if (command == QLatin1String("write"))
        return writeUntilKilled(**vault);
    std::getchar();
    return 0;
}
