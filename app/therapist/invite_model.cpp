// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/invite_model.h"

#include "app/shared/sync_service.h"
#include "app/shared/wording/explain.h"
#include "app/therapist/client_record.h"
#include "app/therapist/therapist_words.h"

#include <QClipboard>
#include <QGuiApplication>

namespace accord::therapist {

namespace {

constexpr int tickMilliseconds = 5000;

QString urlKey()
{
    return QStringLiteral("relay/url");
}

QString tokenKey()
{
    return QStringLiteral("relay/access-token");
}

} // namespace

InviteModel::InviteModel(app::Session& session, const sync::RelayAccess& preset, QObject* parent)
    : QObject(parent), m_session(session), m_relayUrl(preset.url), m_accessToken(preset.accessToken)
{
    m_minute.setInterval(tickMilliseconds);
    connect(&m_minute, &QTimer::timeout, this, &InviteModel::refresh);
    connect(&session, &app::Session::recordsChanged, this, &InviteModel::refresh);
    connect(&session.sync(), &app::SyncService::invited, this, &InviteModel::take);
    connect(&session.sync(), &app::SyncService::inviteFailed, this, &InviteModel::refuse);
    readRelay();
}

void InviteModel::setRelayUrl(const QString& url)
{
    if (m_relayUrl == url)
        return;
    m_relayUrl = url;
    emit relayChanged();
}

void InviteModel::setAccessToken(const QString& token)
{
    if (m_accessToken == token)
        return;
    m_accessToken = token;
    emit relayChanged();
}

QString InviteModel::expiry() const
{
    const QDateTime now = m_session.clock().now();
    if (m_step != Step::Showing)
        return {};
    return tr("Open for %1, until %2")
        .arg(span(now.secsTo(m_invitation.expires)), timeOf(m_invitation.expires, m_session.clock().today()));
}

void InviteModel::begin()
{
    if (m_step == Step::Working) // its answer is still to come
        return;
    m_invitation = {};
    m_copied = false;
    m_clientName.clear();
    m_safetyNumber.clear();
    m_scanned = false;
    m_replaces.reset();
    m_problem.clear();
    readRelay();
    setStep(Step::Choose);
}

void InviteModel::showAgain(base::ChannelId channel)
{
    begin();
    m_invitation.channel = channel;
    auto invitation = sync::showInvitation(m_session.vault(), channel);
    if (invitation) {
        m_invitation = std::move(*invitation);
        m_remote = m_session.clock().now().secsTo(m_invitation.expires) > sync::inRoomSeconds;
    }
    setStep(Step::Showing);
    refresh(); // it may have been answered, or run out, since the list was read
    if (!invitation && m_step == Step::Showing)
        refuse(app::explain(invitation.error()));
}

void InviteModel::beginInPlaceOf(base::ChannelId channel, const QString& name)
{
    begin();
    if (m_step != Step::Choose)
        return;
    m_replaces = channel;
    m_replacedName = name;
    emit changed();
}

void InviteModel::startOver()
{
    const std::optional<base::ChannelId> replaces = m_replaces;
    if (replaces)
        beginInPlaceOf(*replaces, m_replacedName);
    else
        begin();
}

void InviteModel::noteScanned(base::ChannelId channel, bool byCamera)
{
    if (channel != m_invitation.channel || m_remote || !byCamera)
        return; // what travelled may have been changed on its way
    const auto noted = m_session.vault().write(
        [&](vault::Transaction& transaction) { noteScannedBothWays(transaction, m_invitation.channel); });
    if (!noted)
        m_problem = app::explain(noted.error());
    m_scanned = true;
    m_session.noteChange();
}

void InviteModel::inviteInRoom()
{
    invite(false);
}

void InviteModel::inviteRemotely()
{
    invite(true);
}

void InviteModel::invite(bool remote)
{
    if (m_step == Step::Working)
        return;
    m_remote = remote;
    m_problem.clear();
    setStep(Step::Working);
    m_session.sync().invite(m_relayUrl.trimmed(), m_accessToken.trimmed(),
                            remote ? sync::remoteSeconds : sync::inRoomSeconds, m_replaces);
}

void InviteModel::take(const sync::Invited& invitation)
{
    m_invitation = invitation;
    m_byHand = m_relayUrl.trimmed().isEmpty();
    keepRelay();
    setStep(Step::Showing);
    m_session.noteChange();
}

void InviteModel::refuse(const QString& problem)
{
    m_problem = problem;
    setStep(Step::Choose);
}

void InviteModel::copyLink()
{
    QGuiApplication::clipboard()->setText(m_invitation.link);
    m_copied = true;
    emit changed();
}

void InviteModel::refresh()
{
    if (m_invitation.channel.isNull() || m_step == Step::Working || m_step == Step::Choose)
        return;
    const QDateTime now = m_session.clock().now();
    auto record = m_session.vault().read(
        [&](const vault::Transaction& transaction) { return readClient(transaction, m_invitation.channel, now); });
    if (!record)
        return refuse(app::explain(record.error()));
    if (!*record)
        return begin();
    m_byHand = (*record)->byHand;
    m_scanned = m_scanned || (*record)->scannedBothWays;
    switch ((*record)->standing) {
    case Standing::Invited:
        setStep(Step::Showing);
        break;
    case Standing::Expired:
        setStep(Step::Expired);
        break;
    case Standing::Compromised:
        setStep(Step::Compromised);
        break;
    case Standing::Paired:
    case Standing::Sharing:
    case Standing::Revoked:
    case Standing::Ended:
        m_clientName = (*record)->name;
        m_safetyNumber = sync::safetyNumber(m_session.vault(), m_invitation.channel).value_or(QString());
        setStep(Step::Paired);
        break;
    }
    emit tick();
}

void InviteModel::readRelay()
{
    const auto kept = m_session.vault().read([](const vault::Transaction& transaction) {
        return std::pair(transaction.settings.value(urlKey()), transaction.settings.value(tokenKey()));
    });
    if (!kept || !kept->first)
        return;
    m_relayKnown = true;
    m_relayUrl = *kept->first;
    m_accessToken = kept->second.value_or(QString());
    emit relayChanged();
}

void InviteModel::keepRelay()
{
    const QString url = m_relayUrl.trimmed();
    const QString token = m_accessToken.trimmed();
    const auto kept = m_session.vault().write([&](vault::Transaction& transaction) {
        transaction.settings.set(urlKey(), url);
        transaction.settings.set(tokenKey(), token);
    });
    if (!kept)
        m_problem = app::explain(kept.error());
    m_relayKnown = m_relayKnown || bool(kept);
    emit relayChanged();
}

void InviteModel::setStep(Step step)
{
    m_step = step;
    if (step == Step::Showing)
        m_minute.start();
    else
        m_minute.stop();
    emit changed();
    emit tick();
}

} // namespace accord::therapist
