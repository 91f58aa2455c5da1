// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secrets.h"

#include "core/vault/passphrase.h"
#include "core/vault/pin_rules.h"
#include "core/vault/recovery_code.h"
#include "platform/key_store.h"

#include <QFile>
#include <QFileInfo>
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

/// Without its end.
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

/// What `read` makes of a line that was typed or read from a file; the text in between is wiped.
template <typename Read>
auto readTyped(const SecretBytes& line, Read read)
{
    if (!line.view().isValidUtf8())
        throw Stop{Stop::Refused, QStringLiteral("what was typed is not UTF-8 text")};
    QString typed = QString::fromUtf8(line.view());
    auto result = read(typed);
    typed.fill(QChar(0));
    return result;
}

/// A recovery code as it was typed, or why it is none.
SecretBytes recoveryCodeIn(const QString& path)
{
    auto code = readTyped(firstLine(path), vault::parseRecoveryCode);
    if (code)
        return std::move(*code);
    throw Stop{Stop::Refused, app::explain(code.error())};
}

} // namespace

vault::Credential credential(const Arguments& arguments)
{
    const QString passphraseFile = QStringLiteral("passphrase-file");
    const QString codeFile = QStringLiteral("recovery-code-file");
    const QString pinFile = QStringLiteral("pin-file");
    if (int(arguments.has(passphraseFile)) + int(arguments.has(codeFile)) + int(arguments.has(pinFile)) > 1)
        throw Stop{Stop::WrongUsage, QStringLiteral("one way in is enough: a passphrase, a recovery code or a PIN")};
    if (arguments.has(codeFile))
        return vault::Credential::recoveryCode(recoveryCodeIn(arguments.value(codeFile)));
    if (arguments.has(pinFile))
        return vault::Credential::pin(readTyped(firstLine(arguments.value(pinFile)), vault::pinBytes));
    return vault::Credential::passphrase(passphrase(arguments));
}

SecretBytes passphrase(const Arguments& arguments, bool confirm)
{
    if (confirm)
        return newSecret(arguments, QStringLiteral("passphrase-file"), "Passphrase: ");
    return knownSecret(arguments, QStringLiteral("passphrase-file"), "Passphrase: ");
}

SecretBytes knownSecret(const Arguments& arguments, const QString& option, const char* prompt)
{
    if (arguments.has(option))
        return readTyped(firstLine(arguments.value(option)), vault::passphraseBytes);
    if (!isatty(STDIN_FILENO))
        throw Stop{Stop::WrongUsage, QStringLiteral("no terminal to ask on: name a --%1 F").arg(option)};
    return readTyped(ask(prompt), vault::passphraseBytes);
}

SecretBytes newSecret(const Arguments& arguments, const QString& option, const char* prompt)
{
    if (arguments.has(option))
        return readTyped(firstLine(arguments.value(option)), vault::passphraseBytes);
    if (!isatty(STDIN_FILENO))
        throw Stop{Stop::WrongUsage, QStringLiteral("no terminal to ask on: name a --%1 F").arg(option)};
    SecretBytes first = readTyped(ask(prompt), vault::passphraseBytes);
    if (!first.equals(readTyped(ask("Once more: "), vault::passphraseBytes).view()))
        throw Stop{Stop::Refused, QStringLiteral("the two were not the same; nothing was changed")};
    return first;
}

SecretBytes newPin(const Arguments& arguments)
{
    SecretBytes pin = readTyped(newSecret(arguments, QStringLiteral("new-pin-file"), "New PIN: "), vault::pinBytes);
    const vault::PinFault fault = vault::faultOfPin(pin.view());
    if (fault != vault::PinFault::None)
        throw Stop{Stop::Refused, app::explain(fault)};
    return pin;
}

std::unique_ptr<vault::KeyStore> keyStore()
{
    return platform::systemKeyStore();
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

RecoveryCodeFile::RecoveryCodeFile(QString path, const SecretBytes& code) : m_path(std::move(path))
{
    if (QFileInfo::exists(m_path))
        throw Stop{Stop::Refused, QStringLiteral("%1 is there already; it was left as it is").arg(m_path)};
    QByteArray line = (vault::recoveryCodeText(code) + u'\n').toLatin1();
    writeFile(m_path, line);
    wipe(line);
}

RecoveryCodeFile::~RecoveryCodeFile()
{
    if (!m_kept)
        QFile::remove(m_path);
}

} // namespace accord::cli
