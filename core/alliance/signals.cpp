// SPDX-License-Identifier: GPL-3.0-or-later
// Names of rules and of the texts about them.
#include "core/alliance/signals.h"

namespace accord::alliance {

QString id(RuleId rule)
{
    switch (rule) {
    case RuleId::Low:
        return u"low"_qs;
    case RuleId::DropFromLast:
        return u"drop_from_last"_qs;
    case RuleId::ReliableDrop:
        return u"reliable_drop"_qs;
    case RuleId::OwnBaselineDrop:
        return u"own_baseline_drop"_qs;
    case RuleId::SlowDecline:
        return u"slow_decline"_qs;
    case RuleId::WarmButUnaligned:
        return u"warm_but_unaligned"_qs;
    case RuleId::Ceiling:
        return u"ceiling"_qs;
    case RuleId::Overdue:
        break;
    }
    return u"overdue"_qs;
}

bool isDrop(RuleId rule)
{
    return rule == RuleId::DropFromLast || rule == RuleId::ReliableDrop || rule == RuleId::OwnBaselineDrop ||
           rule == RuleId::SlowDecline;
}

std::optional<double> Signal::number(Quantity quantity) const
{
    for (const Number& entry : numbers) {
        if (entry.quantity == quantity)
            return entry.value;
    }
    return std::nullopt;
}

TextIds Signal::texts() const
{
    QString stem = id(rule);
    // Only these two rules speak of different things from case to case.
    if (rule == RuleId::Low || rule == RuleId::WarmButUnaligned) {
        static const QStringList aspects = {u"total"_qs, u"bond"_qs, u"goals"_qs, u"tasks"_qs, u"session"_qs};
        stem += u'.' + aspects.at(qsizetype(aspect));
    }
    return TextIds{stem + u".therapist"_qs,
                   stem + u".client"_qs,
                   {stem + u".opener.1"_qs, stem + u".opener.2"_qs, stem + u".opener.3"_qs}};
}

} // namespace accord::alliance
