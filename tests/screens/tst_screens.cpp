// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of both apps, in every state, drawn and judged in the looks of looks.h: a sample of them, or the whole
// matrix with ACCORD_LONG_TESTS.
#include "core/secret/secret.h"
#include "tests/qml/tools/audit.h"
#include "tests/screens/walks.h"

#include <QAccessible>
#include <QApplication>
#include <QRegularExpression>
#include <QTest>
#include <cstdio>

using namespace accord;
using tests::Look;

class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void client_data() { addLooks(); }
    void client() { judge(tests::walkClient, true, m_clientUnseen); }
    void therapist_data() { addLooks(); }
    void therapist() { judge(tests::walkTherapist, false, m_therapistUnseen); }
    void everyPageWasShown();

private:
    using Walk = std::optional<QSet<QString>> (*)(const Look&, const tests::Visitor&);
    static void addLooks();
    static void judge(Walk walk, bool translated, std::optional<QSet<QString>>& unseen);

    std::optional<QSet<QString>> m_clientUnseen;
    std::optional<QSet<QString>> m_therapistUnseen;
};

namespace {

/// Nothing is one colour only.
bool isDrawn(const QImage& picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != picture.pixel(0, 0))
                return true;
        }
    }
    return false;
}

/// Words in Latin letters on a page in Arabic, but for names and what the walk's people wrote.
QStringList leftInEnglish(const QQuickItem& item)
{
    static const QRegularExpression own(
        QStringLiteral("Noa|Dr Amara Weiss|Accord|English|Deutsch|Español|QR|accord:|We talked past each other[^”»]*|"
                       "Mira|Night line|\\b[A-Z0-9]{4}\\b|Call my sister[^”»]*|Sleep[^”»]*|Say no at "
                       "work[^”»]*|saved|CSV|JSON|accord-[a-z]+|Invite a "
                       "client|Scan a code|Show a code|HTTPS?|https?|PIN"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    if (!item.isVisible() || item.objectName() == QLatin1String("signalRules") ||
        item.objectName() == QLatin1String("receiptText")) // those are the same in every language
        return {};
    QStringList found;
    const QString text = item.inherits("QQuickText") ? item.property("text").toString() : QString();
    if (QString(text).remove(own).contains(word))
        found << tests::nameOf(item) + QStringLiteral(": left in English: ") + text;
    const QList<QQuickItem*> children = item.childItems();
    for (const QQuickItem* const child : children)
        found += leftInEnglish(*child);
    return found;
}

} // namespace

void TestScreens::addLooks()
{
    QTest::addColumn<Look>("look");
    const QList<Look> looks =
        tests::sample() + (qEnvironmentVariableIsSet("ACCORD_LONG_TESTS") ? tests::matrix() : QList<Look>());
    for (const Look& look : looks)
        QTest::newRow(qPrintable(tests::nameOf(look))) << look;
}

void TestScreens::judge(Walk walk, bool translated, std::optional<QSet<QString>>& unseen)
{
    QFETCH(const Look, look);
    QStringList problems;
    int states = 0;
    const auto missing = walk(look, [&](const QString& state, QQuickWindow& window) {
        ++states;
        QStringList found;
        if (const QImage picture = window.grabWindow(); picture.size() != window.size() || !isDrawn(picture))
            found << QStringLiteral("not drawn");
        if (translated && look.language == QLatin1String("ar"))
            found += leftInEnglish(*window.contentItem());
        found += tests::textProblems(window) + tests::controlProblems(window) + tests::tabProblems(window);
        for (const QString& problem : std::as_const(found))
            problems << state + QStringLiteral(": ") + problem;
    });
    QVERIFY2(missing, "the walk ended early");
    QVERIFY(states > 20);
    unseen = unseen ? *unseen & *missing : *missing;
    for (const QString& problem : std::as_const(problems))
        std::printf("%s\n", qPrintable(problem));
    QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("%1 problems, above").arg(problems.size())));
}

void TestScreens::everyPageWasShown()
{
    for (const auto& unseen : {m_clientUnseen, m_therapistUnseen}) {
        if (unseen) // else that app was not asked for
            QVERIFY2(unseen->isEmpty(), qPrintable(QStringList(unseen->values()).join(u' ')));
    }
}

int main(int argc, char** argv)
{
    tests::prepare();
    QApplication application(argc, argv);
    QAccessible::setActive(true);
    if (!initialiseSecrets())
        return 1;
    TestScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screens.moc"
