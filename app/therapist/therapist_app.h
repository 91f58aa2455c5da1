// SPDX-License-Identifier: GPL-3.0-or-later
// The therapist's app as one object: its models, its engine and its window.
#pragma once

#include "app/shared/auto_lock.h"
#include "app/shared/look.h"
#include "app/therapist/therapist_shell.h"
#include "core/base/clock.h"
#include "core/sync/pairing.h"

#include <QObject>
#include <QPointer>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSize>
#include <memory>

namespace accord::therapist {

struct TherapistOptions
{
    QString vaultDirectory;
    vault::KdfCost kdfCost;              ///< of a vault made from here
    QSize size{1280, 800};               ///< of the window, in device-independent pixels
    QString lookFile;                    ///< where choices of look are kept; empty: nowhere
    app::LookWishes look;                ///< what is wanted whatever is kept there; the language is English
    qr::OpenCamera openCamera;           ///< empty: there is none
    sync::RelayAccess relay;             ///< what the invite page proposes while no relay is kept in the vault
    vault::KeyStore* keyStore = nullptr; ///< outlives the app; null: no PIN here
};

/// UI thread, under a QApplication with the Material style (prepareTherapist()). No globals: several, and the client's
/// app beside them, may live in one process. The clock outlives it. Destruction locks the vault.
class TherapistApp : public QObject
{
    Q_OBJECT

public:
    TherapistApp(TherapistOptions options, const base::Clock& clock, QObject* parent = nullptr);
    ~TherapistApp() override;

    /// Loads the window and shows it. False: QML did not load; the reasons went to the message handler.
    [[nodiscard]] bool show();

    [[nodiscard]] app::UnlockModel& unlock() { return *m_shell.unlock(); }
    [[nodiscard]] TherapistShell& shell() { return m_shell; }
    [[nodiscard]] app::AutoLock& autoLock() { return m_autoLock; }
    /// Outlives the app's pages; to be given before show().
    void setFileChooser(app::FileChooser* chooser) { m_shell.setFileChooser(chooser); }
    /// Null before show(). Owned here.
    [[nodiscard]] QQuickWindow* window() const { return m_window; }

private:
    TherapistOptions m_options;
    app::Look m_look;
    TherapistShell m_shell;
    app::AutoLock m_autoLock;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QPointer<QQuickWindow> m_window;
};

/// Once per process, before the QApplication is made: the Controls style.
void prepareTherapist();

} // namespace accord::therapist
