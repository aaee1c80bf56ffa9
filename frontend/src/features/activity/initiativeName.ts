type Named = { printedCode: string; name: string };

/** ②－７ 在宅医療ケア勉強会の実施 */
export const initiativeName = ({ printedCode, name }: Named): string => `${printedCode} ${name}`;
