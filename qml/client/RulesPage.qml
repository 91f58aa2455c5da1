// SPDX-License-Identifier: GPL-3.0-or-later
// The rules as a page of the client's app: the same text, and the same page, that their therapist reads.
import Accord.Shared

SignalRules {}
