// SPDX-License-Identifier: GPL-3.0-or-later
// What the client can choose about the app itself: its language and look, whom to call, what to read.
#pragma once

#include "app/shared/look.h"
#include "app/shared/session.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread. Borrows session and look, which outlive it.
class SettingsModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(SettingsModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(accord::app::Look* look READ look CONSTANT)
    Q_PROPERTY(QStringList languages READ languages CONSTANT)
    Q_PROPERTY(QString contacts READ contacts NOTIFY contactsChanged) ///< the client's own words, several lines
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    SettingsModel(Session& session, Look& look, QObject* parent = nullptr);

    [[nodiscard]] Look* look() const { return &m_look; }
    [[nodiscard]] QStringList languages() const { return Look::languages(); }
    [[nodiscard]] QString contacts() const { return m_contacts; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Kept at once. At most 500 characters; what is over is cut.
    Q_INVOKABLE void setContacts(const QString& contacts);
    Q_INVOKABLE void learn() { Q_EMIT learnWanted(); }
    Q_INVOKABLE void lock() { Q_EMIT lockWanted(); }
    Q_INVOKABLE void back() { Q_EMIT left(); }

Q_SIGNALS:
    void contactsChanged();
    void problemChanged();
    void learnWanted();
    void lockWanted();
    void left();

private:
    Session& m_session;
    Look& m_look;
    QString m_contacts;
    QString m_problem;
};

} // namespace accord::app
