// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/confirm_model.h"

#include "app/shared/wording/explain.h"
#include "app/shared/wording/field_label.h"
#include "core/sync/sharing.h"

#include <QLocale>

namespace accord::app {

ConfirmModel::ConfirmModel(Session& session, QObject* parent) : QAbstractListModel(parent), m_session(session)
{
    auto waiting = sync::unconfirmed(session.vault());
    if (waiting)
        m_waiting = std::move(*waiting);
    else
        m_problem = explain(waiting.error().code);
}

bool ConfirmModel::isNeeded(Session& session)
{
    const auto waiting = sync::unconfirmed(session.vault());
    return waiting && !waiting->isEmpty();
}

int ConfirmModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_waiting.size());
}

QVariant ConfirmModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const sync::Unconfirmed& one = m_waiting.at(index.row());
    if (role == NameRole)
        return one.therapistName;
    if (role != DetailRole)
        return {};
    const bool standing = one.standing && one.standing->kind == consent::ConsentKind::Grant && one.standing->fields;
    if (!standing)
        return tr("As far as is known here, you were asked each time.");
    QStringList labels;
    for (const consent::Field field : consent::allFields()) {
        if (one.standing->fields.testFlag(field))
            labels << fieldLabel(field);
    }
    const QLocale locale;
    const QString fields = locale.createSeparatedList(labels);
    return one.standing->until ? tr("As far as is known here, you shared %1 after every session, until %2.")
                                     .arg(fields, locale.toString(*one.standing->until, QLocale::LongFormat))
                               : tr("As far as is known here, you shared %1 after every session.").arg(fields);
}

QHash<int, QByteArray> ConfirmModel::roleNames() const
{
    return {{NameRole, "name"}, {DetailRole, "detail"}};
}

void ConfirmModel::confirm(int row)
{
    if (row < 0 || row >= m_waiting.size())
        return;
    const auto done = sync::confirmConsent(m_session.vault(), m_session.clock(), m_waiting.at(row).channel);
    settled(row, done ? QString() : explain(done.error().code));
}

void ConfirmModel::stop(int row)
{
    if (row < 0 || row >= m_waiting.size())
        return;
    const auto done = sync::revoke(m_session.vault(), m_session.clock(), m_waiting.at(row).channel);
    settled(row, done ? QString() : explain(done.error().code));
}

void ConfirmModel::settled(int row, const QString& problem)
{
    m_problem = problem;
    Q_EMIT problemChanged();
    if (!problem.isEmpty())
        return;
    beginRemoveRows({}, row, row);
    m_waiting.removeAt(row);
    endRemoveRows();
    m_session.noteChange();
    if (m_waiting.isEmpty())
        Q_EMIT left();
}

} // namespace accord::app
