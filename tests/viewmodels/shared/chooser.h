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
        m_waiting = std::move(answer);
    }
    void askForFile(const QString&, Answer answer) override { m_waiting = std::move(answer); }

    [[nodiscard]] bool isAsking() const { return bool(m_waiting); }
    void answer(const QString& path)
    {
        if (const Answer taken = std::exchange(m_waiting, {}))
            taken(path);
    }

    QString proposed;

private:
    Answer m_waiting;
};

} // namespace accord::test
