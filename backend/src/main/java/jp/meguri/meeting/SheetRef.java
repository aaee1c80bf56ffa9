package jp.meguri.meeting;

import jp.meguri.cycle.CycleStatus;

/** A sheet as far as an agenda item shows it. */
record SheetRef(String initiative, String printedCode, String name, int fiscalYear, CycleStatus status) {}
