// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through every page of the client's app in every main state, for the self-test and for looking at.
#pragma once

#include "app/client/client_app.h"
#include "app/client/practice_partner.h"
#include "app/shared/practice/practice_camera.h"
#include "app/shared/practice/practice_chooser.h"
#include "app/shared/practice/practice_key_store.h"
#include "app/shared/walk/page_record.h"
#include "core/base/clock.h"

#include <QTemporaryDir>
#include <functional>

namespace accord::app {

/// Drives the real models on a throw-away vault with a practice partner; no network. One walk per object.
///
/// To add a page or a state: bring the app there in one of the parts (a file each in walk/, in the order of walk()) and
/// call visit("its-name"). The self-test, the galleries, the audit, the matrix of looks and the contact sheets go where
/// the walk goes, and fail on a SomethingPage.qml it never shows. A part leaves the app on Home, or where the next
/// begins.
class PageWalk
{
public:
    /// Called when a page stands, settled, in the named state ("home-first", "share-all-on", ...).
    using Visitor = std::function<void(const QString& state, QQuickWindow& window)>;

    explicit PageWalk(ClientOptions looks);

    /// False, after a line on stderr, if a page did not open or a step did not do what it should.
    [[nodiscard]] bool walk(const Visitor& visitor);
    /// After the walk: pages of the app that no state showed.
    [[nodiscard]] QStringList unseen() const { return m_record.unseen(); }

private:
    static const QString passphrase;

    // The parts, each in a file of walk/.
    [[nodiscard]] bool setUp();
    [[nodiscard]] bool firstSteps();
    [[nodiscard]] bool keys();
    [[nodiscard]] bool unlockWays();
    [[nodiscard]] bool cover();
    [[nodiscard]] bool settings();
    [[nodiscard]] bool alone();
    [[nodiscard]] bool scanInvitation();
    [[nodiscard]] bool handOver();
    [[nodiscard]] bool pair();
    [[nodiscard]] bool shareOne();
    [[nodiscard]] bool heardBack();
    [[nodiscard]] bool trend();
    [[nodiscard]] bool records();
    [[nodiscard]] bool ownGoals();
    [[nodiscard]] bool goalsTogether();
    [[nodiscard]] bool consents();
    [[nodiscard]] bool closing();
    [[nodiscard]] bool stop();
    [[nodiscard]] bool lock();
    [[nodiscard]] bool backUpAndRestore();
    [[nodiscard]] bool damageAndRepair();

    /// The state stands: settles it, and shows it to the visitor. False if there is no page.
    bool visit(const QString& state);
    bool expect(AppModel::Page page, const char* step);
    bool waitUnlocked(UnlockModel::State wanted);
    static bool waitFor(const std::function<bool()>& condition);
    void answerAll(double bond, double goals, double tasks, const QString& note);
    [[nodiscard]] bool addEarlierSessions();
    template <typename Model>
    Model* model()
    {
        return qobject_cast<Model*>(m_app.model().pageModel());
    }

    QTemporaryDir m_folder;
    base::ManualClock m_clock;
    std::shared_ptr<PracticeScene> m_scene = std::make_shared<PracticeScene>();
    PracticeKeyStore m_keyStore;
    PracticeChooser m_chooser;
    ClientApp m_app;
    std::unique_ptr<PracticePartner> m_partner;
    Visitor m_visitor;
    PageRecord m_record;
};

} // namespace accord::app
