// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/sharing_model.h"

#include "app/client/client_channels.h"
#include "app/shared/wording/explain.h"
#include "core/sync/lifetimes.h"
#include "core/sync/sharing.h"

namespace accord::app {

namespace {

TherapistRow rowOf(const Therapist& therapist, sync::ConsentStanding standing, const QDateTime& now)
{
    const QString name = therapist.name;
    if (therapist.state == vault::ChannelState::Aborted)
        return {name, SharingModel::tr("Not safe"), QStringLiteral("alert"),
                SharingModel::tr("Somebody else answered the same invitation. Ask for a new one.")};
    if (therapist.state == vault::ChannelState::Blocked)
        return {name, SharingModel::tr("Closed"), QStringLiteral("lock"),
                SharingModel::tr("Nothing goes back or forth.")};
    if (sync::isUnanswered(therapist.state, therapist.expiresAt, now))
        return {name, SharingModel::tr("No answer"), QStringLiteral("alert"),
                SharingModel::tr("%1’s app did not answer in time. Please ask for a new invitation.").arg(name)};
    switch (standing) {
    case sync::ConsentStanding::RevokedHere:
        return {name, SharingModel::tr("Stopped here"), QStringLiteral("clock"),
                SharingModel::tr("You stopped sharing. %1’s app has not confirmed it yet.").arg(name)};
    case sync::ConsentStanding::RevokeOnItsWay:
        return {name, SharingModel::tr("Stopped here"), QStringLiteral("clock"),
                SharingModel::tr("You stopped sharing. Word of it is on its way to %1’s app.").arg(name)};
    case sync::ConsentStanding::RevokeConfirmedKept:
        return {name, SharingModel::tr("Stopped"), QStringLiteral("check"),
                SharingModel::tr("You stopped sharing. %1 must keep records: those are set apart.").arg(name)};
    case sync::ConsentStanding::RevokeConfirmed:
        return {name, SharingModel::tr("Stopped"), QStringLiteral("check"),
                SharingModel::tr("You stopped sharing, and %1’s app has confirmed it.").arg(name)};
    case sync::ConsentStanding::Shared:
        return {name, SharingModel::tr("Paired"), QStringLiteral("check"),
                SharingModel::tr("%1 sees only what you shared.").arg(name)};
    case sync::ConsentStanding::Nothing:
        break;
    }
    if (therapist.state == vault::ChannelState::Replied)
        return {name, SharingModel::tr("Being paired"), QStringLiteral("clock"),
                SharingModel::tr("Waiting for %1’s app to answer. You can already share.").arg(name)};
    return {name, SharingModel::tr("Paired"), QStringLiteral("check"), SharingModel::tr("Nothing shared yet.")};
}

} // namespace

SharingModel::SharingModel(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::recordsChanged, this, &SharingModel::refresh);
    refresh();
}

void SharingModel::refresh()
{
    m_rows.clear();
    m_channels.clear();
    const auto all =
        m_session.vault().read([](vault::Transaction& transaction) { return app::therapists(transaction); });
    m_problem = all ? QString() : explain(all.error());
    for (const Therapist& therapist : all.value_or(QList<Therapist>())) {
        const auto standing = sync::standing(m_session.vault(), therapist.channel);
        if (!standing)
            m_problem = explain(standing.error());
        m_rows.append(rowOf(therapist, standing.value_or(sync::ConsentStanding::Nothing), m_session.clock().now()));
        m_channels.append(therapist.channel);
    }
    Q_EMIT changed();
}

void SharingModel::open(int row)
{
    if (row >= 0 && row < m_channels.size())
        Q_EMIT therapistWanted(m_channels.at(row));
}

} // namespace accord::app
