// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/scan_model.h"

#include "app/shared/letter_words.h"

#include <QGuiApplication>
#include <QPointer>

namespace accord::app {

ScanModel::ScanModel(Session& session, ScanOrder order, qr::OpenCamera openCamera, FileChooser* chooser,
                     QObject* parent)
    : QObject(parent), m_session(session), m_order(std::move(order)), m_openCamera(std::move(openCamera)),
      m_chooser(chooser), m_intake(m_order.wanted, session.vault(), session.clock())
{
    m_pool.setMaxThreadCount(1);
    if (auto* application = qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        connect(application, &QGuiApplication::applicationStateChanged, this, &ScanModel::follow);
}

ScanModel::~ScanModel()
{
    stop();
    m_pool.waitForDone();
}

QString ScanModel::blindTitle() const
{
    switch (m_sight) {
    case Sight::NoCamera:
        return tr("No camera here");
    case Sight::Denied:
        return tr("The camera is not allowed");
    case Sight::Failed:
        return tr("The camera gives no picture");
    case Sight::Off:
    case Sight::Starting:
    case Sight::Looking:
        break;
    }
    return {};
}

QString ScanModel::blindText() const
{
    switch (m_sight) {
    case Sight::NoCamera:
        return tr("A photo or screenshot of the code does as well, and so does a sealed file.");
    case Sight::Denied:
        return tr("You can allow it in your device’s settings and try again. A photo or screenshot of the code does as "
                  "well, and so does a sealed file.");
    case Sight::Failed:
        return tr("Perhaps another program is using it. A photo or screenshot of the code does as well, and so does a "
                  "sealed file.");
    case Sight::Off:
    case Sight::Starting:
    case Sight::Looking:
        break;
    }
    return {};
}

QString ScanModel::progress() const
{
    return m_needed > 0 ? tr("%1 of %2 codes read").arg(m_have).arg(m_needed) : QString();
}

void ScanModel::start()
{
    stop();
    if (m_found)
        return;
    if (!m_camera && m_openCamera)
        m_camera = m_openCamera();
    if (!m_camera)
        return setSight(Sight::NoCamera);
    setSight(Sight::Starting);
    m_camera->start([this](const qr::GreyPixels& pixels) { look(pixels); },
                    [this](qr::CameraTrouble trouble) {
                        setSight(trouble == qr::CameraTrouble::NoCamera ? Sight::NoCamera
                                 : trouble == qr::CameraTrouble::Denied ? Sight::Denied
                                                                        : Sight::Failed);
                    });
}

void ScanModel::stop()
{
    if (m_camera)
        m_camera->stop();
    m_lastTexts.clear();
    if (m_sight == Sight::Starting || m_sight == Sight::Looking)
        setSight(Sight::Off);
}

void ScanModel::look(const qr::GreyPixels& pixels)
{
    const QImage picture = QImage(reinterpret_cast<const uchar*>(pixels.octets.constData()), pixels.width,
                                  pixels.height, pixels.stride, QImage::Format_Grayscale8)
                               .copy();
    QMetaObject::invokeMethod(
        this, [this, picture] { see(picture); }, Qt::QueuedConnection);
    const QStringList texts = qr::read(pixels);
    if (!texts.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, texts] { read(texts); }, Qt::QueuedConnection);
}

void ScanModel::see(const QImage& picture)
{
    if (m_sight == Sight::Starting)
        setSight(Sight::Looking);
    if (m_sight != Sight::Looking)
        return; // it was under way when the camera went off
    m_picture = picture;
    Q_EMIT pictureChanged();
}

void ScanModel::read(const QStringList& texts)
{
    if (m_found || texts == m_lastTexts)
        return;
    m_lastTexts = texts;
    m_pool.start([this, texts] {
        const Intake intake = m_intake.takeTexts(texts);
        QMetaObject::invokeMethod(
            this, [this, intake] { take(intake, true); }, Qt::QueuedConnection);
    });
}

void ScanModel::chooseFiles()
{
    if (!m_chooser)
        return;
    m_chooser->askForFiles(tr("A picture of the code, or a sealed file"),
                           [alive = QPointer(this), this](const QStringList& paths) {
                               if (alive)
                                   takePaths(paths);
                           });
}

void ScanModel::takeFiles(const QList<QUrl>& files)
{
    QStringList paths;
    for (const QUrl& file : files)
        paths << file.toString(QUrl::PreferLocalFile); // Android names files by addresses of its own
    takePaths(paths);
}

void ScanModel::takePaths(const QStringList& paths)
{
    if (paths.isEmpty() || m_found)
        return;
    for (const QString& path : paths) {
        ++m_files;
        m_pool.start([this, path] {
            const Intake intake = m_intake.takeFile(path);
            QMetaObject::invokeMethod(
                this,
                [this, intake] {
                    --m_files;
                    take(intake, false);
                },
                Qt::QueuedConnection);
        });
    }
    m_problem.clear();
    Q_EMIT changed();
}

void ScanModel::take(const Intake& intake, bool byCamera)
{
    if (m_found)
        return;
    m_have = intake.have;
    m_needed = intake.needed;
    if (!intake.problem.isEmpty())
        m_problem = intake.problem;
    else if (intake.foreign)
        m_problem = tr("That code is not one of Accord’s.");
    else if (byCamera)
        m_problem.clear(); // of several files each may have one, and one that is well takes nothing back
    if (!intake.invitation.isEmpty()) {
        m_found = true;
        stop();
        Q_EMIT changed();
        Q_EMIT invitationRead(intake.invitation);
        return;
    }
    if (!intake.letters.isEmpty())
        takeLetters(intake);
    Q_EMIT changed();
    if (!intake.letters.isEmpty())
        Q_EMIT lettersTaken(m_channel, byCamera);
}

void ScanModel::takeLetters(const Intake& intake)
{
    for (int i = 0; i < int(intake.letters.size()); ++i) {
        const QString line = letterWords(intake.letters.at(i), intake.names.at(i));
        if (!line.isEmpty() && !m_taken.contains(line))
            m_taken << line;
    }
    m_channel = intake.letters.last().channel;
    m_session.noteChange();
}

void ScanModel::setSight(Sight sight)
{
    if (sight == m_sight)
        return;
    m_sight = sight;
    Q_EMIT sightChanged();
}

void ScanModel::follow(Qt::ApplicationState state)
{
    const bool away = state == Qt::ApplicationHidden || state == Qt::ApplicationSuspended;
    if (away && (m_sight == Sight::Starting || m_sight == Sight::Looking))
        stop(); // nobody is filmed who looks at something else
    else if (state == Qt::ApplicationActive && m_sight == Sight::Off && m_camera)
        start();
}

} // namespace accord::app
