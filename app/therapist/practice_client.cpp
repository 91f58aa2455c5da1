// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/practice_client.h"

#include "app/shared/picture/qr_picture.h"
#include "core/sync/hand_carriers.h"
#include "core/sync/hand_over.h"
#include "core/sync/received_score.h"
#include "core/sync/sharing.h"

namespace accord::therapist {

namespace {

constexpr vault::KdfCost cheapKdf{quint64(8) * 1024 * 1024, 1};
constexpr int mostCodes = 64;

} // namespace

std::unique_ptr<PracticeClient> PracticeClient::make(const QString& folder, const QString& name,
                                                     const base::Clock& clock)
{
    auto vault = vault::Vault::create({folder, vault::Role::Client, name, cheapKdf},
                                      SecretBytes::copyOf("a practice client"), clock);
    auto questionnaire = alliance::standardQuestionnaire();
    if (!vault || !questionnaire)
        return nullptr;
    return std::unique_ptr<PracticeClient>(new PracticeClient(std::move(*vault), std::move(*questionnaire), clock));
}

bool PracticeClient::accept(const QString& invitation)
{
    const auto accepted = sync::accept(*m_vault, m_clock, invitation);
    if (accepted)
        m_channel = accepted->channel;
    return bool(accepted);
}

bool PracticeClient::share(QDate session, double bond, double goals, double tasks, const QString& note)
{
    vault::CheckIn checkIn;
    checkIn.id = base::CheckInId::create();
    checkIn.sessionDate = session;
    checkIn.finishedAt = m_clock.now();
    checkIn.channel = m_channel;
    checkIn.questionnaire = sync::questionnaireName(m_questionnaire);
    checkIn.answers = {
        {QStringLiteral("bond"), bond}, {QStringLiteral("goals"), goals}, {QStringLiteral("tasks"), tasks}};
    checkIn.note = note;
    if (!m_vault->write([&](vault::Transaction& transaction) { transaction.checkIns.insert(checkIn); }))
        return false;
    const auto preview =
        sync::preview(*m_vault, m_questionnaire, checkIn.id, m_channel,
                      consent::Field::Bond | consent::Field::Goals | consent::Field::Tasks | consent::Field::Note);
    return preview && sync::share(*m_vault, m_clock, *preview);
}

bool PracticeClient::stopSharing()
{
    return bool(sync::revoke(*m_vault, m_clock, m_channel));
}

QList<QImage> PracticeClient::codes()
{
    QStringList shown;
    sync::QrCarrier carrier(
        [&](const QStringList& texts) -> sync::Result<void> {
            shown = texts;
            return {};
        },
        [] { return sync::Result<QStringList>(); }, mostCodes);
    QList<QImage> images;
    if (sync::handOver(*m_vault, m_channel, carrier)) {
        for (const QString& text : std::as_const(shown))
            images << app::imageOfCodes({text});
    }
    return images;
}

bool PracticeClient::scan(const QStringList& codes)
{
    sync::QrCarrier carrier([](const QStringList&) { return sync::Result<void>(); },
                            [&] { return sync::Result<QStringList>(codes); }, mostCodes);
    const auto taken = sync::takeIn(*m_vault, m_clock, carrier);
    return taken && taken->refused.isEmpty();
}

} // namespace accord::therapist
