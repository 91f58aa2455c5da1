// SPDX-License-Identifier: GPL-3.0-or-later
// A second process for the tests: holds a vault, or makes or fills one until it is killed.
//   vault_worker hold|write|create|pins|rewrap DIRECTORY
// Says "ready" once it has begun; `write` says the number of every check-in once it is durable; `pins` tries wrong PINs
// and says how many were judged; `rewrap` changes the passphrase again and again and says which one is in force.
#include "core/vault/keys.h"
#include "tests/unit/vault/fixture.h"

#include <QString>
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

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const QString command = QString::fromLocal8Bit(argv[1]);
    const QString directory = QString::fromLocal8Bit(argv[2]);
    const base::SystemClock clock;
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
