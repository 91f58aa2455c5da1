// SPDX-License-Identifier: GPL-3.0-or-later
// The summaries of one client as they arrived, newest first: every field, and what was skipped or not shared.
#pragma once

#include "core/vault/received.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <algorithm>
#include <optional>

namespace accord::therapist {

/// One field of a summary, ready to show.
class SharedField
{
    Q_GADGET
    QML_VALUE_TYPE(sharedField)
    Q_PROPERTY(QString name MEMBER name)   ///< "Bond"
    Q_PROPERTY(QString text MEMBER text)   ///< "6.8", "skipped" or "not shared"
    Q_PROPERTY(QString shape MEMBER shape) ///< circle, square, triangle, or empty
    Q_PROPERTY(QString state MEMBER state) ///< "value", "skipped", "withheld"

public:
    QString name;
    QString text;
    QString shape;
    QString state;
};

/// UI thread; a plain picture of what it was given last.
class SummariesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(SummariesModel)
    QML_UNCREATABLE("made by the client's view-model")
    Q_PROPERTY(int count READ rowCountNow NOTIFY countChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY countChanged) ///< older ones are not shown yet

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< "Session 12, 14 April"
        FieldsRole,                   ///< list of SharedField, always the same six
        NoteRole,                     ///< as written; empty if none came
        NoteStateRole,                ///< "not shared" in words when no note came, else empty
        StatusRole,                   ///< "Discussed on 16 April", or "Arrived today"
        DiscussedRole,                ///< bool
        SpokenRole                    ///< the whole summary for a screen reader
    };
    Q_ENUM(Role)

    static constexpr qsizetype pageSize = 6; ///< each card is a good part of a screen

    explicit SummariesModel(QObject* parent = nullptr);

    void setSummaries(const QList<vault::ReceivedSummary>& oldestFirst, QDate today);
    [[nodiscard]] std::optional<base::CheckInId> checkInAt(int row) const;
    [[nodiscard]] int rowCountNow() const { return int(std::min(m_newestFirst.size(), m_limit)); }
    [[nodiscard]] bool hasMore() const { return m_newestFirst.size() > m_limit; }

    Q_INVOKABLE void showMore(); ///< a page more
    void showFew();              ///< back to one page, for another client

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] QString title(int row) const;
    [[nodiscard]] QString status(int row) const;
    [[nodiscard]] QString spoken(int row) const;

    QList<vault::ReceivedSummary> m_newestFirst;
    QDate m_today;
    qsizetype m_limit = pageSize;
};

/// A summary's fields in the order people are shown them; every field but the note, whether shared or not.
[[nodiscard]] QList<SharedField> sharedFields(const consent::Summary& summary);

} // namespace accord::therapist
