// SPDX-License-Identifier: GPL-3.0-or-later
// A client to practise with, where there is no real one: a vault of their own, and what their app would show.
#pragma once

#include "core/alliance/questionnaire.h"
#include "core/base/clock.h"
#include "core/sync/pairing.h"
#include "core/vault/vault.h"

#include <QImage>
#include <QList>
#include <memory>

namespace accord::therapist {

/// For self-tests, tours and tests; no network. Functions say whether they worked.
class PracticeClient
{
public:
    /// Null if the folder can't hold a vault.
    [[nodiscard]] static std::unique_ptr<PracticeClient> make(const QString& folder, const QString& name,
                                                              const base::Clock& clock);

    [[nodiscard]] bool accept(const QString& invitation);
    /// Rates a session of this day and shares bond, goals, tasks and the note.
    [[nodiscard]] bool share(QDate session, double bond, double goals, double tasks, const QString& note);
    [[nodiscard]] bool stopSharing();
    /// All that waits, as the client's screen shows it: one picture for each code.
    [[nodiscard]] QList<QImage> codes();
    /// What the therapist's screen shows, scanned.
    [[nodiscard]] bool scan(const QStringList& codes);

    [[nodiscard]] vault::Vault& vault() const { return *m_vault; }
    [[nodiscard]] base::ChannelId channel() const { return m_channel; }

private:
    PracticeClient(std::unique_ptr<vault::Vault> vault, alliance::Questionnaire questionnaire, const base::Clock& clock)
        : m_vault(std::move(vault)), m_questionnaire(std::move(questionnaire)), m_clock(clock)
    {
    }

    std::unique_ptr<vault::Vault> m_vault;
    alliance::Questionnaire m_questionnaire;
    const base::Clock& m_clock;
    base::ChannelId m_channel;
};

} // namespace accord::therapist
