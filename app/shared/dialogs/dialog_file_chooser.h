// SPDX-License-Identifier: GPL-3.0-or-later
// Asks with the system's file dialog.
#pragma once

#include "app/shared/auto_lock.h"
#include "app/shared/file_chooser.h"

#include <QFileDialog>
#include <QPointer>

namespace accord::app {

/// Needs a QApplication. While it asks, the lock is told that the app only seems to be in the background.
class DialogFileChooser final : public FileChooser
{
public:
    explicit DialogFileChooser(AutoLock& lock) : m_lock(lock) {}
    ~DialogFileChooser() override;

    void askForPlace(const QString& title, const QString& name, Answer answer) override;
    void askForFile(const QString& title, Answer answer) override;
    void askForFiles(const QString& title, Answers answer) override;

private:
    void ask(std::unique_ptr<QFileDialog> dialog, Answers answer);
    void withdraw();

    AutoLock& m_lock;
    QPointer<QFileDialog> m_dialog;
};

} // namespace accord::app
