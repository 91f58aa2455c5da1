// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/secrets.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace accord::cli {

QString vaultDirectory(const Arguments& arguments)
{
    if (arguments.value(QStringLiteral("vault")).isEmpty())
        throw Stop{Stop::WrongUsage, QStringLiteral("which vault? Name its folder with --vault DIR")};
    return arguments.value(QStringLiteral("vault"));
}

QString causeOf(const base::Failure<vault::Error>& failure)
{
    return failure.code == vault::Error::Damaged
               ? QStringLiteral("some of the records don't read as they should; nothing was changed. What can be "
                                "brought back: accord-cli repair")
               : app::explain(failure);
}

QString causeOf(const base::Failure<sync::Cause>& failure)
{
    const auto* inVault = std::get_if<vault::Error>(&failure.code);
    return inVault ? causeOf(base::Failure<vault::Error>{*inVault, failure.detail}) : app::explain(failure);
}

std::shared_ptr<vault::Vault> openVault(const Arguments& arguments, const base::Clock& clock)
{
    if (arguments.open)
        return arguments.open;
    const QString directory = vaultDirectory(arguments);
    const vault::Credential with = credential(arguments);
    const auto store = with.kind == vault::SlotKind::DeviceAndPin ? keyStore() : nullptr;
    auto opened = vault::Vault::open(directory, with, store.get(), clock);
    auto vault = orStop(std::move(opened));
    if (vault->isReadOnly())
        printCause(QStringLiteral("note: a newer Accord made these records; they can be looked at, not changed"));
    if (vault->keyringWasDamaged())
        printCause(QStringLiteral("note: one copy of the keyring was damaged; it was mended from the other. "
                                  "Nothing is lost, but the disk may be failing: make a backup"));
    return vault;
}

std::shared_ptr<vault::Vault> openVault(const Arguments& arguments, const base::Clock& clock, vault::Role role)
{
    auto vault = openVault(arguments, clock);
    if (vault->role() != role)
        throw Stop{Stop::Refused, app::explain(sync::Error::WrongRole)};
    return vault;
}

alliance::Questionnaire questionnaire()
{
    return orStop(alliance::standardQuestionnaire());
}

QByteArray readFile(const QString& path, qint64 most)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw Stop{Stop::Refused, QStringLiteral("%1 can't be read: %2")
                                      .arg(path, QFileInfo::exists(path) ? file.errorString()
                                                                         : QStringLiteral("there is no such file"))};
    const QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        throw Stop{Stop::Refused, QStringLiteral("%1 is larger than such a file can be").arg(path)};
    return bytes;
}

void requireWritable(const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Stop{Stop::Refused, QStringLiteral("%1 can't be written: %2").arg(path, file.errorString())};
    file.cancelWriting();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        throw Stop{Stop::Refused, QStringLiteral("%1 can't be written: %2").arg(path, file.errorString())};
}

base::CheckInId checkInId(const QString& text)
{
    const auto id = base::CheckInId::fromString(text);
    if (!id)
        throw Stop{Stop::WrongUsage, QStringLiteral("'%1' is not a check-in's id").arg(text)};
    return *id;
}

base::ChannelId channelNamed(const QString& text)
{
    const auto id = base::ChannelId::fromString(text);
    if (!id)
        throw Stop{Stop::WrongUsage, QStringLiteral("'%1' is not a channel's id; see: channels").arg(text)};
    return *id;
}

std::optional<base::ChannelId> replacesOption(const Arguments& arguments)
{
    return arguments.has(QStringLiteral("replaces"))
               ? std::optional(channelNamed(arguments.value(QStringLiteral("replaces"))))
               : std::nullopt;
}

QDate dateOption(const Arguments& arguments, const base::Clock& clock)
{
    if (!arguments.has(QStringLiteral("date")))
        return clock.today();
    const QString text = arguments.value(QStringLiteral("date"));
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        throw Stop{Stop::WrongUsage, QStringLiteral("'%1' is not a date; write it as 2026-04-14").arg(text)};
    if (date > clock.today())
        throw Stop{Stop::Refused, QStringLiteral("%1 is still to come").arg(text)};
    return date;
}

base::ChannelId channelOption(const Arguments& arguments, vault::Vault& vault, std::optional<base::ChannelId> preferred)
{
    if (arguments.has(QStringLiteral("to")))
        return channelNamed(arguments.value(QStringLiteral("to")));
    if (preferred)
        return *preferred;
    const QList<base::ChannelId> inUse = channelsInUse(vault);
    if (inUse.size() == 1)
        return inUse.first();
    if (inUse.size() > 1)
        throw Stop{Stop::Refused, app::explain(sync::Error::WhichChannel)};
    const auto ids = orStop(vault.read([](vault::Transaction& t) {
        QList<base::ChannelId> found;
        for (const vault::Channel& channel : t.channels.all())
            found << channel.id;
        return found;
    }));
    if (ids.isEmpty())
        throw Stop{Stop::Refused, app::explain(sync::Error::NoChannel)};
    if (ids.size() > 1)
        throw Stop{Stop::Refused, app::explain(sync::Error::WhichChannel)};
    return ids.first();
}

QList<base::ChannelId> channelsInUse(vault::Vault& vault)
{
    return orStop(vault.read([](vault::Transaction& t) {
        QList<base::ChannelId> found;
        for (const vault::Channel& channel : t.channels.all()) {
            if (channel.state == vault::ChannelState::Open || channel.state == vault::ChannelState::Replied)
                found << channel.id;
        }
        return found;
    }));
}

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace accord::cli
