// SPDX-License-Identifier: GPL-3.0-or-later
// Secret bytes: where they live, that they are gone afterwards, who owns them after a move, and how they compare.
//
// Memory that was given back is looked at through /proc/self/mem: the kernel reads it, so the test itself touches
// nothing it does not own.
#include "core/secret/secret.h"
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <type_traits>
#include <unistd.h>

using namespace accord;

namespace {

const QByteArray marker = QByteArrayLiteral("only the two of us may know this");

/// What stands at that address now; shorter or empty where no memory is mapped any more.
QByteArray memoryAt(const void* address, qsizetype size)
{
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("/proc/self/mem cannot be opened");
    QByteArray bytes(size, '\0');
    const ssize_t got = pread(memory.handle(), bytes.data(), size_t(size), off_t(quintptr(address)));
    return bytes.left(std::max<ssize_t>(got, 0));
}

/// The kernel's flags of the mapping that holds the address, such as "rd wr mr mw me lo dd".
QStringList mappingFlags(const void* address)
{
    QFile maps(QStringLiteral("/proc/self/smaps"));
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression range(QStringLiteral("^([0-9a-f]+)-([0-9a-f]+) "));
    bool inside = false;
    const QStringList lines = QString::fromLatin1(maps.readAll()).split(u'\n');
    for (const QString& line : lines) {
        const auto match = range.match(line);
        if (match.hasMatch())
            inside = quintptr(address) >= match.captured(1).toULongLong(nullptr, 16) &&
                     quintptr(address) < match.captured(2).toULongLong(nullptr, 16);
        else if (inside && line.startsWith(u"VmFlags:"))
            return line.mid(8).split(u' ', Qt::SkipEmptyParts);
    }
    return {};
}

/// Whether a process that does this comes to its end unharmed.
bool survives(const std::function<void()>& deed)
{
    const pid_t child = fork();
    if (child == 0) {
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none);
        for (const int harm : {SIGSEGV, SIGBUS, SIGABRT})
            std::signal(harm, SIG_DFL);
        (void)close(STDERR_FILENO);
        deed();
        _exit(0);
    }
    int status = -1;
    if (child < 0 || waitpid(child, &status, 0) != child)
        qFatal("no child process");
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialiseSecrets()); }
    void initialisingAgainIsFine() { QVERIFY(initialiseSecrets()); }

    void emptyOnesHoldNothing()
    {
        const SecretBytes none;
        QVERIFY(none.isEmpty() && none.data() == nullptr && none.view().isEmpty());
        QVERIFY(none.equals({}));
        const SecretBytes zero(0);
        QVERIFY(zero.isEmpty() && zero.view().isEmpty());
        QVERIFY(none.clone().isEmpty());
        QVERIFY(SecretBytes::copyOf({}).isEmpty());
        QVERIFY(SecretBytes::random(0).isEmpty());
    }

    void newOnesAreZeroed()
    {
        // libsodium fills fresh memory with 0xdb, so this is not so by itself.
        for (const size_t size : {1, 31, 32, 4096, 4097}) {
            const SecretBytes bytes(size);
            QCOMPARE(bytes.size(), size);
            QCOMPARE(bytes.view(), QByteArrayView(QByteArray(qsizetype(size), '\0')));
        }
    }

    void randomOnesDiffer()
    {
        const SecretBytes one = SecretBytes::random(32);
        QVERIFY(!one.equals(SecretBytes::random(32).view()));
        QVERIFY(!one.equals(QByteArray(32, '\0')));
    }

    void aCopyIsItsOwn()
    {
        SecretBytes first = SecretBytes::copyOf(marker);
        SecretBytes second = first.clone();
        QCOMPARE(second.view(), QByteArrayView(marker));
        QVERIFY(first.data() != second.data());
        first.data()[0] ^= 1;
        QCOMPARE(second.view(), QByteArrayView(marker));
    }

    void copyingByAccidentDoesNotCompile()
    {
        QVERIFY(!std::is_copy_constructible_v<SecretBytes>);
        QVERIFY(!std::is_copy_assignable_v<SecretBytes>);
        QVERIFY(std::is_nothrow_move_constructible_v<SecretBytes>);
        QVERIFY(std::is_nothrow_move_assignable_v<SecretBytes>);
    }

    void whatIsMovedFromIsEmpty()
    {
        SecretBytes first = SecretBytes::copyOf(marker);
        const unsigned char* const place = first.data();
        SecretBytes second(std::move(first));
        QCOMPARE(static_cast<const void*>(second.data()), static_cast<const void*>(place));
        QCOMPARE(second.view(), QByteArrayView(marker));
        QVERIFY(first.isEmpty() && first.data() == nullptr && first.view().isEmpty()); // NOLINT: that is the question
        QVERIFY(first.equals({}) && !first.equals(marker));
        QVERIFY(first.clone().isEmpty());

        SecretBytes third;
        third = std::move(second);
        QCOMPARE(third.view(), QByteArrayView(marker));
        QVERIFY(second.isEmpty() && second.view().isEmpty()); // NOLINT
        second = SecretBytes::copyOf("again");                // and can be used anew
        QCOMPARE(second.view(), QByteArrayView("again"));
    }

    void movingOntoItselfKeepsIt()
    {
        SecretBytes bytes = SecretBytes::copyOf(marker);
        SecretBytes& same = bytes;
        bytes = std::move(same);
        QCOMPARE(bytes.view(), QByteArrayView(marker));
    }

    void comparing()
    {
        const SecretBytes bytes = SecretBytes::copyOf(marker);
        QVERIFY(bytes.equals(marker));
        QVERIFY(!bytes.equals(marker.chopped(1)));
        QVERIFY(!bytes.equals(marker + 'x'));
        QVERIFY(!bytes.equals({}));
        for (qsizetype i = 0; i < marker.size(); ++i) {
            QByteArray other = marker;
            other[i] = char(other[i] ^ 0x80);
            QVERIFY(!bytes.equals(other));
        }
        QVERIFY(SecretBytes::copyOf(QByteArrayView("a\0b", 3)).equals(QByteArrayView("a\0b", 3)));
        QVERIFY(!SecretBytes::copyOf(QByteArrayView("a\0b", 3)).equals(QByteArrayView("a\0c", 3)));
    }

    void itStaysInMemoryAndOutOfCoreDumps()
    {
        const SecretBytes bytes = SecretBytes::copyOf(marker);
        const QStringList flags = mappingFlags(bytes.data());
        QVERIFY2(flags.contains(QStringLiteral("dd")), qPrintable(flags.join(u' ')));
        rlimit most{};
        QCOMPARE(getrlimit(RLIMIT_MEMLOCK, &most), 0);
        // Where the system forbids locking even one page nothing can be locked; everywhere else it must be.
        const bool mayLock = most.rlim_cur >= rlim_t(sysconf(_SC_PAGESIZE)) || geteuid() == 0;
        QCOMPARE(flags.contains(QStringLiteral("lo")), mayLock);
    }

    void readingPastTheEndStopsTheProgram()
    {
        const SecretBytes bytes = SecretBytes::copyOf(marker);
        const volatile unsigned char* data = bytes.data();
        QVERIFY(survives([&] { (void)data[bytes.size() - 1]; }));
        QVERIFY(!survives([&] { (void)data[bytes.size()]; }));
    }

    void destroyedOnesAreGone()
    {
        const void* place = nullptr;
        {
            const SecretBytes bytes = SecretBytes::copyOf(marker);
            place = bytes.data();
            QCOMPARE(memoryAt(place, marker.size()), marker); // so that the look itself is known to work
        }
        QVERIFY(memoryAt(place, marker.size()) != marker);
    }

    void overwrittenOnesAreGone()
    {
        SecretBytes bytes = SecretBytes::copyOf(marker);
        const void* const place = bytes.data();
        bytes = SecretBytes::copyOf("something else entirely");
        QVERIFY(!memoryAt(place, marker.size()).contains(marker));
    }

    void wipingAByteArrayEmptiesTheMemoryItHad()
    {
        // Long enough that what the allocator writes into freed memory does not reach the marker.
        QByteArray text = QByteArray(200, '.') + marker + QByteArray(200, '.');
        const void* const place = text.constData() + 200;
        QCOMPARE(memoryAt(place, marker.size()), marker);
        wipe(text);
        QVERIFY(text.isEmpty());
        QVERIFY(!memoryAt(place, marker.size()).contains(marker.left(8)));
        wipe(text); // an empty one too
        QVERIFY(text.isEmpty());
    }

    void wipingASharedByteArrayLeavesTheOther()
    {
        QByteArray text = marker;
        text.detach();
        const QByteArray other = text;
        wipe(text);
        QVERIFY(text.isEmpty());
        QCOMPARE(other, marker);
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
