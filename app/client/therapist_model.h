// SPDX-License-Identifier: GPL-3.0-or-later
// One therapist: what was shared and how far it has come, the safety number, and the way to stop.
#pragma once

#include "app/client/rhythm_model.h"
#include "app/shared/session.h"
#include "core/base/ids.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

struct SharedRow
{
    Q_GADGET
    QML_VALUE_TYPE(sharedRow)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString icon MEMBER icon)

public:
    QString day;
    QString what; ///< "Bond, Goals, All in all"
    QString status;
    QString icon;
};

/// UI thread. Reads again whenever the session's records change. Borrows the session, which outlives it.
class TherapistModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(TherapistModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)                   ///< one sentence
    Q_PROPERTY(QString safetyNumber READ safetyNumber NOTIFY changed)           ///< empty while not known
    Q_PROPERTY(QList<accord::app::SharedRow> shared READ shared NOTIFY changed) ///< newest first
    Q_PROPERTY(bool canStop READ canStop NOTIFY changed)
    Q_PROPERTY(bool asking READ asking NOTIFY changed) ///< the page asks whether to stop
    Q_PROPERTY(bool stopConfirmed READ stopConfirmed NOTIFY changed)
    Q_PROPERTY(QString revokedPill READ revokedPill NOTIFY changed) ///< how far stopping has come, or empty
    Q_PROPERTY(QString consentText READ consentText NOTIFY changed) ///< what they get from now on
    Q_PROPERTY(QString duty READ duty NOTIFY changed)               ///< what a duty to keep records means, or empty
    Q_PROPERTY(bool ready READ ready NOTIFY changed)                ///< letters can go back and forth
    Q_PROPERTY(bool canClose READ canClose NOTIFY changed)
    Q_PROPERTY(bool askingToClose READ askingToClose NOTIFY changed) ///< the page asks whether to close the pairing
    Q_PROPERTY(bool closed READ closed NOTIFY changed)
    Q_PROPERTY(accord::app::RhythmModel* rhythm READ rhythm CONSTANT) ///< how often the two mean to meet
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    TherapistModel(Session& session, base::ChannelId channel, QObject* parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString standing() const { return m_standing; }
    [[nodiscard]] QString safetyNumber() const { return m_safetyNumber; }
    [[nodiscard]] QList<SharedRow> shared() const { return m_shared; }
    [[nodiscard]] bool canStop() const { return m_canStop; }
    [[nodiscard]] bool asking() const { return m_asking; }
    [[nodiscard]] bool stoppedHere() const { return m_stoppedHere; }
    [[nodiscard]] bool stopConfirmed() const { return m_stopConfirmed; }
    [[nodiscard]] QString revokedPill() const { return m_revokedPill; }
    [[nodiscard]] QString consentText() const { return m_consentText; }
    [[nodiscard]] QString duty() const { return m_duty; }
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] bool canClose() const { return !m_closed; }
    [[nodiscard]] bool askingToClose() const { return m_askingToClose; }
    [[nodiscard]] bool closed() const { return m_closed; }
    [[nodiscard]] RhythmModel* rhythm() { return &m_rhythm; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void askToStop();
    Q_INVOKABLE void dismiss();
    Q_INVOKABLE void stopSharing();
    Q_INVOKABLE void showCode() { Q_EMIT codeWanted(); }
    Q_INVOKABLE void scanCode() { Q_EMIT scanWanted(); }
    Q_INVOKABLE void askToClose();
    Q_INVOKABLE void close(); ///< the pairing, for good; the other app is told
    Q_INVOKABLE void changeConsent() { Q_EMIT consentWanted(m_channel); }
    Q_INVOKABLE void openReceipts() { Q_EMIT receiptsWanted(); }
    Q_INVOKABLE void pairAgain() { Q_EMIT pairingWanted(); }
    Q_INVOKABLE void back() { Q_EMIT left(); }

Q_SIGNALS:
    void changed();
    void codeWanted();
    void scanWanted();
    void consentWanted(accord::base::ChannelId channel);
    void receiptsWanted();
    void pairingWanted();
    void left();

private:
    struct Letter;
    void refresh();
    void readStanding();
    void readConsent();
    void list(const QList<Letter>& letters);

    Session& m_session;
    base::ChannelId m_channel;
    RhythmModel m_rhythm;
    QString m_name;
    QString m_standing;
    QString m_safetyNumber;
    QList<SharedRow> m_shared;
    QString m_revokedPill;
    QString m_consentText;
    QString m_duty;
    QString m_problem;
    bool m_ready = false;
    bool m_closed = false;
    bool m_askingToClose = false;
    bool m_canStop = false;
    bool m_asking = false;
    bool m_stoppedHere = false;
    bool m_stopConfirmed = false;
};

} // namespace accord::app
