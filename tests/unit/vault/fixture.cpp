// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/vault/fixture.h"

#include "core/vault/database.h"
#include "core/vault/row_rescue.h"
#include "core/vault/unlocking.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sodium.h>

namespace accord::vault::testing {

namespace {

QString templateFor(Storage storage)
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const bool inMemory = storage == Storage::Memory && memory.isDir() && memory.isWritable();
    return (inMemory ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/accord-vault-XXXXXX");
}

} // namespace

SecretBytes passphrase(const char* text)
{
    return SecretBytes::copyOf(text);
}

QDateTime instant(qint64 milliseconds)
{
    return QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC).addMSecs(milliseconds);
}

CheckIn someCheckIn(QDate date)
{
    CheckIn checkIn;
    checkIn.id = base::CheckInId::create();
    checkIn.sessionDate = date;
    checkIn.finishedAt = instant();
    checkIn.questionnaire = QStringLiteral("accord-session|1");
    checkIn.answers = {{QStringLiteral("bond"), 7.5},
                       {QStringLiteral("goals"), 6.0},
                       {QStringLiteral("tasks"), std::nullopt},
                       {QStringLiteral("overall"), 0.0}};
    checkIn.note = QStringLiteral("We laughed – once. \u0645\u0631\u062d\u0628\u0627");
    return checkIn;
}

Draft someDraft()
{
    Draft draft;
    draft.id = base::CheckInId::create();
    draft.sessionDate = QDate(2026, 3, 1);
    draft.startedAt = instant();
    draft.questionnaire = QStringLiteral("accord-session|1");
    draft.answers = {{QStringLiteral("bond"), 7.5}, {QStringLiteral("goals"), std::nullopt}};
    draft.note = QStringLiteral("half a sen");
    draft.page = 2;
    return draft;
}

Channel someChannel()
{
    const auto publicBytes = [] { return SecretBytes::random(32).view().toByteArray(); };
    Channel channel;
    channel.id = base::ChannelId::create();
    channel.state = ChannelState::Open;
    channel.peerName = QStringLiteral("Dr. Ana Roth");
    channel.relayUrl = QStringLiteral("http://127.0.0.1:8443");
    channel.createdAt = instant();
    channel.expiresAt = instant(900'000);
    channel.invitationSecret = SecretBytes::random(32);
    channel.identitySecret = SecretBytes::random(32);
    channel.identityPublic = publicBytes();
    channel.peerIdentity = publicBytes();
    channel.peerReceiveKey = publicBytes();
    channel.peerReceiveKeyAt = instant(1);
    channel.replyHint = publicBytes().first(8);
    channel.hint = publicBytes().first(8);
    channel.revokedBelow = 3;
    channel.cadenceDays = 7;
    return channel;
}

ReceiveKey someReceiveKey(qint64 milliseconds)
{
    return {SecretBytes::random(32).view().toByteArray(), SecretBytes::random(32), instant(milliseconds)};
}

Outgoing someOutgoing(base::ChannelId channel, int kind)
{
    Outgoing message;
    message.id = base::MessageId::create();
    message.channel = channel;
    message.kind = kind;
    message.sealed = SecretBytes::random(512).view().toByteArray();
    message.createdAt = instant();
    message.consentVersion = 1;
    return message;
}

ReceivedSummary someSummary(base::ChannelId channel, quint64 sequence)
{
    ReceivedSummary received;
    received.channel = channel;
    received.message = base::MessageId::create();
    received.summary.checkIn = base::CheckInId::create();
    received.summary.sessionDate = QDate(2026, 3, 1);
    received.summary.questionnaire = QStringLiteral("accord-session|1");
    received.summary.values = {{consent::Field::Bond, 7.5}, {consent::Field::Tasks, std::nullopt}};
    received.consentVersion = 1;
    received.sequence = sequence;
    received.receivedAt = instant();
    return received;
}

Place::Place(Storage storage) : clock(instant()), m_root(templateFor(storage))
{
    if (!m_root.isValid())
        qFatal("no place for the test's files");
}

Result<std::unique_ptr<Vault>> Place::create(Role role) const
{
    return Vault::create({vaultPath(), role, QStringLiteral("Sam"), cheapCost}, passphrase(), clock);
}

Result<std::unique_ptr<Vault>> Place::open() const
{
    return Vault::open(vaultPath(), passphrase(), clock);
}

QByteArray blake2b(const QByteArray& bytes, int size)
{
    QByteArray hash(size, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), size_t(size),
                       reinterpret_cast<const unsigned char*>(bytes.constData()), size_t(bytes.size()), nullptr, 0);
    return hash;
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its file");
}

void makeNewer(const QString& vaultPath, const SecretBytes& passphrase)
{
    const auto key = unlockKeyring(vaultPath, Credential::passphrase(passphrase.clone()), nullptr);
    const auto database = Database::open(vaultPath + QStringLiteral("/vault.db"), key->databaseKey);
    (*database)->execute("ALTER TABLE channel ADD COLUMN something_later TEXT");
    (*database)->execute("PRAGMA user_version = 99");
}

QStringList tablesBeyondRescue(const QString& vaultPath, const SecretBytes& passphrase)
{
    const auto key = unlockKeyring(vaultPath, Credential::passphrase(passphrase.clone()), nullptr);
    const auto database = Database::open(vaultPath + QStringLiteral("/vault.db"), key->databaseKey);
    QStringList beyond;
    QStringList seen;
    for (const TableShape& table : tablesOf(**database)) {
        bool sound = !table.key.isEmpty();
        if (!table.isNumbered) // found by the rows it belongs to, or so small that both ends meet
            sound = sound && (table.name == u"setting" ||
                              std::any_of(table.references.cbegin(), table.references.cend(),
                                          [&](const auto& one) { return one.column == table.key.first(); }));
        for (const TableShape::Reference& reference : table.references)
            sound = sound && (seen.contains(reference.parent) || reference.parent == table.name);
        seen.append(table.name);
        if (!sound)
            beyond.append(table.name);
    }
    return seen.isEmpty() ? QStringList{QStringLiteral("no tables at all")} : beyond;
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace accord::vault::testing
