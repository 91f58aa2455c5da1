// SPDX-License-Identifier: GPL-3.0-or-later
// What one client decided, in order, set against the receipts their app gives out.
#pragma once

#include <QJsonArray>
#include <QMap>
#include <QStringList>

namespace accord::chaos {

/// One thread at a time.
class Decisions
{
public:
    struct Decision
    {
        QString checkIn;    ///< empty: about no single one
        QStringList fields; ///< as receipts name them; empty and not a withdrawal: the end of a standing consent
        bool isWithdrawal = false;
        bool isSure = true; ///< false: the app was killed over it, and may have written it down or not
    };

    /// `channel`: by its id in the client's vault.
    void add(const QString& channel, const Decision& decision) { m_decisions[channel] << decision; }
    /// What is wrong with them, in words; empty if every decision has its one receipt, in order, and there is no other.
    [[nodiscard]] QStringList compare(const QJsonArray& receipts) const;
    [[nodiscard]] qsizetype size() const;

private:
    QMap<QString, QList<Decision>> m_decisions;
};

} // namespace accord::chaos
