// SPDX-License-Identifier: GPL-3.0-or-later
// What scanned codes, picture files and sealed files come to: an invitation, or letters taken in. Blocks.
#pragma once

#include "core/base/clock.h"
#include "core/seal/qr_text.h"
#include "core/sync/hand_over.h"
#include "core/vault/vault.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace accord::app {

enum class Wanted { Invitation, Letters };

/// What came of one look, or of one file.
struct Intake
{
    QString invitation;            ///< one was read, and one was wanted
    QList<sync::Received> letters; ///< taken in now
    QStringList names;             ///< of whom, as many as letters
    QString problem;               ///< one sentence, or empty
    int have = 0;                  ///< codes read of a letter that takes several; 0: none begun
    int needed = 0;
    bool whole = false;   ///< something was read to its end
    bool foreign = false; ///< only codes that are nothing of ours
};

/// One thread at a time. Remembers the codes of letters that are not whole yet, and what it has taken in: a camera sees
/// the same code again and again.
class ScanIntake
{
public:
    /// Borrows both.
    ScanIntake(Wanted wanted, vault::Vault& vault, const base::Clock& clock)
        : m_wanted(wanted), m_vault(vault), m_clock(clock)
    {
    }

    [[nodiscard]] Intake takeTexts(const QStringList& texts);
    /// A picture with codes, a sealed file, or a file with nothing but an invitation's link.
    [[nodiscard]] Intake takeFile(const QString& path);

private:
    void takeText(Intake& intake, const QString& text);
    void takeEnvelopes(Intake& intake, const QList<QByteArray>& envelopes);
    void takeLink(Intake& intake, const QString& text);

    Wanted m_wanted;
    vault::Vault& m_vault;
    const base::Clock& m_clock;
    seal::QrParts m_parts;
    QStringList m_seen;            ///< texts of ours that need no second look
    QStringList m_refused;         ///< of these, what may be taken in once something else was: a reply opens the door
    QMap<QByteArray, int> m_begun; ///< by mark, how many codes each letter takes that is not whole
};

} // namespace accord::app
