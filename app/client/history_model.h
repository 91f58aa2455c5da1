// SPDX-License-Identifier: GPL-3.0-or-later
// Every check-in there is, newest first, read a page at a time.
#pragma once

#include "app/shared/session.h"
#include "core/base/ids.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread. A view asks for more as it nears the end (fetchMore). Reads again what it has read whenever the session's
/// records change; rows that stay in place are only updated. Borrows the session, which outlives it.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(HistoryModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    Q_PROPERTY(QString countText READ countText NOTIFY changed) ///< "48 check-ins"
    Q_PROPERTY(int startRow READ startRow CONSTANT)             ///< where to open the list
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Role {
        DayRole = Qt::UserRole + 1, ///< "Tuesday, 14 April"
        MonthRole,                  ///< "April 2026" at the first of a month, else empty
        BondRole,                   ///< "6.8", or "skipped"
        GoalsRole,
        TasksRole,
        NoteRole,   ///< the note's first words, or empty
        StatusRole, ///< "Arrived"
        IconRole,
        SpokenRole ///< the whole row for a screen reader
    };
    Q_ENUM(Role)

    static constexpr int page = 40; ///< rows read at a time

    /// With `from`, so many rows are read that this one is among them, and startRow is where it stands.
    explicit HistoryModel(Session& session, base::CheckInId from = {}, QObject* parent = nullptr);

    [[nodiscard]] bool empty() const { return m_count == 0; }
    [[nodiscard]] QString countText() const;
    [[nodiscard]] int startRow() const { return m_startRow; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void checkIn() { Q_EMIT checkInWanted(); }
    Q_INVOKABLE void back() { Q_EMIT left(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void changed();
    void recordWanted(accord::base::CheckInId checkIn);
    void checkInWanted();
    void left();

private:
    struct Row
    {
        base::CheckInId id;
        QDate date;
        QString bond;
        QString goals;
        QString tasks;
        QString note;
        QString status;
        QString icon;
    };
    [[nodiscard]] QList<Row> read(int from, int most);
    void refresh();

    Session& m_session;
    QList<Row> m_rows;
    qint64 m_count = 0;
    int m_startRow = 0;
    QString m_problem;
};

} // namespace accord::app
