// SPDX-License-Identifier: GPL-3.0-or-later
// The first time, the ways of opening and what changes them, taking one's data along, deleting it.
#include "app/client/page_walk.h"

#include "app/client/export_model.h"
#include "app/client/home_model.h"
#include "app/client/settings_model.h"
#include "app/client/start_model.h"
#include "app/shared/delete_model.h"
#include "app/shared/key_change_model.h"
#include "app/shared/lock_model.h"
#include "app/shared/set_up_model.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace accord::app {

namespace {

const QString pin = QStringLiteral("271828");
const QString wrongPin = QStringLiteral("314159");

} // namespace

/// From nothing to an open vault that a PIN, a passphrase and a recovery code open.
bool PageWalk::firstSteps()
{
    auto* const steps = model<SetUpModel>();
    steps->sayName({});
    if (!visit(QStringLiteral("set-up-no-name")))
        return false;
    steps->sayName(QStringLiteral("Noa"));
    if (!waitFor([steps] { return steps->canHavePin(); }) || !visit(QStringLiteral("set-up-pin")))
        return false;
    steps->chooseBoth();
    steps->takeKeys(pin, wrongPin, passphrase, passphrase);
    if (!visit(QStringLiteral("set-up-keys-differ")))
        return false;
    steps->takeKeys(pin, pin, passphrase, passphrase);
    const QString code = steps->code();
    if (!visit(QStringLiteral("set-up-code")))
        return false;
    steps->wroteItDown();
    steps->checkCode(QString(code).replace(code.at(0), code.at(0) == u'7' ? u'8' : u'7'));
    if (!visit(QStringLiteral("set-up-code-mistyped")))
        return false;
    steps->checkCode(code);
    if (!waitUnlocked(UnlockModel::State::Open) || !expect(AppModel::Page::Start, "the last step of set-up") ||
        !visit(QStringLiteral("start")))
        return false;
    model<StartModel>()->later();
    return true;
}

/// From Home and back: the pages behind Settings that change the lock, take data along and delete.
bool PageWalk::keys()
{
    model<HomeModel>()->openSettings();
    model<SettingsModel>()->openLockPage();
    if (!expect(AppModel::Page::Lock, "the lock") || !waitFor([this] { return model<LockModel>()->canHavePin(); }) ||
        !visit(QStringLiteral("lock")))
        return false;
    for (const auto& [change, state] : {std::pair(LockModel::Change::Pin, "change-pin"),
                                        std::pair(LockModel::Change::Passphrase, "change-passphrase"),
                                        std::pair(LockModel::Change::RecoveryCode, "change-code")}) {
        model<LockModel>()->change(change);
        if (!expect(AppModel::Page::KeyChange, state) || !visit(QString::fromLatin1(state)))
            return false;
        if (change == LockModel::Change::RecoveryCode) {
            model<KeyChangeModel>()->wroteItDown();
            model<KeyChangeModel>()->save(QStringLiteral("some words"), QStringLiteral("7777"), {});
            if (!visit(QStringLiteral("change-code-mistyped")))
                return false;
            model<KeyChangeModel>()->back();
        }
        model<KeyChangeModel>()->back();
    }
    model<LockModel>()->back();
    model<SettingsModel>()->openExport();
    if (!expect(AppModel::Page::Export, "taking along") || !visit(QStringLiteral("export")))
        return false;
    model<ExportModel>()->saveTable();
    if (!visit(QStringLiteral("export-saved")))
        return false;
    model<ExportModel>()->back();
    model<SettingsModel>()->openDelete();
    if (!expect(AppModel::Page::Delete, "deleting") || !visit(QStringLiteral("delete")))
        return false;
    model<DeleteModel>()->confirm(QStringLiteral("no"));
    if (!visit(QStringLiteral("delete-slip")))
        return false;
    model<DeleteModel>()->back();
    model<SettingsModel>()->back();
    return expect(AppModel::Page::Home, "leaving the settings");
}

/// Locked, and tried by every way.
bool PageWalk::unlockWays()
{
    UnlockModel& unlock = m_app.unlock();
    if (!visit(QStringLiteral("unlock-pin")))
        return false;
    unlock.open(wrongPin);
    if (!waitUnlocked(UnlockModel::State::Locked) || !visit(QStringLiteral("unlock-wrong-pin")))
        return false;
    unlock.setWay(UnlockModel::Way::RecoveryCode);
    unlock.open(QStringLiteral("7777"));
    if (!visit(QStringLiteral("unlock-code")))
        return false;
    for (int wrong = 1; wrong < 10; ++wrong) {
        unlock.setWay(UnlockModel::Way::Pin);
        unlock.open(wrongPin);
        if (!waitUnlocked(UnlockModel::State::Locked))
            return false;
    }
    if (!visit(QStringLiteral("unlock-pin-over")))
        return false;
    unlock.clearProblem();
    return unlock.way() == UnlockModel::Way::Passphrase;
}

bool PageWalk::cover()
{
    m_app.autoLock().setActive(false);
    const bool shown = visit(QStringLiteral("covered"));
    m_app.autoLock().setActive(true);
    return shown;
}

bool PageWalk::waitFor(const std::function<bool()>& condition)
{
    constexpr int most = 20'000; // ms
    const QDeadlineTimer deadline(most);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

} // namespace accord::app
