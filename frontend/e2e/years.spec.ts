import { box, openSheet, saved, sheetPath } from "./support/sheet";
import { expect, POLICY, test } from "./support/test";
import { approve, evaluate, plan, record, sendBack, submit, type Year } from "./support/year";

const survey = "日付\t種別\t名称\t有効回答数\t回答：とても満足\t回答：満足\t回答：不満";

/** Two years each of a count, a rate, and two chains of words with arrows. */
const STORIES: [Year, Year][] = [
  [
    {
      code: "2-7",
      fiscalYear: 2024,
      goal: "年3回開く",
      rows: "日付\t種別\t名称\t状態\n2024/6/18\t研修\t第1回\t\n２０２４/９/１０\t研修\t第2回\t\n12/3\t研修\t第3回\t\n12/17\t研修\t第4回\t延期",
      proposal:
        "案：達成　「３回以上実施」に対して3回です（6/18、9/10、12/3）。12/17は延期のため、数えていません。",
      rating: "達成できた",
      nextYear: "オンラインを併用する。",
    },
    {
      code: "2-7",
      fiscalYear: 2025,
      goal: "年3回開き、オンラインでも聞けるようにする",
      rows: "日付\t種別\t名称\n2025/6/18\t研修\t第1回\nR8.2.10\t研修\t第2回",
      proposal: "案：一部達成　「３回以上実施」に対して2回です（6/18、2/10）。",
      rating: "不十分",
      nextYear: "時間帯を夕方にする。",
      carried: {
        text: "オンラインを併用する。",
        outcome: "一部実施した",
        reason: "機材が1回だけ借りられた。",
      },
    },
  ],
  [
    {
      code: "3-1",
      fiscalYear: 2024,
      goal: "満足度を81％以上にする",
      rows: `${survey}\n2024/11/10\t講演\tお元気サミット\t１４３\t８０\t４１\t２２`,
      proposal: "案：達成　「講座満足度 81％」に対して84.61％です（有効回答143のうち121。",
      rating: "達成できた",
      nextYear: "若い世代にも案内する。",
    },
    {
      code: "3-1",
      fiscalYear: 2025,
      goal: "満足度を82％以上にする",
      rows: `${survey}\n2025/11/9\t講演\tお元気サミット\t100\t40\t41\t19`,
      proposal: "案：未達成　「講座満足度 82％」に対して81％です",
      rating: "おおむね達成",
      nextYear: "会場を駅前にする。",
      carried: { text: "若い世代にも案内する。", outcome: "実施した" },
    },
  ],
  [
    {
      code: "1-1",
      fiscalYear: 2025,
      goal: "配布を続け、改訂を検討する",
      rows: "日付\t種別\t名称\t目標の語\n2025/5/1\t配布\t窓口での配布\t配布\n2025/10/1\t検討\t改訂の検討会\t検討",
      proposal: "案：達成　「配布」は5/1の記録で確かめられます。「検討」は10/1の記録で確かめられます。",
      rating: "達成できた",
      nextYear: "改訂版を作成して配布する。",
    },
    {
      code: "1-1",
      fiscalYear: 2026,
      goal: "改訂版を作成して配布する",
      rows: "日付\t種別\t名称\t目標の語\n2026/5/1\t作成\t改訂版の作成\t作成",
      proposal: "案：一部達成　「作成」は5/1の記録で確かめられます。「配布」を示す記録はありません。",
      rating: "不十分",
      nextYear: "年度の初めに配布する。",
      carried: { text: "改訂版を作成して配布する。", outcome: "一部実施した", reason: "印刷が遅れた。" },
    },
  ],
  [
    {
      code: "2-11",
      fiscalYear: 2024,
      goal: "必要な情報を整理する",
      rows: "日付\t種別\t名称\t目標の語\n2024/7/1\t検討\t検討会\t検討\n2024/12/1\t会議\t試行\t実施",
      proposal: "案：達成　「検討」は7/1の記録で確かめられます。「実施」は12/1の記録で確かめられます。",
      rating: "達成できた",
      nextYear: "様式を定めて運用を始める。",
    },
    {
      code: "2-11",
      fiscalYear: 2025,
      goal: "様式を運用する",
      rows: "日付\t種別\t名称\t目標の語\n2025/4/15\t運用\t様式の運用\t運用",
      proposal: "案：達成　「運用」は4/15の記録で確かめられます。",
      rating: "達成できた",
      nextYear: "利用の状況を確かめる。",
      carried: { text: "様式を定めて運用を始める。", outcome: "実施した" },
    },
  ],
];

for (const [first, second] of STORIES) {
  test(`${first.code}の2年間を、計画から承認まで、前の年度の改善が次の年度の計画になるところまで進める`, async ({
    as,
  }) => {
    const coordinator = await as("coordinator");
    const manager = await as("manager");
    for (const year of [first, second]) {
      await test.step(`${year.fiscalYear}年度`, async () => {
        await plan(coordinator, year);
        await record(coordinator, year);
        await evaluate(coordinator, year);
        await submit(coordinator);
        if (year === second) await mend();
        await approve(manager, year);
      });
    }

    /** The manager asks in a comment and sends the sheet back; the coordinator answers and submits again. */
    async function mend(): Promise<void> {
      await sendBack(manager, second, "分析に数字を入れてください。");
      await coordinator.goto(`/${POLICY}/work`);
      const returned = coordinator.getByRole("region", { name: "差し戻されたシート" });
      await expect(returned).toContainText("分析に数字を入れてください。");
      await openSheet(coordinator, second.code, second.fiscalYear);
      await box(coordinator, "分析").fill("前の年度と比べて参加者が12人増えた。");
      await saved(coordinator);
      await submit(coordinator);
      await manager.goto(`/${POLICY}/work`);
      await manager.locator(`a[href^="${sheetPath(second.code, second.fiscalYear)}"]`).click();
      await expect(manager.getByText("前の年度と比べて参加者が12人増えた。").first()).toBeVisible();
    }
  });
}
