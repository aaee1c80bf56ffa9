import type { Initiative } from "@/api/types";
import { fiscalYearLabel, fiscalYearWithWestern } from "@/domain/fiscalYear";
import { Button, Select } from "@/ui";
import styles from "./AgendaLinkRows.module.css";
import type { DraftLink } from "./agendaDraft";

type AgendaLinkRowsProps = {
  links: DraftLink[];
  initiatives: Initiative[];
  error: string | null;
  onChange: (links: DraftLink[]) => void;
};

/** What an item is about: 取組 as a whole, or their sheets of a year; none for a free item. */
export function AgendaLinkRows({ links, initiatives, error, onChange }: AgendaLinkRowsProps) {
  const put = (at: number, part: Partial<DraftLink>) =>
    onChange(links.map((link, index) => (index === at ? { ...link, ...part } : link)));
  // Most items are about the same year as the one before.
  const next = { initiative: "", fiscalYear: links.at(-1)?.fiscalYear ?? "" };
  return (
    <fieldset className={styles.links}>
      <legend className={styles.legend}>関係する取組・シート</legend>
      <p className={styles.support}>取組やシートについての議題でなければ、加えなくてかまいません。</p>
      {links.map((link, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is nothing but its place
        <div key={index} className={styles.row}>
          <Select
            label={`取組（${index + 1}）`}
            size="small"
            value={link.initiative}
            options={[{ value: "", label: "選んでください" }, ...initiatives.map(choice)]}
            onChange={(event) => put(index, { initiative: event.target.value })}
          />
          <Select
            label={`年度（${index + 1}）`}
            size="small"
            value={link.fiscalYear}
            options={yearsOf(link, initiatives)}
            onChange={(event) => put(index, { fiscalYear: event.target.value })}
          />
          <Button
            variant="text"
            size="small"
            aria-label={`取組（${index + 1}）を外す`}
            onPress={() => onChange(links.filter((_, at) => at !== index))}
          >
            外す
          </Button>
        </div>
      ))}
      {error && (
        <p className={styles.error}>
          <span aria-hidden="true">＊</span>
          {error}
        </p>
      )}
      <div>
        <Button variant="secondary" size="small" onPress={() => onChange([...links, next])}>
          取組・シートを加える
        </Button>
      </div>
    </fieldset>
  );
}

const choice = ({ code, printedCode, name }: Initiative) => ({
  value: code,
  label: `${printedCode}　${name}`,
});

/** The years for which the policy prints a target have a sheet. */
function yearsOf(link: DraftLink, initiatives: Initiative[]) {
  const shown = initiatives.find(({ code }) => code === link.initiative);
  const years = (shown ? [shown] : initiatives).flatMap(({ indicators }) =>
    indicators.flatMap(({ targets }) => targets.map(({ fiscalYear }) => String(fiscalYear))),
  );
  if (link.fiscalYear !== "") years.push(link.fiscalYear);
  const sorted = [...new Set(years)].sort();
  return [
    { value: "", label: "取組全体（年度を決めない）" },
    ...sorted.map((year) => ({ value: year, label: `${fiscalYearWithWestern(Number(year))}のシート` })),
  ];
}

/** ②－７ 在宅医療ケア勉強会の実施（令和6年度） */
export function linkInWords({ initiative, fiscalYear }: DraftLink, initiatives: Initiative[]): string {
  const found = initiatives.find(({ code }) => code === initiative);
  const name = found ? `${found.printedCode} ${found.name}` : initiative;
  return fiscalYear === "" ? name : `${name}（${fiscalYearLabel(Number(fiscalYear))}）`;
}
