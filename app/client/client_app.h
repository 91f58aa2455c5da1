// SPDX-License-Identifier: GPL-3.0-or-later
// The client's app as one object: its models, its engine and its window.
#pragma once

#include "app/client/app_model.h"
#include "app/client/reminders.h"
#include "app/shared/auto_lock.h"
#include "app/shared/file_chooser.h"
#include "app/shared/look.h"
#include "app/shared/unlock_model.h"
#include "core/base/clock.h"

#include <QObject>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSize>
#include <memory>

namespace accord::app {

struct ClientOptions
{
    QString vaultDirectory;
    vault::KdfCost kdfCost;                 ///< of a vault made from here
    QSize size{390, 844};                   ///< of the window, in device-independent pixels
    QString lookFile;                       ///< where choices of look and language are kept; empty: nowhere
    LookWishes look;                        ///< what is wanted whatever is kept there
    qr::OpenCamera openCamera;              ///< empty: there is none
    reminder::Notifier* notifier = nullptr; ///< outlives the app; null: no reminders here
    haptics::Haptics* haptics = nullptr;    ///< outlives the app; null: a device that can't be felt
    vault::KeyStore* keyStore = nullptr;    ///< outlives the app; null: no PIN here
};

/// UI thread, under a QApplication with the Material style (prepareClient()). No globals: several, and the therapist's
/// app beside them, may live in one process. The clock outlives it. Destruction locks the vault.
class ClientApp : public QObject
{
    Q_OBJECT

public:
    ClientApp(ClientOptions options, const base::Clock& clock, QObject* parent = nullptr);
    ~ClientApp() override;

    /// Loads the page and shows the window. False: QML did not load; the reasons went to the message handler.
    [[nodiscard]] bool show();

    [[nodiscard]] UnlockModel& unlock() { return m_unlock; }
    [[nodiscard]] AppModel& model() { return m_model; }
    /// Outlives the app's pages.
    void setFileChooser(FileChooser* chooser) { m_model.setFileChooser(chooser); }
    [[nodiscard]] AutoLock& autoLock() { return m_autoLock; }
    /// Null before show(). Owned here.
    [[nodiscard]] QQuickWindow* window() const { return m_window.get(); }

private:
    void comeForward();

    ClientOptions m_options;
    Look m_look;
    std::unique_ptr<Reminders> m_reminders; ///< null without a notifier
    UnlockModel m_unlock;
    AutoLock m_autoLock;
    AppModel m_model;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window; ///< goes before its engine
};

/// Once per process, before the QApplication is made: the Controls style.
void prepareClient();

} // namespace accord::app
