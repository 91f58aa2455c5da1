// SPDX-License-Identifier: GPL-3.0-or-later
// An unlocked vault and what goes with it, for as long as it is unlocked: the ground the view-models stand on.
#pragma once

#include "core/alliance/questionnaire.h"
#include "core/base/clock.h"
#include "core/vault/vault.h"

#include <QObject>
#include <memory>

namespace accord::app {

class SyncService;

/// Lives on the UI thread; made after unlocking, destroyed to lock. The vault itself is thread-safe, so the sync
/// service may use it from its own thread. View-models write through vault() and then call noteChange().
class Session : public QObject
{
    Q_OBJECT

public:
    Session(std::unique_ptr<vault::Vault> vault, alliance::Questionnaire questionnaire, const base::Clock& clock);
    ~Session() override;

    [[nodiscard]] vault::Vault& vault() const { return *m_vault; }
    [[nodiscard]] const alliance::Questionnaire& questionnaire() const { return m_questionnaire; }
    [[nodiscard]] const base::Clock& clock() const { return m_clock; }
    [[nodiscard]] SyncService& sync() const { return *m_sync; }

    /// Something was written here: tells every view-model to read again and the sync service that there may be
    /// something to send.
    void noteChange();

    /// Asks the questionnaire in that language's words from now on, where it has some. Tells recordsChanged().
    void useLanguage(const QString& code);

Q_SIGNALS:
    void recordsChanged(); ///< by this device or by a letter that arrived; read again

private:
    std::unique_ptr<vault::Vault> m_vault;
    alliance::Questionnaire m_questionnaire;
    const base::Clock& m_clock;
    std::unique_ptr<SyncService> m_sync;
};

} // namespace accord::app
