// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of every kind cameras make, and the real plug-in on a machine that may have no camera.
#include "app/shared/picture/qr_picture.h"
#include "platform/camera.h"
#include "platform/camera/frame_pixels.h"
#include "tests/support/video_camera.h"

#include <QBuffer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace accord;
using test::PixelFormat;

Q_DECLARE_METATYPE(test::PixelFormat)

namespace {

const QString text = QStringLiteral("ACRD1:A CODE BEFORE A LENS");

/// Names of mapped files with this in them: what is loaded in this process.
bool isLoaded(const QByteArray& name)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(name);
}

} // namespace

class TestCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfFrameShowsTheCode_data()
    {
        QTest::addColumn<test::PixelFormat>("format");
        for (const auto format : {PixelFormat::Format_RGBX8888, PixelFormat::Format_BGRX8888,
                                  PixelFormat::Format_RGBA8888, PixelFormat::Format_Y8, PixelFormat::Format_YUV420P,
                                  PixelFormat::Format_YUV422P, PixelFormat::Format_YV12, PixelFormat::Format_NV12,
                                  PixelFormat::Format_NV21, PixelFormat::Format_YUYV, PixelFormat::Format_UYVY})
            QTest::newRow(qPrintable(QVideoFrameFormat::pixelFormatToString(format))) << format;
    }
    void everyKindOfFrameShowsTheCode()
    {
        QFETCH(test::PixelFormat, format);
        const QImage seen = test::seenByALens(app::imageOfCodes({text}), 3);
        const qr::GreyPixels grey = platform::greyOf(test::frameOf(seen, format));
        QCOMPARE(QSize(grey.width, grey.height), seen.size());
        QCOMPARE(qr::read(grey), QStringList{text});
    }

    void framesAreUpright()
    {
        QImage seen(40, 20, QImage::Format_Grayscale8);
        seen.fill(Qt::black);
        for (int y = 0; y < 20; ++y)
            seen.scanLine(y)[0] = 255; // a white left edge
        const auto grey = platform::greyOf(test::frameOf(seen, PixelFormat::Format_Y8, QVideoFrame::Rotation90));
        QCOMPARE(QSize(grey.width, grey.height), QSize(20, 40));
        QCOMPARE(uchar(grey.octets.at(5)), uchar(255)); // is the top now
        QCOMPARE(uchar(grey.octets.at(grey.stride * 39 + 5)), uchar(0));
    }

    void aCompressedFrameIsReadToo()
    {
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(test::seenByALens(app::imageOfCodes({text}), 1).save(&buffer, "JPG", 60));
        QVideoFrame frame{QVideoFrameFormat(QSize(1280, 720), PixelFormat::Format_Jpeg)};
        if (!frame.map(QVideoFrame::WriteOnly))
            QFAIL("this Qt maps no JPEG frames");
        QVERIFY(frame.mappedBytes(0) >= jpeg.size());
        std::copy_n(jpeg.constData(), jpeg.size(), reinterpret_cast<char*>(frame.bits(0)));
        frame.unmap();
        QCOMPARE(qr::read(platform::greyOf(frame)), QStringList{text});
    }

    void noFrameIsNoPixels() { QVERIFY(platform::greyOf(QVideoFrame()).octets.isEmpty()); }

    /// Here the plug-in is loaded; where there is a camera it films, and where there is none it says so.
    void theRealOneFilmsOrSaysWhyNot()
    {
        const QStringList paths = platform::cameraPluginPaths();
        QVERIFY2(std::any_of(paths.cbegin(), paths.cend(), [](const QString& path) { return QFile::exists(path); }),
                 qPrintable(paths.join(QLatin1Char(' '))));
        QVERIFY(!isLoaded("libaccord-camera"));
        const auto camera = platform::systemCamera();
        QVERIFY(camera);
        QVERIFY(isLoaded("libaccord-camera"));
        std::atomic<int> frames = 0;
        std::optional<qr::CameraTrouble> trouble;
        camera->start([&](const qr::GreyPixels&) { ++frames; }, [&](qr::CameraTrouble what) { trouble = what; });
        QTRY_VERIFY_WITH_TIMEOUT(frames > 0 || trouble, 20'000);
        camera->stop();
        const int after = frames;
        QTest::qWait(100);
        QCOMPARE(frames.load(), after);
        camera->start([&](const qr::GreyPixels&) { ++frames; }, [&](qr::CameraTrouble what) { trouble = what; });
        camera->stop(); // at once: nothing is called back
    }
};

QTEST_MAIN(TestCamera)
#include "tst_camera.moc"
