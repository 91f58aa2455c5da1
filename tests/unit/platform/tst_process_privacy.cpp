// SPDX-License-Identifier: GPL-3.0-or-later
// What a crash could leave behind: nothing.
#include "platform/process_privacy.h"

#include <QTest>
#include <sys/prctl.h>
#include <sys/resource.h>

class TestProcessPrivacy : public QObject
{
    Q_OBJECT

private slots:
    void noCoreFiles()
    {
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 1); // so that the change is seen
        QVERIFY(accord::platform::keepMemoryPrivate());
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0)); // and it cannot be raised again
    }
};

QTEST_GUILESS_MAIN(TestProcessPrivacy)
#include "tst_process_privacy.moc"
