// SPDX-License-Identifier: GPL-3.0-or-later
// The camera's picture on a page: fills its place, cut where it is too long, corners round.
#pragma once

#include "app/shared/scan_model.h"

#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread, drawn on the render thread while that waits. Borrows the model.
class ScanPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(accord::app::ScanModel* model READ model WRITE setModel NOTIFY modelChanged REQUIRED)
    Q_PROPERTY(double radius MEMBER m_radius)

public:
    [[nodiscard]] ScanModel* model() const { return m_model; }
    void setModel(ScanModel* model);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void modelChanged();

private:
    QPointer<ScanModel> m_model;
    double m_radius = 0;
};

} // namespace accord::app
