// SPDX-License-Identifier: GPL-3.0-or-later
// Handing letters over in the room: as codes on the screen, one after another, or as a sealed file.
#pragma once

#include "app/shared/file_chooser.h"
#include "app/shared/session.h"
#include "core/base/ids.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread. Shows what waited when it was made, for as long as it lives: the other app reads each code when it can.
/// Borrows the session and the chooser, which outlive it; without a chooser no file can be saved.
class HandOverModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(HandOverModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString aim READ aim CONSTANT)           ///< where the other person scans
    Q_PROPERTY(QString contents READ contents CONSTANT) ///< "In it: your answer to the invitation, a summary"
    Q_PROPERTY(QString nothing READ nothing CONSTANT)   ///< why there is nothing to show, or empty
    Q_PROPERTY(QString tooMuch READ tooMuch CONSTANT)   ///< why there are no codes though there is something, or empty
    Q_PROPERTY(int count READ count CONSTANT)           ///< codes
    Q_PROPERTY(int index READ index NOTIFY changed)     ///< the one shown, from 0
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString position READ position NOTIFY changed) ///< "Code 2 of 3", or empty for a single one
    Q_PROPERTY(bool turning READ isTurning WRITE setTurning NOTIFY changed) ///< the page turns to the next by itself
    Q_PROPERTY(QString saved READ saved NOTIFY changed)                     ///< one sentence, once it is
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool canScan READ canScan CONSTANT) ///< the answer can be scanned from here

public:
    static constexpr int mostCodes = 32;

    HandOverModel(Session& session, base::ChannelId channel, bool canScan, FileChooser* chooser = nullptr,
                  QObject* parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString aim() const;
    [[nodiscard]] QString contents() const { return m_contents; }
    [[nodiscard]] QString nothing() const;
    [[nodiscard]] QString tooMuch() const;
    [[nodiscard]] int count() const { return int(m_codes.size()); }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] QString code() const { return m_codes.value(m_index); }
    [[nodiscard]] QString position() const;
    [[nodiscard]] bool isTurning() const { return m_turning && m_codes.size() > 1; }
    void setTurning(bool turning);
    [[nodiscard]] QString saved() const { return m_saved; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool canScan() const { return m_canScan; }
    [[nodiscard]] QStringList codes() const { return m_codes; }
    [[nodiscard]] base::ChannelId channel() const { return m_channel; }

    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    Q_INVOKABLE void save(); ///< as a sealed file, where the person says
    Q_INVOKABLE void scan() { Q_EMIT scanWanted(m_channel); }
    Q_INVOKABLE void back() { Q_EMIT left(); }

Q_SIGNALS:
    void changed();
    void scanWanted(accord::base::ChannelId channel);
    void left();

private:
    void read();
    void write(const QString& path);
    void take(const QList<QByteArray>& envelopes);

    Session& m_session;
    const base::ChannelId m_channel;
    const bool m_canScan;
    FileChooser* const m_chooser;
    QString m_name;
    QString m_contents;
    QList<QByteArray> m_envelopes;
    QStringList m_codes;
    int m_index = 0;
    bool m_turning = true;
    QString m_saved;
    QString m_problem;
};

} // namespace accord::app
