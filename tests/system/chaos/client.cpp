// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/chaos/client.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace accord::chaos {

namespace {

const QString wrong = QStringLiteral("wrong");
const QStringList shortly{QStringLiteral("bond"), QStringLiteral("goals")};
const QStringList withTheNote{QStringLiteral("bond"), QStringLiteral("goals"), QStringLiteral("note")};

bool isConfirmed(const QJsonValue& channel)
{
    return channel[QStringLiteral("consent")].toString().startsWith(u"confirmed");
}

} // namespace

bool ClientPerson::pair(const Desk::Invitation& invitation)
{
    m_invitation = invitation;
    const Said said = say({QStringLiteral("accept"), invitation.link});
    if (!said.answered)
        return false;
    if (!said.ok) {
        m_stage.ledger.breach(wrong, QStringLiteral("an invitation was refused: ") + said.cause);
        return false;
    }
    pairedAs(said.result[QStringLiteral("channel")].toString());
    return true;
}

void ClientPerson::pairedAs(const QString& here)
{
    m_channel = {here, m_invitation->channel};
    m_channels << m_channel;
    m_invitation.reset();
    m_isClosed = false;
    m_knows = false;
    m_standing = Standing::None;
    if (m_way == Way::Leaves)
        m_stage.desk.paired(m_channel.there);
}

void ClientPerson::someTime()
{
    constexpr int enough = 60; // letters that wait: nobody goes on for ever without a network
    if (m_channel.here.isEmpty() && !pairAnew())
        return;
    const int atMost = m_channel.here.isEmpty() ? 1 : 20;
    for (int left = m_waiting < enough ? 1 + random(atMost) : 0; left > 0; --left) {
        if (!rate())
            return;
    }
    if (!m_ids.isEmpty() && isTime(30) && !share(m_ids.at(random(int(m_ids.size()))), true))
        return;
    if (m_way == Way::Negotiates && isTime(50) && !negotiate(m_channel.here))
        return;
    // Sometimes what was shared is on its way when it is taken back, sometimes it still waits.
    if (m_way != Way::Negotiates && isTime(10) && ((isTime(50) && !sync()) || !takeBack()))
        return;
    if (m_way == Way::Revokes && isTime(10) && !grant())
        return;
    if (m_way == Way::Leaves && !m_channel.here.isEmpty() &&
        m_channel.there == m_stage.desk.toClose(Desk::Turn::Client, m_stage.proxy.stored()) && !close())
        return;
    if (!sync())
        return;
    if (isTime(20))
        (void)(look() && lookAtConsent());
}

bool ClientPerson::rate()
{
    Rating rating;
    rating.bond = random(101) / 10.0;
    rating.goals = random(101) / 10.0;
    rating.tasks = random(101) / 10.0;
    rating.note = QStringLiteral("note %1 of %2").arg(m_ids.size()).arg(name());
    const Said said = say(
        QStringList{QStringLiteral("check-in"), QStringLiteral("--answers"),
                    QStringLiteral("bond=%1,goals=%2,tasks=%3").arg(rating.bond).arg(rating.goals).arg(rating.tasks),
                    QStringLiteral("--note"), rating.note} +
        (m_channel.here.isEmpty() ? QStringList() : toChannel()));
    if (!said.answered)
        return false;
    const QString id = said.result[QStringLiteral("id")].toString();
    if (!said.ok || id.isEmpty()) {
        m_stage.ledger.breach(wrong, QStringLiteral("a check-in was refused: ") + said.cause);
        return true;
    }
    const bool left = !said.result[QStringLiteral("shared")].toArray().isEmpty();
    m_stage.ledger.rated(name(), id, rating, left ? m_channel.there : QString());
    m_ids << id;
    if (m_standing != Standing::Unknown && left != (m_standing == Standing::Given))
        m_stage.ledger.breach(left ? QStringLiteral("after revocation") : QStringLiteral("lost"),
                              QStringLiteral("the standing consent was not followed with %1").arg(id));
    if (m_channel.here.isEmpty() || (left && isTime(70)))
        return true;
    return isTime(5) || share(id, isTime(30)); // some stay private
}

void ClientPerson::decided(const QString& checkIn, const QStringList& fields, bool isSure)
{
    m_decisions.add(m_channel.here, {checkIn, fields, false, isSure});
}

bool ClientPerson::share(const QString& id, bool withNote)
{
    if (m_channel.here.isEmpty())
        return true;
    const QStringList& fields = withNote ? withTheNote : shortly;
    const Sharing sharing{id, m_channel.there};
    m_stage.ledger.shareAsked(sharing, withNote);
    m_sharing = UnderWay{id, withNote};
    const Said said =
        say(QStringList{QStringLiteral("share"), id, QStringLiteral("--fields"), fields.join(u',')} + toChannel());
    if (said.ok || !said.answered)
        decided(id, fields, said.answered);
    if (!said.answered)
        return false;
    m_sharing.reset();
    if (said.ok)
        m_stage.ledger.shared(sharing, withNote, m_knows);
    else if (!m_stage.ledger.mayBeClosed(sharing.channel))
        m_stage.ledger.breach(wrong, QStringLiteral("a share was refused: ") + said.cause);
    return true;
}

bool ClientPerson::revoke(const QStringList& words)
{
    m_stage.ledger.revokeAsked(m_channel.there);
    m_revoking = true;
    m_standing = Standing::Unknown;
    const Said said = say(words);
    if (said.ok || !said.answered)
        m_decisions.add(m_channel.here, {{}, {}, true, said.answered});
    if (!said.answered)
        return false;
    m_revoking = false;
    m_standing = Standing::None;
    if (!said.ok) {
        m_stage.ledger.breach(wrong, QStringLiteral("a revocation was refused: ") + said.cause);
        return true;
    }
    m_stage.ledger.revoked(m_channel.there);
    const Said left = say({QStringLiteral("list")});
    if (left.answered)
        m_stage.ledger.nothingWaits(left.result.toArray());
    return left.answered;
}

bool ClientPerson::takeBack()
{
    return m_channel.here.isEmpty() || revoke({QStringLiteral("revoke"), m_channel.here});
}

bool ClientPerson::grant()
{
    m_standing = Standing::Unknown;
    const Said said = say(QStringList{QStringLiteral("consent"), QStringLiteral("grant"), QStringLiteral("--standing"),
                                      shortly.join(u','), QStringLiteral("--ask"), QStringLiteral("note")} +
                          toChannel());
    if (said.ok || !said.answered)
        decided({}, withTheNote, said.answered);
    if (said.ok)
        m_standing = Standing::Given;
    else if (said.answered)
        m_stage.ledger.breach(wrong, QStringLiteral("a consent was refused: ") + said.cause);
    return said.answered;
}

void ClientPerson::stepped(const QString& channel, bool isSure)
{
    m_decisions.add(channel, {{}, {QStringLiteral("goal-words")}, false, isSure});
}

bool ClientPerson::close()
{
    m_closing = true;
    m_stage.ledger.closingAsked(m_channel.there);
    return revoke({QStringLiteral("block"), m_channel.here}) && noteClosed(); // which takes consent back
}

bool ClientPerson::noteClosed()
{
    const Said said = say({QStringLiteral("list")});
    if (!said.answered)
        return false;
    m_stage.ledger.closedForClient(m_channel.there, said.result.toArray());
    if (!m_isClosed) // by this side, then
        m_stage.desk.closed();
    m_closing = false;
    m_isClosed = false;
    m_channel = {};
    return true;
}

bool ClientPerson::pairAnew()
{
    if (!m_invitation)
        m_invitation = m_stage.desk.take();
    if (!m_invitation) {
        m_stage.desk.want();
        return true;
    }
    if (!pair(*m_invitation))
        return false;
    for (int left = std::min(10, int(m_ids.size())); left > 0; --left) {
        if (!share(m_ids.at(random(int(m_ids.size()))), isTime(50)))
            return false;
    }
    return true;
}

bool ClientPerson::look()
{
    const Said said = say({QStringLiteral("channels")});
    if (!said.answered)
        return false;
    bool isBlocked = false;
    for (const QJsonValue& row : said.result.toArray()) {
        const QString here = row[QStringLiteral("id")].toString();
        const auto known = std::find_if(m_channels.cbegin(), m_channels.cend(),
                                        [&](const Channel& channel) { return channel.here == here; });
        if (known == m_channels.cend()) {
            pairedAs(here); // it was killed before it said so
            continue;
        }
        const bool isTakenBack = isConfirmed(row) || row[QStringLiteral("consent")].toString().startsWith(u"revoked");
        if (here == m_channel.here && m_revoking)
            isTakenBack ? m_stage.ledger.revoked(known->there) : m_stage.ledger.notRevoked(known->there);
        if (isConfirmed(row))
            m_stage.ledger.confirmed(known->there);
        isBlocked |= here == m_channel.here && row[QStringLiteral("state")].toString() == u"blocked";
    }
    m_revoking = false;
    m_isClosed = isBlocked && !m_closing;
    m_closing = m_closing && isBlocked;
    if (isBlocked && m_closing)
        return noteClosed();
    // The therapist closed it: what is held there is still the client's to take back.
    return !isBlocked || (takeBack() && noteClosed());
}

bool ClientPerson::lookAtConsent()
{
    if (m_channel.here.isEmpty())
        return true;
    const Said said = say(QStringList{QStringLiteral("consent"), QStringLiteral("show")} + toChannel());
    if (!said.answered)
        return false;
    m_standing = said.result[QStringLiteral("standing")].toArray().isEmpty() ? Standing::None : Standing::Given;
    m_knows = said.result[QStringLiteral("keeps_records")].toBool();
    return true;
}

void ClientPerson::settleSharing(const QJsonArray& rows)
{
    if (!m_sharing)
        return;
    bool isPrivate = true;
    for (const QJsonValue& row : rows) {
        if (row[QStringLiteral("id")].toString() == m_sharing->id)
            isPrivate = row[QStringLiteral("shared")].toString() == u"private";
    }
    m_stage.ledger.perhapsShared({m_sharing->id, m_channel.there}, m_sharing->withNote, isPrivate);
    m_sharing.reset();
}

bool ClientPerson::afterRestart()
{
    if (m_sharing) { // to be settled while its channel is still the open one
        const Said said = say({QStringLiteral("list")});
        if (!said.answered)
            return false;
        settleSharing(said.result.toArray());
    }
    if (!look() || !lookAtConsent())
        return false;
    const Said said = say({QStringLiteral("list")});
    if (!said.answered)
        return false;
    m_stage.ledger.compareAfterRestart(name(), said.result.toArray());
    return true;
}

void ClientPerson::compareAtTheEnd(const QJsonArray& received)
{
    m_stage.ledger.compareAtTheEnd(name(), say({QStringLiteral("list")}).result.toArray(), received);
    for (const QString& difference : m_decisions.compare(say({QStringLiteral("receipts")}).result.toArray()))
        m_stage.ledger.breach(wrong, QStringLiteral("receipts of %1: %2").arg(name(), difference));
    const Said unsettled =
        say(QStringList{QStringLiteral("outbox"), QStringLiteral("--out"), m_stage.folder + QStringLiteral("/rest")} +
            toChannel());
    if (!unsettled.ok || unsettled.result[QStringLiteral("letters")].toInt() != 0)
        m_stage.ledger.breach(QStringLiteral("lost"), QStringLiteral("letters of %1 were never confirmed").arg(name()));
    if (!say({QStringLiteral("check")}).ok)
        m_stage.ledger.breach(wrong, QStringLiteral("the vault of %1 is not sound").arg(name()));
}

} // namespace accord::chaos
