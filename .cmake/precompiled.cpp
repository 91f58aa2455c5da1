// SPDX-License-Identifier: GPL-3.0-or-later
// Empty: this file exists to compile precompiled.h.
