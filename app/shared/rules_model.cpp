// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/rules_model.h"

#include "core/alliance/resources.h"

namespace accord::app {

static_assert(int(RulesModel::Title) == int(HelpBlock::Kind::Title) &&
              int(RulesModel::Detail) == int(HelpBlock::Kind::Detail));

RulesModel::RulesModel(QObject* parent) : QAbstractListModel(parent), m_blocks(helpBlocks(alliance::signalsHelp())) {}

int RulesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_blocks.size());
}

QVariant RulesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HelpBlock& block = m_blocks[index.row()];
    switch (role) {
    case KindRole:
        return int(block.kind);
    case WordsRole:
        return block.styled;
    case Qt::DisplayRole:
    case PlainRole:
        return block.plain;
    default:
        return {};
    }
}

QHash<int, QByteArray> RulesModel::roleNames() const
{
    return {{KindRole, "kind"}, {WordsRole, "words"}, {PlainRole, "plain"}};
}

} // namespace accord::app
