// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/wording/field_label.h"

#include <QCoreApplication>

namespace accord::app {

QString fieldLabel(consent::Field field)
{
    using consent::Field;
    switch (field) {
    case Field::Bond:
        return QCoreApplication::translate("Accord", "Bond");
    case Field::Goals:
        return QCoreApplication::translate("Accord", "Goals");
    case Field::Tasks:
        return QCoreApplication::translate("Accord", "Tasks");
    case Field::Total:
        return QCoreApplication::translate("Accord", "Working together", "label: the mean of bond, goals and tasks");
    case Field::Overall:
        return QCoreApplication::translate("Accord", "All in all", "label: the overall rating of a session");
    case Field::Room:
        return QCoreApplication::translate("Accord", "Room for who I am");
    case Field::Note:
        return QCoreApplication::translate("Accord", "Your note");
    case Field::GoalWords:
        return QCoreApplication::translate("Accord", "Goals in your own words");
    }
    Q_UNREACHABLE();
}

} // namespace accord::app
