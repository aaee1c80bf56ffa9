/** The columns that pasted rows may have, in the order that is taken where there is no heading row. */
export const pasteColumns = [
  "日付",
  "種別",
  "名称",
  "目標の語",
  "回",
  "部",
  "人",
  "実数",
  "延数",
  "状態",
  "場所・方法",
  "算入",
  "算入しない理由",
  "リンク",
  "テーマ",
  "配布数",
  "回収数",
  "有効回答数",
];

/** As a spreadsheet takes it: one cell each. */
export const headingRow = pasteColumns.join("\t");
