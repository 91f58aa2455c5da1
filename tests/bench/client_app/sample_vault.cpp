// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/client_app/sample_vault.h"

#include "core/sync/received_score.h"
#include "core/vault/vault.h"

namespace accord::bench {

QString passphrase()
{
    return QStringLiteral("a passphrase");
}

bool makeClientVault(const QString& directory, int checkIns)
{
    constexpr vault::KdfCost leastCost{quint64(8) * 1024 * 1024, 1};
    const base::SystemClock clock;
    const auto questionnaire = alliance::standardQuestionnaire();
    const auto vault = vault::Vault::create({directory, vault::Role::Client, QStringLiteral("Kim A."), leastCost},
                                            SecretBytes::copyOf(passphrase().toUtf8()), clock);
    if (!vault || !questionnaire)
        return false;
    return (*vault)
        ->write([&](vault::Transaction& t) {
            for (int i = 0; i < checkIns; ++i) {
                vault::CheckIn checkIn;
                checkIn.id = base::CheckInId::create();
                checkIn.sessionDate = clock.today().addDays(-7 * (checkIns - i));
                checkIn.finishedAt = clock.now();
                checkIn.questionnaire = sync::questionnaireName(*questionnaire);
                for (const alliance::ScaleItem& item : alliance::scaleItems(*questionnaire))
                    checkIn.answers.insert(item.linkId, 5 + (i % 40) / 10.0);
                t.checkIns.insert(checkIn);
            }
        })
        .has_value();
}

} // namespace accord::bench
