// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the vault and the relays in step from a thread of its own, quietly.
#pragma once

#include "core/base/clock.h"
#include "core/sync/pairing.h"
#include "core/sync/synchronise.h"
#include "core/vault/vault.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace accord::app {

class SyncWorker;

/// UI thread. The worker thread does all blocking work (network, sealing, commits), one job at a time; results come
/// back as signals. Syncs at start, soon after every change, and as soon as something waits at a relay, on whose lines
/// it holds on while the app is in the foreground; after a failure it waits longer each time (up to 5 min, with
/// jitter), while it holds on to the lines that work. Nothing to do means no timer and no wake-up: neither with no
/// relay channel, nor while a relay holds the lines.
class SyncService : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(SyncService)
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString sentence READ sentence NOTIFY stateChanged)
    Q_PROPERTY(int waiting READ waiting NOTIFY stateChanged)

public:
    /// WaitingForConnection: the last round could not use a relay (or the vault); it will be tried again by itself.
    enum class State { Idle, Working, WaitingForConnection };
    Q_ENUM(State)

    SyncService(vault::Vault& vault, const base::Clock& clock, QObject* parent = nullptr);
    /// Cuts the request in progress short and waits for the commit in progress: well under a second. What was under way
    /// stays queued and goes out in a later session.
    ~SyncService() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int waiting() const { return m_waiting; } ///< letters not yet taken by a relay
    /// One quiet sentence for the screen: "Delivered 10:42", "On its way", "Waiting for a connection", or empty.
    /// Delivered means that the other app has confirmed it; what only a relay has is on its way.
    [[nodiscard]] QString sentence() const;

    void setPollSeconds(int seconds); ///< how long a relay may hold a line, 1..55; default 50

    /// False: no line is held, and what changes at a relay is seen when the app comes back. Follows the application's
    /// state by itself where there is a screen.
    void setForeground(bool foreground);

public Q_SLOTS:
    void syncSoon(); ///< a short moment from now; many calls make one round

    /// Therapist: register an invitation at the relay and store it, off the UI thread; answers with invited() or
    /// inviteFailed(). An empty url makes an invitation without a relay.
    /// `replaces`: the earlier channel with the same person.
    void invite(const QString& relayUrl, const QString& accessToken, qint64 validSeconds,
                std::optional<accord::base::ChannelId> replaces = std::nullopt);

Q_SIGNALS:
    void stateChanged();
    void recordsArrived(); ///< something was taken in, acknowledged, sent or paired: read again
    void invited(const accord::sync::Invited& invitation);
    void inviteFailed(const QString& sentence);

private:
    struct Round
    {
        sync::Result<sync::SyncReport> report;
        bool hasRelay = false;
        int underWay = 0; ///< taken by a relay, not confirmed by the other app
        std::optional<QDateTime> lastDelivered;
        QString troubled; ///< whose channel the first trouble is in, where there are several to tell apart
    };
    struct InviteOrder
    {
        sync::RelayAccess access;
        qint64 validSeconds = 0;
        std::optional<base::ChannelId> replaces;
    };
    friend class SyncWorker;

    void takeNextJob();
    void startRound();
    void finishRound(const Round& round);
    void startInvitation(const InviteOrder& order);
    void finishInvitation(const sync::Result<sync::Invited>& invited);
    void noteWaiting(int waiting);
    void holdLines(const QSet<base::ChannelId>& except);
    void lineFailed(const sync::Cause& cause, const QString& troubled);
    void plan(int milliseconds);
    [[nodiscard]] int backOffMilliseconds() const;

    const base::Clock& m_clock;
    bool m_forClient;
    QThread m_thread;
    SyncWorker* m_worker; ///< lives in m_thread and goes with it
    QTimer m_next;
    QList<InviteOrder> m_invitations;
    bool m_busy = false;       ///< the worker has a job
    bool m_roundIsDue = false; ///< asked for while the worker was busy
    bool m_hasRelay = false;   ///< as of the last round
    State m_state = State::Idle;
    int m_waiting = 0;
    int m_failures = 0;
    int m_pollSeconds = 50;
    bool m_foreground = true;
    std::optional<sync::Cause> m_trouble; ///< of the last round
    QString m_troubled;                   ///< with whom, or empty
    int m_underWay = 0;
    std::optional<QDateTime> m_lastDelivered;
};

} // namespace accord::app
