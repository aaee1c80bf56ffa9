package jp.meguri.shared;

/** Somebody else saved first: what the writer had read is no longer what is stored. */
public final class StaleVersion extends Refusal {

    private final transient Current current;

    public StaleVersion(Current current) {
        super(Kind.STALE, "ほかの人が先に更新しました", "最新の内容を読み込み、変更を確かめてから保存してください。");
        this.current = current;
    }

    @Override
    public Current current() {
        return current;
    }
}
