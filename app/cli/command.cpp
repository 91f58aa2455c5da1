// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <cstdio>
#include <sodium.h>
#include <termios.h>
#include <unistd.h>

namespace accord::cli {

namespace {

constexpr qint64 longestPassphraseFile = 4096;

/// Turns off the terminal's echo while it lives.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    termios m_before{};
};

SecretBytes ask(const char* prompt)
{
    std::fputs(prompt, stderr);
    std::fflush(stderr);
    SilentTerminal silent;
    SecretBytes line(longestPassphraseFile);
    size_t length = 0;
    for (int c = std::getchar(); c != EOF && c != '\n' && length < line.size(); c = std::getchar())
        line.data()[length++] = static_cast<unsigned char>(c);
    std::fputc('\n', stderr);
    return SecretBytes::copyOf(line.view().first(qsizetype(length)));
}

SecretBytes firstLine(const QString& path)
{
    QByteArray bytes = readFile(path, longestPassphraseFile);
    qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        end = bytes.size();
    if (end > 0 && bytes.at(end - 1) == '\r')
        --end;
    SecretBytes line = SecretBytes::copyOf(QByteArrayView(bytes).first(end));
    wipe(bytes);
    return line;
}

} // namespace

QString vaultDirectory(const Arguments& arguments)
{
    if (arguments.value(QStringLiteral("vault")).isEmpty())
        throw Stop{Stop::WrongUsage, QStringLiteral("which vault? Name its folder with --vault DIR")};
    return arguments.value(QStringLiteral("vault"));
}

SecretBytes passphrase(const Arguments& arguments, bool confirm)
{
    if (arguments.has(QStringLiteral("passphrase-file")))
        return firstLine(arguments.value(QStringLiteral("passphrase-file")));
    if (!isatty(STDIN_FILENO))
        throw Stop{Stop::WrongUsage, QStringLiteral("no terminal to ask on: name a --passphrase-file F")};
    SecretBytes first = ask("Passphrase: ");
    if (confirm && !first.equals(ask("Once more: ").view()))
        throw Stop{Stop::Refused, QStringLiteral("the two were not the same; nothing was made")};
    return first;
}

std::unique_ptr<vault::Vault> openVault(const Arguments& arguments, const base::Clock& clock)
{
    const QString directory = vaultDirectory(arguments);
    return orStop(vault::Vault::open(directory, passphrase(arguments), clock));
}

std::unique_ptr<vault::Vault> openVault(const Arguments& arguments, const base::Clock& clock, vault::Role role)
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
