// SPDX-License-Identifier: GPL-3.0-or-later
// check, backup, restore, repair, confirm-sharing: what keeps records from being lost, and what follows when they were.
#include "app/cli/command.h"
#include "app/cli/long_work.h"
#include "app/cli/secrets.h"
#include "core/sync/confirming.h"
#include "core/vault/backup.h"
#include "core/vault/repair.h"
#include "core/vault/snapshots.h"

#include <QJsonArray>
#include <QJsonObject>

namespace accord::cli {

namespace {

const QString backupPassphraseOption = QStringLiteral("backup-passphrase-file");

QString localTime(const QDateTime& at)
{
    return at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString isoTime(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODate);
}

Output check(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock);
    const vault::CheckReport report = orStop(vault->check());
    if (!report.problems.isEmpty())
        throw Stop{Stop::Refused, QStringLiteral("the vault has problems: %1").arg(report.problems.join(u"; "))};
    const auto snapshots = vault::snapshots::in(vault->directory());
    return {QJsonObject{{QStringLiteral("cipher"), report.cipherVersion},
                        {QStringLiteral("schema"), report.schema},
                        {QStringLiteral("check_ins"), report.checkIns},
                        {QStringLiteral("channels"), report.channels},
                        {QStringLiteral("snapshots"), int(snapshots.size())},
                        {QStringLiteral("problems"), QJsonArray()}},
            {QStringLiteral("Sound: %1 check-ins, %2 channels, schema %3, cipher %4, %5 snapshots")
                 .arg(report.checkIns)
                 .arg(report.channels)
                 .arg(report.schema)
                 .arg(report.cipherVersion)
                 .arg(snapshots.size())}};
}

QJsonObject jsonOf(const vault::BackupContents& contents)
{
    return {{QStringLiteral("role"),
             contents.role == vault::Role::Client ? QStringLiteral("client") : QStringLiteral("therapist")},
            {QStringLiteral("made_at"), isoTime(contents.madeAt)},
            {QStringLiteral("check_ins"), contents.checkIns}};
}

/// The backup's own, or the vault's where only that was named.
SecretBytes backupPassphrase(const Arguments& arguments, bool isNew)
{
    if (!arguments.has(backupPassphraseOption) && arguments.has(QStringLiteral("passphrase-file")))
        return passphrase(arguments);
    return isNew ? newSecret(arguments, backupPassphraseOption, "Passphrase for the backup: ")
                 : knownSecret(arguments, backupPassphraseOption, "Passphrase of the backup: ");
}

Output backup(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock);
    const vault::NewBackup what{arguments.words.at(1), arguments.has(QStringLiteral("replace")),
                                backupPassphrase(arguments, true), costOption(arguments)};
    const auto contents = [&] {
        LongWork work;
        return orStop(vault::writeBackup(*vault, what, clock, work.progress()));
    }();
    QJsonObject json = jsonOf(contents);
    json.insert(QStringLiteral("file"), what.path);
    return {json,
            {QStringLiteral("%1 holds everything, %2 check-ins, and was read back. Nobody can open it without its "
                            "passphrase, you neither")
                 .arg(what.path)
                 .arg(contents.checkIns)}};
}

Output restore(const Arguments& arguments, const base::Clock& clock)
{
    const QString path = arguments.words.at(1);
    if (arguments.has(QStringLiteral("look"))) {
        const auto seen = orStop(vault::lookIntoBackup(path, backupPassphrase(arguments, false)));
        return {jsonOf(seen),
                {QStringLiteral("Made %1, with %2 check-ins").arg(localTime(seen.madeAt)).arg(seen.checkIns)}};
    }
    const QString directory = vaultDirectory(arguments);
    const SecretBytes secret = backupPassphrase(arguments, false);
    vault::FirstKeys keys;
    keys.passphrase = passphrase(arguments, true);
    const auto restored = [&] {
        LongWork work;
        return orStop(
            vault::restoreBackup(path, secret, directory, keys, costOption(arguments), clock, work.progress()));
    }();
    QJsonObject json = jsonOf(restored.contents);
    json.insert(QStringLiteral("vault"), directory);
    QStringList lines{QStringLiteral("The vault in %1 is as it was on %2, with %3 check-ins")
                          .arg(directory, localTime(restored.contents.madeAt))
                          .arg(restored.contents.checkIns)};
    if (restored.vault->role() == vault::Role::Client)
        lines << QStringLiteral("Nothing is shared until you confirm it: see confirm-sharing");
    return {json, lines};
}

std::unique_ptr<vault::Repair> beginRepair(const Arguments& arguments)
{
    const vault::Credential with = credential(arguments);
    const auto store = with.kind == vault::SlotKind::DeviceAndPin ? keyStore() : nullptr;
    auto repair = vault::Repair::begin(vaultDirectory(arguments), with, store.get());
    if (!repair && repair.error().code == vault::Error::Damaged)
        throw Stop{Stop::Refused,
                   QStringLiteral("the keyring does not read, so nothing opens this vault any more. Move "
                                  "it away with repair --set-aside, then restore a backup")};
    return orStop(std::move(repair));
}

/// Whose the vault is, as far as it was said.
vault::Whose whoseOption(const Arguments& arguments)
{
    const QString role = arguments.value(QStringLiteral("role"), QStringLiteral("client"));
    if (role != u"client" && role != u"therapist")
        throw Stop{Stop::WrongUsage, QStringLiteral("whose vault is it? Say --role client or --role therapist")};
    return {role == u"client" ? vault::Role::Client : vault::Role::Therapist,
            arguments.value(QStringLiteral("name")).trimmed()};
}

Output repairedTo(const QString& lost, const vault::Repaired& repaired, QJsonObject json)
{
    json.insert(QStringLiteral("damaged_file"), repaired.damagedFile);
    QStringList lines{lost};
    if (!repaired.damagedFile.isEmpty())
        lines << QStringLiteral("The damaged database is kept as %1").arg(repaired.damagedFile);
    if (repaired.vault->role() == vault::Role::Client)
        lines << QStringLiteral("Nothing is shared until you confirm it: see confirm-sharing");
    return {json, lines};
}

Output showDamage(const vault::Repair& repair)
{
    QStringList lines{QStringLiteral("Damaged: %1").arg(repair.problems().join(u"; "))};
    QJsonArray states;
    for (const vault::EarlierState& state : repair.earlierStates()) {
        states.append(
            QJsonObject{{QStringLiteral("number"), state.number},
                        {QStringLiteral("changed_at"), isoTime(state.changedAt)},
                        {QStringLiteral("reads"), state.reads},
                        {QStringLiteral("check_ins"), state.checkIns},
                        {QStringLiteral("newest_session"),
                         state.newestSession ? QJsonValue(state.newestSession->toString(Qt::ISODate)) : QJsonValue()}});
        lines << (state.reads ? QStringLiteral("Snapshot %1: as it was on %2, %3 check-ins")
                                    .arg(state.number)
                                    .arg(localTime(state.changedAt))
                                    .arg(state.checkIns)
                              : QStringLiteral("Snapshot %1 does not read either").arg(state.number));
    }
    lines << QStringLiteral(
        "Go on with --from-snapshot N, --salvage (what still reads) or --fresh (an empty vault); the "
        "damaged database is kept in any case");
    return {QJsonObject{{QStringLiteral("problems"), QJsonArray::fromStringList(repair.problems())},
                        {QStringLiteral("snapshots"), states}},
            lines};
}

Output useSnapshot(vault::Repair& repair, const Arguments& arguments, const base::Clock& clock)
{
    bool isNumber = false;
    const int number = arguments.value(QStringLiteral("from-snapshot")).toInt(&isNumber);
    if (!isNumber || number < 1 || number > vault::snapshots::most)
        throw Stop{Stop::WrongUsage, QStringLiteral("snapshots are numbered from 1, the newest, to 3")};
    vault::EarlierState chosen;
    for (const vault::EarlierState& state : repair.earlierStates()) {
        if (state.number == number)
            chosen = state;
    }
    const auto repaired = orStop(repair.useEarlierState(number, clock));
    return repairedTo(
        QStringLiteral("The vault is as it was on %1, with %2 check-ins; what was written since is lost")
            .arg(localTime(chosen.changedAt))
            .arg(chosen.checkIns),
        repaired,
        {{QStringLiteral("as_of"), isoTime(chosen.changedAt)}, {QStringLiteral("check_ins"), chosen.checkIns}});
}

QStringList linesOf(const vault::SalvageReport& report)
{
    QStringList lines{QStringLiteral("%1 check-ins could be kept").arg(report.checkIns)};
    if (report.isWhole()) {
        lines << QStringLiteral("Nothing is missing");
        return lines;
    }
    if (report.checkInsLost > 0)
        lines << QStringLiteral("At least %1 check-ins are lost").arg(report.checkInsLost);
    if (report.checkInsIncomplete > 0)
        lines << QStringLiteral("%1 of the check-ins lack answers").arg(report.checkInsIncomplete);
    for (const vault::SalvagedTable& table : report.tables) {
        if (!table.isWhole)
            lines << QStringLiteral("Of '%1' some could not be read; %2 rows could, %3 are from a snapshot")
                         .arg(table.name)
                         .arg(table.rows)
                         .arg(table.fromEarlier);
    }
    if (report.leftOver > 0)
        lines << QStringLiteral("%1 rows belonged to something lost").arg(report.leftOver);
    return lines;
}

Output salvage(vault::Repair& repair, const Arguments& arguments, const base::Clock& clock)
{
    vault::Whose whose = whoseOption(arguments);
    const bool isNamed = !whose.name.isEmpty();
    if (!isNamed)
        whose.name = QStringLiteral("?"); // never used: see below
    const auto report = [&] {
        LongWork work;
        return orStop(repair.salvage(whose, clock, work.progress()));
    }();
    if (!report.knowsWhose && !isNamed)
        throw Stop{Stop::Refused,
                   QStringLiteral("whose vault it was could not be read. Nothing was changed; say --role "
                                  "and --name as well")};
    QJsonArray tables;
    for (const vault::SalvagedTable& table : report.tables)
        tables.append(QJsonObject{{QStringLiteral("name"), table.name},
                                  {QStringLiteral("rows"), table.rows},
                                  {QStringLiteral("from_snapshots"), table.fromEarlier},
                                  {QStringLiteral("whole"), table.isWhole}});
    const QStringList lines = linesOf(report);
    Output output = repairedTo(lines.first(), orStop(repair.useSalvaged(clock)),
                               {{QStringLiteral("check_ins"), report.checkIns},
                                {QStringLiteral("check_ins_lost_at_least"), report.checkInsLost},
                                {QStringLiteral("check_ins_incomplete"), report.checkInsIncomplete},
                                {QStringLiteral("left_over"), report.leftOver},
                                {QStringLiteral("whole"), report.isWhole()},
                                {QStringLiteral("tables"), tables}});
    output.lines = lines + output.lines.mid(1);
    return output;
}

Output startAfresh(vault::Repair& repair, const Arguments& arguments, const base::Clock& clock)
{
    if (!arguments.has(QStringLiteral("role")) || !arguments.has(QStringLiteral("name")))
        throw Stop{Stop::WrongUsage, QStringLiteral("whose is the new vault? Say --role and --name")};
    const vault::Whose whose = whoseOption(arguments);
    if (whose.name.isEmpty())
        throw Stop{Stop::WrongUsage, QStringLiteral("what should the other side call you? Say --name NAME")};
    const auto repaired = orStop(repair.startAfresh(whose, clock));
    QStringList lines{
        QStringLiteral("An empty vault for %1 is in place, opened as before; what was in the damaged one is "
                       "not in it")
            .arg(whose.name)};
    if (!repaired.damagedFile.isEmpty())
        lines << QStringLiteral("The damaged database is kept as %1").arg(repaired.damagedFile);
    return {QJsonObject{{QStringLiteral("damaged_file"), repaired.damagedFile}, {QStringLiteral("check_ins"), 0}},
            lines};
}

Output repair(const Arguments& arguments, const base::Clock& clock)
{
    const QStringList ways{QStringLiteral("from-snapshot"), QStringLiteral("salvage"), QStringLiteral("fresh"),
                           QStringLiteral("set-aside")};
    QStringList chosen;
    for (const QString& way : ways) {
        if (arguments.has(way))
            chosen << way;
    }
    if (chosen.size() > 1)
        throw Stop{Stop::WrongUsage, QStringLiteral("one way at a time: --%1 or --%2").arg(chosen.at(0), chosen.at(1))};
    const QString way = chosen.value(0);
    if (way == u"set-aside") {
        const QString path = orStop(vault::setAside(vaultDirectory(arguments), clock));
        return {QJsonObject{{QStringLiteral("moved_to"), path}},
                {QStringLiteral("The vault is now in %1; its place is free").arg(path)}};
    }
    const auto begun = beginRepair(arguments);
    if (way == u"from-snapshot")
        return useSnapshot(*begun, arguments, clock);
    if (way == u"salvage")
        return salvage(*begun, arguments, clock);
    if (way == u"fresh")
        return startAfresh(*begun, arguments, clock);
    return showDamage(*begun);
}

Output confirmSharing(const Arguments& arguments, const base::Clock& clock)
{
    const auto vault = openVault(arguments, clock, vault::Role::Client);
    const auto open = orStop(sync::unconfirmed(*vault));
    base::ChannelId channel;
    if (arguments.words.size() > 1)
        channel = channelNamed(arguments.words.at(1));
    else if (open.size() > 1)
        throw Stop{Stop::Refused, app::explain(sync::Error::WhichChannel)};
    else if (!open.isEmpty())
        channel = open.first().channel;
    const auto found =
        std::find_if(open.cbegin(), open.cend(), [&](const sync::Unconfirmed& one) { return one.channel == channel; });
    if (found == open.cend() && arguments.words.size() > 1)
        orStop(sync::confirmConsent(*vault, clock, channel)); // refuses a channel that is not there
    if (found == open.cend())
        return {QJsonObject{{QStringLiteral("confirmed"), QJsonArray()}},
                {QStringLiteral("There is nothing to confirm")}};
    orStop(sync::confirmConsent(*vault, clock, channel));
    return {QJsonObject{{QStringLiteral("confirmed"), QJsonArray{channel.toString()}}},
            {QStringLiteral("You can share with %1 again, as before").arg(found->therapistName)}};
}

} // namespace

QList<Command> safetyCommands()
{
    const OptionSpec backupPassphraseFile{backupPassphraseOption, QStringLiteral("F")};
    const OptionSpec memory{QStringLiteral("kdf-memory"), QStringLiteral("MIB")};
    return {
        {QStringLiteral("check"), QString(), 0, 0, {}, check, QStringLiteral("is everything in the vault sound?")},
        {QStringLiteral("backup"),
         QStringLiteral("FILE"),
         1,
         1,
         {backupPassphraseFile, {QStringLiteral("replace"), QString()}, memory},
         backup,
         QStringLiteral("everything in one file under a passphrase (the vault's, unless --backup-passphrase-file names "
                        "another), read back before it counts; --replace: a file of that name may go")},
        {QStringLiteral("restore"),
         QStringLiteral("FILE"),
         1,
         1,
         {backupPassphraseFile, {QStringLiteral("look"), QString()}, memory},
         restore,
         QStringLiteral("a new vault at --vault DIR from a backup, opened with --passphrase-file (which is also the "
                        "backup's, unless named); --look only says what is in it")},
        {QStringLiteral("repair"),
         QString(),
         0,
         0,
         {{QStringLiteral("from-snapshot"), QStringLiteral("N")},
          {QStringLiteral("salvage"), QString()},
          {QStringLiteral("fresh"), QString()},
          {QStringLiteral("set-aside"), QString()},
          {QStringLiteral("role"), QStringLiteral("client|therapist")},
          {QStringLiteral("name"), QStringLiteral("NAME")}},
         repair,
         QStringLiteral("what can be done about a damaged vault, or one of it: an earlier state, what still reads, an "
                        "empty vault, or the folder out of the way; nothing is ever deleted")},
        {QStringLiteral("confirm-sharing"),
         QStringLiteral("[CHANNEL]"),
         0,
         1,
         {},
         confirmSharing,
         QStringLiteral("client, after a restore: share again as before (to stop instead: revoke)")},
    };
}

} // namespace accord::cli
