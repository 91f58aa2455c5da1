// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/codes.h"

#include "app/cli/command.h"
#include "app/shared/picture/qr_picture.h"

#include <QFileInfo>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace accord::cli {

namespace {

/// Sends stderr away while it lives: libpng writes of damaged files there by itself, and a cause here is one line.
class SilentErrors
{
public:
    SilentErrors() : m_before(dup(STDERR_FILENO))
    {
        const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (m_before >= 0 && nowhere >= 0)
            dup2(nowhere, STDERR_FILENO);
        close(nowhere);
    }
    ~SilentErrors()
    {
        if (m_before >= 0)
            dup2(m_before, STDERR_FILENO);
        close(m_before);
    }
    SilentErrors(const SilentErrors&) = delete;
    SilentErrors& operator=(const SilentErrors&) = delete;

private:
    int m_before;
};

auto quietly(const QByteArray& picture)
{
    const SilentErrors silent;
    return app::codesInPicture(picture);
}

} // namespace

void writeCodes(const QString& path, const QStringList& texts)
{
    const QByteArray picture = app::pictureOfCodes(texts);
    if (picture.isEmpty())
        throw Stop{Stop::Refused, app::explain(sync::Error::TooManyCodes)};
    writeFile(path, picture);
}

QStringList codesIn(const QByteArray& picture, const QString& path)
{
    const auto texts = quietly(picture);
    if (texts)
        return *texts;
    switch (texts.error()) {
    case app::PictureError::NotAPicture:
        throw Stop{Stop::Refused,
                   QStringLiteral("%1 is neither a sealed message nor a picture that can be read").arg(path)};
    case app::PictureError::TooLarge:
        throw Stop{Stop::Refused,
                   QStringLiteral("%1 is a larger picture than a code needs; a smaller one will do").arg(path)};
    case app::PictureError::NoCode:
        break;
    }
    throw Stop{Stop::Refused,
               QStringLiteral("no QR code can be read in %1; a sharper or closer picture may help").arg(path)};
}

QString invitationText(const QString& linkOrPicture)
{
    if (linkOrPicture.startsWith(u"accord:", Qt::CaseInsensitive) || !QFileInfo(linkOrPicture).isFile())
        return linkOrPicture;
    const QStringList texts = codesIn(readFile(linkOrPicture, app::largestPictureFile), linkOrPicture);
    for (const QString& text : texts) {
        if (text.startsWith(u"ACCORD"))
            return text;
    }
    return texts.first(); // which will be refused, with its cause
}

} // namespace accord::cli
