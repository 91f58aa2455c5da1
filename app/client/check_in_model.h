// SPDX-License-Identifier: GPL-3.0-or-later
// One check-in on its way: a question a page, every answer saved as it is given, then a look back and the finish.
#pragma once

#include "app/shared/session.h"
#include "core/vault/check_ins.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace accord::haptics {
class Haptics;
}

namespace accord::app {

/// One line of the look back. `place` is where the thumb stands, 0..1 from the low end.
struct AnswerRow
{
    Q_GADGET
    QML_VALUE_TYPE(answerRow)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString dimension MEMBER dimension) ///< bond, goals, tasks, overall, other, text
    Q_PROPERTY(QString words MEMBER words)         ///< the answer without a number, the note itself, or "skipped"
    Q_PROPERTY(double place MEMBER place)
    Q_PROPERTY(bool answered MEMBER answered)
    Q_PROPERTY(int page MEMBER page)

public:
    QString label;
    QString dimension;
    QString words;
    double place = 0;
    bool answered = false;
    int page = 0;
};

/// UI thread. Goes on with the vault's draft if there is one. The draft is first written with the first answer; typed
/// text is written at most `textPause` ms after the last key and whenever the page is left, also by destruction.
class CheckInModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(CheckInModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(Kind kind READ kind NOTIFY pageChanged)
    Q_PROPERTY(int step READ step NOTIFY pageChanged) ///< 1..steps; steps + 1 on the look back
    Q_PROPERTY(int steps READ steps CONSTANT)
    Q_PROPERTY(QString label READ label NOTIFY pageChanged)
    Q_PROPERTY(QString question READ question NOTIFY pageChanged)
    Q_PROPERTY(QString lowAnchor READ lowAnchor NOTIFY pageChanged)
    Q_PROPERTY(QString highAnchor READ highAnchor NOTIFY pageChanged)
    Q_PROPERTY(double minimum READ minimum NOTIFY pageChanged)
    Q_PROPERTY(double maximum READ maximum NOTIFY pageChanged)
    Q_PROPERTY(double value READ value NOTIFY answerChanged)
    Q_PROPERTY(bool answered READ answered NOTIFY answerChanged)
    Q_PROPERTY(QString note READ note NOTIFY answerChanged)
    Q_PROPERTY(int noteRoom READ noteRoom NOTIFY answerChanged) ///< characters left, may be negative
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY answerChanged)
    Q_PROPERTY(QList<accord::app::AnswerRow> rows READ rows NOTIFY answerChanged)
    Q_PROPERTY(QString sessionText READ sessionText NOTIFY sessionChanged) ///< "Session today with Dr Weiss"
    Q_PROPERTY(QString sessionDay READ sessionDay NOTIFY sessionChanged)   ///< "Tuesday, 14 April"
    Q_PROPERTY(int daysAgo READ daysAgo NOTIFY sessionChanged)
    Q_PROPERTY(QStringList therapistNames READ therapistNames CONSTANT) ///< for the choice; several or none
    Q_PROPERTY(int therapist READ therapist NOTIFY sessionChanged)      ///< index of therapistNames, or -1
    Q_PROPERTY(bool correcting READ correcting NOTIFY pageChanged)
    /// Kind::Ask: what of the draft that is there is to be gone on with or let go, and what would follow it.
    Q_PROPERTY(QString draftText READ draftText NOTIFY pageChanged)
    Q_PROPERTY(QString letGoText READ letGoText NOTIFY pageChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    enum class Kind { Scale, Text, LookBack, Ask };
    Q_ENUM(Kind)
    enum class Start { GoOn, Anew }; ///< what a draft is for that is there: to go on with, or to be asked about

    static constexpr int textPause = 400; ///< ms
    static constexpr int mostDaysAgo = 60;

    /// With `corrects` the draft begins as a copy of that check-in, at the look back. Where another draft is there than
    /// the one that is wanted, or with Start::Anew any, the page asks first (Kind::Ask) and nothing of it is changed.
    /// With `haptics` every answer taken is felt.
    explicit CheckInModel(Session& session, base::CheckInId corrects = {}, haptics::Haptics* haptics = nullptr,
                          Start start = Start::GoOn, QObject* parent = nullptr);
    ~CheckInModel() override;

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] int step() const { return m_draft.page + 1; }
    [[nodiscard]] int steps() const { return int(m_items.size()); }
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString lowAnchor() const;
    [[nodiscard]] QString highAnchor() const;
    [[nodiscard]] double minimum() const;
    [[nodiscard]] double maximum() const;
    [[nodiscard]] double value() const;
    [[nodiscard]] bool answered() const;
    [[nodiscard]] QString note() const { return m_draft.note; }
    [[nodiscard]] int noteRoom() const;
    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] QList<AnswerRow> rows() const;
    [[nodiscard]] QString sessionText() const;
    [[nodiscard]] QString sessionDay() const;
    [[nodiscard]] int daysAgo() const;
    [[nodiscard]] QStringList therapistNames() const { return m_therapistNames; }
    [[nodiscard]] int therapist() const;
    [[nodiscard]] bool correcting() const { return m_draft.corrects.has_value(); }
    [[nodiscard]] QString draftText() const;
    [[nodiscard]] QString letGoText() const;
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void answer(double value); ///< within the item's range; anything else is passed over
    Q_INVOKABLE void writeNote(const QString& text);
    Q_INVOKABLE void next();
    Q_INVOKABLE void skip();
    Q_INVOKABLE void back();               ///< from the first page: closes
    Q_INVOKABLE void change(int page);     ///< from the look back to one question; the way back leads here again
    Q_INVOKABLE void setDaysAgo(int days); ///< 0..mostDaysAgo
    Q_INVOKABLE void setTherapist(int index);
    Q_INVOKABLE void goOnWithDraft(); ///< Kind::Ask: that one it is
    Q_INVOKABLE void letDraftGo();    ///< Kind::Ask: that one goes, and what was wanted begins
    /// Keeps the draft. Where that fails it says so, and leaves without when asked again.
    Q_INVOKABLE void close();
    Q_INVOKABLE void discard(); ///< lets the draft go, after the page has asked
    Q_INVOKABLE void finish();

Q_SIGNALS:
    void pageChanged();
    void answerChanged();
    void sessionChanged();
    void problemChanged();
    void closed();
    void finished(accord::base::CheckInId checkIn);

private:
    [[nodiscard]] const alliance::ScaleItem* scale() const; ///< null on other pages
    [[nodiscard]] const alliance::TextItem* text() const;
    void begin(base::CheckInId corrects, Start start);
    void use(const vault::Draft& draft);
    void goTo(int page);
    void goOn();
    bool save();
    void setProblem(const QString& problem);

    Session& m_session;
    haptics::Haptics* m_haptics;
    QList<alliance::Item> m_items;
    QList<base::ChannelId> m_therapists;
    QStringList m_therapistNames;
    vault::Draft m_draft;
    QTimer m_textTimer;
    QString m_problem;
    std::optional<vault::Draft> m_other;      ///< while the page asks about it
    std::optional<vault::CheckIn> m_original; ///< of a correction begun here
    bool m_toLookBack = false;
    bool m_unsaved = false;  ///< something of the draft is not in the vault
    bool m_saidLost = false; ///< that it can't be kept
};

} // namespace accord::app
