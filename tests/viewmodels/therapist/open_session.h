// SPDX-License-Identifier: GPL-3.0-or-later
// A therapist's real vault in a throw-away folder, unlocked, on a day that stands still.
#pragma once

#include "app/shared/session.h"
#include "app/therapist/sample_caseload.h"
#include "core/base/clock.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>
#include <stdexcept>

namespace accord::test {

inline constexpr vault::KdfCost cheapKdf{quint64(8) * 1024 * 1024, 1};

inline std::unique_ptr<vault::Vault> makeVault(const QString& directory, vault::Role role, const QString& name,
                                               const base::Clock& clock)
{
    auto made = vault::Vault::create({directory, role, name, cheapKdf}, SecretBytes::copyOf("correct horse"), clock);
    if (!made)
        throw std::runtime_error("the vault could not be made");
    return std::move(*made);
}

class OpenSession
{
public:
    OpenSession()
        : clock(QDateTime(QDate(2026, 4, 16), QTime(12, 0), Qt::UTC)),
          session(makeVault(folder.filePath(QStringLiteral("vault")), vault::Role::Therapist,
                            QStringLiteral("Dr Weiss"), clock),
                  *alliance::standardQuestionnaire(), clock)
    {
    }

    /// Changes the vault and tells the view-models.
    void write(const std::function<void(vault::Transaction&)>& change)
    {
        if (!session.vault().write(change))
            throw std::runtime_error("the vault refused");
        session.noteChange();
    }

    base::ChannelId addClient(const QString& name, const QList<therapist::SampleSession>& oldestFirst)
    {
        base::ChannelId channel;
        write([&](vault::Transaction& t) { channel = therapist::addClient(t, clock, name, oldestFirst); });
        return channel;
    }

    QTemporaryDir folder;
    base::ManualClock clock;
    app::Session session;
};

} // namespace accord::test
