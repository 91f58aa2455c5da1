// SPDX-License-Identifier: GPL-3.0-or-later
// A locked copy of everything in one file, read back before it counts.
#pragma once

#include "app/shared/errand.h"
#include "app/shared/file_chooser.h"
#include "app/shared/long_work.h"
#include "app/shared/session.h"
#include "core/vault/backup.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread; the work is done on another. Borrows the session and the chooser, which outlive it. Destroying it cancels
/// what is under way: no file is left then.
class BackupModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(BackupModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(bool working READ isWorking NOTIFY changed)
    Q_PROPERTY(double share READ share NOTIFY changed) ///< of the work that is done, 0..1
    Q_PROPERTY(int minimumPassphraseLength READ minimumPassphraseLength CONSTANT)
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed) ///< when the newest one was made from here
    Q_PROPERTY(QString said READ said NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(Place problemAt READ problemAt NOTIFY changed)

public:
    enum class Place { Nowhere, Passphrase, PassphraseAgain };
    Q_ENUM(Place)

    BackupModel(Session& session, FileChooser& chooser, vault::KdfCost cost, QObject* parent = nullptr);
    ~BackupModel() override;

    [[nodiscard]] bool isWorking() const { return m_errand.isUnderWay(); }
    [[nodiscard]] double share() const { return m_work.share(); }
    [[nodiscard]] int minimumPassphraseLength() const;
    [[nodiscard]] QString lastText() const { return m_lastText; }
    [[nodiscard]] QString said() const { return m_said; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] Place problemAt() const { return m_problemAt; }

    /// Asks for a place, then writes. Wrong input says why and asks nothing.
    Q_INVOKABLE void make(const QString& passphrase, const QString& passphraseAgain);
    Q_INVOKABLE void cancel() { m_work.cancel(); }
    Q_INVOKABLE void clearProblem() { say({}, {}); }
    Q_INVOKABLE void back();

Q_SIGNALS:
    void changed();
    void left();

private:
    void write(const QString& path, std::shared_ptr<SecretBytes> passphrase);
    void finish(const QString& path, const vault::Result<vault::BackupContents>& written);
    void readLast();
    void say(const QString& said, const QString& problem, Place place = Place::Nowhere);

    Session& m_session;
    FileChooser& m_chooser;
    vault::KdfCost m_cost;
    QString m_lastText;
    QString m_said;
    QString m_problem;
    Place m_problemAt = Place::Nowhere;
    LongWork m_work;
    Errand m_errand;
};

} // namespace accord::app
