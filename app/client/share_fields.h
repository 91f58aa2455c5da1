// SPDX-License-Identifier: GPL-3.0-or-later
// One switch per field that a check-in has to give, with what it would give.
#pragma once

#include "core/consent/summary.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread. Rows never come or go; only `on` changes.
class ShareFields : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ShareFields)
    QML_UNCREATABLE("made by a page's view-model")

public:
    enum Role { LabelRole = Qt::UserRole, NameRole, ShownRole, DetailRole, OnRole };

    /// Without a row for what is `given` already.
    ShareFields(const consent::Disclosable& checkIn, consent::Fields on, consent::Fields given,
                QObject* parent = nullptr);

    [[nodiscard]] consent::Fields on() const { return m_on; }
    [[nodiscard]] consent::Fields offered() const;
    void set(int row, bool on);
    void setAll(bool on);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        consent::Field field;
        QString value;
    };
    QList<Row> m_rows;
    consent::Fields m_on;
};

} // namespace accord::app
