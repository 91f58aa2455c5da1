// SPDX-License-Identifier: GPL-3.0-or-later
// accord-cli keys: every way in, made, used, changed and removed, with the real program and the system's key store.
// Started through tests/unit/platform/with_key_store.
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace {

struct Ran
{
    int exitCode = -1;
    QString out;
    QString err;
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

const QString code = QStringLiteral("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){6}");

} // namespace

class TestCliKeys : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;

    QString at(const char* name) const { return m_directory->filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", name);
    }
    QByteArray read(const char* name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Words split at spaces; those that begin with @ are files here.
    Ran cli(const char* text) const
    {
        QStringList words{QStringLiteral("--vault"), at("vault")};
        for (const QString& word : QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts))
            words << (word.startsWith(u'@') ? m_directory->filePath(word.mid(1)) : word);
        QProcess process;
        process.start(QStringLiteral(ACCORD_BIN_DIR "/accord-cli"), words);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    bool opens(const char* way) const { return cli(qPrintable(QStringLiteral("check %1").arg(way))).exitCode == 0; }

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        write("words", "a passphrase to remember\n");
        write("other", "another passphrase\n");
        write("pin", "246810\n");
        write("wrong", "135791\n");
        QCOMPARE(cli("init --role client --name Kim --kdf-memory 8 --passphrase-file @words --recovery-code-file @code")
                     .exitCode,
                 0);
    }

    void theCodeIsWrittenForItsOwnerAlone()
    {
        static const QRegularExpression form(u'^' + code + QStringLiteral("\n$"));
        QVERIFY(form.match(QString::fromLatin1(read("code"))).hasMatch());
        QCOMPARE(QFileInfo(at("code")).permissions(),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        QVERIFY(opens("--recovery-code-file @code"));
        write("code", read("code").toLower().replace('-', ' '));
        QVERIFY(opens("--recovery-code-file @code"));
        QByteArray slip = read("code");
        slip[3] = slip.at(3) == '7' ? '8' : '7';
        write("code", slip);
        const Ran refused = cli("check --recovery-code-file @code");
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("not as they were written down")), qPrintable(refused.err));
    }

    void aFileThatIsThereIsLeft()
    {
        const QByteArray before = read("code");
        const Ran refused = cli("keys new-recovery-code --passphrase-file @words --new-recovery-code-file @code");
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(read("code"), before);
        QVERIFY(opens("--recovery-code-file @code"));
        QProcess second; // nor is it written over by another vault's
        second.start(QStringLiteral(ACCORD_BIN_DIR "/accord-cli"),
                     {QStringLiteral("--vault"), at("vault2"), QStringLiteral("init"), QStringLiteral("--role"),
                      QStringLiteral("client"), QStringLiteral("--name"), QStringLiteral("Lee"),
                      QStringLiteral("--passphrase-file"), at("words"), QStringLiteral("--recovery-code-file"),
                      at("code")});
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(!QFileInfo::exists(at("vault2")));
    }

    void aCodeThatWasNotPutInForceIsNotLeftBehind()
    {
        QCOMPARE(cli("keys new-recovery-code --passphrase-file @other --new-recovery-code-file @fresh").exitCode, 1);
        QVERIFY(!QFileInfo::exists(at("fresh")));
        QCOMPARE(cli("init --role client --name Kim --passphrase-file @words --recovery-code-file @fresh").exitCode, 1);
        QVERIFY(!QFileInfo::exists(at("fresh"))); // the vault was there already
    }

    void printedOnceWhenAskedFor()
    {
        static const QRegularExpression form(code);
        const Ran ran = cli("keys new-recovery-code --passphrase-file @words --json");
        QCOMPARE(ran.exitCode, 0);
        const QString printed = ran.object().value(QStringLiteral("recovery_code")).toString();
        QVERIFY(form.match(printed).hasMatch());
        QVERIFY(!opens("--recovery-code-file @code")); // the older one is over
        write("fresh", printed.toLatin1());
        QVERIFY(opens("--recovery-code-file @fresh"));
        QVERIFY(!cli("list --passphrase-file @words").out.contains(form));
    }

    void aForgottenPassphraseIsReplaced()
    {
        QCOMPARE(cli("keys change-passphrase --recovery-code-file @code --new-passphrase-file @other --kdf-memory 8")
                     .exitCode,
                 0);
        QVERIFY(!opens("--passphrase-file @words"));
        QVERIFY(opens("--passphrase-file @other"));
        QVERIFY(opens("--recovery-code-file @code"));
        const Ran refused = cli("keys change-passphrase --passphrase-file @words --new-passphrase-file @other");
        QCOMPARE(refused.exitCode, 1);
    }

    void aPin()
    {
        QVERIFY(!cli("keys list --json").object().value(QStringLiteral("pin")).toBool());
        const Ran none = cli("check --pin-file @pin");
        QCOMPARE(none.exitCode, 1);
        const Ran added = cli("keys add-pin --passphrase-file @words --new-pin-file @pin --kdf-memory 8 --json");
        QVERIFY2(added.exitCode == 0, qPrintable(added.err));
        QVERIFY(added.object().value(QStringLiteral("pin")).toBool());
        QVERIFY(opens("--pin-file @pin"));
        QVERIFY(!opens("--pin-file @wrong"));
        QCOMPARE(cli("keys list --json").object().value(QStringLiteral("pin_tries_left")).toInt(), 9);
        QVERIFY(opens("--pin-file @pin"));
        QCOMPARE(cli("keys list --json").object().value(QStringLiteral("pin_tries_left")).toInt(), 10);
        for (int wrong = 1; wrong <= 9; ++wrong)
            QVERIFY(!opens("--pin-file @wrong"));
        const Ran tenth = cli("check --pin-file @wrong");
        QCOMPARE(tenth.exitCode, 1);
        QVERIFY2(tenth.err.contains(QStringLiteral("tenth wrong PIN")), qPrintable(tenth.err));
        QVERIFY(!opens("--pin-file @pin"));
        QVERIFY(opens("--passphrase-file @words"));
        QVERIFY(opens("--recovery-code-file @code"));
        QCOMPARE(cli("keys add-pin --recovery-code-file @code --new-pin-file @pin --kdf-memory 8").exitCode, 0);
        QVERIFY(opens("--pin-file @pin"));
        QCOMPARE(cli("keys remove-pin --pin-file @pin").exitCode, 0);
        QVERIFY(!opens("--pin-file @pin"));
    }

    void whatWasTypedIsTheSameOnEveryKeyboard()
    {
        write("composed", "caf\xc3\xa9 im Regen\n");
        write("decomposed", "cafe\xcc\x81 im Regen\n");
        QCOMPARE(cli("keys change-passphrase --passphrase-file @words --new-passphrase-file @composed --kdf-memory 8")
                     .exitCode,
                 0);
        QVERIFY(opens("--passphrase-file @decomposed"));
        write("arabic", "\xd9\xa2\xd9\xa4\xd9\xa6\xd9\xa8\xd9\xa1\xd9\xa0\n"); // 246810
        QCOMPARE(cli("keys add-pin --passphrase-file @composed --new-pin-file @arabic --kdf-memory 8").exitCode, 0);
        QVERIFY(opens("--pin-file @pin"));
        write("latin", "caf\xe9 im Regen\n");
        const Ran refused = cli("check --passphrase-file @latin");
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("not UTF-8")), qPrintable(refused.err));
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char* words, int exitCode) { QTest::newRow(words) << QByteArray(words) << exitCode; };
        row("keys", 2);
        row("keys explode", 2);
        row("keys list add-pin", 2);
        row("check --passphrase-file @words --pin-file @pin", 2);
        row("check --passphrase-file @words --recovery-code-file @code", 2);
        row("keys add-pin --passphrase-file @words", 2); // no terminal to ask on
        row("keys change-passphrase --pin-file @pin --new-passphrase-file @other", 2);
        row("keys add-pin --passphrase-file @words --new-pin-file @words", 1); // no digits
        row("keys add-pin --passphrase-file @other --new-pin-file @pin", 1);
        row("keys remove-pin --passphrase-file @words", 1); // there is none
        row("check --recovery-code-file @words", 1);
        row("check --recovery-code-file @missing", 1);
    }
    void whatIsRefused()
    {
        QFETCH(QByteArray, words);
        QFETCH(int, exitCode);
        const Ran ran = cli(words.constData());
        QCOMPARE(ran.exitCode, exitCode);
        QVERIFY(ran.err.startsWith(QStringLiteral("accord-cli: ")));
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY(ran.out.isEmpty());
    }

    void aDamagedCopyIsNoted()
    {
        QFile keyring(at("vault/keyring"));
        QVERIFY(keyring.open(QIODevice::WriteOnly) && keyring.write("x") == 1);
        keyring.close();
        const Ran first = cli("check --passphrase-file @words");
        QCOMPARE(first.exitCode, 0);
        QVERIFY2(first.err.contains(QStringLiteral("mended from the other")), qPrintable(first.err));
        QCOMPARE(cli("check --passphrase-file @words").err, QString());
    }
};

QTEST_GUILESS_MAIN(TestCliKeys)
#include "test_cli_keys.moc"
