package jp.meguri.broken.meguri.cycle;

/** A room above. */
public class Sheet {}
