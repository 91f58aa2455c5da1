// SPDX-License-Identifier: GPL-3.0-or-later
// init and check: making a vault, and asking whether it is sound.
#include "app/cli/command.h"

#include <QJsonArray>
#include <QJsonObject>

namespace accord::cli {

namespace {

vault::Role roleOption(const Arguments& arguments)
{
    const QString role = arguments.value(QStringLiteral("role"));
    if (role == u"client")
        return vault::Role::Client;
    if (role == u"therapist")
        return vault::Role::Therapist;
    throw Stop{Stop::WrongUsage, QStringLiteral("whose vault is it? Say --role client or --role therapist")};
}

vault::KdfCost costOption(const Arguments& arguments)
{
    vault::KdfCost cost;
    if (!arguments.has(QStringLiteral("kdf-memory")))
        return cost;
    bool isNumber = false;
    const uint mebibytes = arguments.value(QStringLiteral("kdf-memory")).toUInt(&isNumber);
    if (!isNumber || mebibytes < 8 || mebibytes > 1024)
        throw Stop{Stop::WrongUsage, QStringLiteral("--kdf-memory goes from 8 to 1024 MiB")};
    cost.memoryBytes = quint64(mebibytes) * 1024 * 1024;
    return cost;
}

Output init(const Arguments& arguments, const base::Clock& clock)
{
    vault::NewVault what;
    what.directory = vaultDirectory(arguments);
    what.role = roleOption(arguments);
    what.name = arguments.value(QStringLiteral("name")).trimmed();
    if (what.name.isEmpty())
        throw Stop{Stop::WrongUsage, QStringLiteral("what should the other side call you? Say --name NAME")};
    what.cost = costOption(arguments);
    const auto made = orStop(vault::Vault::create(what, passphrase(arguments, true), clock));
    return {QJsonObject{{QStringLiteral("vault"), what.directory},
                        {QStringLiteral("role"), arguments.value(QStringLiteral("role"))},
                        {QStringLiteral("name"), made->name()}},
            {QStringLiteral("A vault for %1 is ready in %2").arg(made->name(), what.directory)}};
}

Output check(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock);
    const vault::CheckReport report = orStop(vault->check());
    if (!report.problems.isEmpty())
        throw Stop{Stop::Refused, QStringLiteral("the vault has problems: %1").arg(report.problems.join(u"; "))};
    return {QJsonObject{{QStringLiteral("cipher"), report.cipherVersion},
                        {QStringLiteral("schema"), report.schema},
                        {QStringLiteral("check_ins"), report.checkIns},
                        {QStringLiteral("channels"), report.channels},
                        {QStringLiteral("problems"), QJsonArray()}},
            {QStringLiteral("Sound: %1 check-ins, %2 channels, schema %3, cipher %4")
                 .arg(report.checkIns)
                 .arg(report.channels)
                 .arg(report.schema)
                 .arg(report.cipherVersion)}};
}

} // namespace

QList<Command> setUpCommands()
{
    return {
        {QStringLiteral("init"),
         QString(),
         0,
         0,
         {{QStringLiteral("role"), QStringLiteral("client|therapist")},
          {QStringLiteral("name"), QStringLiteral("NAME")},
          {QStringLiteral("kdf-memory"), QStringLiteral("MIB")}},
         init,
         QStringLiteral("make a vault (--kdf-memory: MiB for the passphrase's key, 256 unless the device has less)")},
        {QStringLiteral("check"), QString(), 0, 0, {}, check, QStringLiteral("is everything in the vault sound?")},
    };
}

} // namespace accord::cli
