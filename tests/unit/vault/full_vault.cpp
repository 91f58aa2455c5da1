// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/vault/full_vault.h"

namespace accord::vault::testing {

namespace {

/// Enough for every table to have several pages.
void fill(Transaction& t)
{
    const Channel channel = someChannel();
    t.channels.insert(channel, someReceiveKey());
    for (int i = 0; i < FullVault::checkIns; ++i) {
        CheckIn checkIn = someCheckIn(QDate(2026, 1, 1).addDays(i));
        checkIn.note = QStringLiteral("Note %1 ").arg(i) + QString(400, u'n');
        checkIn.channel = channel.id;
        t.checkIns.insert(checkIn);
        consent::ConsentEvent event;
        event.channel = channel.id;
        event.checkIn = checkIn.id;
        event.at = instant();
        const quint64 version = t.consents.append(event);
        t.receipts.add({channel.id, version, QByteArray(300, 'r')});
        Outgoing summary = someOutgoing(channel.id, 2);
        summary.checkIn = checkIn.id;
        t.outbox.add(summary);
    }
    t.drafts.save(someDraft());
}

} // namespace

void flip(QByteArray& bytes, qsizetype page)
{
    const qsizetype at = page * pageSize + 300;
    bytes[at] = char(bytes.at(at) ^ 1);
}

Whose whose()
{
    return {Role::Client, QStringLiteral("Given")};
}

QStringList damagedFiles(const Place& place)
{
    return namesIn(place.vaultPath()).filter(QStringLiteral(".damaged-"));
}

FullVault::FullVault()
{
    auto vault = place.create();
    if (!vault || !(*vault)->write([](Transaction& t) { fill(t); }))
        qFatal("the test cannot make its vault");
    vault->reset();
    whole = readFile(place.file("vault.db"));
    if (whole.size() < 60 * pageSize)
        qFatal("the test's vault is too small");
}

void FullVault::damage(const QList<qsizetype>& pages) const
{
    QByteArray bytes = whole;
    for (const qsizetype page : pages)
        flip(bytes, page);
    writeFile(place.file("vault.db"), bytes);
}

Result<std::unique_ptr<Repair>> FullVault::begin() const
{
    return Repair::begin(place.vaultPath(), Credential::passphrase(passphrase()), nullptr);
}

QList<qint64> FullVault::counted(Vault& vault)
{
    return *vault.read([](Transaction& t) {
        qint64 answers = 0;
        const auto all = t.checkIns.newest();
        for (const CheckIn& checkIn : all)
            answers += checkIn.answers.size();
        const auto channels = t.channels.all();
        const base::ChannelId channel = channels.empty() ? base::ChannelId() : channels.front().id;
        return QList<qint64>{all.size(),
                             answers,
                             qint64(channels.size()),
                             t.consents.all(channel).size(),
                             t.receipts.all().size(),
                             t.outbox.ofKind(channel, 2).size(),
                             t.drafts.current() ? 1 : 0};
    });
}

} // namespace accord::vault::testing
