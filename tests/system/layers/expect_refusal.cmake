# SPDX-License-Identifier: GPL-3.0-or-later
# Configures project/ with one CASE and checks that CMake refuses it for the right reason (or accepts the allowed one).
set(reason_core_links_models "part \\(vault\\) must not link models_part \\(models\\)")
set(reason_core_links_gui "must not link Qt6::Gui")
set(reason_models_link_platform "part \\(models\\) must not link platform_part \\(platform\\)")
set(reason_unknown_layer "unknown layer 'attic'")
set(reason_sqlcipher_meets_sqlite "ACCORD_SQLITE")

file(REMOVE_RECURSE ${WORK})
execute_process(
    COMMAND ${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR}/project -B ${WORK} -G Ninja -DCASE=${CASE} -DROOT=${ROOT}
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE errors)
string(REGEX REPLACE "[ \n]+" " " errors "${errors}")
if(CASE STREQUAL "allowed")
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "the allowed layers were refused: ${errors}")
    endif()
elseif(result EQUAL 0)
    message(FATAL_ERROR "${CASE} was accepted")
elseif(NOT errors MATCHES "${reason_${CASE}}")
    message(FATAL_ERROR "${CASE} was refused for another reason: ${errors}")
endif()
