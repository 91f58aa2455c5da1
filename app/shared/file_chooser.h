// SPDX-License-Identifier: GPL-3.0-or-later
// How a person is asked where a file shall go, or which ones it is about.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

namespace accord::app {

/// UI thread. The answer comes later, by a call: empty if the person changed their mind. One question at a time; a new
/// one withdraws the one before, unanswered. While a question stands, and until the app is in front again after it, no
/// lock may come between the question and the answer. A path may be an address of the system's own (Android).
class FileChooser
{
public:
    using Answer = std::function<void(const QString& path)>;
    using Answers = std::function<void(const QStringList& paths)>;

    FileChooser() = default;
    FileChooser(const FileChooser&) = delete;
    FileChooser& operator=(const FileChooser&) = delete;
    virtual ~FileChooser() = default;

    /// `name` is proposed. Whoever answers has agreed to replace what is there.
    virtual void askForPlace(const QString& title, const QString& name, Answer answer) = 0;
    virtual void askForFile(const QString& title, Answer answer) = 0;
    virtual void askForFiles(const QString& title, Answers answer) = 0; ///< one or more
};

} // namespace accord::app
