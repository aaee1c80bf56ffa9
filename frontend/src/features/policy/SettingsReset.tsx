import { useState } from "react";
import { Button, Dialog } from "@/ui";

type SettingsResetProps = { title: string; isDisabled: boolean; onReset: () => void };

/** Goes back to the system's own values, after asking: what the office has set is replaced for everybody. */
export function SettingsReset({ title, isDisabled, onReset }: SettingsResetProps) {
  const [isAsked, setAsked] = useState(false);
  const close = () => setAsked(false);
  const reset = () => {
    close();
    onReset();
  };
  return (
    <>
      <Button variant="secondary" isDisabled={isDisabled} onPress={() => setAsked(true)}>
        初期設定に戻す
      </Button>
      <Dialog
        title={`${title}を初期設定に戻しますか`}
        isOpen={isAsked}
        onClose={close}
        footer={
          <>
            <Button variant="secondary" onPress={close}>
              やめる
            </Button>
            <Button onPress={reset}>初期設定に戻す</Button>
          </>
        }
      >
        <p>いまの設定は、めぐりの初期設定に置き換わります。前の設定は変更履歴に残ります。</p>
      </Dialog>
    </>
  );
}
