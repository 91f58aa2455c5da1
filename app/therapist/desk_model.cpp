// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/desk_model.h"

#include <QMetaEnum>

namespace accord::therapist {

DeskModel::DeskModel(app::Session& session, const sync::RelayAccess& preset, qr::OpenCamera openCamera,
                     app::FileChooser* chooser, QObject* parent)
    : QObject(parent), m_session(session), m_openCamera(std::move(openCamera)), m_chooser(chooser), m_caseload(session),
      m_client(session), m_goals(session), m_link(session), m_duty(session), m_invite(session, preset)
{
    connect(&m_rules, &app::RulesModel::left, this, &DeskModel::back);
    connect(&m_link, &LinkModel::hidden, this, &DeskModel::back);
}

QString DeskModel::pageName() const
{
    return m_spot.place == Place::Nothing
               ? QString()
               : QString::fromLatin1(QMetaEnum::fromType<Place>().valueToKey(int(m_spot.place))) +
                     QStringLiteral("Page");
}

void DeskModel::openRow(int row)
{
    const base::ChannelId channel = m_caseload.channelAt(row);
    if (channel.isNull())
        return;
    if (!m_caseload.isInvitation(row))
        return openClient(channel);
    m_invite.showAgain(channel);
    go({Place::Invite, channel});
}

void DeskModel::openClient(base::ChannelId channel)
{
    if (m_spot.place == Place::Client && m_client.channel() != channel)
        go({}); // a page of its own for everybody: scrolled to the top, nothing chosen
    m_client.open(channel);
    go({Place::Client, channel});
}

void DeskModel::openInvite()
{
    m_invite.begin();
    go({Place::Invite, {}});
}

void DeskModel::openInvited()
{
    openClient(m_invite.channel());
}

void DeskModel::openRules()
{
    if (m_spot.place == Place::Rules)
        return;
    remember();
    go({Place::Rules, m_cameFrom.channel});
}

void DeskModel::openGoals()
{
    remember();
    go({Place::Goals, m_cameFrom.channel});
}

void DeskModel::renewLink()
{
    m_invite.beginInPlaceOf(m_client.channel(), m_client.name());
    remember();
    go({Place::Invite, m_client.channel()});
}

void DeskModel::openScan()
{
    if (m_spot.place == Place::Scanning)
        return;
    remember();
    const app::ScanOrder order{app::Wanted::Letters, tr("Scan a client’s code"),
                               tr("In Accord on their phone your client opens Sharing, then your name, then “Show a "
                                  "code”. Hold the whole code inside the frame.")};
    auto scan = std::make_unique<app::ScanModel>(m_session, order, m_openCamera, m_chooser);
    connect(scan.get(), &app::ScanModel::lettersTaken, this, &DeskModel::noteScanned);
    connect(scan.get(), &app::ScanModel::answerWanted, this, &DeskModel::showCodes);
    connect(scan.get(), &app::ScanModel::left, this, &DeskModel::back);
    go({Place::Scanning, m_cameFrom.channel}, std::move(scan));
}

void DeskModel::noteScanned(base::ChannelId channel, bool byCamera)
{
    if (m_cameFrom.place == Place::Invite)
        m_invite.noteScanned(channel, byCamera);
    else
        m_cameFrom = {Place::Client, channel}; // whoever it is from is whom this is about now
}

void DeskModel::openHandOver()
{
    remember();
    showCodes(m_spot.place == Place::Invite ? m_invite.channel() : m_spot.channel);
}

void DeskModel::showCodes(base::ChannelId channel)
{
    auto codes = std::make_unique<app::HandOverModel>(m_session, channel, true, m_chooser);
    connect(codes.get(), &app::HandOverModel::scanWanted, this, &DeskModel::openScan);
    connect(codes.get(), &app::HandOverModel::left, this, &DeskModel::back);
    go({Place::HandingOver, channel}, nullptr, std::move(codes));
}

void DeskModel::remember()
{
    if (m_spot.place == Place::Nothing || m_spot.place == Place::Client || m_spot.place == Place::Invite)
        m_cameFrom = m_spot;
}

void DeskModel::back()
{
    const bool leadsBack =
        m_spot.place != Place::Client && m_spot.place != Place::Invite && m_spot.place != Place::Nothing;
    if (!leadsBack || m_cameFrom.place == Place::Nothing)
        return go({});
    if (m_cameFrom.place == Place::Client)
        return openClient(m_cameFrom.channel);
    go(m_cameFrom);
}

void DeskModel::go(Spot spot, std::unique_ptr<app::ScanModel> scan, std::unique_ptr<app::HandOverModel> handOver)
{
    if (spot.place != Place::Client)
        m_client.close(); // what arrives from now on has not been seen
    const bool ofClient = spot.place == Place::Client || spot.place == Place::Goals;
    m_goals.open(ofClient ? spot.channel : base::ChannelId());
    m_link.open(ofClient ? spot.channel : base::ChannelId());
    m_spot = spot;
    if (m_scan)
        m_leaving.push_back(std::move(m_scan)); // it may be the sender of the signal that led here
    if (m_handOver)
        m_leaving.push_back(std::move(m_handOver));
    m_scan = std::move(scan);
    m_handOver = std::move(handOver);
    m_caseload.setOpened(spot.channel);
    emit placeChanged();
    QMetaObject::invokeMethod(
        this, [this] { m_leaving.clear(); }, Qt::QueuedConnection);
}

} // namespace accord::therapist
