// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/sync_service.h"

#include "app/shared/sync_worker.h"
#include "app/shared/wording/explain.h"

#include <QGuiApplication>
#include <QLocale>
#include <QRandomGenerator>
#include <algorithm>

namespace accord::app {

namespace {

constexpr int soonMilliseconds = 200;
constexpr int firstRetrySeconds = 5;
constexpr int longestRetrySeconds = 300;
constexpr int longestWaitSeconds = 55; ///< as a relay allows

bool isConnectionTrouble(const sync::Cause& cause)
{
    return cause == sync::Cause(sync::Error::RelayUnreachable) || cause == sync::Cause(sync::Error::RelayTimedOut);
}

/// What a relay does wrong, which a client can do nothing about: the therapist chose it.
bool isRelayTrouble(const sync::Cause& cause)
{
    return cause == sync::Cause(sync::Error::RelayRefused) || cause == sync::Cause(sync::Error::RelayFull) ||
           cause == sync::Cause(sync::Error::RelayGarbage) || cause == sync::Cause(sync::Error::RelayAddress);
}

} // namespace

SyncService::SyncService(vault::Vault& vault, const base::Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_forClient(vault.role() == vault::Role::Client),
      m_worker(new SyncWorker(vault, clock))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("sync"));
    m_thread.start();

    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] {
        m_roundIsDue = true;
        takeNextJob();
    });
    plan(soonMilliseconds);
    if (auto* application = qobject_cast<QGuiApplication*>(QCoreApplication::instance())) {
        connect(application, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            setForeground(state == Qt::ApplicationActive || state == Qt::ApplicationInactive);
        });
    }
}

SyncService::~SyncService()
{
    m_thread.quit(); // also ends the event loop a request waits in, and every later one before it begins
    m_thread.wait();
}

QString SyncService::sentence() const
{
    if (m_trouble && isConnectionTrouble(*m_trouble))
        return tr("Waiting for a connection");
    if (m_trouble && m_forClient && isRelayTrouble(*m_trouble))
        return tr("Letters don't get through at the moment. Nothing is lost, and Accord keeps trying.");
    if (m_trouble)
        return m_troubled.isEmpty() ? explain(*m_trouble)
                                    : tr("%1: %2", "a person's name, and what is the matter with their relay")
                                          .arg(m_troubled, explain(*m_trouble));
    if (!m_hasRelay)
        return {};
    if (m_waiting > 0)
        return m_state == State::Working ? tr("Sending…") : tr("Waiting to be sent");
    if (m_underWay > 0)
        return tr("On its way");
    if (!m_lastDelivered)
        return {};
    const QDateTime delivered = m_lastDelivered->toLocalTime();
    return delivered.date() == m_clock.today()
               ? tr("Delivered %1", "a time").arg(QLocale().toString(delivered.time(), QLocale::ShortFormat))
               : tr("Delivered on %1", "a date").arg(QLocale().toString(delivered.date(), QLocale::ShortFormat));
}

void SyncService::setPollSeconds(int seconds)
{
    m_pollSeconds = std::clamp(seconds, 1, longestWaitSeconds);
}

void SyncService::setForeground(bool foreground)
{
    if (m_foreground == foreground)
        return;
    m_foreground = foreground;
    if (foreground)
        syncSoon();
    else
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->rest(); });
}

void SyncService::syncSoon()
{
    if (m_busy)
        m_roundIsDue = true;
    else
        plan(soonMilliseconds);
}

void SyncService::invite(const QString& relayUrl, const QString& accessToken, qint64 validSeconds,
                         std::optional<base::ChannelId> replaces)
{
    m_invitations << InviteOrder{{relayUrl, accessToken}, validSeconds, replaces};
    takeNextJob();
}

void SyncService::takeNextJob()
{
    if (m_busy)
        return;
    if (!m_invitations.isEmpty())
        startInvitation(m_invitations.takeFirst());
    else if (m_roundIsDue)
        startRound();
}

void SyncService::startRound()
{
    m_busy = true;
    m_roundIsDue = false;
    m_next.stop();
    m_state = State::Working;
    Q_EMIT stateChanged();
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker] {
        const auto counted = [this](int waiting) {
            QMetaObject::invokeMethod(
                this, [this, waiting] { noteWaiting(waiting); }, Qt::QueuedConnection);
        };
        Round round = worker->round(counted);
        QMetaObject::invokeMethod(
            this, [this, round = std::move(round)] { finishRound(round); }, Qt::QueuedConnection);
    });
}

void SyncService::noteWaiting(int waiting)
{
    if (m_waiting == waiting)
        return;
    m_waiting = waiting;
    Q_EMIT stateChanged();
}

void SyncService::finishRound(const Round& round)
{
    m_busy = false;
    m_hasRelay = round.hasRelay;
    m_underWay = round.underWay;
    m_lastDelivered = round.lastDelivered;
    m_trouble.reset();
    m_troubled = round.troubled;
    QSet<base::ChannelId> troubled;
    bool newHere = false;
    bool onlyOldHere = false;
    if (round.report) {
        const sync::SyncReport& report = *round.report;
        m_waiting = report.waiting;
        if (!report.troubles.isEmpty())
            m_trouble = report.troubles.first().failure.code;
        for (const sync::ChannelTrouble& trouble : report.troubles)
            troubled << trouble.channel;
        newHere = report.sent + report.received + report.refused > 0;
        onlyOldHere = report.received + report.refused == 0 && report.repeated + report.unreadable > 0;
    } else {
        m_trouble = round.report.error().code;
    }
    // A relay that brings the same again would keep its lines ringing: it is asked less and less often instead.
    m_failures = m_trouble || onlyOldHere ? m_failures + 1 : 0;
    m_state = m_trouble ? State::WaitingForConnection : State::Idle;
    if (m_trouble || onlyOldHere)
        plan(backOffMilliseconds());
    // One person's relay that is away must not keep the others' letters waiting.
    if (round.report && round.hasRelay && m_foreground && !onlyOldHere)
        holdLines(troubled);
    Q_EMIT stateChanged();
    if (newHere)
        Q_EMIT recordsArrived();
    takeNextJob();
}

void SyncService::holdLines(const QSet<base::ChannelId>& except)
{
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, seconds = m_pollSeconds, except] {
        const auto waits = [this] {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_roundIsDue = true;
                    takeNextJob();
                },
                Qt::QueuedConnection);
        };
        const auto failed = [this](const sync::Cause& cause, const QString& troubled) {
            QMetaObject::invokeMethod(
                this, [this, cause, troubled] { lineFailed(cause, troubled); }, Qt::QueuedConnection);
        };
        worker->watch(seconds, except, waits, failed);
    });
}

void SyncService::lineFailed(const sync::Cause& cause, const QString& troubled)
{
    if (m_busy)
        return; // the round that has begun meanwhile will see for itself
    if (!m_trouble)
        ++m_failures; // several lines that fail together are one failure
    m_trouble = cause;
    m_troubled = troubled;
    m_state = State::WaitingForConnection;
    plan(backOffMilliseconds());
    Q_EMIT stateChanged();
}

void SyncService::startInvitation(const InviteOrder& order)
{
    m_busy = true;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, order] {
        auto invited = worker->invite(order);
        QMetaObject::invokeMethod(
            this, [this, invited = std::move(invited)] { finishInvitation(invited); }, Qt::QueuedConnection);
    });
}

void SyncService::finishInvitation(const sync::Result<sync::Invited>& invitation)
{
    m_busy = false;
    if (invitation) {
        Q_EMIT recordsArrived();
        Q_EMIT invited(*invitation);
        plan(soonMilliseconds); // there is a mailbox to watch now
    } else {
        Q_EMIT inviteFailed(explain(invitation.error()));
    }
    takeNextJob();
}

void SyncService::plan(int milliseconds)
{
    if (!m_next.isActive() || m_next.remainingTime() > milliseconds)
        m_next.start(milliseconds);
}

int SyncService::backOffMilliseconds() const
{
    const int doublings = std::min(m_failures - 1, 8);
    const int seconds = std::min(longestRetrySeconds, std::min(firstRetrySeconds, m_pollSeconds) << doublings);
    // Jitter of a fifth either way: phones that lost the same relay do not come back in step.
    return int(seconds * 1000 * (0.8 + 0.4 * QRandomGenerator::global()->generateDouble()));
}

} // namespace accord::app
