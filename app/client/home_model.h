// SPDX-License-Identifier: GPL-3.0-or-later
// Today: the question of the day, the one thing to do, and what became of the last check-in.
#pragma once

#include "app/shared/session.h"
#include "core/base/ids.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread. Reads again whenever the session's records change. Borrows the session, which outlives it.
class HomeModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(HomeModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(bool hasDraft READ hasDraft NOTIFY changed)
    Q_PROPERTY(
        QString invitation READ invitation NOTIFY changed) ///< what a check-in takes and where it goes; or the draft
    Q_PROPERTY(QString checkInText READ checkInText NOTIFY changed) ///< what the button says
    Q_PROPERTY(bool hasLast READ hasLast NOTIFY changed)
    Q_PROPERTY(QString lastTitle READ lastTitle NOTIFY changed) ///< "Last time" or the session's day
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed)
    Q_PROPERTY(QString lastPill READ lastPill NOTIFY changed)
    Q_PROPERTY(QString lastIcon READ lastIcon NOTIFY changed)
    Q_PROPERTY(bool canShareLast READ canShareLast NOTIFY changed) ///< not shared, not kept, somebody to share with
    Q_PROPERTY(QString shareLastText READ shareLastText NOTIFY changed)
    Q_PROPERTY(QString showLastText READ showLastText NOTIFY changed) ///< what waits to be shown as a code, or empty
    Q_PROPERTY(QString waitingGoal READ waitingGoal NOTIFY changed)   ///< words that wait for the client's, or empty
    Q_PROPERTY(bool paired READ paired NOTIFY changed)
    Q_PROPERTY(QString syncSentence READ syncSentence NOTIFY changed) ///< "Delivered 10:42", or empty
    Q_PROPERTY(QString contacts READ contacts NOTIFY changed)         ///< whom the client would call; empty if not said
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit HomeModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] QString dateText() const { return m_dateText; }
    [[nodiscard]] QString question() const { return m_question; }
    [[nodiscard]] bool hasDraft() const { return m_hasDraft; }
    [[nodiscard]] QString invitation() const { return m_invitation; }
    [[nodiscard]] QString checkInText() const { return m_checkInText; }
    [[nodiscard]] bool hasLast() const { return !m_last.isNull(); }
    [[nodiscard]] QString lastTitle() const { return m_lastTitle; }
    [[nodiscard]] QString lastText() const { return m_lastText; }
    [[nodiscard]] QString lastPill() const { return m_lastPill; }
    [[nodiscard]] QString lastIcon() const { return m_lastIcon; }
    [[nodiscard]] bool canShareLast() const { return m_canShareLast; }
    [[nodiscard]] QString shareLastText() const { return m_shareLastText; }
    [[nodiscard]] QString showLastText() const { return m_showLastText; }
    [[nodiscard]] QString waitingGoal() const { return m_waitingGoal; }
    [[nodiscard]] bool paired() const { return m_paired; }
    [[nodiscard]] QString syncSentence() const;
    [[nodiscard]] QString contacts() const { return m_contacts; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void checkIn() { Q_EMIT checkInWanted(); }
    Q_INVOKABLE void checkInAnew() { Q_EMIT newCheckInWanted(); } ///< though there is a draft
    Q_INVOKABLE void shareLast() { Q_EMIT sharingWanted(m_last); }
    Q_INVOKABLE void showLast() { Q_EMIT codeWanted(m_lastChannel); }
    Q_INVOKABLE void pair() { Q_EMIT pairingWanted(); }
    Q_INVOKABLE void lock() { Q_EMIT lockWanted(); }
    Q_INVOKABLE void openGoals() { Q_EMIT goalsWanted(); }
    Q_INVOKABLE void openHistory() { Q_EMIT historyWanted(); }
    Q_INVOKABLE void openLast() { Q_EMIT recordWanted(m_last); }
    Q_INVOKABLE void openSettings() { Q_EMIT settingsWanted(); }

Q_SIGNALS:
    void changed();
    void checkInWanted();
    void newCheckInWanted();
    void sharingWanted(accord::base::CheckInId checkIn);
    void codeWanted(accord::base::ChannelId channel);
    void pairingWanted();
    void lockWanted();
    void settingsWanted();
    void goalsWanted();
    void historyWanted();
    void recordWanted(accord::base::CheckInId checkIn);

private:
    struct Records;
    void refresh();
    void readGoals();
    void say(const Records& records);
    void invite(const Records& records);

    Session& m_session;
    QString m_dateText;
    QString m_question;
    QString m_invitation;
    QString m_checkInText;
    QString m_lastTitle;
    QString m_lastText;
    QString m_lastPill;
    QString m_lastIcon;
    QString m_shareLastText;
    QString m_showLastText;
    QString m_waitingGoal;
    QString m_contacts;
    QString m_problem;
    base::CheckInId m_last;
    base::ChannelId m_lastChannel; ///< to whom it was last shared
    bool m_hasDraft = false;
    bool m_canShareLast = false;
    bool m_paired = false;
};

} // namespace accord::app
