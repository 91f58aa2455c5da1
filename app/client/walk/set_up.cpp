// SPDX-License-Identifier: GPL-3.0-or-later
// The door: a vault is made, and locked, and opened again.
#include "app/client/page_walk.h"

namespace accord::app {

bool PageWalk::setUp()
{
    return expect(AppModel::Page::SetUp, "a missing vault") && visit(QStringLiteral("set-up")) && firstSteps() &&
           expect(AppModel::Page::Home, "making a vault") && visit(QStringLiteral("home-first")) && keys() && cover();
}

bool PageWalk::lock()
{
    m_app.unlock().lock();
    if (!expect(AppModel::Page::Unlock, "locking") || !unlockWays() || !visit(QStringLiteral("unlock")))
        return false;
    m_app.unlock().unlock(QStringLiteral("not the passphrase"));
    if (!waitUnlocked(UnlockModel::State::Locked) || !visit(QStringLiteral("unlock-problem")))
        return false;
    m_app.unlock().unlock(passphrase);
    return waitUnlocked(UnlockModel::State::Open) && expect(AppModel::Page::Home, "unlocking") &&
           visit(QStringLiteral("home-again"));
}

} // namespace accord::app
