// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through every page of the therapist's app in every main state, for the self-test and for looking at.
#pragma once

#include "app/shared/practice/practice_camera.h"
#include "app/shared/practice/practice_chooser.h"
#include "app/shared/practice/practice_key_store.h"
#include "app/shared/walk/page_record.h"
#include "app/therapist/practice_client.h"
#include "app/therapist/therapist_app.h"
#include "core/base/clock.h"
#include "core/vault/vault.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace accord::therapist {

/// Drives the real models on a throw-away vault with a sample caseload; no network. UI thread. One walk per object.
///
/// To add a page or a state: bring the app there in one of the parts and call visit("its name", it is there). The
/// self-test, the gallery, the audit, the matrix of looks and the contact sheets go where the walk goes, and fail on a
/// SomethingPage.qml it never shows.
class PageWalk
{
public:
    /// Called when a page stands, settled, in the named state ("client, act", ...).
    using Visitor = std::function<void(const QString& state, QQuickWindow& window)>;

    explicit PageWalk(TherapistOptions looks);

    /// False, after a line on stderr for each, if pages did not open or steps did not do what they should.
    [[nodiscard]] bool walk(const Visitor& visitor);
    /// After the walk: pages of the app that no state showed.
    [[nodiscard]] QStringList unseen() const { return m_record.unseen(); }

private:
    static const QString passphrase;
    static bool waitUntil(const std::function<bool()>& condition);
    void walkInvitations();
    void walkScanning();
    void walkPairingByHand();
    void walkClients();
    void walkGoals();
    void walkDuty();
    void walkCaseload();
    void walkSetUp();
    void walkSettings();
    void walkDamage();
    void openClient(const QString& state, const std::function<base::ChannelId(vault::Transaction&)>& make);
    void visit(const QString& state, bool standing);
    void write(const std::function<void(vault::Transaction&)>& change);

    [[nodiscard]] DeskModel* desk() const { return m_app->shell().desk(); }
    [[nodiscard]] app::Session& session() const { return *m_app->unlock().session(); }
    [[nodiscard]] bool child(const char* name) const;

    const base::ManualClock m_clock;
    QTemporaryDir m_folder;
    const std::shared_ptr<app::PracticeScene> m_scene = std::make_shared<app::PracticeScene>();
    app::PracticeKeyStore m_keyStore;
    app::PracticeChooser m_chooser;
    std::unique_ptr<TherapistApp> m_app;
    Visitor m_visitor;
    app::PageRecord m_record;
    bool m_sound = true;
};

} // namespace accord::therapist
