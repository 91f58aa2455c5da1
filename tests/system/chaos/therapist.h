// SPDX-License-Identifier: GPL-3.0-or-later
// The therapist of a chaos run.
#pragma once

#include "tests/system/chaos/person.h"

namespace accord::chaos {

class TherapistPerson final : public Person
{
public:
    TherapistPerson(Stage& stage, QString name, int kills, quint32 seed)
        : Person(stage, std::move(name), "therapist", kills, seed)
    {
    }
    /// Nothing if the app refuses or is killed over it.
    [[nodiscard]] std::optional<Desk::Invitation> invite();
    /// The channel to speak of goals in.
    void negotiateIn(const QString& channel) { m_negotiating = channel; }
    [[nodiscard]] QString negotiatingIn() const { return m_negotiating; }
    [[nodiscard]] bool keepsRecords() const { return m_keeps; }

private:
    void someTime() override;
    bool afterRestart() override;
    bool read();
    bool discuss();
    bool markSeen();
    bool attendDesk();
    bool close(const QString& channel);
    bool keepRecords();

    QList<Sharing> m_summaries;
    QSet<QString> m_channels; ///< from which something has come
    QString m_negotiating;
    QString m_closing; ///< and killed over it
    bool m_keeps = false;
};

} // namespace accord::chaos
