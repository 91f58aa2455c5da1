// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/dialogs/dialog_file_chooser.h"

#include <QDir>
#include <QStandardPaths>
#include <memory>

namespace accord::app {

namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

FileChooser::Answers first(FileChooser::Answer answer)
{
    return [answer = std::move(answer)](const QStringList& paths) { answer(paths.value(0)); };
}

} // namespace

DialogFileChooser::~DialogFileChooser()
{
    withdraw();
}

void DialogFileChooser::askForPlace(const QString& title, const QString& name, Answer answer)
{
    auto dialog = std::make_unique<QFileDialog>(nullptr, title, documents());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    ask(std::move(dialog), first(std::move(answer)));
}

void DialogFileChooser::askForFile(const QString& title, Answer answer)
{
    auto dialog = std::make_unique<QFileDialog>(nullptr, title, documents());
    dialog->setFileMode(QFileDialog::ExistingFile);
    ask(std::move(dialog), first(std::move(answer)));
}

void DialogFileChooser::askForFiles(const QString& title, Answers answer)
{
    auto dialog = std::make_unique<QFileDialog>(nullptr, title, documents());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    ask(std::move(dialog), std::move(answer));
}

void DialogFileChooser::ask(std::unique_ptr<QFileDialog> dialog, Answers answer)
{
    withdraw();
    m_dialog = dialog.release();
    m_lock.setHeld(true);
    QObject::connect(m_dialog, &QFileDialog::finished, m_dialog, [this, asked = m_dialog.data(), answer](int result) {
        const QStringList chosen = asked->selectedFiles();
        m_dialog = nullptr;
        asked->deleteLater();
        m_lock.setHeld(false);
        answer(result == QDialog::Accepted ? chosen : QStringList());
    });
    m_dialog->open();
}

void DialogFileChooser::withdraw()
{
    if (!m_dialog)
        return;
    delete m_dialog.data();
    m_lock.setHeld(false);
}

} // namespace accord::app
