# SPDX-License-Identifier: GPL-3.0-or-later
# How targets are made here, and the one-way rule between layers.
#
#   qml -> models -> core -> (interfaces) <- platform;  programs and tests wire it all.
#
# Every target names its layer. accord_check_layers() runs last and stops the configuration if a target
# links to a layer its own may not use, or if core links to a Qt module that draws or stores.

set(ACCORD_MAY_LINK_base      "")
set(ACCORD_MAY_LINK_secret    base)
set(ACCORD_MAY_LINK_alliance  base)
set(ACCORD_MAY_LINK_consent   base)
set(ACCORD_MAY_LINK_reminder  base)
set(ACCORD_MAY_LINK_haptics   base)
set(ACCORD_MAY_LINK_seal      base secret)
set(ACCORD_MAY_LINK_qr        base)
set(ACCORD_MAY_LINK_vault     base secret alliance consent)
set(ACCORD_MAY_LINK_mailbox   base)
set(ACCORD_MAY_LINK_sync      base secret alliance consent seal vault)
set(ACCORD_MAY_LINK_exchange  base alliance consent vault)
set(ACCORD_MAY_LINK_platform  base secret haptics reminder qr vault sync)
set(ACCORD_MAY_LINK_models    base secret alliance consent haptics reminder seal qr vault sync exchange models)
set(ACCORD_MAY_LINK_qml       models qml)
set(ACCORD_MAY_LINK_relay     base mailbox)
set(ACCORD_MAY_LINK_program   base secret alliance consent haptics reminder seal qr vault mailbox sync exchange platform models qml relay program)

set(ACCORD_CORE_LAYERS base secret alliance consent haptics reminder seal qr vault mailbox sync exchange)
set(ACCORD_QT_BARRED_IN_CORE Qt6::Gui Qt6::Widgets Qt6::Qml Qt6::Quick Qt6::QuickControls2 Qt6::Sql Qt6::Charts Qt6::Svg)

# The headers that nearly every file reads, compiled once for all targets.
add_library(accord_precompiled OBJECT ${CMAKE_CURRENT_LIST_DIR}/precompiled.cpp)
target_link_libraries(accord_precompiled PRIVATE Qt6::Core)
set_target_properties(accord_precompiled PROPERTIES AUTOMOC OFF)

function(accord_compile_options target)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Werror)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
    if(ACCORD_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_link_options(${target} PRIVATE -fsanitize=address,undefined)
    endif()
    if(ACCORD_FUZZ)
        target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link) # everywhere: all read one precompiled header
    endif()
    if(target STREQUAL "accord_precompiled")
        target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/.cmake/precompiled.h)
        target_compile_options(${target} PRIVATE -fPIC) # as Qt asks of everything that links it
    else()
        target_precompile_headers(${target} REUSE_FROM accord_precompiled)
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -fpch-preprocess) # for ccache
    endif()
    if(NOT Qt6_VERSION VERSION_LESS 6.5)
        target_compile_options(${target} PRIVATE -fPIC) # before that Qt says so itself; the header must be read as it was made
        target_compile_definitions(${target} PRIVATE QT_WARN_DEPRECATED_UP_TO=0x060400) # what 6.4 has no successor for stays
    endif()
endfunction()
accord_compile_options(accord_precompiled)

function(accord_register target layer)
    set_target_properties(${target} PROPERTIES ACCORD_LAYER ${layer})
    set_property(GLOBAL APPEND PROPERTY ACCORD_TARGETS ${target})
    if(layer STREQUAL "qml")
        # Pages are bindings and one-line handlers: as bytecode they load as fast, and the C++ that would be generated
        # from them takes longer to compile than the rest of the house.
        set_target_properties(${target} PROPERTIES QT_QMLCACHEGEN_ARGUMENTS "--only-bytecode")
    endif()
endfunction()

# accord_library(NAME LAYER layer SOURCES ... [PUBLIC libs...] [PRIVATE libs...])
# One small static library. Include paths start at the project's root: #include "core/seal/hpke.h".
function(accord_library target)
    cmake_parse_arguments(A "" "LAYER" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${target} STATIC ${A_SOURCES})
    accord_compile_options(${target})
    target_link_libraries(${target} PUBLIC Qt6::Core ${A_PUBLIC} PRIVATE ${A_PRIVATE})
    accord_register(${target} ${A_LAYER})
    if(A_LAYER IN_LIST ACCORD_CORE_LAYERS)
        set_target_properties(${target} PROPERTIES AUTOMOC OFF) # values and functions: no QObjects in core
    endif()
endfunction()

# accord_program(NAME SOURCES ... LINK libs...)
function(accord_program target)
    cmake_parse_arguments(A "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${target} ${A_SOURCES})
    accord_compile_options(${target})
    target_link_libraries(${target} PRIVATE Qt6::Core ${A_LINK})
    accord_register(${target} program)
endfunction()

# accord_test(NAME SOURCES ... LINK libs... [TIMEOUT s] [LABELS ...] [ARGS ...])
# One Qt Test executable and its ctest entry of the same name, without a display.
function(accord_test target)
    cmake_parse_arguments(A "" "TIMEOUT" "SOURCES;LINK;LABELS;ARGS" ${ARGN})
    if(NOT A_TIMEOUT)
        set(A_TIMEOUT 120)
    endif()
    add_executable(${target} ${A_SOURCES})
    accord_compile_options(${target})
    target_link_libraries(${target} PRIVATE Qt6::Core Qt6::Test ${A_LINK})
    target_compile_definitions(${target} PRIVATE
        ACCORD_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" ACCORD_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        ACCORD_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    accord_register(${target} program)
    add_test(NAME ${target} COMMAND ${target} ${A_ARGS})
    set_tests_properties(${target} PROPERTIES TIMEOUT ${A_TIMEOUT} LABELS "${A_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_CONTROLS_STYLE=Material;LC_ALL=C.UTF-8")
endfunction()

# SQLCipher and plain SQLite export the same symbols: a program with both would resolve one library's calls in the
# other and could write its vault in clear. Targets that hold either say which; CMake refuses a program with two.
function(accord_sqlite_flavour target flavour)
    set_property(TARGET ${target} PROPERTY INTERFACE_ACCORD_SQLITE ${flavour})
    set_property(TARGET ${target} APPEND PROPERTY COMPATIBLE_INTERFACE_STRING ACCORD_SQLITE)
endfunction()

function(accord_check_layers)
    get_property(targets GLOBAL PROPERTY ACCORD_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(layer ${target} ACCORD_LAYER)
        if(NOT DEFINED ACCORD_MAY_LINK_${layer})
            message(FATAL_ERROR "${target} names the unknown layer '${layer}'")
        endif()
        get_target_property(direct ${target} LINK_LIBRARIES)
        get_target_property(passed_on ${target} INTERFACE_LINK_LIBRARIES)
        foreach(linked IN LISTS direct passed_on)
            string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" linked "${linked}")
            if(layer IN_LIST ACCORD_CORE_LAYERS AND linked IN_LIST ACCORD_QT_BARRED_IN_CORE)
                message(FATAL_ERROR "${target} is in core (${layer}) and must not link ${linked}")
            endif()
            if(NOT TARGET ${linked})
                continue()
            endif()
            get_target_property(linked_layer ${linked} ACCORD_LAYER)
            if(linked_layer AND NOT linked_layer STREQUAL layer AND NOT linked_layer IN_LIST ACCORD_MAY_LINK_${layer})
                message(FATAL_ERROR "${target} (${layer}) must not link ${linked} (${linked_layer}): see .cmake/accord.cmake")
            endif()
        endforeach()
    endforeach()
endfunction()
