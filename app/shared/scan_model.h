// SPDX-License-Identifier: GPL-3.0-or-later
// Scanning: what the camera sees, how far along it is, and the ways that need no camera.
#pragma once

#include "app/shared/file_chooser.h"
#include "app/shared/scan_intake.h"
#include "app/shared/session.h"
#include "core/qr/camera.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QThreadPool>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace accord::app {

/// What a page scans for, in words.
struct ScanOrder
{
    Wanted wanted = Wanted::Letters;
    QString title; ///< "Scan the invitation"
    QString aim;   ///< what to point the camera at, and where the other person finds it
};

/// UI thread. The camera is opened by start() and not before; its pictures are searched in the camera's own thread,
/// files and letters are taken in on another. Destruction turns the camera off and waits for a commit in progress.
/// Borrows the session and the chooser, which outlive it; without a chooser no files are asked for.
class ScanModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ScanModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(Sight sight READ sight NOTIFY sightChanged)
    Q_PROPERTY(bool mirror READ isMirror NOTIFY sightChanged) ///< show the picture as a mirror would
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString aim READ aim CONSTANT)
    Q_PROPERTY(QString blindTitle READ blindTitle NOTIFY sightChanged) ///< why there is no picture, or empty
    Q_PROPERTY(QString blindText READ blindText NOTIFY sightChanged)   ///< and what to do
    Q_PROPERTY(QString progress READ progress NOTIFY changed)          ///< "2 of 4 codes read", or empty
    Q_PROPERTY(double progressShare READ progressShare NOTIFY changed) ///< 0..1
    Q_PROPERTY(QString problem READ problem NOTIFY changed)            ///< one sentence, or empty
    Q_PROPERTY(QList<QString> taken READ taken NOTIFY changed)         ///< what came in, one sentence each
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)                   ///< a file is being read

public:
    enum class Sight { Off, Starting, Looking, NoCamera, Denied, Failed };
    Q_ENUM(Sight)

    ScanModel(Session& session, ScanOrder order, qr::OpenCamera openCamera, FileChooser* chooser = nullptr,
              QObject* parent = nullptr);
    ~ScanModel() override;

    [[nodiscard]] Sight sight() const { return m_sight; }
    [[nodiscard]] bool isMirror() const { return m_camera && m_camera->isMirror(); }
    [[nodiscard]] QString title() const { return m_order.title; }
    [[nodiscard]] QString aim() const { return m_order.aim; }
    [[nodiscard]] QString blindTitle() const;
    [[nodiscard]] QString blindText() const;
    [[nodiscard]] QString progress() const;
    [[nodiscard]] double progressShare() const { return m_needed > 0 ? double(m_have) / m_needed : 0; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QStringList taken() const { return m_taken; }
    [[nodiscard]] bool isBusy() const { return m_files > 0; }
    [[nodiscard]] QImage picture() const { return m_picture; }          ///< the last one seen
    [[nodiscard]] base::ChannelId channel() const { return m_channel; } ///< whose letter came last; null: none yet

    Q_INVOKABLE void start(); ///< the page is there; also: try again
    Q_INVOKABLE void chooseFiles();
    Q_INVOKABLE void takeFiles(const QList<QUrl>& files);         ///< that were dropped on the page
    Q_INVOKABLE void answer() { Q_EMIT answerWanted(m_channel); } ///< show what there is for whose letter came last
    Q_INVOKABLE void back() { Q_EMIT left(); }

Q_SIGNALS:
    void sightChanged();
    void changed();
    void pictureChanged();
    void invitationRead(const QString& text);
    void lettersTaken(accord::base::ChannelId channel, bool byCamera); ///< the last one's; everything is in the vault
    void answerWanted(accord::base::ChannelId channel);
    void left();

private:
    void takePaths(const QStringList& paths);
    void look(const qr::GreyPixels& pixels); ///< in the camera's thread
    void see(const QImage& picture);
    void read(const QStringList& texts);
    void take(const Intake& intake, bool byCamera);
    void stop();
    void setSight(Sight sight);
    void takeLetters(const Intake& intake);
    void follow(Qt::ApplicationState state);

    Session& m_session;
    const ScanOrder m_order;
    const qr::OpenCamera m_openCamera;
    FileChooser* const m_chooser;
    std::unique_ptr<qr::Camera> m_camera;
    ScanIntake m_intake; ///< touched only in m_pool's one thread
    QThreadPool m_pool;
    Sight m_sight = Sight::Off;
    QImage m_picture;
    QStringList m_lastTexts; ///< the camera sees the same again and again
    QString m_problem;
    QStringList m_taken;
    base::ChannelId m_channel;
    int m_have = 0;
    int m_needed = 0;
    int m_files = 0;
    bool m_found = false; ///< an invitation: no more is wanted
};

} // namespace accord::app
