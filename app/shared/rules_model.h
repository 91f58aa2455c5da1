// SPDX-License-Identifier: GPL-3.0-or-later
// How signals work, for everyone who reads them: the text of core/alliance/SIGNALS.md, line by line.
#pragma once

#include "app/shared/help_text.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread. Never changes. Roles: kind (Kind), words (only <b> and <i>), plain (the same without marks).
class RulesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(RulesModel)
    QML_UNCREATABLE("made by the app")

public:
    /// As HelpBlock::Kind.
    enum Kind { Title, Heading, Paragraph, Item, Term, Detail };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole + 1, WordsRole, PlainRole };

    explicit RulesModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void back() { Q_EMIT left(); }

Q_SIGNALS:
    void left();

private:
    QList<HelpBlock> m_blocks;
};

} // namespace accord::app
