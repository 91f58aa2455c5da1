// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing: whom the client is paired with and where each of them stands.
#pragma once

#include "app/shared/session.h"
#include "core/base/ids.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

struct TherapistRow
{
    Q_GADGET
    QML_VALUE_TYPE(therapistRow)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString pill MEMBER pill)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QString sentence MEMBER sentence)

public:
    QString name;
    QString pill;
    QString icon;
    QString sentence;
};

/// UI thread. Reads again whenever the session's records change. Borrows the session, which outlives it.
class SharingModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(SharingModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QList<accord::app::TherapistRow> therapists READ therapists NOTIFY changed)
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit SharingModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] QList<TherapistRow> therapists() const { return m_rows; }
    [[nodiscard]] bool empty() const { return m_rows.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void openReceipts() { Q_EMIT receiptsWanted(); }
    Q_INVOKABLE void pair() { Q_EMIT pairingWanted(); }

Q_SIGNALS:
    void changed();
    void therapistWanted(accord::base::ChannelId channel);
    void receiptsWanted();
    void pairingWanted();

private:
    void refresh();

    Session& m_session;
    QList<TherapistRow> m_rows;
    QList<base::ChannelId> m_channels;
    QString m_problem;
};

} // namespace accord::app
