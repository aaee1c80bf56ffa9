import type { Committee } from "@/api/types";

/** ⑴ to ⒇ as the policy prints them; beyond, (21). */
const numbered = (number: number) => (number <= 20 ? String.fromCodePoint(0x2473 + number) : `(${number})`);

/** ⑴ 日常療養・多職種連携研修部会; a body without a number is its name alone. */
export const committeeTitle = ({ number, name }: Pick<Committee, "number" | "name">): string =>
  number === null ? name : `${numbered(number)} ${name}`;

export const committeeKindLabels: Readonly<Record<Committee["kind"], string>> = {
  COUNCIL: "推進会議",
  SUBCOMMITTEE: "部会",
  RELATED: "関係する会議体",
};
