package jp.meguri.broken.meguri.policy;

public class OpenRepository {}
