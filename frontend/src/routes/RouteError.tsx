import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { describeError } from "@/api/problem";
import { onSessionRestored } from "@/api/sessionEvents";
import { Button, ErrorPanel, useDocumentTitle } from "@/ui";
import styles from "./pages.module.css";

export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  useDocumentTitle("エラー");
  useEffect(() => {
    const retry = () => void router.invalidate();
    queries.reset();
    return onSessionRestored(retry);
  }, [router, queries]);
  const again = () => {
    reset();
    router.invalidate();
  };
  return (
    <div className={styles.alone}>
      <h1>表示できませんでした</h1>
      <ErrorPanel {...describeError(error)}>
        <Button variant="secondary" onPress={again}>
          もう一度試す
        </Button>
      </ErrorPanel>
    </div>
  );
}

/** For a route that stands outside the shell, which would bring the main landmark. */
export function RouteErrorAlone(props: ErrorComponentProps) {
  return (
    <main>
      <RouteError {...props} />
    </main>
  );
}
