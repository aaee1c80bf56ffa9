import { box, openSheet, saved } from "./support/sheet";
import { expect, POLICY, test } from "./support/test";

test("閲覧者にはシートの文が読め、入力欄がない", async ({ as }) => {
  const writer = await as("coordinator");
  await openSheet(writer, "3-2");
  await box(writer, "会議の意見").fill("一行目\n二行目");
  await saved(writer);

  const reader = await as("viewer");
  await openSheet(reader, "3-2");
  await expect(reader.getByRole("region", { name: "会議の意見" })).toContainText("一行目\n二行目");
  await expect(reader.getByRole("textbox")).toHaveCount(0);
  await expect(reader.getByRole("radio")).toHaveCount(0);
  await expect(reader.getByRole("button", { name: "保存する" })).toHaveCount(0);
});

test("ないシートのアドレスでは、見つからないことと、次にすることを示す", async ({ as }) => {
  const page = await as("viewer");
  await page.goto(`/${POLICY}/initiatives/9-9/cycles/2024`);
  await expect(page.getByRole("alert")).toBeVisible();
});
