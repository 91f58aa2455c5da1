// SPDX-License-Identifier: GPL-3.0-or-later
// What binds one client and their therapist: how often they meet, and the link itself, its renewal and its end.
#pragma once

#include "app/shared/session.h"
#include "core/base/ids.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::therapist {

/// UI thread. Shows one channel. Borrows the session, which outlives it.
class LinkModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(LinkModel)
    QML_UNCREATABLE("made by the desk")
    Q_PROPERTY(QString clientName READ clientName NOTIFY changed)
    Q_PROPERTY(bool usable READ isUsable NOTIFY changed)        ///< linked: letters go both ways
    Q_PROPERTY(int cadenceDays READ cadenceDays NOTIFY changed) ///< 0: none agreed
    Q_PROPERTY(QString cadence READ cadence NOTIFY changed)     ///< "Every 2 weeks", or that none is agreed
    Q_PROPERTY(QString cadenceBy READ cadenceBy NOTIFY changed) ///< "said by Kim on 3 April", or empty
    Q_PROPERTY(QString duty READ duty NOTIFY changed)      ///< what the client's app knows of the duty to keep records
    Q_PROPERTY(bool scanned READ isScanned NOTIFY changed) ///< each scanned the other's code in the room
    Q_PROPERTY(QString safetyNumber READ safetyNumber NOTIFY changed) ///< to compare; empty where there is no need
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)              ///< the page asks whether to close the link
    Q_PROPERTY(bool canHide READ canHide NOTIFY changed)              ///< closed, with nothing left that has to be kept
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit LinkModel(app::Session& session, QObject* parent = nullptr);

    [[nodiscard]] QString clientName() const { return m_name; }
    [[nodiscard]] bool isUsable() const { return m_usable; }
    [[nodiscard]] int cadenceDays() const { return m_days; }
    [[nodiscard]] QString cadence() const;
    [[nodiscard]] QString cadenceBy() const { return m_cadenceBy; }
    [[nodiscard]] QString duty() const { return m_duty; }
    [[nodiscard]] bool isScanned() const { return m_scanned; }
    [[nodiscard]] QString safetyNumber() const { return m_safetyNumber; }
    [[nodiscard]] bool isAsking() const { return m_asking; }
    [[nodiscard]] bool canHide() const { return m_canHide; }
    [[nodiscard]] QString problem() const { return m_problem; }

    void open(base::ChannelId channel); ///< null: nobody's

    Q_INVOKABLE void setCadence(int days); ///< 0: none; tells the client
    Q_INVOKABLE void askToClose();
    Q_INVOKABLE void dismiss();
    Q_INVOKABLE void close(); ///< for good; the client's app is told
    Q_INVOKABLE void hide();  ///< a closed one leaves the caseload

Q_SIGNALS:
    void changed();
    void hidden();

private:
    void refresh();
    void readCadence();

    app::Session& m_session;
    base::ChannelId m_channel;
    QString m_name;
    QString m_cadenceBy;
    QString m_duty;
    QString m_problem;
    int m_days = 0;
    QString m_safetyNumber;
    bool m_scanned = false;
    bool m_usable = false;
    bool m_asking = false;
    bool m_canHide = false;
};

} // namespace accord::therapist
