// SPDX-License-Identifier: GPL-3.0-or-later
// The client's receipts: every decision about sharing, newest first, to look at and to keep elsewhere.
#pragma once

#include "app/shared/file_chooser.h"
#include "app/shared/session.h"
#include "core/consent/consent_event.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

struct ReceiptRow
{
    Q_GADGET
    QML_VALUE_TYPE(receiptRow)
    Q_PROPERTY(QString title MEMBER title) ///< "Shared once with Dr Weiss"
    Q_PROPERTY(QString what MEMBER what)   ///< the parts, or empty
    Q_PROPERTY(QString when MEMBER when)

public:
    QString title;
    QString what;
    QString when;
};

/// UI thread. Reads again whenever the session's records change. Borrows the session and the chooser, which
/// outlive it; without a chooser no file can be saved. Files it writes are plain: they say what was decided with whom,
/// and the page says so.
class ReceiptsModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ReceiptsModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QList<accord::app::ReceiptRow> receipts READ receipts NOTIFY changed)
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    Q_PROPERTY(int opened READ opened NOTIFY changed)                           ///< row that is looked at, or -1
    Q_PROPERTY(accord::app::ReceiptRow openedRow READ openedRow NOTIFY changed) ///< it, or one without words
    Q_PROPERTY(QString openedText READ openedText NOTIFY changed)               ///< its whole content, for reading
    Q_PROPERTY(QString saved READ saved NOTIFY changed)                         ///< where it was saved, or empty
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit ReceiptsModel(Session& session, FileChooser* chooser = nullptr, QObject* parent = nullptr);

    [[nodiscard]] QList<ReceiptRow> receipts() const { return m_rows; }
    [[nodiscard]] bool empty() const { return m_rows.isEmpty(); }
    [[nodiscard]] int opened() const { return m_opened; }
    [[nodiscard]] ReceiptRow openedRow() const { return m_opened < 0 ? ReceiptRow() : m_rows.at(m_opened); }
    [[nodiscard]] QString openedText() const;
    [[nodiscard]] QString saved() const { return m_saved; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void close();
    /// The opened one or, with none opened, all of them as one JSON file, where the person says.
    Q_INVOKABLE void save();
    Q_INVOKABLE void back(); ///< from one to all, from all away

Q_SIGNALS:
    void changed();
    void left();

private:
    void refresh();
    [[nodiscard]] QString fileName() const; ///< proposed
    void write(const QString& path);

    Session& m_session;
    FileChooser* const m_chooser;
    QList<ReceiptRow> m_rows;
    QList<QByteArray> m_json; ///< of m_rows, as it was made
    int m_opened = -1;
    QString m_saved;
    QString m_problem;
};

} // namespace accord::app
