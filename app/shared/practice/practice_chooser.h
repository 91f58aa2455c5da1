// SPDX-License-Identifier: GPL-3.0-or-later
// Answers every question for a file with one path, for walks through the pages.
#pragma once

#include "app/shared/file_chooser.h"

namespace accord::app {

class PracticeChooser final : public FileChooser
{
public:
    explicit PracticeChooser(QString path) : m_path(std::move(path)) {}
    void askForPlace(const QString&, const QString&, Answer answer) override { answer(m_path); }
    void askForFile(const QString&, Answer answer) override { answer(m_path); }
    void askForFiles(const QString&, Answers answer) override { answer({m_path}); }

private:
    QString m_path;
};

} // namespace accord::app
