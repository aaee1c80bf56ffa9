import { Link } from "@tanstack/react-router";
import { ErrorPanel, useDocumentTitle } from "@/ui";
import styles from "./pages.module.css";

export function NotFound() {
  useDocumentTitle("ページが見つかりません");
  return (
    <div className={styles.alone}>
      <h1>ページが見つかりません</h1>
      <ErrorPanel
        title="このアドレスのページはありません"
        action="アドレスを確かめるか、最初の画面から開き直してください。"
      >
        <Link to="/">最初の画面へ</Link>
      </ErrorPanel>
    </div>
  );
}
