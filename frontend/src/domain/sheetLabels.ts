/** What the texts of a PDCA sheet are called on every screen, by the JSON pointer the server uses for them. */
export const sheetLabels = {
  "/plan/situation": "現状と課題",
  "/plan/goal": "目標",
  "/plan/actions": "実施内容",
  "/execution/midYear": "中間の実績",
  "/execution/yearEnd": "年度末の実績",
  "/evaluation/rating": "評価区分",
  "/evaluation/ratingReason": "自己評価の理由",
  "/evaluation/analysis": "分析",
  "/evaluation/committeeOpinion": "会議の意見",
  "/improvement/issues": "課題",
  "/improvement/measures": "対応策",
  "/improvement/direction": "今後の方向性",
  "/improvement/nextYear": "次年度への反映",
} as const;
