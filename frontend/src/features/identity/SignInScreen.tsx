import type { Session } from "@/api/types";
import { useDocumentTitle } from "@/ui";
import styles from "./SignIn.module.css";
import { SignInForm } from "./SignInForm";

export function SignInScreen({ onSignedIn }: { onSignedIn: (session: Session) => void }) {
  useDocumentTitle("サインイン");
  return (
    <main className={styles.page}>
      <p className={styles.product}>めぐり</p>
      <p className={styles.tagline}>計画・実施・評価・改善のめぐりを、記録に残す</p>
      <h1 className={styles.heading}>サインイン</h1>
      <SignInForm onSignedIn={onSignedIn} />
      <p className={styles.help}>
        利用者名やパスワードがわからないときは、システム管理者に問い合わせてください。
      </p>
    </main>
  );
}
