// SPDX-License-Identifier: GPL-3.0-or-later
// The room on a disk is known, in a changed root as well, where no mount of it is to be seen.
#include "core/base/free_space.h"

#include <QTemporaryDir>
#include <QTest>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

using accord::base::freeBytes;

class TestFreeSpace : public QObject
{
    Q_OBJECT

private slots:
    void ofAFolder()
    {
        const QTemporaryDir folder;
        const auto bytes = freeBytes(folder.path());
        QVERIFY(bytes && *bytes > 0);
    }

    void ofNothing() { QVERIFY(!freeBytes(QStringLiteral("/nowhere/at/all"))); }

    void inAChangedRoot()
    {
        const QTemporaryDir folder;
        const QByteArray root = folder.path().toLocal8Bit();
        const pid_t child = ::fork();
        if (child == 0) {
            if (::geteuid() != 0 && ::unshare(CLONE_NEWUSER) != 0)
                ::_exit(2);
            if (::chroot(root.constData()) != 0 || ::chdir("/") != 0)
                ::_exit(2);
            ::_exit(freeBytes(QStringLiteral("/")).value_or(0) > 0 ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        if (WEXITSTATUS(status) == 2)
            QSKIP("neither root nor allowed to be it in a namespace of one's own");
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

QTEST_APPLESS_MAIN(TestFreeSpace)
#include "tst_free_space.moc"
