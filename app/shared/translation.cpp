// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/translation.h"

#include <string_view>

namespace accord::app {

QString Translation::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    const std::string_view full(context);
    const size_t colons = full.rfind("::");
    const char* bare = colons == std::string_view::npos ? context : context + colons + 2;
    return QTranslator::translate(bare, source, disambiguation, n);
}

} // namespace accord::app
