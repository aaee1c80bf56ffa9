package jp.meguri.broken.meguri.policy;

public class LeakyService {
    public Thing find() {
        return null;
    }
}
