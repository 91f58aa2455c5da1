// SPDX-License-Identifier: GPL-3.0-or-later
// After a restore: sharing is off until the client has said, for each therapist, what holds.
#pragma once

#include "app/shared/session.h"
#include "core/sync/confirming.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread. Borrows the session, which outlives it. A row for everyone who still waits for a word, with the roles
/// `name` and `detail`; it goes when the word is said.
class ConfirmModel : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ConfirmModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, DetailRole };

    explicit ConfirmModel(Session& session, QObject* parent = nullptr);

    /// True if somebody waits for a word in this vault; false where that cannot be read.
    [[nodiscard]] static bool isNeeded(Session& session);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void confirm(int row); ///< sharing is as the restored records say
    Q_INVOKABLE void stop(int row);    ///< consent is taken back
    Q_INVOKABLE void later() { Q_EMIT left(); }

Q_SIGNALS:
    void problemChanged();
    void left(); ///< also when nobody waits any more

private:
    void settled(int row, const QString& problem);

    Session& m_session;
    QList<sync::Unconfirmed> m_waiting;
    QString m_problem;
};

} // namespace accord::app
