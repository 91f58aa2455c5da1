// SPDX-License-Identifier: GPL-3.0-or-later
// The clients of a chaos run.
#pragma once

#include "tests/system/chaos/person.h"
#include "tests/system/chaos/receipts.h"

namespace accord::chaos {

class ClientPerson final : public Person
{
public:
    /// Each has one thing they do beside rating and sharing. Who negotiates never takes consent back: what both sides
    /// hold of goals must be the same, and a revocation would take one side's away.
    enum class Way {
        Revokes,    ///< takes consent back and gives it again, for single check-ins and standing
        Negotiates, ///< speaks of goals
        Leaves      ///< closes the channel or finds it closed, takes consent back, and pairs anew
    };
    ClientPerson(Stage& stage, QString name, Way way, int kills, quint32 seed)
        : Person(stage, std::move(name), "client", kills, seed), m_way(way)
    {
    }

    /// False if the app refuses, or is killed over it.
    [[nodiscard]] bool pair(const Desk::Invitation& invitation);
    [[nodiscard]] bool shareNewest() { return !m_ids.isEmpty() && share(m_ids.last(), false); }
    [[nodiscard]] bool takeBack();
    /// When all has come to rest: tells the ledger what the app now says of itself.
    void compareAtTheEnd(const QJsonArray& received);
    [[nodiscard]] QString channelHere() const { return m_channel.here; }
    [[nodiscard]] qsizetype decisions() const { return m_decisions.size(); }

private:
    /// One channel by its ids in the two vaults.
    struct Channel
    {
        QString here;
        QString there;
    };
    enum class Standing { None, Given, Unknown };
    struct UnderWay
    {
        QString id;
        bool withNote = false;
    };

    void someTime() override;
    bool afterRestart() override;
    void stepped(const QString& channel, bool isSure) override;
    bool rate();
    bool share(const QString& id, bool withNote);
    /// With the given words, which take consent back.
    bool revoke(const QStringList& words);
    bool grant();
    bool close();
    bool pairAnew();
    void pairedAs(const QString& here);
    bool look();
    bool lookAtConsent();
    [[nodiscard]] bool noteClosed();
    void settleSharing(const QJsonArray& rows);
    [[nodiscard]] QStringList toChannel() const { return {QStringLiteral("--to"), m_channel.here}; }
    void decided(const QString& checkIn, const QStringList& fields, bool isSure);

    Way m_way;
    QStringList m_ids;
    Channel m_channel; ///< the open one
    QList<Channel> m_channels;
    std::optional<Desk::Invitation> m_invitation; ///< to be accepted
    std::optional<UnderWay> m_sharing;
    bool m_revoking = false; ///< in m_channel, and killed over it
    bool m_closing = false;
    bool m_isClosed = false; ///< m_channel, by the therapist
    bool m_knows = false;    ///< that the therapist must keep records; of m_channel
    Standing m_standing = Standing::None;
    Decisions m_decisions;
};

} // namespace accord::chaos
