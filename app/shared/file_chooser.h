// SPDX-License-Identifier: GPL-3.0-or-later
// How a person is asked where a file shall go, or which one it is.
#pragma once

#include <QString>
#include <functional>

namespace accord::app {

/// UI thread. The answer comes later, by a call: empty if the person changed their mind. One question at a time; a new
/// one withdraws the one before, unanswered.
class FileChooser
{
public:
    using Answer = std::function<void(const QString& path)>;

    FileChooser() = default;
    FileChooser(const FileChooser&) = delete;
    FileChooser& operator=(const FileChooser&) = delete;
    virtual ~FileChooser() = default;

    /// `name` is proposed. Whoever answers has agreed to replace what is there.
    virtual void askForPlace(const QString& title, const QString& name, Answer answer) = 0;
    virtual void askForFile(const QString& title, Answer answer) = 0;
};

} // namespace accord::app
