// SPDX-License-Identifier: GPL-3.0-or-later
// The walk's part about getting in, staying safe and keeping the records.
#include "app/therapist/page_walk.h"

#include "app/shared/backup_model.h"
#include "app/shared/key_change_model.h"
#include "app/shared/walk/spoil.h"

namespace accord::therapist {

void PageWalk::walkSetUp()
{
    app::SetUpModel& steps = *m_app->shell().setUp();
    using Step = app::SetUpModel::Step;
    visit(QStringLiteral("set up"), child("welcomeNext"));
    steps.sayName({});
    visit(QStringLiteral("set up, no name"), !steps.problem().isEmpty());
    steps.restore();
    visit(QStringLiteral("set up, from a backup"), steps.step() == Step::Backup);
    steps.back();
    steps.sayName(QStringLiteral("Dr Weiss"));
    visit(QStringLiteral("set up, how it opens"), waitUntil([&] { return steps.canHavePin(); }));
    steps.chooseBoth();
    steps.takeKeys(QStringLiteral("271828"), QStringLiteral("271828"), passphrase, passphrase);
    visit(QStringLiteral("set up, the code"), steps.step() == Step::Code);
    const QString code = steps.code();
    steps.wroteItDown();
    visit(QStringLiteral("set up, the code typed back"), steps.step() == Step::CodeBack);
    steps.checkCode(code);
}

void PageWalk::walkSettings()
{
    m_app->shell().openSettings();
    KeepingModel* const keeping = m_app->shell().keeping();
    visit(QStringLiteral("settings"), child("settingsPage"));
    keeping->openLock();
    auto* const lock = qobject_cast<app::LockModel*>(keeping->pageModel());
    visit(QStringLiteral("lock"), waitUntil([&] { return lock->canHavePin(); }));
    lock->change(app::LockModel::Change::Passphrase);
    visit(QStringLiteral("lock, a new passphrase"), child("proofPassphrase"));
    qobject_cast<app::KeyChangeModel*>(keeping->pageModel())->back();
    keeping->openBackup();
    visit(QStringLiteral("backup"), child("backupButton"));
    auto* const backup = qobject_cast<app::BackupModel*>(keeping->pageModel());
    backup->make(passphrase, passphrase);
    visit(QStringLiteral("backup, made"), waitUntil([&] { return !backup->said().isEmpty(); }));
    keeping->openDelete();
    visit(QStringLiteral("delete"), child("deleteWord"));
    keeping->openList();
    keeping->back();
    m_app->shell().showReadOnly(); // needs a later version to come about
    visit(QStringLiteral("to read only"), child("readOnlyNext"));
    m_app->shell().lock();
    waitUntil([&] { return desk() == nullptr; });
}

void PageWalk::walkDamage()
{
    visit(
        QStringLiteral("damaged"), app::spoilDatabase(m_app->unlock().directory()) && [this] {
            m_app->unlock().unlock(passphrase);
            return waitUntil([this] {
                return m_app->shell().repair() && m_app->shell().repair()->stage() == app::RepairModel::Stage::Choose;
            });
        }());
    if (m_app->shell().repair())
        m_app->shell().repair()->useEarlier(0);
}

} // namespace accord::therapist
