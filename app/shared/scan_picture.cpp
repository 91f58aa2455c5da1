// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/scan_picture.h"

#include <QPainter>
#include <QPainterPath>

namespace accord::app {

void ScanPicture::setModel(ScanModel* model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (m_model)
        connect(m_model, &ScanModel::pictureChanged, this, [this] { update(); });
    Q_EMIT modelChanged();
    update();
}

void ScanPicture::paint(QPainter* painter)
{
    const QImage picture = m_model ? m_model->picture() : QImage();
    if (picture.isNull() || m_model->sight() != ScanModel::Sight::Looking)
        return;
    const QRectF place = boundingRect();
    QSizeF cut = place.size().scaled(picture.size(), Qt::KeepAspectRatio);
    const QRectF part(QPointF((picture.width() - cut.width()) / 2, (picture.height() - cut.height()) / 2), cut);
    QPainterPath shape;
    shape.addRoundedRect(place, m_radius, m_radius);
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->setClipPath(shape);
    if (m_model->isMirror()) {
        painter->translate(place.width(), 0);
        painter->scale(-1, 1);
    }
    painter->drawImage(place, picture, part);
}

} // namespace accord::app
