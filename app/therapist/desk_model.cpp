// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/desk_model.h"

namespace accord::therapist {

DeskModel::DeskModel(app::Session& session, const sync::RelayAccess& preset, QObject* parent)
    : QObject(parent), m_session(session), m_caseload(session), m_client(session), m_invite(session, preset)
{
    connect(&m_rules, &app::RulesModel::left, this, &DeskModel::back);
}

void DeskModel::openRow(int row)
{
    const base::ChannelId channel = m_caseload.channelAt(row);
    if (channel.isNull())
        return;
    if (!m_caseload.isInvitation(row))
        return openClient(channel);
    m_invite.showAgain(channel);
    setPlace(Place::Invite, channel);
}

void DeskModel::openClient(base::ChannelId channel)
{
    if (m_place == Place::Client && m_client.channel() != channel)
        back(); // a page of its own for everybody: scrolled to the top, nothing chosen
    m_client.open(channel);
    setPlace(Place::Client, channel);
}

void DeskModel::openInvite()
{
    m_invite.begin();
    setPlace(Place::Invite, {});
}

void DeskModel::openInvited()
{
    openClient(m_invite.channel());
}

void DeskModel::openRules()
{
    if (m_place == Place::Rules)
        return;
    m_readFrom = m_place == Place::Client ? m_client.channel() : base::ChannelId();
    setPlace(Place::Rules, m_readFrom);
}

void DeskModel::back()
{
    if (m_place == Place::Rules && !m_readFrom.isNull())
        openClient(m_readFrom);
    else
        setPlace(Place::Nothing, {});
}

void DeskModel::setPlace(Place place, base::ChannelId opened)
{
    if (place != Place::Client)
        m_client.close(); // what arrives from now on has not been seen
    m_place = place;
    m_caseload.setOpened(opened);
    emit placeChanged();
}

} // namespace accord::therapist
