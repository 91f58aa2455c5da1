// SPDX-License-Identifier: GPL-3.0-or-later
#include "paired_vaults.h"

#include "core/sync/http_relay.h"
#include "core/sync/pairing.h"
#include "core/sync/sharing.h"

using namespace accord;

namespace {

constexpr vault::KdfCost cheap{quint64(8) * 1024 * 1024, 1};

std::unique_ptr<vault::Vault> makeVault(const QString& directory, vault::Role role, const QString& name,
                                        const base::Clock& clock)
{
    const SecretBytes passphrase = SecretBytes::copyOf("correct horse");
    auto made = vault::Vault::create({directory, role, name, cheap}, passphrase, clock);
    return made ? std::move(*made) : nullptr;
}

} // namespace

bool PairedVaults::make()
{
    if (!initialiseSecrets())
        return false;
    m_client =
        makeVault(m_folder.filePath(QStringLiteral("client")), vault::Role::Client, QStringLiteral("Kim"), m_clock);
    m_therapist = makeVault(m_folder.filePath(QStringLiteral("therapist")), vault::Role::Therapist,
                            QStringLiteral("Dr Weiss"), m_clock);
    return m_client && m_therapist;
}

bool PairedVaults::pair(const QString& relayUrl, const QString& token)
{
    sync::HttpRelay relay;
    const auto invited = sync::invite(*m_therapist, m_clock, relay, {relayUrl, token}, sync::inRoomSeconds);
    if (!invited)
        return false;
    const auto accepted = sync::accept(*m_client, m_clock, invited->link);
    if (!accepted)
        return false;
    m_therapistChannel = invited->channel;
    m_clientChannel = accepted->channel;
    return true;
}

std::optional<base::CheckInId> PairedVaults::share(double bond)
{
    const auto questionnaire = alliance::standardQuestionnaire();
    vault::CheckIn checkIn;
    checkIn.id = base::CheckInId::create();
    checkIn.sessionDate = m_clock.today();
    checkIn.finishedAt = m_clock.now();
    checkIn.channel = m_clientChannel;
    checkIn.questionnaire = QStringLiteral("accord-session|1");
    checkIn.answers = {{QStringLiteral("bond"), bond}, {QStringLiteral("goals"), 6.0}, {QStringLiteral("tasks"), {}}};
    const auto saved = m_client->write([&](vault::Transaction& t) { t.checkIns.insert(checkIn); });
    if (!questionnaire || !saved)
        return std::nullopt;
    const auto preview = sync::preview(*m_client, *questionnaire, checkIn.id, m_clientChannel,
                                       consent::Field::Bond | consent::Field::Goals);
    if (!preview || !sync::share(*m_client, m_clock, *preview))
        return std::nullopt;
    return checkIn.id;
}

qint64 PairedVaults::queued(vault::Vault& vault) const
{
    return vault.read([](vault::Transaction& t) { return t.outbox.queuedCount(); }).value_or(-1);
}
