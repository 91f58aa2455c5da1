// SPDX-License-Identifier: GPL-3.0-or-later
// Answers for the person who is asked for a file, when the test says so.
#pragma once

#include "app/shared/file_chooser.h"

#include <utility>

namespace accord::test {

class Chooser final : public app::FileChooser
{
public:
    void askForPlace(const QString&, const QString& name, Answer answer) override
    {
        proposed = name;
        m_waiting = first(std::move(answer));
    }
    void askForFile(const QString&, Answer answer) override { m_waiting = first(std::move(answer)); }
    void askForFiles(const QString&, Answers answer) override { m_waiting = std::move(answer); }

    [[nodiscard]] bool isAsking() const { return bool(m_waiting); }
    void answer(const QString& path) { answer(path.isEmpty() ? QStringList() : QStringList(path)); }
    void answer(const QStringList& paths)
    {
        if (const Answers taken = std::exchange(m_waiting, {}))
            taken(paths);
    }
    void cancel() { answer(QStringList()); }

    QString proposed;

private:
    static Answers first(Answer answer)
    {
        return [answer = std::move(answer)](const QStringList& paths) { answer(paths.value(0)); };
    }

    Answers m_waiting;
};

} // namespace accord::test
