// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/delete_model.h"

#include "app/shared/wording/explain.h"
#include "core/sync/http_relay.h"

#include <QLocale>

namespace accord::app {

namespace {

std::unique_ptr<sync::Relay> overHttp()
{
    constexpr int patience = 8000; // ms for each request: somebody is waiting
    return std::make_unique<sync::HttpRelay>(patience);
}

} // namespace

DeleteModel::DeleteModel(UnlockModel& unlock, MakeRelay makeRelay, QObject* parent)
    : QObject(parent), m_unlock(unlock), m_makeRelay(makeRelay ? std::move(makeRelay) : MakeRelay(overHttp))
{
    if (auto before = sync::beforeLeaving(unlock.session()->vault()))
        m_leave = std::move(*before);
    else
        m_problem = explain(before.error().code);
}

QString DeleteModel::word()
{
    //: The word a person types to confirm that everything shall be deleted
    return tr("delete");
}

QString DeleteModel::sharedText() const
{
    return m_stage == Stage::Ask ? QLocale().createSeparatedList(m_leave.notTold) : QString();
}

QString DeleteModel::toldText() const
{
    return QLocale().createSeparatedList(m_leave.told);
}

QString DeleteModel::notToldText() const
{
    return QLocale().createSeparatedList(m_leave.notTold);
}

void DeleteModel::confirm(const QString& typed)
{
    if (m_stage != Stage::Ask)
        return;
    const QLocale locale;
    if (locale.toLower(typed.trimmed()) != locale.toLower(word()))
        return say(tr("Please type “%1” to go on. Nothing has been deleted.").arg(word()));
    callBack();
}

void DeleteModel::callBackAgain()
{
    if (m_stage == Stage::CalledBack)
        callBack();
}

void DeleteModel::callBack()
{
    m_stage = Stage::CallingBack;
    m_errand.begin(
        [&vault = m_unlock.session()->vault(), &clock = m_unlock.clock(), make = m_makeRelay] {
            const std::unique_ptr<sync::Relay> relay = make();
            return sync::takeLeave(vault, clock, *relay);
        },
        [this](const sync::Result<sync::Leave>& leave) { finish(leave); });
    say({});
}

void DeleteModel::finish(const sync::Result<sync::Leave>& leave)
{
    m_stage = Stage::CalledBack;
    if (leave)
        m_leave = *leave;
    if (leave && m_leave.told.isEmpty() && m_leave.notTold.isEmpty()) // nothing out there to speak of
        return erase();
    say(leave ? QString() : explain(leave.error().code));
}

void DeleteModel::erase()
{
    if (m_stage == Stage::CalledBack)
        QMetaObject::invokeMethod(&m_unlock, &UnlockModel::erase, Qt::QueuedConnection); // it takes this away
}

void DeleteModel::back()
{
    if (m_stage != Stage::CallingBack)
        Q_EMIT left();
}

void DeleteModel::say(const QString& problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace accord::app
